# La page des partenaires : carte, barres et tableau, et le profil d'un partenaire.

partners-page-title = Où vont les exportations du Canada?
partners-answer = { $period } : { $us } des exportations de biens étaient destinées aux États-Unis{ $side ->
    [known] {" "}({ $change } en un an)
   *[unknown] {""}
 } et { $rest } à d'autres pays. Les trois premiers autres marchés ({ $names }) en représentaient { $three }.

# Noms dans une phrase

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
partners-year = Période (et série)
partners-year-option = { $period } ({ $reach }, { $currency })
partners-reach-every = toutes les destinations
partners-reach-principal = principaux partenaires
partners-currency-cad = $ CA
partners-currency-usd = $ US
partners-us = Inclure les États-Unis dans l'échelle de couleurs
partners-us-help = Les États-Unis reçoivent environ 70 % des exportations. Hors de l'échelle, ils ont leur propre couleur et les autres pays se distinguent mieux.
partners-series = Série
partners-series-auto = Automatique (la plus complète pour la période)
partners-region = Région
partners-all-regions = Toutes les régions
partners-bloc = Bloc
partners-all-blocs = Tous les partenaires
partners-partner = Partenaire
partners-none = Choisir un partenaire

# Séries et périodes
partners-series-principal = exportations totales, base douanière, dollars canadiens courants; { $included } des { $published } principaux partenaires que publie Statistique Canada sont inclus ici
partners-series-months = exportations totales, base douanière, non désaisonnalisées, dollars canadiens courants; { $included } des { $published } principaux partenaires que publie Statistique Canada sont inclus ici
partners-series-cimt = exportations totales, base douanière, dollars canadiens courants, fichiers annuels CIMC de Statistique Canada; toutes les destinations
partners-series-goods = exportations nationales des industries productrices de biens (sans les réexportations), base douanière, dollars canadiens courants; toutes les destinations
partners-series-imf = exportations totales, base douanière, dollars américains courants, compilées par le FMI; toutes les destinations
partners-series-comtrade = exportations totales, base douanière, dollars américains courants, telles que le Canada les déclare à Comtrade de l'ONU; toutes les destinations
partners-series-baci = exportations totales rapprochées d'après les déclarations des deux partenaires, dollars américains courants, compilées par le CEPII; toutes les destinations
partners-counted = Ce qui est compté : { $series }.
partners-series-name-principal = principaux partenaires, exportations totales par année, $ CA
partners-series-name-months = principaux partenaires, 12 mois d'exportations totales, $ CA
partners-series-name-cimt = toutes les destinations, exportations totales (fichiers annuels), $ CA
partners-series-name-goods = toutes les destinations, exportations nationales des industries productrices de biens, $ CA
partners-series-name-imf = toutes les destinations, exportations totales (FMI), $ US
partners-series-name-comtrade = toutes les destinations, exportations totales (Comtrade de l'ONU), $ US
partners-series-name-baci = toutes les destinations, exportations totales rapprochées (BACI), $ US
partners-months-to = les 12 mois se terminant en { $month }
partners-months-short = 12 mois jusqu'en { $month }
partners-in-months = pendant les 12 mois jusqu'en { $period }
partners-in-year = en { $period }
partners-from-months = les 12 mois jusqu'en { $month }
partners-span = de { $start } à { $end }
partners-span-months = entre les 12 mois se terminant en { $start } et ceux se terminant en { $end }

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
partners-subtitle-growth = Croissance des exportations de biens { $when }, en pourcentage par an; { $series }.
partners-subtitle-change = Variation de la part des exportations de biens { $when }, en points de pourcentage; { $series }.
partners-subtitle-filter = Seulement : { $filter }.
partners-subtitle-stage = Stade le plus avancé d'un accord de libre-échange ou de partenariat global entre le Canada et le partenaire, au { $date }. Les accords remplacés sont exclus.
partners-subtitle-duties = Mesures en vigueur entre le Canada et le partenaire au { $date }, dans les deux sens : celles du partenaire visant les produits canadiens ou toutes les origines, et celles du Canada visant nommément le partenaire. Les mesures sont comptées, et non additionnées.
partners-map-union = Les mesures de l'Union européenne sont indiquées pour chaque membre.
partners-us-apart = États-Unis : { $value }, hors de l'échelle
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
partners-legend-change = Variation de la part, points de pourcentage
partners-legend-change5 = Variation de la part, points
partners-legend-stage = Stade le plus avancé
partners-legend-duties = Mesures en vigueur
partners-class-under = moins de { $high }
partners-class-between = { $low } à { $high }
partners-class-over = { $low } ou plus
partners-no-data = Aucune donnée dans cette série
partners-no-duties = Aucune dans les données
partners-largest = Premiers marchés
partners-most-duties = Le plus de mesures

# Constats
partners-title-share = { $where ->
    [after-us] Le premier marché après les États-Unis
    [chosen] Le premier marché parmi les partenaires choisis ({ $filter })
   *[all] Le premier marché
 } { $when } était { $name }, avec { $value } des exportations de biens
partners-title-value = { $where ->
    [after-us] Le premier marché après les États-Unis
    [chosen] Le premier marché parmi les partenaires choisis ({ $filter })
   *[all] Le premier marché
 } { $when } était { $name }, avec { $value } d'exportations de biens
partners-title-growth = { $count ->
    [1] Pour le marché choisi,
   *[other] Parmi les { $count } premiers marchés { $where ->
        [outside-us] hors des États-Unis,
       *[all] choisis,
     }
 } les exportations vers { $name } ont { $side ->
    [rose] le plus augmenté
   *[fell] le moins diminué
 } : { $value } { $span }
partners-title-change = { $count ->
    [1] Pour le marché choisi,
   *[other] Parmi les { $count } premiers marchés { $where ->
        [outside-us] hors des États-Unis,
       *[all] choisis,
     }
 } la part { $of } a { $side ->
    [rose] le plus augmenté
   *[fell] le moins diminué
 } : { $value } { $span }, pour s'établir à { $share }
partners-title-stage = Des accords commerciaux sont en vigueur avec { $count ->
    [one] { $count } partenaire
   *[other] { $count } partenaires
 }; des négociations sont en cours avec { $talks } autres partenaires
partners-title-duties = Mesures tarifaires en vigueur le { $date } entre le Canada et { $count ->
    [0] les partenaires choisis
    [one] { $count } partenaire
   *[other] { $count } partenaires
 } : { $total }, dont { $us } avec les États-Unis
partners-title-only-us = Seuls les États-Unis correspondent à ce choix { $when }; ils sont hors de l'échelle de couleurs
partners-map-alt = Carte du monde. { $title }. { $subtitle }
partners-bars-alt = Graphique à barres classées, { $count } partenaires. { $title }.
partners-bars-largest = { $count ->
    [1] Un marché est affiché.
   *[other] Les { $count } premiers marchés choisis sont affichés.
 }
partners-bars-duties = Tous les partenaires ayant une mesure en vigueur sont affichés.
partners-bars-us = { $us }.
partners-bars-lengths = Les barres montrent la part des exportations de biens { $when } : { $series }.
partners-bars-us-left = Les États-Unis ne sont pas affichés.
partners-duties-by-partner = Par le partenaire, visant les produits canadiens
partners-duties-by-canada = Par le Canada, visant les produits du partenaire

# Phrases au survol
partners-hover-shown = { $what } : { $value }{ $when }
partners-hover-value = { $value } d'exportations de biens { $when }, { $share } du total, rang { $rank } sur { $of }
partners-hover-missing = Aucune donnée { $when } : absent de la série ({ $series })
partners-hover-no-duties = Aucune mesure dans les données
partners-hover-missing-start = Pas de croissance { $when } : aucun chiffre au début de la période ({ $series })

# Refus
partners-refused-start = Une comparaison sur { $count ->
    [1] un an
   *[other] { $count } ans
 } n'est pas possible { $when } : la série ({ $series }) commence en { $first }, et deux séries ne sont jamais raccordées. Choisissez une période plus récente, un intervalle plus court ou une autre série.
partners-refused-unpublished = Aucun des partenaires choisis n'est inclus { $when } dans cette série ({ $series }). Choisissez une période de 2000 à 2023, qui couvre toutes les destinations, ou une autre région ou un autre bloc.
partners-refused-only-us = Seuls les États-Unis correspondent à ce choix, et ils ne figurent pas parmi les barres. Incluez-les dans l'échelle, ou choisissez une autre région ou un autre bloc.
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
partners-column-average = Moyenne de 12 mois
partners-column-sum = Somme de 12 mois
partners-table-partner = Partenaire
partners-table-region = Région
partners-table-rank = Rang
partners-table-value-cad = Exportations, M$ CA
partners-table-value-usd = Exportations, M$ US
partners-table-share = Part, %
partners-table-growth1 = Croissance 1 an, %
partners-table-growth5 = Croissance 5 ans, % par an
partners-table-growth10 = Croissance 10 ans, % par an
partners-table-change1 = Variation de la part 1 an, points
partners-table-change5 = Variation de la part 5 ans, points
partners-table-stage = Accord commercial
partners-table-duties = Mesures en vigueur (données disponibles)
partners-table-confidence = Fiabilité
partners-table-code = Code
partners-table-title = Tous les partenaires, { $period } ({ $series })
partners-table-words = Cliquez sur un en-tête pour trier. Un tiret signifie « non disponible ».
partners-table-missing = La croissance sur { $years } ans n'est pas dans le tableau : la série ({ $series }) ne remonte pas assez loin.
partners-table-ranks = Les rangs et les parts sont établis parmi tous les partenaires.
partners-seek = Recherche
partners-seek-hint = Nom, région, accord…
partners-seek-nothing = Aucun partenaire ne correspond à ces mots. Raccourcissez la recherche.
partners-download = Télécharger ces lignes (CSV)

# Le profil

# Graphiques du profil
