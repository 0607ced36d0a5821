# The record of past and present targets.

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
record-reading-no-gold = goods without gold
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
record-reason-no-yearly-gold = The tables hold gold for single months only.
record-reason-no-prices = The tables hold no price index of exports.
record-reason-not-published = The tables hold no yearly series on this basis and no published growth from this baseline.
record-reason-published-earlier = A publisher's own figure, for an earlier year than the one due.
record-prices = All values are nominal: where prices rise, a target is easier to reach.
