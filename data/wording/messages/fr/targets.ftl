# La page des exportations vers les États-Unis et ailleurs, de leurs cibles, et ses graphiques.

target-title = Les exportations vers les pays autres que les États-Unis{ $gold } ont atteint { $value } en { $year }, { $distance } qui mène { $multiple } d'ici { $due }{ $prices }
target-title-both = En { $year }, les exportations vers les pays autres que les États-Unis étaient { $distance } qui mène { $multiple } d'ici { $due }{ $prices }; sans les métaux précieux, { $bare }
target-distance = { $standing ->
    [ahead] en avance de { $gap } ({ $percent }) sur la trajectoire
    [behind] en retard de { $gap } ({ $percent }) sur la trajectoire
   *[on] sur la trajectoire (à { $tolerance } près)
 }
target-distance-short = { $standing ->
    [ahead] en avance de { $gap } ({ $percent })
    [behind] en retard de { $gap } ({ $percent })
   *[on] sur la trajectoire (à { $tolerance } près)
 }
without-metals = { "" } sans les métaux précieux
target-title-unchecked = Passer de { $start } en { $baseline } à { $target } en { $due } exige une croissance de { $growth } par an{ $prices }; aucune donnée annuelle ne permet de mesurer les progrès
target-subtitle = { $reading ->
    [services] Exportations de biens et de services vers tous les pays sauf les États-Unis, en milliards de dollars canadiens { $prices }. La base est déduite de la hausse annoncée; elle n'est pas officielle.
    [own] Exportations de biens vers tous les pays sauf les États-Unis, en milliards de dollars canadiens { $prices }, exportations totales, base douanière, par année; la valeur de base est la vôtre.
   *[goods] Exportations de biens vers tous les pays sauf les États-Unis, en milliards de dollars canadiens { $prices }, exportations totales, base douanière, par année.
 } Tirets : trajectoire depuis { $baseline } ({ $start }), à { $growth } par an.
target-prices = { $prices ->
    [constant] de { $year } (cible en dollars courants convertie, inflation supposée de { $inflation } par an)
    [real] de { $year } (cible comprise, inflation supposée de { $inflation } par an)
   *[nominal] courants
 }
target-in-dollars = { "" } (en dollars de { $year })
target-without-gold = Métaux précieux exclus : or, argent et métaux du groupe du platine, sous forme brute, et leurs alliages.
target-gold-stays = Les métaux précieux sont compris : aucun chiffre des biens et services sans ces métaux n'a été trouvé.
target-gold-share = L'or et les autres métaux précieux représentent { $share } de la { $prices ->
    [nominal] hausse
   *[other] hausse nominale
 } entre les 12 mois se terminant en { $before } et ceux se terminant en { $month }.
target-said-gold-stays = Aucun chiffre des biens et services sans les métaux précieux n'a été trouvé. Avec ces métaux : { $said }
target-subtitle-both = Traits minces : sans les métaux précieux (or, argent et métaux du groupe du platine, sous forme brute, et leurs alliages); leur trajectoire part de { $start }.
target-hover = { $year } : { $value } d'exportations de biens vers les pays autres que les États-Unis (base douanière, source officielle)
target-hover-without = { $year }, sans les métaux précieux : { $value } d'exportations de biens vers les pays autres que les États-Unis (base douanière, source officielle)
target-hover-path-without = Valeur de la trajectoire sans les métaux précieux en { $year } : { $value }
target-hover-path = Valeur de la trajectoire en { $year } : { $value }
target-hover-months = 12 mois se terminant en { $month } : { $value } (il ne s'agit pas d'une année civile)
target-hover-months-without = 12 mois se terminant en { $month }, sans les métaux précieux : { $value } (il ne s'agit pas d'une année civile)
target-label = Cible de { $year } : { $value }
target-label-year = { $year } : { $value }
target-label-months = 12 mois ({ $month })|{ $value }
target-label-with = Avec les métaux précieux
target-label-without = Sans les métaux précieux (traits minces)
target-label-target-without = Cible de { $year } sans les|métaux précieux : { $value }
target-label-colon = { " : " }
target-alt = { $title }. La trajectoire était à { $path } en { $year }; il faut ensuite une croissance de { $needed } par an.{ $more }
target-alt-unchecked = { $title }. Courbe de la trajectoire : { $start } en { $baseline }, { $target } en { $due }.{ $more }
target-alt-latest = { "" } Les 12 mois se terminant en { $month } ont totalisé { $latest }.
column-without = { $name } (sans les métaux précieux)
multiple-double = au double
multiple-times = à { $value } fois la base
multiple-value = à { $value }
target-head = { $standing ->
    [ahead] Les exportations de biens vers les pays autres que les États-Unis{ $gold } sont en avance sur la trajectoire qui mène { $multiple } d'ici { $due }
    [behind] Les exportations de biens vers les pays autres que les États-Unis{ $gold } sont en retard sur la trajectoire qui mène { $multiple } d'ici { $due }
   *[on] Les exportations de biens vers les pays autres que les États-Unis{ $gold } sont sur la trajectoire qui mène { $multiple } d'ici { $due }
 }

target-sentence-brief = { $head } : elles s'élevaient à { $value } en { $year }, alors que la trajectoire était à { $path }. Pour atteindre { $target } en { $due }, il faut une croissance de { $needed } par an à partir de { $year }{ $prices }.
target-sentence = { $head } : { $value } en { $year }{ $achieved }, { $distance }; la trajectoire était à { $path }. Pour atteindre { $target } en { $due }, il faut une croissance de { $needed } par an à partir de { $year }{ $prices }.
target-head-both = { $standing ->
    [differ] L'or et les autres métaux précieux déterminent si les exportations de biens vers les pays autres que les États-Unis suivent la trajectoire qui mène { $multiple } d'ici { $due }
   *[same] { $head }, avec ou sans l'or et les autres métaux précieux
 }
target-pace = { "" } Sur les 12 mois se terminant en { $month }, les exportations vers les pays autres que les États-Unis{ $gold } ont totalisé { $value } ({ $growth } par rapport aux 12 mois précédents).
target-pace-both = Sur les 12 mois se terminant en { $month }, les exportations vers les pays autres que les États-Unis ont totalisé { $value } ({ $growth } par rapport aux 12 mois précédents); sans les métaux précieux, { $bare } ({ $bare_growth }).
target-pace-without = Sans les métaux précieux, les exportations de biens vers les pays autres que les États-Unis étaient de { $value } sur les 12 mois se terminant en { $month } ({ $growth } par rapport aux 12 mois précédents).
target-pace-with = Avec les métaux précieux, les exportations de biens vers les pays autres que les États-Unis étaient de { $value } sur les 12 mois se terminant en { $month } ({ $growth } par rapport aux 12 mois précédents).
target-pace-share = L'or et les autres métaux précieux représentent { $share } de la hausse des exportations vers les pays autres que les États-Unis.
target-sentence-unchecked = { $reading ->
    [services] Résultat indéterminé : les données ne comprennent pas d'exportations annuelles de biens et de services vers les pays autres que les États-Unis.
   *[other] Résultat indéterminé : les données ne comprennent pas d'exportations annuelles depuis l'année de base.
 } Passer de { $start } en { $baseline } à { $target } en { $due } exige une croissance de { $needed } par an{ $prices }.
target-achieved = { "" } ({ $growth } en un an)
target-achieved-yearly = { "" } ({ $growth } par an depuis { $baseline })

targets-title = Les exportations vers les pays autres que les États-Unis sont-elles sur la trajectoire vers la cible de { $due }?
targets-aim = Section
targets-aim-path = Trajectoire vers la cible
targets-aim-scenarios = Deux scénarios
targets-aim-range = Fourchette
targets-aim-shares = Part des États-Unis
targets-aim-change = Pourquoi la part a varié
targets-aim-record = Bilan des cibles
targets-change = Changer la cible
targets-count = Changer le calcul : prix, métaux précieux, croissance des exportations vers les États-Unis
targets-baseline = Année de base
targets-due = Échéance
targets-multiple = Multiple de la base
targets-usgrowth = Croissance des exportations vers les États-Unis, % par an
targets-reading = Ce qui est compté
targets-reading-goods = Biens
targets-reading-services = Biens et services
targets-reading-own = Votre propre base
targets-start = Votre propre base, G$ CA
targets-toward = Cible exprimée en
targets-toward-multiple = Multiple
targets-toward-value = Valeur
targets-goal = Cible, G$ CA
targets-prices = Prix
targets-prices-nominal = Prix courants
targets-prices-constant = Prix constants (cible en dollars courants)
targets-prices-real = Prix constants (cible en dollars constants)
targets-inflation = Inflation hypothétique, % par an
targets-gold = Métaux précieux
targets-gold-with = Avec
targets-gold-without = Sans
targets-no-year = aucune année
targets-last-valid = Le graphique montre encore la dernière cible valide.
targets-wrong-due-before = L'échéance ({ $due }) doit suivre l'année de base ({ $baseline }). Choisissez une échéance plus tardive.
targets-wrong-no-baseline = Aucune exportation annuelle n'est disponible pour { $baseline }. Choisissez une année de base de { $first } à { $last }.
targets-wrong-services-baseline = Pour les biens et services, l'engagement n'a de base que pour { $stated }, et non pour { $baseline }. Choisissez cette année-là, ou ne comptez que les biens.
targets-wrong-own-baseline = Votre base doit être supérieure à zéro. Entrez-la en milliards de dollars (par exemple, 200).
targets-wrong-goal = Une cible doit être supérieure à zéro. Entrez-la en milliards de dollars (par exemple, 400).
targets-wrong-multiple = Une cible de { $multiple } fois la base est hors limites. Entrez une valeur supérieure à 0 et d'au plus { $largest }.
targets-wrong-inflation = Une inflation de { $inflation } par an est hors limites. Entrez une valeur de { $least } à { $most }.
targets-implied-unknown = La part des États-Unis qu'implique cette cible ne peut pas être calculée : les exportations annuelles vers les États-Unis et vers les autres pays ne sont pas toutes deux disponibles pour cette interprétation.
targets-implied = Si la cible est atteinte et que les exportations vers les États-Unis { $flat ->
    [yes] restent à leur niveau de { $from_year }
   *[no] varient de { $growth } par an à partir de { $from_year }
 }, la part des États-Unis{ $gold } sera de { $share } en { $due }.
targets-readings = Un engagement, plusieurs interprétations
targets-readings-each = Chaque ligne ci-dessous est une interprétation.
readings-reading = Interprétation
readings-baseline = Base
readings-target = Cible
readings-implied-baseline = Environ { $value } ({ $year }), montant déduit de l'engagement, selon lequel le doublement ajouterait environ { $value }
readings-implied-target = Environ { $value } ({ $year })
readings-latest = Dernière valeur
readings-standing = Position par rapport à la trajectoire
readings-confidence = Fiabilité de l'interprétation
readings-no-series = Aucune série annuelle incluse ici
readings-cannot-be-checked = Ne peut pas être déterminé avec ces données
readings-gap = { $distance }; il faut ensuite une croissance de { $needed } par an
basis-goods-and-services = biens et services
targets-share = La part des États-Unis, par mois et par année
targets-share-words = Toutes les mesures portent sur les exportations totales de biens. Elles ne sont jamais réunies dans une même courbe, et un mois n'est comparé qu'à une année établie sur la même base.
targets-months = Mesure
targets-both = Exportations vers les États-Unis et vers les autres pays depuis { $first }
targets-both-words = La variation est calculée depuis l'année de base de la cible, { $year }.

# Scénarios de croissance et éventail des trajectoires

scenarios-heading = Deux scénarios côte à côte
scenarios-words = Les exportations vers chaque marché croissent au taux constant que vous fixez, en pourcentage par an. C'est un calcul, et non une prévision.
scenarios-first-name = Nom du premier scénario
scenarios-second-name = Nom du second scénario
scenarios-growth = { $part }, %
scenarios-apart = Traiter un partenaire à part
scenarios-apart-none = Aucun
scenarios-put-back = Remettre dans sa région : { $partner }
scenarios-last-valid = Le graphique montre encore les derniers scénarios valides.
range-last-valid = Le graphique montre encore la dernière fourchette valide.
scenarios-wrong-growth = Une croissance de { $growth } par an n'est pas possible ici ({ $part }). Entrez une valeur supérieure à { $least } et d'au plus { $most }.
scenarios-wrong-no-parts = Il faut pour cela des exportations annuelles, disponibles seulement pour les biens. Choisissez « Biens » ou « Votre propre base » plus haut.
scenarios-wrong-no-years-left = Les données vont déjà jusqu'en { $due } : il ne reste aucune année à projeter. Choisissez une échéance plus tardive.
scenarios-wrong-few-rates = Les taux de croissance annuels sont trop peu nombreux pour un tirage au sort.
scenario-rest = Tous les autres partenaires
scenario-region = { $region } ({ $count } économies)
scenario-past = Croissance de { $since } à { $year }
scenario-needed = Croissance requise pour la cible
scenario-needed-rounded = { $name } (arrondie à la hausse à { $growth } par an)
scenario-number = Scénario { $number }
scenario-title = En { $due }, les exportations vers les pays autres que les États-Unis{ $gold } atteignent { $one } selon « { $first } » et { $other } selon « { $second } »; la cible est de { $target }
scenario-subtitle = Exportations de biens, en milliards de dollars canadiens { $prices }, exportations totales, base douanière. Trait plein : données observées jusqu'en { $year }. Tirets et pointillé : chaque marché croît à son propre taux constant. C'est un calcul, et non une prévision.
scenario-without-gold = Métaux précieux exclus. Leurs exportations ne sont pas disponibles par partenaire; tous les autres pays sont donc présentés ensemble.
scenario-parts-two = Métaux précieux exclus : la somme des exportations vers les États-Unis et vers tous les autres pays est égale au total de { $year }. La croissance passée va de { $since } à { $year }.
scenario-sentence = { $name } : { $value } vers les pays autres que les États-Unis en { $due }, soit { $gap } { $side ->
    [above] de plus que la cible
   *[below] de moins que la cible
 }. Cible atteinte : { $reached }. Part des États-Unis en { $due } : { $share }.
scenario-reached = en { $year }
scenario-never = pas avant 2100
scenario-line = { $sign } { $name } : { $value }
scenario-hover = { $year } : { $value } d'exportations de biens vers les pays autres que les États-Unis (base douanière)
scenario-hover-share = { $year } : { $value } des exportations de biens sont destinées aux États-Unis
scenario-panel-non-us = Exportations hors É.-U.
scenario-panel-share = Part des États-Unis
scenario-alt = { $title }. { $one } { $other } Croissance annuelle selon le premier scénario : { $growths }. Selon le second : { $others }.
scenario-column-part = Marché
scenario-column-now = { $year }
scenario-column-growth = { $name } : croissance annuelle
scenario-column-due = { $name } : { $year }
scenario-row-target = Cible
scenario-row-reached = Cible atteinte
scenario-members = { $region } : { $partners }
scenario-parts = La somme des marchés est égale au total de { $year }. Une région réunit les partenaires dont les exportations annuelles sont incluses ici ({ $regions }); tous les autres pays sont dans « Tous les autres partenaires ». La croissance depuis { $since } porte sur les partenaires ayant un chiffre pour les deux années.
scenario-parts-late = La croissance de « Tous les autres partenaires » comprend aussi celle { $names }, faute de chiffres distincts pour { $since }.

range-heading = Quelle fourchette la croissance passée laisse-t-elle entrevoir?
range-words = Pour chaque année à venir, chaque trajectoire prend un taux de croissance annuel passé, tiré au sort. La dispersion des trajectoires montre à quel point la croissance passée a été inégale; elle ne prédit rien.
range-window = Années retenues pour le tirage
range-window-all = Depuis { $first }
range-window-years = { $years } ans
range-title = D'ici { $due }, { $share } des { $draws } trajectoires des exportations vers les pays autres que les États-Unis{ $gold }, tirées au sort selon la croissance de { $first } à { $year }, atteignent { $target }
range-subtitle = C'est un calcul, et non une prévision : les taux de chaque trajectoire sont tirés au sort, avec remise, parmi les { $count } taux de croissance annuels de { $first } à { $year }. Exportations de biens vers les pays autres que les États-Unis, en milliards de dollars canadiens { $prices }, exportations totales, base douanière. Bande intérieure : la moitié des trajectoires; bande extérieure : huit sur dix; pointillé : médiane; tirets : trajectoire vers la cible.
range-sentence = En { $due }, huit trajectoires sur dix se situent entre { $least } et { $most }; la médiane est de { $middle }. Les { $count } taux de croissance annuels vont de { $low } à { $high }. Le tirage est fixe : les mêmes données donnent toujours les mêmes trajectoires. C'est un calcul, et non une prévision.
range-hover = { $year } : { $value } sur la trajectoire médiane
range-end-10 = Une trajectoire sur dix est inférieure à { $value }
range-end-50 = Médiane : { $value }
range-end-90 = Neuf trajectoires sur dix sont inférieures à { $value }
range-end-target = Cible : { $value }
range-alt = { $title }. { $said }
range-column = { $value } % des trajectoires à ce niveau ou au-dessous

# Le bilan des cibles

record-heading = Cibles passées et présentes
record-heading-words = Chaque cible est présentée selon chaque interprétation possible. Un résultat ne vaut que pour la mesure de sa ligne. S'il n'y a pas de chiffre, la ligne l'indique.
record-answer = Cibles annoncées : { $pledges }. Échues et évaluables : { $decided }; échues, sans chiffre dans les données : { $unknown }; pas encore échues : { $waiting }.
record-no-number = Hors du compte, faute d'objectif chiffré pour les exportations : { $names }.
record-title = { $target } : { $growth } de { $start } à { $year }, comparativement à une cible de { $due } ({ $reading })
record-title-none = Aucune cible échue ne peut être évaluée avec ces données
record-subtitle = Croissance depuis l'année de base, en pourcentage, en dollars courants. Point : dernière année disponible. Anneau : les 12 mois les plus récents des données. Trait vertical : croissance visée. Chaque ligne est une mesure distincte. { $count ->
    [0] Chaque cible annoncée a une ligne.
    [1] Une cible n'est pas affichée, car la croissance des exportations depuis une année de base ne peut être calculée pour elle.
   *[other] { $count } cibles ne sont pas affichées, car la croissance des exportations depuis une année de base ne peut être calculée pour elles.
 }
record-alt = { $title }. { $rows }.
record-hover = { $target } ({ $reading }), depuis { $start } : { $marks } ({ $standing })
record-mark = { $growth } en { $year }
record-mark-due = cible de { $due } en { $due_year }
record-mark-latest = { $growth } pour les 12 mois se terminant en { $month }
record-since = { $reading }, depuis { $year }
record-since-assumed = { $reading }, depuis { $year } (base non précisée)
record-announced = { $date }, { $by }
record-none-stated = Aucune base précisée
record-baseline = { $value } ({ $year })
record-more-than = plus de { $value } ({ $year })
record-assumed = { $value } ({ $year }; aucune base n'a été précisée : la dernière année complète avant l'annonce est utilisée)
record-due = { $value } en { $year } ({ $growth })
record-due-growth = { $growth } en { $year }
record-stated-firms = { $number } entreprises
record-due-stated = { $text } Échéance : { $year }.
record-outcome = { $value } en { $year } ({ $growth })
record-published = { $growth } de l'année de base à { $year }, selon la source
record-latest = 12 mois se terminant en { $month } : { $value }.

record-column-target = Cible
record-column-announced = Annonce
record-column-reading = Interprétation
record-column-baseline = Base
record-column-due = Valeur et année visées
record-column-outcome = Dernière valeur disponible
record-column-standing = Résultat
record-column-source = Source du résultat

record-reading-customs = biens, base douanière, $ CA
record-reading-usd = biens, base douanière, $ US (FMI)
record-reading-bop = biens, base de la balance des paiements
record-reading-goods-and-services = biens et services
record-reading-no-gold = biens sans les métaux précieux, base douanière, $ CA
record-title-both = { $target }, cible de { $due } : exportations de biens hors É.-U., { $growth } de { $start } à { $year } avec les métaux précieux ({ $standing }), { $bare } sans eux ({ $bare_standing })
record-verdict-met = atteinte
record-verdict-not-met = non atteinte
record-gold = Les métaux précieux sont l'or, l'argent et les métaux du groupe du platine, sous forme brute, et leurs alliages. Les exportations de ces métaux sont incluses ici pour l'ensemble des pays et pour les États-Unis, mais sans série pour les autres partenaires; les cibles qui visent un seul partenaire sont donc présentées seulement avec ces métaux.
record-reading-constant-prices = biens à prix constants
record-reading-stated = telle qu'annoncée
record-standing-met = Atteinte selon cette interprétation
record-standing-not-met = Non atteinte selon cette interprétation
record-standing-not-yet-due = Pas encore échue
record-standing-cannot-tell = Indéterminée
record-reason-no-agrifood = Les exportations agroalimentaires, par partenaire ou au total, ne sont pas incluses ici.
record-reason-stated-by-source = Selon la source; non recalculée ici.
record-reason-reached-by-source = Niveau atteint en { $year }, selon la source; non recalculé ici. Une cible exprimée en niveau est considérée comme atteinte dès que ce niveau est atteint.
record-reason-no-firms = Les données portent sur des exportations et non sur des entreprises.
record-reason-no-two-way = La source ne précise pas ce que mesure la valeur de base. Celle-ci dépasse le commerce bilatéral de biens, et le commerce bilatéral de services par partenaire n'est pas inclus ici.
record-reason-no-series = Aucune série incluse ici ne permet de suivre cette cible.
record-reason-no-year-since = Aucune année complète depuis l'année de base.
record-reason-no-baseline = La série n'a pas de chiffre pour l'année de base.
record-reason-series-ended = La série s'arrête avant l'échéance.
record-reason-no-prices = Les indices de prix des exportations, que Statistique Canada publie, ne sont pas inclus ici.
record-reason-not-published = Aucune série annuelle sur cette base ni aucune croissance publiée depuis cette année de base n'est incluse ici.
record-reason-published-earlier = Le seul chiffre disponible ({ $source }) porte sur { $year }, avant l'échéance.
record-prices = Toutes les valeurs sont en dollars courants : quand les prix montent, une cible est plus facile à atteindre.
