# Exports outside the United States by month and over twelve months.

pace-title = In the twelve months to { $month }, exports outside the United States came to { $value }, { $change } on the twelve months before
pace-title-only = In the twelve months to { $month }, exports outside the United States came to { $value }
pace-title-month = In { $month }, exports outside the United States came to { $value }
pace-subtitle = Goods exports to all countries but the United States, C$ billions, nominal, total exports, customs basis, not seasonally adjusted.
pace-panel-sums = Sum of the twelve months to each month
pace-panel-months = Each month
pace-label = { $month }: { $value }
pace-hover-sum = Twelve months to { $month }: { $value } of goods exports outside the United States (customs basis, official)
pace-hover-month = { $month }: { $value } of goods exports outside the United States (customs basis, not seasonally adjusted, official)
pace-alt = { $title }. Bars of the exports of each month since { $first }.{ $sums }
pace-alt-sums = { "" } Line of the sums of twelve months since { $first }.
pace-column-sum = Sum of the twelve months to it
pace-control = Exports outside the United States
pace-years = By year, with the US
pace-months = By month and 12 months
pace-heading = Exports outside the United States, month by month
pace-heading-words = A single month swings with ships and seasons; the sum of twelve months does not, and it can be set beside a year.
