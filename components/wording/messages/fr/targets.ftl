# La page des exportations vers les États-Unis et ailleurs, de leurs cibles, et ses graphiques.

target-title = Les exportations hors des États-Unis ont atteint { $value } en { $year }, soit { $gap } { $side ->
    [above] au-dessus
   *[below] au-dessous
 } de la trajectoire qui mène { $multiple } d'ici { $due }{ $prices }
target-title-unchecked = Passer de { $start } en { $baseline } à { $target } en { $due } demande { $growth } par an{ $prices }; aucune exportation annuelle connue ne permet de le vérifier
target-subtitle = { $reading ->
    [services] Exportations de biens et de services vers tous les pays sauf les États-Unis, en milliards de dollars canadiens { $prices }. La base est déduite de la hausse annoncée, et non officielle.
    [own] Exportations de biens vers tous les pays sauf les États-Unis, en milliards de dollars canadiens { $prices }, exportations totales, base douanière, par année; la base est celle du lecteur.
   *[goods] Exportations de biens vers tous les pays sauf les États-Unis, en milliards de dollars canadiens { $prices }, exportations totales, base douanière, par année.
 } Tirets : la trajectoire depuis { $baseline } ({ $start }) à { $growth } par an.
target-prices = { $prices ->
    [constant] de { $year } (cible courante convertie, inflation supposée de { $inflation } par an)
    [real] de { $year } (la cible aussi, inflation supposée de { $inflation } par an)
   *[nominal] courants
 }
target-in-dollars = { "" } (en dollars de { $year })
target-without-gold = Sans l'or.
target-gold-stays = L'or est compris : les tables ne le donnent que pour { $count } mois.
target-gold-share = Or et autres métaux précieux : { $share } de la { $prices ->
    [nominal] hausse
   *[other] hausse nominale
 } de { $before } à { $month }.
target-said-without-gold = Sans l'or. { $said }
target-said-gold-stays = Sans l'or, les tables ne permettent pas de conclure : elles donnent l'or par mois, et non pour des années entières. Avec l'or : { $said }
target-hover = { $year } : { $value } d'exportations de biens hors des États-Unis (base douanière, officiel)
target-hover-path = Trajectoire en { $year } : { $value }
target-hover-months = Douze mois jusqu'en { $month } : { $value } (pas une année civile)
target-label = Cible de { $year } : { $value }
target-label-year = { $year } : { $value }
target-label-months = 12 mois jusqu'en { $month }|{ $value }
target-alt = { $title }. La trajectoire était à { $path } en { $year }; il faut ensuite { $needed } par an.{ $more }
target-alt-unchecked = { $title }. Courbe de la trajectoire : { $start } en { $baseline }, { $target } en { $due }.{ $more }
target-alt-latest = { "" } Les douze mois jusqu'en { $month } totalisent { $latest }.
multiple-double = au double
multiple-times = à { $value } fois la base
multiple-value = à { $value }

share-title = Les États-Unis ont reçu { $share } des exportations de biens en { $period }
share-compared = , { $points } { $side ->
    [less] de moins
   *[more] de plus
 } qu'en { $year }
share-subtitle-years = Part des États-Unis dans les exportations de biens, par année, en pourcentage, exportations totales, { $basis }. L'axe commence à { $floor }.
share-published = La part de { $year }, { $share }, est un chiffre publié ({ $confidence }).
share-subtitle-year = Part des États-Unis dans les exportations de biens, par mois ({ $adjustment }) et sur les douze mois précédents, en pourcentage, exportations totales, { $basis }. L'axe commence à { $floor }.
share-subtitle = Part des États-Unis dans les exportations de biens, par mois ({ $adjustment }), en pourcentage, exportations totales, { $basis }. Les mois sans tableau de diffusion sont omis. L'axe commence à { $floor }.
share-hover = { $month } : { $share } des exportations de biens sont allées aux États-Unis
share-hover-year = Douze mois jusqu'en { $month } : { $share } des exportations de biens sont allées aux États-Unis
share-label-year = Part des douze|mois précédents
share-alt = { $title }. Courbe de la part mensuelle depuis { $first }.
share-alt-years = { $title }. Courbe de la part annuelle depuis { $first }.

target-sentence = { $verdict ->
    [on] Sur la trajectoire
   *[off] Sous la trajectoire
 } : les exportations de biens hors des États-Unis étaient de { $value } en { $year }, contre { $path } sur la trajectoire. Pour atteindre { $target } en { $due }, il faut { $needed } par an{ $achieved }{ $prices }.
target-sentence-unchecked = { $reading ->
    [services] Ne peut être vérifié : les tables n'ont pas d'exportations annuelles de biens et de services hors des États-Unis.
   *[other] Ne peut être vérifié : les tables n'ont pas d'exportations annuelles depuis l'année de base.
 } Passer de { $start } en { $baseline } à { $target } en { $due } demande { $needed } par an{ $prices }.
target-achieved = { "" }; elles ont augmenté de { $growth } par an depuis { $baseline }

targets-title = Les exportations hors des États-Unis sont-elles sur la trajectoire de la cible de { $due }?
targets-aim = Partie de la page
targets-aim-path = Trajectoire
targets-aim-scenarios = Deux scénarios
targets-aim-range = Éventail
targets-aim-shares = Part des États-Unis
targets-aim-change = Ce qui a changé la part
targets-aim-record = Bilan des cibles
targets-change = Changer la cible
targets-count = Mode de calcul : prix, or, croissance des exportations vers les États-Unis
targets-baseline = Année de base
targets-due = Année cible
targets-multiple = Multiple de la base
targets-usgrowth = Croissance vers les États-Unis, % par an
targets-reading = Ce qui compte
targets-reading-goods = Biens
targets-reading-services = Biens et services
targets-reading-own = Base au choix
targets-start = Base au choix, G$ CA
targets-toward = Cible donnée par
targets-toward-multiple = Multiple
targets-toward-value = Valeur
targets-goal = Cible, G$ CA
targets-prices = Prix
targets-prices-nominal = Courants
targets-prices-constant = Constants
targets-prices-real = Constants, cible aussi
targets-inflation = Inflation supposée, % par an
targets-gold-choice = Or
targets-gold-with = Avec
targets-gold-without = Sans
targets-no-year = aucune année
targets-last-valid = Le graphique montre encore la dernière cible possible.
targets-wrong-due-before = L'année cible { $due } doit suivre l'année de base { $baseline }. Choisissez une année cible plus tardive.
targets-wrong-no-baseline = Les tables ne contiennent pas d'exportations annuelles pour { $baseline }. Choisissez une année de base de { $first } à { $last }.
targets-wrong-services-baseline = Lu comme biens et services, l'engagement n'a de base que pour { $stated }, et non pour { $baseline }. Choisissez cette année, ou comptez les biens.
targets-wrong-own-baseline = Une base au choix doit être supérieure à zéro. Écrivez-la en milliards de dollars, par exemple 200.
targets-wrong-goal = Une cible doit être supérieure à zéro. Écrivez-la en milliards de dollars, par exemple 400.
targets-wrong-multiple = Une cible de { $multiple } fois la base est hors limites. Choisissez plus de 0 fois et au plus { $largest } fois.
targets-wrong-inflation = Une inflation de { $inflation } par an est hors limites. Choisissez une valeur de { $least } à { $most }.
targets-implied-unknown = La part des États-Unis qu'implique cette cible ne peut être calculée : les tables n'ont pas d'exportations annuelles des deux côtés pour cette lecture.
targets-month-without-gold = Sans l'or, les exportations hors des États-Unis étaient de { $value } en { $month }, soit { $growth } par rapport à { $before } (avec l'or : { $whole }; biens, exportations totales, base douanière, non désaisonnalisé). Les tables n'ont pas d'années entières sans l'or; la trajectoire ci-dessous le comprend donc.
targets-implied = Si la cible est atteinte et que les exportations vers les États-Unis évoluent de { $growth } par an à partir de { $from_year }, leur part est de { $share } en { $due }.
targets-gold = L'or compte ici : de { $before } à { $month }, les exportations hors des États-Unis ont augmenté de { $rise }, et l'or, l'argent et les métaux du groupe du platine sous forme brute représentent { $share } de cette hausse (de { $then } à { $now }; exportations totales, base douanière, non désaisonnalisé).
targets-gold-unknown = Les tables ne contiennent pas deux mois qui diraient quelle part de la dernière hausse revient à l'or.
targets-readings = Un engagement, plusieurs lectures
targets-readings-words = L'engagement d'octobre 2025 ne précise ni base, ni mode de calcul, ni niveau de prix. Chaque lecture ci-dessous est désignée comme telle.
targets-no-official = Aucune base officielle n'a été trouvée.
readings-reading = Lecture
readings-baseline = Base
readings-target = Cible
readings-latest = Dernière valeur
readings-standing = Situation
readings-confidence = Confiance
readings-no-series = Aucune série annuelle dans les tables
readings-cannot-be-checked = Ne peut être vérifiée avec ces tables
readings-gap = { $gap } { $side ->
    [above] au-dessus
   *[below] au-dessous
 } de la trajectoire; il faut { $needed } par an à partir de maintenant
basis-goods-and-services = biens et services
targets-share = La part des États-Unis, par mois et par année
targets-share-words = Des mesures du même flux; elles ne sont jamais mêlées dans une même courbe, et un mois n'est comparé qu'à une année de la même base.
targets-months = Mesure
months-adjusted = Douanes, désaisonnalisé
months-unadjusted = Douanes, non désaisonnalisé
months-bop = Balance des paiements, désaisonnalisé
months-years = Par année, depuis { $first }
targets-both = Les deux flux depuis { $first }
targets-both-words = La variation se compte depuis l'année de base de la cible, { $year }.

both-title = Depuis { $since }, les exportations hors des États-Unis ont varié de { $non_us } et celles vers les États-Unis de { $us } (jusqu'en { $year })
both-subtitle = Exportations de biens, en milliards de dollars canadiens courants, exportations totales, base douanière, par année.
both-hover = { $year }, { $name } : { $value } d'exportations de biens (base douanière, officiel)
both-alt = { $title }. Courbes depuis { $first }; les dernières valeurs sont de { $us } vers les États-Unis et de { $non_us } ailleurs.

concentration-title-markets = Sans les États-Unis, les exportations se répartissaient comme sur { $markets } marchés égaux en { $year }; avec eux, sur { $with_us }
concentration-subtitle-markets = Nombre effectif de marchés hors des États-Unis (1 / indice de Herfindahl-Hirschman des exportations par pays). Deux mesures qui ne sont pas reliées : exportations totales en $ US et { $national }.
concentration-imf = Exportations totales, $ US (FMI)
concentration-goods = Exportations nationales, industries de biens, $ CA
concentration-imf-label = Exportations totales,|$ US (FMI)
concentration-goods-label = Exportations nationales|des industries de biens, $ CA
concentration-goods-words = exportations nationales des industries de biens en $ CA
concentration-cimt = Exportations totales, fichiers annuels, $ CA
concentration-cimt-label = Exportations totales,|$ CA (fichiers annuels)
concentration-cimt-words = exportations totales en $ CA (fichiers annuels)
concentration-hover = { $year } : les exportations hors des États-Unis équivalent à { $markets } marchés de même taille (IHH { $hhi }; { $measure })
concentration-alt = { $title }. L'indice de concentration était de { $hhi } sans les États-Unis et de { $hhi_all } avec eux.
concentration-column-year = Année
concentration-column-measure = Mesure
concentration-column-hhi = IHH
concentration-column-hhi-non-us = IHH sans les États-Unis
concentration-column-markets = Marchés effectifs
concentration-column-markets-non-us = Marchés effectifs sans les États-Unis
concentration-column-top1 = Premier partenaire
concentration-column-top3 = Trois premiers
concentration-column-top5 = Cinq premiers
