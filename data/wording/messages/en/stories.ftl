# The page of stories, and a story on the presenter's canvas.

page-stories = Stories
stories-title = Stories to present
stories-words = Charts in order, each with a sentence. During the presentation, use the arrow keys or a remote to move to the next or previous view; press Escape to leave.
story-start = { $count ->
    [1] Present this view
   *[other] Present the { $count } views
 }
story-position = { $position } / { $count }
story-previous = Previous
story-next = Next
story-own = Your own story
story-own-words = Choose “Add to my story” under any chart, or enter the codes shown under the charts, in the order in which to present them. The list is kept in the address of this page and nowhere else.
story-own-share = The address of this page contains your story: bookmark it or send it. The charts show the latest data each time.
story-own-codes = Codes of the views, in order
story-own-unknown = { $count ->
    [1] No view has the code { $codes }: check it under the chart.
   *[other] { $count } codes belong to no view: { $codes }. Check them under the charts.
 }
story-add = Add to my story

files-link = View: { $address }
files-alt = Text alternative: { $text }
files-labels = Labels
files-more-rows = Other rows in the data: { $count }
files-contents = Contents
files-save = Save the story:
files-slides = Slides (PPTX)
files-page = One page (HTML)
files-sheets = PDF

help-dashboard = Writes a story or one view as a file that can be presented, sent or printed.
help-export = write a story or one view as a file
help-export-story = id of the story, as in stories.csv
help-export-view = address of one view in place of a story, for example targets?multiple=3
help-export-chart = code of the chart of that view; default: the one that the page presents
help-export-to = file to write; its ending says what it becomes: .pptx, .html, .pdf, .zip of pictures, and for one view .png or .svg
help-export-site = address of the dashboard, for links to each view; default: no links
help-language-of-file = language of the file and of what this command says
export-making = Charts
export-written = { $file }: written ({ $size } kB)
export-ending = the ending of the file is not known; write one of these: { $endings }
export-one = name one story, or one view with --view
export-no-folder = there is no folder { $folder }; make it first
export-no-story = there is no story { $story }; write one of these: { $known }
export-no-page = there is no page { $page }; start the view with one of these: { $known }
export-no-chart = { $chart } shows no chart; name a chart with --chart
export-many = a { $ending } file contains one chart; write the story as .zip, or one view with --view
export-no-browser = a { $ending } file needs a Chromium on this machine; install it (Debian: apt-get install chromium), or name one with CHROMIUM=...
export-not-shown = the page would correct this view, so it is not written; check: { $fields }
export-unreadable = this view cannot be read: { $view }
export-invalid-tables = the tables in { $folder } have problems; run: python -m data check
export-unwritable = { $file } cannot be written: { $why }
