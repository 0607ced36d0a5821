# Des modifications bien formées qui n'ont peut-être pas de sens : « à regarder ».

odd-note = à regarder : { $text }
odd-place = { $place } { $column } "{ $value }" : { $text }
odd-file = { $place } : { $text }
odd-more = { $place } : { $count ->
    [one] et { $count } autre cas semblable
   *[other] et { $count } autres cas semblables
 }
odd-rows-gone = { $count } lignes sur { $before } ont disparu; rétablissez-les si un filtre était actif à l'enregistrement
odd-code-gone = { $count ->
    [one] { $count } ligne a disparu
   *[other] ses { $count } lignes ont toutes disparu
 }; rétablissez-les si ce n'était pas voulu
odd-world-gone = le total mondial de { $period } a disparu alors que ses parties sont toujours là; rétablissez-le
odd-far-value = { $times } la valeur habituelle de { $usual } des périodes voisines; vérifiez l'unité et le signe décimal
odd-times-more = { $factor } fois
odd-times-less = { $factor } fois moins que
odd-fraction = semble être une fraction; { $meant } % s'écrit { $meant }
odd-tenfold-rate = dix fois { $meant }, un taux de cette colonne; vérifiez le signe décimal
odd-copy = répète la ligne { $other } sous un autre identifiant; supprimez l'une des deux
odd-far-date = loin de toutes les autres dates de cette colonne (de { $first } à { $last }); vérifiez l'année
odd-closed-address = les lecteurs ne peuvent pas ouvrir cette adresse : elle appartient à un réseau privé; écrivez-en une publique
odd-same-fact = { $other } énonce peut-être le même fait (fiabilité : { $best }); si c'est le cas, écrivez ici aussi la meilleure source et sa fiabilité
