# La page des données et des sources : tables, sources, état des données, glossaire et méthode.

data-title = Sur quoi reposent les chiffres?
data-answer = { $tables } tables contiennent { $rows } lignes, tirées de { $sources } sources. Parmi les lignes dont la confiance est indiquée, { $official } sont officielles. Le fait le plus récent est du { $newest }.
data-overdue = { $count ->
    [0] Aucune table n'est en retard de mise à jour.
    [1] Une table est en retard de mise à jour.
   *[other] { $count } tables sont en retard de mise à jour.
 }

data-part = Partie
data-part-tables = Tables
data-part-sources = Sources
data-part-state = État des données
data-part-glossary = Glossaire
data-part-method = Méthode

data-table = Table
data-find = Recherche
data-find-tables = Partenaire, produit, année, mot
data-find-sources = Éditeur, titre, licence
data-find-glossary = Terme ou mot
data-confidence = Confiance
data-confidence-all = Tous les niveaux
data-head-id = Code
data-every-origin = Toutes les origines
data-rows-shown = { $shown } lignes affichées sur { $rows }. Cliquez sur l'en-tête d'une colonne pour trier; double-cliquez sur une cellule pour lire un long texte.
data-table-alt = Table : { $table }, { $shown } lignes sur { $rows }.
data-nothing = Aucune ligne de la table { $table } ne contient tous ces mots avec la confiance choisie. Cherchez moins de mots ou rétablissez les choix.
data-nothing-sources = Aucune source ne contient tous ces mots. Cherchez moins de mots ou rétablissez les choix.
data-nothing-glossary = Aucun terme ne contient tous ces mots. Cherchez moins de mots ou rétablissez les choix.
data-download-view = Télécharger les lignes affichées (CSV)
data-download-table = Télécharger toute la table (CSV)
data-file-view = vue
data-download-words = Les lignes affichées sont enregistrées telles qu'ici, en mots, pour un tableur. La table entière garde les codes et les colonnes du fichier du projet. Les deux sont en UTF-8, avec des virgules entre les cellules et le point décimal. Un texte qu'un tableur exécuterait comme une formule est précédé d'une apostrophe.
data-dictionary = Ce que veulent dire les colonnes
data-dictionary-column = Colonne
data-dictionary-file = Nom dans le fichier
data-dictionary-meaning = Sens

data-menu = Menu de la colonne
data-menu-ascending = Tri croissant
data-menu-descending = Tri décroissant
data-menu-autosize = Ajuster la largeur
data-menu-pin = Épingler la colonne
data-menu-unpin = Libérer la colonne
data-menu-hide = Masquer la colonne
data-menu-copy = Copier le nom

data-sources-title = { $shown } sources sur { $all }, d'abord celles dont dépendent le plus de lignes
data-source-published = Publication : { $date }.
data-source-undated = Date de publication inconnue.
data-source-read = Lu dans : { $where }.
data-source-rows = { $table } ({ $rows })
data-source-used = Lignes qui en dépendent : { $uses }.
data-source-unused = Aucune ligne des tables n'en dépend.
data-sources-more = { $count ->
    [1] Une autre source
   *[other] { $count } autres sources
 }
data-licences = Licences
data-licences-words = Les conditions d'utilisation des sources, la mention que chacune exige et le nombre de sources qui en relèvent.
data-licence = Licence
data-licence-line = Mention exigée
data-licence-none = Aucune
data-licence-sources = Sources

data-state-title = Fraîcheur de chaque table au { $date }
data-state-words = Une table est en retard quand son fait le plus récent est plus ancien que sa période de mise à jour. Les tables de noms et de termes ne portent pas de date.
data-state-table = Table
data-state-rows = Lignes
data-state-newest = Fait le plus récent
data-state-period = Mise à jour
data-state-due = État
data-state-confidence = Lignes par confiance
data-state-days = { $count } jours
data-state-current = À jour jusqu'au { $date }
data-state-overdue = En retard depuis le { $date }
data-state-undated = Sans date
data-state-unstated = Non indiquée
data-problems = Problèmes dans les fichiers
data-problems-none = Aucun : chaque fichier a été lu et respecte toutes les règles.

data-glossary-title = { $shown } termes sur { $all }

coverage-heading = Années que couvrent les séries
coverage-words = Une table peut être à jour et s'arrêter il y a des années : la publication peut ne pas avoir d'années plus récentes.
coverage-label = { $name } ({ $unit }) : { $countries }
coverage-title = La série de { $long } remonte à { $first }; pour toutes les destinations, les chiffres s'arrêtent en { $last }
coverage-subtitle = Années que contient chaque série d'exportations. En couleur : toutes les destinations; en gris : partenaires principaux seulement. Les barres ne se touchent qu'à l'intérieur d'une série : deux séries diffèrent par la base, le flux, la monnaie ou l'auteur et ne sont jamais raccordées.
coverage-hover = { $name } : { $years }. { $countries } pays dans l'année la plus complète. { $unit }.
coverage-lane = { $compilation }, { $flow }
coverage-lane-month = { $compilation }, par mois, { $adjustment }
coverage-detail = { $basis }, { $currency }
coverage-countries = { $count ->
    [1] un pays
   *[other] { $count } pays
 }
coverage-cad = $ CA
coverage-usd = $ US
coverage-alt = { $title }. Des barres montrent les années de { $count } séries d'exportations.
coverage-series = Série
coverage-measure = Base et monnaie
coverage-years = Années
coverage-last = Dernière période
coverage-partners = Pays dans l'année la plus complète
