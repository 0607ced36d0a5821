# The page of US and non-US exports and their targets, and its charts.

target-title = Exports outside the United States reached { $value } in { $year }, { $gap } { $side ->
    [above] above
   *[below] below
 } the path to { $multiple } by { $due }{ $prices }
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
target-without-gold = Without gold.
target-gold-stays = Gold is included: the tables hold it for { $count } months only.
target-gold-share = Gold and other precious metals: { $share } of the { $prices ->
    [nominal] rise
   *[other] nominal rise
 } from { $before } to { $month }.
target-said-without-gold = Without gold: { $said }
target-said-gold-stays = Without gold the tables give no verdict, since they hold gold by month and not for whole years. With gold: { $said }
target-hover = { $year }: { $value } of goods exports outside the United States (customs basis, official)
target-hover-path = Path in { $year }: { $value }
target-hover-months = Twelve months to { $month }: { $value } (not a calendar year)
target-label = { $year } target: { $value }
target-label-year = { $year }: { $value }
target-label-months = 12 months to { $month }|{ $value }
target-alt = { $title }. The path stood at { $path } in { $year }; from then on { $needed } a year is needed.{ $more }
target-alt-unchecked = { $title }. Line chart of the path: { $start } in { $baseline }, { $target } in { $due }.{ $more }
target-alt-latest = { "" } The twelve months to { $month } came to { $latest }.
multiple-double = double
multiple-times = reach { $value } times
multiple-value = reach { $value }

share-title = The United States took { $share } of goods exports in { $period }
share-compared = , { $points } { $side ->
    [less] less
   *[more] more
 } than in { $year }
share-subtitle-years = US share of goods exports by year, percent, total exports, { $basis }. The axis starts at { $floor }.
share-published = The share of { $year }, { $share }, is a published figure ({ $confidence }).
share-subtitle-year = US share of goods exports by month ({ $adjustment }) and over the twelve months before, percent, total exports, { $basis }. The axis starts at { $floor }.
share-subtitle = US share of goods exports by month ({ $adjustment }), percent, total exports, { $basis }. Months without a release table are left out. The axis starts at { $floor }.
share-hover = { $month }: { $share } of goods exports went to the United States
share-hover-year = Twelve months to { $month }: { $share } of goods exports went to the United States
share-label-year = Share of the|twelve months before
share-alt = { $title }. Line chart of the monthly share since { $first }.
share-alt-years = { $title }. Line chart of the yearly share since { $first }.

target-sentence = { $verdict ->
    [on] On the path
   *[off] Not on the path
 }: goods exports outside the United States were { $value } in { $year }, against { $path } on the path. From there to { $target } in { $due } takes { $needed } a year{ $achieved }{ $prices }.
target-sentence-unchecked = { $reading ->
    [services] Cannot be checked: the tables hold no yearly exports of goods and services outside the United States.
   *[other] Cannot be checked: the tables hold no yearly exports since the baseline year.
 } From { $start } in { $baseline } to { $target } in { $due } takes { $needed } a year{ $prices }.
target-achieved = { "" }; they have grown { $growth } a year since { $baseline }

targets-title = Are exports outside the United States on the path to the target of { $due }?
targets-aim = Part of the page
targets-aim-path = The path
targets-aim-scenarios = Two scenarios
targets-aim-range = Range of past growth
targets-aim-shares = The US share
targets-aim-change = What changed the share
targets-aim-record = Record of targets
targets-change = Change the target
targets-count = How it is counted: prices, gold, growth of US exports
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
targets-gold-choice = Gold
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
targets-month-without-gold = Without gold, exports outside the United States were { $value } in { $month }, { $growth } on { $before } (with gold: { $whole }; goods, total exports, customs basis, not seasonally adjusted). Whole years without gold are not in the tables, so the path below includes it.
targets-implied = If the target is met and exports to the United States grow { $growth } a year from { $from_year }, the US share is { $share } in { $due }.
targets-gold = Gold matters here: between { $before } and { $month }, exports outside the United States rose by { $rise }, and unwrought gold, silver and platinum group metals made up { $share } of that rise ({ $then } to { $now }; total exports, customs basis, not seasonally adjusted).
targets-gold-unknown = The tables hold no pair of months that would tell how much of the latest rise is gold.
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
readings-gap = { $gap } { $side ->
    [above] above
   *[below] below
 } the path; { $needed } a year needed from now
basis-goods-and-services = goods and services
targets-share = The US share, by month and by year
targets-share-words = Measures of the same flow; they are never mixed in one line, and a month is compared with a year of its own basis.
targets-months = Measure
months-adjusted = Customs, seasonally adjusted
months-unadjusted = Customs, not adjusted
months-bop = Balance of payments, adjusted
months-years = By year, since { $first }
targets-both = Both flows since { $first }
targets-both-words = The change counts from the baseline year of the target, { $year }.

both-title = Since { $since }, exports outside the United States changed by { $non_us } and those to the United States by { $us } (to { $year })
both-subtitle = Goods exports, C$ billions, nominal, total exports, customs basis, by year.
both-hover = { $year }, { $name }: { $value } of goods exports (customs basis, official)
both-alt = { $title }. Line chart from { $first }; the latest values are { $us } to the United States and { $non_us } outside it.

concentration-title-markets = Without the United States, exports were spread as over { $markets } equal markets in { $year }; with it, over { $with_us }
concentration-subtitle-markets = Effective number of markets outside the United States (1 / Herfindahl-Hirschman index of exports by country). Two measures that are not joined: US$ total exports and { $national }.
concentration-imf = US$ total exports (IMF)
concentration-goods = C$ domestic exports, goods industries
concentration-imf-label = Total exports, US$|(IMF)
concentration-goods-label = Domestic exports of|goods industries, C$
concentration-goods-words = C$ domestic exports of goods industries
concentration-cimt = C$ total exports, yearly trade files
concentration-cimt-label = Total exports, C$|(yearly trade files)
concentration-cimt-words = C$ total exports (yearly trade files)
concentration-hover = { $year }: exports outside the United States equal { $markets } markets of one size (HHI { $hhi }; { $measure })
concentration-alt = { $title }. The index of concentration was { $hhi } without the United States and { $hhi_all } with it.
concentration-column-year = Year
concentration-column-measure = Measure
concentration-column-hhi = HHI
concentration-column-hhi-non-us = HHI without the US
concentration-column-markets = Effective markets
concentration-column-markets-non-us = Effective markets without the US
concentration-column-top1 = Largest partner
concentration-column-top3 = Three largest
concentration-column-top5 = Five largest
