### Les mots de l’édition statique : les pages sous forme de fichiers.

edition-live = Page dynamique
edition-interactive = Graphique interactif
edition-rows = { $count ->
    [1] 1 ligne
   *[other] { $shown } premières lignes sur { $count }
 }
edition-day = Données au { $date }.
help-static = écrire toutes les pages dans les deux langues sous forme de fichiers, pour tout hébergeur
help-static-to = dossier où écrire
help-static-base = adresse du dossier une fois en ligne, pour le plan du site et le fil
help-language-of-words = langue de ce que dit cette commande
static-pages = Pages
static-pictures = Images
static-written = { $folder } : { $count } pages
static-no-browser = Les images exigent un Chromium sur cet ordinateur; installez-le (Debian : apt-get install chromium) ou nommez-en un avec CHROMIUM=...
