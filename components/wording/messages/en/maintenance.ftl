# The data under maintenance: their health, what changed, trying a CSV.

data-part-changes = What changed
data-part-try = Try a CSV

problems-more = { $count ->
    [1] and one more
   *[other] and { $count } more
 }

health-problems-in = { $count ->
    [1] One problem was found in { $files }. The last good data are shown until it is fixed.
   *[other] { $count } problems were found in { $files }. The last good data are shown until they are fixed.
 }
health-served-clean = Shown now: the files as they are, read without a problem on { $date }. Version { $version }.
health-served-last-good = Shown now: the last good data, read without a problem on { $date }. Version { $version }.
health-served-restored = Shown now: the kept copy of the last good data, of { $date }, because the files were already broken when the dashboard started. Version { $version }.
health-mix = Confidence of the rows
health-mix-words = How many rows of each table are official, reported by a second source, from the press, or not verified.
health-mix-all = All tables
health-mix-cell = { $rows } ({ $share })
health-matrix = Which partner and year is held on which measure
health-matrix-words = { $partners } partners, { $measures } measures of exports and imports; no partner is held on more than { $most } of them. Each strip runs from { $first } to { $last }: filled where a year is held. A dash means that nothing is held.
health-matrix-caption = Years held by partner and measure, { $first }–{ $last }
health-matrix-find = Name or code of a partner
health-matrix-nothing = No partner of the tables has this name. Search for fewer letters.
health-unlinked = { $count ->
    [0] Every source has a link
    [1] One source without a link
   *[other] { $count } sources without a link
 }
health-unlinked-words = Nobody can follow these to the page they were read from. A link can be added in sources.csv.
health-unlinked-rows = { $count ->
    [0] No row rests on it.
    [1] One row rests on it.
   *[other] { $count } rows rest on it.
 }

changes-title = What changed between two states of the tables
changes-words = States are the copies kept when new figures were accepted, and the commits that changed the tables. The most important changes come first.
changes-older = From
changes-newer = To
changes-now = As shown now
changes-every-table = Every table
changes-counts = { $count ->
    [1] One table differs. Rows added: { $added }; removed: { $removed }; revised: { $revised }.
   *[other] { $count } tables differ. Rows added: { $added }; removed: { $removed }; revised: { $revised }.
 }
changes-kind-added = Added
changes-kind-removed = Removed
changes-kind-revised = Revised
changes-head-added = Rows added
changes-head-removed = Rows removed
changes-head-revised = Rows revised
changes-more = { $count ->
    [1] and one more change. Choose a table to see more of it, or download all.
   *[other] and { $count } more changes. Choose a table to see more of it, or download all.
 }
changes-column-kind = Change
changes-column-sentence = What changed
changes-download = Download every change (CSV)
changes-file = changes
changes-none = Nothing differs between these two states. Choose an earlier one.
changes-no-history = There is nothing to compare with yet: no earlier state of the tables is kept here. One is kept whenever new figures are accepted.
changes-unreadable = One of the two states cannot be read any more. Choose another one.
changes-uncompared-only-old = Not compared: { $table }, which only the older state holds.
changes-uncompared-only-new = Not compared: { $table }, which only the newer state holds.
changes-uncompared-old-broken = { $count ->
    [1] Not compared: { $table }, whose older file breaks a rule of today.
   *[other] Not compared: { $table }, whose older file breaks today’s rules in { $count } places.
 }
changes-uncompared-old-rows = { $count ->
    [1] Not compared: one row of { $table }, whose older form breaks a rule of today.
   *[other] Not compared: { $count } rows of { $table }, whose older form breaks a rule of today.
 }
changes-uncompared-new-broken = { $count ->
    [1] Not compared: { $table }, whose newer file has one problem.
   *[other] Not compared: { $table }, whose newer file has { $count } problems.
 }

try-title = Try a table before you save it
try-words = Choose a CSV of up to { $size } MB. It is checked and compared with the table shown now. It is held in memory for you alone, written nowhere, and gone when you leave.
try-file = A CSV with the columns of one of the tables
try-unknown = { $file } is not recognized as one of the tables. Name it like the table, for example exports_annual.csv, or give it the columns of one.
try-too-large = { $file } is larger than { $size } MB and was not read.
try-problems = Read as: { $table }
try-found = { $count ->
    [0] No problem was found: the table could be saved as it is.
    [1] One problem was found:
   *[other] { $count } problems were found:
 }
try-mended = { $count ->
    [1] One thing can be fixed without changing what the rows say:
   *[other] { $count } things can be fixed without changing what the rows say:
 }
try-left = { $count ->
    [0] After that no problem is left.
    [1] After that one problem is left.
   *[other] After that { $count } problems are left.
 }
try-download = Download the corrected file (CSV)
try-difference = What it would change
try-difference-words = The file, corrected where that is safe, beside the table shown now.
try-counts = Rows added: { $added }; removed: { $removed }; revised: { $revised }.
try-same = Nothing: it says the same as the table shown now.
try-no-preview = The charts can be previewed once no problem is left.
try-preview-words = The charts can be shown with this file, in this window only. Other readers keep the data shown now.
try-preview = Preview the charts with it

preview-notice = Preview: the table “{ $table }” is your own file, in this window only. These are not the published figures.
preview-end = End the preview

upload-choose = Choose a file
upload-drop = Drop the file here
upload-another = Choose another file
upload-failed = The file could not be sent
upload-retry = Click to send it again
upload-remove = Remove { $what }
upload-cancel = Stop sending { $what }
upload-limit = Up to { $size } MB
upload-too-large = The file is larger than { $size } MB.
upload-refused = Only CSV files can be tried.
upload-error = Error: { $what }
upload-unit-b = { $what } bytes
upload-unit-kb = { $what } KB
upload-unit-mb = { $what } MB
preview-mark = PREVIEW
