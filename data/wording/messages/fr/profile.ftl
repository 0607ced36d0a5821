# La page d'un partenaire et la comparaison de six partenaires au plus.

page-partner = Profil de partenaire
partner-aspect = Affichage
partner-aspect-profile = Un partenaire
partner-aspect-compare = Comparaison
partner-usual = Aucun partenaire n'a été choisi : cette page présente donc { $name }, premier marché après les États-Unis en { $year }. Choisissez-en un autre ci-dessous.
partner-usual-option = { $name } (premier marché hors É.-U.)
partner-to-map = Tous les partenaires sur une carte, en barres ou dans un tableau
partner-nothing = Aucun graphique ne peut être affiché : il n'y a pas de chiffres pour ce choix. Choisissez un autre partenaire ou une autre série.

# Part et rang
partner-standing-title-rank = La part { $whose } dans les exportations de biens du Canada { $side ->
    [rose] est passée de { $then } en { $first } à { $now } en { $last }
    [fell] est passée de { $then } en { $first } à { $now } en { $last }
   *[same] s'établissait à { $then } en { $first } et à { $now } en { $last }
 } (rang : { $rank } pays inclus ici)
partner-standing-title = La part { $whose } dans les exportations de biens du Canada { $side ->
    [rose] est passée de { $then } en { $first } à { $now } en { $last }
    [fell] est passée de { $then } en { $first } à { $now } en { $last }
   *[same] s'établissait à { $then } en { $first } et à { $now } en { $last }
 }
partner-standing-title-only = Les exportations vers { $name } représentaient { $now } des exportations de biens en { $last }
partner-standing-count = { $count } { $count ->
    [one] pays
   *[other] pays
 } de { $first } à { $last }
partner-standing-count-one = { $count } { $count ->
    [one] pays
   *[other] pays
 } en { $first }
partner-standing-subtitle = Part de toutes les exportations de biens{ $ranked ->
    [yes] {" "}et rang parmi les pays inclus dans chaque série
   *[no] {""}
 }, par année. Chaque série forme une courbe distincte.
partner-standing-counts = Principaux partenaires : { $counts }; les rangs établis parmi des nombres de pays différents ne sont pas raccordés.
partner-standing-share = Part des exportations de biens, %
partner-standing-rank = Rang (1 = premier)
partner-standing-hover = { $year } : { $share } des exportations, rang { $rank } sur { $of } ({ $series }; { $confidence })
partner-standing-hover-bloc = { $year } : { $share } des exportations ({ $series }; { $confidence })
partner-standing-alt = { $title }. Courbes de la part des exportations et du rang de { $first } à { $last }, une par série.

# Importations et économie
partner-imports-title = En { $year }, les importations de biens en provenance { $origin } s'établissaient à { $imports } et les exportations vers ce partenaire, à { $exports } ({ $by })
partner-imports-title-none = Commerce de biens avec { $name } : aucune année ne compte à la fois des exportations et des importations
partner-imports-subtitle = Exportations et importations de biens par année, { $unit }, dollars courants.
partner-imports-years = Années incluses : { $years }.
partner-imports-newer = Années incluses : { $years }; les chiffres plus récents sont en dollars canadiens.
partner-imports-span = { $first } à { $last } ({ $by })
partner-imports-span-one = { $first } ({ $by })
partner-imports-subtitle-imf = FMI : exportations franco à bord (FAB), importations coût, assurance et fret (CAF).
partner-imports-subtitle-baci = BACI (base de données du CEPII qui rapproche les déclarations des deux partenaires) : chiffres non raccordés aux autres courbes.
partner-imports-subtitle-comtrade = Comtrade de l'ONU : données déclarées par le Canada, en pointillé, non raccordées aux autres courbes.
partner-imports-hover-exports = Exportations en { $year } : { $value } ({ $by }; { $confidence })
partner-imports-hover-imports = Importations en { $year } : { $value } ({ $by }; { $confidence })
partner-imports-alt = { $title }. Courbes des exportations et des importations de { $first } à { $last }.
partner-flow-exports = Exportations
partner-flow-imports = Importations
partner-by-imf = FMI
partner-by-baci = BACI
partner-by-comtrade = Comtrade de l'ONU
partner-two-way-title = Le commerce bilatéral de biens avec { $name } a totalisé { $both } en { $year } (base douanière) : { $exports } d'exportations et { $imports } d'importations
partner-two-way-subtitle = Exportations totales et importations de biens, { $unit } courants, base douanière, données non désaisonnalisées : années complètes, et 12 derniers mois pour lesquels les deux flux sont inclus. Les importations sont comptées selon le pays d'origine : les biens fabriqués ailleurs et expédiés du pays partenaire ne sont pas compris. Les exportations nettes (exportations moins importations) ne sont donc pas le solde officiel.
partner-two-way-official = Sur la base de la balance des paiements, celle du solde officiel, { $side ->
    [surplus] l'excédent
   *[deficit] le déficit
 } était de { $value } en { $year } ({ $confidence }).
partner-two-way-sum = Total : { $value }
partner-two-way-net = Exportations nettes : { $value }
partner-two-way-hover-exports = Exportations, { $period } : { $value }
partner-two-way-hover-imports = Importations, { $period } : { $value }
partner-two-way-alt = { $title }. Paires de barres des exportations et des importations pour { $count ->
    [one] { $count } période
   *[other] { $count } périodes
 }.
partner-column-period = Période
partner-economy = Le produit intérieur brut { $of } s'établissait à { $gdp } en { $year }, aux prix courants. Les exportations de biens du Canada vers ce partenaire équivalaient à { $share } de ce montant la même année ({ $by }). Source : { $source } ({ $confidence }).
partner-economy-only = Le produit intérieur brut { $of } s'établissait à { $gdp } en { $year }, aux prix courants. Aucun chiffre d'exportation en dollars américains n'est disponible pour cette année. Source : { $source } ({ $confidence }).
partner-no-economy = Le produit intérieur brut de ce partenaire n'est pas disponible.
partner-no-economy-union = Le produit intérieur brut est disponible pour chaque membre, et non pour l'Union européenne dans son ensemble.

# Mesures tarifaires dans le temps
partner-duties-title = Droits de douane en vigueur entre le Canada et { $name } : { $theirs } s'appliquant au Canada; du Canada, { $ours } visant ce partenaire{ $wide }{ $confirmed }
partner-duties-count = { $count ->
    [0] aucune mesure
    [1] 1 mesure
   *[other] { $count } mesures
 }
partner-duties-wide = { $count ->
    [0] {""}
    [1] {" "}seul et une visant toute origine
   *[other] {" "}seul et { $count } visant toute origine
 }
partner-duties-subtitle = Mesures tarifaires depuis { $since }, une ligne par groupe de produits et par ensemble de produits visés. Les barres indiquent le taux et l'état de chaque mesure. Les mesures visant toutes les origines sont affichées et comptées, même si une note en exempte ce partenaire. Les taux ne sont jamais additionnés.
partner-duties-lifted = { $count ->
    [1] { $counted } et une ramenée à 0 %
   *[other] { $counted } et { $count } ramenées à 0 %
 }
partner-duties-confirmed = { $same ->
    [True] {" "}(confirmées le { $last })
   *[other] {" "}(confirmées du { $first } au { $last })
 }
partner-duties-left-out = { $count ->
    [1] Une autre ligne n'est pas affichée; la version texte énumère toutes les mesures.
   *[other] Autres lignes, non affichées : { $count }; la version texte énumère toutes les mesures.
 }
partner-duties-theirs = Visant les produits canadiens
partner-duties-ours = Par le Canada
partner-duties-theirs-none = Visant les produits canadiens : aucune incluse
partner-duties-ours-none = Par le Canada : aucune incluse
partner-duties-alt = { $title }. Barres des mesures tarifaires dans le temps, avec leur état.

# Comparaison
partner-compare-title = En quoi le commerce diffère-t-il d'un partenaire à l'autre?
partner-compare-words = Jusqu'à six partenaires dans une même série : d'abord la croissance depuis une année de base, puis les valeurs sur une échelle commune.
partner-compare = Partenaires, six au plus
partner-compare-usual = Premiers marchés hors É.-U.
partner-traded = Mesure
partner-traded-exports = Exportations
partner-traded-imports = Importations
partner-traded-two-way = Commerce bilatéral
partner-traded-balance = Exportations nettes
partner-goods-exports = Exportations de biens
partner-goods-imports = Importations de biens
partner-goods-two-way = Commerce bilatéral de biens
partner-goods-balance = Exportations nettes de biens (exportations moins importations)
partner-scope-customs = base douanière (importations selon le pays d'origine), dollars canadiens courants, données non désaisonnalisées, années complètes; partenaires dont les importations mensuelles sont incluses
partner-absent-imports = Le commerce bilatéral avec { $name } n'est pas affiché : les importations mensuelles en dollars canadiens en provenance de ce partenaire ne sont pas incluses ici.
partner-base-year = Année de base (100)
partner-base-usual = { $year } (par défaut)
partner-refused = Six partenaires au plus peuvent être comparés. Non affichés : { $count ->
    [1] { $names }. Retirez un partenaire pour faire de la place.
   *[other] { $names }. Retirez { WORDS($count) } partenaires pour faire de la place.
 }
partner-absent = Les exportations vers { $name } ne sont pas affichées : elles ne sont pas incluses dans cette série ({ $series }). Elles le sont dans une autre : { INSIDE($other) }.
partner-absent-everywhere = Les exportations vers { $name } ne sont pas affichées : aucune série de plusieurs années ne les comprend.
partner-without-base = Les exportations vers { $name } ne figurent pas dans le graphique des indices : cette série n'a pas de chiffre pour { $base }. Le premier chiffre est celui de { $first }.
partner-indexed-title = { $count ->
    [1] Exportations vers { $name } de { $base } à { $last } : { $change }
   *[other] Parmi les { WORDS($count) } partenaires comparés, c'est vers { $name } que les exportations ont { $side ->
        [rose] le plus augmenté
       *[fell] le moins diminué
     } de { $base } à { $last } ({ $change })
 }
partner-indexed-title-other = { $goods }, de { $base } à { $last } : { $count ->
    [1] { $name }, { $change }
   *[other] { $side ->
        [rose] plus forte hausse
       *[fell] plus faible baisse
     } parmi les { WORDS($count) } partenaires comparés : { $name } ({ $change })
 }
partner-indexed-hover-other = { $name }, { $year } : { $index } ({ $base } = 100), { $value } ({ $goods })
partner-indexed-title-none = Exportations depuis { $base } : aucun de ces partenaires n'a de chiffre pour { $last }
partner-indexed-subtitle = { $goods }, { $base } = 100; { $scope }.
partner-indexed-hover = { $name }, { $year } : { $index } ({ $base } = 100), { $value } d'exportations de biens
partner-indexed-alt = { $title }. Une courbe par partenaire, de { $first } à { $last }.
partner-multiples-title = Parmi les partenaires comparés, les exportations de biens les plus élevées en { $year } étaient celles vers { $name } ({ $value }) et les moins élevées, celles vers { $least } ({ $small })
partner-multiples-title-one = Les exportations vers { $name } s'établissaient à { $value } en { $year }
partner-multiples-title-other = { $goods } en { $year } : de { $value } ({ $name }) à { $small } ({ $least })
partner-multiples-title-other-one = { $goods } en { $year }, { $name } : { $value }
partner-multiples-hover-other = { $name }, { $year } : { $value } ({ $goods })
partner-multiples-title-none = Aucun chiffre pour { $year }
partner-multiples-subtitle = { $goods }, { $unit }; { $scope }. { $scale } En gris : les autres partenaires.
partner-multiples-linear = La même échelle pour tous les panneaux.
partner-multiples-log = La même échelle logarithmique pour tous les panneaux, car les valeurs sont très éloignées : chaque graduation vaut dix fois la précédente.
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

partners-profile-words = Choisissez un partenaire dans la liste ci-dessus, sur la carte ou parmi les barres. Le profil présente les exportations dans chaque série, les importations, les accords, les droits de douane dans les deux sens, les événements, les sondages et les sources.
partners-to-profile = Ouvrir le profil { $of }
partners-to-comparison = Comparer jusqu'à six partenaires
partners-profile-principal = Les exportations de biens vers { $name } représentaient { $share } du total en { $year }, ce qui place ce marché au { $count ->
    [1] 1er
   *[other] { $count }e
 } rang des { $of } partenaires inclus ici (Statistique Canada publie des chiffres pour { $published }; exportations totales, dollars canadiens).
partners-profile-every = Les exportations de biens vers { $name } représentaient { $share } du total en { $year }, ce qui place ce marché au { $count ->
    [1] 1er
   *[other] { $count }e
 } rang sur { $of } destinations ({ $series }).
partners-profile-bloc = Les exportations de biens vers { $name } représentaient { $share } du total en { $year } ({ $series }).
partners-no-figures = Aucun chiffre d'exportation n'est disponible pour ce partenaire.
partners-single-months = Statistique Canada publie aussi par mois les exportations vers { $name }; seuls ces mois sont inclus ici : { $months } (exportations totales, base douanière, données désaisonnalisées).
partners-one-month = { $value } en { $month }
partners-gold = L'or et les autres métaux précieux représentent une grande partie de ces exportations. En { $month }, les exportations de tous les produits vers ce partenaire ont atteint { $all }. { $note }
partners-standing-title = Derniers chiffres de chaque série
partners-standing-words = Les séries mesurent des choses différentes et ne sont jamais raccordées. La croissance est un taux annuel composé à l'intérieur d'une série; elle n'est jamais calculée d'une série à l'autre.
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
partners-growth-source = Non calculé : { $start } n'est disponible que dans une autre série ({ INSIDE($other) })
partners-agreements-title = Accords et leurs étapes
partners-no-agreements = Aucun accord avec ce partenaire dans les données.
partners-agreement = ({ $kind }), au { $date } : { $stage }.
partners-milestones = { $count ->
    [1] Une étape datée
   *[other] { $count } étapes datées
 }
partners-intended = prévu
partners-duties-title = Mesures tarifaires dans les deux sens
partners-duties-words = Plusieurs droits peuvent s'appliquer aux mêmes produits; ils ne sont pas additionnés. Les mesures visant toutes les origines s'appliquent au partenaire, sauf si une note l'en exempte.
partners-duties-theirs = Visant les produits canadiens : { $count ->
    [0] aucune
   *[other] { $count }
 } en vigueur
partners-duties-ours = Par le Canada : { $count ->
    [0] aucune
   *[other] { $count }
 } en vigueur visant ce partenaire{ $wide }
partners-no-measures = Aucune mesure dans les données.
partners-head-goods = Produits
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
partners-head-published = Date de publication
partners-more-series = { $count ->
    [1] Une autre série
   *[other] { $count } autres séries
 }
partners-more-polls = { $count ->
    [1] Une réponse antérieure
   *[other] { $count } réponses antérieures
 }
partners-sources-title = Sources de ce profil
partners-sources = { $count ->
    [1] Une source
   *[other] { $count } sources
 }
partners-panel-cad-billions = Milliards de dollars canadiens
partners-panel-cad-millions = Millions de dollars canadiens
partners-panel-usd-billions = Milliards de dollars américains
partners-panel-usd-millions = Millions de dollars américains
partners-trend-title = Les exportations vers { $name } s'établissaient à { $value } en { $year } ({ $rate } { $span ->
    [one-year] en un an
   *[years] par an depuis { $start }
 })
partners-trend-title-only = Les exportations vers { $name } s'établissaient à { $value } en { $year }
partners-trend-subtitle = Exportations de biens par année, en dollars courants, base douanière. Les séries dont la couverture diffère forment des courbes distinctes, et chaque monnaie a son panneau; les séries ne sont jamais raccordées.
partners-trend-baci = BACI est une base de données du CEPII qui rapproche les déclarations des deux partenaires.
partners-trend-label-principal = Exportations totales, principaux partenaires
partners-trend-label-cimt = Exportations totales (fichiers annuels)
partners-trend-label-goods = Exportations nationales (industries productrices de biens)
partners-trend-label-imf = Exportations totales (FMI)
partners-trend-label-comtrade = Exportations totales (Comtrade de l'ONU)
partners-trend-label-baci = Exportations totales rapprochées (BACI)
partners-trend-hover = { $value } en { $year } : { $series } ({ $confidence })
partners-trend-alt = { $title }. Courbes des exportations annuelles de { $first } à { $last }, une par série.
partners-months-title = Les exportations vers { $name } s'établissaient à { $value } en { $month } ({ $change } par rapport à { $before })
partners-months-title-only = Les exportations vers { $name } s'établissaient à { $value } en { $month }
partners-months-subtitle = Exportations de biens par mois, en milliards de dollars canadiens courants, exportations totales, base douanière, données non désaisonnalisées. Trait épais : moyenne mensuelle des 12 mois se terminant le mois indiqué.
partners-months-average = Trait épais : moyenne sur 12 mois
partners-months-sum = 12 mois se terminant en { $month } : { $value }
partners-months-high = Sommet mensuel, { $month } : { $value }
partners-months-hover = { $month } : { $value } (base douanière, données non désaisonnalisées, source officielle)
partners-months-hover-average = 12 mois se terminant en { $month } : { $sum } au total, { $value } par mois en moyenne
partners-months-alt = { $title }. Courbe des exportations mensuelles depuis { $first }.

# Les parties du profil, comme liens et comme titres
partner-part-exports = Exportations
partner-part-imports = Importations et exportations nettes
partner-part-share = Part et rang
partner-part-tariffs = Droits de douane
partner-part-agreements = Accords
partner-part-events = Événements
partner-part-polls = Sondages
partner-part-all = Tout le profil
partner-part-sources = Sources

# Les fiches d'un partenaire, en tête de son profil et à côté de la carte
partner-card-exports = Exportations de biens, { $period }
partner-card-share = Part des exportations de biens, { $period }
partner-card-rank = { $reach ->
    [every] Rang : { $rank } sur { $of } destinations
   *[principal] Rang : { $rank } sur les { $of } principaux partenaires inclus
 }
partner-card-no-rank = Sans rang : groupe de pays
partner-card-change = Variation
partner-card-balance = Exportations nettes de biens, { $period }
partner-card-balance-ever = Exportations nettes de biens
partner-card-balance-words = { $exports } d'exportations moins { $imports } d'importations ({ $basis })
partner-card-customs = base douanière
partner-card-no-balance = Aucune année ne compte à la fois des exportations et des importations.
partner-card-unknown = Non disponible
partner-card-agreement = Accord commercial
partner-card-none = Aucun
partner-card-no-agreement = Aucun accord commercial dans les données
partner-card-theirs = Mesures tarifaires de ce partenaire applicables aux produits canadiens, { $day }
partner-card-ours = Mesures tarifaires du Canada visant les produits de ce partenaire, { $day }
partner-card-wide = { $count ->
    [0] {""}
    [1] {" "}visant ce seul partenaire; 1 en vigueur visant toutes les origines
   *[other] {" "}visant ce seul partenaire; { $count } en vigueur visant toutes les origines
 }
partner-card-measures = en vigueur{ $wide }{ $count ->
    [0] {""}
    [1] ; une ramenée à 0 %
   *[other] ; { $count } ramenées à 0 %
 }
partner-card-no-figure = Aucun chiffre { $when } dans cette série ({ $series }).
