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
coverage-lane-month-imports = { $compilation }, par mois, { $adjustment }, importations
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

# Comment les chiffres sont faits

method-basis-title = Deux façons de compter les biens : douanes et balance des paiements
method-basis-text = La base douanière compte les biens au passage de la frontière. La base de la balance des paiements part des mêmes registres et les ajuste selon ce qui change de propriétaire entre résidents et non-résidents. Les deux diffèrent : en { $bop_month }, les exportations vers tous les pays s'élevaient à { $bop_customs } sur la base douanière et à { $bop_value } sur celle de la balance des paiements, données désaisonnalisées dans les deux cas. Aucun graphique ne les raccorde, et chaque sous-titre dit laquelle il montre.
method-flow-title = Exportations totales et exportations nationales
method-flow-text = Les exportations nationales sont les biens cultivés, extraits, fabriqués ou transformés de façon importante au Canada. Les exportations totales y ajoutent les réexportations : des biens étrangers qui quittent le Canada à peu près tels qu'ils y sont entrés. En { $flow_year }, les exportations totales s'élevaient à { $flow_total }; les exportations nationales des industries de biens, à { $flow_domestic }. Les parts et la croissance se calculent à l'intérieur d'un seul flux.
method-series-title = Pourquoi les séries ne sont jamais raccordées
method-series-text = Quatre organismes compilent les exportations du Canada par partenaire, chacun avec sa couverture : Statistique Canada jusqu'en { $statcan_last } pour { $statcan_countries } des { $statcan_published } principaux partenaires qu'elle publie, Données sur le commerce en direct jusqu'en { $tdo_last } pour { $tdo_countries }, le Fonds monétaire international jusqu'en { $imf_last }, en dollars américains, pour { $imf_countries }, et BACI pour { $baci_last }, qui rapproche les déclarations des deux côtés, pour { $baci_countries }.{ $cimt }{ $comtrade } Mises bout à bout, elles montreraient des sauts qui n'ont pas eu lieu. Chacune garde donc sa ligne, et une somme, un rang ou un taux de croissance n'en utilise jamais plus d'une.
method-series-cimt = Les fichiers annuels de Statistique Canada y ajoutent toutes les destinations, jusqu'en { $last } pour { $countries } pays.
method-series-comtrade = Comtrade de l'ONU contient ce que le Canada déclare, en dollars américains, jusqu'en { $last } pour { $countries } pays.
method-non-us-title = Exportations hors des États-Unis
method-non-us-text = Ce sont les exportations vers tous les pays moins celles vers les États-Unis, sur une même base, dans un même flux et pour une même période. En { $year }, c'est { $world } moins { $us }, soit { $non_us }; les États-Unis ont reçu { $us_share }. Une période à laquelle il manque l'une des deux valeurs n'a pas de valeur, et jamais un zéro. La somme de douze mois les exige tous les douze.
method-path-title = La trajectoire vers une cible
method-path-text = La trajectoire croît chaque année au même taux : (cible ÷ base) à la puissance 1 ÷ nombre d'années, moins 1. Doubler d'ici { $due } les exportations de { $baseline } demande { $years } années à { $required } par an; en dix ans, il faudrait { $required_ten }. La croissance requise à partir de maintenant remplace la base par la dernière année complète. Le taux de croissance composé de toute série suit la même formule. Toutes les valeurs sont nominales, et la trajectoire est un calcul et non une prévision. L'engagement pour 2035 ne nomme aucune base officielle; ses lectures figurent donc côte à côte.
method-concentration-title = Concentration des exportations
method-concentration-text = L'indice de Herfindahl-Hirschman est la somme des carrés des parts de toutes les destinations : 1 signifie un seul marché. Son inverse est le nombre de marchés égaux qui donneraient le même indice. En { $hhi_year }, sur { $hhi_countries } pays, l'indice était de { $hhi } et son inverse, de { $markets }; sans les États-Unis, ils étaient de { $hhi_non_us } et de { $markets_non_us }.
method-tariffs-title = Droits de douane
method-tariffs-text = Chaque ligne de la table des mesures est un droit sur un groupe de produits pendant un intervalle, au taux imprimé dans sa source. Les droits qui s'ajoutent sur un même produit ne sont pas additionnés, car leur cumul dépend du produit. Un droit sans fin connue est montré en vigueur jusqu'au jour où il a été constaté, le { $tariffs_as_of } au plus tard, et plus pâle ensuite. Le taux affiché, le taux légal moyen et le taux perçu sont trois choses différentes et restent séparés.
method-confidence-title = Confiance
method-confidence-text = Les lignes officielles viennent de l'organisme qui a produit le chiffre ({ $official } lignes), les secondaires d'un organisme qui le compile ou le relaie ({ $secondary }), celles de la presse d'un article ({ $press }); les lignes non vérifiées n'ont pu être confirmées ({ $unverified }). Le niveau accompagne chaque ligne et sert de filtre.
method-gaps-title = Ce que les données ne disent pas
method-gaps-text = Les exportations mensuelles s'arrêtent en { $months_last }, et la série de la balance des paiements ne compte que { $bop_months } mois. Après { $official_last }, aucune série officielle ne couvre toutes les destinations. Les exportations de métaux précieux sont connues par mois, de { $gold_first } à { $gold_last }, pour tous les pays et pour les États-Unis. Les droits ont été relevés le { $tariffs_as_of }, les accords le { $agreements_as_of }. Les services par partenaire ne figurent pas dans les tables. Ce qui n'est pas connu reste vide.

# État des données, ce qui a changé, essai d'un CSV

data-part-changes = Ce qui a changé
data-part-try = Essayer un CSV

problems-more = { $count ->
    [1] et un de plus
   *[other] et { $count } de plus
 }

health-problems-in = { $count ->
    [1] Un problème a été trouvé dans { $files }. Les dernières données valides restent affichées jusqu'à sa correction.
   *[other] { $count } problèmes ont été trouvés dans { $files }. Les dernières données valides restent affichées jusqu'à leur correction.
 }
health-served-clean = Affiché maintenant : les fichiers tels qu'ils sont, lus sans problème le { $date }. Version { $version }.
health-served-last-good = Affiché maintenant : les dernières données valides, lues sans problème le { $date }. Version { $version }.
health-served-restored = Affiché maintenant : la copie conservée des dernières données valides, du { $date }, parce que les fichiers étaient déjà défectueux au démarrage du tableau de bord. Version { $version }.
health-mix = Confiance des lignes
health-mix-words = Combien de lignes de chaque table sont officielles, rapportées par une autre source, tirées de la presse ou non vérifiées.
health-mix-all = Toutes les tables
health-mix-cell = { $rows } ({ $share })
health-matrix = Quel partenaire et quelle année figurent dans quelle mesure
health-matrix-words = { $partners } partenaires, { $measures } mesures des exportations et des importations; aucun partenaire ne figure dans plus de { $most } d'entre elles. Chaque bande va de { $first } à { $last } : elle est pleine là où l'année existe. Un tiret signifie qu'il n'y a rien.
health-matrix-caption = Années disponibles par partenaire et par mesure, { $first }–{ $last }
health-matrix-find = Nom ou code d'un partenaire
health-matrix-nothing = Aucun partenaire des tables ne porte ce nom. Cherchez moins de lettres.
health-unlinked = { $count ->
    [0] Chaque source a un lien
    [1] Une source sans lien
   *[other] { $count } sources sans lien
 }
health-unlinked-words = Personne ne peut remonter à la page où ces faits ont été lus. Un lien peut être ajouté dans sources.csv.
health-unlinked-rows = { $count ->
    [0] Aucune ligne ne repose sur elle.
    [1] Une ligne repose sur elle.
   *[other] { $count } lignes reposent sur elle.
 }

changes-title = Ce qui a changé entre deux états des tables
changes-words = Les états sont les copies conservées quand de nouveaux chiffres ont été acceptés, et les versions de Git qui ont modifié les tables. Les changements les plus importants viennent d'abord.
changes-older = De
changes-newer = À
changes-now = Tel qu'affiché maintenant
changes-every-table = Toutes les tables
changes-counts = { $count ->
    [1] Un tableau diffère. Lignes ajoutées : { $added }; retirées : { $removed }; révisées : { $revised }.
   *[other] { $count } tableaux diffèrent. Lignes ajoutées : { $added }; retirées : { $removed }; révisées : { $revised }.
 }
changes-kind-added = Ajout
changes-kind-removed = Retrait
changes-kind-revised = Révision
changes-head-added = Lignes ajoutées
changes-head-removed = Lignes retirées
changes-head-revised = Lignes révisées
changes-more = { $count ->
    [1] et un autre changement. Choisissez une table pour en voir davantage, ou téléchargez tout.
   *[other] et { $count } autres changements. Choisissez une table pour en voir davantage, ou téléchargez tout.
 }
changes-column-kind = Changement
changes-column-sentence = Ce qui a changé
changes-download = Télécharger tous les changements (CSV)
changes-file = changements
changes-none = Rien ne diffère entre ces deux états. Choisissez-en un plus ancien.
changes-no-history = Il n'y a encore rien à comparer : aucun état antérieur des tables n'est conservé ici. Un état est conservé chaque fois que de nouveaux chiffres sont acceptés.
changes-unreadable = L'un des deux états ne peut plus être lu. Choisissez-en un autre.
changes-uncompared-only-old = Non comparé : { $table }, présent seulement dans la version la plus ancienne.
changes-uncompared-only-new = Non comparé : { $table }, présent seulement dans la version la plus récente.
changes-uncompared-old-broken = { $count ->
    [1] Non comparé : { $table }, dont l'ancien fichier enfreint une règle actuelle.
   *[other] Non comparé : { $table }, dont l'ancien fichier enfreint les règles actuelles à { $count } endroits.
 }
changes-uncompared-old-rows = { $count ->
    [1] Non comparée : une ligne du tableau « { $table } », dont l'ancienne forme enfreint une règle actuelle.
   *[other] Non comparées : { $count } lignes du tableau « { $table } », dont l'ancienne forme enfreint une règle actuelle.
 }
changes-uncompared-new-broken = { $count ->
    [1] Non comparée : { $table }, dont le nouveau fichier présente un problème.
   *[other] Non comparée : { $table }, dont le nouveau fichier présente { $count } problèmes.
 }

try-title = Essayer une table avant de l'enregistrer
try-words = Choisissez un fichier CSV d'au plus { $size } Mo. Il est vérifié et comparé à la table affichée maintenant. Il est gardé en mémoire pour vous seul, n'est écrit nulle part et disparaît à votre départ.
try-file = Un CSV qui a les colonnes de l'une des tables
try-unknown = { $file } ne correspond à aucune des tables. Donnez-lui le nom de la table, par exemple exports_annual.csv, ou les colonnes de l'une d'elles.
try-too-large = { $file } dépasse { $size } Mo et n'a pas été lu.
try-problems = Lu comme : { $table }
try-found = { $count ->
    [0] Aucun problème n'a été trouvé : la table pourrait être enregistrée telle quelle.
    [1] Un problème a été trouvé :
   *[other] { $count } problèmes ont été trouvés :
 }
try-mended = { $count ->
    [1] Une chose peut être corrigée sans changer ce que disent les lignes :
   *[other] { $count } choses peuvent être corrigées sans changer ce que disent les lignes :
 }
try-left = { $count ->
    [0] Il ne reste ensuite aucun problème.
    [1] Il reste ensuite un problème.
   *[other] Il reste ensuite { $count } problèmes.
 }
try-download = Télécharger le fichier corrigé (CSV)
try-difference = Ce que le fichier changerait
try-difference-words = Le fichier, corrigé là où c'est sans risque, à côté de la table affichée maintenant.
try-counts = Lignes : { $added } en plus, { $removed } en moins, { $revised } révisées.
try-same = Rien : il dit la même chose que la table affichée maintenant.
try-no-preview = L'aperçu des graphiques sera possible quand il ne restera aucun problème.
try-preview-words = Les graphiques peuvent être affichés avec ce fichier, dans cette fenêtre seulement. Les autres lecteurs gardent les données affichées maintenant.
try-preview = Voir les graphiques avec ce fichier

preview-notice = Aperçu : la table « { $table } » est votre propre fichier, dans cette fenêtre seulement. Ce ne sont pas les chiffres publiés.
preview-end = Terminer l'aperçu

upload-choose = Choisir un fichier
upload-drop = Déposez le fichier ici
upload-another = Choisir un autre fichier
upload-failed = Le fichier n'a pas pu être envoyé
upload-retry = Cliquez pour l'envoyer de nouveau
upload-remove = Retirer { $what }
upload-cancel = Arrêter l'envoi de { $what }
upload-limit = Au plus { $size } Mo
upload-too-large = Le fichier dépasse { $size } Mo.
upload-refused = Seuls les fichiers CSV peuvent être essayés.
upload-error = Erreur : { $what }
upload-unit-b = { $what } octets
upload-unit-kb = { $what } Ko
upload-unit-mb = { $what } Mo
preview-mark = APERÇU

# Le paquet de données et la citation

package-download-heading = Tout en un fichier
package-download-words = Toutes les tables avec leur dictionnaire dans les deux langues, les sources, les licences, les sommes de contrôle et la façon de les citer.
package-download-zip = Données complètes (zip)
package-download-workbook = Classeur Excel
package-file-zip = donnees-diversification-commerciale
package-file-readme = lisez-moi
package-file-dictionary = dictionnaire-des-donnees
package-about = Tables sur les exportations, les droits de douane et les accords commerciaux du Canada. Chaque ligne de faits a une source, un niveau de confiance et une date de référence. Une cellule vide signifie que la valeur n'est pas connue, jamais qu'elle est nulle. Les codes sont expliqués dans le dictionnaire des données.
package-cite-heading = Comment citer
package-citation = { $title }, tables de données, version { $vintage }.
package-licences-heading = Licences
package-licences-words = Les chiffres restent soumis aux conditions de leurs éditeurs; la table des sources donne la licence de chacun. Certaines licences demandent une mention :
package-licence-line = { $licence } : { $line }
package-files-heading = Fichiers
package-file-line = { $file } : { $table }, { $rows } lignes
package-formula = Dans les fichiers CSV, un texte qu'un tableur exécuterait comme formule commence par une apostrophe. La vérification des tables la retire.
package-column-table = Fichier
package-column-table-words = Table
package-column-column = Colonne
package-column-words = Nom
package-column-type = Type
package-column-required = Toujours remplie
package-column-codes = Codes
package-column-about = Signification
package-type-string = texte
package-type-number = nombre
package-type-integer = nombre entier
package-type-date = date
package-type-yearmonth = mois
package-yes = oui
package-no = non
releases-heading = Diffusions du commerce
releases-included = Les derniers chiffres du commerce inclus sont ceux de { $month }, diffusés par Statistique Canada le { $date }.
releases-one = { $month } ({ $date })
releases-missing = { $count ->
    [1] Une diffusion ultérieure n'est pas incluse ici : { $releases }.
   *[other] { $count } diffusions ultérieures ne sont pas incluses ici : { $releases }.
 }
releases-none-missing = Aucune diffusion ultérieure n'était attendue au { $today }.
releases-command = Pour obtenir les diffusions plus récentes, un responsable des données exécute : python -m data refresh

health-front-page = { $count ->
    [0] Aucune source n'a que l'adresse d'un site
    [1] Une source n'a que l'adresse d'un site
   *[other] { $count } sources n'ont que l'adresse d'un site
 }
health-front-page-words = Leur page peut être trouvée par son titre et sa date. Son adresse peut être ajoutée dans sources.csv.
