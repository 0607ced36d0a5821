# What is wrong in a CSV, and what to write instead; and the phrases used in these sentences.

problem-count = { $count } { $count ->
    [one] problem
   *[other] problems
 }
problem-missing-file = the file is missing; put it back from a copy, or with: git checkout -- { $file }
problem-unknown-file = no table has this name{ $suggestion }; rename the file (for a new table, ask a developer)
problem-empty-file = the file is empty; the first line must be { $header }
problem-no-rows = the file has a header and no rows; restore the rows
problem-spreadsheet-file = this is an Excel workbook with the name of a CSV; save it as 'CSV UTF-8 (comma delimited)'
problem-not-utf8 = not UTF-8 text (byte { $byte }); save the file as 'CSV UTF-8 (comma delimited)'
problem-byte-order-mark = Excel added an invisible mark (BOM) at the start of the file; run: python -m data check --fix
problem-carriage-return = the file has Windows line ends (CRLF); run: python -m data check --fix
problem-null-character = the line contains an unreadable character (NUL): the file was cut off or is not a CSV; restore the line
problem-semicolons = columns are separated by semicolons, as Excel does in French and some other regions; save with commas
problem-tabs = columns are separated by tabs; save with commas
problem-separator-line = this line is Excel's separator setting, not a header; delete it
problem-unclosed-quote = a quotation mark is opened but not closed; inside a text, write two quotation marks for one
problem-unknown-column = no such column in this table{ $suggestion }; the header must be { $header }{ $fix }
problem-wide-header = the header has { $found } names, most of which are not columns of this table; the header must be { $header }
problem-missing-column = the column is missing; the header must be { $header }
problem-repeated-column = the column appears twice in the header; keep one
problem-column-order = the columns are in another order; run: python -m data check --fix, or write them as { $header }
problem-blank-line = the line is empty; delete it, or run: python -m data check --fix
problem-blank-lines = lines from here to line { $last } are empty; delete them, or run: python -m data check --fix
problem-more-lines = from here to line { $last }, { $count } more { $count ->
    [one] line or group of lines has
   *[other] lines or groups of lines have
 } the same fault; fix { $count ->
    [one] it
   *[other] them
 } in the same way
problem-too-few-cells = the row has { $found } of the { $expected } cells of the header; restore the comma or the column that was lost
problem-too-many-cells = the row has { $found } cells and the header { $expected }; put a text that contains a comma in quotation marks
problem-required = this cell is empty but must be filled; write { $expected }
problem-outer-blanks = there are spaces before or after the value; write { $remedy }, or run: python -m data check --fix
problem-spreadsheet-error = this is an error value of the spreadsheet; write the value itself, or leave the cell blank
problem-narrow-column = the column was too narrow to show the value, so the spreadsheet saved # signs instead; widen it and write the value
problem-garbled-accents = the accents were garbled when the file was opened in another encoding; write { $remedy }
problem-lost-letter = there is a question mark inside a word ({ $word }): the spreadsheet could not save a letter; write the letter
problem-hidden-character = the text contains a hidden character ({ $character }); type the text again
problem-not-a-number = not a number; write { $remedy }
problem-decimal-comma = not a number; write { $remedy } (a decimal point, not a comma)
problem-thousands-mark = the number has a thousands separator; write { $remedy }
problem-scientific-notation = the spreadsheet turned the number into scientific notation; write it out, { $remedy }
problem-digits-lost = the spreadsheet turned the number into scientific notation and may have lost digits; write the number with all of them
problem-date-for-number = the spreadsheet turned the number into a date; write { $remedy }
problem-apostrophe-before-number = an apostrophe before the number makes it a text; write { $remedy }
problem-formula-for-number = there is a formula where a number belongs; write the number that it gives
problem-no-number = this sign means 'no value', which is shown here by an empty cell; clear the cell, or delete the row if a value is needed
problem-unit-in-number = the number includes a unit, which the column name already gives; write { $remedy }
problem-out-of-range = outside the possible range; write a value from { $least } to { $most }
problem-not-a-date = not a date; write it as { $form }, for example { $example }
problem-reformatted-date = the spreadsheet changed the form of the date; write { $remedy }{ $fix }
problem-lost-zeros = leading zeros were lost; write { $remedy }{ $fix }
problem-impossible-date = this day does not exist in the calendar; write a valid date
problem-unknown-code = not a code of this column{ $suggestion }; write one of these: { $expected }
problem-bad-identifier = an id contains only lowercase letters, digits, '-' and '_'; write { $remedy }
problem-bad-partner-code = a partner code is three capital letters (or a bloc's code such as EU27){ $suggestion }; write { $remedy }
problem-bad-bloc-code = a bloc's code contains only capital letters, digits and '_'; write { $remedy }
problem-bad-list = separate the codes with ';' without spaces, each code once; write { $remedy }
problem-bad-address = not a web address; write it in full, starting with https://
problem-unknown-page = this is not the address of a page; start with one of these: { $expected }
problem-parameter-of-the-reader = the address names { $name }, which each reader chooses; remove this parameter
problem-bad-parameters = the part after the question mark is not a list of name=value joined with '&', each name once; copy it from the address of the page
problem-number-in-sentence = the sentence has a number ({ $number }), which would stay when the chart shows a newer one; say it without the number (a year may stay)
problem-step-missing = the views of a story are numbered from 1 without a gap; write { $expected }
problem-story-without-views = the story has no view; add its views to story_views.csv, or delete the row
problem-too-long = the text has { $found } characters; keep it within { $most }
problem-one-language = the text is in one language only; fill in { $other } too
problem-dates-out-of-order = { $column } comes before { $other } ({ $other_value }); put the dates in order
problem-after-as-of = this date is later than the row's as_of date ({ $as_of }), so it could not be known then; correct it, or write an as_of of { $value } or later
problem-step-after-as-of = this milestone is later than the row's as_of date ({ $as_of }), so it has not happened yet; write yes in intended, correct the date, or write an as_of of { $value } or later
problem-status-and-dates = the status is { $value } but the dates say otherwise: { $reason }
problem-share-over-whole = exports to the United States ({ $value }) exceed the world total ({ $whole }); check both values
problem-target-without-measure = a target needs a multiple or a target value; write one of them
problem-pledge-without-year = a pledge needs the year in which it falls due; write it
problem-pledge-without-subject = a pledge must name the partner whose exports show whether it is met (XUS means all countries except the United States); write its partner_code, or one of { $reasons } in unreadable_reason
problem-subject-and-reason = the pledge is tracked on exports to { $subject }, so it needs no reason for not being tracked; clear this cell or the subject
problem-followed-without-multiple = a pledge tracked on exports to { $subject } needs its target as a multiple of the baseline; write it, or clear the subject and write one of { $reasons } in unreadable_reason
problem-subject-of-no-pledge = only a pledge is tracked on exports, but the kind is { $kind }; clear this cell, or write pledge in kind
problem-direction-without-home = a direction of duties has Canada ({ $home }) on one side and one partner on the other; correct imposed_by or imposed_on
problem-direction-with-two-partners = line { $line } has another partner ({ $other }) in the same direction; a direction has one partner: correct one of the two rows
problem-adds-to-itself = this is the law under which the duty is imposed; write another law, or clear this cell
problem-reading-without-pledge = an interpretation must name its pledge; write the pledge's target_id in reading_of, or choose another kind
problem-superseded-by-none = a superseded agreement names the one that took its place; write its agreement_id, or another status
problem-computed-and-by-hand = this claim is judged automatically ({ $quantity }), so a status written here would not be shown; clear this cell, or clear the quantity
problem-duplicate-key = line { $first } has the same { $key }; delete one of the two rows or correct its key
problem-not-sorted = the rows are not sorted by { $key } (this one belongs before line { $before }); run: python -m data check --fix
problem-dangling-reference = no row of { $table } has this { $key }{ $suggestion }; correct it, or add the row to { $table }
problem-needed-row-missing = no row has this { $key }, which the pages need; add the row back, or correct the { $key } of the row that has another
problem-overlapping-intervals = this period overlaps line { $other } ({ $other_id }) of the same series of duties; end one before the other starts
problem-steps-out-of-order = { $stage } comes before the first { $before } of the same agreement ({ $other_value }, line { $other }); correct the date that is wrong, or add the earlier { $before }
problem-in-force-without-entry = no milestone gives the day on which { $agreement_id } entered into force; add its entry_into_force to agreement_milestones.csv, or write another status
problem-in-force-without-entry-or-note = no milestone gives the day on which { $agreement_id } entered into force; add its entry_into_force to agreement_milestones.csv, or explain in note_en and note_fr why no date is known
problem-period-not-over = the period had not ended on the row's as_of date ({ $as_of }), so its trade was not known; correct the period, or write the date of a later release in as_of
problem-partner-over-world = more than the world total of the same measure and period ({ $whole }, line { $other }); check both values
problem-partners-over-world = the partners of { $period } add up to { $total }, more than the world total { $value }; check the values of that period
problem-adjustment-does-not-add-up = the 12 adjusted months of { $year } sum to { $adjusted } and the unadjusted ones to { $unadjusted }; correct the wrong month
problem-months-do-not-add-up = the 12 months of { $year } sum to { $months }; correct this value or the month that is wrong
problem-bloc-differs-from-members = the members of { $bloc } sum to { $total }; correct this value or the member that is wrong
problem-missing-in-between = the series of { $partner } has a gap before this row ({ $gap }); add the missing rows
problem-alias-of-two = { $partner } (line { $other }) has this name or alias too, so it cannot be known which of the two is meant; delete it from one of the rows
problem-provinces-do-not-add-up = the provinces' exports of { $sector } in { $year } sum to this, and exports_by_sector has { $whole }; correct the province that is wrong
problem-metals-over-exports = precious metals exceed all exports to the same partner in the same month ({ $whole }, line { $other } of exports_monthly.csv); check both values
problem-sector-differs-from-metals = precious_metals_monthly.csv has { $metals } for { $month }; correct the value that is wrong
problem-rate-without-duty = a measure of the kind { $kind } has no rate; clear this cell, or write duty in measure_kind
problem-became-and-applied = only a measure that never took effect can have become another; clear this cell, or correct the status
problem-became-in-a-circle = following became from row to row leads back to this row ({ $path }); clear the cell that is wrong
problem-became-after-as-of = the measure that it became was announced on { $announced }, after the as_of date of this row; write an as_of of { $announced } or later
problem-contradicted-by-assumption = the verdict assumes the { $assumption }, which the article does not state, so it cannot contradict the claim; write cannot_be_checked, or clear assumption
problem-judged-by-itself = the article is named as evidence for its own statement; write another source, or clear this cell

phrase-one-of = one of these: { $first }
phrase-value = the value
phrase-text = the text
phrase-id = an id
phrase-partner = a partner code
phrase-partner-or-all = a partner code or ALL
phrase-bloc = a bloc's code such as EU27
phrase-view = the address of a view such as /tariffs?look=lanes
phrase-date = a date such as 2026-07-01
phrase-month = a month such as 2026-07
phrase-partial-date = a date as precise as known
phrase-year = a year
phrase-number = a number
phrase-percent = a percentage
phrase-nothing = nothing
phrase-all-digits = the number with all its digits
phrase-digits = digits with a decimal point, such as 12.5
phrase-code-such-as = a code such as { $first }
phrase-either = { $first } or { $second }, whichever is meant
phrase-line-break = line break
phrase-zero-width-space = zero-width space
phrase-byte-order-mark = byte-order mark
phrase-line-separator = line separator
phrase-replacement-character = replacement character
phrase-control-character = control character { $first }
phrase-to-without-from = effective_to without effective_from
phrase-needs-from = { $first } needs effective_from
phrase-needs-to = it needs effective_to
phrase-needs-later-from = scheduled needs an effective_from after as_of
phrase-from-to = { $first } to { $second }
phrase-form-year = YYYY
phrase-form-month = YYYY-MM
phrase-form-day = YYYY-MM-DD
phrase-or-fix = { "" }, or run: python -m data check --fix

phrase-soft-hyphen = soft hyphen
phrase-private-character = private-use character { $first }
phrase-invisible-character = invisible character { $first }
phrase-address-itself = the address that opens in a browser
problem-rewritten-address = a mail filter or a search engine rewrote the address; write { $remedy }{ $fix }
problem-tracked-address = the address includes tracking parameters; write { $remedy }{ $fix }
problem-not-translated = the text is the same as in { $other }; translate it
problem-languages-swapped = the text is French and that of { $other } is English; swap the two
problem-other-language = the text is in { $language ->
    [en] French, and the column is for English
   *[fr] English, and the column is for French
 }; translate it, or put a foreign title in quotation marks
problem-left-to-translate = the text is not finished ({ $mark }); write it
problem-folder-for-file = a folder has the name of the table; move it away, and put the file back from a copy, or with: git checkout -- { $file }
problem-broken-link = a link has the name of the table and leads to no file; delete it, and put the file back from a copy, or with: git checkout -- { $file }
problem-unreadable-file = the file may not be read; allow it to be read
phrase-held-rows-gone = { $first } of { $second } rows are gone
phrase-held-code-gone = all rows of { $first } are gone
phrase-held-far-value = { $first } times the typical value
phrase-held-small-value = { $first } times smaller than the typical value
problem-held-back = { $reason }; readers still see the last valid data; correct the file, or restart the app if the change is right
problem-page-fails = with this version of the file, these pages fail: { $pages }; readers still see the last valid data; correct the file (the app's log gives the error)
problem-one-fact-two-confidences = { $other } states the same fact with confidence { $best }; write the better source and its confidence here too, or correct the row that is wrong
problem-publication-twice = line { $other } has the same address, title and date; keep one of the two rows and write its source_id wherever the other is named
