# La page des partenaires : carte, barres et tableau, et le profil d'un partenaire.

partners-page-title = Où vont les exportations du Canada?
partners-answer = { $period } : { $us } des exportations { $series ->
    [goods] nationales de biens
   *[other] de biens
 } étaient destinées aux États-Unis{ $side ->
    [known] {" "}({ $change } en un an)
   *[unknown] {""}
 } et { $rest } à d'autres pays. Les trois premiers marchés après les États-Unis ({ $names }) représentaient { $three } de toutes les exportations { $series ->
    [goods] nationales de biens
   *[other] de biens
 }.

# Commandes
partners-tab = Affichage
partners-tab-map = Carte
partners-tab-bars = Classement
partners-tab-table = Tableau
partners-show = Indicateur
partners-show-share = Part des exportations
partners-show-value = Valeur des exportations
partners-show-growth1 = Croissance sur 1 an
partners-show-growth5 = Croissance sur 5 ans
partners-show-growth10 = Croissance sur 10 ans
partners-show-change = Variation de la part, 1 an
partners-show-change5 = Variation de la part, 5 ans
partners-show-stage = Accord commercial
partners-show-duties = Mesures tarifaires en vigueur
partners-year = Période
partners-year-option = { $period } ({ $reach }, { $currency })
partners-reach-every = toutes les destinations
partners-reach-principal = principaux partenaires seulement
partners-currency-cad = $ CA
partners-currency-usd = $ US
partners-us = Inclure les États-Unis dans l'échelle
partners-us-help = La majeure partie des exportations du Canada est destinée aux États-Unis. Hors de l'échelle, ceux-ci ont une couleur distincte, et les différences entre les autres pays sont plus visibles.
partners-series = Série
partners-series-auto = Automatique (la plus complète pour la période)
partners-region = Région
partners-all-regions = Toutes les régions
partners-bloc = Bloc
partners-all-blocs = Tous les partenaires
partners-partner = Partenaire
partners-none = Choisir un partenaire

# Séries et périodes
partners-series-principal = exportations totales, base douanière, dollars canadiens courants
partners-series-months = exportations totales, base douanière, données non désaisonnalisées, dollars canadiens courants
partners-series-included = { $series }; { $included } des { $published } principaux partenaires pour lesquels Statistique Canada publie des chiffres sont inclus ici
partners-series-cimt = exportations totales, base douanière, dollars canadiens courants, fichiers annuels du commerce (CIMC) de Statistique Canada; toutes les destinations
partners-series-goods = exportations nationales des industries productrices de biens (sans les réexportations), base douanière, dollars canadiens courants; toutes les destinations
partners-series-imf = exportations totales, base douanière, dollars américains courants, compilées par le FMI; toutes les destinations
partners-series-comtrade = exportations totales, base douanière, dollars américains courants, telles que le Canada les déclare à Comtrade de l'ONU; toutes les destinations
partners-series-baci = exportations totales rapprochées d'après les déclarations des deux partenaires, dollars américains courants, compilées par le CEPII; toutes les destinations
partners-counted = Ce qui est compté : { $series }.
partners-series-name-principal = exportations totales, principaux partenaires, $ CA
partners-series-name-months = exportations totales sur 12 mois, principaux partenaires, $ CA
partners-series-name-cimt = exportations totales, fichiers annuels, $ CA
partners-series-name-goods = exportations nationales, industries productrices de biens, $ CA
partners-series-name-imf = exportations totales, FMI, $ US
partners-series-name-comtrade = exportations totales, Comtrade de l'ONU, $ US
partners-series-name-baci = exportations totales rapprochées, BACI, $ US
partners-months-to = les 12 mois se terminant en { $month }
partners-months-short = 12 mois se terminant en { $month }
partners-in-months = sur les 12 mois se terminant en { $period }
partners-in-year = en { $period }
partners-from-months = les 12 mois se terminant en { $month }
partners-span = de { $start } à { $end }
partners-span-months = entre les 12 mois se terminant en { $start } et en { $end }

# Les pays que comprend une période
partners-period-every = { $newest ->
    [yes] { $period } est la période la plus récente pour laquelle toutes les destinations ({ $count }) sont incluses ici.
   *[no] { $period } comprend toutes les destinations ({ $count }).
 }
partners-period-newer = Les chiffres plus récents inclus ici ne portent que sur les principaux partenaires :
partners-period-to-principal = { $count } principaux partenaires en { $period }
partners-period-principal = Période affichée ({ $period }) : { $count } principaux partenaires seulement; les autres pays n'ont pas de chiffre.
partners-period-newest = Période la plus récente pour laquelle toutes les destinations sont incluses ici :
partners-period-to-every = toutes les destinations en { $period }
partners-map-classes = Les classes de couleurs sont les mêmes pour toutes les périodes.

# Ce qui est mesuré
partners-measure-share = part des exportations de biens
partners-measure-value = exportations de biens
partners-measure-growth1 = croissance des exportations de biens
partners-measure-growth5 = croissance annuelle des exportations de biens
partners-measure-growth10 = croissance annuelle des exportations de biens
partners-measure-change = variation de la part des exportations de biens
partners-measure-change5 = variation de la part des exportations de biens
partners-measure-stage = accord commercial avec le Canada
partners-measure-duties = mesures tarifaires en vigueur
partners-subtitle-share = Part de toutes les exportations de biens { $when }; { $series }.
partners-subtitle-value = Valeur des exportations de biens { $when }; { $series }.
partners-subtitle-growth = Croissance des exportations de biens { $when }, taux annuel composé en pourcentage; { $series }.
partners-subtitle-change = Variation de la part des exportations de biens { $when }, en points de pourcentage; { $series }.
partners-subtitle-filter = Seulement : { $filter }.
partners-subtitle-stage = Stade le plus avancé d'un accord de libre-échange ou de partenariat global entre le Canada et le partenaire, au { $date }. Les accords remplacés ne sont pas affichés.
partners-subtitle-duties = Mesures en vigueur entre le Canada et le partenaire au { $date }, dans les deux sens : celles du partenaire visant les produits canadiens ou toutes les origines, et celles du Canada visant nommément le partenaire. Les mesures sont comptées, et non additionnées.
partners-map-union = Les mesures de l'Union européenne sont affichées pour chaque pays membre.
partners-us-apart = États-Unis (hors de l'échelle) : { $value }
partners-a-year = { $rate } par an
partners-measures-count = { $count ->
    [one] { $count } mesure
   *[other] { $count } mesures
 }

# Légende
partners-legend-share = Part des exportations de biens
partners-legend-value-cad = Exportations de biens, G$ CA
partners-legend-value-usd = Exportations de biens, G$ US
partners-legend-growth1 = Croissance en un an
partners-legend-growth5 = Croissance annuelle sur 5 ans
partners-legend-growth10 = Croissance annuelle sur 10 ans
partners-legend-change = Variation de la part, points
partners-legend-change5 = Variation de la part, points
partners-legend-stage = Stade le plus avancé
partners-legend-duties = Mesures en vigueur
partners-class-under = moins de { $high }
partners-class-between = { $low } à { $high }
partners-class-over = { $low } ou plus
partners-no-data = Aucune donnée dans cette série
partners-no-duties = Aucune dans les données
partners-largest = Premiers marchés hors É.-U.
partners-largest-when = Premiers marchés hors É.-U. { $when }
partners-most-duties = Le plus grand nombre de mesures

# Constats
partners-title-share = { $where ->
    [after-us] Le premier marché après les États-Unis
    [chosen] Le premier marché parmi les partenaires choisis ({ $filter })
   *[all] Le premier marché
 } { $when } était { $name }, avec { $value } des exportations { $series ->
    [goods] nationales de biens
   *[other] de biens
 }
partners-title-value = { $where ->
    [after-us] Le premier marché après les États-Unis
    [chosen] Le premier marché parmi les partenaires choisis ({ $filter })
   *[all] Le premier marché
 } { $when } était { $name }, avec { $value } d'exportations { $series ->
    [goods] nationales de biens
   *[other] de biens
 }
partners-title-growth = { $count ->
    [1] Les exportations vers { $name } { $side ->
        [rose] ont augmenté
       *[fell] n'ont pas augmenté
    }
   *[other] Parmi les { WORDS($count) } partenaires { $where ->
        [outside-us] autres que les États-Unis
       *[all] affichés
    }, c'est vers { $name } que les exportations ont { $side ->
        [rose] le plus augmenté
       *[fell] le moins diminué
    }
 } : { $value } { $span }
partners-title-change = { $count ->
    [1] La part { $whose } dans les exportations de biens { $side ->
        [rose] a augmenté
       *[fell] n'a pas augmenté
    }
   *[other] Parmi les { WORDS($count) } partenaires { $where ->
        [outside-us] autres que les États-Unis
       *[all] affichés
    }, c'est la part { $whose } dans les exportations de biens qui a { $side ->
        [rose] le plus augmenté
       *[fell] le moins diminué
    }
 } : { $value } { $span }, à { $share }
partners-title-stage = Des accords commerciaux sont en vigueur avec { $count ->
    [one] { $count } partenaire
   *[other] { $count } partenaires
 }; autres partenaires avec lesquels des négociations sont en cours : { $talks }
partners-title-duties = Mesures tarifaires en vigueur au { $date } entre le Canada et { $count ->
    [0] les partenaires choisis
    [one] { $count } partenaire
   *[other] { $count } partenaires
 } : { $total }, dont { $us } avec les États-Unis
partners-title-only-us = Seuls les États-Unis correspondent à ce choix { $when }; ils sont hors de l'échelle
partners-map-alt = Carte du monde. { $title }. { $subtitle }
partners-bars-alt = Graphique à barres classées, { $count ->
    [one] { $count } partenaire
   *[other] { $count } partenaires
 }. { $title }.
partners-bars-largest = { $count ->
    [1] Un marché est affiché.
   *[other] Les { WORDS($count) } partenaires de cette sélection qui ont les valeurs les plus élevées sont affichés.
 }
partners-bars-duties = Tous les partenaires ayant une mesure en vigueur sont affichés.
partners-bars-us = { $us }.
partners-bars-lengths = Les barres montrent la part des exportations de biens { $when } : { $series }.
partners-bars-us-left = Les États-Unis ne sont pas affichés.
partners-rank-among = Rang parmi les { $included } inclus
partners-duties-by-partner = Par le partenaire, applicables aux produits canadiens
partners-duties-by-canada = Par le Canada, visant les produits du partenaire

# Phrases au survol
partners-hover-shown = { $what } : { $value }{ $when }
partners-hover-value = { $value } d'exportations de biens { $when }, { $share } du total, rang { $rank } sur { $of }
partners-hover-missing = Aucune donnée { $when } : non inclus dans la série ({ $series })
partners-hover-no-duties = Aucune mesure dans les données
partners-hover-missing-start = Taux de croissance non disponible { $when } : aucun chiffre pour la première année de la période ({ $series })

# Refus
partners-refused-start = Une comparaison sur { $count ->
    [1] un an
   *[other] { WORDS($count) } ans
 } ne peut pas être affichée { $when } : la série ({ $series }) ne remonte pas plus loin que { $first }, et deux séries ne sont jamais raccordées. Choisissez une période plus récente, un intervalle plus court ou une autre série.
partners-refused-unpublished = Aucun des partenaires choisis n'est inclus { $when } dans cette série ({ $series }). Choisissez une période dont la série couvre toutes les destinations, ou une autre région ou un autre bloc.
partners-refused-only-us = Seuls les États-Unis correspondent à ce choix, et ils ne sont pas affichés parmi les barres. Incluez-les dans l'échelle, ou choisissez une autre région ou un autre bloc.
partners-refused-no-duties = Les données n'indiquent aucune mesure en vigueur entre le Canada et les partenaires choisis. Choisissez toutes les régions ou tous les partenaires.
partners-refused-nobody = Aucun partenaire n'appartient à la fois à la région et au bloc choisis. Choisissez toutes les régions ou tous les partenaires.

# Tableau en texte et tableau de données
partners-column-growth1 = Croissance, 1 an
partners-column-growth5 = Croissance annuelle, 5 ans
partners-column-growth10 = Croissance annuelle, 10 ans
partners-column-change = Variation de la part
partners-column-change5 = Variation de la part
partners-column-stage = Accord commercial
partners-column-duties = Mesures en vigueur
partners-column-confidence = Fiabilité
partners-column-average = Moyenne mensuelle sur 12 mois
partners-column-sum = Total sur 12 mois
partners-table-partner = Partenaire
partners-table-region = Région
partners-table-value-cad = Exportations, M$ CA
partners-table-value-usd = Exportations, M$ US
partners-table-share = Part, %
partners-table-growth1 = Croissance sur 1 an, %
partners-table-growth5 = Croissance sur 5 ans, % par an
partners-table-growth10 = Croissance sur 10 ans, % par an
partners-table-change1 = Variation de la part sur 1 an, points
partners-table-change5 = Variation de la part sur 5 ans, points
partners-table-stage = Accord commercial
partners-table-duties = Mesures tarifaires en vigueur
partners-table-confidence = Fiabilité
partners-table-code = Code
partners-table-title = Partenaires inclus, { $period } ({ $series })
partners-table-words = Cliquez sur l'en-tête d'une colonne pour trier. Un tiret signifie « non disponible ».
partners-table-missing = La croissance sur { $years } ans n'est pas dans le tableau : la série ({ $series }) ne remonte pas assez loin.
partners-table-ranks = Les rangs sont calculés parmi tous les partenaires de la série, quels que soient la région ou le bloc choisis; les parts se rapportent aux exportations vers tous les pays.
partners-seek = Rechercher
partners-seek-hint = Nom, région, accord…
partners-seek-nothing = Aucun partenaire ne correspond à cette recherche. Essayez une recherche plus courte.
partners-download = Télécharger ces lignes (CSV)

# Le profil

# Graphiques du profil
