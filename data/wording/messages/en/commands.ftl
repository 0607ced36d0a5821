# The maintainer's commands.

command-no-folder = { $folder }: this folder does not exist; check the path
command-busy = another command is writing into { $folder }; wait until it has ended
command-problems = { $count } { $count ->
    [one] problem
   *[other] problems
 } in { $files } { $files ->
    [one] file
   *[other] files
 }
command-sound = { $tables } tables, { $rows } rows, no problem; most recent as_of date { $newest }
command-note = note: { $text }
command-overdue = { $file }: overdue; its most recent as_of date is { $newest } and an update was due by { $due }; update the rows
command-ahead = { $place } { $column }: "{ $value }" is after today ({ $today }); write the day on which the source was read or published
command-ahead-more = { $file }: { $count } more { $count ->
    [one] row
   *[other] rows
 } with such a date
command-package-written = { $file }: written
command-package-same = { $file }: already matches the tables
command-fixed = fixed: { $text }
command-byte-order-mark = { $place }: invisible mark (BOM) removed
command-line-ends = { $place }: line ends changed to LF
command-last-line-end = { $place }: line end added after the last row
command-blank-lines = { $place }: { $count } empty { $count ->
    [one] line
   *[other] lines
 } deleted
command-blank-columns = { $place }: { $count } empty { $count ->
    [one] column
   *[other] columns
 } at the end removed
command-column-order = { $place }: columns put in order
command-outer-blanks = { $place } { $column }: spaces around "{ $after }" removed
command-date = { $place } { $column }: "{ $before }" written as { $after }
command-order = { $place }: rows sorted by { $column }
command-no-git = git is not installed, so there is no committed version; name a folder or a vintage to compare with
command-no-repository = { $folder } is not in a git repository with a commit; name a folder or a vintage to compare with
command-no-such-revision = { $revision }: no folder, vintage or commit has this name; to list the vintages: python -m data vintages
command-not-in-revision = { $folder } contains no CSV in { $revision }; name a folder or a vintage to compare with
command-damaged-vintage = { $vintage }: the file does not match its checksums; restore it from a copy
command-more-changes = { $more } (add --all to list them)
command-compared = { $old } → { $new }
command-committed = committed version ({ $revision })
command-no-vintages = no version (vintage) is saved yet; save the current tables with: python -m data vintages --keep "why"
command-kept = saved as { $name }
command-not-kept = not saved: the tables have { $count } { $count ->
    [one] problem
   *[other] problems
 }; run: python -m data check
command-changelog = What changed in the tables
command-nothing-to-tell = there are fewer than two versions of the tables, so there is nothing to compare
command-address = { $place } { $column }: "{ $before }" written as { $after }
