# La page des accords : chronologie, étapes à venir, part des exportations, avant et après.

page-agreements = Accords
agreements-page-title = Quels accords ouvrent d'autres marchés?
agreements-answer = Accords commerciaux, selon les données du { $date } : en vigueur, { $force }; signés, { $signed }; conclus, { $concluded }; en négociation, { $talks }. { $share }.

# Choix
agreements-control-kinds = Accords
agreements-kinds-trade = Commerce
agreements-kinds-investment = Investissement
agreements-kinds-other = Autres
agreements-kinds-all = Tous
agreements-control-stages = Étape
agreements-control-any = Toutes
agreements-control-area = Région
agreements-area-all = Toutes
agreements-control-reach = Chronologie depuis
agreements-reach-all = Le premier
agreements-reach-2000 = 2000
agreements-reach-2015 = 2015
agreements-reach-2024 = 2024
agreements-control-covered = Exportations
agreements-covered-non-us = Hors des États-Unis
agreements-covered-all = Vers tous les partenaires
agreements-control-counted = Chiffres
agreements-counted-imf = FMI, $ US
agreements-counted-principal = Statistique Canada, $ CA
agreements-control-entered = Accords
agreements-entered-usual = Les plus importants
agreements-empty = Aucun accord de ce type et de ce niveau de confiance ne se trouve aux étapes choisies dans cette région. Choisissez toutes les étapes, toutes les régions, tous les niveaux ou tous les types.

# Chronologie
agreements-subject-trade = Accords commerciaux
agreements-subject-investment = Accords sur les investissements
agreements-subject-other = Partenariats, protocoles et autres accords
agreements-subject-all = Accords de tous types
agreements-counted-force = { $count } en vigueur
agreements-counted-signed = { $count } { $count ->
    [one] conclu ou signé
   *[other] conclus ou signés
 }
agreements-counted-talks = { $count } en négociation
agreements-counted-quiet = { $count } en suspens ou à l'étude
agreements-counted-superseded = { $count } { $count ->
    [one] remplacé
   *[other] remplacés
 }
agreements-timeline-title = { $kind } : { $counts }, selon les données du { $date }
agreements-timeline-subtitle = Depuis { $first }. Une étape connue au mois ou à l'année près a la largeur de ce mois ou de cette année. Pâle : non confirmé depuis la dernière vérification de l'accord. Ligne pointillée : fin des données.
agreements-only = Seulement : { $words }.
agreements-only-confidence = Seulement les accords et les étapes de ce niveau de confiance : { $names }; les barres reposent sur toutes les étapes.
agreements-group = { $stage } ({ $number })
agreements-sign-day = ● Jour
agreements-sign-wide = ▮ Mois ou année
agreements-sign-intended = ○ Prévu
agreements-sign-passed = ⊗ Prévu, date dépassée
agreements-sign-minor = • Ronde ou ratification
agreements-known = { $name } : { $stage } le { $date }; aucune étape datée dans les données
agreements-hover = { $date } : { $title } ({ $confidence })
agreements-hover-intended = Prévu, { $date } : { $title } ({ $confidence })
agreements-hover-passed = Prévu, { $date }, date dépassée : { $title } ({ $confidence })
agreements-step-taken = { $title }
agreements-step-intended = Prévu : { $title }
agreements-step-passed = Prévu, date dépassée : { $title }
agreements-no-steps = Dernière étape connue; aucune étape datée dans les données
agreements-no-steps-kept = Dernière étape connue; aucune de ses étapes datées n'a le niveau de confiance choisi
agreements-timeline-alt = Couloirs de { $count } accords au fil du temps : les barres montrent les étapes, les marques les dates. { $title }.
agreements-column-agreement = Accord
agreements-column-stage = Étape
agreements-column-date = Date
agreements-column-step = Fait
agreements-column-confidence = Confiance

# Étapes à venir
agreements-board = La suite
agreements-board-words = Une carte par accord : le dernier fait, la prochaine étape prévue et les dates prévues qui sont dépassées sans que les données disent ce qu'il en est advenu. Dépassé veut dire avant le { $date }, la date la plus récente des tables. Une étape dont le niveau de confiance n'est pas celui de son accord porte sa propre marque.
agreements-board-empty = Les accords choisis ont tous été remplacés : rien ne les attend. Choisissez toutes les étapes ou rétablissez les choix.
agreements-card-latest = { $date } : { $title }
agreements-card-next = → À venir, { $date } : { $title }
agreements-card-passed = ⚠ Date dépassée, { $date } : { $title }. Les données s'arrêtent le { $end }.
agreements-card-no-step = À cette étape le { $date }; aucune étape datée
agreements-more-cards = { $count ->
    [1] Un autre accord
   *[other] { $count } autres accords
 }

# Part des exportations
agreements-coverage = Quelle part des exportations ils couvrent
agreements-coverage-words = Une année compte à l'étape du 1er juillet, avec les membres de ce jour : le Royaume-Uni passe de l'AECG à son propre accord en 2021, et les partenaires du PTPGP comptent à partir du jour où il s'est appliqué à eux. Les pourparlers comptent à partir de leur premier fait connu; pour les accords plus anciens, les données commencent à la signature.
agreements-coverage-title = En { $year }, { $share } des exportations de biens { $scope ->
    [all] sont allées
   *[outside] hors des États-Unis sont allées
 } à des partenaires liés par un accord commercial en vigueur, contre { $before } en { $first }
agreements-coverage-long = Dans la plus longue série (FMI, en dollars américains), la part de ces partenaires dans les exportations de biens { $scope ->
    [all] était
   *[outside] hors des États-Unis était
 } de { $before } en { $first } et de { $now } en { $last }.
agreements-coverage-subtitle = Part { $scope ->
    [all] de toutes les exportations de biens
   *[outside] des exportations de biens hors des États-Unis
 } selon l'étape de l'accord commercial avec le partenaire au 1er juillet. { $count ->
    [2] Deux
    [3] Trois
    [4] Quatre
    [5] Cinq
    [6] Six
   *[other] { $count }
 } séries en valeur courante, jamais raccordées : la base, le flux, la monnaie et la source diffèrent. Le titre est tiré de la série « { $series } ».
agreements-series-imf = FMI, $ US, base douanière, exportations totales
agreements-series-goods = Industries de biens, $ CA, base douanière, exportations nationales
agreements-series-comtrade = Comtrade de l'ONU, $ US, base douanière, exportations totales
agreements-series-baci = BACI, $ US, rapprochées
agreements-series-cimt = Fichiers annuels du commerce de Statistique Canada, $ CA, base douanière, exportations totales
agreements-series-principal = Statistique Canada, $ CA, principaux partenaires
agreements-class-in-force = Accord en vigueur
agreements-class-signed = Signé ou conclu
agreements-class-negotiating = En négociation
agreements-class-none = Aucun, ou pourparlers suspendus
agreements-class-unattributed = Partenaire non inclus ici
agreements-partners = { $count ->
    [1] un partenaire
   *[other] { $count } partenaires
 }
agreements-coverage-bound = Minimums, car les partenaires ne sont pas tous inclus ici : { $years }.
agreements-coverage-bound-year = { $year }, d'au plus { $points }
agreements-coverage-hover = { $year } : { $share }, { $word } ({ $partners }). { $series }
agreements-coverage-hover-rest = { $year } : { $share }, { $word }. { $series }
agreements-coverage-alt = { $title }. Barres empilées de { $count } séries de { $first } à { $last }, selon l'étape de l'accord commercial.
agreements-column-series = Série

# Avant et après
agreements-before = Avant et après l'entrée en vigueur
agreements-before-words = Exportations vers les partenaires d'un accord; l'année civile de son entrée en vigueur vaut 100. Seuls comptent, chaque année, les partenaires auxquels il s'applique depuis le premier jour.
agreements-no-cause = Le graphique montre l'avant et l'après, et non ce que l'accord a causé : les prix, les taux de change et d'autres accords changent aussi.
agreements-before-title = En { $year }, { $count ->
    [1] un an
   *[other] { $count } ans
 } après l'entrée en vigueur { $of }, l'indice des exportations vers les partenaires était de { $index }, et celui de l'ensemble hors des États-Unis, de { $others } (année d'entrée = 100)
agreements-before-subtitle-imf = Exportations totales de biens, base douanière, en dollars américains courants, FMI, de { $first } à { $last } : les courbes s'arrêtent là, car les années suivantes viennent d'autres sources.
agreements-before-subtitle-principal = Exportations totales de biens, base douanière, en dollars canadiens courants, Statistique Canada, de { $first } à { $last } : seulement les accords dont tous les partenaires sont inclus ici.
agreements-absent = Absent de la série et non compté : { $names }.
agreements-axis = Années depuis l'entrée en vigueur. Gris, tirets : toutes les exportations hors des États-Unis, indice des mêmes années
agreements-entry = Entrée en vigueur
agreements-before-hover = { $name }, { $year } : { $index }
agreements-before-hover-others = Toutes les exportations hors des États-Unis, { $year } : { $index } ({ $entry } = 100)
agreements-before-alt = { $title }. Courbes de { $count } accords selon les années depuis l'entrée en vigueur, à côté de toutes les exportations hors des États-Unis.
agreements-before-empty = Cette série ne peut pas montrer les accords choisis : elle ne contient pas leurs partenaires autour de l'année d'entrée en vigueur. Choisissez d'autres accords ou les autres chiffres.
agreements-column-year = Année
agreements-column-offset = Années depuis l'entrée
agreements-column-index = Indice, partenaires
agreements-column-others = Indice, tout hors des États-Unis

agreements-before-limits = Un partenaire qui a quitté un accord depuis, comme le Royaume-Uni dans le cas de l'AECG, n'est pas compté. Toute l'année d'entrée en vigueur sert de base, même si un accord est entré en vigueur dans ses derniers jours. Certains partenaires commerçaient déjà en franchise en vertu d'un accord antérieur.
