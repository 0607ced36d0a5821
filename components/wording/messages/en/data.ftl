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
