# L'entretien des données : leur état, ce qui a changé, l'essai d'un fichier CSV.

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
    [1] Lignes d'une table : { $added } en plus, { $removed } en moins, { $revised } révisées.
   *[other] Lignes de { $count } tables : { $added } en plus, { $removed } en moins, { $revised } révisées.
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
changes-uncompared-only-old = Non comparée : { $table }, qui n'existe que dans l'état le plus ancien.
changes-uncompared-only-new = Non comparée : { $table }, qui n'existe que dans l'état le plus récent.
changes-uncompared-old-broken = { $count ->
    [1] Non comparée : { $table }, dont l'ancien fichier enfreint une règle d'aujourd'hui.
   *[other] Non comparée : { $table }, dont l'ancien fichier enfreint les règles d'aujourd'hui à { $count } endroits.
 }
changes-uncompared-old-rows = { $count ->
    [1] Non comparée : une ligne de la table « { $table } », dont l'ancienne forme enfreint une règle d'aujourd'hui.
   *[other] Non comparées : { $count } lignes de la table « { $table } », dont l'ancienne forme enfreint une règle d'aujourd'hui.
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
