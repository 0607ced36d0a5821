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
target-title-unchecked = From { $start } in { $baseline } to { $target } in { $due } takes { $growth } a year{ $prices }; no yearly exports are known to check it
target-subtitle = { $reading ->
    [services] Exports of goods and services to all countries but the United States, C$ billions, { $prices }. The baseline is inferred from the announced rise, not official.
    [own] Goods exports to all countries but the United States, C$ billions, { $prices }, total exports, customs basis, by year; the baseline is the reader's own.
   *[goods] Goods exports to all countries but the United States, C$ billions, { $prices }, total exports, customs basis, by year.
 } Dashed: the path from { $baseline } ({ $start }) at { $growth } a year.
target-prices = { $prices ->
    [constant] a nominal target told in { $year } dollars at an assumed inflation of { $inflation } a year
    [real] in { $year } dollars, the target too, at an assumed inflation of { $inflation } a year
   *[nominal] nominal
 }
target-in-dollars = { "" } (in { $year } dollars)
target-without-gold = Precious metals excluded: unwrought gold, silver and platinum group metals, and their alloys.
target-gold-stays = Precious metals are included: no figure for goods and services without them was found.
target-gold-share = Gold and other precious metals: { $share } of the { $prices ->
    [nominal] increase
   *[other] nominal increase
 } over the 12 months to { $month }.
target-said-gold-stays = No figure for goods and services without precious metals was found. With them: { $said }
target-subtitle-both = Thin lines: without precious metals (unwrought gold, silver and platinum group metals, and their alloys); their path starts at { $start }.
target-hover = { $year }: { $value } of goods exports to non-US markets (customs basis, official source)
target-hover-without = { $year }, without precious metals: { $value } of goods exports to non-US markets (customs basis, official source)
target-hover-path-without = Path without precious metals in { $year }: { $value }
target-hover-path = Path in { $year }: { $value }
target-hover-months = 12 months to { $month }: { $value } (not a calendar year)
target-hover-months-without = 12 months to { $month }, without precious metals: { $value } (not a calendar year)
target-label-colon = { ": " }
target-label = { $year } target: { $value }
target-label-year = { $year }: { $value }
target-label-months = 12 months to { $month }|{ $value }
target-label-with = With precious metals
target-label-without = Without precious metals (thin lines)
target-label-target-without = { $year } target without|precious metals: { $value }
target-alt = { $title }. The path stood at { $path } in { $year }; from then on { $needed } a year is needed.{ $more }
target-alt-unchecked = { $title }. Line chart of the path: { $start } in { $baseline }, { $target } in { $due }.{ $more }
target-alt-latest = { "" } The 12 months to { $month } came to { $latest }.
column-without = { $name } (without precious metals)
multiple-double = double
multiple-times = reach { $value } times
multiple-value = reach { $value }

target-sentence = { $verdict ->
    [ahead] Ahead of the path
    [behind] Behind the path
   *[on] On the path
 }{ $gold }: goods exports to non-US markets were { $value } in { $year }{ $achieved }, { $distance }, which was at { $path }. Reaching { $target } in { $due } takes growth of { $needed } a year{ $prices }.
target-sentence-both = { $standing ->
    [ahead] Ahead of the path, with and without gold and other precious metals
    [behind] Behind the path, with and without gold and other precious metals
    [on] On the path, with and without gold and other precious metals
   *[differ] Gold and other precious metals decide the answer
 }: goods exports to non-US markets were { $value } in { $year }{ $achieved }, { $distance }; without these metals, { $bare }{ $bare_achieved }, { $bare_distance }.
target-pace = { "" } In the 12 months to { $month }, they were { $value } ({ $growth } from the previous 12 months).
target-pace-both = In the 12 months to { $month }, exports to non-US markets were { $value } ({ $growth } from the previous 12 months); without precious metals, { $bare } ({ $bare_growth }).
target-pace-share = Gold and other precious metals account for { $share } of the increase.
target-sentence-unchecked = { $reading ->
    [services] Cannot be checked: there are no annual exports of goods and services to non-US markets in the data.
   *[other] Cannot be checked: there are no annual exports since the baseline year.
 } Going from { $start } in { $baseline } to { $target } in { $due } takes growth of { $needed } a year{ $prices }.
target-achieved = { "" } ({ $growth } in one year)
target-achieved-yearly = { "" } ({ $growth } a year since { $baseline })

targets-title = Are exports to non-US markets on the path to the { $due } target?
targets-aim = Part of the page
targets-aim-path = The path
targets-aim-scenarios = Two scenarios
targets-aim-range = Range of past growth
targets-aim-shares = The US share
targets-aim-change = What changed the share
targets-aim-record = Record of targets
targets-change = Change the target
targets-count = How it is counted: prices, precious metals, growth of exports to the US
targets-baseline = Baseline year
targets-due = Target year
targets-multiple = Multiple of the baseline
targets-usgrowth = Growth of US exports, % a year
targets-reading = What counts
targets-reading-goods = Goods
targets-reading-services = Goods and services
targets-reading-own = Own baseline
targets-start = Own baseline, C$ billions
targets-toward = Target given as
targets-toward-multiple = Multiple
targets-toward-value = Value
targets-goal = Target, C$ billions
targets-prices = Prices
targets-prices-nominal = Nominal
targets-prices-constant = Constant
targets-prices-real = Constant, target too
targets-inflation = Assumed inflation, % a year
targets-gold-choice = Precious metals
targets-gold-with = With
targets-gold-without = Without
targets-no-year = no year
targets-last-valid = The chart still shows the last target that made sense.
targets-wrong-due-before = The target year { $due } must come after the baseline year { $baseline }. Choose a later target year.
targets-wrong-no-baseline = The tables hold no yearly exports for { $baseline }. Choose a baseline year from { $first } to { $last }.
targets-wrong-services-baseline = Read as goods and services, the pledge has a baseline for { $stated } only, and none for { $baseline }. Choose that year, or count goods.
targets-wrong-own-baseline = An own baseline must be greater than zero. Write it in billions of dollars, for example 200.
targets-wrong-goal = A target must be greater than zero. Write it in billions of dollars, for example 400.
targets-wrong-multiple = A target of { $multiple } times the baseline is out of range. Choose more than 0 and at most { $largest } times.
targets-wrong-inflation = An inflation of { $inflation } a year is out of range. Choose one from { $least } to { $most }.
targets-implied-unknown = The US share that this target implies cannot be told: the tables hold no yearly exports to both sides on this reading.
targets-implied = If the target is met and exports to the United States grow { $growth } a year from { $from_year }, the US share is { $share } in { $due }.
targets-readings = One pledge, several readings
targets-readings-words = The pledge of October 2025 names no baseline, no basis and no price level. Each reading below is labelled as such.
targets-no-official = No official baseline was found.
readings-reading = Reading
readings-baseline = Baseline
readings-target = Target
readings-latest = Latest value
readings-standing = Standing
readings-confidence = Confidence
readings-no-series = No yearly series in the tables
readings-cannot-be-checked = Cannot be checked with these tables
readings-gap = { $distance }; { $needed } a year needed from now on
basis-goods-and-services = goods and services
targets-share = The US share, by month and by year
targets-share-words = Measures of the same flow; they are never mixed in one line, and a month is compared with a year of its own basis.
targets-months = Measure
targets-both = Both flows since { $first }
targets-both-words = The change counts from the baseline year of the target, { $year }.

# Scenarios of growth and the range of paths

scenarios-heading = Two scenarios, side by side
scenarios-words = Each part of exports grows at the steady rate that you set, in % a year. This is arithmetic and not a forecast.
scenarios-first-name = Name of the first scenario
scenarios-second-name = Name of the second scenario
scenarios-growth = { $part }, %
scenarios-apart = Set a partner apart
scenarios-apart-none = None chosen
scenarios-put-back = Put { $partner } back into its region
scenarios-last-valid = The chart still shows the last scenarios that made sense.
range-last-valid = The chart still shows the last range that could be drawn.
scenarios-wrong-growth = A growth of { $growth } a year for { $part } is not possible here. Choose more than { $least } and at most { $most }.
scenarios-wrong-no-parts = This needs yearly exports, and the tables hold those for goods only. Choose “Goods” or “Own baseline” above.
scenarios-wrong-no-years-left = The tables already reach { $due }, so no year is left to grow into. Choose a later target year.
scenarios-wrong-few-rates = The tables hold too few yearly growth rates to draw from.
scenario-rest = All other partners
scenario-past = As from { $since } to { $year }
scenario-needed = What the target needs
scenario-number = Scenario { $number }
scenario-title = In { $due }, exports to non-US markets{ $gold } reach { $one } under “{ $first }” and { $other } under “{ $second }”; the target is { $target }
scenario-subtitle = Goods exports, C$ billions, { $prices }, total exports, customs basis. Solid: observed up to { $year }. Dashed and dotted: every part grows at its own steady rate. Arithmetic, not a forecast.
scenario-without-gold = Precious metals excluded. They are not available by partner, so all other countries are shown together.
scenario-parts-two = Precious metals excluded: exports to the United States and to all other countries add up to the total of { $year }. Past growth is from { $since } to { $year }.
scenario-sentence = { $name }: { $value } outside the United States in { $due }, { $gap } { $side ->
    [above] above
   *[below] below
 } the target. Target reached: { $reached }. US share in { $due }: { $share }.
scenario-reached = in { $year }
scenario-never = not before 2100
scenario-line = { $sign } { $name }: { $value }
scenario-hover = { $year }: { $value } of goods exports outside the United States (customs basis)
scenario-hover-share = { $year }: { $value } of goods exports go to the United States
scenario-panel-non-us = Exports outside the United States
scenario-panel-share = US share
scenario-alt = { $title }. { $one } { $other } Growth a year in the first: { $growths }. In the second: { $others }.
scenario-column-part = Part
scenario-column-now = { $year }
scenario-column-growth = { $name }: growth a year
scenario-column-due = { $name }: { $year }
scenario-row-target = Target
scenario-row-reached = Target reached
scenario-members = { $region }: { $partners }
scenario-parts = The parts of { $year } add up to the total. A region stands for the partners whose yearly exports the tables hold ({ $regions }); every other country is in “All other partners”. Growth since { $since } counts the partners that are known in both years.

range-heading = What past growth would span
range-words = Each path takes one past yearly growth rate, drawn by lot, for every year to come. The spread says how uneven the past was, and nothing about what will happen.
range-window = Years drawn from
range-window-all = Since { $first }
range-window-years = { $years } years
range-title = Drawn from the growth of { $first } to { $year }, { $share } of { $draws } paths of exports to non-US markets{ $gold } reach { $target } by { $due }
range-subtitle = Arithmetic, not a forecast: every path draws, with replacement, from the { $count } yearly growth rates of { $first } to { $year }. Goods exports outside the United States, C$ billions, { $prices }, total exports, customs basis. Inner band: half of the paths; outer band: eight in ten; dotted: the middle one; dashed: the path to the target.
range-sentence = In { $due }, eight paths in ten end between { $least } and { $most }, the middle one at { $middle }. The { $count } yearly growth rates run from { $low } to { $high }. The seed is fixed: the same tables always give the same paths. Arithmetic, not a forecast.
range-hover = { $year }: the middle path stands at { $value }
range-end-10 = 10%: { $value }
range-end-50 = Middle: { $value }
range-end-90 = 90%: { $value }
range-end-target = Target: { $value }
range-alt = { $title }. { $said }
range-column = { $value }% of paths below

# The record of past and present targets

record-heading = Past and present targets
record-heading-words = Each target on each possible reading. A verdict holds for its own measure only. Where the tables hold no figure, the row says so.
record-answer = The tables hold { $pledges } stated targets: { $decided } fell due with a figure to judge it by, { $waiting } not yet due, and { $unknown } fell due without any figure in the tables.
record-no-number = Without a number for exports: { $names }.
record-title = { $target }: { $growth } from { $start } to { $year } against a target of { $due } ({ $reading })
record-title-none = No target that has fallen due can be judged by the figures in the tables
record-subtitle = Growth since the baseline year, percent, nominal. Dot: last year held. Ring: twelve months since. Upright line: growth due. Each row is a measure of its own. { $count ->
    [0] Every stated target has a row.
    [1] One target without a figure in the tables is not drawn.
   *[other] { $count } targets without a figure in the tables are not drawn.
 }
record-alt = { $title }. { $rows }.
record-hover = { $target } ({ $reading }), since { $start }: { $marks } ({ $standing })
record-mark = { $growth } in { $year }
record-mark-due = due { $due } by { $due_year }
record-mark-latest = { $growth } in the 12 months to { $month }
record-since = { $reading }, since { $year }
record-since-assumed = { $reading }, since { $year } (baseline not stated)
record-announced = { $date }, { $by }
record-none-stated = None stated
record-baseline = { $value } ({ $year })
record-assumed = { $value } ({ $year }; no baseline was stated, the last full year before the announcement stands in)
record-due = { $value } by { $year } ({ $growth })
record-due-growth = { $growth } by { $year }
record-stated-firms = { $number } firms
record-due-stated = { $text } Due in { $year }.
record-outcome = { $value } in { $year } ({ $growth })
record-published = { $growth } by { $year }, as published
record-latest = Twelve months to { $month }: { $value }.

record-column-target = Target
record-column-announced = Announced
record-column-reading = Reading
record-column-baseline = Baseline
record-column-due = Due
record-column-outcome = Latest or outcome
record-column-standing = Standing
record-column-source = Source of the outcome

record-reading-customs = goods, customs basis, C$
record-reading-usd = goods, customs basis, US$ (IMF)
record-reading-bop = goods, balance-of-payments basis
record-reading-goods-and-services = goods and services
record-reading-no-gold = goods without precious metals, customs basis, C$
record-title-both = { $target }: { $growth } from { $start } to { $year } with precious metals ({ $standing }), { $bare } without them ({ $bare_standing }); the target was { $due }
record-verdict-met = met
record-verdict-not-met = not met
record-gold = Precious metals are unwrought gold, silver and platinum group metals, and their alloys. They are available for all countries and for the United States, so targets for a single partner have no reading without them.
record-reading-constant-prices = goods at constant prices
record-reading-stated = as stated
record-standing-met = Met on this reading
record-standing-not-met = Not met on this reading
record-standing-not-yet-due = Not yet due
record-standing-cannot-tell = Cannot be told
record-reason-no-agrifood = The tables hold no agri-food exports by partner and no yearly total.
record-reason-no-firms = The tables count exports, not firms.
record-reason-no-two-way = The tables hold no two-way trade in C$: goods exports only, and imports in US$ for earlier years.
record-reason-no-series = The tables hold no series that this target could be followed on.
record-reason-no-year-since = No full year since the baseline.
record-reason-no-baseline = The series holds no figure for the baseline year.
record-reason-series-ended = The series ends before the year due.
record-reason-no-prices = The tables hold no price index of exports.
record-reason-not-published = The tables hold no yearly series on this basis and no published growth from this baseline.
record-reason-published-earlier = A publisher's own figure, for an earlier year than the one due.
record-prices = All values are nominal: where prices rise, a target is easier to reach.
