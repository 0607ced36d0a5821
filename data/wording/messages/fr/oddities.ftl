# Des modifications bien formées qui n'ont peut-être pas de sens : « à vérifier ».

odd-note = à vérifier : { $text }
odd-place = { $place } { $column } « { $value } » : { $text }
odd-file = { $place } : { $text }
odd-more = { $place } : { $count ->
    [one] et { $count } autre cas semblable
   *[other] et { $count } autres cas semblables
 }
odd-rows-gone = { $count } lignes sur { $before } ont disparu; rétablissez-les si un filtre était actif à l'enregistrement
odd-code-gone = { $count ->
    [1] sa seule ligne a disparu
   *[other] ses { $count } lignes ont toutes disparu
 }; rétablissez-les si ce n'était pas voulu
odd-world-gone = le total mondial de { $period } a disparu, mais ses parties sont toujours là; rétablissez-le
odd-far-above = { $factor } fois la valeur typique ({ $usual }) des périodes voisines; vérifiez l'unité et le signe décimal
odd-far-below = { $factor } fois plus petit que la valeur typique ({ $usual }) des périodes voisines; vérifiez l'unité et le signe décimal
odd-fraction = semble être une fraction; { $meant } % s'écrit { $meant }
odd-tenfold-rate = dix fois { $meant }, un autre taux de cette colonne; vérifiez le signe décimal
odd-copy = répète la ligne { $other } sous un autre code; supprimez l'une des deux
odd-far-date = loin de toutes les autres dates de cette colonne (de { $first } à { $last }); vérifiez l'année
odd-closed-address = les lecteurs ne peuvent pas ouvrir cette adresse : elle appartient à un réseau privé; écrivez-en une publique
odd-same-text = identique à { $other }, avec des mots d'une seule langue; traduisez, ou laissez tel quel si c'est un nom
odd-swapped-texts = semble être en anglais, et { $other } en français; intervertissez les deux si c'est le cas
odd-english-in-french = semble être en anglais dans une colonne en français; traduisez si c'est le cas
odd-french-in-english = semble être en français dans une colonne en anglais; traduisez si c'est le cas
odd-copy-beside = une copie de { $table }, que les lecteurs ne voient pas; reprenez-en ce qui est nouveau et supprimez-la
odd-open-elsewhere = { $table } est ouvert dans un autre programme; enregistrez et fermez-le là-bas
odd-same-fact = { $other } énonce peut-être le même fait (fiabilité : { $best }); si c'est le cas, écrivez ici aussi la meilleure source et sa fiabilité
