# The page of one partner, and the comparison of up to six.

page-partner = Partner profile
partner-aspect = View
partner-aspect-profile = One partner
partner-aspect-compare = Comparison
partner-usual = No partner was chosen, so this page shows { $name }, the largest non-US market in { $year }. Choose another below.
partner-usual-option = { $name } (largest non-US market)
partner-to-map = All partners on a map, as bars or in a table
partner-nothing = No chart can be shown: there are no figures for this choice. Choose another partner or series.

# Share and rank
partner-standing-title-rank = { $side ->
    [rose] { $whose } share of Canada's goods exports rose from { $then } in { $first } to { $now } in { $last }
    [fell] { $whose } share of Canada's goods exports fell from { $then } in { $first } to { $now } in { $last }
   *[same] { $whose } share of Canada's goods exports was { $then } in { $first } and { $now } in { $last }
 } (rank: { $rank } countries included here)
partner-standing-title = { $side ->
    [rose] { $whose } share of Canada's goods exports rose from { $then } in { $first } to { $now } in { $last }
    [fell] { $whose } share of Canada's goods exports fell from { $then } in { $first } to { $now } in { $last }
   *[same] { $whose } share of Canada's goods exports was { $then } in { $first } and { $now } in { $last }
 }
partner-standing-title-only = { $name } took { $now } of goods exports in { $last }
partner-standing-count = { $count ->
    [one] { $count } country
   *[other] { $count } countries
 } from { $first } to { $last }
partner-standing-count-one = { $count ->
    [one] { $count } country
   *[other] { $count } countries
 } in { $first }
partner-standing-subtitle = Share of all goods exports{ $ranked ->
    [yes] {" "}and rank among the countries included in each series
   *[no] {""}
 }, by year. Each series has a separate line.
partner-standing-counts = Principal partners: { $counts }; ranks among different numbers of countries are not joined.
partner-standing-share = Share of goods exports, %
partner-standing-rank = Rank (1 = largest)
partner-standing-hover = { $year }: { $share } of exports, rank { $rank } of { $of } ({ $series }; { $confidence })
partner-standing-hover-bloc = { $year }: { $share } of exports ({ $series }; { $confidence })
partner-standing-alt = { $title }. Lines of the share of exports and of the rank from { $first } to { $last }, one for each series.

# Imports and the economy
partner-imports-title = In { $year }, Canada imported { $imports } of goods { $origin } and exported { $exports } there ({ $by })
partner-imports-title-none = Goods trade with { $name }: no year with both exports and imports
partner-imports-subtitle = Goods exports and imports by year, { $unit }, nominal.
partner-imports-years = Years included: { $years }.
partner-imports-newer = Years included: { $years }; newer figures are in Canadian dollars.
partner-imports-span = { $first } to { $last } ({ $by })
partner-imports-span-one = { $first } ({ $by })
partner-imports-subtitle-imf = IMF: exports free on board, imports with freight and insurance.
partner-imports-subtitle-baci = BACI (a CEPII database that reconciles both partners' reports): not joined to the other lines.
partner-imports-subtitle-comtrade = UN Comtrade: as reported by Canada; dotted, not joined to the other lines.
partner-imports-hover-exports = Exports in { $year }: { $value } ({ $by }; { $confidence })
partner-imports-hover-imports = Imports in { $year }: { $value } ({ $by }; { $confidence })
partner-imports-alt = { $title }. Lines of exports and imports from { $first } to { $last }.
partner-flow-exports = Exports
partner-flow-imports = Imports
partner-by-imf = IMF
partner-by-baci = BACI
partner-by-comtrade = UN Comtrade
partner-two-way-title = Two-way goods trade with { $name } totalled { $both } in { $year } (customs basis): { $exports } of exports and { $imports } of imports
partner-two-way-subtitle = Total exports and imports of goods, { $unit }, nominal, customs basis, not seasonally adjusted: complete years, and the latest 12 months for which both are included. Imports are counted by country of origin: goods made elsewhere and shipped from the partner are not included, so net exports (exports less imports) are not the official balance.
partner-two-way-official = On the balance-of-payments basis, that of the official balance, the { $side ->
    [surplus] surplus
   *[deficit] deficit
 } was { $value } in { $year } ({ $confidence } source).
partner-two-way-sum = Two-way: { $value }
partner-two-way-net = Net exports: { $value }
partner-two-way-hover-exports = Exports, { $period }: { $value }
partner-two-way-hover-imports = Imports, { $period }: { $value }
partner-two-way-alt = { $title }. Pairs of bars of exports and imports for { $count ->
    [one] { $count } period
   *[other] { $count } periods
 }.
partner-column-period = Period
partner-economy = The gross domestic product { $of } was { $gdp } in { $year }, at current prices. Canada's goods exports to this partner were equal to { $share } of that amount in the same year ({ $by }). Source: { $source } ({ $confidence }).
partner-economy-only = The gross domestic product { $of } was { $gdp } in { $year }, at current prices. No export figure in US dollars is available for that year. Source: { $source } ({ $confidence }).
partner-no-economy = No gross domestic product is available for this partner.
partner-no-economy-union = Gross domestic product is available for each member, not for the European Union as a whole.

# Tariff measures in time
partner-duties-title = Tariffs in force: { $name } had { $theirs } that apply to Canadian goods; Canada had { $ours } on this partner's goods{ $wide }{ $confirmed }
partner-duties-count = { $count ->
    [0] no measures
    [1] 1 measure
   *[other] { $count } measures
 }
partner-duties-wide = { $count ->
    [0] {""}
    [1] {" "}alone and 1 on goods of all origins
   *[other] {" "}alone and { $count } on goods of all origins
 }
partner-duties-subtitle = Tariff measures since { $since }, one row for each product group and goods covered. Bars show the rate and status of each measure. Measures on all origins are shown and counted even where a note exempts this partner. Rates are never added up.
partner-duties-lifted = { $count ->
    [1] { $counted } and one duty reduced to 0%
   *[other] { $counted } and { $count } duties reduced to 0%
 }
partner-duties-confirmed = { $same ->
    [True] {" "}(last confirmed on { $last })
   *[other] {" "}(last confirmed between { $first } and { $last })
 }
partner-duties-left-out = { $count ->
    [1] One more row is not shown; the text version lists every measure.
   *[other] The chart does not show { $count } more rows; the text version lists every measure.
 }
partner-duties-theirs = On Canadian goods
partner-duties-ours = By Canada
partner-duties-theirs-none = On Canadian goods: none included here
partner-duties-ours-none = By Canada: none included here
partner-duties-alt = { $title }. Bars of tariff measures over time, with their status.

# Comparison
partner-compare-title = How does trade compare across partners?
partner-compare-words = Up to six partners in one series: first as growth since a base year, then as values on a common scale.
partner-compare = Partners, up to six
partner-compare-usual = Largest non-US markets
partner-traded = Measure
partner-traded-exports = Exports
partner-traded-imports = Imports
partner-traded-two-way = Two-way trade
partner-traded-balance = Net exports
partner-goods-exports = Goods exports
partner-goods-imports = Goods imports
partner-goods-two-way = Two-way goods trade
partner-goods-balance = Net exports of goods (exports less imports)
partner-scope-customs = customs basis (imports by country of origin), nominal C$, not seasonally adjusted, complete years; partners with monthly imports included
partner-absent-imports = Trade with { $name } is not shown: monthly imports in C$ from this partner are not included here.
partner-base-year = Base year (100)
partner-base-usual = { $year } (default)
partner-refused = At most six partners can be compared. Not shown: { $count ->
    [1] { $names }. Remove a partner to make room for it.
   *[other] { $names }. Remove { $count } partners to make room for them.
 }
partner-absent = { $name } is not shown: this series ({ $series }) does not include it. Another series does: { $other }.
partner-absent-everywhere = { $name } is not shown: no multi-year series includes it.
partner-without-base = { $name } is not in the index chart: this series has no figure for it in { $base }. Its first figure is for { $first }.
partner-indexed-title = { $count ->
    [1] Exports to { $name } from { $base } to { $last }: { $change }
   *[other] Among the { $count } partners compared, exports to { $name } { $side ->
        [rose] grew the most
       *[fell] fell the least
    } from { $base } to { $last } ({ $change })
 }
partner-indexed-title-other = { $goods }, { $base } to { $last }: { $count ->
    [1] { $name }, { $change }
   *[other] { $side ->
        [rose] the largest rise
       *[fell] the smallest fall
     } among the { $count } partners compared was for { $name } ({ $change })
 }
partner-indexed-hover-other = { $name }, { $year }: { $index } ({ $base } = 100), { $value } ({ $goods })
partner-indexed-title-none = Exports since { $base }: none of these partners has a figure for { $last }
partner-indexed-subtitle = { $goods }, { $base } = 100; { $scope }.
partner-indexed-hover = { $name }, { $year }: { $index } ({ $base } = 100), { $value } of goods exports
partner-indexed-alt = { $title }. One line for each partner from { $first } to { $last }.
partner-multiples-title = Among the partners compared, { $name } took the most goods exports in { $year } ({ $value }) and { $least } the least ({ $small })
partner-multiples-title-one = Exports to { $name } were { $value } in { $year }
partner-multiples-title-other = { $goods } in { $year }: from { $value } ({ $name }) to { $small } ({ $least })
partner-multiples-title-other-one = { $goods } in { $year }, { $name }: { $value }
partner-multiples-hover-other = { $name }, { $year }: { $value } ({ $goods })
partner-multiples-title-none = No figures for { $year }
partner-multiples-subtitle = { $goods }, { $unit }; { $scope }. { $scale } Grey: the other partners.
partner-multiples-linear = The same scale for all panels.
partner-multiples-log = The same logarithmic scale for all panels, because the values differ widely: each step is ten times the one before.
partner-multiples-head = { $name }: { $value } in { $year }
partner-multiples-hover = { $name }, { $year }: { $value } of goods exports
partner-multiples-alt = { $title }. { $count ->
    [1] One panel
   *[other] { $count } panels
 } with a line of values by year.

partner-column-year = Year
partner-column-measure = Series
partner-column-share = Share of exports
partner-column-rank = Rank

partner-unit-cad-billions = C$ billions
partner-unit-cad-millions = C$ millions
partner-unit-usd-billions = US$ billions
partner-unit-usd-millions = US$ millions

# The profile
partners-profile-words = Choose a partner in the list above, on the map or among the bars. The profile shows exports in every series, imports, agreements, tariffs in both directions, events, polls and sources.
partners-to-profile = Open the profile { $of }
partners-to-comparison = Compare up to six partners
partners-profile-principal = { $name } took { $share } of goods exports in { $year }, ranking { $count ->
    [1] first
    [2] second
    [3] third
    [21] 21st
    [22] 22nd
    [23] 23rd
    [31] 31st
    [32] 32nd
    [33] 33rd
   *[other] { $count }th
 } of the { $of } partners included here (Statistics Canada publishes figures for { $published }; total exports, C$).
partners-profile-every = { $name } took { $share } of goods exports in { $year }, ranking { $count ->
    [1] first
    [2] second
    [3] third
    [21] 21st
    [22] 22nd
    [23] 23rd
    [31] 31st
    [32] 32nd
    [33] 33rd
   *[other] { $count }th
 } of { $of } destinations ({ $series }).
partners-profile-bloc = { $name } took { $share } of goods exports in { $year } ({ $series }).
partners-no-figures = No export figures are available for this partner.
partners-single-months = Statistics Canada also publishes exports to { $name } by month; only these months are included here: { $months } (total exports, customs basis, seasonally adjusted).
partners-one-month = { $value } in { $month }
partners-gold = Gold and other precious metals make up much of these exports. In { $month }, exports of all goods to this partner were { $all }. { $note }
partners-standing-title = Latest figures in each series
partners-standing-words = The series measure different things and are never joined. Growth is a compound annual rate within one series; it is never calculated from one series to another.
partners-head-series = Series
partners-head-period = Period
partners-head-value = Exports
partners-head-share = Share
partners-head-rank = Rank
partners-head-growth1 = 1 year
partners-head-growth5 = 5 years
partners-head-growth10 = 10 years
partners-head-source = Source and confidence
partners-rank-of = { $rank } of { $of }
partners-growth-starts = Not available: the series starts after { $start }
partners-growth-blank = Not available: no figure for { $start }
partners-growth-source = Not calculated: { $start } is available only in another series ({ $other })
partners-agreements-title = Agreements and their milestones
partners-no-agreements = No agreement with this partner in the data.
partners-agreement = ({ $kind }): { $stage } as of { $date }.
partners-milestones = { $count ->
    [1] One dated milestone
   *[other] { $count } dated milestones
 }
partners-intended = planned
partners-duties-title = Tariff measures in both directions
partners-duties-words = Several duties can apply to the same goods; they are not added up. Measures on all origins apply to the partner unless a note exempts it.
partners-duties-theirs = On Canadian goods: { $count ->
    [0] none
   *[other] { $count }
 } in force
partners-duties-ours = By Canada: { $count ->
    [0] none
   *[other] { $count }
 } in force on this partner's goods{ $wide }
partners-no-measures = No measure in the data.
partners-head-goods = Goods
partners-head-rate = Rate
partners-head-status = Status
partners-head-from = From
partners-head-to = To
partners-head-on = On goods from
partners-head-as-of = As of
partners-more-duties = { $count ->
    [1] One more measure
   *[other] { $count } more measures
 }
partners-events-title = Events
partners-no-events = No event with this partner in the data.
partners-more-events = { $count ->
    [1] One earlier event
   *[other] { $count } earlier events
 }
partners-polls-title = Polls
partners-no-polls = No poll on this partner in the data.
partners-head-topic = Question
partners-head-answer = Answer
partners-head-answers = Share
partners-head-pollster = Pollster
partners-head-published = Published
partners-more-series = { $count ->
    [1] One more series
   *[other] { $count } more series
 }
partners-more-polls = { $count ->
    [1] One earlier answer
   *[other] { $count } earlier answers
 }
partners-sources-title = Sources of this profile
partners-sources = { $count ->
    [1] One source
   *[other] { $count } sources
 }

# Charts of the profile
partners-panel-cad-billions = C$ billions
partners-panel-cad-millions = C$ millions
partners-panel-usd-billions = US$ billions
partners-panel-usd-millions = US$ millions
partners-trend-title = Exports to { $name } were { $value } in { $year } ({ $rate } { $span ->
    [one-year] in one year
   *[years] a year since { $start }
 })
partners-trend-title-only = Exports to { $name } were { $value } in { $year }
partners-trend-subtitle = Goods exports by year, nominal, customs basis. Series that differ in coverage are separate lines, and each currency has its own panel; series are never joined.
partners-trend-baci = BACI is a CEPII database that reconciles both partners' reports.
partners-trend-label-principal = Total exports, principal partners
partners-trend-label-cimt = Total exports (annual trade files)
partners-trend-label-goods = Domestic exports (goods industries)
partners-trend-label-imf = Total exports (IMF)
partners-trend-label-comtrade = Total exports (UN Comtrade)
partners-trend-label-baci = Reconciled total exports (BACI)
partners-trend-hover = { $value } in { $year }: { $series } ({ $confidence })
partners-trend-alt = { $title }. Lines of annual exports from { $first } to { $last }, one for each series.
partners-months-title = Exports to { $name } were { $value } in { $month } ({ $change } from { $before })
partners-months-title-only = Exports to { $name } were { $value } in { $month }
partners-months-subtitle = Goods exports by month, C$ billions, nominal, total exports, customs basis, not seasonally adjusted. Thick line: monthly average over the 12 months to each month.
partners-months-average = Thick line: 12-month average
partners-months-sum = 12 months to { $month }: { $value }
partners-months-high = Highest month, { $month }: { $value }
partners-months-hover = { $month }: { $value } (customs basis, not seasonally adjusted, official source)
partners-months-hover-average = 12 months to { $month }: { $sum } in total, { $value } a month on average
partners-months-alt = { $title }. Line of monthly exports since { $first }.

# Parts of the profile, as links and headings
partner-part-exports = Exports
partner-part-imports = Imports and net exports
partner-part-share = Share and rank
partner-part-tariffs = Tariffs
partner-part-agreements = Agreements
partner-part-events = Events
partner-part-polls = Polls
partner-part-all = Whole profile
partner-part-sources = Sources

# Cards of one partner, at the top of its profile and beside the map
partner-card-exports = Goods exports, { $period }
partner-card-share = Share of goods exports, { $period }
partner-card-rank = { $reach ->
    [every] Rank { $rank } of { $of } destinations
   *[principal] Rank { $rank } of the { $of } principal partners included
 }
partner-card-no-rank = No rank: a group of countries
partner-card-change = Change
partner-card-balance = Net exports of goods, { $period }
partner-card-balance-ever = Net exports of goods
partner-card-balance-words = { $exports } of exports less { $imports } of imports ({ $basis })
partner-card-customs = customs basis
partner-card-no-balance = No year has both exports and imports.
partner-card-unknown = Not available
partner-card-agreement = Trade agreement
partner-card-none = None
partner-card-no-agreement = No trade agreement in the data
partner-card-theirs = This partner's tariff measures that apply to Canadian goods, { $day }
partner-card-ours = Canada's tariff measures on this partner's goods, { $day }
partner-card-wide = { $count ->
    [0] {""}
    [1] {" "}on this partner's goods alone; 1 in force on goods of all origins
   *[other] {" "}on this partner's goods alone; { $count } in force on goods of all origins
 }
partner-card-measures = in force{ $wide }{ $count ->
    [0] {""}
    [1] ; one duty reduced to 0%
   *[other] ; { $count } duties reduced to 0%
 }
partner-card-no-figure = No figure { $when } in this series ({ $series }).
