# The page of tariffs and its charts.

tariffs-title = What duties stand between Canada and its partners?
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
    [0] none had been threatened without effect
    [1] one had been threatened without effect
   *[other] { $count } had been threatened without effect
 }

tariffs-control-direction = Direction
tariffs-control-look = Show
tariffs-control-groups = Product groups
tariffs-control-groups-none = The groups most told of
tariffs-control-events = Events
tariffs-control-status = Status
tariffs-control-basis = Legal basis
tariffs-control-any = Any
tariffs-control-since = From year
tariffs-control-until = To year
tariffs-control-day = Day
tariffs-control-agreements = Agreement milestones
tariffs-groups-every = Every group

tariffs-direction-us-on-canada = United States on Canada
tariffs-direction-canada-on-us = Canada on the United States
tariffs-direction-china = China and Canada
tariffs-direction-india = India on Canada
tariffs-direction-eu = European Union on Canada
tariffs-direction-all = All directions
tariffs-look-rates = Rates
tariffs-look-lanes = Measures
tariffs-look-day = One day
tariffs-events-key = Main ones
tariffs-events-all = All
tariffs-events-none = None

tariffs-subject-us-on-canada = US duties on Canadian goods
tariffs-subject-canada-on-us = Canada's duties on US goods
tariffs-subject-china = Duties of China and Canada on each other's goods
tariffs-subject-india = India's duties on Canadian goods
tariffs-subject-eu = EU duties that Canadian goods meet
tariffs-subject-all = Duties between Canada and its partners

tariffs-rates-title = { $subject }: { $parts }
tariffs-rates-none = { $subject }: none with a stated rate was in force on { $date }
tariffs-rate-on = { $rate } on { $names }
tariffs-rates-subtitle = Rate of duty in percent of value, { $filters }. Solid as far as each rate is known, dotted after that day.
tariffs-rates-named = { $named } of { $all } product groups are named; thin lines: the others.
tariffs-rates-beyond = Above { $rate } and not drawn: { $names }.
tariffs-rates-without = In force without a rate, so without a line: { $names }.
tariffs-rates-alt = { $title }. Step lines of duty rates over time.
tariffs-ended = { $names } { $rate }: { $status }
tariffs-strip-threats = Announced, not in effect
tariffs-strip-agreements = Agreements
tariffs-threat-mark = { $rate } { $names }
tariffs-threat-mark-no-rate = { $names }, no rate stated
tariffs-scheduled-mark = { $measure }, scheduled for { $date }
tariffs-years = { $since } to { $until }
tariffs-only-status = status: { $names }
tariffs-only-basis = legal basis: { $names }
tariffs-only-confidence = confidence: { $names }

tariffs-lanes-title = { $subject }: on { $date }, { $force }; since { $since }, { $ended }
tariffs-lanes-ended = { $count ->
    [0] none had ended
    [1] one had ended
   *[other] { $count } had ended
 }
tariffs-lanes-subtitle = One lane for each imposer, target, product group and rule, { $filters }; bars carry the rate and what became of the measure. Product groups drawn: { $named } of { $all }.
tariffs-lanes-others = Choose "Every group" to see the others.
tariffs-lanes-others-canvas = Choose others by name under "Product groups" on the page.
tariffs-lanes-alt = { $title }. Bars of tariff measures over time, with their status.
tariffs-lane-announced = Announced
tariffs-lane-after = Not confirmed since the last known day
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

tariffs-no-rate = no rate stated
tariffs-every-origin = every origin
tariffs-since = From { $date }.
tariffs-from-to = From { $start } to { $end }.
tariffs-measure-sentence = { $by } on { $on }: { $group } ({ $rule }), { $rate }, { $basis }. { $status }.{ $dates } Announced { $announced }; last known { $known }, { $confidence } source.
tariffs-event-hover = { $number }. { $date }: { $title } ({ $category }; { $confidence } source)
tariffs-milestone = { $agreement }: { $stage }
tariffs-concerns = Concerns
tariffs-concern = { $names } { $rate } ({ $status })
tariffs-concern-no-rate = { $names } ({ $rate }, { $status })
tariffs-review = Review
tariffs-milestone-hover = { $date }: { $agreement }. { $title }

tariffs-rule-all = all goods in scope
tariffs-rule-listed-goods = listed goods
tariffs-rule-non-cusma-only = outside CUSMA
tariffs-rule-non-us-content = non-US content
tariffs-rule-usmca-authorized = authorized companies
tariffs-rule-non-can-mex-content = content not from Canada or Mexico
tariffs-rule-over-quota = over quota
tariffs-rule-in-quota = in quota
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
tariffs-column-as-of = Last known
tariffs-column-confidence = Confidence
tariffs-column-source = Source
tariffs-column-day = Day
tariffs-column-count = Measures in force

tariffs-state-in-force = In force
tariffs-state-announced = To take effect later
tariffs-state-threatened = Threatened, not applied
tariffs-day-heading = What stood on { $day }
tariffs-day-later = Rows marked with their date were last known before that day and may have changed since.
tariffs-last-known = last known { $date }
tariffs-day-nothing = Nothing of this choice stood on { $day }: no measure was in force, announced or threatened. Choose another day or direction.

tariffs-events-heading = Events
tariffs-events-key-words = The numbers stand under the time axis. These are the tariffs, retaliations and rulings of the days on which most measures in the chart started or ended. In brackets: what had become of each measure when the record ends.
tariffs-events-all-words = Every event of these years in which one of the partners acted; the numbers stand under the time axis. In brackets: what had become of each measure when the record ends.
tariffs-events-empty = No event of the record concerns these measures in these years; show all events, or widen the years.
tariffs-milestones-heading = Agreement milestones
tariffs-milestones-empty = The record has no dated step of an agreement with this partner in these years; choose an earlier first year or all directions.
tariffs-milestones-words = Signing, entry into force and other dated steps of Canada's agreements with the partners of this direction. Negotiating rounds are left out; reviews of an agreement in force are shown.

tariffs-reading-heading = How to read this
tariffs-stack-no-sum = Rates are never added up here: a product can meet several duties, and which of them apply to it together depends on the law of each.
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
tariffs-canada-every-origin = Canadian measures on every origin (such as steel quotas and safeguards) are not counted here, since most of them leave US goods out; they stand under "All directions".
tariffs-rules-heading = Which goods a duty applies to
tariffs-rule-line = { $name }: { $text }

tariffs-empty = No tariff measure fits this choice ({ $filters }). { $hint }
tariffs-empty-hint = { $count ->
    [1] One would fit { $filter }.
   *[other] { $count } would fit { $filter }.
 }
tariffs-empty-start = Reset the choices to start again.
tariffs-without-groups = with the product groups most told of
tariffs-without-status = with any status
tariffs-without-basis = with any legal basis
tariffs-without-confidence = with any confidence
tariffs-without-years = in other years
tariffs-no-lines = None of these measures has a rate that was in force in these years, so there is no line to draw. Choose "Measures" to see them.

# Three rates side by side

rates-heading = Three rates that are not the same thing
rates-words = A headline rate is what the law charges on some goods. The average counts all goods. The collected rate is what was paid. Each has its own month and its own publisher.
rates-empty = The tables hold no average or collected rate for this direction. They do for the United States on Canada and for Canada on the United States: choose one of them above.
rates-empty-kept = No average or collected rate of this direction has the confidence chosen. Choose every level above.
rates-title = US duties on Canadian goods: { $least } to { $most } by product ({ $day }), { $average } on average ({ $month }, { $publisher }), { $collected } collected ({ $collected_month })
rates-title-can = Canada's duties on US goods: { $least } to { $most } by product ({ $day }), { $average } on average ({ $month }, { $publisher }); no collected rate is in the tables
rates-title-usa = US duties on Canadian goods: { $least } to { $most } by product ({ $day }), { $average } on average ({ $month }, { $publisher }); no collected rate is in the tables
rates-title-none = No average rate is in the tables for this direction
rates-title-kept = Duties, { $direction } (confidence: { $names }): { $parts }
rates-part-headline = { $rates } by product ({ $day })
rates-part-average-statutory = { $value } on average ({ $month }, { $publisher })
rates-part-collected = { $value } collected ({ $month }, { $publisher })
rates-part-duty-free-share = { $value } duty-free ({ $month }, { $publisher })
rates-part-cusma-claims = { $value } claimed CUSMA ({ $month }, { $publisher })
rates-subtitle = Percent. Headline: rates of the measures, last known { $day }; not added up. Average and collected: percent of the value of imports, by month; dotted lines join the points of one publisher and one vintage only. Each panel has its own scale.
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
rates-headline-source = Tariff measures of this dashboard
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
rates-why-headline = The percentage that a measure charges on the goods it names. It says nothing of the goods it leaves out, such as those under CUSMA.
rates-why-average-term = Average statutory rate
rates-why-average = All duties in law over the value of all imports, with the goods that pay nothing. Most Canadian goods are exempt, so the average is far below the headline.
rates-why-collected-term = Collected rate
rates-why-collected = Customs duties paid over the value of imports in a month. It lags, and it falls when buyers turn away from taxed goods or more of them claim CUSMA treatment.
rates-why-duty-free-term = Duty-free share
rates-why-duty-free = The part of the import value that entered without any duty. Only months that others have published are included: the full monthly series was found only through a data vendor whose terms may not allow redistribution.
rates-why-cusma-claims-term = Share that claimed CUSMA
rates-why-cusma-claims = The part of the value of US imports from Canada for which the importer claimed CUSMA treatment. Goods that are duty-free for everyone need no claim, so it differs from the duty-free share.
rates-why-vintages-term = Vintages
rates-why-vintages = Publishers use different weights, and revise. Numbers of two publishers, or of two dates of publication, are never joined by a line here.
rates-sources = Sources of the numbers (confidence):
