# Three rates side by side on the page of tariffs: headline, average, collected.

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
rates-subtitle = Percent. Headline: rates of the measures, last known { $day }; not added up. Average and collected: percent of the value of imports, by month; dotted lines join the points of one publisher and one vintage only. Each panel has its own scale.
rates-subtitle-duty-free = Duty-free: part of the import value that paid no duty; its scale does not start at zero.
rates-alt = { $title }. Panels on one time axis with { $count } published numbers; the text table holds each with its source.
rates-panel-headline = Headline: rates charged on some goods
rates-panel-average = Average statutory (●) and collected (◆)
rates-panel-duty-free = Share that entered duty-free (■)
rates-label-headline = { $rate }: { $goods }
rates-label-average-statutory = { $value } { $publisher }, published { $published }
rates-label-collected = { $value } collected: { $publisher }
rates-label-duty-free-share = { $value } { $publisher }
rates-up-to = up to { $month }
rates-hover = { $concept }, { $month }: { $value }. Publisher: { $publisher }, published { $published }. Read from { $source }; confidence: { $confidence }
rates-range = { $least } to { $most }
rates-concept-headline = Headline rates of the measures
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
rates-why-duty-free = The part of the import value that entered without any duty.
rates-why-vintages-term = Vintages
rates-why-vintages = Publishers use different weights, and revise. Numbers of two publishers, or of two dates of publication, are never joined by a line here.
rates-sources = Sources of the numbers (confidence):
