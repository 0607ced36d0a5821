# Ce qui entoure chaque page, et les mots que les graphiques partagent.

app-title = Diversification du commerce du Canada
page-overview = Aperçu
page-tariffs = Droits de douane
page-partners = Partenaires
page-targets = Cibles hors des États-Unis
page-data = Données et sources

switch-language = Langue
switch-present = Mode présentation
switch-present-help = Un graphique sur un canevas 16:9, sans l'application autour. La touche Échap y met fin.
chart-present = Présenter ce graphique
leave-present = Quitter le mode présentation
foot-independent = Projet indépendant. Ce site n'est pas un site du gouvernement du Canada.
foot-licences = Contient de l'information visée par la Licence du gouvernement ouvert – Canada et par la Licence ouverte de Statistique Canada. Contours des pays : Natural Earth, domaine public.

text-table = Tableau en texte
download-picture = Enregistrer le graphique :
download-png = PNG { $scale }×
control-reset = Rétablir
control-more = Plus de choix

source-line = Source : { $names }.
source-table = { $publisher }, tableau { $table }
source-and-more = et { $count } de plus
source-short = Source : { $names }, { $date }
source-as-of = En date du { $date }.
source-as-of-period = Version : { $date }.
word-names = Afrique Alberta Amérique Amériques Asie Asie-Pacifique Australie Canada Caraïbes Chine Colombie-Britannique Europe Inde Manitoba Mélanésie Micronésie Moyen-Orient Nouveau-Brunswick Nouvelle-Écosse Nunavut Ontario Polynésie Québec Saskatchewan Terre-Neuve-et-Labrador Territoires Union Yukon Île-du-Prince-Édouard États-Unis
word-and = et
unit-under = moins de { $value }

unit-points = { $value } { $form ->
    [one] point
   *[other] points
 }
money-cad-billions = { $value } G$ CA
money-cad-millions = { $value } M$ CA
money-cad-short = { $value } G$
money-usd-billions = { $value } G$ US
money-usd-millions = { $value } M$ US
money-usd-short = { $value } G$

notice-unread = Une partie de l'adresse n'a pas pu être lue : { $list }.
notice-unread-value = { $name } « { $given } » (affiché à la place : { $shown })
notice-unread-name = { $name } (aucun réglage de ce nom)
notice-unread-default = la valeur par défaut
notice-last-good = { $form ->
    [file] Le fichier { $file } présente un problème. Les dernières données valides, lues le { $date }, sont affichées.
   *[line] La table { $file } présente un problème à la ligne { $line }. Les dernières données valides, lues le { $date }, sont affichées.
 }
notice-problems = { $count ->
    [1] Un problème pour le responsable des données
   *[other] { $count } problèmes pour le responsable des données
 }
broken-start-title = Les données ne peuvent pas être affichées
broken-start-text = { $count ->
    [1] Un problème dans les tables empêche le tableau de bord de démarrer. Le voici :
   *[other] { $count } problèmes dans les tables empêchent le tableau de bord de démarrer. Les voici :
 }

column-year = Année
column-month = Mois
column-us = États-Unis
column-non-us = Hors des États-Unis
column-world = Monde
column-us-share = Part des États-Unis
column-path = Sur la trajectoire
column-gap = Écart
column-partner = Partenaire
column-value = Valeur
column-share = Part
column-rank = Rang

name-us = États-Unis
name-non-us = Hors des États-Unis

confidence-official = Officiel
confidence-secondary = Secondaire
confidence-press = Presse
confidence-unverified = Non vérifié
basis-customs = base douanière
basis-bop = base de la balance des paiements
basis-reconciled = rapproché d'après les déclarations des deux côtés
flow-total-exports = exportations totales
flow-domestic-exports = exportations nationales
flow-domestic-exports-goods-industries = exportations nationales des industries de biens
flow-imports = importations
adjustment-adjusted = désaisonnalisé
adjustment-unadjusted = non désaisonnalisé
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
stage-exploratory = Exploratoire
stage-superseded = Remplacé
stage-none = Aucun accord

# Ce que laisse un choix de niveaux de confiance

confidence-only = Seulement les lignes de ce niveau de confiance : { $names }.
confidence-shown = Lignes affichées : { $shown } sur { $all } (confiance : { $names }).
confidence-nothing = Aucune ligne de cette partie n'a le niveau de confiance choisi ({ $names }); { $count ->
    [1] une ligne en a un autre
   *[other] { $count } lignes en ont un autre
 }. Choisissez tous les niveaux pour tout voir.
confidence-lists = Le choix de la confiance réduit les listes. Les graphiques, les parts, les rangs et le nombre de mesures en vigueur tiennent compte de toutes les lignes.
lost-title = Cette page n'existe pas
lost-text = L'adresse a peut-être changé ou elle est incomplète. Voici les pages :
