# What changed between two versions of the tables.

changes-same = No difference.
changes-added = { $subject }: added
changes-added-value = { $subject }: new, { $value }
changes-removed = { $subject }: removed
changes-removed-value = { $subject }: removed (was { $value })
changes-revised = { $subject }: { $changes }
changes-revised-cells = { $subject }: { $changes }
changes-question = { $noun } { $position }
changes-story-view = View { $position } of the story “{ $story }”
changes-many = { $table }: { $rows } { $rows ->
    [one] row
   *[other] rows
 }: { $changes }
changes-became = { $column } { $before } → { $after }
changes-filled = { $column }: { $after } (was blank)
changes-emptied = { $column }: blank (was { $before })
changes-also = also { $columns }
changes-blank = blank
changes-exports-to = { $noun } to { $partner }, { $period }
changes-imports-from = { $noun } { $partner }, { $period }
changes-of-sector = { $noun } of { $sector }, { $start } to { $end }
changes-duty = { $by } on { $on }: { $goods }
changes-in-french = { $column } (French)
changes-in-english = { $column } (English)
changes-matched = { $noun }: { $group }, “{ $sector }” ({ $key })
changes-quoted = “{ $text }”
changes-cad = C${ $value } million
changes-usd = US${ $value } million
