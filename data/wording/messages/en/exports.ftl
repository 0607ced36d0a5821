# Exports to the United States and to other markets: the US share, months, concentration, and what changed the share.

# The US share
share-title = The United States took { $share } of goods exports{ $gold } in { $period }
share-title-sums = The United States took { $share } of goods exports{ $gold } in the 12 months to { $period }
share-compared-metals = , { $points } { $side ->
    [less] less
   *[more] more
 } than in { $year } (without precious metals, { $bare } { $bare_side ->
    [less] less
   *[more] more
 })
share-compared = , { $points } { $side ->
    [less] less
   *[more] more
 } than in { $year }
share-subtitle-years = US share of goods exports by year, percent, total exports, { $basis }. The axis starts at { $floor }.
share-published = The { $year } share, { $share }, is a published figure ({ $confidence } source).
share-subtitle-year = US share of goods exports by month ({ $adjustment }) and over the 12 months to each month (total of unadjusted months), percent, total exports, { $basis }. The axis starts at { $floor }.
share-subtitle = US share of goods exports by month ({ $adjustment }), percent, total exports, { $basis }. Months without a released table are not shown. The axis starts at { $floor }.
share-hover = { $month }: { $share } of goods exports went to the United States
share-hover-year = 12 months to { $month }: { $share } of goods exports went to the United States
share-label-year = Share over|12 months
share-alt = { $title }. Line chart of the monthly share since { $first }.
share-alt-years = { $title }. Line chart of the annual share since { $first }.
gold-remark = In { $month }, { $gold } of precious metals (mainly gold) went to non-US markets, most of it to { $name }, which took { $all } of goods in all.
share-gold-unadjusted = Without precious metals, the chart shows unadjusted months on the customs basis: table 12-10-0182-01 publishes these metals by partner only in that form, and no seasonally adjusted or balance-of-payments figure by partner was found.
months-adjusted = Customs, seasonally adjusted
months-unadjusted = Customs, not seasonally adjusted
months-bop = Balance of payments, seasonally adjusted
months-years = By year, since { $first }
both-title = Change in exports from { $since } to { $year }: { $non_us } to non-US markets{ $gold } and { $us } to the United States
both-subtitle = Goods exports, C$ billions, nominal, total exports, customs basis, by year.
both-hover = { $year }, { $name }: { $value } of goods exports (customs basis, official source)
both-alt = { $title }. Line chart since { $first }; the latest values are { $us } to the United States and { $non_us } to other countries.
concentration-title-markets = Excluding the United States, exports in { $year } were as concentrated as if divided equally among { $markets } markets; including it, among { $with_us }
concentration-subtitle-markets = Effective number of non-US markets (1 / Herfindahl-Hirschman index of exports by country). Two measures, not joined: total exports in US$ and { $national }.
concentration-imf = Total exports, US$ (IMF)
concentration-goods = Domestic exports of goods-producing industries, C$
concentration-imf-label = Total exports, US$|(IMF)
concentration-goods-label = Domestic exports of goods-|producing industries, C$
concentration-goods-words = domestic exports of goods-producing industries in C$
concentration-cimt = Total exports, C$ (annual trade files)
concentration-cimt-label = Total exports, C$|(annual trade files)
concentration-cimt-words = total exports in C$ (annual trade files)
concentration-hover = { $year }: exports to non-US markets were as concentrated as if divided equally among { $markets } markets (HHI { $hhi }; { $measure })
concentration-alt = { $title }. The concentration index was { $hhi } excluding the United States and { $hhi_all } including it.
concentration-column-year = Year
concentration-column-measure = Measure
concentration-column-hhi = Concentration index (HHI)
concentration-column-hhi-non-us = Concentration index (HHI) without the US
concentration-column-markets = Effective number of markets
concentration-column-markets-non-us = Effective number of non-US markets
concentration-column-top1 = Share of the largest partner
concentration-column-top3 = Share of the three largest
concentration-column-top5 = Share of the five largest

# Months and twelve months

pace-title = In the 12 months to { $month }, exports to non-US markets{ $gold } totalled { $value } ({ $change } from the previous 12 months)
pace-title-only = In the 12 months to { $month }, exports to non-US markets{ $gold } totalled { $value }
pace-title-month = In { $month }, exports to non-US markets{ $gold } totalled { $value }
pace-subtitle = Goods exports to all countries except the United States, C$ billions, nominal, total exports, customs basis, not seasonally adjusted.
pace-panel-sums = Total of the 12 months to each month
pace-panel-months = Each month
pace-label = { $month }: { $value }
pace-hover-sum = 12 months to { $month }: { $value } of goods exports to non-US markets (customs basis, official source)
pace-hover-month = { $month }: { $value } of goods exports to non-US markets (customs basis, not seasonally adjusted, official source)
pace-alt = { $title }. Bars of monthly exports since { $first }.{ $sums }
pace-alt-sums = { "" } Line of 12-month totals since { $first }.
pace-column-sum = Total of the 12 months to that month
pace-control = Exports to non-US markets
pace-years = By year, with the US
pace-months = By month and 12 months
pace-heading = Exports to non-US markets, month by month
pace-heading-words = A few large shipments, or the season, can change the figure for a single month. A 12-month total smooths this out and can be compared with a year.

# Concentration

concentration-title-hhi = In { $year }, the concentration index was { $hhi } including the United States and { $hhi_non_us } excluding it (1 = a single market)
concentration-title-top = In { $year }, the largest partner took { $top1 } of { $series ->
    [goods] domestic goods exports
   *[other] goods exports
 }, the three largest { $top3 } and the five largest { $top5 }
concentration-subtitle-hhi = Herfindahl-Hirschman index: the sum of the squared shares of all countries, from near 0 to 1. Two measures, not joined: total exports in US$ (line without dots) and { $national } (line with dots).
concentration-subtitle-top = Share of exports to all countries, percent. Two measures, not joined: total exports in US$ (line without dots) and { $national } (line with dots). The axis starts at { $floor }.
concentration-alt-lines = { $title }. Lines by year from { $first } to { $last }, for two measures that are not joined.
concentration-label-hhi = With the US: { $value }
concentration-label-hhi-non-us = Without the US: { $value }
concentration-label-top1 = Largest: { $value }
concentration-label-top3 = Largest 3: { $value }
concentration-label-top5 = Largest 5: { $value }
concentration-hover-hhi = { $year }: concentration index of { $value } including the United States ({ $measure })
concentration-hover-hhi-non-us = { $year }: concentration index of { $value } excluding the United States ({ $measure })
concentration-hover-top1 = { $year }: the largest partner took { $value } of exports ({ $measure })
concentration-hover-top3 = { $year }: the three largest partners took { $value } of exports ({ $measure })
concentration-hover-top5 = { $year }: the five largest partners took { $value } of exports ({ $measure })
concentration-control = Indicator
concentration-control-markets = Effective number of markets
concentration-control-hhi = Concentration index (HHI), with and without the US
concentration-control-top = Largest partners

# What changed the US share between two periods

change-heading = Why did the US share change?
change-heading-words = Choose two periods of one measure. The change in the share is split into the part due to exports to the United States and the part due to exports to all other countries.
change-counted-name = What is counted
change-control-earlier = From
change-control-later = To
change-effect = Contributions to the change in
change-counted-name-years = Years (customs basis)
change-counted-name-sums = 12 months (customs basis)
change-counted-name-todate = January to a month (customs basis)
change-counted-name-month = One month (customs basis)
change-counted-name-goods = Years, domestic exports, every destination
change-counted-name-imf = Years, US$ (IMF), every destination
change-effect-value = Exports
change-effect-share = Non-US share

change-period-sums = the 12 months to { $period }
change-period-todate = January to { $period }
change-label-sums = 12 months to { $period }
change-counted-years = Goods, nominal C$, total exports, customs basis, by year
change-counted-sums = Goods, nominal C$, total exports, customs basis, 12-month totals
change-counted-todate = Goods, nominal C$, total exports, customs basis, not seasonally adjusted, January to the month chosen
change-counted-month = Goods, nominal C$, total exports, customs basis, not seasonally adjusted, the same month in two years
change-counted-goods = Domestic exports of goods-producing industries, nominal C$, customs basis, by year
change-counted-imf = Goods, nominal US$, total exports, customs basis, by year (IMF)

change-span-plain = from { $start } to { $end }
change-span-sums = from the 12 months to { $start } to the 12 months to { $end }
change-span-todate = from January–{ $start } to January–{ $end }
change-title = The US share of exports{ $gold } { $direction ->
    [fell] fell by { $points }
    [rose] rose by { $points }
   *[stayed] was almost unchanged ({ $points })
 } { $span }: { $us } due to { $us_flow ->
    [lower] lower
    [higher] higher
   *[same] unchanged
 } exports to the US and { $others } due to { $others_flow ->
    [lower] lower
    [higher] higher
   *[same] unchanged
 } exports to other countries
change-subtitle = US share of exports in percent, and contributions to its change in percentage points. { $measure }. The contributions add up exactly to the change (Shapley method). Hollow markers: the final share if one of the two flows had not changed. The axis starts at { $least }.
change-alt = { $title }. { $stayed }
change-row-share = US share
change-row-us = Exports to the United States
change-row-others = Exports to all other countries
change-row-if-us = Share with exports to the US unchanged
change-row-if-others = Share with all other exports unchanged
change-row-as-in = at the level of { $start }
change-move = { $before } to { $after } ({ $growth })
change-hover = { $what }: { $move }. Contribution to the change in the US share: { $points }
change-hover-share = { $what } ({ $more }): { $share }
change-column-flow = Exports
change-column-growth = Change
change-column-part = Contribution to the change in the share

change-if = If exports to the United States had stayed at the level of { $start } ({ $us_value }), the US share would have been { $us } in { $end } instead of { $share }. If all other exports had stayed at their level of { $start } ({ $others_value }), it would have been { $others }.
change-gold-known = Effect of precious metals: exports of unwrought gold, silver and platinum group metals to non-US markets went from { $then } in { $start } to { $now } in { $end }. Without these metals, the change in the US share was { $without }; with them, { $change }.
change-gold-unknown = The effect of precious metals is not available for this measure: no figure for them was found. It is available for total exports on the customs basis, by year and by month.
change-prices = Values are nominal: changes in prices, in the exchange rate or in the price of oil count as changes in exports.
change-method-heading = How the change is split
change-method = The share depends on two amounts. Changing one first gives a slightly different split from changing the other first. Each contribution shown is the average of the two (the Shapley value). The contributions add up exactly to the change, reverse sign when the periods are swapped, and do not depend on the unit.
change-method-source = Definition: Shapley (1953); for decompositions of this kind, Shorrocks (2013), Journal of Economic Inequality 11, and Dietzenbacher and Los (1998), Economic Systems Research 10.

change-missing = No figure in { $start } or { $end }, so counted under “All others”: { $partners }.
change-missing-more = { $count ->
    [1] one more
   *[other] { $count } more
 }
change-refused-start = This measure has no data for { $start }. Choose a first period from { $first } to { $last }.
change-refused-end = This measure has no data for { $end }. Choose a last period from { $first } to { $last }.
change-refused-order = { $start } is not before { $end }. Choose an earlier first period or a later last one; the data run from { $first } to { $last }.
change-refused-gold = Precious metals cannot be excluded from this measure: no figure for them was found. Choose a measure of total exports on the customs basis in C$, or include them.
change-refused-season = { $start } and { $end } end in different months, and these values are not seasonally adjusted. Choose the same month in two years from { $first } to { $last }.

change-kept-last = The last valid comparison is shown below.
change-kept-usual = The default comparison is shown below.

contributions-heading = Which partners account for the change in exports?
contributions-title = { $effect ->
    [value] Exports{ $gold }
   *[share] The non-US share of exports{ $gold }
 } { $direction ->
    [fell] fell by { $total }
    [rose] rose by { $total }
   *[stayed] did not change
 } { $span }{ $named ->
    [one] { "" }
    [all] ; the changes were { $parts }
   *[largest] ; the largest changes were { $parts }
 }
contributions-part-value = { $amount } to { $name }
contributions-part-share = { $amount } for { $name }
contributions-subtitle-value = Change in exports by partner (read the bars from top to bottom). { $measure }. The bars add up to the change in all exports.
contributions-subtitle-share = Change in each partner's share of exports, in percentage points (read the bars from top to bottom). { $measure }. The bars add up to the change in the share of all countries except the United States.
contributions-alt = { $title }. All others: { $others }. { $missing }
contributions-others = All others
contributions-non-us-inside = non-US markets
contributions-non-us = Non-US markets
contributions-without-gold = Precious metals excluded. They are included here only for all countries together and for the United States, so all other countries are shown together.
contributions-others-hold = { $count ->
    [0] all destinations for which no figure is included here
    [one] one partner not shown above and all destinations for which no figure is included here
   *[other] { $count } partners not shown above and all destinations for which no figure is included here
 }
contributions-others-words = “All others” ({ $before } in { $start }, { $after } in { $end }) is the sum of exports to { $hold }.
contributions-total-value = All exports
contributions-total-share = Non-US share
contributions-hover = { $partner }: { $start_value } to { $end_value } ({ $growth }). Contribution: { $amount }

contributions-column-amount = Contribution
contributions-row-missing = no figure in one period
