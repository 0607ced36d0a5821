# Les exportations vers les États-Unis et vers les autres marchés : part, mois, concentration, ce qui a changé la part.

# La part des États-Unis
share-title = La part des États-Unis dans les exportations de biens{ $gold } s'établissait à { $share } en { $period }
share-title-sums = La part des États-Unis dans les exportations de biens{ $gold } s'établissait à { $share } pour les 12 mois se terminant en { $period }
share-compared-metals = , { $points } { $side ->
    [less] de moins
   *[more] de plus
 } qu'en { $year } (sans les métaux précieux, { $bare } { $bare_side ->
    [less] de moins
   *[more] de plus
 })
share-compared = , { $points } { $side ->
    [less] de moins
   *[more] de plus
 } qu'en { $year }
share-subtitle-years = Part des États-Unis dans les exportations de biens, par année, en pourcentage, exportations totales, { $basis }. L'axe commence à { $floor }.
share-published = La part de { $year }, { $share }, est un chiffre publié ({ $confidence }).
share-subtitle-year = Part des États-Unis dans les exportations de biens, par mois ({ $adjustment }) et sur les 12 mois se terminant le mois indiqué (somme de mois non désaisonnalisés), en pourcentage, exportations totales, { $basis }. L'axe commence à { $floor }.
share-subtitle = Part des États-Unis dans les exportations de biens, par mois ({ $adjustment }), en pourcentage, exportations totales, { $basis }. Les mois pour lesquels aucun tableau n'a été diffusé ne sont pas affichés. L'axe commence à { $floor }.
share-hover = { $month } : { $share } des exportations de biens étaient destinées aux États-Unis
share-hover-year = 12 mois se terminant en { $month } : { $share } des exportations de biens étaient destinées aux États-Unis
share-label-year = Part sur|12 mois
share-alt = { $title }. Courbe de la part mensuelle depuis { $first }.
share-alt-years = { $title }. Courbe de la part annuelle depuis { $first }.
gold-remark = En { $month }, { $gold } de métaux précieux (surtout de l'or) ont été exportés vers les pays autres que les États-Unis, principalement vers { $name } (exportations de tous les biens vers ce partenaire : { $all }).
share-gold-unadjusted = Sans les métaux précieux, le graphique présente des données mensuelles non désaisonnalisées, sur la base douanière : le tableau 12-10-0182-01 ne publie ces métaux par partenaire que sous cette forme, et aucun chiffre par partenaire, désaisonnalisé ou sur la base de la balance des paiements, n'a été trouvé.
months-adjusted = Base douanière, données désaisonnalisées
months-unadjusted = Base douanière, données non désaisonnalisées
months-bop = Base de la balance des paiements, données désaisonnalisées
months-years = Par année, depuis { $first }
both-title = Variation des exportations de { $since } à { $year } : { $non_us } vers les pays autres que les États-Unis{ $gold }, { $us } vers les États-Unis
both-subtitle = Exportations de biens, en milliards de dollars canadiens courants, exportations totales, base douanière, par année.
both-hover = { $year }, { $name } : { $value } d'exportations de biens (base douanière, source officielle)
both-alt = { $title }. Courbes depuis { $first }; les dernières valeurs sont de { $us } vers les États-Unis et de { $non_us } vers les autres pays.
concentration-title-markets = Sans les États-Unis, les exportations de { $year } étaient aussi concentrées que si elles se répartissaient à parts égales entre { $markets } marchés; avec les États-Unis, ce nombre n'était que de { $with_us }
concentration-subtitle-markets = Nombre effectif de marchés autres que les États-Unis (1 / indice de Herfindahl-Hirschman des exportations par pays). Deux mesures non raccordées : exportations totales en $ US et { $national }.
concentration-imf = Exportations totales, $ US (FMI)
concentration-goods = Exportations nationales, industries productrices de biens, $ CA
concentration-imf-label = Exportations totales,|$ US (FMI)
concentration-goods-label = Exportations nationales, industries|productrices de biens, $ CA
concentration-goods-words = exportations nationales des industries productrices de biens en $ CA
concentration-cimt = Exportations totales, $ CA (fichiers annuels)
concentration-cimt-label = Exportations totales,|$ CA (fichiers annuels)
concentration-cimt-words = exportations totales en $ CA (fichiers annuels)
concentration-hover = { $year } : exportations vers les pays autres que les États-Unis aussi concentrées que si elles se répartissaient à parts égales entre { $markets } marchés (IHH { $hhi }; { $measure })
concentration-alt = { $title }. L'indice de concentration était de { $hhi } sans les États-Unis et de { $hhi_all } avec eux.
concentration-column-year = Année
concentration-column-measure = Mesure
concentration-column-hhi = Indice de concentration (IHH)
concentration-column-hhi-non-us = Indice de concentration (IHH) sans les États-Unis
concentration-column-markets = Nombre effectif de marchés
concentration-column-markets-non-us = Nombre effectif de marchés sans les États-Unis
concentration-column-top1 = Part du premier partenaire
concentration-column-top3 = Part des trois premiers
concentration-column-top5 = Part des cinq premiers

# Mois et douze mois

pace-title = Sur les 12 mois se terminant en { $month }, les exportations vers les pays autres que les États-Unis{ $gold } ont totalisé { $value } ({ $change } par rapport aux 12 mois précédents)
pace-title-only = Sur les 12 mois se terminant en { $month }, les exportations vers les pays autres que les États-Unis{ $gold } ont totalisé { $value }
pace-title-month = En { $month }, les exportations vers les pays autres que les États-Unis{ $gold } ont totalisé { $value }
pace-subtitle = Exportations de biens vers tous les pays sauf les États-Unis, en milliards de dollars canadiens courants, exportations totales, base douanière, données non désaisonnalisées.
pace-panel-sums = Total des 12 mois se terminant le mois indiqué
pace-panel-months = Chaque mois
pace-label = { $month } : { $value }
pace-hover-sum = 12 mois se terminant en { $month } : { $value } d'exportations de biens vers les pays autres que les États-Unis (base douanière, source officielle)
pace-hover-month = { $month } : { $value } d'exportations de biens vers les pays autres que les États-Unis (base douanière, données non désaisonnalisées, source officielle)
pace-alt = { $title }. Barres des exportations mensuelles depuis { $first }.{ $sums }
pace-alt-sums = { "" } Courbe des totaux sur 12 mois depuis { $first }.
pace-column-sum = Total des 12 mois se terminant ce mois-là
pace-control = Exportations hors É.-U.
pace-years = Par année, avec les États-Unis
pace-months = Par mois et sur 12 mois
pace-heading = Exportations vers les pays autres que les États-Unis, mois par mois
pace-heading-words = Quelques expéditions importantes, ou la saison, peuvent modifier le chiffre d'un mois. Un total sur 12 mois atténue ces variations et se compare à celui d'une année.

# Concentration

concentration-title-hhi = En { $year }, l'indice de concentration était de { $hhi } avec les États-Unis et de { $hhi_non_us } sans eux (1 = un seul marché)
concentration-title-top = En { $year }, le premier partenaire représentait { $top1 } des exportations { $series ->
    [goods] nationales de biens
   *[other] de biens
 }; les trois premiers, { $top3 }; les cinq premiers, { $top5 }
concentration-subtitle-hhi = Indice de Herfindahl-Hirschman : somme des carrés des parts de tous les pays, de près de 0 à 1. Deux mesures non raccordées : exportations totales en $ US (courbe sans points) et { $national } (courbe avec points).
concentration-subtitle-top = Part des exportations vers tous les pays, en pourcentage. Deux mesures non raccordées : exportations totales en $ US (courbe sans points) et { $national } (courbe avec points). L'axe commence à { $floor }.
concentration-alt-lines = { $title }. Courbes par année de { $first } à { $last }, pour deux mesures non raccordées.
concentration-label-hhi = Avec les É.-U. : { $value }
concentration-label-hhi-non-us = Sans les É.-U. : { $value }
concentration-label-top1 = Premier : { $value }
concentration-label-top3 = 3 premiers : { $value }
concentration-label-top5 = 5 premiers : { $value }
concentration-hover-hhi = { $year } : indice de concentration de { $value } avec les États-Unis ({ $measure })
concentration-hover-hhi-non-us = { $year } : indice de concentration de { $value } sans les États-Unis ({ $measure })
concentration-hover-top1 = { $year } : le premier partenaire représentait { $value } des exportations ({ $measure })
concentration-hover-top3 = { $year } : les trois premiers partenaires représentaient { $value } des exportations ({ $measure })
concentration-hover-top5 = { $year } : les cinq premiers partenaires représentaient { $value } des exportations ({ $measure })
concentration-control = Indicateur
concentration-control-markets = Nombre effectif de marchés
concentration-control-hhi = Indice de concentration (IHH), avec et sans les É.-U.
concentration-control-top = Premiers partenaires

# Ce qui a changé la part entre deux périodes

change-heading = Pourquoi la part des États-Unis a-t-elle varié?
change-heading-words = Choisissez deux périodes pour une même mesure. La variation de la part se décompose en deux : ce qui est attribuable aux exportations vers les États-Unis et ce qui l'est aux exportations vers tous les autres pays.
change-counted-name = Ce qui est compté
change-control-earlier = De
change-control-later = À
change-effect = Contributions à la variation
change-counted-name-years = Années (base douanière)
change-counted-name-sums = 12 mois (base douanière)
change-counted-name-todate = De janvier à un mois (base douanière)
change-counted-name-month = Un mois (base douanière)
change-counted-name-goods = Années, exportations nationales, toutes les destinations
change-counted-name-imf = Années, $ US (FMI), toutes les destinations
change-effect-value = Exportations
change-effect-share = Part hors É.-U.

change-period-sums = les 12 mois se terminant en { $period }
change-period-todate = janvier à { $period }
change-label-sums = 12 mois se terminant en { $period }
change-counted-years = Biens, dollars canadiens courants, exportations totales, base douanière, par année
change-counted-sums = Biens, dollars canadiens courants, exportations totales, base douanière, totaux sur 12 mois
change-counted-todate = Biens, dollars canadiens courants, exportations totales, base douanière, données non désaisonnalisées, de janvier au mois choisi
change-counted-month = Biens, dollars canadiens courants, exportations totales, base douanière, données non désaisonnalisées, même mois de deux années
change-counted-goods = Exportations nationales des industries productrices de biens, dollars canadiens courants, base douanière, par année
change-counted-imf = Biens, dollars américains courants, exportations totales, base douanière, par année (FMI)

change-span-plain = entre { $start } et { $end }
change-span-sums = entre les 12 mois se terminant en { $start } et en { $end }
change-span-todate = entre janvier–{ $start } et janvier–{ $end }
change-title = La part des États-Unis dans les exportations{ $gold } { $direction ->
    [fell] a baissé de { $points }
    [rose] a augmenté de { $points }
   *[stayed] est restée presque inchangée ({ $points })
 } { $span } : { $us } en raison { $us_flow ->
    [lower] de la baisse
    [higher] de la hausse
   *[same] de la stabilité
 } des exportations vers ce pays et { $others } en raison { $others_flow ->
    [lower] de la baisse
    [higher] de la hausse
   *[same] de la stabilité
 } des autres exportations
change-subtitle = Part des États-Unis dans les exportations, en pourcentage, et contributions à sa variation, en points de pourcentage. { $measure }. La somme des contributions est exactement égale à la variation (méthode de Shapley). Symboles vides : part finale si l'un des deux flux n'avait pas varié. L'axe commence à { $least }.
change-alt = { $title }. { $stayed }
change-row-share = Part des États-Unis
change-row-us = Exportations vers les États-Unis
change-row-others = Exportations vers tous les autres pays
change-row-if-us = Part si les exp. vers les É.-U. n'avaient pas varié
change-row-if-others = Part si les autres exp. n'avaient pas varié
change-row-as-in = niveau de départ : { $start }
change-move = de { $before } à { $after } ({ $growth })
change-hover = { $what } : { $move }. Contribution à la variation de la part des États-Unis : { $points }
change-hover-share = { $what } ({ $more }) : { $share }
change-column-flow = Exportations
change-column-growth = Variation
change-column-part = Contribution à la variation de la part

change-if = Si les exportations vers les États-Unis étaient restées à leur niveau initial ({ $start } : { $us_value }), la part des États-Unis à la fin ({ $end }) aurait été de { $us } au lieu de { $share }. Si toutes les autres exportations étaient restées à leur niveau initial ({ $others_value }), elle aurait été de { $others }.
change-gold-known = Effet des métaux précieux : les exportations d'or, d'argent et de métaux du groupe du platine sous forme brute vers les pays autres que les États-Unis sont passées de { $then } ({ $start }) à { $now } ({ $end }). Sans ces métaux, la variation de la part des États-Unis est de { $without }; avec eux, de { $change }.
change-gold-unknown = L'effet des métaux précieux n'est pas disponible pour cette mesure : aucun chiffre n'a été trouvé. Il est disponible pour les exportations totales sur la base douanière, par année et par mois.
change-prices = Les valeurs sont en dollars courants : une variation des prix, du taux de change ou du cours du pétrole compte comme une variation des exportations.
change-method-heading = Méthode de décomposition
change-method = La part dépend de deux montants. Selon celui que l'on fait varier en premier, la décomposition est légèrement différente. Chaque contribution affichée est la moyenne de celles que donnent les deux ordres de calcul (valeur de Shapley). La somme des contributions est exactement égale à la variation; les contributions changent de signe quand on inverse les périodes et ne dépendent pas de l'unité.
change-method-source = Définition : Shapley (1953); pour les décompositions de ce genre, Shorrocks (2013), Journal of Economic Inequality 11, et Dietzenbacher et Los (1998), Economic Systems Research 10.

change-missing = Sans chiffre pour l'une des périodes ({ $start } ou { $end }), et donc comptés dans « Tous les autres » : { $partners }.
change-missing-more = { $count ->
    [1] un autre
   *[other] { $count } autres
 }
change-refused-start = Aucune donnée pour { $start } selon cette mesure. Choisissez une première période entre { $first } et { $last }.
change-refused-end = Aucune donnée pour { $end } selon cette mesure. Choisissez une dernière période entre { $first } et { $last }.
change-refused-order = La première période ({ $start }) ne précède pas la dernière ({ $end }). Choisissez une première période plus ancienne ou une dernière plus récente, entre { $first } et { $last }.
change-refused-gold = Les métaux précieux ne peuvent pas être exclus de cette mesure : aucun chiffre n'a été trouvé. Choisissez une mesure des exportations totales sur la base douanière en $ CA, ou incluez-les.
change-refused-season = Les périodes { $start } et { $end } se terminent par des mois différents, et ces valeurs ne sont pas désaisonnalisées. Choisissez le même mois de deux années entre { $first } et { $last }.

change-kept-last = La dernière comparaison valide est affichée ci-dessous.
change-kept-usual = La comparaison par défaut est affichée ci-dessous.

contributions-heading = Quels partenaires expliquent la variation des exportations?
contributions-title = { $effect ->
    [value] Les exportations{ $gold } ont
   *[share] La part des pays autres que les États-Unis dans les exportations{ $gold } a
 } { $direction ->
    [fell] baissé de { $total }
    [rose] augmenté de { $total }
   *[stayed] peu varié
 } { $span }{ $named ->
    [one] { "" }
    [all] ; variations : { $parts }
   *[largest] ; plus fortes variations : { $parts }
 }
contributions-part-value = { $amount } vers { $name }
contributions-part-share = { $amount } pour { $name }
contributions-subtitle-value = Variation des exportations par partenaire (barres à lire de haut en bas). { $measure }. La somme des barres est la variation de l'ensemble des exportations.
contributions-subtitle-share = Variation de la part de chaque partenaire dans les exportations, en points de pourcentage (barres à lire de haut en bas). { $measure }. La somme des barres est la variation de la part de tous les pays sauf les États-Unis.
contributions-alt = { $title }. Tous les autres : { $others }. { $missing }
contributions-others = Tous les autres
contributions-non-us-inside = les pays autres que les États-Unis
contributions-non-us = Hors É.-U.
contributions-without-gold = Métaux précieux exclus. Leurs exportations ne sont incluses ici que pour l'ensemble des pays et pour les États-Unis; tous les autres pays sont donc présentés ensemble.
contributions-others-hold = { $count ->
    [0] toutes les destinations pour lesquelles aucun chiffre n'est inclus ici
    [one] un partenaire non affiché ci-dessus et toutes les destinations pour lesquelles aucun chiffre n'est inclus ici
   *[other] { WORDS($count) } partenaires non affichés ci-dessus et vers toutes les destinations pour lesquelles aucun chiffre n'est inclus ici
 }
contributions-others-words = « Tous les autres » ({ $start } : { $before }; { $end } : { $after }) est la somme des exportations vers { $hold }.
contributions-total-value = Ensemble des exportations
contributions-total-share = Part hors É.-U.
contributions-hover = { $partner } : de { $start_value } à { $end_value } ({ $growth }). Contribution : { $amount }

contributions-column-amount = Contribution
contributions-row-missing = aucun chiffre pour l'une des périodes
