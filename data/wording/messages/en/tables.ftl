# The page of data and sources: tables, sources, state of the data, glossary and method.

data-title = Where do the figures come from?
data-answer = The data are in { $tables } tables with { $rows } rows, from { $sources } sources ({ $listed } are listed: { $unused } are not used by any row, and { $apart } entries are for this project itself and for “no source found”). Of the rows that have a confidence level, { $official } come from official sources. The most recent entry is dated { $newest }.
data-overdue = { $count ->
    [0] No table is overdue.
    [1] One table is overdue for an update.
   *[other] Of the tables, { $count } are overdue for an update.
 }

data-part = Section
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
data-confidence-all = All
data-head-id = Code
data-every-origin = All origins
data-rows-shown = Rows shown: { $shown } of { $rows }. Click a column header to sort; double-click a cell to read long text.
data-table-alt = Table: { $table }, { $shown } of { $rows } rows.
data-nothing = No row of { $table } contains all of these words at the confidence level chosen. Use fewer words, or reset.
data-nothing-sources = No source contains all of these words. Use fewer words, or reset.
data-nothing-glossary = No term contains all of these words. Use fewer words, or reset.
data-download-view = Download the rows shown (CSV)
data-download-table = Download the whole table (CSV)
data-file-view = view
data-download-words = The rows shown are saved as they appear here, in words, for a spreadsheet. The whole table is saved with the codes and columns of the project's own file. Both are UTF-8 files: a comma separates the columns, and a point marks the decimals. An apostrophe is added before any text that a spreadsheet would run as a formula.
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

data-sources-title = { $shown } of { $all } sources, the most used first
data-source-published = Published { $date }.
data-source-undated = Publication date not known.
data-source-read = Read from: { $where }.
data-source-rows = { $table } ({ $rows })
data-source-used = Used for: { $uses }.
data-source-unused = Not used by any row.
data-sources-more = { $count ->
    [1] One more source
   *[other] { $count } more sources
 }
data-licences = Licences
data-licences-words = The terms of use of the sources, the attribution each one requires, and how many sources each covers.
data-licence = Licence
data-licence-line = Required attribution
data-licence-none = None required
data-licence-sources = Sources

data-state-title = How up to date each table is as of { $date }
data-state-words = A table is overdue when its most recent entry is older than its update interval. Tables of names and terms have no date.
data-state-table = Table
data-state-rows = Rows
data-state-newest = Most recent entry
data-state-period = Update interval
data-state-due = Status
data-state-confidence = Rows by confidence
data-state-days = { $count ->
    [1] 1 day
   *[other] { $count } days
 }
data-state-current = Up to date until { $date }
data-state-overdue = Overdue since { $date }
data-state-undated = No date
data-state-unstated = Not given
data-state-computed = Verdict computed
data-problems = Problems in the files
data-problems-none = None: every file can be read and follows every rule.

data-glossary-title = { $shown } of { $all } terms

coverage-heading = Which years each series covers
coverage-words = A table can be up to date and still end years ago, because later years, even if published, are not included here.
coverage-label = { $name } ({ $unit }): { $countries }
coverage-title = The longest series ({ $long }) goes back to { $first }; figures by country for every destination end in { $last }
coverage-subtitle = Years covered by each series of exports. Coloured: every destination; grey: principal partners only. Bars are joined only within a series, because any two series differ in the type of exports, basis, currency or source.
coverage-hover = { $name }: { $years }. { $countries } countries in its most complete year. { $unit }.
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
coverage-partners = Countries in the most complete year

# How the figures are made

method-basis-title = Two ways to count goods: customs and balance of payments
method-basis-text = Customs data count goods when they cross the border. Balance-of-payments data start from the customs data and adjust them to count goods whose ownership passes between residents and non-residents. The two differ: in { $bop_month }, exports to all countries were { $bop_customs } on a customs basis and { $bop_value } on a balance-of-payments basis, both seasonally adjusted. No chart joins them, and every subtitle gives the basis.
method-flow-title = Total exports and domestic exports
method-flow-text = Domestic exports are goods grown, extracted, made or materially transformed in Canada. Total exports also include re-exports: foreign goods that leave Canada essentially unchanged. In { $flow_year }, total exports were { $flow_total }; domestic exports of the goods-producing industries were { $flow_domestic }. The difference is not re-exports alone.{ $flow_remark } Shares and growth rates are always calculated within one type of exports.
method-flow-remark = The second figure is { INSIDE($remark) }
method-series-title = Why series are never joined
method-series-text = Canada's exports by partner come from four sources, each with its own coverage: Statistics Canada (up to { $statcan_last }, { $statcan_countries } of the { $statcan_published } principal partners for which it publishes figures); Trade Data Online, of Innovation, Science and Economic Development Canada (up to { $tdo_last }, { $tdo_countries } countries); the International Monetary Fund (up to { $imf_last }, in US dollars, { $imf_countries } countries); and BACI, a CEPII database ({ $baci_last }, reconciled from both partners' reports, { $baci_countries } countries).{ $cimt }{ $comtrade } Joined end to end, these series would show jumps that never happened. So each has a separate line, and no sum, rank or growth rate uses more than one.
method-series-cimt = Statistics Canada's annual trade files (CIMT) cover every destination (up to { $last }, { $countries } countries).
method-series-comtrade = UN Comtrade has the figures that Canada reports (up to { $last }, in US dollars, { $countries } countries).
method-non-us-title = Exports to non-US markets
method-non-us-text = Exports to all countries minus exports to the United States, on the same basis, for the same type of exports and period. In { $year } that is { $world } minus { $us }, or { $non_us }; the US share was { $us_share }. If one of the two figures is missing, no value is shown (never a zero). A 12-month total requires all 12 months.
method-path-title = The path to a target
method-path-text = The path assumes the same growth every year: (target ÷ baseline) to the power of 1 ÷ number of years, minus 1. Doubling { $baseline } exports by { $due } takes { $years } years at { $required } a year; in ten years it would take { $required_ten } a year. For the growth needed from now on, the latest full year replaces the baseline. Compound growth rates use the same formula. All values are nominal. The path is a calculation, not a forecast. The { $due } pledge states no official baseline, so several interpretations are shown side by side.
method-concentration-title = How concentrated exports are
method-concentration-text = The Herfindahl-Hirschman index is the sum of the squared shares of all destinations; 1 means a single market. Its inverse, the effective number of markets, is the number of equal markets that would give the same index. In { $hhi_year }, across { $hhi_countries } countries, the index was { $hhi } and its inverse { $markets }; without the United States, { $hhi_non_us } and { $markets_non_us }.
method-tariffs-title = Tariff measures
method-tariffs-text = Each row of the tariff table is one rate on one product group over one period, as published by its source. Duties that apply to the same good are added up only if a source says that they are, because whether they add up depends on the law behind each duty and on the good. A duty with no known end date is shown as in force until the day it was last confirmed (no later than { $tariffs_as_of }) and in a lighter shade after that. The headline rate, the average statutory rate and the collected rate are three different things and are shown separately.
method-confidence-title = Confidence
method-confidence-text = Official ({ $official } rows): { $official_about } { $copies } The list of sources says where each one was read. Secondary ({ $secondary } rows): { $secondary_about } Press ({ $press } rows): { $press_about } Unverified ({ $unverified } rows): { $unverified_about } The level is shown with every row and can be used as a filter.
method-gaps-title = What is missing from the data
method-gaps-text = Monthly exports to all partners end in { $months_last }{ $early }. The balance-of-payments series has only { $bop_months } months, not all consecutive, from { $bop_first } to { $bop_last }. After { $official_last }, no official figures for every destination are included here; Statistics Canada publishes them (table 12-10-0182-01). Exports of precious metals are included by month from { $gold_first } to { $gold_last }, for all countries and for the United States. For { $gold_partner }, only { $gold_months } months are included, in the notes on its monthly exports; no other partner is covered. The { $tariffs_live } measures in force were last confirmed between { $tariffs_oldest } and { $tariffs_newest } ({ $tariffs_often } of them on { $tariffs_usual }), and agreements between { $agreements_oldest } and { $agreements_as_of }. Imports in Canadian dollars are included for some partners and recent years only, and exports by sector for some years and months, with the United States as the only partner: for other years and breakdowns, only third-party copies that no second source confirms were found, so they are not included. Services by partner are not included. Values that are not known are left blank.
method-gaps-early = ; for { $month }, only seasonally adjusted exports to { $count ->
    [1] one partner are included
   *[other] { $count } partners are included
 }

# State of the data, what changed, trying a CSV

data-part-changes = What changed
data-part-try = Check a file

problems-more = { $count ->
    [1] and one more
   *[other] and { $count } more
 }

health-problems-in = { $count ->
    [1] One problem was found in { $files }. The last valid data are shown until it is fixed.
   *[other] Problems found in { $files }: { $count }. The last valid data are shown until they are fixed.
 }
health-served-clean = Now showing the current files, read without a problem on { $date }. Version { $version }.
health-served-last-good = Now showing the last valid data, read on { $date }. Version { $version }.
health-served-restored = Now showing the saved copy of the last valid data, from { $date }, because the files already had problems when the dashboard started. Version { $version }.
health-mix = Confidence of the rows
health-mix-words = Number of rows of each table from official, secondary and press sources, and number of unverified rows.
health-mix-all = All tables
health-mix-cell = { $rows } ({ $share })
health-matrix = Years available by partner and measure
health-matrix-words = The table has { $partners } partners and { $measures } measures of exports and imports; no partner has more than { $most } of them. Each strip runs from { $first } to { $last } and is filled for the years available. A dash means no data.
health-matrix-caption = Years available by partner and measure, { $first }–{ $last }
health-matrix-find = Name or code of a partner
health-matrix-nothing = No partner has this name or code. Type fewer letters.
health-unlinked = { $count ->
    [0] Every source has a link
    [1] One source without a link
   *[other] { $count } sources without a link
 }
health-unlinked-words = These sources have no link to a page. Add the link in sources.csv.
health-unlinked-rows = { $count ->
    [0] No row uses it.
    [1] One row uses it.
   *[other] Rows that use it: { $count }.
 }

changes-title = What changed between two versions of the tables
changes-words = A version is saved each time new figures are accepted or a table is edited (Git commit). The most important changes come first.
changes-older = From
changes-newer = To
changes-now = Currently shown
changes-every-table = All tables
changes-counts = { $count ->
    [1] One table differs. Rows added: { $added }; removed: { $removed }; revised: { $revised }.
   *[other] Tables that differ: { $count }. Rows added: { $added }; removed: { $removed }; revised: { $revised }.
 }
changes-kind-added = Added
changes-kind-removed = Removed
changes-kind-revised = Revised
changes-head-added = Rows added
changes-head-removed = Rows removed
changes-head-revised = Rows revised
changes-more = { $count ->
    [1] and one more change. Choose a table to see more of its changes, or download them all.
   *[other] and { $count } more changes. Choose a table to see more of its changes, or download them all.
 }
changes-column-kind = Change
changes-column-sentence = What changed
changes-download = Download every change (CSV)
changes-file = changes
changes-none = The two versions are identical. Choose an earlier one.
changes-no-history = Nothing to compare yet: no earlier version of the tables is saved here. One is saved whenever new figures are accepted.
changes-unreadable = One of the two versions can no longer be read. Choose another one.
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

try-title = Check a table before you save it
try-words = Choose a CSV file of up to { $size } MB. It is checked and compared with the table now shown. Only you can see it; it stays in memory, is not saved and disappears when you leave the page.
try-file = A CSV file with the columns of one of the tables
try-unknown = { $file } does not match any of the tables. Name it after a table, for example exports_annual.csv, or use that table's columns.
try-too-large = { $file } is larger than { $size } MB and was not read.
try-problems = Read as: { $table }
try-found = { $count ->
    [0] No problem was found: the table could be saved as it is.
    [1] One problem was found:
   *[other] Problems found: { $count }.
 }
try-mended = { $count ->
    [1] One problem can be fixed automatically without changing the content:
   *[other] Problems that can be fixed automatically without changing the content: { $count }.
 }
try-left = { $count ->
    [0] After that, no problem remains.
    [1] After that, one problem remains.
   *[other] After that, { $count } problems remain.
 }
try-download = Download the corrected file (CSV)
try-difference = What the file would change
try-difference-words = The file, with the safe fixes, compared with the table now shown.
try-counts = Rows added: { $added }; removed: { $removed }; revised: { $revised }.
try-same = Nothing: the file is identical to the table now shown.
try-no-preview = The charts can be previewed once no problem remains.
try-preview-words = The charts can be shown with this file, in this window only. Other readers still see the data shown now.
try-preview = Preview the charts with this file

preview-notice = Preview: the table “{ $table }” comes from your file, in this window only. These are not the published figures.
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
upload-refused = Only CSV files are accepted.
upload-error = Error: { $what }
upload-unit-b = { $what } bytes
upload-unit-kb = { $what } KB
upload-unit-mb = { $what } MB
preview-mark = PREVIEW

# The data package and how to cite

package-download-heading = Everything in one file
package-download-words = All tables, with a data dictionary in both languages, the sources, the licences, checksums and how to cite them.
package-download-zip = Complete data package (zip)
package-download-workbook = Excel workbook
package-file-zip = trade-diversification-data
package-file-readme = read-me
package-file-dictionary = data-dictionary
package-about = Tables on Canada's exports, tariffs and trade agreements. Every row has a source, a confidence level and an as-of date. A blank cell means that the value is not known, never that it is zero. Codes are explained in the data dictionary.
package-cite-heading = How to cite
package-citation = { $title }, data tables, version { $vintage }.
package-licences-heading = Licences
package-licences-words = The figures remain under their publishers' terms; the sources table gives the licence of each. Some licences require an attribution:
package-licence-line = { $licence }: { $line }
package-files-heading = Files
package-file-line = { $file }: { $table }, { $rows } rows
package-formula = In the CSV files, an apostrophe is added before any text that a spreadsheet would run as a formula. The program takes the apostrophe away when it reads the tables.
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
releases-heading = Trade data releases
releases-included = The latest trade figures included are those of { $month }, which Statistics Canada released on { $date }.
releases-one = { $month } (released { $date })
releases-missing = Later figures are not included here: { $releases }.
releases-early = Of the figures for { $release }, only seasonally adjusted exports to { $count ->
    [1] one partner are included
   *[other] { $count } partners are included
 } (customs basis, { $confidence } source): to { $figures }. Without the rest of the release, no share or change can be calculated.
releases-figure = { $name } ({ $value })
releases-none-missing = No later release was due by { $today }.
releases-command = To fetch the newer releases, a maintainer runs: python -m data refresh
try-odd = { $count ->
    [1] One thing to check. Its form is valid, but it may be wrong.
   *[other] Things to check: { $count }. Their form is valid, but they may be wrong.
 }
health-front-page = { $count ->
    [0] No source of which only the site's address is known
    [1] One source of which only the site's address is known
   *[other] { $count } sources of which only the site's address is known
 }
health-front-page-words = Their pages can be found by title and date; the addresses can be added in sources.csv.
