# The page of US and non-US exports and their targets, and its charts.

target-title = Exports outside the United States reached { $value } in { $year }, { $gap } { $side ->
    [above] above
   *[below] below
 } the path to { $multiple } by { $due }
target-subtitle = Goods exports to all countries but the United States, C$ billions, nominal, total exports, customs basis, by year. Dashed: the path from { $baseline } ({ $start }) at { $growth } a year.
target-hover = { $year }: { $value } of goods exports outside the United States (customs basis, official)
target-hover-path = Path in { $year }: { $value }
target-hover-months = Twelve months to { $month }: { $value } (not a calendar year)
target-label = { $year } target: { $value }
target-label-months = 12 months to { $month }|{ $value }
target-alt = { $title }. The path stood at { $path } in { $year }; from then on { $needed } a year is needed. The twelve months to { $month } came to { $latest }.
multiple-double = double
multiple-times = reach { $value } times

share-title = The United States took { $share } of goods exports in { $month }, { $points } { $side ->
    [less] less
   *[more] more
 } than in { $year }
share-subtitle-year = US share of goods exports by month ({ $adjustment }) and over the twelve months before, percent, total exports, { $basis }. The axis starts at 60%.
share-subtitle = US share of goods exports by month ({ $adjustment }), percent, total exports, { $basis }. Months without a release table are left out. The axis starts at 60%.
share-hover = { $month }: { $share } of goods exports went to the United States
share-hover-year = Twelve months to { $month }: { $share } of goods exports went to the United States
share-label-year = Share of the|twelve months before
share-alt = { $title }. Line chart of the monthly share since { $first }.
