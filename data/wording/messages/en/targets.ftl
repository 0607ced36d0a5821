# The page of US and non-US exports and their targets, and its charts.

target-title = Exports to non-US markets{ $gold } reached { $value } in { $year }, { $distance } to { $multiple } by { $due }{ $prices }
target-title-both = In { $year }, exports to non-US markets were { $distance } to { $multiple } by { $due }{ $prices }; without precious metals, { $bare }
target-distance = { $standing ->
    [ahead] { $gap } ({ $percent }) ahead of the path
    [behind] { $gap } ({ $percent }) behind the path
   *[on] on the path (within { $tolerance })
 }
target-distance-short = { $standing ->
    [ahead] { $gap } ({ $percent }) ahead
    [behind] { $gap } ({ $percent }) behind
   *[on] on the path (within { $tolerance })
 }
without-metals = { "" } without precious metals
target-title-unchecked = Going from { $start } in { $baseline } to { $target } in { $due } takes { $growth } a year{ $prices }; no annual exports are available to check progress
target-subtitle = { $reading ->
    [services] Exports of goods and services to all countries except the United States, C$ billions, { $prices }. The baseline is inferred from the announced increase; it is not official.
    [own] Goods exports to all countries except the United States, C$ billions, { $prices }, total exports, customs basis, by year; the baseline is your own.
   *[goods] Goods exports to all countries except the United States, C$ billions, { $prices }, total exports, customs basis, by year.
 } Dashed: the path from { $baseline } ({ $start }) at { $growth } a year.
target-prices = { $prices ->
    [constant] in { $year } dollars (nominal target converted, assuming inflation of { $inflation } a year)
    [real] in { $year } dollars (target included, assuming inflation of { $inflation } a year)
   *[nominal] nominal
 }
target-in-dollars = { "" } (in { $year } dollars)
target-without-gold = Precious metals excluded: unwrought gold, silver and platinum group metals, and their alloys.
target-gold-stays = Precious metals are included: no figure for goods and services without them was found.
target-gold-share = Gold and other precious metals accounted for { $share } of the { $prices ->
    [nominal] increase
   *[other] nominal increase
 } between the 12 months to { $before } and the 12 months to { $month }.
target-said-gold-stays = No figure for goods and services without precious metals was found. With them: { $said }
target-subtitle-both = Thin lines: without precious metals (unwrought gold, silver and platinum group metals, and their alloys); their path starts at { $start }.
target-hover = { $year }: { $value } of goods exports to non-US markets (customs basis, official source)
target-hover-without = { $year }, without precious metals: { $value } of goods exports to non-US markets (customs basis, official source)
target-hover-path-without = Path without precious metals in { $year }: { $value }
target-hover-path = Value on the path in { $year }: { $value }
target-hover-months = 12 months to { $month }: { $value } (not a calendar year)
target-hover-months-without = 12 months to { $month }, without precious metals: { $value } (not a calendar year)
target-label-colon = { ": " }
target-label = { $year } target: { $value }
target-label-year = { $year }: { $value }
target-label-months = 12 months to { $month }|{ $value }
target-label-with = With precious metals
target-label-without = Without precious metals (thin lines)
target-label-target-without = { $year } target without|precious metals: { $value }
target-alt = { $title }. The path was at { $path } in { $year }; from then on, growth of { $needed } a year is needed.{ $more }
target-alt-unchecked = { $title }. Line chart of the path: { $start } in { $baseline }, { $target } in { $due }.{ $more }
target-alt-latest = { "" } The 12 months to { $month } totalled { $latest }.
column-without = { $name } (without precious metals)
multiple-double = doubling
multiple-times = { $value } times the baseline
multiple-value = { $value }
target-head = { $standing ->
    [ahead] Goods exports to non-US markets{ $gold } are ahead of the path to { $multiple } by { $due }
    [behind] Goods exports to non-US markets{ $gold } are behind the path to { $multiple } by { $due }
   *[on] Goods exports to non-US markets{ $gold } are on the path to { $multiple } by { $due }
 }

target-sentence-brief = { $head }: they were { $value } in { $year }, when the path was at { $path }. Reaching { $target } in { $due } takes growth of { $needed } a year from { $year }{ $prices }.
target-sentence = { $head }: { $value } in { $year }{ $achieved }, { $distance }; the path was at { $path }. Reaching { $target } in { $due } takes growth of { $needed } a year from { $year }{ $prices }.
target-head-both = { $standing ->
    [differ] Whether goods exports to non-US markets keep to the path to { $multiple } by { $due } depends on gold and other precious metals
   *[same] { $head }, with and without gold and other precious metals
 }
target-pace = { "" } In the 12 months to { $month }, exports to non-US markets{ $gold } totalled { $value } ({ $growth } from the previous 12 months).
target-pace-both = In the 12 months to { $month }, exports to non-US markets totalled { $value } ({ $growth } from the previous 12 months); without precious metals, { $bare } ({ $bare_growth }).
target-pace-without = Without precious metals, goods exports to non-US markets were { $value } in the 12 months to { $month } ({ $growth } from the previous 12 months).
target-pace-with = With precious metals, goods exports to non-US markets were { $value } in the 12 months to { $month } ({ $growth } from the previous 12 months).
target-pace-share = Gold and other precious metals accounted for { $share } of the increase in exports to non-US markets.
target-sentence-unchecked = { $reading ->
    [services] Cannot be determined: the data have no annual exports of goods and services to non-US markets.
   *[other] Cannot be determined: the data have no annual exports since the baseline year.
 } Going from { $start } in { $baseline } to { $target } in { $due } takes growth of { $needed } a year{ $prices }.
target-achieved = { "" } ({ $growth } in one year)
target-achieved-yearly = { "" } ({ $growth } a year since { $baseline })

targets-title = Are exports to non-US markets on the path to the { $due } target?
targets-aim = Section
targets-aim-path = Path to the target
targets-aim-scenarios = Two scenarios
targets-aim-range = Range from past growth
targets-aim-shares = The US share
targets-aim-change = Why the share changed
targets-aim-record = All targets
targets-change = Change the target
targets-count = Change the calculation: prices, precious metals, growth of exports to the US
targets-baseline = Baseline year
targets-due = Target year
targets-multiple = Multiple of the baseline
targets-usgrowth = Growth of exports to the US, % a year
targets-reading = What is counted
targets-reading-goods = Goods
targets-reading-services = Goods and services
targets-reading-own = Your own baseline
targets-start = Your own baseline, C$ billions
targets-toward = Target expressed as
targets-toward-multiple = Multiple
targets-toward-value = Value
targets-goal = Target, C$ billions
targets-prices = Prices
targets-prices-nominal = Nominal
targets-prices-constant = Constant prices (target in nominal dollars)
targets-prices-real = Constant prices (target in constant dollars)
targets-inflation = Assumed inflation, % a year
targets-gold = Precious metals
targets-gold-with = With
targets-gold-without = Without
targets-no-year = no year
targets-last-valid = The chart still shows the last valid target.
targets-wrong-due-before = The target year ({ $due }) must be after the baseline year ({ $baseline }). Choose a later target year.
targets-wrong-no-baseline = There are no annual exports for { $baseline }. Choose a baseline year from { $first } to { $last }.
targets-wrong-services-baseline = For goods and services, the pledge has a baseline for { $stated } only, not for { $baseline }. Choose that year, or count goods only.
targets-wrong-own-baseline = Your baseline must be greater than zero, in billions of dollars (for example, 200).
targets-wrong-goal = A target must be greater than zero, in billions of dollars (for example, 400).
targets-wrong-multiple = A target of { $multiple } times the baseline is out of range. Enter a value above 0 and up to { $largest }.
targets-wrong-inflation = Inflation of { $inflation } a year is out of range. Enter a value from { $least } to { $most }.
targets-implied-unknown = The US share implied by this target cannot be calculated: annual exports to both the United States and other countries are not available for this interpretation.
targets-implied = If the target is met and exports to the United States { $flat ->
    [yes] stay at their { $from_year } level
   *[no] grow at { $growth } a year from { $from_year }
 }, the US share{ $gold } will be { $share } in { $due }.
targets-readings = One pledge, several interpretations
targets-readings-each = Each row below is one interpretation.
readings-reading = Interpretation
readings-baseline = Baseline
readings-target = Target
readings-implied-baseline = About { $value } ({ $year }), implied by the pledge, which says that doubling would add about { $value }
readings-implied-target = About { $value } ({ $year })
readings-latest = Latest value
readings-standing = Position relative to the path
readings-confidence = Confidence in the interpretation
readings-no-series = No annual series included here
readings-cannot-be-checked = Cannot be determined with these data
readings-gap = { $distance }; growth of { $needed } a year is needed from then on
basis-goods-and-services = goods and services
targets-share = The US share, by month and by year
targets-share-words = All measures show total exports of goods. They are never joined in one line, and a month is compared only with a year on the same basis.
targets-months = Measure
targets-both = Exports to the US and to non-US markets since { $first }
targets-both-words = Change is measured from the baseline year of the target, { $year }.

# Scenarios of growth and the range of paths

scenarios-heading = Two scenarios, side by side
scenarios-words = Exports to each market grow at the constant rate you set, in % a year. This is a calculation, not a forecast.
scenarios-first-name = Name of the first scenario
scenarios-second-name = Name of the second scenario
scenarios-growth = { $part }, %
scenarios-apart = Treat one partner separately
scenarios-apart-none = None
scenarios-put-back = Return { $partner } to its region
scenarios-last-valid = The chart still shows the last valid scenarios.
range-last-valid = The chart still shows the last valid range.
scenarios-wrong-growth = Growth of { $growth } a year is not possible here ({ $part }). Enter more than { $least } and at most { $most }.
scenarios-wrong-no-parts = This needs annual exports, which are available for goods only. Choose “Goods” or “Your own baseline” above.
scenarios-wrong-no-years-left = The data already reach { $due }, so there is no year left to project. Choose a later target year.
scenarios-wrong-few-rates = There are too few annual growth rates for a random draw.
scenario-rest = All other partners
scenario-region = { $region } ({ $count } economies)
scenario-past = Growth as in { $since }–{ $year }
scenario-needed = Growth needed for the target
scenario-needed-rounded = { $name } (rounded up to { $growth } a year)
scenario-number = Scenario { $number }
scenario-title = In { $due }, exports to non-US markets{ $gold } reach { $one } under “{ $first }” and { $other } under “{ $second }”; the target is { $target }
scenario-subtitle = Goods exports, C$ billions, { $prices }, total exports, customs basis. Solid: actual, up to { $year }. Dashed and dotted: each market grows at a separate constant rate. A calculation, not a forecast.
scenario-without-gold = Precious metals excluded. They are not available by partner, so all other countries are shown together.
scenario-parts-two = Precious metals excluded: exports to the United States and to all other countries add up to the total for { $year }. Past growth is from { $since } to { $year }.
scenario-sentence = { $name }: { $value } to non-US markets in { $due }, { $gap } { $side ->
    [above] above
   *[below] below
 } the target. Target reached: { $reached }. US share in { $due }: { $share }.
scenario-reached = in { $year }
scenario-never = not before 2100
scenario-line = { $sign } { $name }: { $value }
scenario-hover = { $year }: { $value } of goods exports to non-US markets (customs basis)
scenario-hover-share = { $year }: { $value } of goods exports go to the United States
scenario-panel-non-us = Exports to non-US markets
scenario-panel-share = US share
scenario-alt = { $title }. { $one } { $other } Annual growth in the first scenario: { $growths }. In the second: { $others }.
scenario-column-part = Market
scenario-column-now = { $year }
scenario-column-growth = { $name }: annual growth
scenario-column-due = { $name }: { $year }
scenario-row-target = Target
scenario-row-reached = Target reached
scenario-members = { $region }: { $partners }
scenario-parts = The markets add up to the total for { $year }. A region includes only the partners whose annual exports are included here ({ $regions }); all other countries are in “All other partners”. Growth since { $since } is for partners with figures in both years.
scenario-parts-late = The growth of “All other partners” also includes that { $names }, because no separate figures for { $since } are included here.

range-heading = What range does past growth imply?
range-words = For each future year, each path takes one past annual growth rate, drawn at random. The spread shows how uneven past growth was; it does not predict what will happen.
range-window = Years used for the draw
range-window-all = Since { $first }
range-window-years = { $years } years
range-title = { $share } of { $draws } paths of exports to non-US markets{ $gold }, drawn at random from growth in { $first }–{ $year }, reach { $target } by { $due }
range-subtitle = A calculation, not a forecast: the rates of each path are drawn at random, with replacement, from the { $count } annual growth rates of { $first } to { $year }. Goods exports to non-US markets, C$ billions, { $prices }, total exports, customs basis. Inner band: half of the paths; outer band: eight in ten; dotted: the median; dashed: the path to the target.
range-sentence = In { $due }, eight paths in ten end between { $least } and { $most }; the median is { $middle }. The { $count } annual growth rates range from { $low } to { $high }. The random draw is fixed: the same data always give the same paths. This is a calculation, not a forecast.
range-hover = { $year }: { $value } on the median path
range-end-10 = 1 in 10 paths lower: { $value }
range-end-50 = Median: { $value }
range-end-90 = 9 in 10 paths lower: { $value }
range-end-target = Target: { $value }
range-alt = { $title }. { $said }
range-column = { $value }% of paths at or below

# The record of past and present targets

record-heading = Past and present targets
record-heading-words = Each target is shown under each possible interpretation. A result applies only to the measure in its row. Where there is no figure, the row says so.
record-answer = Of { $pledges } stated targets: { $waiting } not yet due, { $decided } past the target year and assessed, and { $unknown } past the target year with no figure in the data.
record-no-number = Not counted, for lack of a numeric export target: { $names }.
record-title = { $target }: { $growth } from { $start } to { $year }, compared with a target of { $due } ({ $reading })
record-title-none = No past target can be assessed with these data
record-subtitle = Growth since the baseline year, percent, nominal. Dot: latest year available. Ring: latest 12 months in the data. Vertical line: target growth. Each row is a separate measure. { $count ->
    [0] Every stated target has a row.
    [1] One target is not shown, because the growth of exports since a baseline year cannot be calculated for it.
   *[other] { $count } targets are not shown, because the growth of exports since a baseline year cannot be calculated for them.
 }
record-alt = { $title }. { $rows }.
record-hover = { $target } ({ $reading }), since { $start }: { $marks } ({ $standing })
record-mark = { $growth } in { $year }
record-mark-due = target { $due } by { $due_year }
record-mark-latest = { $growth } in the 12 months to { $month }
record-since = { $reading }, since { $year }
record-since-assumed = { $reading }, since { $year } (baseline not stated)
record-announced = { $date }, { $by }
record-none-stated = None stated
record-baseline = { $value } ({ $year })
record-more-than = over { $value } ({ $year })
record-assumed = { $value } ({ $year }; no baseline was stated, so the last full year before the announcement is used)
record-due = { $value } by { $year } ({ $growth })
record-due-growth = { $growth } by { $year }
record-stated-firms = { $number } companies
record-due-stated = { $text } Due in { $year }.
record-outcome = { $value } in { $year } ({ $growth })
record-published = { $growth } by { $year }, according to the source
record-latest = 12 months to { $month }: { $value }.

record-column-target = Name of the target
record-column-announced = Announced
record-column-reading = Interpretation
record-column-baseline = Baseline
record-column-due = Target value and year
record-column-outcome = Latest value or outcome
record-column-standing = Result
record-column-source = Source of the outcome

record-reading-customs = goods, customs basis, C$
record-reading-usd = goods, customs basis, US$ (IMF)
record-reading-bop = goods, balance-of-payments basis
record-reading-goods-and-services = goods and services
record-reading-no-gold = goods without precious metals, customs basis, C$
record-title-both = { $target } (target { $due }): goods exports to non-US markets { $growth } from { $start } to { $year } with precious metals ({ $standing }), { $bare } without ({ $bare_standing })
record-verdict-met = met
record-verdict-not-met = not met
record-gold = Precious metals are unwrought gold, silver and platinum group metals, and their alloys. They are included here for all countries together and for the United States, not as a series for other partners, so targets for a single partner are shown only with them.
record-reading-constant-prices = goods at constant prices
record-reading-stated = as stated
record-standing-met = Met under this interpretation
record-standing-not-met = Not met under this interpretation
record-standing-not-yet-due = Not yet due
record-standing-cannot-tell = Cannot be determined
record-reason-no-agrifood = Agri-food exports, by partner or in total, are not included here.
record-reason-stated-by-source = According to the source; not recalculated here.
record-reason-reached-by-source = The level was reached in { $year }, according to the source; not recalculated here. A target stated as a level counts as met once that level is reached.
record-reason-no-firms = The data count exports, not companies.
record-reason-no-two-way = The source does not say what the baseline counts. It is larger than two-way trade in goods, and two-way trade in services by partner is not included here.
record-reason-no-series = No series that tracks this target is included here.
record-reason-no-year-since = No full year since the baseline year.
record-reason-no-baseline = The series has no figure for the baseline year.
record-reason-series-ended = The series ends before the target year.
record-reason-no-prices = Export price indexes, which Statistics Canada publishes, are not included here.
record-reason-not-published = No annual series on this basis and no published growth rate from this baseline year are included here.
record-reason-published-earlier = The only figure available ({ $source }) is for { $year }, before the target year.
record-prices = All values are nominal: rising prices make a target easier to reach.
