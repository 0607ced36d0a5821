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
partner-standing-title-rank = The share of { $name } { $side ->
    [rose] rose
    [fell] fell
   *[same] did not change
 } from { $then } in { $first } to { $now } in { $last }: rank { $rank } countries published
partner-standing-title = The share of { $name } { $side ->
    [rose] rose
    [fell] fell
   *[same] did not change
 } from { $then } in { $first } to { $now } in { $last }
partner-standing-title-only = { $name } took { $now } of goods exports in { $last }
partner-standing-count = { $count } countries from { $first } to { $last }
partner-standing-count-one = { $count } countries in { $first }
partner-standing-subtitle = Share of all goods exports and rank among the countries that each series publishes, by year. Principal partners: { $counts }; ranks among different numbers of countries are not joined. Series are separate lines.
partner-standing-share = Share of goods exports, %
partner-standing-rank = Rank (1 = largest)
partner-standing-hover = { $year }: { $share } of exports, rank { $rank } of { $of } ({ $series }; { $confidence })
partner-standing-hover-bloc = { $year }: { $share } of exports ({ $series }; { $confidence })
partner-standing-alt = { $title }. Lines of the share of exports and of the rank from { $first } to { $last }, one for each series.

# Imports and the economy
partner-imports-title = Canada bought { $imports } of goods from { $name } in { $year } and sold it { $exports } ({ $by })
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
partner-economy = { $name }: gross domestic product of { $gdp } in { $year }, current prices. Canada's goods exports to it came to { $share } of that in the same year ({ $by }). Source: { $source } ({ $confidence }).
partner-economy-only = { $name }: gross domestic product of { $gdp } in { $year }, current prices. No export figure in US dollars is held for that year. Source: { $source } ({ $confidence }).
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
partner-compare-title = How do exports to a few partners compare?
partner-compare-words = Up to six partners in one series: first as growth since a base year, then as values on a common scale.
partner-compare = Partners, up to six
partner-compare-usual = The largest outside the United States
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
partner-indexed-title-none = Exports since { $base }: none of these partners has a figure for { $last }
partner-indexed-subtitle = Goods exports, { $base } = 100; { $scope }.
partner-indexed-hover = { $name }, { $year }: { $index } ({ $base } = 100), { $value } of goods exports
partner-indexed-alt = { $title }. One line for each partner from { $first } to { $last }.
partner-multiples-title = { $name } took most in { $year } with { $value } of goods exports, { $least } least with { $small }
partner-multiples-title-one = Exports to { $name } came to { $value } in { $year }
partner-multiples-title-none = No figures for { $year }
partner-multiples-subtitle = Goods exports, { $unit }; { $scope }. { $scale } Grey: the other partners.
partner-multiples-linear = One scale for all panels.
partner-multiples-log = One logarithmic scale for all panels, since the values are far apart: each step is ten times the one before.
partner-multiples-head = { $name }: { $value } in { $year }
partner-multiples-hover = { $name }, { $year }: { $value } of goods exports
partner-multiples-alt = { $title }. { $count ->
    [1] One panel
   *[other] { $count } panels
 } with a line of exports by year.

partner-column-year = Year
partner-column-measure = Series
partner-column-share = Share of exports
partner-column-rank = Rank

partner-unit-cad-billions = C$ billions
partner-unit-cad-millions = C$ millions
partner-unit-usd-billions = US$ billions
partner-unit-usd-millions = US$ millions
