# Words around every page, and words that charts share.

app-title = Canada's trade diversification
page-overview = Overview
page-tariffs = Tariffs
page-partners = Partners
page-targets = Export targets
page-data = Data and sources

switch-language = Language
switch-present = Presenter mode
switch-present-help = Shows one chart on a 16:9 slide, with nothing else on the screen. Press Escape to leave.
chart-present = Present this chart
chart-keys = Arrow keys: step through the points of the chart. Home and End: first and last point of a series. Escape: leave the points.
leave-present = Leave presenter mode
print-page = Print this page
print-end = Back to the screen
sheet-day = Tables as of { $date }
foot-independent = An independent project. Not a site of the Government of Canada.
foot-licences = Contains information licensed under the Open Government Licence – Canada and the Statistics Canada Open Licence. Country shapes: Natural Earth, public domain.

text-table = Text version
download-picture = Save the chart:
download-png = PNG { $scale }×
control-reset = Reset
control-open = Change
control-more = More options

source-line = Source: { $names }.
source-table = { $publisher } (table { $table })
source-tables = { $publisher } (tables { $table })
source-licence = { $licence } ({ $of })
source-view-code = Code to reopen this view: { $code }
source-and-more = { $count ->
    [1] and one other
   *[other] and { $count } others
 }
source-short = Source: { $names }, { $date }
source-as-of = As of { $date }.
source-as-of-period = As of { $date }.
word-names = Africa Alberta Americas Asia-Pacific Australia Canada Canadian Caribbean China English Europe European French India Manitoba Melanesia Micronesia Newfoundland Nunavut Ontario Polynesia Quebec Saskatchewan Section Spanish Yukon
word-and = and
word-articles = A An The
word-numbers = two three four five six seven eight nine
word-and-more = { $count ->
    [1] and one other
   *[other] and { $count } others
 }
unit-under = under { $value }

unit-points = { $value } { $form ->
    [one] point
   *[other] points
 }
money-cad-trillions = C${ $value } trillion
money-cad-billions = C${ $value } billion
money-cad-millions = C${ $value } million
money-cad-short = { $value } B
money-usd-trillions = US${ $value } trillion
money-usd-billions = US${ $value } billion
money-usd-millions = US${ $value } million
money-usd-short = { $value } B

number-words-billions = $ C$ CA$ CAD B bn billion billions $B $bn
number-words-percent = % percent per cent a year
number-refused-unclear = “{ $typed }” was not read as a number. { $shown } is used instead. Write a number such as { $example }.
number-refused-unsure = “{ $typed }” could mean { $large } or { $small }. { $shown } is used instead. Write { $large } or { $small }.
number-refused-outside = “{ $typed }” is out of range. { $shown } is used instead. Write a number from { $least } to { $most }.

notice-unread = { $form ->
    [one] One setting in the address is not valid: { $list }.
   *[other] Some settings in the address are not valid: { $list }.
 }
notice-unread-value = { $name } “{ $given }” (used instead: { $shown })
notice-unread-name = { $name } (no such setting)
notice-unread-default = the default
notice-last-good = { $form ->
    [file-undated] The file { $file } has a problem. The last valid data are shown.
    [line-undated] The file { $file } has a problem on line { $line }. The last valid data are shown.
    [file] The file { $file } has a problem. The last valid data, read on { $date }, are shown.
   *[line] The file { $file } has a problem on line { $line }. The last valid data, read on { $date }, are shown.
 }
notice-problems = { $count ->
    [1] One problem for the maintainer
   *[other] { $count } problems for the maintainer
 }
broken-start-title = The data cannot be shown
broken-start-text = { $count ->
    [1] One problem in the data files prevents the dashboard from starting:
   *[other] Problems in the data files that prevent the dashboard from starting: { $count }.
 }

column-year = Year
column-month = Month
column-us = United States
column-non-us = Non-US markets
column-world = World
column-us-share = US share
column-us-share-sums = US share, 12 months
column-path = Value on the path
column-gap = Gap
column-partner = Partner
column-value = Value
column-share = Share
column-rank = Rank

name-us = United States
name-non-us = Non-US markets

confidence-official = Official
confidence-secondary = Secondary
confidence-press = Press
confidence-unverified = Unverified
basis-customs = customs basis
basis-bop = balance-of-payments basis
basis-reconciled = reconciled from both partners' reports
flow-total-exports = total exports
flow-domestic-exports = domestic exports
flow-domestic-exports-goods-industries = domestic exports of goods-producing industries
flow-imports = imports
adjustment-adjusted = seasonally adjusted
adjustment-unadjusted = not seasonally adjusted
region-africa = Africa
region-americas = Americas
region-asia-pacific = Asia-Pacific
region-europe = Europe
region-middle-east = Middle East
stage-in-force = In force
stage-signed = Signed
stage-concluded = Concluded
stage-negotiating = In negotiation
stage-suspended = Suspended
stage-exploratory = Exploratory
stage-superseded = Superseded
stage-none = No agreement

# Which rows of a page a choice of confidence levels shows

confidence-only = Only rows with this confidence level: { $names }.
confidence-shown = Rows shown: { $shown } of { $all } (confidence: { $names }).
confidence-nothing = No row here has the chosen confidence level ({ $names }); { $count ->
    [1] one row has
   *[other] { $count } rows have
 } another level. Choose all levels to show everything.
confidence-lists = The confidence filter applies to the lists only. Charts, shares, ranks and counts use all rows.
host-unknown = This server does not answer under the name “{ $host }”. Set { $variable } to the names under which it is reached, with blanks between them, such as trade.example.org, and start it again.
lost-title = This page does not exist
lost-text = The address may have changed or be incomplete. These are the pages:
page-parts = On this page
