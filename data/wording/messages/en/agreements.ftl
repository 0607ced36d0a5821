# The page of agreements: timeline, pipeline, coverage of exports, before and after.

page-agreements = Agreements
agreements-page-title = Which agreements open other markets?
agreements-answer = { $force } trade agreements are in force, { $signed } are signed, { $concluded } concluded and { $talks } in negotiation, as known on { $date }. { $share }.

# Choices
agreements-control-kinds = Agreements
agreements-kinds-trade = Trade
agreements-kinds-investment = Investment
agreements-kinds-other = Other
agreements-kinds-all = All
agreements-control-stages = Stage
agreements-control-any = All
agreements-control-area = Region
agreements-area-all = All
agreements-control-reach = Timeline from
agreements-reach-all = The first
agreements-reach-2000 = 2000
agreements-reach-2015 = 2015
agreements-reach-2024 = 2024
agreements-control-covered = Exports
agreements-covered-non-us = Outside the United States
agreements-covered-all = To every partner
agreements-control-counted = Figures
agreements-counted-imf = IMF, US$
agreements-counted-principal = Statistics Canada, C$
agreements-control-entered = Agreements
agreements-entered-usual = The largest ones
agreements-empty = No agreement of this kind and confidence stands at the stages chosen in this region. Choose all stages, all regions, every level or all kinds.

# Timeline
agreements-subject-trade = Trade agreements
agreements-subject-investment = Investment agreements
agreements-subject-other = Partnerships, memoranda and other agreements
agreements-subject-all = Agreements of every kind
agreements-counted-force = { $count } in force
agreements-counted-signed = { $count } { $count ->
    [one] concluded or signed
   *[other] concluded or signed
 }
agreements-counted-talks = { $count } in negotiation
agreements-counted-quiet = { $count } suspended or exploratory
agreements-counted-superseded = { $count } { $count ->
    [one] superseded
   *[other] superseded
 }
agreements-timeline-title = { $kind }: { $counts }, as known on { $date }
agreements-timeline-subtitle = Since { $first }. A step known only to the month or the year is as wide as that month or year. Pale: not confirmed after the agreement was last read. Dotted line: the end of the record.
agreements-only = Only: { $words }.
agreements-only-confidence = Only agreements and steps with this confidence: { $names }; the bars of the stages rest on every step.
agreements-group = { $stage } ({ $number })
agreements-sign-day = ● Day
agreements-sign-wide = ▮ Month or year
agreements-sign-intended = ○ Intended
agreements-sign-passed = ⊗ Intended, date passed
agreements-sign-minor = • Round or ratification
agreements-known = { $name }: { $stage } on { $date }; no dated step in the record
agreements-hover = { $date }: { $title } ({ $confidence })
agreements-hover-intended = Intended, { $date }: { $title } ({ $confidence })
agreements-hover-passed = Intended, { $date }, date has passed: { $title } ({ $confidence })
agreements-step-taken = { $title }
agreements-step-intended = Intended: { $title }
agreements-step-passed = Intended, date has passed: { $title }
agreements-no-steps = Stage last known; no dated step in the record
agreements-no-steps-kept = Stage last known; none of its dated steps has the confidence chosen
agreements-timeline-alt = Lanes of { $count } agreements over time, with bars for the stages and marks for the dated steps. { $title }.
agreements-column-agreement = Agreement
agreements-column-stage = Stage
agreements-column-date = Date
agreements-column-step = Step
agreements-column-confidence = Confidence

# Pipeline
agreements-board = What comes next
agreements-board-words = One card for each agreement: the latest step, the next one intended, and intended dates that have passed without a record of what came of them. Passed means before { $date }, the newest date in the tables. A step that is confirmed differently from its agreement carries a mark of its own.
agreements-board-empty = The agreements chosen have all been superseded: nothing comes next for them. Choose all stages, or reset the choices.
agreements-card-latest = { $date }: { $title }
agreements-card-next = → Next, { $date }: { $title }
agreements-card-passed = ⚠ Date passed, { $date }: { $title }. The record ends on { $end }.
agreements-card-no-step = At this stage on { $date }; no dated step recorded
agreements-more-cards = { $count ->
    [1] One more agreement
   *[other] { $count } more agreements
 }

# Coverage
agreements-coverage = How much of the exports they cover
agreements-coverage-words = A year counts at the stage that held on 1 July, with the members of that day: the United Kingdom moves from CETA to its own agreement in 2021, and partners of the CPTPP count from the day on which it applied to them. Talks count from their first recorded step; for older agreements the record begins at signature.
agreements-coverage-title = { $share } of goods exports { $scope ->
    [all] went
   *[outside] outside the United States went
 } to partners with a trade agreement in force in { $year }, against { $before } in { $first }
agreements-coverage-long = In the longest series (IMF, US dollars), the share of goods exports { $scope ->
    [all] to such partners
   *[outside] outside the United States to such partners
 } was { $before } in { $first } and { $now } in { $last }.
agreements-coverage-subtitle = Share of { $scope ->
    [all] all goods exports
   *[outside] goods exports outside the United States
 } by stage of the trade agreement with the partner on 1 July. { $count ->
    [2] Two
    [3] Three
    [4] Four
    [5] Five
    [6] Six
   *[other] { $count }
 } series, nominal values, never joined: they differ in basis, flow, currency and compiler. The title is that of “{ $series }”.
agreements-series-imf = IMF, US$, customs basis, total exports
agreements-series-goods = Goods industries, C$, customs basis, domestic exports
agreements-series-comtrade = UN Comtrade, US$, customs basis, total exports
agreements-series-baci = BACI, US$, reconciled
agreements-series-cimt = Statistics Canada's yearly trade files, C$, customs basis, total exports
agreements-series-principal = Statistics Canada, C$, main partners
agreements-class-in-force = Agreement in force
agreements-class-signed = Signed or concluded
agreements-class-negotiating = In negotiation
agreements-class-none = None, or talks suspended
agreements-class-unattributed = Partner not included here
agreements-partners = { $count ->
    [1] one partner
   *[other] { $count } partners
 }
agreements-coverage-bound = Lower bounds, since not every partner is included here: { $years }.
agreements-coverage-bound-year = { $year }, by at most { $points }
agreements-coverage-hover = { $year }: { $share }, { $word } ({ $partners }). { $series }
agreements-coverage-hover-rest = { $year }: { $share }, { $word }. { $series }
agreements-coverage-alt = { $title }. Stacked bars of { $count } series from { $first } to { $last }, by stage of the trade agreement.
agreements-column-series = Series

# Before and after
agreements-before = Before and after entry into force
agreements-before-words = Exports to the partners of an agreement, with the calendar year of its entry into force as 100. Only partners to which it has applied since its first day are counted, in every year alike.
agreements-no-cause = This shows what came before and after, and not what the agreement caused: prices, exchange rates and other agreements change too.
agreements-before-title = In { $year }, { $count ->
    [1] one year
   *[other] { $count } years
 } after the entry into force { $of }, exports to its partners stood at { $index } and all exports outside the United States at { $others } (year of entry = 100)
agreements-before-subtitle-imf = Goods exports, total, customs basis, US$ nominal, IMF, { $first } to { $last }: the lines are cut there, since later years come from other sources.
agreements-before-subtitle-principal = Goods exports, total, customs basis, C$ nominal, Statistics Canada, { $first } to { $last }: only agreements of which every partner is included here.
agreements-absent = Not in the series and left out: { $names }.
agreements-axis = Years since the year of entry into force. Grey, dashed: all exports outside the United States, indexed to the same years
agreements-entry = Entry into force
agreements-before-hover = { $name }, { $year }: { $index }
agreements-before-hover-others = All exports outside the United States, { $year }: { $index } ({ $entry } = 100)
agreements-before-alt = { $title }. Lines of { $count } agreements by years since entry into force, beside all exports outside the United States.
agreements-before-empty = This series cannot show the agreements chosen: it does not hold their partners in the years around entry into force. Choose other agreements or the other figures.
agreements-column-year = Year
agreements-column-offset = Years since entry
agreements-column-index = Index, partners
agreements-column-others = Index, all outside the United States

agreements-before-limits = A partner that has left an agreement since, as the United Kingdom left CETA, is not counted. The whole year of entry is the base, even if an agreement took effect in its last days. Some partners already traded duty-free under an earlier agreement.
