# Edits that are well formed and may make no sense: "check this".

odd-note = check this: { $text }
odd-place = { $place } { $column } "{ $value }": { $text }
odd-file = { $place }: { $text }
odd-more = { $place }: { $count ->
    [one] and { $count } more like it
   *[other] and { $count } more like it
 }
odd-rows-gone = { NUMBER($count) } of { $before } rows are missing; restore them if a filter was on when the file was saved
odd-code-gone = { $count ->
    [1] its only row is missing
   *[other] all { $count } of its rows are missing
 }; restore them if this was not intended
odd-world-gone = the world total for { $period } is missing, but its parts are still there; restore it
odd-far-above = { $factor } times the typical value ({ $usual }) of the periods around it; check the unit and the decimal point
odd-far-below = { $factor } times smaller than the typical value ({ $usual }) of the periods around it; check the unit and the decimal point
odd-fraction = looks like a fraction; { $meant }% is written { $meant }
odd-tenfold-rate = ten times { $meant }, another rate in this column; check the decimal point
odd-copy = repeats line { $other } under another id; delete one of the two
odd-far-date = far from every other date of this column ({ $first } to { $last }); check the year
odd-closed-address = readers cannot open this address: it belongs to a private network; write a public one
odd-same-text = the same as in { $other }, with words of one language; translate it, or leave it if it is a name
odd-swapped-texts = seems to be English, and { $other } French; swap the two if they are
odd-english-in-french = seems to be English in a column for French; translate it if it is
odd-french-in-english = seems to be French in a column for English; translate it if it is
odd-copy-beside = a copy of { $table }, which readers do not see; take over what is new in it and delete it
odd-open-elsewhere = { $table } is open in another program; save and close it there
odd-same-fact = { $other } may state the same fact, with confidence { $best }; if it does, write the better source and its confidence here too
