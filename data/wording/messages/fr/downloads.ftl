# Les données d'un graphique pour les programmes : adresses, fichiers et mode d'emploi. `head` est le titre d'une colonne.

chart-data-head = { $head } ({ $unit })
chart-data-code = { $head } : code
chart-data-unit = { $head } : unité
chart-data-words = { $head } : en toutes lettres
chart-data-unit-cad = millions de dollars canadiens
chart-data-unit-usd = millions de dollars américains
chart-data-unit-percent = %
chart-data-unit-points = points de pourcentage
chart-data-unit-year = année
chart-data-citation = { $title }. { $app }, vue { $code }, données en date du { $vintage }. { $link }

# Les adresses des données : ce qui ne va pas dans ce qui est demandé. `name` est un paramètre de l'adresse.
address-unknown-name = Le paramètre « { $name } » n'existe pas. Valeurs possibles : { $names }.
address-not-possible = Le paramètre « { $name } » ne peut pas être « { $given } ». Valeurs possibles : { $possible }.
address-given-twice = Le paramètre « { $name } » est donné plusieurs fois, avec des valeurs différentes (« { $given } »). Ne le donnez qu'une fois. Valeurs possibles : { $possible }.
address-not-shown = Le paramètre « { $name } » ne peut pas être « { $given } » pour ce graphique : cette valeur n'est pas dans les données ou ne va pas avec les autres paramètres. La page montrerait { $shown }.
address-nothing = la valeur par défaut
address-chart-elsewhere = Ce graphique n'est pas affiché avec ces paramètres.
address-page-without = La page « { $page } » n'a pas le graphique « { $name } ». Valeurs possibles : { $pages }.
address-unknown-chart = Ce graphique n'existe pas. L'adresse est /charts/NOM avec la terminaison { $forms }. Noms possibles : { $names }.
address-unknown-table = Ce tableau n'existe pas. Fichiers possibles : { $names }.
address-too-often =
    { $count ->
        [one] Trop de demandes viennent de cette adresse. Réessayez dans { $count } seconde.
       *[other] Trop de demandes viennent de cette adresse. Réessayez dans { $count } secondes.
    }
address-no-pictures = Ce serveur ne dessine pas d’images : il n’a pas de Chromium. Les terminaisons csv, json et plotly.json fonctionnent, et chaque graphique peut être enregistré comme image sur sa page.
address-no-tables = Il n'y a pas de données pour l'instant. Réessayez plus tard.
address-form-identifier = un code des tableaux, comme GBR ou cptpp
address-form-codes = des codes des tableaux séparés par des points, comme GBR.CHN
address-form-year = une année, comme 2025
address-form-day = un jour, comme 2026-09-03
address-form-number = un nombre avec un point décimal, comme 2.5
address-form-step = un nombre à partir de 1
address-form-switch = 1 ou 0
address-form-view-codes = des codes de vues séparés par des espaces
address-form-words = un texte d'au plus 80 caractères
address-form-name = un texte d'au plus 40 caractères
address-form-growths = des codes avec la croissance annuelle en %, comme usa:0.chn:5.5

# La description des adresses pour les programmes (OpenAPI).
openapi-about = Les données de chaque graphique et chaque tableau. Chaque graphique prend les paramètres des pages : la partie de l'adresse d'une page qui suit le point d'interrogation convient aussi ici. Les valeurs sont des nombres bruts avec un point décimal; l'argent est en millions de dollars.
openapi-chart = Nom du graphique
openapi-table = Nom du tableau
openapi-page = La page dont le graphique est demandé, si plusieurs pages l'ont; sans elle, la page où se font les choix du graphique
openapi-field = Un choix de la page. Valeurs possibles : { $possible }
openapi-chart-csv = Les lignes d'un graphique
openapi-chart-json = Les lignes d'un graphique avec les unités, les sources, les notes, la date des données, le titre, le texte de remplacement, la référence et le lien
openapi-table-csv = Un tableau complet
openapi-package = La description de tous les tableaux (Frictionless Data Package)
openapi-feed = Le fil des changements
openapi-calendar = Le calendrier des prochaines étapes
openapi-itself = Cette description
openapi-200 = Le fichier
openapi-304 = Le fichier n'a pas changé depuis la version que nomme If-None-Match
openapi-400 = Un paramètre est erroné; la réponse est une phrase qui dit lequel et ce qui est possible
openapi-404 = Ce graphique ou ce tableau n'existe pas
openapi-429 = Trop de demandes; Retry-After dit quand réessayer
openapi-501 = Ce serveur ne dessine pas d’images
openapi-503 = Pas de données pour l'instant, ou trop de demandes à la fois

# Le cadre où l’on choisit l’image d’un graphique : sa langue, ses couleurs, sa forme et son format.
picture-box = Autres langues, formes et couleurs
picture-lang = Langue
picture-lang-both = Anglais et français
picture-scheme = Couleurs
picture-scheme-light = Claires
picture-scheme-dark = Sombres
picture-shape = Forme
picture-shape-page = Comme à l’écran
picture-shape-wide = Diapositive (16:9)
picture-shape-square = Carrée
picture-shape-tall = Haute (4:5)
picture-format = Format
picture-save = Enregistrer
picture-copy = Copier l’image
picture-copy-alt = Copier le texte de remplacement
picture-saved = Image enregistrée.
picture-copied = Copie effectuée.
picture-failed = L’image n’a pas pu être produite. Réessayez ou enregistrez le graphique tel qu’il est affiché.
picture-not-copied = Ce navigateur ne permet pas la copie ici. Enregistrez plutôt l’image.
openapi-chart-figure = Un graphique tel que plotly.js le dessine, avec la taille, le nom de fichier et le texte de remplacement de son image.
openapi-chart-svg = Un graphique sous forme d’image (SVG), si le serveur a un Chromium.
openapi-picture = L’aspect de l’image : ses couleurs ou sa forme.

# L'encadré replié sous un graphique.
data-box = Données de ce graphique
data-box-words = Les lignes de ce graphique, avec les choix faits ici, en nombres bruts. Les adresses ne changent pas; les nombres changent quand les données sont mises à jour.
data-box-csv = CSV
data-box-json = JSON, avec les sources et les notes
data-box-svg = Image SVG
data-box-openapi = Toutes les adresses (OpenAPI)
data-box-cite = Référence à citer
data-box-citation = { $title }. { $app }. { $source } { $link }
data-box-view = Lien vers cette vue
data-box-address = Adresse du fichier CSV (Excel : Données, À partir du Web)
data-box-pandas = Python, avec pandas
data-box-r = R
data-box-excel = Excel : Données, Obtenir des données, Requête vide, Éditeur avancé
data-box-embed = HTML qui intègre le graphique dans une page d'un site que ce serveur autorise

# Un graphique dans un cadre sur un autre site.
embed-open = Ouvrir cette vue avec ses choix et ses données
address-unknown-embed = Ce graphique n'existe pas. L'adresse est /embed?chart=NOM. Noms possibles : { $names }.

# Le code d'une image, qui mène à sa vue.
view-code-title = Ouvrir une vue par son code
view-code-words = Chaque image enregistrée porte un code de six lettres et chiffres. Il ouvre la même vue avec les données d'aujourd'hui; avec la date des données de l'image, les changements depuis sont montrés d'abord.
view-code-code = Code pour rouvrir une vue (inscrit sous chaque graphique) :
view-code-day = Date des données inscrite sur l'image enregistrée du graphique (facultative) :
view-code-open = Ouvrir la vue
view-code-unknown = Aucune vue n'est connue ici sous le code « { $code } ». Vérifiez les lettres et les chiffres; un code n'a ni 0, ni 1, ni I, ni L, ni O.
view-code-gone = Les données n'ont plus ce que cette vue montre. La page montre ce qui s'en rapproche le plus.
view-code-since = Comparaison : le graphique selon les données au { $date } (état conservé le { $state }) et le graphique selon les données d'aujourd'hui.
view-code-same = Aucun nombre de ce graphique n'a changé depuis, aux chiffres affichés.
view-code-numbers =
    { $count ->
        [one] { $count } nombre a changé
       *[other] { $count } nombres ont changé
    }
view-code-rows = Nouvelles lignes : { $added }. Lignes disparues : { $removed }.
view-code-row = Ligne
view-code-column = Colonne
view-code-before = Alors
view-code-now = Maintenant
view-code-no-history = Aucun état des données aussi ancien que l'image n'est conservé ici; les changements depuis ne peuvent donc pas être montrés.
