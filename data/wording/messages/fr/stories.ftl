# La page des récits, et un récit sur la toile de présentation.

page-stories = Récits
stories-title = Des récits à présenter
stories-words = Des suites de graphiques, chacun accompagné d'une phrase. En mode présentation, passez d'une vue à l'autre avec les flèches du clavier ou une télécommande; appuyez sur Échap pour quitter.
story-start = { $count ->
    [1] Présenter cette vue
   *[other] Présenter les { $count } vues
 }
story-position = { $position } / { $count }
story-previous = Précédente
story-next = Suivante
story-own = Votre propre récit
story-own-words = Choisissez « Ajouter à mon récit » sous un graphique, ou entrez les codes inscrits sous les graphiques, dans l'ordre de présentation. La liste est conservée dans l'adresse de cette page et nulle part ailleurs.
story-own-share = L'adresse de cette page contient votre récit : enregistrez-la ou envoyez-la. Les graphiques montrent chaque fois les données les plus récentes.
story-own-codes = Codes des vues, dans l'ordre
story-own-unknown = { $count ->
    [1] Aucune vue n'a le code { $codes } : vérifiez-le sous le graphique.
   *[other] { $count } codes ne correspondent à aucune vue : { $codes }. Vérifiez-les sous les graphiques.
 }
story-add = Ajouter à mon récit

files-link = Vue : { $address }
files-alt = Version texte : { $text }
files-labels = Étiquettes
files-more-rows = Autres lignes dans les données : { $count }
files-contents = Contenu
files-save = Enregistrer le récit :
files-slides = Diapositives (PPTX)
files-page = Une page (HTML)
files-sheets = PDF

help-dashboard = Écrit un récit ou une vue dans un fichier à présenter, à envoyer ou à imprimer.
help-export = écrire un récit ou une vue dans un fichier
help-export-story = code du récit, comme dans stories.csv
help-export-view = adresse d'une vue au lieu d'un récit, par exemple targets?multiple=3
help-export-chart = code du graphique de cette vue; par défaut : celui que la page présente
help-export-to = fichier à écrire; son extension dit ce qu'il devient : .pptx, .html, .pdf, .zip d'images et, pour une vue, .png ou .svg
help-export-site = adresse du tableau de bord, pour les liens vers chaque vue; par défaut : aucun lien
help-language-of-file = langue du fichier et des messages de cette commande
export-making = Graphiques
export-written = { $file } : écrit ({ $size } ko)
export-ending = l'extension du fichier est inconnue; écrivez l'une de celles-ci : { $endings }
export-one = nommez un récit, ou une vue avec --view
export-no-folder = il n'y a pas de dossier { $folder }; créez-le d'abord
export-no-story = il n'y a pas de récit { $story }; écrivez l'un de ceux-ci : { $known }
export-no-page = il n'y a pas de page { $page }; commencez la vue par l'une de celles-ci : { $known }
export-no-chart = { $chart } n'affiche aucun graphique; nommez un graphique avec --chart
export-many = un fichier { $ending } contient un seul graphique; écrivez le récit en .zip, ou une vue avec --view
export-no-browser = un fichier { $ending } exige un Chromium sur cet ordinateur; installez-le (Debian : apt-get install chromium) ou nommez-en un avec CHROMIUM=...
export-not-shown = la page corrigerait cette vue, qui n'est donc pas écrite; vérifiez : { $fields }
export-unreadable = cette vue ne peut pas être lue : { $view }
export-invalid-tables = les tables de { $folder } ont des problèmes; lancez : python -m data check
export-unwritable = { $file } ne peut pas être écrit : { $why }
