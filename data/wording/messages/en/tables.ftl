# The page of data and sources: tables, sources, state of the data, glossary and method.

data-title = What do the figures rest on?
data-answer = { $tables } tables hold { $rows } rows, read from { $sources } sources. Of the rows that state their confidence, { $official } are official. The newest fact is of { $newest }.
data-overdue = { $count ->
    [0] No table is overdue for an update.
    [1] One table is overdue for an update.
   *[other] { $count } tables are overdue for an update.
 }

data-part = Part
data-part-tables = Tables
data-part-sources = Sources
data-part-state = State of the data
data-part-glossary = Glossary
data-part-method = Method

data-table = Table
data-find = Search
data-find-tables = Partner, product, year, word
data-find-sources = Publisher, title, licence
data-find-glossary = Term or word
data-confidence = Confidence
data-confidence-all = Every level
data-head-id = Code
data-every-origin = Every origin
data-rows-shown = { $shown } of { $rows } rows shown. Click on a column’s head to sort; double-click on a cell to read a long text.
data-table-alt = Table: { $table }, { $shown } of { $rows } rows.
data-nothing = No row of the table { $table } holds all of these words with the confidence chosen. Search for fewer words, or reset the choices.
data-nothing-sources = No source holds all of these words. Search for fewer words, or reset the choices.
data-nothing-glossary = No term holds all of these words. Search for fewer words, or reset the choices.
data-download-view = Download the rows shown (CSV)
data-download-table = Download the whole table (CSV)
data-file-view = view
data-download-words = The rows shown come as they stand here, in words, for a spreadsheet. The whole table comes in the codes and columns of the project’s own file. Both are UTF-8 with commas and decimal points. A text that a spreadsheet would run as a formula has an apostrophe before it.
data-dictionary = What the columns mean
data-dictionary-column = Column
data-dictionary-file = Name in the file
data-dictionary-meaning = Meaning

data-menu = Column menu
data-menu-ascending = Sort ascending
data-menu-descending = Sort descending
data-menu-autosize = Fit the width
data-menu-pin = Pin column
data-menu-unpin = Unpin column
data-menu-hide = Hide column
data-menu-copy = Copy the name

data-sources-title = { $shown } of { $all } sources, those that most rows rest on first
data-source-published = Published { $date }.
data-source-undated = Date of publication not known.
data-source-read = Read from: { $where }.
data-source-rows = { $table } ({ $rows })
data-source-used = Rows that rest on it: { $uses }.
data-source-unused = No row of the tables rests on it.
data-sources-more = { $count ->
    [1] One more source
   *[other] { $count } more sources
 }
data-licences = Licences
data-licences-words = The terms of use of the sources, the line that each asks for, and how many sources fall under it.
data-licence = Licence
data-licence-line = Line asked for
data-licence-none = None asked for
data-licence-sources = Sources

data-state-title = How fresh each table is on { $date }
data-state-words = A table is overdue when its newest fact is older than its update period. Tables of names and terms carry no date.
data-state-table = Table
data-state-rows = Rows
data-state-newest = Newest fact
data-state-period = Update period
data-state-due = State
data-state-confidence = Rows by confidence
data-state-days = { $count } days
data-state-current = Up to date until { $date }
data-state-overdue = Overdue since { $date }
data-state-undated = No date
data-state-unstated = Not stated
data-problems = Problems in the files
data-problems-none = None: every file was read and keeps every rule.

data-glossary-title = { $shown } of { $all } terms

coverage-heading = Which years the series cover
coverage-words = A table may be up to date and yet stop years ago: the publication may have no later years.
coverage-label = { $name } ({ $unit }): { $countries }
coverage-title = { $long } reaches back to { $first }; for every destination, the figures end in { $last }
coverage-subtitle = Years that each series of exports holds. Coloured: every destination; grey: main partners only. Bars touch only within one series: two series differ in basis, flow, currency or compiler and are never joined.
coverage-hover = { $name }: { $years }. { $countries } countries in its fullest year. { $unit }.
coverage-lane = { $compilation }, { $flow }
coverage-lane-month = { $compilation }, by month, { $adjustment }
coverage-lane-month-imports = { $compilation }, by month, { $adjustment }, imports
coverage-detail = { $basis }, { $currency }
coverage-countries = { $count ->
    [1] one country
   *[other] { $count } countries
 }
coverage-cad = C$
coverage-usd = US$
coverage-alt = { $title }. Bars show the years of { $count } series of exports.
coverage-series = Series
coverage-measure = Basis and currency
coverage-years = Years
coverage-last = Last period
coverage-partners = Countries in the fullest year

# How the figures are made

method-basis-title = Two ways to count goods: customs and balance of payments
method-basis-text = The customs basis counts goods when they cross the border. The balance-of-payments basis starts from the same records and adjusts them to what changes owner between residents and others. The two differ: in { $bop_month }, exports to all countries came to { $bop_customs } on the customs basis and { $bop_value } on the balance-of-payments basis, both seasonally adjusted. No chart joins them, and every subtitle says which one it shows.
method-flow-title = Total exports and domestic exports
method-flow-text = Domestic exports are goods grown, extracted, made or materially transformed in Canada. Total exports add re-exports: foreign goods that leave Canada much as they came. In { $flow_year }, total exports came to { $flow_total }; domestic exports of the goods industries came to { $flow_domestic }. Shares and growth are computed within one flow only.
method-series-title = Why series are never joined
method-series-text = Four bodies compile Canada’s exports by partner, each with its own coverage: Statistics Canada to { $statcan_last } for { $statcan_countries } of the { $statcan_published } principal partners that it publishes, Trade Data Online to { $tdo_last } for { $tdo_countries } countries, the International Monetary Fund to { $imf_last } in US dollars for { $imf_countries }, and BACI for { $baci_last }, reconciled from both sides’ reports, for { $baci_countries }.{ $cimt }{ $comtrade } Joined end to end they would show jumps that never took place. So each keeps its own line, and a sum, rank or growth rate never uses more than one.
method-series-cimt = Statistics Canada’s yearly trade files add every destination: they reach { $last }, for { $countries } countries.
method-series-comtrade = UN Comtrade has what Canada reports, in US dollars, to { $last } for { $countries } countries.
method-non-us-title = Exports outside the United States
method-non-us-text = They are exports to all countries minus exports to the United States, on one basis, in one flow and for one period. In { $year } that is { $world } minus { $us }, or { $non_us }; the United States took { $us_share }. A period that lacks one of the two has no value, and never a zero. The sum of twelve months needs all twelve.
method-path-title = The path to a target
method-path-text = The path grows by the same rate every year: (target ÷ baseline) to the power of 1 ÷ years, minus 1. Doubling { $baseline } exports by { $due } takes { $years } years at { $required } a year; in ten years it would take { $required_ten }. The growth needed from now uses the latest full year in place of the baseline. The compound growth rate of any series uses the same formula. All values are nominal, and the path is arithmetic and not a forecast. The 2035 pledge names no official baseline, so the readings of it stand side by side.
method-concentration-title = How concentrated exports are
method-concentration-text = The Herfindahl-Hirschman index is the sum of the squared shares of all destinations: 1 means a single market. Its inverse is the number of equal markets that would give the same index. In { $hhi_year }, over { $hhi_countries } countries, the index was { $hhi } and its inverse { $markets }; without the United States they were { $hhi_non_us } and { $markets_non_us }.
method-tariffs-title = Duties
method-tariffs-text = Each row of the tariff table is one duty on one product group over one interval, at the rate printed in its source. Duties that stack on the same good are not added, since whether and how they stack depends on the good. A duty without an end is shown as in force up to the day on which it was last known, { $tariffs_as_of } at the latest, and lighter after it. The headline rate, the average statutory rate and the rate collected are three different things and stand apart.
method-confidence-title = Confidence
method-confidence-text = Official rows come from the body that produced the figure ({ $official } rows), secondary rows from a body that compiles or relays it ({ $secondary }), press rows from a news article ({ $press }); unverified rows could not be confirmed ({ $unverified }). The level stands with every row and can be filtered.
method-gaps-title = What the record does not know
method-gaps-text = Monthly exports end in { $months_last }, and the balance-of-payments series has { $bop_months } months only. After { $official_last } there is no figure for every destination on an official basis. Exports of precious metals are available by month from { $gold_first } to { $gold_last }, for all countries and for the United States. Tariffs were last read on { $tariffs_as_of }, agreements on { $agreements_as_of }. Services by partner are not in the tables. What is not known is left blank.

# State of the data, what changed, trying a CSV

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
changes-uncompared-only-old = Not compared: { $table }, which exists only in the older version.
changes-uncompared-only-new = Not compared: { $table }, which exists only in the newer version.
changes-uncompared-old-broken = { $count ->
    [1] Not compared: { $table }, whose older file breaks one current rule.
   *[other] Not compared: { $table }, whose older file breaks current rules in { $count } places.
 }
changes-uncompared-old-rows = { $count ->
    [1] Not compared: one row of { $table }, which breaks a current rule in its older form.
   *[other] Not compared: { $count } rows of { $table }, which break a current rule in their older form.
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

# The data package and how to cite

package-download-heading = Everything in one file
package-download-words = All tables with their dictionary in both languages, sources, licences, checksums and how to cite them.
package-download-zip = Data package (zip)
package-download-workbook = Excel workbook
package-file-zip = trade-diversification-data
package-file-readme = read-me
package-file-dictionary = data-dictionary
package-about = Curated tables on Canada's exports, tariffs and trade agreements. Every row of facts has a source, a confidence and an as-of date. A blank cell means that the value is not known; it never means zero. Codes are explained in the data dictionary.
package-cite-heading = How to cite
package-citation = { $title }, curated tables, vintage { $vintage }.
package-licences-heading = Licences
package-licences-words = The figures stay under the terms of their publishers; the table of sources names the licence of each. Some licences ask for a line of their own:
package-licence-line = { $licence }: { $line }
package-files-heading = Files
package-file-line = { $file }: { $table }, { $rows } rows
package-formula = In the CSV files, text that a spreadsheet would run as a formula begins with an apostrophe. The check of the tables takes it off again.
package-column-table = File
package-column-table-words = Table
package-column-column = Column
package-column-words = Name
package-column-type = Type
package-column-required = Always filled
package-column-codes = Codes
package-column-about = Meaning
package-type-string = text
package-type-number = number
package-type-integer = whole number
package-type-date = date
package-type-yearmonth = month
package-yes = yes
package-no = no
releases-heading = Trade releases
releases-included = The latest trade figures included are those of { $month }, which Statistics Canada released on { $date }.
releases-one = { $month } ({ $date })
releases-missing = { $count ->
    [1] One release since then is not included here: { $releases }.
   *[other] { $count } releases since then are not included here: { $releases }.
 }
releases-none-missing = No later release was due by { $today }.
releases-command = To fetch the newer releases, a maintainer runs: python -m data refresh

health-front-page = { $count ->
    [0] No source has the address of a site only
    [1] One source with the address of a site only
   *[other] { $count } sources with the address of a site only
 }
health-front-page-words = Their page can be found by title and date. Its address can be added in sources.csv.
