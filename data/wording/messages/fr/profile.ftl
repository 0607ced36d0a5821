# La page d'un partenaire et la comparaison de six partenaires au plus.

page-partner = Profil de partenaire
partner-aspect = Vue
partner-aspect-profile = Un partenaire
partner-aspect-compare = Comparaison
partner-usual = Aucun partenaire n'est choisi : voici { $name }, premier marché après les États-Unis. Choisissez un autre partenaire ci-dessous.
partner-usual-option = { $name } (premier marché hors des États-Unis)
partner-to-map = Tous les partenaires en carte, en barres ou en tableau
partner-nothing = Aucun graphique ne peut être affiché : il n'y a pas de données pour ce choix. Choisissez un autre partenaire ou une autre série.

# Part et rang
partner-standing-title-rank = La part { $of } { $side ->
    [rose] est passée de { $then } en { $first } à { $now } en { $last }
    [fell] est passée de { $then } en { $first } à { $now } en { $last }
   *[same] n'a pas changé entre { $first } ({ $then }) et { $last } ({ $now })
 }; rang { $rank } pays inclus
partner-standing-title = La part { $of } { $side ->
    [rose] est passée de { $then } en { $first } à { $now } en { $last }
    [fell] est passée de { $then } en { $first } à { $now } en { $last }
   *[same] n'a pas changé entre { $first } ({ $then }) et { $last } ({ $now })
 }
partner-standing-title-only = Les exportations vers { $name } représentaient { $now } des exportations de biens en { $last }
partner-standing-count = { $count } pays de { $first } à { $last }
partner-standing-count-one = { $count } pays en { $first }
partner-standing-subtitle = Part de toutes les exportations de biens et rang parmi les pays inclus dans chaque série, par année. Principaux partenaires : { $counts }; les rangs parmi des nombres de pays différents ne sont pas raccordés. Chaque série forme une ligne distincte.
partner-standing-share = Part des exportations de biens, %
partner-standing-rank = Rang (1 = premier)
partner-standing-hover = { $year } : { $share } des exportations, rang { $rank } sur { $of } ({ $series }; { $confidence })
partner-standing-hover-bloc = { $year } : { $share } des exportations ({ $series }; { $confidence })
partner-standing-alt = { $title }. Courbes de la part des exportations et du rang de { $first } à { $last }, une par série.

# Importations et économie
partner-imports-title = Le Canada a importé pour { $imports } de biens { $origin } en { $year } et y en a exporté pour { $exports } ({ $by })
partner-imports-title-none = Commerce de biens avec { $name } : aucune année avec à la fois des exportations et des importations
partner-imports-subtitle = Exportations et importations de biens par année, { $unit }, dollars courants. FMI : exportations franco à bord (FAB), importations coût, assurance et fret (CAF). BACI : une seule année, rapprochée d'après les déclarations des deux partenaires; elle n'est pas raccordée aux courbes.
partner-imports-subtitle-comtrade = Comtrade de l'ONU : telles que déclarées par le Canada, en pointillé, sans raccord à une autre courbe.
partner-imports-hover-exports = Exportations en { $year } : { $value } ({ $by }; { $confidence })
partner-imports-hover-imports = Importations en { $year } : { $value } ({ $by }; { $confidence })
partner-imports-alt = { $title }. Courbes des exportations et des importations de { $first } à { $last }.
partner-flow-exports = Exportations
partner-flow-imports = Importations
partner-by-imf = FMI
partner-by-baci = BACI
partner-by-comtrade = Comtrade de l'ONU
partner-two-way-title = { $name } : échanges bilatéraux de biens de { $both } en { $year }, en dollars canadiens, base douanière, soit { $exports } d'exportations et { $imports } d'importations ({ $balance })
partner-balance-surplus = excédent de { $value }
partner-balance-deficit = déficit de { $value }
partner-two-way-subtitle = Exportations totales et importations de biens, { $unit } courants, base douanière, données non désaisonnalisées : années complètes, et 12 derniers mois pour lesquels les deux sont incluses.
partner-two-way-sum = Échanges { $value }
partner-two-way-hover-exports = Exportations, { $period } : { $value }
partner-two-way-hover-imports = Importations, { $period } : { $value }
partner-two-way-alt = { $title }. Paires de barres des exportations et des importations pour { $count } périodes.
partner-imports-title-history = { $name } : commerce de biens par année en dollars américains, de { $first } à { $last }; les chiffres plus récents sont en dollars canadiens
partner-column-period = Période
partner-economy = Le produit intérieur brut { $of } s'établissait à { $gdp } en { $year }, aux prix courants. Les exportations de biens du Canada vers ce partenaire en représentaient { $share } la même année ({ $by }). Source : { $source } ({ $confidence }).
partner-economy-only = Le produit intérieur brut { $of } s'établissait à { $gdp } en { $year }, aux prix courants. Aucun chiffre d'exportation en dollars américains n'est connu pour cette année. Source : { $source } ({ $confidence }).
partner-no-economy = Les tables ne contiennent pas le produit intérieur brut de ce partenaire.
partner-no-economy-union = Les tables contiennent le produit intérieur brut de chaque membre, et non celui de l'Union européenne dans son ensemble.

# Mesures tarifaires dans le temps
partner-duties-title = Droits de douane en vigueur entre le Canada et { $name } le { $date } : { $theirs } visant les produits canadiens, { $ours } de la part du Canada
partner-duties-count = { $count ->
    [0] aucune mesure
    [1] une mesure
   *[other] { $count } mesures
 }
partner-duties-subtitle = Mesures tarifaires depuis { $since }, une bande par groupe de produits et par règle; les barres indiquent le taux et l'état de la mesure. Les mesures visant toutes les origines sont comptées, même si une note en exempte le partenaire. Les taux ne sont jamais additionnés.
partner-duties-left-out = { $count ->
    [1] Une autre bande n'est pas affichée; la version texte contient toutes les mesures.
   *[other] { $count } autres bandes ne sont pas affichées; la version texte contient toutes les mesures.
 }
partner-duties-theirs = Visant les produits canadiens
partner-duties-ours = Par le Canada
partner-duties-theirs-none = Visant les produits canadiens : aucune mesure dans les données
partner-duties-ours-none = Par le Canada : aucune mesure dans les données
partner-duties-alt = { $title }. Barres des mesures tarifaires dans le temps, avec leur état.

# Comparaison
partner-compare-title = Comment se compare le commerce avec quelques partenaires?
partner-compare-words = Jusqu'à six partenaires dans une même série : d'abord la croissance depuis une année de base, puis les valeurs sur une échelle commune.
partner-compare = Partenaires, six au plus
partner-compare-usual = Les premiers marchés hors États-Unis
partner-traded = Mesure
partner-traded-exports = Exportations
partner-traded-imports = Importations
partner-traded-two-way = Échanges bilatéraux
partner-traded-balance = Solde
partner-goods-exports = Exportations de biens
partner-goods-imports = Importations de biens
partner-goods-two-way = Échanges bilatéraux de biens
partner-goods-balance = Solde du commerce de biens (exportations moins importations)
partner-scope-customs = base douanière, dollars canadiens courants, données non désaisonnalisées, années complètes; partenaires dont les importations mensuelles sont incluses
partner-absent-imports = { $name } : non affiché, car ses importations mensuelles en dollars canadiens ne sont pas incluses ici.
partner-base-year = Année de base (100)
partner-base-usual = { $year } (par défaut)
partner-refused = Six partenaires au plus peuvent être comparés. Non affichés : { $count ->
    [1] { $names }. Retirez un partenaire pour faire de la place.
   *[other] { $names }. Retirez { $count } partenaires pour faire de la place.
 }
partner-absent = Les exportations vers { $name } ne figurent pas dans cette série ({ $series }). Elles figurent dans une autre : { $other }.
partner-absent-everywhere = Les exportations vers { $name } ne figurent dans aucune série de plusieurs années.
partner-without-base = Les exportations vers { $name } ne figurent pas parmi les courbes à partir de 100 : cette série n'a pas de chiffre pour { $base }. Le premier chiffre est celui de { $first }.
partner-indexed-title = { $count ->
    [1] Les exportations vers { $name } ont varié de { $change } de { $base } à { $last }
   *[other] Parmi { $count } partenaires, les exportations vers { $name } ont { $side ->
        [rose] le plus augmenté
       *[fell] le moins diminué
     } de { $base } à { $last } ({ $change })
 }
partner-indexed-title-other = { $goods }, de { $base } à { $last } : { $count ->
    [1] { $name }, { $change }
   *[other] { $side ->
        [rose] la plus forte hausse
       *[fell] la plus faible baisse
     } parmi { $count } partenaires, { $name }, { $change }
 }
partner-indexed-hover-other = { $name }, { $year } : { $index } ({ $base } = 100), { $value } ({ $goods })
partner-indexed-title-none = Exportations depuis { $base } : aucun de ces partenaires n'a de chiffre pour { $last }
partner-indexed-subtitle = { $goods }, { $base } = 100; { $scope }.
partner-indexed-hover = { $name }, { $year } : { $index } ({ $base } = 100), { $value } d'exportations de biens
partner-indexed-alt = { $title }. Une courbe par partenaire, de { $first } à { $last }.
partner-multiples-title = Les exportations de biens les plus élevées en { $year } étaient celles vers { $name } ({ $value }); les moins élevées, celles vers { $least } ({ $small })
partner-multiples-title-one = Les exportations vers { $name } s'établissaient à { $value } en { $year }
partner-multiples-title-other = { $goods } en { $year } : de { $value } ({ $name }) à { $small } ({ $least })
partner-multiples-title-other-one = { $goods } en { $year }, { $name } : { $value }
partner-multiples-hover-other = { $name }, { $year } : { $value } ({ $goods })
partner-multiples-title-none = Aucun chiffre pour { $year }
partner-multiples-subtitle = { $goods }, { $unit }; { $scope }. { $scale } En gris : les autres partenaires.
partner-multiples-linear = Une seule échelle pour tous les panneaux.
partner-multiples-log = Une seule échelle logarithmique pour tous les panneaux, car les valeurs sont très éloignées : chaque pas vaut dix fois le précédent.
partner-multiples-head = { $name } : { $value } en { $year }
partner-multiples-hover = { $name }, { $year } : { $value } d'exportations de biens
partner-multiples-alt = { $title }. { $count ->
    [1] Un panneau
   *[other] { $count } panneaux
 } avec une courbe des valeurs par année.

partner-column-year = Année
partner-column-measure = Série
partner-column-share = Part des exportations
partner-column-rank = Rang

partner-unit-cad-billions = milliards de dollars canadiens
partner-unit-cad-millions = millions de dollars canadiens
partner-unit-usd-billions = milliards de dollars américains
partner-unit-usd-millions = millions de dollars américains

partners-profile = Profil d'un partenaire
partners-profile-words = Choisissez ici un partenaire, ou cliquez sur un pays de la carte ou sur une barre. Son profil réunit les exportations dans chaque série, les importations, les accords, les droits de douane dans les deux sens, les événements, les sondages et les sources.
partners-way = Cliquez sur un pays ou sur une barre, ou choisissez un partenaire plus bas : le lien vers son profil s'affiche ici.
partners-to-profile = Ouvrir le profil { $of }
partners-to-comparison = Comparer jusqu'à six partenaires
partners-profile-principal = Les exportations de biens vers { $name } s'établissaient à { $value } en { $year } ({ $share } du total), au { $count ->
    [1] 1er
   *[other] { $count }e
 } rang des { $of } partenaires inclus ici, sur { $published } publiés ({ $series }).
partners-profile-every = Les exportations de biens vers { $name } s'établissaient à { $value } en { $year } ({ $share } du total), au { $count ->
    [1] 1er
   *[other] { $count }e
 } rang sur { $of } destinations ({ $series }).
partners-profile-bloc = Les exportations de biens vers { $name } s'établissaient à { $value } en { $year }, soit { $share } du total ({ $series }).
partners-no-figures = Les tables ne contiennent aucun chiffre d'exportation pour ce partenaire.
partners-gold = L'or explique une grande partie de ces chiffres. En { $month }, les exportations d'or et d'autres métaux précieux vers les pays autres que les États-Unis ont atteint { $gold }, et toutes les exportations vers ce partenaire, { $all }. Note sur l'or : « { $note } »
partners-standing-title = Derniers chiffres de chaque série
partners-standing-words = Les séries mesurent des choses différentes et ne sont jamais raccordées. La croissance est un taux composé à l'intérieur d'une série; elle n'est jamais calculée d'une série à l'autre.
partners-head-series = Série
partners-head-period = Période
partners-head-value = Exportations
partners-head-share = Part
partners-head-rank = Rang
partners-head-growth1 = 1 an
partners-head-growth5 = 5 ans
partners-head-growth10 = 10 ans
partners-head-source = Source et fiabilité
partners-rank-of = { $rank } sur { $of }
partners-growth-starts = Non disponible : la série débute après { $start }
partners-growth-blank = Non disponible : aucun chiffre pour { $start }
partners-growth-source = Non calculé : { $start } ne figure que dans une autre série ({ $other })
partners-agreements-title = Accords et leurs étapes
partners-no-agreements = Aucun accord avec ce partenaire dans les données.
partners-agreement = ({ $kind }) : { $stage } au { $date }.
partners-milestones = { $count ->
    [1] Une étape datée
   *[other] { $count } étapes datées
 }
partners-intended = prévu
partners-duties-title = Mesures tarifaires dans les deux sens
partners-duties-words = Les droits peuvent se cumuler et ne sont pas additionnés. Les mesures visant toutes les origines s'appliquent au partenaire, sauf si leur note l'exempte.
partners-duties-theirs = Visant les produits canadiens : { $count } en vigueur
partners-duties-ours = Par le Canada, { $count } en vigueur
partners-no-measures = Aucune mesure dans les données.
partners-no-rate = Taux non indiqué
partners-head-goods = Biens
partners-head-rate = Taux
partners-head-status = État
partners-head-from = Du
partners-head-to = Au
partners-head-on = Visant les produits de
partners-head-as-of = Données au
partners-more-duties = { $count ->
    [1] Une autre mesure
   *[other] { $count } autres mesures
 }
partners-events-title = Événements
partners-no-events = Aucun événement avec ce partenaire dans les données.
partners-more-events = { $count ->
    [1] Un événement antérieur
   *[other] { $count } événements antérieurs
 }
partners-polls-title = Sondages
partners-no-polls = Aucun sondage sur ce partenaire dans les données.
partners-head-topic = Question
partners-head-answer = Réponse
partners-head-answers = Part
partners-head-pollster = Maison de sondage
partners-head-published = Publié
partners-sources-title = Sources de ce profil
partners-sources = { $count ->
    [1] Une source
   *[other] { $count } sources
 }
partners-panel-cad-billions = Milliards de dollars canadiens
partners-panel-cad-millions = Millions de dollars canadiens
partners-panel-usd-billions = Milliards de dollars américains
partners-panel-usd-millions = Millions de dollars américains
partners-trend-title = Les exportations vers { $name } s'établissaient à { $value } en { $year } ({ $rate } par an depuis { $start })
partners-trend-title-only = Les exportations vers { $name } s'établissaient à { $value } en { $year }
partners-trend-subtitle = Exportations de biens par année, en dollars courants, base douanière; BACI rapproche les déclarations des deux partenaires. Les séries dont la portée ou la monnaie diffère forment des courbes distinctes, dans des panneaux distincts : elles ne sont jamais raccordées.
partners-trend-label-principal = Exportations totales, principaux partenaires
partners-trend-label-cimt = Exportations totales (fichiers annuels)
partners-trend-label-goods = Exportations nationales, industries productrices de biens
partners-trend-label-imf = Exportations totales (FMI)
partners-trend-label-comtrade = Exportations totales (Comtrade de l'ONU)
partners-trend-label-baci = Rapprochées (BACI)
partners-trend-hover = { $value } en { $year } : { $series } ({ $confidence })
partners-trend-alt = { $title }. Courbes des exportations annuelles de { $first } à { $last }, une par série.
partners-months-title = Les exportations vers { $name } s'établissaient à { $value } en { $month } ({ $change } par rapport à { $before })
partners-months-title-only = Les exportations vers { $name } s'établissaient à { $value } en { $month }
partners-months-subtitle = Exportations de biens par mois, en milliards de dollars canadiens courants, exportations totales, base douanière, données non désaisonnalisées. Trait épais : moyenne mensuelle des 12 mois se terminant chaque mois.
partners-months-average = Trait épais : moyenne sur 12 mois
partners-months-sum = 12 mois jusqu'en { $month } : { $value }
partners-months-high = { $month } : { $value }
partners-months-hover = { $month } : { $value } (base douanière, données non désaisonnalisées, source officielle)
partners-months-hover-average = 12 mois se terminant en { $month } : { $sum } au total, { $value } par mois en moyenne
partners-months-alt = { $title }. Courbe des exportations mensuelles depuis { $first }.
