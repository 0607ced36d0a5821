# Claims in the news, where sources disagree, how far a row is confirmed, and links to the glossary.

page-claims = Claims and sources

claims-title = Do the claims in the news hold?
claims-answer = Of { $all } claims, the tables support { $supported }; { $outdated } held once and no longer do, { $contradicted } are contradicted, { $count ->
    [1] one waits for its date
   *[other] { $count } wait for their date
 } and { $cannot-be-checked } cannot be checked. { $computed } verdicts are computed from the tables anew whenever these change; the others were reviewed by hand.
claims-matter = Show
claims-matter-claims = Claims in the news
claims-matter-sources = Where sources disagree
claims-heading = Claim by claim
claims-heading-words = A claim is outdated when it held for its own period and the latest figure no longer bears it out. It is contradicted when it did not hold for its own period.
claims-verdict = Verdict
claims-verdict-all = Every verdict
claims-empty = No claim has this verdict and this confidence. Choose fewer of them, or reset the choices.
claims-more = { $count ->
    [1] One more claim
   *[other] { $count } more claims
 }
claims-to-table = The whole table
claims-quoted = “{ $words }”
claims-figure = { $counted }: { $then } ({ $date }).
claims-figures = { $counted }: { $then } ({ $date }); latest: { $now } ({ $latest }).
claims-counted-partner-share = Share { $of } in goods exports, customs basis
claims-counted-partner-rank = Rank { $of } by goods exports, customs basis
claims-no-figure = { $counted }: the tables hold no figure for { $date }.
claims-no-duty = no such duty in force
claims-in-force = { $number } of { $of }
claims-in-force-at = { $number } of { $of }, the highest at { $rate }
claims-rank = rank { $rank }
claims-multiple = { $multiple } times
claims-reached = { $stage }: { $date }.
claims-not-reached = { $stage }: not yet, as last known on { $date }.
claims-computed = Computed from the tables, as of { $date }
claims-reason-left-out = The remark of { $date } is left out: it was written when the verdict was “{ $verdict }”.
claims-by-hand = Reviewed by hand on { $date }

claims-chart-title = { $supported } of { $all } claims in the news are supported by the tables; { $count ->
    [1] one held once and no longer does
   *[other] { $count } held once and no longer do
 }
claims-row = { $verdict }: { $number }
claims-chart-subtitle = Each mark is one claim of a news article of { $first } to { $last }. Filled: verdict computed from the tables; hollow: reviewed by hand.
claims-chart-alt = { $title }. Number of claims by verdict: { $list }.
claims-column-claim = Claim
claims-column-published = Published
claims-column-verdict = Verdict
claims-column-figure = What the tables hold
claims-column-confidence = Confidence

disagreements-link = Where sources disagree on this
disagreements-title = Where do sources disagree?
disagreements-heading = Point by point
disagreements-answer = Sources differ on { $all } points of the record. For { $official } of them the value used comes from an official source.
disagreements-topics = Part of the record
disagreements-topics-all = Every part
disagreements-topic = { $topic } ({ $number })
disagreements-found = What sources say:
disagreements-used = What is used:
disagreements-no-source = No source was kept
disagreements-read = Record read on { $date }
disagreements-empty = Sources disagree on no point of this part with this confidence. Choose fewer of them, or reset the choices.

confidence-legend = What the levels of confidence mean
confidence-official-about = The body that made the figure or the decision says so.
confidence-secondary-about = A body that compiles or relays the figures of others says so.
confidence-press-about = A news article, a law firm or a trade journal says so.
confidence-unverified-about = Not confirmed: no source that could be checked was found.
