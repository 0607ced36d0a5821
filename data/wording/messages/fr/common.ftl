# Textes autour de chaque page et mots communs aux graphiques.

app-title = Diversification du commerce du Canada
page-overview = Aperçu
page-tariffs = Droits de douane
page-partners = Partenaires
page-targets = Cibles d'exportation
page-data = Données et sources

switch-language = Langue
switch-present = Mode présentation
switch-present-help = Affiche un seul graphique au format 16:9, sans le reste de l'application. Appuyez sur Échap pour quitter.
chart-present = Présenter ce graphique
chart-keys = Touches fléchées : parcourir les points du graphique. Origine et Fin : premier et dernier point d'une série. Échap : quitter les points.
leave-present = Quitter le mode présentation
print-page = Imprimer cette page
print-end = Revenir à l'écran
sheet-day = Tableaux au { $date }
foot-independent = Projet indépendant. Ce site n'est pas un site du gouvernement du Canada.
foot-licences = Contient de l'information visée par la Licence du gouvernement ouvert – Canada et par la Licence ouverte de Statistique Canada. Contours des pays : Natural Earth, domaine public.

text-table = Version texte
download-picture = Enregistrer le graphique :
download-png = PNG { $scale }×
control-reset = Réinitialiser
control-open = Modifier
control-more = Autres options

source-line = Source : { $names }.
source-table = { $publisher } (tableau { $table })
source-tables = { $publisher } (tableaux { $table })
source-licence = { $licence } ({ $of })
source-view-code = Code pour rouvrir cette vue : { $code }
source-and-more = { $count ->
    [1] et une autre
   *[other] et { $count } autres
 }
source-short = Source : { $names }, { $date }
source-as-of = Données au { $date }.
source-as-of-period = Données diffusées en { $date }.
word-names = Afrique Alberta Amérique Amériques Asie Asie-Pacifique Australie Canada Caraïbes Chine Colombie-Britannique Europe Inde Manitoba Mélanésie Micronésie Moyen-Orient Nouveau-Brunswick Nouvelle-Écosse Nunavut Ontario Polynésie Québec Saskatchewan Terre-Neuve-et-Labrador Territoires Union Yukon Île-du-Prince-Édouard États-Unis
word-and = et
word-articles = Le La Les Un Une
word-numbers = deux trois quatre cinq six sept huit neuf
word-and-more = { $count ->
    [1] et un autre
   *[other] et { $count } autres
 }
unit-under = moins de { $value }

unit-points = { $value } { $form ->
    [one] point
   *[other] points
 }
money-cad-trillions = { $value } G$ CA
money-cad-billions = { $value } G$ CA
money-cad-millions = { $value } M$ CA
money-cad-short = { $value } G$
money-usd-trillions = { $value } G$ US
money-usd-billions = { $value } G$ US
money-usd-millions = { $value } M$ US
money-usd-short = { $value } G$

number-words-billions = $ $CA CA CAD G$ G$CA G milliard milliards de dollars
number-words-percent = % pour cent par an
number-refused-unclear = « { $typed } » n'a pas été compris comme un nombre. { $shown } est utilisé à la place. Écrivez un nombre comme { $example }.
number-refused-unsure = « { $typed } » peut vouloir dire { $large } ou { $small }. { $shown } est utilisé à la place. Écrivez { $large } ou { $small }.
number-refused-outside = « { $typed } » est hors des limites. { $shown } est utilisé à la place. Écrivez un nombre de { $least } à { $most }.

notice-unread = { $form ->
    [one] Un paramètre de l'adresse n'est pas valide : { $list }.
   *[other] Certains paramètres de l'adresse ne sont pas valides : { $list }.
 }
notice-unread-value = { $name } « { $given } » (utilisé à la place : { $shown })
notice-unread-name = { $name } (aucun paramètre de ce nom)
notice-unread-default = la valeur par défaut
notice-last-good = { $form ->
    [file-undated] Le fichier { $file } comporte une erreur. Les dernières données valides sont affichées.
    [line-undated] Le fichier { $file } comporte une erreur à la ligne { $line }. Les dernières données valides sont affichées.
    [file] Le fichier { $file } comporte une erreur. Les dernières données valides, lues le { $date }, sont affichées.
   *[line] Le fichier { $file } comporte une erreur à la ligne { $line }. Les dernières données valides, lues le { $date }, sont affichées.
 }
notice-problems = { $count ->
    [1] Un problème pour la personne responsable des données
   *[other] { $count } problèmes pour la personne responsable des données
 }
broken-start-title = Les données ne peuvent pas être affichées
broken-start-text = { $count ->
    [1] Une erreur dans les fichiers de données empêche le tableau de bord de démarrer :
   *[other] Le tableau de bord ne peut pas démarrer en raison de { WORDS($count) } erreurs dans les fichiers de données :
 }

column-year = Année
column-month = Mois
column-us = États-Unis
column-non-us = Hors É.-U.
column-world = Monde
column-us-share = Part des États-Unis
column-us-share-sums = Part des États-Unis sur 12 mois
column-path = Valeur de la trajectoire
column-gap = Écart
column-partner = Partenaire
column-value = Valeur
column-share = Part
column-rank = Rang

name-us = États-Unis
name-non-us = Hors É.-U.

confidence-official = Source officielle
confidence-secondary = Source secondaire
confidence-press = Presse
confidence-unverified = Non vérifiée
basis-customs = base douanière
basis-bop = base de la balance des paiements
basis-reconciled = données rapprochées d'après les déclarations des deux partenaires
flow-total-exports = exportations totales
flow-domestic-exports = exportations nationales
flow-domestic-exports-goods-industries = exportations nationales des industries productrices de biens
flow-imports = importations
adjustment-adjusted = données désaisonnalisées
adjustment-unadjusted = données non désaisonnalisées
region-africa = Afrique
region-americas = Amériques
region-asia-pacific = Asie-Pacifique
region-europe = Europe
region-middle-east = Moyen-Orient
stage-in-force = En vigueur
stage-signed = Signé
stage-concluded = Conclu
stage-negotiating = En négociation
stage-suspended = Suspendu
stage-exploratory = Discussions exploratoires
stage-superseded = Remplacé
stage-none = Aucun accord

# Lignes affichées selon les niveaux de fiabilité choisis

confidence-only = Lignes de ce niveau de fiabilité seulement : { $names }.
confidence-shown = Lignes affichées : { $shown } sur { $all } (fiabilité : { $names }).
confidence-nothing = Aucune ligne n'a ici le niveau de fiabilité choisi ({ $names }); { $count ->
    [1] une ligne en a un autre
   *[other] { WORDS($count) } lignes en ont un autre
 }. Choisissez tous les niveaux pour tout afficher.
confidence-lists = Le filtre de fiabilité ne s'applique qu'aux listes. Les graphiques, les parts, les rangs et les totaux tiennent compte de toutes les lignes.
host-unknown = Ce serveur ne répond pas sous le nom « { $host } ». Indiquez dans { $variable } les noms sous lesquels il est joint, séparés par des espaces, par exemple trade.example.org, puis redémarrez-le.
lost-title = Cette page n'existe pas
lost-text = L'adresse a peut-être changé ou elle est incomplète. Voici les pages :
page-parts = Sur cette page
