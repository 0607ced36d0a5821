# Edits that are well formed and may make no sense: "look at this".

odd-note = look at this: { $text }
odd-place = { $place } { $column } "{ $value }": { $text }
odd-file = { $place }: { $text }
odd-more = { $place }: { $count ->
    [one] and { $count } more like it
   *[other] and { $count } more like it
 }
odd-rows-gone = { NUMBER($count) } of { $before } rows are gone; restore them if a filter was on when the file was saved
odd-code-gone = { $count ->
    [one] its { $count } row is gone
   *[other] all { $count } of its rows are gone
 }; restore them if this was not intended
odd-world-gone = the world is gone for { $period }, and its parts are still there; restore it
odd-far-value = { $times } the usual { $usual } of the periods around it; check the unit and the decimal point
odd-times-more = { $factor } times
odd-times-less = one { $factor }th of
odd-fraction = looks like a fraction; { $meant }% is written { $meant }
odd-tenfold-rate = ten times { $meant }, a rate of this column; check the decimal point
odd-copy = repeats line { $other } under another id; delete one of the two
odd-far-date = far from every other date of this column ({ $first } to { $last }); check the year
odd-closed-address = readers cannot open this address: it belongs to a private network; write a public one
odd-same-fact = { $other } may state the same fact, with confidence { $best }; if it does, write the better source and its confidence here too
