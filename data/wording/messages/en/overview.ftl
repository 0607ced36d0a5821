# The overview: the verdict, the headline numbers, what changed lately.

overview-title = How dependent are Canada's exports on the United States, and is that changing?
overview-to-targets = Change the baseline year, target year or multiple
overview-to-tariffs = See all tariffs and events
overview-to-partners = See where exports go, country by country
overview-to-data = See all tables and their sources
overview-latest = Latest events
overview-latest-words = The most recent events in the data.
overview-spread = How widely exports are spread
overview-spread-words = The higher the effective number of markets, the less exports depend on a few large ones.

headline-year = Goods exports to non-US markets, { $year }
headline-months = Goods exports to non-US markets, 12 months to { $month }
headline-share = US share of goods exports, { $month }, seasonally adjusted
headline-needed = Annual growth needed to reach the { $due } target (goods only, this project's interpretation)
headline-duties = Number of US duties in force on Canadian goods, as of { $day }
headline-markets = Effective number of non-US markets, { $year }
headline-change-year = { $change } from { $year }
headline-change-months = { $change } from the previous 12 months
headline-change-points = { $change } from { $month }
headline-change-unknown = change from { $period } not available
headline-change-months-unknown = change from the previous 12 months not available
headline-needed-past-unknown = growth achieved from { $first } to { $last }: not available
headline-needed-past = growth achieved from { $first } to { $last }: { $growth } a year
headline-a-year = { $growth } a year
headline-duties-before = { $count ->
    [1] one a year earlier
   *[other] { $count } a year earlier
 }
headline-duties-confirmed = { $often } of { $count } last confirmed on { $usual }
headline-duties-unconfirmed = { $count ->
    [1] one not fully confirmed since its start date
   *[other] { $count } not fully confirmed since their start dates
 }
headline-duties-average = average rate of { $rate } in { $month } ({ $publisher }, published { $published })
headline-markets-hhi = concentration index (HHI) including the US: { $hhi } (1 = a single market)
