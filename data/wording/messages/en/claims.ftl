# Claims in the news, where sources disagree, how far a row is confirmed, and links to the glossary.

page-claims = Claims and sources

claims-title = Do the claims in the news hold?
claims-answer = Of { $all } statements, { $supported } are supported by the data; { $outdated } are outdated, { $contradicted } are contradicted, { $count ->
    [1] one is not yet decided
   *[other] { $count } are not yet decided
 } and { $cannot-be-checked } cannot be checked. { $computed } verdicts are computed and change with the data; the others were reviewed by hand.
claims-matter = Show
claims-matter-claims = Claims in the news
claims-matter-sources = Where sources disagree
claims-heading = Article by article
claims-heading-words = Each statement of each article is judged for its own period. It is contradicted if it was untrue then, and outdated if it was true then and the latest figure no longer bears it out. An event that happened, and a figure of a year that the article names, stay supported. A verdict that depends on an assumption is never “contradicted”. Fifteen statements are left out because they are opinions or not about Canada's trade. Only the words of an article are in quotation marks; the others are paraphrases.
claims-verdict = Verdict
claims-verdict-all = Every verdict
claims-empty = No claim has this verdict and this confidence. Choose fewer of them, or reset the choices.
claims-statements = { $count ->
    [1] One statement
   *[other] { $count } statements
 }
claims-statements-shown = { $shown } of { $count } statements
claims-assumes-currency = The verdict assumes a currency, which the article does not state.
claims-to-table = The whole table
claims-quoted = “{ $words }”
claims-figure = { $counted }: { $then } ({ $date }).
claims-figures = { $counted }: { $then } ({ $date }); latest: { $now } ({ $latest }).
claims-counted-partner-share = Share { $of } in goods exports, customs basis
claims-counted-partner-rank = Rank { $of } by goods exports, customs basis
claims-no-figure = { $counted }: no figure for { $date }.
claims-no-duty = no such duty in force
claims-in-force = { $number } of { $of }
claims-in-force-at = { $number } of { $of }, the highest at { $rate }
claims-rank = rank { $rank }
claims-multiple = { $multiple } times
claims-reached = { $stage }: { $date }.
claims-not-reached = { $stage }: not yet, as last known on { $date }.
claims-computed = Computed from the data, as of { $date }
claims-reason-left-out = The remark of { $date } is left out: it was written when the verdict was “{ $verdict }”.
claims-by-hand = Reviewed by hand on { $date }

claims-chart-title = { $supported } of { $all } statements in the news are supported by the data; { $count ->
    [1] one is outdated
   *[other] { $count } are outdated
 }
claims-row = { $verdict }: { $number }
claims-chart-subtitle = Each mark is one statement of a news article, { $first } to { $last }. Filled: verdict computed from the data; hollow: reviewed by hand.
claims-chart-alt = { $title }. Number of statements by verdict: { $list }.
claims-column-claim = Claim
claims-column-published = Published
claims-column-verdict = Verdict
claims-column-figure = What the data show
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

claims-counted-two-way-rank = Rank { $of } by two-way trade in goods among the partners with data on imports, customs basis
