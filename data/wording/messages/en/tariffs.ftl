# The page of tariffs and its charts.

tariffs-title = What tariffs apply between Canada and its trading partners?
tariffs-answer = { $direction }, as of { $day }: { $force }, { $announced } and { $threatened }.
tariffs-answer-day = { $direction }: on { $day }, { $force }, { $announced } and { $threatened }.
tariffs-count-force = { $count ->
    [0] no measure was in force
    [1] one measure was in force
   *[other] { $count } measures were in force
 }
tariffs-count-force-duties = { $count ->
    [0] { $measures } measures were in force (none of them a duty)
    [1] { $measures } measures were in force (one duty, counted once)
   *[other] { $measures } measures were in force ({ $count } duties, each counted once)
 }
tariffs-count-announced = { $count ->
    [0] none was to take effect later
    [1] one was to take effect later
   *[other] { $count } were to take effect later
 }
tariffs-count-threatened = { $count ->
    [0] none had been announced or threatened without being applied
    [1] one had been announced or threatened but never applied
   *[other] { $count } others had been announced or threatened but never applied
 }

tariffs-control-direction = Direction
tariffs-control-look = Show
tariffs-control-groups = Product groups
tariffs-control-groups-none = The main groups
tariffs-control-events = Events shown
tariffs-control-status = Status
tariffs-control-basis = Legal basis
tariffs-control-any = Any
tariffs-control-since = From (year)
tariffs-control-until = To (year)
tariffs-control-day = Day
tariffs-control-agreements = Agreement milestones
tariffs-groups-every = Every group

tariffs-direction-us-on-canada = US measures on Canada
tariffs-direction-canada-on-us = Canadian measures on the United States
tariffs-direction-china = Between China and Canada
tariffs-direction-india = Indian measures on Canada
tariffs-direction-eu = EU measures that apply to Canada
tariffs-direction-all = All directions
tariffs-look-rates = Rates
tariffs-look-lanes = Measures
tariffs-look-day = One day
tariffs-events-key = Main events
tariffs-events-all = All
tariffs-events-none = None

tariffs-subject-us-on-canada = US duties on Canadian goods
tariffs-subject-canada-on-us = Canada's duties on US goods
tariffs-subject-china = Chinese and Canadian duties on each other's goods
tariffs-subject-india = India's duties on Canadian goods
tariffs-subject-eu = EU duties that apply to Canadian goods
tariffs-subject-all = Duties between Canada and its partners

tariffs-rates-title = { $subject }: { $parts }
tariffs-rates-none = { $subject }: none with a stated rate was in force on { $date }
tariffs-rate-on = { $rate } on { $names }
tariffs-rates-subtitle = Rate of duty as a percentage of value, { $filters }. Solid: up to the day the rate was last known; dotted after that.
tariffs-rates-named = { $named } of { $all } product groups are labelled; the others are thin lines.
tariffs-rates-beyond = Not shown, because the rate is above { $rate }: { $names }.
tariffs-rates-without = In force without a rate, so without a line: { $names }.
tariffs-rates-alt = { $title }. Step lines of duty rates over time.
tariffs-ended = { $names } { $rate }: { $status }
tariffs-strip-threats = Announced, not in effect
tariffs-strip-agreements = Agreements
tariffs-threat-mark = { $rate } { $names }
tariffs-threat-mark-no-rate = { $names } (no rate stated)
tariffs-scheduled-mark = { $measure }, scheduled for { $date }
tariffs-years = { $since } to { $until }
tariffs-only-status = status: { $names }
tariffs-only-basis = legal basis: { $names }
tariffs-only-confidence = confidence: { $names }

tariffs-lanes-title = { $subject }: { $force } on { $date }; { $ended } since { $since }
tariffs-lanes-ended = { $count ->
    [0] none had ended
    [1] one had ended
   *[other] { $count } had ended
 }
tariffs-lanes-subtitle = One row for each country imposing, country targeted, product group and rule, { $filters }. Bars show the rate and what happened to the measure. Product groups shown: { $named } of { $all }.
tariffs-lanes-others = Choose “Every group” to see the others.
tariffs-lanes-others-canvas = To show others, choose them under “Product groups” on the page.
tariffs-lanes-alt = { $title }. Bars of tariff measures over time, with their status.
tariffs-lane-announced = Announced
tariffs-lane-after = Not confirmed after the last known day
tariffs-lane-became = Became a measure
tariffs-lane-import-ban = Import ban in force
tariffs-lane-exemption-end = Exemption ended
tariffs-lane-status = { $rate } { $status }
tariffs-lane-only = { $name } only
tariffs-lane-by = { $by }: { $name }

tariffs-counts-title = { $subject }: on { $day }, { $force }
tariffs-counts-subtitle = Number of tariff measures in force by who imposes them, { $filters }. Each row counts, so a duty in several parts (with and without CUSMA treatment) counts more than once.
tariffs-counts-label = { $name }: { $count }
tariffs-counts-hover = { $day }: { $name }, { $count } in force
tariffs-counts-alt = { $title }. Step lines of the number of measures in force.

tariffs-no-rate = no rate stated (and a message of its own for bans: 'import ban')
tariffs-every-origin = every origin
tariffs-since = From { $date }.
tariffs-from-to = From { $start } to { $end }.
tariffs-measure-sentence = { $by } on { $on }: { $group } ({ $rule }), { $rate }, { $basis }. { $status }.{ $dates } Announced { $announced }; last confirmed { $known } ({ $confidence } source).
tariffs-event-hover = { $number }. { $date }: { $title } ({ $category }; { $confidence } source)
tariffs-milestone = { $agreement }: { $stage }
tariffs-concerns = Measures concerned
tariffs-concern = { $names } { $rate } ({ $status })
tariffs-concern-no-rate = { $names } ({ $rate }, { $status })
tariffs-review = Review
tariffs-milestone-hover = { $date }: { $agreement }. { $title }

tariffs-rule-all = all goods in scope
tariffs-rule-listed-goods = listed goods
tariffs-rule-non-cusma-only = not under CUSMA
tariffs-rule-non-us-content = non-US content
tariffs-rule-usmca-authorized = authorized companies
tariffs-rule-non-can-mex-content = content not from Canada or Mexico
tariffs-rule-over-quota = over quota
tariffs-rule-in-quota = within quota
tariffs-rule-over-quota-fta = over quota, FTA partners
tariffs-rule-over-quota-non-fta = over quota, others
tariffs-rule-china-melt-pour = melted in China
tariffs-rule-china-smelt-cast = smelted in China

tariffs-column-by = Imposed by
tariffs-column-on = Imposed on
tariffs-column-group = Product group
tariffs-column-rule = Which goods
tariffs-column-rate = Rate
tariffs-column-basis = Legal basis
tariffs-column-announced = Announced
tariffs-column-from = From
tariffs-column-to = To
tariffs-column-since = Since
tariffs-column-status = Status
tariffs-column-as-of = Last confirmed
tariffs-column-confidence = Confidence
tariffs-column-source = Source
tariffs-column-day = Day
tariffs-column-count = Measures in force

tariffs-state-in-force = In force
tariffs-state-announced = To take effect later
tariffs-state-threatened = Threatened, not applied
tariffs-day-heading = The situation on { $day }
tariffs-day-later = Rows with a date were last confirmed before that day and may have changed since.
tariffs-last-known = last confirmed { $date }
tariffs-day-nothing = No measure matching these choices was in force, announced or threatened on { $day }. Choose another day or direction.

tariffs-events-heading = Events
tariffs-events-key-words = The numbers are those under the time axis. These are the tariffs, countermeasures and rulings on the days when most of the measures in the chart started or ended. In brackets: the status of each measure at the end of the data.
tariffs-events-all-words = Every event of these years in which one of the partners took part; the numbers are those under the time axis. In brackets: the status of each measure at the end of the data.
tariffs-events-empty = No event in these years concerns these measures. Show all events, or choose a longer period.
tariffs-milestones-heading = Agreement milestones
tariffs-milestones-empty = There is no dated milestone of an agreement with this partner in these years. Choose an earlier first year or all directions.
tariffs-milestones-words = Signature, entry into force and other dated milestones of Canada's agreements with these partners. Negotiating rounds are not shown; reviews of an agreement in force are.

tariffs-reading-heading = How to read this
tariffs-stack-no-sum = Rates are never added up here: several duties can apply to one product, and the law behind each one decides whether they add up.
tariffs-stack-lists = { $count ->
    [1] Known cases: since { $date }, one list ({ $names }) adds its { $rate } to { $law } duties.
   *[other] Known cases: since { $date }, { $count } lists ({ $names }) add their { $rate } to { $law } duties.
 }
tariffs-stack-duties = { $group }: the duties of { $rate } ({ $law }) and { $added_rate } ({ $added_law }) add up to { $sum }.
tariffs-fresh = { $count ->
    [0] None of the { $total } measures drawn that were in force on { $day } rests on an official source.
    [1] Of the { $total } measures drawn that were in force on { $day }, one rests on an official source.
   *[other] Of the { $total } measures drawn that were in force on { $day }, { $count } rest on an official source.
 } They were last confirmed between { $oldest } and { $newest } ({ $often } of { $total } on { $usual }); each line and bar is lighter after its own day.
tariffs-duties-counted = A duty in several parts (with and without CUSMA treatment, authorized companies, over quota) has a row for each part and counts as one duty. An import ban and the end of an exemption are measures but no duties.
tariffs-canada-every-origin = Canadian measures on all origins (such as steel quotas and safeguards) are not counted here, because most exempt US goods; see “All directions”.
tariffs-rules-heading = Which goods a duty applies to
tariffs-rule-line = { $name }: { $text }

tariffs-empty = No tariff measure matches these choices ({ $filters }). { $hint }
tariffs-empty-hint = { $count ->
    [1] One would match { $filter }.
   *[other] { $count } would match { $filter }.
 }
tariffs-empty-start = Reset the choices to start again.
tariffs-without-groups = with the main product groups
tariffs-without-status = with any status
tariffs-without-basis = with any legal basis
tariffs-without-confidence = with any confidence
tariffs-without-years = in other years
tariffs-no-lines = None of these measures had a rate in force in these years, so there is no line to show. Choose “Measures” to see them.

# Three rates side by side

rates-heading = Three rates that are not the same thing
rates-words = A headline rate is what the law charges on certain goods. The average counts all goods. The collected rate is what importers paid. Each has its own month and publisher.
rates-empty = No average or collected rate is available for this direction. Both are for US measures on Canada; an average only for Canadian measures on the United States.
rates-empty-kept = No average or collected rate for this direction has the confidence chosen. Choose every level above.
rates-title = US duties on Canadian goods: { $least } to { $most } depending on the product ({ $day }), { $average } on average ({ $month }, { $publisher }), { $collected } collected ({ $collected_month })
rates-title-can = Canada's duties on US goods: { $least } to { $most } depending on the product ({ $day }), { $average } on average ({ $month }, { $publisher }); no collected rate is available
rates-title-usa = US duties on Canadian goods: { $least } to { $most } by product ({ $day }), { $average } on average ({ $month }, { $publisher }); no collected rate is in the tables
rates-title-none = No average rate is in the tables for this direction
rates-title-kept = Duties, { $direction } (confidence: { $names }): { $parts }
rates-part-headline = { $rates } by product ({ $day })
rates-part-average-statutory = { $value } on average ({ $month }, { $publisher })
rates-part-collected = { $value } collected ({ $month }, { $publisher })
rates-part-duty-free-share = { $value } duty-free ({ $month }, { $publisher })
rates-part-cusma-claims = { $value } claimed CUSMA ({ $month }, { $publisher })
rates-subtitle = Percent. Headline: rates of the measures, last known { $day }; not added up. Average and collected: percent of the value of imports, by month; dotted lines join only points from the same publisher and publication date. Each panel has its own scale.
rates-subtitle-cusma-claims = Claimed CUSMA: part of the value of all US imports from Canada, every month.
rates-claims-sentence = The share of US imports from Canada that claimed CUSMA went from { $then } in { $first } to { $now } in { $last }.
rates-claims-sentence-year = The share of US imports from Canada that claimed CUSMA went from { $then } in { $first } to { $reached } in { $end }; it was { $now } in { $last }.
rates-subtitle-duty-free = Duty-free: part of the import value that paid no duty; its scale does not start at zero.
rates-alt = { $title }. Panels on one time axis with { $count } published numbers; the text table holds each with its source.
rates-panel-headline = Headline: rates charged on some goods
rates-panel-average = Average statutory (●) and collected (◆)
rates-panel-duty-free = Share that entered duty-free (■)
rates-panel-cusma-claims = US imports that claimed CUSMA, share (▲)
rates-label-headline = { $rate }: { $goods }
rates-label-average-statutory = { $value } { $publisher }, published { $published }
rates-label-collected = { $value } collected: { $publisher }
rates-label-duty-free-share = { $value } { $publisher }
rates-label-cusma-claims = { $value } claimed CUSMA, { $month }
rates-up-to = up to { $month }
rates-hover = { $concept }, { $month }: { $value }. Publisher: { $publisher }, published { $published }. Read from { $source }; confidence: { $confidence }
rates-range = { $least } to { $most }
rates-concept-headline = Headline rates of the measures
rates-concept-cusma-claims = Share that claimed CUSMA
rates-headline-source = Tariff measures in this dashboard
rates-headline-note = { $count ->
    [1] One measure in force
   *[other] { $count } measures in force
 }, { $without } of them without a rate
rates-column-concept = Rate
rates-column-month = Month
rates-column-value = Value
rates-column-publisher = Publisher
rates-column-vintage = Published (vintage)
rates-column-confidence = Confidence
rates-column-source = Read from
rates-column-note = Remark
rates-why-headline-term = Headline rate
rates-why-headline = The percentage that a measure charges on the goods it covers. It does not count the goods it leaves out, such as those that qualify under CUSMA.
rates-why-average-term = Average statutory rate
rates-why-average = All duties set in law divided by the value of all imports, including goods that pay nothing. Most Canadian goods are exempt, so the average is far below the headline rate.
rates-why-collected-term = Collected rate
rates-why-collected = Customs duties paid in a month divided by the value of imports. It lags, and it falls when buyers switch away from taxed goods or more goods claim CUSMA treatment.
rates-why-duty-free-term = Duty-free share
rates-why-duty-free = The part of the import value that entered without any duty. Only months that others have published are included: the full monthly series was found only through a data vendor whose terms may not allow redistribution.
rates-why-cusma-claims-term = Share that claimed CUSMA
rates-why-cusma-claims = The part of the value of US imports from Canada for which the importer claimed CUSMA treatment. Goods that are duty-free for everyone need no claim, so it differs from the duty-free share.
rates-why-vintages-term = Publication dates (vintages)
rates-why-vintages = Publishers use different weights and revise their figures. Figures from two publishers, or from two publication dates, are never joined here.
rates-sources = Sources of the numbers (confidence):
