# Ce qui a changé entre deux versions des tableaux.

changes-same = Aucune différence.
changes-added = { $subject } : ajout
changes-added-value = { $subject } : ajout, { $value }
changes-removed = { $subject } : retrait
changes-removed-value = { $subject } : retrait (valeur précédente : { $value })
changes-revised = { $subject } : { $changes }
changes-revised-cells = { $subject }, { $changes }
changes-question = { $noun } { $position }
changes-story-view = Vue { $position } du récit « { $story } »
changes-many = { $table } : { $rows } { $rows ->
    [one] ligne
   *[other] lignes
 } : { $changes }
changes-became = { $column } : { $before } → { $after }
changes-filled = { $column } : { $after } (auparavant vide)
changes-emptied = { $column } : vide (auparavant { $before })
changes-also = aussi { $columns }
changes-blank = vide
changes-exports-to = { $noun } vers { $partner }, { $period }
changes-imports-from = { $noun } { $partner }, { $period }
changes-of-sector = { $noun }, { $sector }, { $start } à { $end }
changes-duty = par { $by }, visant { $on } : { $goods }
changes-in-french = { $column } (français)
changes-in-english = { $column } (anglais)
changes-matched = { $noun } : { $group }, « { $sector } » ({ $key })
changes-quoted = « { $text } »
changes-cad = { $value } M$ CA
changes-usd = { $value } M$ US
