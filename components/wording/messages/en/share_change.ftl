# What changed the US share between two periods, and which partners the change comes from.

change-heading = What changed the US share
change-heading-words = Choose two periods of one measure. The change of the share is split into the part of exports to the United States and the part of exports to all other countries.
change-control-counted = What is counted
change-control-earlier = From
change-control-later = To
change-control-effect = Contributions to
change-counted-name-years = Years (customs)
change-counted-name-sums = Twelve months (customs)
change-counted-name-todate = January to a month (customs)
change-counted-name-month = One month (customs)
change-counted-name-goods = Years, domestic exports, every destination
change-counted-name-imf = Years, US$ (IMF), every destination
change-effect-value = Exports
change-effect-share = The non-US share

change-period-sums = the twelve months to { $period }
change-period-todate = January to { $period }
change-label-sums = 12 months to { $period }
change-counted-years = Goods, C$, nominal, total exports, customs basis, by year
change-counted-sums = Goods, C$, nominal, total exports, customs basis, sums of twelve months
change-counted-todate = Goods, C$, nominal, total exports, customs basis, not seasonally adjusted, January to the month
change-counted-month = Goods, C$, nominal, total exports, customs basis, not seasonally adjusted, the same month of two years
change-counted-goods = Domestic exports of goods industries, C$, nominal, customs basis, by year
change-counted-imf = Goods, US$, nominal, total exports, customs basis, by year (IMF)

change-span-plain = from { $start } to { $end }
change-span-sums = from the 12 months to { $start } to those to { $end }
change-span-todate = from January–{ $start } to January–{ $end }
change-title = The US share { $direction ->
    [fell] fell by { $points }
    [rose] rose by { $points }
   *[stayed] stayed within { $points }
 } { $span }: { $us } from exports to the United States, { $others } from exports elsewhere
change-subtitle = US share in percent and the parts of its change in percentage points. { $measure }. Each part is the mean of both orders of change, so the parts add up. Hollow: what the later share would be. The axis starts at { $least }.
change-alt = { $title }. { $stayed }
change-row-share = US share
change-row-us = Exports to the United States
change-row-others = Exports to all other countries
change-row-if-us = Share if exports to the US had stayed
change-row-if-others = Share if all other exports had stayed
change-row-as-in = as in: { $start }
change-move = { $before } to { $after } ({ $growth })
change-hover = { $what }: { $move }. Part of the change of the US share: { $points }
change-hover-share = { $what } ({ $more }): { $share }
change-column-flow = Flow
change-column-growth = Change
change-column-part = Part of the change of the share

change-if = Had exports to the United States stayed at their level of { $start } ({ $us_value }), the US share would be { $us } in { $end } and not { $share }. Had all other exports stayed at theirs ({ $others_value }), it would be { $others }.
change-gold-known = Gold matters here: exports of unwrought gold, silver and platinum group metals outside the United States went from { $then } in { $start } to { $now } in { $end }. Without these metals the US share changed by { $without }, and with them by { $change }.
change-gold = Gold matters here, and the tables hold it for single months only: { $months }. In these months unwrought gold, silver and platinum group metals made up { $share } of exports outside the United States ({ $gold }); all exports to { $partner } came to { $hub }. How much of a change between other periods is gold cannot be told from the tables.
change-gold-unknown = How much of the change is gold cannot be told: the tables hold no month of gold exports.
change-prices = Values are nominal: a change of prices, of the dollar or of the price of oil counts as a change of exports.
change-method-heading = How the split is made
change-method = The share depends on two amounts. Changing one of them first gives a slightly different split than changing the other first. Each part shown is the mean over both orders (the Shapley value). The parts add up to the change exactly, change their sign when the periods are swapped, and do not depend on the unit.
change-method-source = Definition: Shapley (1953); for decompositions of this kind Shorrocks (2013), Journal of Economic Inequality 11, and Dietzenbacher and Los (1998), Economic Systems Research 10.

change-missing = Without a figure in { $start } or in { $end }, and so counted among the others: { $partners }.
change-missing-more = { $count ->
    [1] one more
   *[other] { $count } more
 }
change-refused-start = The tables hold nothing for { $start } on this measure. Choose a first period from { $first } to { $last }.
change-refused-end = The tables hold nothing for { $end } on this measure. Choose a last period from { $first } to { $last }.
change-refused-order = { $start } does not come before { $end }. Choose an earlier first period or a later last one; the measure reaches from { $first } to { $last }.
change-refused-season = { $start } and { $end } end in different months, and these values are not adjusted for the season. Choose the same month in two years from { $first } to { $last }.

change-kept-last = The last valid comparison is shown below.
change-kept-usual = The usual comparison is shown below.

contributions-heading = Which partners the change comes from
contributions-title-value = Exports changed by { $total } { $span }: { $parts }
contributions-title-share = The non-US share changed by { $total } { $span }: { $parts }
contributions-subtitle-value = Change of exports by partner, from top to bottom. { $measure }. The bars add up to the change of all exports.
contributions-subtitle-share = Change of each partner's share of exports in percentage points, from top to bottom. { $measure }. The bars add up to the change of the share of all countries but the United States.
contributions-alt = { $title }. The others come to { $others }. { $missing }
contributions-others = All others
contributions-others-hold = { $count ->
    [0] all destinations that are not named
    [one] one partner with a figure and all that are not named
   *[other] { $count } partners with a figure and all that are not named
 }
contributions-others-words = All others came to { $before } in { $start } and { $after } in { $end }: { $hold }.
contributions-total-value = All exports
contributions-total-share = Non-US share
contributions-hover = { $partner }: { $start_value } to { $end_value } ({ $growth }). Contribution: { $amount }

contributions-column-amount = Contribution
contributions-row-missing = no figure in one period
