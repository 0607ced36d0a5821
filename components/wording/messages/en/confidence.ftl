# What a choice of confidences leaves of the rows of a page.

confidence-only = Only rows with this confidence: { $names }.
confidence-shown = Rows shown: { $shown } of { $all } (confidence: { $names }).
confidence-nothing = No row of this part has the confidence chosen ({ $names }); { $count ->
    [1] one row has another
   *[other] { $count } rows have another
 }. Choose every level to see all of them.
confidence-lists = The choice of confidence narrows the lists. Charts, shares, ranks and the counts in force are of all rows.
