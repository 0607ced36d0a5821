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
overview-spread-since = After { $since }, figures for { $count ->
    [one] { $count } non-US partner
   *[other] { $count } non-US partners
 } only are included here. Total exports to non-US markets were as concentrated as if divided equally among at most { $most } markets in { $year }, and at most { $latest } in the 12 months to { $month }. These are upper bounds: counting the other partners can only lower them.

headline-year = Goods exports to non-US markets, { $year }, customs basis
headline-months = Goods exports to non-US markets, 12 months to { $month }, customs basis
headline-share = US share of goods exports, { $month } (seasonally adjusted, customs basis)
headline-needed = Annual growth needed to reach the { $due } target (goods only, this project's interpretation)
headline-duties = Number of US duties in force on Canadian goods, as of { $day }
headline-markets = Effective number of non-US markets, { $year } ({ $measure })
headline-change-year = { $change } from { $year }
headline-change-months = { $change } from the previous 12 months
headline-change-points = { $change } from { $month }
headline-share-months = { $share } in the 12 months to { $month }
headline-share-bop = { $share } on the balance-of-payments basis
headline-change-unknown = change from { $period } not available
headline-change-months-unknown = change from the previous 12 months not available
headline-needed-past-unknown = growth achieved from { $first } to { $last }: not available
headline-needed-past = growth achieved from { $first } to { $last }: { $growth } a year
headline-needed-bare = without precious metals, { $needed } needed and { $growth } achieved
headline-a-year = { $growth } a year
headline-duties-before = { $count ->
    [1] one a year earlier
   *[other] { $count } a year earlier
 }
headline-duties-confirmed = { $often } of { $count } last confirmed on { $usual }{ $late }
headline-duties-late = { $count ->
    [0] {""}
    [1] , one not confirmed since its start
   *[other] , { $count } not confirmed since their start
 }
headline-duties-average = average statutory rate of { $rate } in { $month }, before { $began } and { $ended }
headline-duties-began = { $count ->
    [1] one duty began
   *[other] { $count } duties began
 }
headline-duties-ended = { $count ->
    [1] one ended
   *[other] { $count } ended
 }
headline-markets-since = total exports: at most { $most } in { $year } and at most { $latest } in the 12 months to { $month }
headline-markets-hhi = concentration index (HHI) including the US: { $hhi } (1 = a single market)

# What can be asked first, what is new, and what comes next.

questions-title = Questions to start with
news-count = { $count ->
    [1] What is new: one change in { $days } days
   *[other] What is new: { $count } changes in { $days } days
 }
news-since-none = Nothing new since your visit on { $day }
news-since-one = One change since your visit on { $day }
news-since-many = { $number } changes since your visit on { $day }
news-mark = New
news-changes = Changes in the { $days } days to { $date }
news-changes-none = No dated change in these { $days } days.
news-next = Next steps
news-next-none = No dated step is planned.
news-ways = Follow
news-feed = Feed of changes (Atom)
news-calendar = Calendar of next steps (.ics)
feed-title = What changed: { $app }
feed-subtitle = Dated changes of the { $days } days before the most recent data
calendar-title = Next steps: { $app }
calendar-about = Dated steps after { $date }.
calendar-undated = Without an exact day, so not in the calendar: { $steps }.
calendar-tentative = Not certain: { $title }

agenda-release-release = Statistics Canada releases the trade figures for { $month }
agenda-release-next-release = Statistics Canada releases the trade figures for { $month }
agenda-release-due = Trade figures for { $month }: latest day for their release (exact day not announced)
agenda-step = { $agreement }: { $step }
agenda-every-origin = from all origins
agenda-over-quota = { $rate } over quota
agenda-by = { $code ->
    [USA] US
   *[other] { $whose }
 }
agenda-measure-start = { $by } measures on goods { $on } take effect: { $goods }
agenda-measure-start-unconfirmed = { $by } measures on goods { $on } were to take effect (not confirmed since): { $goods }
agenda-measure-end = Last day of { $by } measures on goods { $on }: { $goods }
agenda-measure-announced = { $by } measures announced on goods { $on }, not in effect: { $goods }
agenda-measure-announced-threat = { $by } measures threatened on goods { $on }, not in effect: { $goods }
agenda-measure-scheduled = { $by } measures scheduled on goods { $on }: { $goods }
agenda-measure-threatened = { $by } measures threatened on goods { $on }: { $goods }
agenda-measure-undecided = { $by } measures announced on goods { $on }, subject to a decision: { $goods }
agenda-measure-last-day-of-rate = Last day of the present rate of { $by } measures on goods { $on }: { $goods }
agenda-measure-last-day = Last day of { $by } measures on goods { $on }: { $goods }
agenda-relief-start = { $by } tariff relief on goods { $on } takes effect: { $goods }
agenda-relief-end = Last day of { $by } tariff relief on goods { $on }: { $goods }
agenda-relief-last-day = Last day of { $by } tariff relief on goods { $on }: { $goods }
