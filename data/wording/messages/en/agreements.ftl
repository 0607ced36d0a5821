# The page of agreements: timeline, pipeline, coverage of exports, before and after.

page-agreements = Agreements
agreements-page-title = Which agreements open other markets?
agreements-answer = { $share }.
agreements-confirmed = The stages of the agreements were last confirmed { $first ->
    [same] on { $last }
   *[other] between { $first } and { $last }
 }{ $talks }.
agreements-talks-confirmed = ; for those in negotiation, between { $first } and { $last }

# Choices
agreements-kinds = Agreements
agreements-kinds-trade = Trade
agreements-kinds-investment = Investment
agreements-kinds-other = Other
agreements-kinds-all = All
agreements-control-stages = Stage
agreements-control-any = All
agreements-control-area = Region or partner
agreements-area-all = All
agreements-reach = Start of the chart
agreements-reach-all = First agreement
agreements-reach-2000 = 2000
agreements-reach-2015 = 2015
agreements-reach-2024 = 2024
agreements-covered = Destinations
agreements-covered-non-us = Non-US markets
agreements-covered-all = All partners
agreements-counted = Data source
agreements-counted-imf = IMF, US$
agreements-counted-principal = Statistics Canada, C$
agreements-control-entered = Agreements compared
agreements-entered-usual = The largest by exports
agreements-empty = No agreement matches these choices. Choose all stages, all regions and partners, all kinds or all confidence levels.

# Timeline
agreements-subject-trade = Trade agreements
agreements-subject-investment = Investment agreements
agreements-subject-other = Partnerships, memoranda and other agreements
agreements-subject-all = Agreements of every kind
agreements-counted-force = { $count } in force
agreements-counted-signed = { $count } { $count ->
    [one] signed or concluded
   *[other] signed or concluded
 }
agreements-counted-talks = { $count } in negotiation
agreements-among-talks = , including { $talks }
agreements-idle = { $count } with no milestone since { $year }
agreements-undated = { $count } with no dated milestone
agreements-counted-quiet = { $count } { $count ->
    [one] suspended or exploratory
   *[other] suspended or exploratory
 }
agreements-counted-superseded = { $count } { $count ->
    [one] superseded
   *[other] superseded
 }
agreements-timeline-title = { $kind }: { $counts }
agreements-timeline-subtitle = Since { $first }. If only the month or year of a milestone is known, its mark covers that month or year. Pale bar: after the day on which the stage was last confirmed. Dotted line: end of the data.
agreements-only = Limited to: { $words }.
agreements-only-confidence = Only agreements and milestones with this confidence level: { $names }. The bars are based on all milestones.
agreements-group = { $stage } ({ $number })
agreements-sign-day = ● Day
agreements-sign-wide = ▮ Month or year
agreements-sign-intended = ○ Planned
agreements-sign-passed = ⊗ Planned, date has passed
agreements-sign-minor = • Round or ratification
agreements-known = { $name }: { $stage } as of { $date }; no dated milestone in the data
agreements-hover = { $date }: { $title } ({ $confidence })
agreements-hover-intended = Planned for { $date }: { $title } ({ $confidence })
agreements-hover-passed = Planned for { $date } (date has passed): { $title } ({ $confidence })
agreements-step-taken = { $title }
agreements-step-intended = Planned: { $title }
agreements-step-passed = Planned, date has passed: { $title }
agreements-no-steps = Latest known stage; no dated milestone in the data
agreements-no-steps-kept = Latest known stage; none of its dated milestones has the chosen confidence level
agreements-timeline-alt = Timeline of { $count ->
    [one] { $count } agreement
   *[other] { $count } agreements
 }, with bars for the stages and marks for the dated milestones. { $title }.
agreements-column-agreement = Agreement
agreements-column-stage = Stage
agreements-column-date = Date
agreements-column-step = Milestone
agreements-column-confidence = Confidence

# Pipeline
agreements-board = What comes next
agreements-board-words = One card for each agreement: the latest milestone, the next one planned, and planned dates that have passed without a result in the data. “Passed” means before { $date }, the most recent date in all the data of this site. If the confidence level of a milestone differs from that of its agreement, it is shown.
agreements-board-empty = All the agreements chosen have been superseded, so nothing comes next. Choose all stages, or reset.
agreements-card-latest = { $date }: { $title }
agreements-card-next = → Next, { $date }: { $title }
agreements-card-apart = with { $name }: { $status ->
    [signed] { $stage }, not yet in force
   *[other] { $stage }
 }
agreements-card-passed = ⚠ Date passed, { $date }: { $title }. The data on this agreement end on { $end }.
agreements-card-no-step = At this stage as of { $date }; no dated milestone
agreements-more-cards = { $count ->
    [1] One more agreement
   *[other] { $count } more agreements
 }

# Coverage
agreements-coverage = What share of { $scope ->
    [all] goods exports
   *[outside] goods exports to non-US markets
 } goes to partners with these agreements?
agreements-coverage-words = Each year's exports are classified by the stage and membership of each agreement on 1 July of that year: the United Kingdom moves from CETA to a separate agreement in 2021, and CPTPP partners count from the day the agreement applied to them. Negotiations count from their first known milestone; for older agreements, the data begin at signature.
agreements-coverage-title = In { $year }, { $share } of { $series ->
    [goods] domestic goods exports
   *[other] goods exports
 }{ $scope ->
    [all] {""}
   *[outside] {" "}to non-US markets
 } went to partners with a trade agreement in force, compared with { $before } in { $first }
agreements-coverage-long = In the series with the most years shown here (IMF, US dollars), partners with an agreement in force { $scope ->
    [all] took { $before } of goods exports in { $first } and { $now } in { $last }.
   *[outside] took { $before } of goods exports to non-US markets in { $first } and { $now } in { $last }.
 }
agreements-coverage-subtitle = Share of { $scope ->
    [all] all goods exports
   *[outside] goods exports to non-US markets
 } by stage of the trade agreement with the partner on 1 July. { $count ->
    [2] Two
    [3] Three
    [4] Four
    [5] Five
    [6] Six
   *[other] { $count }
 } series in nominal values, not joined because they differ in the type of exports, basis, currency and source. The title uses { $series }.
agreements-titled-goods = the series of goods-producing industries (domestic exports, C$)
agreements-titled-cimt = the annual trade files of Statistics Canada (total exports, C$)
agreements-series-imf = IMF, US$, customs basis, total exports
agreements-series-goods = Goods-producing industries, C$, customs basis, domestic exports
agreements-series-comtrade = UN Comtrade, US$, customs basis, total exports
agreements-series-baci = BACI (database of the French research centre CEPII), US$, reconciled from both partners' reports
agreements-series-cimt = Statistics Canada annual trade files (CIMT), C$, customs basis, total exports
agreements-series-principal = Statistics Canada, C$, principal partners
agreements-class-in-force = Agreement in force
agreements-class-signed = Signed or concluded
agreements-class-negotiating = In negotiation
agreements-class-none = No agreement, or talks suspended
agreements-class-unattributed = Partner not specified
agreements-partners = { $count ->
    [1] one partner
   *[other] { $count } partners
 }
agreements-coverage-bound = In the Statistics Canada series of principal partners, the other partners are not specified, so the share with an agreement in force may be up to { $years }.
agreements-coverage-bound-year = { $points } higher in { $year }
agreements-coverage-gold = Leaving out { $name }, which takes most of the precious metals that go to non-US markets, the share with an agreement in force was { $years }.
agreements-coverage-gold-year = { $share } in { $year }
agreements-coverage-hover = { $word }, { $year }: { $share } ({ $partners }). { $series }
agreements-coverage-hover-rest = { $word }, { $year }: { $share }. { $series }
agreements-coverage-alt = { $title }. Stacked bars of { $count } series from { $first } to { $last }, by stage of the trade agreement.
agreements-column-series = Series

# Before and after
agreements-before = Before and after entry into force
agreements-before-words = Exports to the partners of each agreement, indexed so that the calendar year of entry into force is 100. Every year counts the same partners: those to which the agreement has applied since its first day. A partner that has since left, such as the United Kingdom (CETA), is not counted.
agreements-no-cause = This chart compares before and after. It does not show what the agreement caused: prices, exchange rates and other agreements also change.
agreements-before-title = In { $year }, { $count ->
    [1] one year
   *[other] { WORDS($count) } years
 } after the entry into force { $of }, exports to its partners were { $partners_side ->
    [below] { $partners } below their { $entry } level
    [above] { $partners } above their { $entry } level
   *[at] at their { $entry } level
 }; exports to all non-US markets were { $others_side ->
    [below] { $others } below
    [above] { $others } above
   *[at] unchanged
 }
agreements-before-subtitle-imf = Total goods exports, customs basis, nominal US dollars, IMF, { $first } to { $last }. The lines stop there because later years come from other sources.
agreements-before-subtitle-principal = Total goods exports, customs basis, nominal Canadian dollars, Statistics Canada, { $first } to { $last }. Only agreements whose partners are all included in the series.
agreements-absent = Partners not in the series, and so not in the chart: { $names }.
agreements-axis = Years since entry into force. Dashed grey line: exports to all non-US markets, indexed to the same year
agreements-entry = Entry into force
agreements-before-hover = { $name }, { $year }: { $index }
agreements-before-hover-others = Exports to all non-US markets, { $year }: { $index } ({ $entry } = 100)
agreements-before-alt = { $title }. { $count ->
    [one] Line of { $count } agreement
   *[other] Lines of { $count } agreements
 } by years since entry into force, beside exports to all non-US markets.
agreements-before-empty = This data source cannot show the agreements chosen: it has no figures for their partners around entry into force. Choose other agreements or the other data source.
agreements-column-year = Year
agreements-column-offset = Years since entry into force
agreements-column-index = Index, agreement partners
agreements-column-others = Index, all non-US markets
agreements-before-limits = CETA is applied provisionally; its first day is counted as entry into force. The whole year of entry is the base, even if an agreement took effect in the last days of that year. Some partners already traded duty-free under an earlier agreement.

# Links to the parts of the page
agreements-part-coverage = Exports covered
