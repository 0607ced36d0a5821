# La page des accords : chronologie, étapes à venir, part des exportations, avant et après.

page-agreements = Accords
agreements-page-title = Quels accords ouvrent d'autres marchés?
agreements-answer = { $share }.
agreements-confirmed = Les stades des accords ont été confirmés pour la dernière fois { $first ->
    [same] le { $last }
   *[other] entre le { $first } et le { $last }
 }{ $talks }.
agreements-talks-confirmed = ; ceux des accords en négociation, entre le { $first } et le { $last }

# Choix
agreements-kinds = Accords
agreements-kinds-trade = Commerciaux
agreements-kinds-investment = Investissement
agreements-kinds-other = Autres
agreements-kinds-all = Tous
agreements-control-stages = Stade
agreements-control-any = Tous
agreements-control-area = Région ou partenaire
agreements-area-all = Toutes
agreements-reach = Début du graphique
agreements-reach-all = Premier accord
agreements-reach-2000 = 2000
agreements-reach-2015 = 2015
agreements-reach-2024 = 2024
agreements-covered = Destinations
agreements-covered-non-us = Hors É.-U.
agreements-covered-all = Tous les partenaires
agreements-counted = Source des données
agreements-counted-imf = FMI, $ US
agreements-counted-principal = Statistique Canada, $ CA
agreements-control-entered = Accords comparés
agreements-entered-usual = Les plus importants (exportations)
agreements-empty = Aucun accord ne correspond à ces choix. Choisissez tous les stades, toutes les régions et tous les partenaires, tous les types ou tous les niveaux de fiabilité.

# Chronologie
agreements-subject-trade = Accords commerciaux
agreements-subject-investment = Accords sur les investissements
agreements-subject-other = Partenariats, protocoles d'entente et autres accords
agreements-subject-all = Accords de tous types
agreements-counted-force = { $count } en vigueur
agreements-counted-signed = { $count } { $count ->
    [one] conclu ou signé
   *[other] conclus ou signés
 }
agreements-counted-talks = { $count } en négociation
agreements-among-talks = , dont { $talks }
agreements-idle = { $count } sans étape depuis { $year }
agreements-undated = { $count } sans étape datée
agreements-counted-quiet = { $count ->
    [one] { $count } suspendu
   *[other] { $count } suspendus
 } ou au stade exploratoire
agreements-counted-superseded = { $count } { $count ->
    [one] remplacé
   *[other] remplacés
 }
agreements-timeline-title = { $kind } : { $counts }
agreements-timeline-subtitle = Depuis { $first }. Lorsque seul le mois ou l'année d'une étape est disponible, sa marque occupe toute la largeur de ce mois ou de cette année. Barre pâle : après le jour de la dernière confirmation du stade. Ligne pointillée : fin des données.
agreements-only = Affichage limité à : { $words }.
agreements-only-confidence = Accords et étapes de ce niveau de fiabilité seulement : { $names }. Les barres tiennent compte de toutes les étapes.
agreements-group = { $stage } ({ $number })
agreements-sign-day = ● Jour
agreements-sign-wide = ▮ Mois ou année
agreements-sign-intended = ○ Prévue
agreements-sign-passed = ⊗ Prévue, date dépassée
agreements-sign-minor = • Ronde ou ratification
agreements-known = { $name } : { $stage } au { $date }; aucune étape datée dans les données
agreements-hover = { $date } : { INSIDE($title) } ({ $confidence })
agreements-hover-intended = Étape prévue, { $date } : { INSIDE($title) } ({ $confidence })
agreements-hover-passed = Étape prévue, { $date }, date dépassée : { INSIDE($title) } ({ $confidence })
agreements-step-taken = { $title }
agreements-step-intended = Étape prévue : { INSIDE($title) }
agreements-step-passed = Étape prévue, date dépassée : { INSIDE($title) }
agreements-no-steps = Dernier stade disponible; aucune étape datée dans les données
agreements-no-steps-kept = Dernier stade disponible; aucune de ses étapes datées n'a le niveau de fiabilité choisi
agreements-timeline-alt = Chronologie de { $count ->
    [one] { $count } accord
   *[other] { $count } accords
 } : les barres indiquent les stades; les symboles, les étapes datées. { $title }.
agreements-column-agreement = Accord
agreements-column-stage = Stade
agreements-column-date = Date
agreements-column-step = Étape
agreements-column-confidence = Fiabilité

# Étapes à venir
agreements-board = Prochaines étapes
agreements-board-words = Une fiche par accord : la dernière étape franchie, la prochaine étape prévue et les dates prévues dépassées sans résultat dans les données. « Dépassée » signifie antérieure au { $date }, date la plus récente dans l'ensemble des données du site. Si la fiabilité d'une étape diffère de celle de l'accord, elle est indiquée.
agreements-board-empty = Les accords choisis ont tous été remplacés : aucune étape n'est à venir. Choisissez tous les stades ou réinitialisez.
agreements-card-latest = { $date } : { INSIDE($title) }
agreements-card-next = → À venir, { $date } : { INSIDE($title) }
agreements-card-apart = avec { $name } : { $status ->
    [signed] { $stage }, pas encore en vigueur
   *[other] { $stage }
 }
agreements-card-passed = ⚠ Date dépassée, { $date } : { INSIDE($title) }. Les données sur cet accord s'arrêtent au { $end }.
agreements-card-no-step = Stade confirmé le { $date }; aucune étape datée
agreements-more-cards = { $count ->
    [1] Un autre accord
   *[other] { $count } autres accords
 }

# Part des exportations
agreements-coverage = Quelle part des exportations de biens { $scope ->
    [all] {""}
   *[outside] vers les pays autres que les États-Unis{" "}
 }va à des partenaires liés par ces accords?
agreements-coverage-words = Chaque année, les exportations sont classées selon le stade des accords et leurs membres au 1er juillet de l'année : le Royaume-Uni passe de l'AECG à un accord distinct en 2021, et les partenaires du PTPGP comptent à partir du jour où l'accord s'est appliqué à eux. Les négociations comptent à partir de leur première étape disponible; pour les accords plus anciens, les données commencent à la signature.
agreements-coverage-title = Exportations { $series ->
    [goods] nationales de biens
   *[other] de biens
 }{ $scope ->
    [all] {""}
   *[outside] {" "}vers les pays autres que les États-Unis
 } : { $share } vers les partenaires d'accords en vigueur en { $year }, contre { $before } en { $first }
agreements-coverage-long = Dans la série qui couvre ici le plus d'années (FMI, en dollars américains), la part des partenaires liés par un accord en vigueur dans les exportations de biens { $scope ->
    [all] s'établissait
   *[outside] vers les pays autres que les États-Unis s'établissait
 } à { $before } en { $first } et à { $now } en { $last }.
agreements-coverage-subtitle = Part { $scope ->
    [all] de toutes les exportations de biens
   *[outside] des exportations de biens vers les pays autres que les États-Unis
 } selon le stade de l'accord commercial avec le partenaire au 1er juillet. { $count ->
    [2] Deux
    [3] Trois
    [4] Quatre
    [5] Cinq
    [6] Six
   *[other] { $count }
 } séries en dollars courants, non raccordées, car le type d'exportations, la base, la monnaie et la source diffèrent. Le titre repose sur { INSIDE($series) }.
agreements-titled-goods = la série des industries productrices de biens (exportations nationales, $ CA)
agreements-titled-cimt = les fichiers annuels du commerce de Statistique Canada (exportations totales, $ CA)
agreements-series-imf = FMI, $ US, base douanière, exportations totales
agreements-series-goods = Industries productrices de biens, $ CA, base douanière, exportations nationales
agreements-series-comtrade = Comtrade de l'ONU, $ US, base douanière, exportations totales
agreements-series-baci = BACI (base de données du centre de recherche français CEPII), $ US, données rapprochées d'après les déclarations des deux partenaires
agreements-series-cimt = Fichiers annuels CIMC de Statistique Canada, $ CA, base douanière, exportations totales
agreements-series-principal = Statistique Canada, $ CA, principaux partenaires
agreements-class-in-force = Accord en vigueur
agreements-class-signed = Signé ou conclu
agreements-class-negotiating = En négociation
agreements-class-none = Aucun accord, ou négociations suspendues
agreements-class-unattributed = Partenaire non précisé
agreements-partners = { $count ->
    [1] un partenaire
   *[other] { $count } partenaires
 }
agreements-coverage-bound = Dans la série des principaux partenaires de Statistique Canada, les autres partenaires ne sont pas précisés; la part des partenaires liés par un accord en vigueur peut donc être supérieure à celle qui est affichée { $years }.
agreements-coverage-bound-year = de { $points } au plus en { $year }
agreements-coverage-gold = Sans { $name }, où va l'essentiel des métaux précieux destinés aux pays autres que les États-Unis, la part visée par un accord en vigueur s'établissait à { $years }.
agreements-coverage-gold-year = { $share } en { $year }
agreements-coverage-hover = { $word }, { $year } : { $share } ({ $partners }). { $series }
agreements-coverage-hover-rest = { $word }, { $year } : { $share }. { $series }
agreements-coverage-alt = { $title }. Barres empilées de { $count } séries de { $first } à { $last }, selon le stade de l'accord commercial.
agreements-column-series = Série

# Avant et après
agreements-before = Avant et après l'entrée en vigueur
agreements-before-words = Exportations vers les partenaires de chaque accord (année civile de l'entrée en vigueur = 100). Chaque année compte les mêmes partenaires : ceux auxquels l'accord s'applique depuis le premier jour. Un partenaire qui s'est retiré depuis, comme le Royaume-Uni (AECG), n'est pas compté.
agreements-no-cause = Ce graphique compare l'avant et l'après; il ne montre pas l'effet de l'accord : les prix, les taux de change et d'autres accords changent aussi.
agreements-before-title = En { $year }, { $count ->
    [1] un an
   *[other] { WORDS($count) } ans
 } après l'entrée en vigueur { $of } : exportations vers ses partenaires, { $partners_side ->
    [below] −{ $partners }
    [above] +{ $partners }
   *[at] { $partners }
 } depuis { $entry }; vers tous les pays autres que les É.-U., { $others_side ->
    [below] −{ $others }
    [above] +{ $others }
   *[at] { $others }
 }
agreements-before-subtitle-imf = Exportations totales de biens, base douanière, en dollars américains courants, FMI, de { $first } à { $last }. Les courbes s'arrêtent là, car les années suivantes viennent d'autres sources.
agreements-before-subtitle-principal = Exportations totales de biens, base douanière, en dollars canadiens courants, Statistique Canada, de { $first } à { $last }. Seulement les accords dont tous les partenaires sont inclus dans la série.
agreements-absent = Hors de la série, et donc du graphique : { $names }.
agreements-axis = Années depuis l'entrée en vigueur. Tirets gris : exportations vers l'ensemble des pays autres que les États-Unis, même année de base
agreements-entry = Entrée en vigueur
agreements-before-hover = { $name }, { $year } : { $index }
agreements-before-hover-others = Exportations vers l'ensemble des pays autres que les États-Unis, { $year } : { $index } ({ $entry } = 100)
agreements-before-alt = { $title }. { $count ->
    [one] Courbe de { $count } accord
   *[other] Courbes de { $count } accords
 } selon les années depuis l'entrée en vigueur, à côté des exportations vers l'ensemble des pays autres que les États-Unis.
agreements-before-empty = Cette source ne permet pas de montrer les accords choisis : elle n'a pas de données sur leurs partenaires autour de l'entrée en vigueur. Choisissez d'autres accords ou l'autre source.
agreements-column-year = Année
agreements-column-offset = Années depuis l'entrée en vigueur
agreements-column-index = Indice, partenaires de l'accord
agreements-column-others = Indice, pays autres que les États-Unis
agreements-before-limits = L'AECG est appliqué à titre provisoire; son premier jour compte comme entrée en vigueur. L'année entière de l'entrée en vigueur sert de base, même si l'accord est entré en vigueur dans les derniers jours de cette année. Certains partenaires commerçaient déjà en franchise en vertu d'un accord antérieur.

# Links to the parts of the page
agreements-part-coverage = Exportations visées
