# Ce qui a changé la part des États-Unis entre deux périodes, et les partenaires d'où vient le changement.

change-heading = Ce qui a changé la part des États-Unis
change-heading-words = Choisissez deux périodes d'une même mesure. La variation de la part se divise en deux : ce qui vient des exportations vers les États-Unis et ce qui vient des exportations vers tous les autres pays.
change-control-counted = Ce qui est compté
change-control-earlier = De
change-control-later = À
change-control-effect = Contributions à
change-counted-name-years = Années (douanes)
change-counted-name-sums = Douze mois (douanes)
change-counted-name-todate = De janvier à un mois (douanes)
change-counted-name-month = Un mois (douanes)
change-counted-name-goods = Années, exportations nationales, toutes les destinations
change-counted-name-imf = Années, $ US (FMI), toutes les destinations
change-effect-value = Exportations
change-effect-share = Part hors des États-Unis

change-period-sums = les douze mois jusqu'en { $period }
change-period-todate = janvier à { $period }
change-label-sums = 12 mois jusqu'en { $period }
change-counted-years = Biens, dollars canadiens courants, exportations totales, base douanière, par année
change-counted-sums = Biens, dollars canadiens courants, exportations totales, base douanière, sommes de douze mois
change-counted-todate = Biens, dollars canadiens courants, exportations totales, base douanière, non désaisonnalisé, de janvier au mois choisi
change-counted-month = Biens, dollars canadiens courants, exportations totales, base douanière, non désaisonnalisé, le même mois de deux années
change-counted-goods = Exportations nationales des industries de biens, dollars canadiens courants, base douanière, par année
change-counted-imf = Biens, dollars américains courants, exportations totales, base douanière, par année (FMI)

change-span-plain = entre { $start } et { $end }
change-span-sums = entre les 12 mois jusqu'en { $start } et ceux jusqu'en { $end }
change-span-todate = entre janvier-{ $start } et janvier-{ $end }
change-title = La part des États-Unis { $direction ->
    [fell] a baissé de { $points }
    [rose] a augmenté de { $points }
   *[stayed] est restée à { $points } près
 } { $span } : { $us } par les exportations vers ce pays, { $others } par les autres exportations
change-subtitle = Part des États-Unis en pourcentage et composantes de sa variation en points de pourcentage. { $measure }. Chaque composante est la moyenne des deux ordres de changement; leur somme est donc exacte. Signes creux : ce que serait la part finale. L'axe commence à { $least }.
change-alt = { $title }. { $stayed }
change-row-share = Part des États-Unis
change-row-us = Exportations vers les États-Unis
change-row-others = Exportations vers tous les autres pays
change-row-if-us = Part sans changement vers les États-Unis
change-row-if-others = Part sans changement vers les autres pays
change-row-as-in = comme en : { $start }
change-move = { $before } à { $after } ({ $growth })
change-hover = { $what } : { $move }. Composante de la variation de la part des États-Unis : { $points }
change-hover-share = { $what } ({ $more }) : { $share }
change-column-flow = Flux
change-column-growth = Variation
change-column-part = Composante de la variation de la part

change-if = Si les exportations vers les États-Unis étaient restées à leur niveau initial ({ $start } : { $us_value }), la part des États-Unis à la fin ({ $end }) serait de { $us } au lieu de { $share }. Si toutes les autres étaient restées au leur ({ $others_value }), elle serait de { $others }.
change-gold-known = L'or compte ici : les exportations d'or, d'argent et de métaux du groupe du platine sous forme brute hors des États-Unis sont passées de { $then } ({ $start }) à { $now } ({ $end }). Sans ces métaux, la part des États-Unis a varié de { $without }, et avec eux de { $change }.
change-gold = L'or compte ici, et les tables ne le contiennent que pour quelques mois : { $months }. Pendant ces mois, l'or, l'argent et les métaux du groupe du platine sous forme brute représentent { $share } des exportations hors des États-Unis ({ $gold }); toutes les exportations vers un seul partenaire ({ $partner }) totalisent { $hub }. Les tables ne permettent pas de dire quelle part d'un changement entre d'autres périodes revient à l'or.
change-gold-unknown = Impossible de dire quelle part du changement revient à l'or : les tables ne contiennent aucun mois d'exportations d'or.
change-prices = Les valeurs sont en dollars courants : une variation des prix, du dollar ou du cours du pétrole compte comme une variation des exportations.
change-method-heading = Comment la division est faite
change-method = La part dépend de deux montants. Changer d'abord l'un donne une division un peu différente de celle qu'on obtient en changeant d'abord l'autre. Chaque composante affichée est la moyenne des deux ordres (la valeur de Shapley). Les composantes s'additionnent exactement, changent de signe quand on inverse les périodes et ne dépendent pas de l'unité.
change-method-source = Définition : Shapley (1953); pour les décompositions de ce genre, Shorrocks (2013), Journal of Economic Inequality 11, et Dietzenbacher et Los (1998), Economic Systems Research 10.

change-missing = Sans chiffre dans l'une des périodes ({ $start } ou { $end }), et donc comptés parmi les autres : { $partners }.
change-missing-more = { $count ->
    [1] un autre
   *[other] { $count } autres
 }
change-refused-start = Les tables ne contiennent rien pour { $start } selon cette mesure. Choisissez une première période entre { $first } et { $last }.
change-refused-end = Les tables ne contiennent rien pour { $end } selon cette mesure. Choisissez une dernière période entre { $first } et { $last }.
change-refused-order = La première période ({ $start }) ne précède pas la dernière ({ $end }). Choisissez une première période plus ancienne ou une dernière plus récente; la mesure va de { $first } à { $last }.
change-refused-season = Les périodes { $start } et { $end } se terminent par des mois différents, et ces valeurs ne sont pas désaisonnalisées. Choisissez le même mois de deux années entre { $first } et { $last }.

change-kept-last = La dernière comparaison valide est affichée ci-dessous.
change-kept-usual = La comparaison habituelle est affichée ci-dessous.

contributions-heading = De quels partenaires vient le changement
contributions-title-value = Les exportations ont varié de { $total } { $span } : { $parts }
contributions-title-share = La part hors des États-Unis a varié de { $total } { $span } : { $parts }
contributions-subtitle-value = Variation des exportations par partenaire, de haut en bas. { $measure }. La somme des barres est la variation de toutes les exportations.
contributions-subtitle-share = Variation de la part de chaque partenaire dans les exportations, en points de pourcentage, de haut en bas. { $measure }. La somme des barres est la variation de la part de tous les pays sauf les États-Unis.
contributions-alt = { $title }. Tous les autres : { $others }. { $missing }
contributions-others = Tous les autres
contributions-others-hold = { $count ->
    [0] toutes les destinations non nommées
    [one] un partenaire avec un chiffre et tous ceux qui ne sont pas nommés
   *[other] { $count } partenaires avec un chiffre et tous ceux qui ne sont pas nommés
 }
contributions-others-words = Tous les autres totalisaient { $before } ({ $start }) et { $after } ({ $end }) : { $hold }.
contributions-total-value = Exportations
contributions-total-share = Total
contributions-hover = { $partner } : { $start_value } à { $end_value } ({ $growth }). Contribution : { $amount }

contributions-column-amount = Contribution
contributions-row-missing = aucun chiffre dans une période
