### Words of the static edition: the pages as files.

edition-live = Live page
edition-interactive = Interactive chart
edition-rows = { $count ->
    [1] 1 row
   *[other] The first { $shown } of { $count } rows
 }
edition-day = Data as of { $date }.
help-static = write every page in both languages as files for any host
help-static-to = folder to write into
help-static-base = address of the folder once it is served, for the list of pages (sitemap) and the feed
help-language-of-words = language of what this command says
static-pages = Pages
static-pictures = Pictures
static-written = { $folder }: { $count } pages
static-no-browser = Pictures need a Chromium on this machine; install it (Debian: apt-get install chromium), or name one with CHROMIUM=...
