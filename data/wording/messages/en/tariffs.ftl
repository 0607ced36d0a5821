# The page of tariffs and its charts.

tariffs-title = What tariffs apply between Canada and its trading partners?
tariffs-answer = { $direction }, as of { $day }: { $force }, { $announced } and { $threatened }.
tariffs-answer-now = { $direction }, as of { $day }: { $force }.
tariffs-answer-now-day = { $direction }: on { $day }, { $force }.
tariffs-answer-day = { $direction }: on { $day }, { $force }, { $announced } and { $threatened }.
tariffs-count-force = { $count ->
    [0] no measure was in force
    [1] one measure was in force
   *[other] { $count } measures were in force
 }
tariffs-count-force-duties = { $count ->
    [0] { $measures } measures were in force (none of them a duty)
    [1] { $measures } measures were in force (one duty, if its parts count as one)
   *[other] { $measures } measures were in force ({ $count } duties, if the parts of a duty count as one)
 }
tariffs-count-force-unconfirmed = { $force }; { $count ->
    [1] one of them has not been confirmed since its start date
   *[other] { $count } of them have not been confirmed since their start dates
 }
tariffs-count-confirmed-on = { $force }, { $count ->
    [1] last confirmed
   *[other] all { $count } last confirmed
 } on { $newest }
tariffs-count-confirmed-between = { $force }, last confirmed between { $oldest } and { $newest }
tariffs-count-announced = { $count ->
    [0] none was to take effect later
    [1] one was to take effect later
   *[other] { $count } were to take effect later
 }
tariffs-count-threatened = { $count ->
    [0] no other had been announced or threatened without being applied
    [1] one other had been announced or threatened but not applied (not counting plans suspended or struck down)
   *[other] { $count } others had been announced or threatened but not applied (not counting plans suspended or struck down)
 }

tariffs-answer-unconfirmed = { $count ->
    [1] Of the measures counted as in force, one has not been confirmed since its start date.
   *[other] Of the measures counted as in force, { $count } have not been confirmed since their start dates.
 }
tariffs-and-more = { $count ->
    [1] and one other product group
   *[other] and { $count } other product groups
 }

tariffs-direction = Direction
tariffs-look = Show
tariffs-control-groups = Product groups
tariffs-control-groups-none = Main groups
tariffs-events = Events shown
tariffs-control-status = Status
tariffs-control-basis = Type or legal basis
tariffs-control-any = All
tariffs-control-since = From (year)
tariffs-control-until = To (year)
tariffs-control-day = Day
tariffs-control-agreements = Agreement milestones
tariffs-groups-every = All groups
tariffs-left-out = { $count ->
    [one] Only the product groups chosen are shown. On { $date }, { $count } measure on another product group, which can include the same goods, was in force.
   *[other] Only the product groups chosen are shown. On { $date }, { $count } measures on other product groups were in force; some of these, such as the lists of goods, can include the same goods.
 }
tariffs-show-all-groups = Show all groups

tariffs-direction-us-on-canada = US measures that apply to Canada
tariffs-direction-canada-on-us = Canadian measures on the United States
tariffs-direction-china = Between China and Canada
tariffs-direction-india = Indian measures that apply to Canada
tariffs-direction-eu = EU measures that apply to Canada
tariffs-direction-all = Between Canada and all partners
tariffs-look-now = Start dates
tariffs-look-rates = Rates
tariffs-look-lanes = Measures
tariffs-look-day = One day
tariffs-events-key = Main
tariffs-events-all = All
tariffs-events-none = None

tariffs-subject-us-on-canada = US duties on Canadian goods
tariffs-subject-canada-on-us = Canada's duties on US goods
tariffs-subject-china = Chinese and Canadian duties on each other's goods
tariffs-subject-india = India's duties that apply to Canadian goods
tariffs-subject-eu = EU duties that apply to Canadian goods
tariffs-subject-all = Duties between Canada and its partners
tariffs-now-by-on = { $by } on { $goods }: { $name }
tariffs-goods-canadian = Canadian goods
tariffs-goods-every-origin = goods of all origins
tariffs-goods-from = goods { $origin }
tariffs-now-part = { $rate } on { $names } { $start }
tariffs-now-part-by = { $rate } by { $by } on { $names } { $start }
tariffs-now-since = since { $date }
tariffs-now-due = due to start on { $date } (not confirmed)
tariffs-now-ended = until { $date } ({ $status })
tariffs-now-total = ({ $sum } with the { $rate })
tariffs-now-scheduled = { $rate } scheduled for { $date }
tariffs-now-threatened = { $rate } threatened for { $date }
tariffs-now-announced = { $rate } announced for { $date } (undecided)
tariffs-now-subtitle = Percentage of value, by product group, { $filters }. In a bar: the rate at that time. Dotted: not confirmed since; hollow: scheduled; hatched: threatened.
tariffs-now-others = Not shown: { $names }.
tariffs-now-alt = { $title }. Bars of the duty rates of each product group over time, with the present rate and its first day.

tariffs-rates-title = { $subject }: { $parts }
tariffs-rates-none = { $subject }: none with a stated rate was in force on { $date }
tariffs-rate-on = { $rate } on { $names }
tariffs-rate-on-by = { $rate } by { $by } on { $names }
tariffs-rates-subtitle = Rate of duty as a percentage of value, { $filters }. Solid line: up to the day the rate was last confirmed; dotted line: after that day.
tariffs-rates-named = { $named } of { $all } product groups are labelled; the others are shown as thin lines.
tariffs-rates-beyond = Not shown, because the rate is above { $rate }: { $names }.
tariffs-rates-without = In force without a stated rate, so not shown as a line: { $names }.
tariffs-rates-alt = { $title }. Step lines of duty rates over time.
statuses-in-force = in force
statuses-replaced = replaced
statuses-expired = expired
statuses-repealed = repealed
statuses-suspended = suspended
statuses-struck-down = struck down
statuses-announced = announced
statuses-scheduled = scheduled
statuses-threatened = threatened
statuses-became = announced, then adopted
tariffs-ended = { $names }, { $rate }: { $status }
tariffs-strip-threats = Threatened or scheduled, not in effect
tariffs-strip-agreements = Agreements
tariffs-threat-mark = { $names }, { $rate }
tariffs-threat-mark-no-rate = { $names }, no rate stated
tariffs-scheduled-mark = { $measure }, scheduled for { $date }
tariffs-years = { $since } to { $until }
tariffs-only-status = status: { $names }
tariffs-only-basis = legal basis: { $names }
tariffs-only-confidence = confidence: { $names }

tariffs-lanes-force = { $count ->
    [0] no measure in force
    [1] one measure in force
   *[other] { $count } measures in force
 }
tariffs-lanes-title = { $subject }: { $force } on { $date }{ $unconfirmed }; { $ended } since { $since } began
tariffs-count-unconfirmed = { $count ->
    [0] {""}
    [1] {" "}(1 not confirmed since its start)
   *[other] {" "}({ $count } not confirmed since their start)
 }
tariffs-lanes-ended = { $count ->
    [0] none had ended
    [1] one had ended
   *[other] { $count } had ended
 }
tariffs-lanes-subtitle = One row for each combination of country imposing the measure, country affected, product group and goods covered, { $filters }. Bars show the rate and what happened to the measure. Product groups shown: { $named } of { $all }.
tariffs-lanes-replaced = { $count ->
    [1] { $title } (one replaced)
   *[other] { $title } ({ $count } replaced)
 }
tariffs-lanes-others = Choose “All groups” to see the others.
tariffs-lanes-others-canvas = To see others, choose them under “Product groups” on the page.
tariffs-lanes-alt = { $title }. Bars of tariff measures over time, with their status.
tariffs-lane-announced = Announced
tariffs-lane-after = In force, not confirmed since
tariffs-lane-became = Announced, then adopted
tariffs-lane-threatened = Announced or threatened, not applied
tariffs-lane-import-ban = Import ban in force
tariffs-lane-exemption-end = Exemption ended
tariffs-lane-status = { $rate } { $status }
tariffs-lane-only = { $name } only
tariffs-lane-by = { $by }: { $name }

tariffs-counts-title = { $subject }: on { $day }, { $force }{ $unconfirmed }
tariffs-counts-subtitle = Number of tariff measures in force, by country imposing them, { $filters }. Each row of the data counts, so a duty in several parts (with and without CUSMA treatment) counts more than once.
tariffs-counts-label = { $name }: { $count }
tariffs-counts-hover = { $day }: { $name }, { $count } in force
tariffs-counts-alt = { $title }. Step lines of the number of measures in force.

tariffs-no-rate = no rate stated
tariffs-every-origin = all origins
tariffs-since = From { $date }.
tariffs-from-to = From { $start } to { $end }.
tariffs-measure-sentence = { $by }, measure on { $on }. { $group } ({ $rule }), { $rate }, { $basis }. { $status }.{ $dates } Announced { $announced }; last confirmed { $known } ({ $confidence } source).
tariffs-event-hover = { $number }. { $date }: { $title } ({ $category }; { $confidence } source)
tariffs-milestone = { $agreement }: { $stage }
tariffs-start-unconfirmed = start not confirmed
tariffs-concerns = Measures affected
tariffs-concern = { $names } at { $rate } ({ $status })
tariffs-concern-named = { $names } ({ $status })
tariffs-concern-no-rate = { $names } ({ $rate }, { $status })
tariffs-review = Review
tariffs-milestone-hover = { $date }: { $agreement }. { $title }

tariffs-list-one = list
tariffs-list-many = lists

tariffs-rule-all = goods named in the measure
tariffs-rule-every = all goods, unless exempt
tariffs-rule-listed-goods = listed goods
tariffs-rule-non-cusma-only = without CUSMA treatment
tariffs-rule-non-us-content = non-US content
tariffs-rule-beside = { $rule }; goods without CUSMA treatment
tariffs-rule-usmca-authorized = authorized companies
tariffs-rule-non-can-mex-content = content not from Canada or Mexico
tariffs-rule-over-quota = over quota
tariffs-rule-in-quota = within quota
tariffs-rule-over-quota-fta = over quota, free trade partners
tariffs-rule-over-quota-non-fta = over quota, countries without a free trade agreement
tariffs-rule-china-melt-pour = melted and poured in China
tariffs-rule-china-smelt-cast = smelted and cast in China

tariffs-column-by = Imposed by
tariffs-column-on = Imposed on
tariffs-column-group = Product group
tariffs-column-rule = Goods covered
tariffs-column-rate = Rate
tariffs-column-basis = Type or legal basis
tariffs-column-announced = Announced
tariffs-column-from = From
tariffs-column-to = To
tariffs-column-since = Present measure since
tariffs-column-status = Status
tariffs-column-as-of = Last confirmed
tariffs-column-confidence = Confidence
tariffs-column-source = Source
tariffs-column-day = Day
tariffs-column-count = Measures in force

tariffs-state-in-force = In force ({ $count })
tariffs-state-announced = To take effect later ({ $count })
tariffs-state-threatened = { $count ->
    [1] Announced or threatened by this day but not applied (1): it may have been withdrawn or have lost its legal basis
   *[other] Announced or threatened by this day but not applied ({ $count }): some may have been withdrawn or have lost their legal basis
 }
tariffs-day-heading = The situation on { $day }
tariffs-day-later = Measures last confirmed before this day may have changed since.
tariffs-day-nothing = No measure matching these choices was in force, announced or threatened on { $day }. Choose another day or direction.

tariffs-events-heading = Events
tariffs-events-key-words = The numbers match those under the chart. Each marks a date near which many of the measures shown started or ended. Brackets give the status of each measure on the latest date in the data.
tariffs-events-now-words = Dates near which many of the measures shown started or ended. Brackets give the status of each measure on the latest date in the data.
tariffs-events-all-words = All events of these years that involve one of the partners; the numbers match those under the chart. Brackets give the status of each measure on the latest date in the data.
tariffs-events-empty = No event in these years concerns these measures. Show all events, or choose a longer period.
tariffs-milestones-heading = Agreement milestones
tariffs-milestones-empty = No dated milestone of an agreement with this partner in these years. Choose an earlier first year, or “Between Canada and all partners”.
tariffs-milestones-words = Signature, entry into force and other dated milestones of Canada's agreements with these partners. Negotiating rounds are not shown; reviews of an agreement in force are.

tariffs-reading-heading = How to read this
tariffs-stack-no-sum = Rates are not added up here: several duties can apply to the same product, and whether they add up depends on the law behind each duty and on the good.
tariffs-stack-lists = { $count ->
    [1] Known case: since { $date }, goods on the { $names } have been charged its { $rate } duty in addition to any { $law } duty.
    [2] Known cases: since { $date }, goods on two { $names } have been charged the { $rate } duty in addition to any { $law } duty.
   *[other] Known cases: since { $date }, goods on { $count } { $names } have been charged the { $rate } duty in addition to any { $law } duty.
 }
tariffs-stack-duties = { $group }: the duties of { $rate } ({ $law }) and { $added_rate } ({ $added_law }) add up to { $sum }. { $remarks }
tariffs-stack-confirmed = Both were in force when last confirmed{ $same ->
    [yes] , on { $day }.
   *[no] {" "}(the first on { $day }, the second on { $added_day }).
 }
tariffs-fresh = { $count ->
    [0] None of the { $total } measures shown that were in force on { $day } has an official source.
    [1] Of the { $total } measures shown that were in force on { $day }, one has an official source.
   *[other] Of the { $total } measures shown that were in force on { $day }, { $count } have an official source.
 }
tariffs-fresh-all = { $count ->
    [1] The one measure shown that was in force on { $day } has an official source.
   *[other] All { $count } measures shown that were in force on { $day } have an official source.
 }
tariffs-fresh-alone = The one measure shown that was in force on { $day } has no official source.
tariffs-fresh-on = { $count ->
    [1] It was last confirmed on { $newest }; after that date, its line is dotted and its bar is lighter.
   *[other] All { $count } were last confirmed on { $newest }; after that date, their lines are dotted and their bars are lighter.
 }
tariffs-fresh-between = All { $total } were last confirmed between { $oldest } and { $newest }{ $count ->
    [1] { "" }
   *[other] {" "}({ $count } of { $total } on { $usual })
 }; after its last confirmation, a line is dotted and a bar is lighter.
tariffs-unconfirmed-alone = That is before its start date; that it applies has not been confirmed.
tariffs-unconfirmed = { $count ->
    [1] One of them was last confirmed before its start date; that it applies has not been confirmed.
   *[other] Of these measures, { $count } were last confirmed before their start dates; that they apply has not been confirmed.
 }
tariffs-duties-counted = A duty in several parts (with and without CUSMA treatment, authorized companies, over quota) has a row for each part and counts as one duty. An import ban and the end of an exemption are measures but not duties.
tariffs-us-laws = Section 122, Section 232, Section 301, Section 338 and IEEPA are the provisions of US law on which US measures are based; the glossary explains each.
tariffs-derivatives = Metal derivatives are products made from steel, aluminum or copper, or containing one of these metals, that are on a list of the measure.
tariffs-canada-every-origin = Canadian measures on all origins (such as steel quotas and safeguards) are not counted here, because most exempt US goods; see “Between Canada and all partners”.
tariffs-rules-heading = Which goods a duty applies to
tariffs-rule-line = { $name }: { $text }

tariffs-empty = No tariff measure matches these choices ({ $filters }). { $hint }
tariffs-empty-hint = { $count ->
    [1] One measure would match { $filter }.
   *[other] Measures that would match { $filter }: { $count }.
 }
tariffs-empty-start = Reset the choices to start again.
tariffs-without-groups = with the main product groups
tariffs-without-status = with any status
tariffs-without-basis = with any legal basis
tariffs-without-confidence = with any level of confidence
tariffs-without-years = in other years
tariffs-no-lines = None of these measures had a rate in force in these years, so there is no line to show. Choose “Measures” to see them.

# Three rates side by side

rates-heading = Three rates that measure different things
rates-words = A headline rate is what the law charges on certain goods. The average statutory rate counts all goods. The collected rate is what importers paid. The three come from different months and publishers.
rates-empty = No average or collected rate is available for this direction. Both are available for US measures that apply to Canada; only an average is available for Canadian measures on the United States.
rates-empty-kept = No average or collected rate for this direction has the chosen level of confidence. Choose all levels above.
rates-title = { $subject }: { $parts }
rates-title-none = No average rate is available for this direction
rates-title-kept = { $subject } (confidence: { $names }): { $parts }
rates-part-headline = { $rates } by product ({ $day })
rates-part-average-statutory = { $value } on average ({ $month })
rates-part-collected = { $value } collected ({ $month })
rates-part-no-collected = no collected rate available
rates-part-duty-free-share = { $value } of imports duty-free ({ $month })
rates-part-cusma-claims = { $value } of imports with a CUSMA claim ({ $month })
rates-subtitle = Percent; headline rates as of { $day }. Dotted lines join only points from the same publisher and publication date. The scale differs from panel to panel.
rates-subtitle-publishers = Publishers of the figures in the title: { $names }.
rates-claims-sentence = The share of US imports from Canada with a CUSMA claim went from { $then } in { $first } to { $now } in { $last }.
rates-claims-apart = The share of { $share } in { $month } is shown separately.
rates-alt = { $title }. Panels on one time axis with { $count ->
    [one] { $count } published figure
   *[other] { $count } published figures
 }; the text version gives the source of each.
rates-panel-headline = Headline rates: what measures charge on certain goods, not added up
rates-panel-average = All goods, percentage of the value of imports: ● average statutory rate, ◆ collected rate
rates-panel-duty-free = ■ Share of the value of imports that entered without duty; the scale does not start at zero
rates-panel-cusma-claims = ▲ Share of the value of all US imports from Canada with a CUSMA claim, by month
rates-label-headline = { $rate }: { $goods }
rates-label-average-statutory = { $value } { $publisher }, published { $published }
rates-label-collected = { $value } collected: { $publisher }
rates-label-duty-free-share = { $value } { $publisher }
rates-label-cusma-claims = { $value } with a CUSMA claim, { $month }
rates-up-to = up to { $month }
rates-hover = { $concept }, { $month }: { $value }. Publisher: { $publisher }, published { $published }. Source consulted: { $source }; confidence: { $confidence }
rates-range = { $least } to { $most }
rates-concept-headline = Headline rates of the measures
rates-concept-cusma-claims = Share of US imports from Canada with a CUSMA claim
rates-headline-source = Tariff measures in this dashboard
rates-headline-note = { $count ->
    [1] One measure in force
   *[other] { $count } measures in force
 }, { $without }
rates-headline-without = { $count ->
    [0] all with a stated rate
   *[other] { $count } of them without a stated rate
 }
rates-column-concept = Rate
rates-column-month = Month
rates-column-value = Value
rates-column-publisher = Publisher
rates-column-vintage = Publication date
rates-column-confidence = Confidence
rates-column-source = Source consulted
rates-column-note = Note
rates-why-headline-term = Headline rate
rates-why-headline = The percentage that a measure charges on the goods it covers. It does not take exempt goods into account, such as those that qualify under CUSMA.
rates-why-average-term = Average statutory rate
rates-why-average = The average of the rates set in law, each product weighted by its share of trade, including goods on which no duty is charged. Where most goods are exempt, the average is far below the headline rate.
rates-why-collected-term = Collected rate
rates-why-collected = Customs duties paid in a month divided by the value of imports. It responds with a delay, and it falls when buyers turn away from goods subject to duties or when more importers claim CUSMA treatment.
rates-why-duty-free-term = Duty-free share
rates-why-duty-free = The share of the value of imports that entered without any duty. Only months published by others are included: the full monthly series was found only through a data vendor whose terms may not allow redistribution.
rates-why-cusma-claims-term = Share with a CUSMA claim
rates-why-cusma-claims = The share of the value of US imports from Canada for which the importer claimed CUSMA treatment. Goods that are duty-free for everyone need no claim, so this share differs from the duty-free share.
rates-why-vintages-term = Publication dates
rates-why-vintages = Publishers use different weights and revise their figures. Figures from two publishers, or from two publication dates, are never joined here.
rates-sources = Sources of the figures:
