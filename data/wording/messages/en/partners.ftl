# The page of partners: map, bars and table, and the profile of one partner.

partners-page-title = Where do Canada's exports go?
partners-answer = { $period }: { $us } of { $series ->
    [goods] domestic goods exports
   *[other] goods exports
 } went to the United States{ $side ->
    [known] {" "}({ $change } in one year)
   *[unknown] {""}
 } and { $rest } elsewhere. The three largest markets after the United States ({ $names }) took { $three } of all { $series ->
    [goods] domestic goods exports
   *[other] goods exports
 }.

# Controls
partners-tab = View
partners-tab-map = Map
partners-tab-bars = Ranked bars
partners-tab-table = Table
partners-show = Indicator
partners-show-share = Share of exports
partners-show-value = Value of exports
partners-show-growth1 = Growth over 1 year
partners-show-growth5 = Growth over 5 years
partners-show-growth10 = Growth over 10 years
partners-show-change = Change in share, 1 year
partners-show-change5 = Change in share, 5 years
partners-show-stage = Trade agreement
partners-show-duties = Tariff measures in force
partners-year = Period
partners-year-option = { $period } ({ $reach }, { $currency })
partners-reach-every = every destination
partners-reach-principal = principal partners only
partners-currency-cad = C$
partners-currency-usd = US$
partners-us = Include the United States in the scale
partners-us-help = The United States takes most of Canada's exports. Outside the scale, it has a separate colour and differences between the other countries are easier to see.
partners-series = Series
partners-series-auto = Automatic (the most complete for the period)
partners-region = Region
partners-all-regions = All regions
partners-bloc = Bloc
partners-all-blocs = All partners
partners-partner = Partner
partners-none = Choose a partner

# Series and periods
partners-series-principal = total exports, customs basis, nominal C$
partners-series-months = total exports, customs basis, not seasonally adjusted, nominal C$
partners-series-included = { $series }; { $included } of the { $published } principal partners for which Statistics Canada publishes figures are included here
partners-series-cimt = total exports, customs basis, nominal C$, Statistics Canada annual trade files (CIMT); every destination
partners-series-goods = domestic exports of goods-producing industries (no re-exports), customs basis, nominal C$; every destination
partners-series-imf = total exports, customs basis, nominal US$, compiled by the IMF; every destination
partners-series-comtrade = total exports, customs basis, nominal US$, as Canada reports them to UN Comtrade; every destination
partners-series-baci = total exports reconciled from both partners' reports, nominal US$, compiled by CEPII; every destination
partners-counted = What is counted: { $series }.
partners-series-name-principal = total exports, principal partners, C$
partners-series-name-months = total exports over 12 months, principal partners, C$
partners-series-name-cimt = total exports, annual trade files, C$
partners-series-name-goods = domestic exports, goods-producing industries, C$
partners-series-name-imf = total exports, IMF, US$
partners-series-name-comtrade = total exports, UN Comtrade, US$
partners-series-name-baci = reconciled total exports, BACI, US$
partners-months-to = the 12 months to { $month }
partners-months-short = 12 months to { $month }
partners-in-months = in the 12 months to { $period }
partners-in-year = in { $period }
partners-from-months = the 12 months to { $month }
partners-span = from { $start } to { $end }
partners-span-months = between the 12 months to { $start } and the 12 months to { $end }

# Which countries a period includes
partners-period-every = { $newest ->
    [yes] { $period } is the newest period for which every destination ({ $count }) is included here.
   *[no] { $period } includes every destination ({ $count }).
 }
partners-period-newer = Newer figures included here cover the principal partners only:
partners-period-to-principal = { $count } principal partners in { $period }
partners-period-principal = { $period } includes { $count } principal partners only; the other countries have no figure.
partners-period-newest = Newest period for which every destination is included here:
partners-period-to-every = every destination in { $period }
partners-map-classes = The colour classes are the same for every period.

# What is measured
partners-measure-share = share of goods exports
partners-measure-value = goods exports
partners-measure-growth1 = growth of goods exports
partners-measure-growth5 = annual growth of goods exports
partners-measure-growth10 = annual growth of goods exports
partners-measure-change = change in the share of goods exports
partners-measure-change5 = change in the share of goods exports
partners-measure-stage = trade agreement with Canada
partners-measure-duties = tariff measures in force
partners-subtitle-share = Share of all goods exports { $when }; { $series }.
partners-subtitle-value = Value of goods exports { $when }; { $series }.
partners-subtitle-growth = Growth of goods exports { $when }, compound annual rate in percent; { $series }.
partners-subtitle-change = Change in the share of goods exports { $when }, percentage points; { $series }.
partners-subtitle-filter = Only: { $filter }.
partners-subtitle-stage = Most advanced stage reached by a free trade agreement or comprehensive partnership between Canada and the partner, as of { $date }. Superseded agreements are not shown.
partners-subtitle-duties = Measures in force between Canada and the partner as of { $date }, in both directions: the partner's measures on Canadian goods or on all origins, and Canada's measures that name the partner. Measures are counted, not added up.
partners-map-union = European Union measures are shown for each member country.
partners-us-apart = United States (outside the scale): { $value }
partners-a-year = { $rate } a year
partners-measures-count = { $count ->
    [1] 1 measure
   *[other] { $count } measures
 }

# Legend
partners-legend-share = Share of goods exports
partners-legend-value-cad = Goods exports, C$ billions
partners-legend-value-usd = Goods exports, US$ billions
partners-legend-growth1 = Growth in one year
partners-legend-growth5 = Annual growth over 5 years
partners-legend-growth10 = Annual growth over 10 years
partners-legend-change = Change in share, points
partners-legend-change5 = Change in share, points
partners-legend-stage = Most advanced stage
partners-legend-duties = Measures in force
partners-class-under = under { $high }
partners-class-between = { $low } to { $high }
partners-class-over = { $low } or more
partners-no-data = No data in this series
partners-no-duties = None in the data
partners-largest = Largest non-US markets
partners-largest-when = Largest non-US markets { $when }
partners-most-duties = Most measures

# Findings
partners-title-share = { $name }, { $where ->
    [after-us] the largest market after the United States
    [chosen] the largest market among the partners chosen ({ $filter })
   *[all] the largest market
 }, took { $value } of { $series ->
    [goods] domestic goods exports
   *[other] goods exports
 } { $when }
partners-title-value = { $name }, { $where ->
    [after-us] the largest market after the United States
    [chosen] the largest market among the partners chosen ({ $filter })
   *[all] the largest market
 }, took { $value } of { $series ->
    [goods] domestic goods exports
   *[other] goods exports
 } { $when }
partners-title-growth = { $count ->
    [1] Exports to { $name } { $side ->
        [rose] grew
       *[fell] did not grow
    }
   *[other] Exports to { $name } { $side ->
        [rose] grew the fastest
       *[fell] fell the least
    } among the { $count } { $where ->
        [outside-us] non-US partners shown
       *[all] partners shown
    }
 }: { $value } { $span }
partners-title-change = { $count ->
    [1] { $whose } share of goods exports { $side ->
        [rose] rose
       *[fell] did not rise
    }
   *[other] { $whose } share of goods exports { $side ->
        [rose] rose the most
       *[fell] fell the least
    } among the { $count } { $where ->
        [outside-us] non-US partners shown
       *[all] partners shown
    }
 }: { $value } { $span }, to { $share }
partners-title-stage = Trade agreements are in force with { $count ->
    [1] one partner
   *[other] { $count } partners
 }; negotiations are under way with { $talks } more
partners-title-duties = Tariff measures in force as of { $date } between Canada and { $count ->
    [0] the partners chosen
    [1] one partner
   *[other] { $count } partners
 }: { $total }, of which { $us } with the United States
partners-title-only-us = Only the United States matches this choice { $when }, and it is outside the scale
partners-map-alt = World map. { $title }. { $subtitle }
partners-bars-alt = Ranked bars of { $count ->
    [one] { $count } partner
   *[other] { $count } partners
 }. { $title }.
partners-bars-largest = { $count ->
    [1] One market is shown.
   *[other] The { $count } partners with the highest values in this selection are shown.
 }
partners-bars-duties = Every partner with a measure in force is shown.
partners-bars-us = { $us }.
partners-bars-lengths = The bars show the share of goods exports { $when }: { $series }.
partners-bars-us-left = The United States is not shown.
partners-rank-among = Rank among the { $included } included
partners-duties-by-partner = By the partner, that apply to Canadian goods
partners-duties-by-canada = By Canada, on the partner's goods

# Hover sentences
partners-hover-shown = { $what }: { $value }{ $when }
partners-hover-value = { $value } of goods exports { $when }, { $share } of all, rank { $rank } of { $of }
partners-hover-missing = No data { $when }: not included in the series ({ $series })
partners-hover-no-duties = No measure in the data
partners-hover-missing-start = Growth rate not available { $when }: no figure for the first year of the period ({ $series })

# Refusals
partners-refused-start = A comparison over { $count ->
    [1] one year
   *[other] { $count } years
 } cannot be shown { $when }: the series ({ $series }) starts with { $first }, and two series are never joined. Choose a later period, a shorter interval or another series.
partners-refused-unpublished = None of the partners chosen is included { $when } in this series ({ $series }). Choose a period whose series covers every destination, or another region or bloc.
partners-refused-only-us = Only the United States matches this choice, and it is not shown among the bars. Include it in the scale, or choose another region or bloc.
partners-refused-no-duties = The data show no measure in force between Canada and the partners chosen. Choose all regions or all partners.
partners-refused-nobody = No partner belongs to both the region and the bloc chosen. Choose all regions or all partners.

# Text table and data table
partners-column-growth1 = Growth, 1 year
partners-column-growth5 = Annual growth, 5 years
partners-column-growth10 = Annual growth, 10 years
partners-column-change = Change in share
partners-column-change5 = Change in share
partners-column-stage = Trade agreement
partners-column-duties = Measures in force
partners-column-confidence = Confidence
partners-column-average = Monthly average over 12 months
partners-column-sum = Total over 12 months
partners-table-partner = Partner
partners-table-region = Region
partners-table-value-cad = Exports, C$ millions
partners-table-value-usd = Exports, US$ millions
partners-table-share = Share, %
partners-table-growth1 = 1-year growth, %
partners-table-growth5 = 5-year growth, % a year
partners-table-growth10 = 10-year growth, % a year
partners-table-change1 = 1-year change in share, points
partners-table-change5 = 5-year change in share, points
partners-table-stage = Trade agreement
partners-table-duties = Tariff measures in force
partners-table-confidence = Confidence
partners-table-code = Code
partners-table-title = Partners included, { $period } ({ $series })
partners-table-words = Click a column header to sort. A dash means not available.
partners-table-missing = Growth over { $years } years is not in the table: the series ({ $series }) does not go back far enough.
partners-table-ranks = Ranks are calculated among all partners of the series, whatever the region or bloc chosen; shares are of exports to all countries.
partners-seek = Search
partners-seek-hint = Name, region, agreement…
partners-seek-nothing = No partner matches this search. Try a shorter one.
partners-download = Download these rows (CSV)
