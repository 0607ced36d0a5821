# The overview: the verdict, the headline numbers, what changed lately.

overview-title = How far has Canada moved from its dependence on the United States?
overview-to-targets = Change the baseline, the year or the multiple
overview-to-tariffs = All tariffs and events
overview-to-partners = Where the goods go, partner by partner
overview-to-data = Every table, with its sources
overview-latest = What changed lately
overview-latest-words = The latest events of the record.
overview-spread = How widely exports are spread
overview-spread-words = The higher the number of effective markets, the less exports depend on a few of them.

headline-year = Exports outside the US, { $year }
headline-months = 12 months to { $month }
headline-share = US share of exports, { $month }
headline-needed = Growth needed to { $due }
headline-duties = US duties on Canadian goods as of { $day }
headline-markets = Effective markets outside the US, { $year }
headline-change-year = { $change } on { $year }
headline-change-months = { $change } on the 12 months before
headline-change-points = { $change } on { $month }
headline-change-unknown = change on { $period } not known
headline-change-months-unknown = change on the 12 months before not known
headline-needed-past-unknown = growth from { $first } to { $last } not known
headline-needed-past = { $growth } a year from { $first } to { $last }
headline-a-year = { $growth } a year
headline-duties-before = { $count ->
    [1] one a year before
   *[other] { $count } a year before
 }
headline-duties-confirmed = { $often } of { $count } last confirmed on { $usual }
headline-duties-average = average rate { $rate } in { $month } ({ $publisher }, { $published })
headline-markets-hhi = HHI with the US: { $hhi }
