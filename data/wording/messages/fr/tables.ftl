# La page des données et des sources : tableaux, sources, état des données, glossaire et méthode.

data-title = D'où viennent les chiffres?
data-answer = Les données comptent { $tables } tableaux et { $rows } lignes, tirées de { $sources } sources (la liste en compte { $listed } : aucune ligne n'utilise { $unused } d'entre elles, et { $apart } autres entrées, « Ce projet » et « Source introuvable », ne sont pas comptées). Parmi les lignes dont la fiabilité est indiquée, { $official } sont de source officielle. L'information la plus récente date du { $newest }.
data-overdue = { $count ->
    [0] Tous les tableaux sont à jour.
    [1] Un tableau est en retard.
   *[other] Tableaux en retard : { $count }.
 }

data-part = Section
data-part-tables = Tableaux
data-part-sources = Sources
data-part-state = État des données
data-part-glossary = Glossaire
data-part-method = Méthode

data-table = Tableau
data-find = Recherche
data-find-tables = Partenaire, produit, année, mot
data-find-sources = Éditeur, titre, licence
data-find-glossary = Terme ou mot
data-confidence = Fiabilité
data-confidence-all = Tous
data-head-id = Code
data-every-origin = Toutes les origines
data-rows-shown = Lignes affichées : { $shown } sur { $rows }. Cliquez sur un en-tête de colonne pour trier; double-cliquez sur une cellule pour lire un texte long.
data-table-alt = Tableau : { $table }, { $shown } lignes sur { $rows }.
data-nothing = Aucune ligne du tableau { $table } ne contient tous ces mots au niveau de fiabilité choisi. Utilisez moins de mots ou réinitialisez.
data-nothing-sources = Aucune source ne contient tous ces mots. Utilisez moins de mots ou réinitialisez.
data-nothing-glossary = Aucun terme ne contient tous ces mots. Utilisez moins de mots ou réinitialisez.
data-download-view = Télécharger les lignes affichées (CSV)
data-download-table = Télécharger tout le tableau (CSV)
data-file-view = vue
data-download-words = Les lignes affichées sont enregistrées telles quelles, en toutes lettres, pour un tableur. Le tableau complet est enregistré avec les codes et les colonnes du fichier du projet. Les deux sont en UTF-8 : une virgule sépare les colonnes, et un point marque les décimales. Une apostrophe est ajoutée devant tout texte qu'un tableur exécuterait comme une formule.
data-dictionary = Signification des colonnes
data-dictionary-column = Colonne
data-dictionary-file = Nom dans le fichier
data-dictionary-meaning = Signification

data-menu = Menu de la colonne
data-menu-ascending = Tri croissant
data-menu-descending = Tri décroissant
data-menu-autosize = Ajuster la largeur
data-menu-pin = Épingler la colonne
data-menu-unpin = Libérer la colonne
data-menu-hide = Masquer la colonne
data-menu-copy = Copier le nom

data-sources-title = { $shown } sources sur { $all }, les plus utilisées d'abord
data-source-published = Publication : { $date }.
data-source-undated = Date de publication non disponible.
data-source-read = Consultation : { INSIDE($where) }.
data-source-rows = { $table } ({ $rows })
data-source-used = Utilisée pour : { $uses }.
data-source-unused = Aucune ligne ne l'utilise.
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

data-state-title = Mise à jour de chaque tableau au { $date }
data-state-words = Un tableau est en retard quand il s'est écoulé, depuis son information la plus récente, plus de jours que l'intervalle de mise à jour. Les tableaux de noms et de termes n'ont pas de date.
data-state-table = Tableau
data-state-rows = Lignes
data-state-newest = Information la plus récente
data-state-period = Intervalle de mise à jour
data-state-due = État
data-state-confidence = Lignes selon la fiabilité
data-state-days = { $count ->
    [1] 1 jour
   *[other] { $count } jours
 }
data-state-current = À jour jusqu'au { $date }
data-state-overdue = En retard depuis le { $date }
data-state-undated = Sans date
data-state-unstated = Non indiquée
data-state-computed = Verdict calculé
data-problems = Problèmes dans les fichiers
data-problems-none = Aucun : chaque fichier peut être lu et respecte toutes les règles.

data-glossary-title = { $shown } termes sur { $all }

coverage-heading = Années couvertes par les séries
coverage-words = Un tableau peut être à jour même si sa dernière année est ancienne : les années plus récentes, même publiées, ne sont pas incluses ici.
coverage-label = { $name } ({ $unit }) : { $countries }
coverage-title = La série la plus longue ({ $long }) remonte à { $first }; les chiffres pays par pays pour toutes les destinations s'arrêtent en { $last }
coverage-subtitle = Années couvertes par chaque série d'exportations. En couleur : toutes les destinations; en gris : principaux partenaires seulement. Les barres ne se touchent qu'à l'intérieur d'une série, car deux séries diffèrent toujours par le type d'exportations, la base, la monnaie ou la source et ne sont jamais raccordées.
coverage-hover = { $name } : { $years }. { $countries } pays dans son année la plus complète. { $unit }.
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
method-basis-text = Les données douanières comptent les biens au passage de la frontière. Les données sur la base de la balance des paiements partent des données douanières et les ajustent selon le transfert de propriété entre résidents et non-résidents. Les deux diffèrent : en { $bop_month }, les exportations vers tous les pays s'élevaient à { $bop_customs } sur la base douanière et à { $bop_value } sur celle de la balance des paiements, données désaisonnalisées dans les deux cas. Aucun graphique ne les raccorde, et chaque sous-titre précise la base.
method-flow-title = Exportations totales et exportations nationales
method-flow-text = Les exportations nationales sont les biens cultivés, extraits, fabriqués ou transformés de façon importante au Canada. Les exportations totales comprennent aussi les réexportations : des biens étrangers qui quittent le Canada à peu près tels qu'ils y sont entrés. En { $flow_year }, les exportations totales s'élevaient à { $flow_total }; les exportations nationales des industries productrices de biens, à { $flow_domestic }. L'écart ne vient pas seulement des réexportations.{ $flow_remark } Les parts et les taux de croissance sont toujours calculés pour un seul type d'exportations.
method-flow-remark = Le second chiffre est { INSIDE($remark) }
method-series-title = Pourquoi les séries ne sont jamais raccordées
method-series-text = Les exportations du Canada par partenaire viennent de quatre sources, chacune avec sa couverture : Statistique Canada (jusqu'en { $statcan_last }, { $statcan_countries } des { $statcan_published } principaux partenaires pour lesquels il publie des chiffres); Données sur le commerce en direct, d'Innovation, Sciences et Développement économique Canada (jusqu'en { $tdo_last }, { $tdo_countries } pays); le Fonds monétaire international (jusqu'en { $imf_last }, en dollars américains, { $imf_countries } pays); et BACI, base de données du CEPII ({ $baci_last }, déclarations rapprochées des deux partenaires, { $baci_countries } pays).{ $cimt }{ $comtrade } Mises bout à bout, ces séries montreraient des sauts qui n'ont pas eu lieu. Chacune a donc sa courbe, et aucune somme, aucun rang ni aucun taux de croissance n'en utilise plus d'une.
method-series-cimt = Les fichiers annuels du commerce de Statistique Canada (CIMC) couvrent toutes les destinations (jusqu'en { $last }, { $countries } pays).
method-series-comtrade = Comtrade de l'ONU donne les chiffres que le Canada déclare (jusqu'en { $last }, en dollars américains, { $countries } pays).
method-non-us-title = Exportations vers les pays autres que les États-Unis
method-non-us-text = Ce sont les exportations vers tous les pays moins celles vers les États-Unis, sur la même base, pour le même type d'exportations et la même période. En { $year } : { $world } moins { $us }, soit { $non_us }; la part des États-Unis s'établissait à { $us_share }. S'il manque l'une des deux valeurs, aucune valeur n'est affichée (jamais un zéro). Un total sur 12 mois exige les 12 mois.
method-path-title = La trajectoire vers la cible
method-path-text = La trajectoire suppose la même croissance chaque année : (cible ÷ base) à la puissance 1 ÷ nombre d'années, moins 1. Pour doubler d'ici { $due } les exportations de { $baseline }, il faut { $years } années à { $required } par an; en dix ans, il faudrait { $required_ten } par an. Pour la croissance requise à partir de maintenant, la dernière année complète remplace l'année de base. Les taux de croissance composés suivent la même formule. Toutes les valeurs sont en dollars courants. La trajectoire est un calcul, et non une prévision. L'engagement pour { $due } ne précise aucune base officielle; plusieurs interprétations sont donc présentées côte à côte.
method-concentration-title = Concentration des exportations
method-concentration-text = L'indice de Herfindahl-Hirschman est la somme des carrés des parts de toutes les destinations : 1 signifie un seul marché. Son inverse, le nombre effectif de marchés, est le nombre de marchés égaux qui donneraient le même indice. En { $hhi_year }, pour { $hhi_countries } pays, l'indice était de { $hhi } et son inverse, de { $markets }; sans les États-Unis, ils étaient de { $hhi_non_us } et de { $markets_non_us }.
method-tariffs-title = Mesures tarifaires
method-tariffs-text = Chaque ligne du tableau des mesures est un taux sur un groupe de produits pendant une période, tel que publié par sa source. Les droits de douane qui visent un même produit ne sont additionnés que si une source indique leur cumul, car celui-ci dépend du texte de loi de chacun et du produit. Une mesure dont aucune date de fin n'est disponible est présentée comme en vigueur jusqu'à la dernière confirmation (au plus tard le { $tariffs_as_of }), puis dans une teinte plus pâle. Le taux nominal, le taux légal moyen et le taux perçu sont trois notions différentes et sont présentés séparément.
method-confidence-title = Fiabilité
method-confidence-text = Source officielle ({ $official } lignes) : { $official_about } { $copies } La liste des sources indique où chacune a été lue. Source secondaire ({ $secondary } lignes) : { $secondary_about } Presse ({ $press } lignes) : { $press_about } Non vérifiée ({ $unverified } lignes) : { $unverified_about } Le niveau accompagne chaque ligne et sert de filtre.
method-gaps-title = Ce qui manque aux données
method-gaps-text = Les exportations mensuelles vers tous les partenaires s'arrêtent en { $months_last }{ $early }. La série de la balance des paiements ne compte que { $bop_months } mois, non tous consécutifs, de { $bop_first } à { $bop_last }. Après { $official_last }, aucun chiffre officiel pour toutes les destinations n'est inclus ici; Statistique Canada en publie (tableau 12-10-0182-01). Les exportations de métaux précieux sont incluses par mois, de { $gold_first } à { $gold_last }, pour tous les pays et pour les États-Unis. Pour { $gold_partner }, seuls { $gold_months } mois sont inclus, dans les notes sur ses exportations mensuelles; aucun autre partenaire n'est couvert. Les { $tariffs_live } mesures en vigueur ont été confirmées pour la dernière fois entre le { $tariffs_oldest } et le { $tariffs_newest } (le { $tariffs_usual } pour { $tariffs_often } d'entre elles); les accords, entre le { $agreements_oldest } et le { $agreements_as_of }. Les importations en dollars canadiens ne sont incluses que pour certains partenaires et des années récentes, et les exportations par secteur, que pour certaines années et certains mois, avec les États-Unis comme seul partenaire : pour les autres années et ventilations, seules ont été trouvées des copies de tiers qu'aucune seconde source ne confirme; elles ne sont donc pas incluses. Les services par partenaire ne sont pas inclus. Les valeurs non disponibles restent vides.
method-gaps-early = ; pour { $month }, seules sont incluses les exportations désaisonnalisées vers { $count ->
    [1] un partenaire
   *[other] { $count } partenaires
 }

# État des données, ce qui a changé, essai d'un CSV

data-part-changes = Ce qui a changé
data-part-try = Vérifier un fichier

problems-more = { $count ->
    [1] et un autre
   *[other] et { $count } autres
 }

health-problems-in = { $count ->
    [1] Un problème a été trouvé dans { $files }. Les dernières données valides restent affichées jusqu'à sa correction.
   *[other] Dans { $files }, { WORDS($count) } problèmes ont été trouvés. Les dernières données valides restent affichées jusqu'à leur correction.
 }
health-served-clean = Affichage : les fichiers actuels, lus sans erreur le { $date }. Version { $version }.
health-served-last-good = Affichage actuel : les dernières données valides, lues le { $date }. Version { $version }.
health-served-restored = Affichage actuel : la copie de secours des dernières données valides, du { $date }, parce que les fichiers comportaient déjà des erreurs au démarrage du tableau de bord. Version { $version }.
health-mix = Fiabilité des lignes
health-mix-words = Nombre de lignes de chaque tableau selon leur fiabilité : source officielle, source secondaire, presse, non vérifiée.
health-mix-all = Tous les tableaux
health-mix-cell = { $rows } ({ $share })
health-matrix = Années disponibles par partenaire et par indicateur
health-matrix-words = Le tableau compte { $partners } partenaires et { $measures } indicateurs d'exportation et d'importation; aucun partenaire n'en a plus de { $most }. Chaque bande va de { $first } à { $last } et est remplie pour les années disponibles. Un tiret signifie qu'il n'y a pas de données.
health-matrix-caption = Années disponibles par partenaire et par indicateur, { $first }–{ $last }
health-matrix-find = Nom ou code d'un partenaire
health-matrix-nothing = Aucun partenaire n'a ce nom ou ce code. Tapez moins de lettres.
health-unlinked = { $count ->
    [0] Chaque source a un lien
    [1] Une source sans lien
   *[other] { $count } sources sans lien
 }
health-unlinked-words = Ces sources n'ont pas de lien vers une page. Ajoutez le lien dans sources.csv.
health-unlinked-rows = { $count ->
    [0] Aucune ligne ne l'utilise.
    [1] Une ligne l'utilise.
   *[other] Lignes qui l'utilisent : { $count }.
 }

changes-title = Ce qui a changé entre deux versions des tableaux
changes-words = Les versions sont les copies enregistrées quand de nouveaux chiffres ont été acceptés et les validations Git (commits) qui ont modifié les tableaux. Les changements les plus importants viennent en premier.
changes-older = De
changes-newer = À
changes-now = Version affichée
changes-every-table = Tous les tableaux
changes-counts = { $count ->
    [1] Un tableau diffère. Lignes ajoutées : { $added }; retirées : { $removed }; révisées : { $revised }.
   *[other] Tableaux qui diffèrent : { $count }. Lignes ajoutées : { $added }; retirées : { $removed }; révisées : { $revised }.
 }
changes-kind-added = Ajout
changes-kind-removed = Retrait
changes-kind-revised = Révision
changes-head-added = Lignes ajoutées
changes-head-removed = Lignes retirées
changes-head-revised = Lignes révisées
changes-more = { $count ->
    [1] Autres changements : 1. Choisissez un tableau pour le voir, ou téléchargez tout.
   *[other] Autres changements : { $count }. Choisissez un tableau pour les voir, ou téléchargez tout.
 }
changes-column-kind = Type de changement
changes-column-sentence = Ce qui a changé
changes-download = Télécharger tous les changements (CSV)
changes-file = changements
changes-none = Ces deux versions sont identiques. Choisissez-en une plus ancienne.
changes-no-history = Il n'y a encore rien à comparer : aucune version antérieure des tableaux n'est enregistrée ici. Une version est enregistrée chaque fois que de nouveaux chiffres sont acceptés.
changes-unreadable = L'une des deux versions ne peut plus être lue. Choisissez-en une autre.
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
    [1] Non comparé : { $table }, dont le nouveau fichier présente un problème.
   *[other] Non comparé : { $table }, dont le nouveau fichier présente { $count } problèmes.
 }

try-title = Vérifier un tableau avant de l'enregistrer
try-words = Choisissez un fichier CSV d'au plus { $size } Mo. Il est vérifié et comparé au tableau affiché. Personne d'autre ne le voit : il reste en mémoire, n'est enregistré nulle part et disparaît quand vous quittez la page.
try-file = Un fichier CSV qui a les colonnes de l'un des tableaux
try-unknown = { $file } ne correspond à aucun des tableaux. Donnez-lui le nom d'un tableau, par exemple exports_annual.csv, ou les colonnes de ce tableau.
try-too-large = { $file } dépasse { $size } Mo et n'a pas été lu.
try-problems = Lu comme : { $table }
try-found = { $count ->
    [0] Aucun problème n'a été trouvé : le tableau pourrait être enregistré tel quel.
    [1] Un problème a été trouvé :
   *[other] Problèmes trouvés ({ $count }) :
 }
try-mended = { $count ->
    [1] Un problème peut être corrigé automatiquement sans changer le contenu :
   *[other] Problèmes qui peuvent être corrigés automatiquement sans changer le contenu ({ $count }) :
 }
try-left = { $count ->
    [0] Il ne reste ensuite aucun problème.
    [1] Il reste ensuite un problème.
   *[other] Il reste ensuite { WORDS($count) } problèmes.
 }
try-download = Télécharger le fichier corrigé (CSV)
try-difference = Ce que le fichier changerait
try-difference-words = Le fichier, avec les corrections sans risque, comparé au tableau affiché.
try-counts = Lignes ajoutées : { $added }; retirées : { $removed }; révisées : { $revised }.
try-same = Rien : le fichier est identique au tableau affiché.
try-no-preview = L'aperçu des graphiques sera possible quand il ne restera aucun problème.
try-preview-words = Les graphiques peuvent être affichés avec ce fichier, dans cette fenêtre seulement. Les autres lecteurs voient toujours les données affichées maintenant.
try-preview = Voir les graphiques avec ce fichier

preview-notice = Aperçu : le tableau « { $table } » vient de votre fichier, dans cette fenêtre seulement. Ce ne sont pas les chiffres publiés.
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
upload-refused = Seuls les fichiers CSV sont acceptés.
upload-error = Erreur : { $what }
upload-unit-b = { $what } octets
upload-unit-kb = { $what } ko
upload-unit-mb = { $what } Mo
preview-mark = APERÇU

# Le paquet de données et la citation

package-download-heading = Toutes les données en un seul fichier
package-download-words = Tous les tableaux, avec un dictionnaire de données dans les deux langues, les sources, les licences, les sommes de contrôle et la façon de les citer.
package-download-zip = Jeu de données complet (zip)
package-download-workbook = Classeur Excel
package-file-zip = donnees-diversification-commerciale
package-file-readme = lisez-moi
package-file-dictionary = dictionnaire-des-donnees
package-about = Tableaux sur les exportations, les droits de douane et les accords commerciaux du Canada. Chaque ligne a une source, un niveau de fiabilité et une date. Une cellule vide signifie que la valeur n'est pas disponible, jamais qu'elle est nulle. Les codes sont expliqués dans le dictionnaire de données.
package-cite-heading = Comment citer
package-citation = { $title }, tableaux de données, version { $vintage }.
package-licences-heading = Licences
package-licences-words = Les chiffres restent soumis aux conditions de leurs éditeurs; le tableau des sources donne la licence de chacun. Certaines licences exigent une mention :
package-licence-line = { $licence } : { $line }
package-files-heading = Fichiers
package-file-line = { $file } : { $table }, { $rows } lignes
package-formula = Dans les fichiers CSV, une apostrophe est ajoutée devant tout texte qu'un tableur exécuterait comme une formule. Le programme retire l'apostrophe quand il lit les tableaux.
package-column-table = Fichier
package-column-table-words = Tableau
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
releases-heading = Diffusions des statistiques du commerce
releases-included = Les derniers chiffres du commerce inclus sont ceux de { $month }, que Statistique Canada a diffusés le { $date }.
releases-one = { $month } (diffusion : { $date })
releases-missing = Chiffres ultérieurs non inclus ici : { $releases }.
releases-early = Parmi les chiffres de { $release }, seules sont incluses les exportations désaisonnalisées vers { $count ->
    [1] un partenaire
   *[other] { $count } partenaires
 } (base douanière, { $confidence }) : { $figures }. Sans le reste de la diffusion, ni part ni variation ne peut être calculée.
releases-figure = { $name } ({ $value })
releases-none-missing = Aucune diffusion ultérieure n'était attendue au { $today }.
releases-command = Pour obtenir les diffusions plus récentes, un responsable des données exécute : python -m data refresh
try-odd = { $count ->
    [1] Un élément à vérifier. Sa forme est valide, mais il peut être erroné.
   *[other] Éléments à vérifier : { $count }. Leur forme est valide, mais ils peuvent être erronés.
 }
health-front-page = { $count ->
    [0] Aucune source n'a que l'adresse d'un site
    [1] Une source n'a que l'adresse d'un site
   *[other] Sources qui n'ont que l'adresse d'un site : { $count }
 }
health-front-page-words = Leurs pages peuvent être trouvées par titre et date; les adresses peuvent être ajoutées dans sources.csv.
