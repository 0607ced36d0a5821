# Claims in the news, where sources disagree, confidence levels, and links to the glossary.

page-claims = Claims and sources

claims-title = Are claims in the news accurate?
claims-answer = Of { $all } claims in { $articles } articles, { $contradicted } are contradicted by the data or by documents, { $count ->
    [1] 1 is pending
   *[other] { $count } are pending
 } and { $cannot-be-checked } cannot be checked. { $computed } verdicts are recalculated whenever the data change; the others were set by a person.
claims-matter = Show
claims-matter-claims = Claims in the news
claims-matter-sources = Where sources disagree
claims-heading = Article by article
claims-heading-words = Each claim is judged for the period that it refers to. It is contradicted if it was untrue for that period, and outdated if it was true but the latest figure no longer supports it. A claim about an event that happened, or about a figure for a year that the article names, remains supported. A verdict that depends on an assumption is never “contradicted”. Opinions, and claims that are not about Canada's trade, are not included. Quotation marks show an article's exact words; the other claims are paraphrased.
claims-verdict = Verdict
claims-verdict-all = All verdicts
claims-empty = No claim matches these choices. Clear the search or a filter, or reset.
claims-seek-hint = Word, name, publisher
claims-statements = { $count ->
    [1] One claim
   *[other] { $count } claims
 }
claims-statements-shown = { $count } of { $all } { $count ->
    [one] claims
   *[other] claims
 }
claims-assumes-currency = The verdict assumes a currency, which the article does not state.
claims-assumes-goods = The verdict assumes that trade means goods; the article does not say whether services count.
claims-to-table = The full table
claims-quoted = “{ $words }”
claims-figure = { $counted }: { $then } ({ $date }).
claims-figures = { $counted }: { $then } ({ $date }); latest: { $now } ({ $latest }).
claims-counted-partner-share = { $whose } share of goods exports, customs basis
claims-counted-partner-rank = { $whose } rank by goods exports, customs basis
claims-counted-published-rank = { $name }, rank compared with { $others }
claims-no-figure = { $counted }: no figure for { $date }.
claims-no-duty = no such duty in force
claims-in-force = { $number } of { $of }
claims-in-force-at = { $number } of { $of }, with a highest rate of { $rate }
claims-multiple = The target is { $form ->
    [double] twice
   *[other] { $multiple } times
 } the baseline (last confirmed on { $date }).
claims-reached = { $stage }: { $date }.
claims-not-reached = { $stage }: not yet, as of { $date }.
claims-computed = Verdict computed from the data, as of { $date }
claims-reason-left-out = The note of { $date } is not shown because it was written when the verdict was “{ $verdict }”.
claims-by-hand = Verdict set by a person on { $date }

claims-chart-title = { $supported } of { $all } claims in { $articles } news articles are supported by the data or by documents; { $count ->
    [1] 1 is outdated
   *[other] { $count } are outdated
 }
claims-row = { $verdict }: { $number }
claims-chart-subtitle = Each mark is one claim from a news article published between { $first } and { $last }. Filled: verdict computed from the data; hollow: set by a person.
claims-chart-alt = { $title }. Number of claims by verdict: { $list }.
claims-column-claim = Claim
claims-column-published = Published
claims-column-verdict = Verdict
claims-column-figure = What the data show
claims-column-confidence = Confidence

disagreements-link = Where sources disagree
disagreements-title = Where do sources disagree?
disagreements-heading = Point by point
disagreements-answer = Sources disagree on { $all } points. For { $official } of them, the value used comes from an official source.
disagreements-topics = Topic
disagreements-topics-all = All topics
disagreements-topic = { $topic } ({ $number })
disagreements-found = What sources say:
disagreements-used = Value used:
disagreements-no-source = No source is given
disagreements-read = Last checked on { $date }
disagreements-empty = No disagreement matches these choices. Clear the search or a filter, or reset.

confidence-legend = What the confidence levels mean
confidence-official-about = Stated by the organization that produced the figure or made the decision; this project may have read a public copy.
confidence-copies = Of the { $official } official rows, { $copied } were read in copies of the official tables and texts held in public code repositories, not on the organization's own site.
confidence-secondary-about = Stated by an organization that compiles or republishes others' figures.
confidence-press-about = Stated by the media, a law firm, a trade journal or a reference site.
confidence-unverified-about = No source that could be checked was found, or the only source is of another kind.

claims-counted-two-way-rank = { $whose } rank by two-way trade in goods among the partners with data on imports, customs basis
