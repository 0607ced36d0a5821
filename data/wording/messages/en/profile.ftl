# The page of one partner, and the comparison of up to six.

page-partner = Partner profile
partner-aspect = View
partner-aspect-profile = One partner
partner-aspect-compare = Comparison
partner-usual = No partner was chosen, so this is { $name }, the largest market outside the United States. Choose another one below.
partner-usual-option = { $name } (largest outside the United States)
partner-to-map = All partners on a map, as bars or in a table
partner-nothing = No chart can be drawn: the tables hold no figures for this choice. Choose another partner or another series.

# Share and rank
partner-standing-title-rank = The share { $of } { $side ->
    [rose] rose
    [fell] fell
   *[same] did not change
 } from { $then } in { $first } to { $now } in { $last }: rank { $rank } countries included
partner-standing-title = The share { $of } { $side ->
    [rose] rose
    [fell] fell
   *[same] did not change
 } from { $then } in { $first } to { $now } in { $last }
partner-standing-title-only = { $name } took { $now } of goods exports in { $last }
partner-standing-count = { $count } countries from { $first } to { $last }
partner-standing-count-one = { $count } countries in { $first }
partner-standing-subtitle = Share of all goods exports and rank among the countries included in each series, by year. Principal partners: { $counts }; ranks among different numbers of countries are not joined. Series are separate lines.
partner-standing-share = Share of goods exports, %
partner-standing-rank = Rank (1 = largest)
partner-standing-hover = { $year }: { $share } of exports, rank { $rank } of { $of } ({ $series }; { $confidence })
partner-standing-hover-bloc = { $year }: { $share } of exports ({ $series }; { $confidence })
partner-standing-alt = { $title }. Lines of the share of exports and of the rank from { $first } to { $last }, one for each series.

# Imports and the economy
partner-imports-title = Canada bought { $imports } of goods { $origin } in { $year } and sold it { $exports } ({ $by })
partner-imports-title-none = Goods trade with { $name }: no year with both exports and imports
partner-imports-subtitle = Goods exports and imports by year, { $unit }, nominal. IMF: exports free on board, imports with freight and insurance. BACI: one year, reconciled from both sides' reports; it is not joined to the lines.
partner-imports-subtitle-comtrade = UN Comtrade: as Canada reports them, dotted, joined to no other line.
partner-imports-hover-exports = Exports in { $year }: { $value } ({ $by }; { $confidence })
partner-imports-hover-imports = Imports in { $year }: { $value } ({ $by }; { $confidence })
partner-imports-alt = { $title }. Lines of exports and imports from { $first } to { $last }.
partner-flow-exports = Exports
partner-flow-imports = Imports
partner-by-imf = IMF
partner-by-baci = BACI
partner-by-comtrade = UN Comtrade
partner-two-way-title = Two-way goods trade with { $name } came to { $both } in { $year }, in C$, customs basis: { $exports } of exports and { $imports } of imports ({ $balance })
partner-balance-surplus = a surplus of { $value }
partner-balance-deficit = a deficit of { $value }
partner-two-way-subtitle = Total exports and imports of goods, { $unit } nominal, customs basis, not seasonally adjusted: complete years, and the last 12 months for which both are included.
partner-two-way-sum = Both ways { $value }
partner-two-way-hover-exports = Exports, { $period }: { $value }
partner-two-way-hover-imports = Imports, { $period }: { $value }
partner-two-way-alt = { $title }. Pairs of bars of exports and imports for { $count } periods.
partner-imports-title-history = Goods trade with { $name } by year in US dollars, { $first } to { $last }; newer figures are in Canadian dollars
partner-column-period = Period
partner-economy = The gross domestic product { $of } was { $gdp } in { $year }, at current prices. Canada's goods exports to it came to { $share } of that in the same year ({ $by }). Source: { $source } ({ $confidence }).
partner-economy-only = The gross domestic product { $of } was { $gdp } in { $year }, at current prices. No export figure in US dollars is held for that year. Source: { $source } ({ $confidence }).
partner-no-economy = The tables hold no gross domestic product for this partner.
partner-no-economy-union = The tables hold the gross domestic product of each member, not of the European Union as a whole.

# Tariff measures in time
partner-duties-title = { $name } had { $theirs } in force on Canadian goods on { $date }; Canada had { $ours } on its goods
partner-duties-count = { $count ->
    [0] no measure
    [1] one measure
   *[other] { $count } measures
 }
partner-duties-subtitle = Tariff measures since { $since }, one lane for each product group and rule; bars carry the rate and what became of the measure. Measures on every origin are counted, even where a note exempts the partner. Rates are never added up.
partner-duties-left-out = { $count ->
    [1] One more lane is not drawn; the text table holds every measure.
   *[other] { $count } more lanes are not drawn; the text table holds every measure.
 }
partner-duties-theirs = On Canadian goods
partner-duties-ours = By Canada
partner-duties-theirs-none = On Canadian goods: no measure in the record
partner-duties-ours-none = By Canada: no measure in the record
partner-duties-alt = { $title }. Bars of tariff measures over time, with their status.

# Comparison
partner-compare-title = How does trade with a few partners compare?
partner-compare-words = Up to six partners in one series: first as growth since a base year, then as values on a common scale.
partner-compare = Partners, up to six
partner-compare-usual = The largest outside the United States
partner-traded = Measure
partner-traded-exports = Exports
partner-traded-imports = Imports
partner-traded-two-way = Two-way trade
partner-traded-balance = Balance
partner-goods-exports = Goods exports
partner-goods-imports = Goods imports
partner-goods-two-way = Two-way goods trade
partner-goods-balance = Balance of goods trade (exports less imports)
partner-scope-customs = customs basis, C$ nominal, not seasonally adjusted, complete years; partners with monthly imports included
partner-absent-imports = { $name } is left out: its monthly imports in C$ are not included here.
partner-base-year = Base year (100)
partner-base-usual = { $year } (usual)
partner-refused = Six partners at most can be compared. Not drawn: { $count ->
    [1] { $names }. Remove a partner to make room for it.
   *[other] { $names }. Remove { $count } partners to make room for them.
 }
partner-absent = { $name } is left out: it is not in this series ({ $series }). Another series holds it: { $other }.
partner-absent-everywhere = { $name } is left out: no series of several years in the tables holds it.
partner-without-base = { $name } is left out of the lines from 100: this series has no figure for it in { $base }. Its first figure is that of { $first }.
partner-indexed-title = { $count ->
    [1] Exports to { $name }: { $change } from { $base } to { $last }
   *[other] Of { $count } partners, exports to { $name } { $side ->
        [rose] grew most
       *[fell] fell least
     } from { $base } to { $last }: { $change }
 }
partner-indexed-title-other = { $goods }, { $base } to { $last }: { $count ->
    [1] { $name }, { $change }
   *[other] { $side ->
        [rose] the largest rise
       *[fell] the smallest fall
     } among { $count } partners is that of { $name }, { $change }
 }
partner-indexed-hover-other = { $name }, { $year }: { $index } ({ $base } = 100), { $value } ({ $goods })
partner-indexed-title-none = Exports since { $base }: none of these partners has a figure for { $last }
partner-indexed-subtitle = { $goods }, { $base } = 100; { $scope }.
partner-indexed-hover = { $name }, { $year }: { $index } ({ $base } = 100), { $value } of goods exports
partner-indexed-alt = { $title }. One line for each partner from { $first } to { $last }.
partner-multiples-title = { $name } took most in { $year } with { $value } of goods exports, { $least } least with { $small }
partner-multiples-title-one = Exports to { $name } came to { $value } in { $year }
partner-multiples-title-other = { $goods } in { $year }: from { $value } ({ $name }) to { $small } ({ $least })
partner-multiples-title-other-one = { $goods } in { $year }, { $name }: { $value }
partner-multiples-hover-other = { $name }, { $year }: { $value } ({ $goods })
partner-multiples-title-none = No figures for { $year }
partner-multiples-subtitle = { $goods }, { $unit }; { $scope }. { $scale } Grey: the other partners.
partner-multiples-linear = One scale for all panels.
partner-multiples-log = One logarithmic scale for all panels, since the values are far apart: each step is ten times the one before.
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
partners-profile = Profile of a partner
partners-profile-words = Choose a partner here, or click a country on the map or a bar. Its profile has exports in every series, imports, agreements, tariffs both ways, events, polls and sources.
partners-way = Click a country or a bar, or choose a partner below: the way to its profile appears here.
partners-to-profile = Open the profile { $of }
partners-to-comparison = Compare up to six partners
partners-profile-principal = { $name } took { $value } of goods exports in { $year }, { $share } of the total: { $count ->
    [1] the largest
    [2] the second largest
    [3] the third largest
   *[other] number { $count }
 } of the { $of } partners included here, of { $published } published ({ $series }).
partners-profile-every = { $name } took { $value } of goods exports in { $year }, { $share } of the total: { $count ->
    [1] the largest
    [2] the second largest
    [3] the third largest
   *[other] number { $count }
 } of { $of } destinations ({ $series }).
partners-profile-bloc = { $name } took { $value } of goods exports in { $year }, { $share } of the total ({ $series }).
partners-no-figures = No export figures for this partner are in the tables.
partners-gold = Gold weighs on these figures. In { $month }, exports of gold and other precious metals came to { $gold } outside the United States, and all exports to this partner to { $all }. The record's note on the gold reads: "{ $note }"
partners-standing-title = Latest figures in each series
partners-standing-words = Series count different things and are never chained. Growth is a compound rate within one series; a rate from one series to another is refused.
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
partners-growth-starts = Not known: the series starts after { $start }
partners-growth-blank = Not known: no figure for { $start }
partners-growth-source = Refused: { $start } only in another series ({ $other })
partners-agreements-title = Agreements and their steps
partners-no-agreements = No agreement with this partner is in the record.
partners-agreement = ({ $kind }): { $stage }, as known on { $date }.
partners-milestones = { $count ->
    [1] One dated step
   *[other] { $count } dated steps
 }
partners-intended = intended
partners-duties-title = Tariff measures both ways
partners-duties-words = Duties may stack and are not added up. Measures on every origin hit the partner unless their note exempts it.
partners-duties-theirs = On Canadian goods, { $count } in force
partners-duties-ours = By Canada, { $count } in force
partners-no-measures = No measure is in the record.
partners-no-rate = No rate stated
partners-head-goods = Goods
partners-head-rate = Rate
partners-head-status = Status
partners-head-from = From
partners-head-to = To
partners-head-on = On goods of
partners-head-as-of = As of
partners-more-duties = { $count ->
    [1] One more measure
   *[other] { $count } more measures
 }
partners-events-title = Events
partners-no-events = No event with this partner is in the record.
partners-more-events = { $count ->
    [1] One earlier event
   *[other] { $count } earlier events
 }
partners-polls-title = Polls
partners-no-polls = No poll on this partner is in the record.
partners-head-topic = Question
partners-head-answer = Answer
partners-head-answers = Share
partners-head-pollster = Pollster
partners-head-published = Published
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
partners-trend-title = Exports to { $name }: { $value } in { $year }, { $rate } a year since { $start }
partners-trend-title-only = Exports to { $name }: { $value } in { $year }
partners-trend-subtitle = Goods exports by year, nominal, customs basis; BACI is reconciled from both sides' reports. Series with another scope or currency are separate lines in separate panels: no line is joined to another.
partners-trend-label-principal = Total exports, principal partners
partners-trend-label-cimt = Total exports (yearly trade files)
partners-trend-label-goods = Domestic exports of goods industries
partners-trend-label-imf = Total exports (IMF)
partners-trend-label-comtrade = Total exports (UN Comtrade)
partners-trend-label-baci = Reconciled (BACI)
partners-trend-hover = { $value } in { $year }: { $series } ({ $confidence })
partners-trend-alt = { $title }. Lines of annual exports from { $first } to { $last }, one for each series.
partners-months-title = Exports to { $name } came to { $value } in { $month }, { $change } on { $before }
partners-months-title-only = Exports to { $name } came to { $value } in { $month }
partners-months-subtitle = Goods exports by month, C$ billions nominal, total exports, customs basis, not seasonally adjusted. Thick: the sum of twelve months to each month, as a monthly average.
partners-months-average = Thick line: a twelfth of the 12-month sum
partners-months-sum = 12 months to { $month }: { $value }
partners-months-high = { $month }: { $value }
partners-months-hover = { $month }: { $value } (customs basis, not seasonally adjusted; official)
partners-months-hover-average = The twelve months to { $month }: { $sum } together, { $value } a month
partners-months-alt = { $title }. Line of monthly exports since { $first }.
