# The data of a chart for programs: addresses, files and how to use them. `head` is the head of a column.

chart-data-head = { $head } ({ $unit })
chart-data-code = { $head }: code
chart-data-unit = { $head }: unit
chart-data-words = { $head }: in words
chart-data-unit-cad = millions of Canadian dollars
chart-data-unit-usd = millions of US dollars
chart-data-unit-percent = %
chart-data-unit-points = percentage points
chart-data-unit-year = year
chart-data-citation = { $title }. { $app }, view { $code }, data as of { $vintage }. { $link }

# The addresses for data: what is wrong with what was asked for. `name` is a parameter of the address.
address-unknown-name = There is no parameter “{ $name }”. Possible: { $names }.
address-not-possible = The parameter “{ $name }” cannot be “{ $given }”. Possible: { $possible }.
address-given-twice = The parameter “{ $name }” is given more than once, with different values (“{ $given }”). Give it once. Possible: { $possible }.
address-not-shown = The parameter “{ $name }” cannot be “{ $given }” for this chart: the data do not have it, or it does not go with the other parameters. The page would show { $shown }.
address-nothing = the default
address-chart-elsewhere = This chart is not shown with these parameters.
address-page-without = The page “{ $page }” does not have the chart “{ $name }”. Possible: { $pages }.
address-unknown-chart = There is no such chart. The address is /charts/NAME with the ending { $forms }. Possible names: { $names }.
address-unknown-table = There is no such table. Possible files: { $names }.
address-too-often =
    { $count ->
        [one] Too many requests from this address. Ask again in { $count } second.
       *[other] Too many requests from this address. Ask again in { $count } seconds.
    }
address-no-pictures = This server does not draw pictures: it has no Chromium. The endings csv, json and plotly.json work, and every chart can be saved as a picture on its page.
address-no-tables = There are no data now. Ask again later.
address-form-identifier = a code of the tables, such as GBR or cptpp
address-form-codes = codes of the tables with full stops between them, such as GBR.CHN
address-form-year = a year, such as 2025
address-form-day = a day, such as 2026-09-03
address-form-number = a number with a decimal point, such as 2.5
address-form-step = a number from 1
address-form-switch = 1 or 0
address-form-view-codes = codes of views, with a space between them
address-form-words = a text of at most 80 characters
address-form-name = a text of at most 40 characters
address-form-growths = codes with the growth in % a year, such as usa:0.chn:5.5

# The description of the addresses for programs (OpenAPI).
openapi-about = The data of every chart and every table. Each chart takes the parameters of the pages, so the query of a page’s address also works here. Values are raw numbers with a decimal point; money is in millions of dollars.
openapi-chart = Name of the chart
openapi-table = Name of the table
openapi-page = The page whose chart is meant, where several pages have it; without it, the page where the choices of the chart are made
openapi-field = A choice of the page. Possible: { $possible }
openapi-chart-csv = The rows of a chart
openapi-chart-json = The rows of a chart with units, sources, notes, as-of date, title, alt text, citation and link
openapi-table-csv = A whole table
openapi-package = The description of all tables (Frictionless Data Package)
openapi-feed = The feed of changes
openapi-calendar = The calendar of next steps
openapi-itself = This description
openapi-200 = The file
openapi-304 = The file has not changed since the version that If-None-Match names
openapi-400 = A parameter is wrong; the answer is a sentence that says which one and what is possible
openapi-404 = There is no such chart or table
openapi-429 = Too many requests; Retry-After says when to ask again
openapi-501 = This server does not draw pictures
openapi-503 = No data now, or too many requests at once

# The box in which a reader chooses the picture of a chart: its language, scheme, shape and format.
picture-box = Other languages, shapes and colours
picture-lang = Language
picture-lang-both = English and French
picture-scheme = Colours
picture-scheme-light = Light
picture-scheme-dark = Dark
picture-shape = Shape
picture-shape-page = As on the page
picture-shape-wide = Slide (16:9)
picture-shape-square = Square
picture-shape-tall = Tall (4:5)
picture-format = Format
picture-save = Save
picture-copy = Copy the picture
picture-copy-alt = Copy the alternative text
picture-saved = Saved.
picture-copied = Copied.
picture-failed = The picture could not be made. Try again, or save the chart as it is shown.
picture-not-copied = This browser does not allow copying here. Save the picture instead.
openapi-chart-figure = A chart as plotly.js draws it, with the size, file name and alternative text of its picture.
openapi-chart-svg = A chart as a picture (SVG), where the server has a Chromium.
openapi-picture = How the picture looks: its colours or its shape.

# The folded box under a chart.
data-box = Data of this chart
data-box-words = The rows of this chart, with the choices made here, as raw numbers. The addresses stay the same; the numbers change when the data are updated.
data-box-csv = CSV
data-box-json = JSON, with sources and notes
data-box-svg = SVG picture
data-box-openapi = All addresses (OpenAPI)
data-box-cite = Citation
data-box-citation = { $title }. { $app }. { $source } { $link }
data-box-view = Link to this view
data-box-address = Address of the CSV (Excel: Data, From Web)
data-box-pandas = Python, with pandas
data-box-r = R
data-box-excel = Excel: Data, Get Data, Blank Query, Advanced Editor
data-box-embed = HTML that embeds the chart in a page of a site that this server allows

# One chart in a frame on another site.
embed-open = Open this view with its choices and data
address-unknown-embed = There is no such chart. The address is /embed?chart=NAME. Possible names: { $names }.

# The code in a picture, which leads to its view.
view-code-title = Open a view by its code
view-code-words = Each saved picture has a code of six letters and digits. It opens the same view with the data of today; with the picture’s as-of date, what changed since is shown first.
view-code-code = Code to reopen a view (shown under each chart):
view-code-day = “As of” date in the saved picture of the chart (optional):
view-code-open = Open the view
view-code-unknown = No view with the code “{ $code }” is known here. Check its letters and digits; a code has neither 0, 1, I, L nor O.
view-code-gone = The data no longer have what this view shows. The page shows what is closest.
view-code-since = Compared here: the chart with the data as of { $date } (state kept on { $state }) and the chart with the data of today.
view-code-same = No number of this chart has changed since, to the digits shown.
view-code-numbers =
    { $count ->
        [one] { $count } number that has changed
       *[other] { $count } numbers that have changed
    }
view-code-rows = New rows: { $added }. Rows that are gone: { $removed }.
view-code-row = Row
view-code-column = Column
view-code-before = Then
view-code-now = Now
view-code-no-history = No state of the data as old as the picture is kept here, so what changed since cannot be shown.
