# La page des droits de douane et ses graphiques.

tariffs-title = Quels droits de douane s'appliquent entre le Canada et ses partenaires commerciaux?
tariffs-answer = { $direction }, données au { $day } : { $force }, { $announced } et { $threatened }.
tariffs-answer-now = { $direction }, données au { $day } : { $force }.
tariffs-answer-now-day = { $direction } : le { $day }, { $force }.
tariffs-answer-day = { $direction } : le { $day }, { $force }, { $announced } et { $threatened }.
tariffs-count-force = { $count ->
    [0] aucune mesure n'était en vigueur
    [1] 1 mesure était en vigueur
   *[other] { $count } mesures étaient en vigueur
 }
tariffs-count-force-duties = { $count ->
    [0] { $measures } mesures étaient en vigueur (aucune n'impose de droits de douane)
    [1] { $measures } mesures étaient en vigueur (un seul droit de douane, toutes parties réunies)
   *[other] { $measures } mesures étaient en vigueur ({ $count } droits de douane, si ceux qui comptent plusieurs parties sont comptés une seule fois)
 }
tariffs-count-force-unconfirmed = { $force }; { $count ->
    [1] l'une d'elles n'a pas été confirmée depuis sa date de début
   *[other] { $count } d'entre elles n'ont pas été confirmées depuis leur date de début
 }
tariffs-count-confirmed-on = { $force }, { $count ->
    [1] confirmée
   *[other] les { $count } confirmées
 } pour la dernière fois le { $newest }
tariffs-count-confirmed-between = { $force }, confirmées pour la dernière fois entre le { $oldest } et le { $newest }
tariffs-count-announced = { $count ->
    [0] aucune ne devait entrer en vigueur plus tard
    [1] 1 devait entrer en vigueur plus tard
   *[other] { $count } devaient entrer en vigueur plus tard
 }
tariffs-count-threatened = { $count ->
    [0] aucune autre n'avait été annoncée ou évoquée comme menace sans être appliquée
    [1] 1 autre avait été annoncée ou évoquée comme menace sans avoir été appliquée (sans compter les projets suspendus ou invalidés)
   *[other] { $count } autres avaient été annoncées ou évoquées comme menaces sans avoir été appliquées (sans compter les projets suspendus ou invalidés)
 }

tariffs-answer-unconfirmed = { $count ->
    [1] Parmi les mesures comptées comme en vigueur, 1 n'a pas été confirmée depuis sa date de début.
   *[other] Parmi les mesures comptées comme en vigueur, { $count } n'ont pas été confirmées depuis leur date de début.
 }
tariffs-and-more = { $count ->
    [1] et un autre groupe
   *[other] et { $count } autres groupes
 }

tariffs-direction = Sens
tariffs-look = Afficher
tariffs-control-groups = Groupes de produits
tariffs-control-groups-none = Les principaux groupes
tariffs-events = Événements
tariffs-control-status = État
tariffs-control-basis = Type ou fondement juridique
tariffs-control-any = Tous
tariffs-control-since = De (année)
tariffs-control-until = À (année)
tariffs-control-day = Jour
tariffs-control-agreements = Étapes des accords
tariffs-groups-every = Tous les groupes
tariffs-left-out = { $count ->
    [one] Seuls les groupes de produits choisis sont affichés. Le { $date }, { $count } mesure visant un autre groupe de produits, qui peut comprendre les mêmes biens, était en vigueur.
   *[other] Seuls les groupes de produits choisis sont affichés. Le { $date }, { $count } mesures visant d’autres groupes de produits étaient en vigueur; certaines, comme les listes de biens, peuvent comprendre les mêmes biens.
 }
tariffs-show-all-groups = Afficher tous les groupes

tariffs-direction-us-on-canada = Mesures américaines applicables au Canada
tariffs-direction-canada-on-us = Mesures canadiennes visant les États-Unis
tariffs-direction-china = Entre la Chine et le Canada
tariffs-direction-india = Mesures de l'Inde applicables au Canada
tariffs-direction-eu = Mesures de l'Union européenne applicables au Canada
tariffs-direction-all = Entre le Canada et tous ses partenaires
tariffs-look-now = Dates de début
tariffs-look-rates = Taux
tariffs-look-lanes = Mesures
tariffs-look-day = Un jour
tariffs-events-key = Principaux
tariffs-events-all = Tous
tariffs-events-none = Aucun

tariffs-subject-us-on-canada = Droits de douane américains visant le Canada
tariffs-subject-canada-on-us = Droits de douane canadiens visant les États-Unis
tariffs-subject-china = Droits de douane entre la Chine et le Canada
tariffs-subject-india = Droits de douane de l'Inde applicables au Canada
tariffs-subject-eu = Droits de douane de l'UE applicables au Canada
tariffs-subject-all = Droits de douane entre le Canada et ses partenaires
tariffs-now-by-on = { $by }, { $goods } : { $name }
tariffs-goods-canadian = produits du Canada
tariffs-goods-every-origin = produits de toutes les origines
tariffs-goods-from = produits { $origin }
tariffs-now-part = { $rate } ({ $names }) { $start }
tariffs-now-part-by = { $rate } par { $by } ({ $names }) { $start }
tariffs-now-since = depuis le { $date }
tariffs-now-due = à compter du { $date } (début non confirmé)
tariffs-now-ended = jusqu'au { $date } (mesure { $status })
tariffs-now-total = ({ $sum } au total avec les droits de { $rate })
tariffs-now-scheduled = { $rate } prévus pour le { $date }
tariffs-now-threatened = menace de { $rate } pour le { $date }
tariffs-now-announced = { $rate } annoncés pour le { $date } (décision à venir)
tariffs-now-subtitle = Pourcentage de la valeur, par groupe de produits, { $filters }. Dans une barre : le taux de l'époque. En pointillé : taux non confirmé depuis; vide : prévu; hachures : menace.
tariffs-now-others = Non affichés : { $names }.
tariffs-now-alt = { $title }. Barres des taux de chaque groupe de produits dans le temps, avec le taux actuel et son premier jour.

tariffs-rates-title = { $subject } : { $parts }
tariffs-rates-none = { $subject } : aucun taux précisé n'était en vigueur le { $date }
tariffs-rate-on = { $rate } ({ $names })
tariffs-rate-on-by = { $rate } par { $by } ({ $names })
tariffs-rates-subtitle = Taux des droits de douane en pourcentage de la valeur, { $filters }. Trait plein : jusqu'au jour de la dernière confirmation du taux; pointillé : après ce jour.
tariffs-rates-named = Groupes de produits portant une étiquette : { $named } sur { $all }; les autres sont en traits minces.
tariffs-rates-beyond = Groupes non affichés, car leur taux dépasse { $rate } : { $names }.
tariffs-rates-without = En vigueur sans taux précisé, donc sans courbe : { $names }.
tariffs-rates-alt = { $title }. Courbes en escalier des taux de droits de douane dans le temps.
statuses-in-force = en vigueur
statuses-replaced = remplacées
statuses-expired = expirées
statuses-repealed = abrogées
statuses-suspended = suspendues
statuses-struck-down = invalidées
statuses-announced = annoncées
statuses-scheduled = prévues
statuses-threatened = menaces
statuses-became = annoncées, puis adoptées
tariffs-ended = { $names }, { $rate } : { $status }
tariffs-strip-threats = Menaces et mesures prévues, non en vigueur
tariffs-strip-agreements = Accords
tariffs-threat-mark = { $names }, { $rate }
tariffs-threat-mark-no-rate = { $names }, taux non précisé
tariffs-scheduled-mark = { $measure }, entrée en vigueur prévue le { $date }
tariffs-years = de { $since } à { $until }
tariffs-only-status = état : { $names }
tariffs-only-basis = fondement juridique : { $names }
tariffs-only-confidence = fiabilité : { $names }
tariffs-lanes-force = { $count ->
    [0] aucune mesure en vigueur
    [1] 1 mesure en vigueur
   *[other] { $count } mesures en vigueur
 }

tariffs-lanes-title = { $subject } : { $force } le { $date }{ $unconfirmed }; depuis { $since }, { $ended }
tariffs-count-unconfirmed = { $count ->
    [0] {""}
    [1] {" "}(1 non confirmée)
   *[other] {" "}({ $count } non confirmées)
 }
tariffs-lanes-ended = { $count ->
    [0] aucune n'avait pris fin
    [1] 1 avait pris fin
   *[other] { $count } avaient pris fin
 }
tariffs-lanes-subtitle = Une ligne par combinaison de pays qui impose la mesure, de pays visé, de groupe de produits et de produits visés, { $filters }. Les barres indiquent le taux et l'état de la mesure. Groupes de produits affichés : { $named } sur { $all }.
tariffs-lanes-replaced = { $count ->
    [1] { $title } (1 remplacée)
   *[other] { $title } ({ $count } remplacées)
 }
tariffs-lanes-others = Choisissez « Tous les groupes » pour voir les autres.
tariffs-lanes-others-canvas = Pour en voir d'autres, choisissez-les sous « Groupes de produits » dans la page.
tariffs-lanes-alt = { $title }. Barres des mesures tarifaires dans le temps, avec leur état.
tariffs-lane-announced = Annoncée
tariffs-lane-after = En vigueur, non confirmée depuis
tariffs-lane-became = Annoncée, puis adoptée
tariffs-lane-threatened = Annonce ou menace, non appliquée
tariffs-lane-import-ban = Interdiction d'importer en vigueur
tariffs-lane-exemption-end = Fin d'une exonération
tariffs-lane-status = { $rate }, { $status }
tariffs-lane-only = { $name } seulement
tariffs-lane-by = { $by } : { $name }

tariffs-counts-title = { $subject } : le { $day }, { $force }{ $unconfirmed }
tariffs-counts-subtitle = Nombre de mesures tarifaires en vigueur, par pays qui les impose, { $filters }. Chaque ligne des données compte; des droits en plusieurs parties (produits conformes et non conformes à l'ACEUM) comptent donc plus d'une fois.
tariffs-counts-label = { $name } : { $count }
tariffs-counts-hover = { $day } : { $name }, { $count } en vigueur
tariffs-counts-alt = { $title }. Courbes en escalier du nombre de mesures en vigueur.

tariffs-no-rate = taux non précisé
tariffs-every-origin = toutes les origines
tariffs-since = À compter du { $date }.
tariffs-from-to = Du { $start } au { $end }.
tariffs-measure-sentence = { $by }, pays visé : { $on }. { $group } ({ $rule }), { $rate }, { $basis }. { $status }.{ $dates } Annonce : { $announced }; dernière confirmation : { $known } (fiabilité : { $confidence }).
tariffs-event-hover = { $number }. { $date } : { INSIDE($title) } ({ $category }; fiabilité : { $confidence })
tariffs-milestone = { $agreement } : { INSIDE($stage) }
tariffs-start-unconfirmed = début non confirmé
tariffs-concerns = Mesures touchées
tariffs-concern = { $names }, { $rate } ({ $status })
tariffs-concern-named = { $names } ({ $status })
tariffs-concern-no-rate = { $names } ({ $rate }, { $status })
tariffs-review = Examen
tariffs-milestone-hover = { $date } : { $agreement }. { $title }

tariffs-list-one = liste
tariffs-list-many = listes

tariffs-rule-all = produits nommés dans la mesure
tariffs-rule-every = tous les produits, sauf exemption
tariffs-rule-listed-goods = produits d'une liste
tariffs-rule-non-cusma-only = hors ACEUM
tariffs-rule-non-us-content = contenu non américain
tariffs-rule-beside = { $rule }; produits non conformes à l'ACEUM
tariffs-rule-usmca-authorized = entreprises autorisées
tariffs-rule-non-can-mex-content = contenu hors Canada et Mexique
tariffs-rule-over-quota = hors contingent
tariffs-rule-in-quota = dans le contingent
tariffs-rule-over-quota-fta = hors contingent, partenaires de libre-échange
tariffs-rule-over-quota-non-fta = hors contingent, pays sans accord de libre-échange
tariffs-rule-china-melt-pour = métal fondu et coulé en Chine
tariffs-rule-china-smelt-cast = aluminium fondu et coulé en Chine

tariffs-column-by = Imposée par
tariffs-column-on = Visant
tariffs-column-group = Groupe de produits
tariffs-column-rule = Produits visés
tariffs-column-rate = Taux
tariffs-column-basis = Type ou fondement juridique
tariffs-column-announced = Annonce
tariffs-column-from = Du
tariffs-column-to = Au
tariffs-column-since = Mesure actuelle depuis
tariffs-column-status = État
tariffs-column-as-of = Dernière confirmation
tariffs-column-confidence = Fiabilité
tariffs-column-source = Source
tariffs-column-day = Jour
tariffs-column-count = Mesures en vigueur

tariffs-state-in-force = En vigueur ({ $count })
tariffs-state-announced = À venir ({ $count })
tariffs-state-threatened = { $count ->
    [1] Annonce ou menace faite ce jour-là ou avant, mais non appliquée (1) : elle peut avoir été retirée ou avoir perdu son fondement juridique
   *[other] Annonces ou menaces faites ce jour-là ou avant, mais non appliquées ({ $count }) : certaines peuvent avoir été retirées ou avoir perdu leur fondement juridique
 }
tariffs-day-heading = La situation le { $day }
tariffs-day-later = Les mesures dont la dernière confirmation précède ce jour ont pu changer depuis.
tariffs-day-nothing = Aucune mesure correspondant à ces choix n'était en vigueur, annoncée ou évoquée comme menace le { $day }. Choisissez un autre jour ou un autre sens.

tariffs-events-heading = Événements
tariffs-events-key-words = Les numéros sont ceux qui figurent sous le graphique. Chacun signale une date autour de laquelle bon nombre des mesures affichées sont entrées en vigueur ou ont pris fin. Entre parenthèses : l'état de chaque mesure à la date la plus récente des données.
tariffs-events-now-words = Dates autour desquelles bon nombre des mesures affichées sont entrées en vigueur ou ont pris fin. Entre parenthèses : l'état de chaque mesure à la date la plus récente des données.
tariffs-events-all-words = Tous les événements de ces années auxquels l'un des partenaires a pris part; les numéros sont ceux qui figurent sous le graphique. Entre parenthèses : l'état de chaque mesure à la date la plus récente des données.
tariffs-events-empty = Aucun événement de ces années ne concerne ces mesures. Affichez tous les événements ou choisissez une période plus longue.
tariffs-milestones-heading = Étapes des accords
tariffs-milestones-empty = Aucune étape datée d'un accord avec ce partenaire pendant ces années. Choisissez une première année plus ancienne ou « Entre le Canada et tous ses partenaires ».
tariffs-milestones-words = Signature, entrée en vigueur et autres étapes datées des accords du Canada avec ces partenaires. Les rondes de négociations ne sont pas affichées; les examens d'un accord en vigueur le sont.

tariffs-reading-heading = Comment lire ces données
tariffs-stack-no-sum = Les taux ne sont pas additionnés ici : plusieurs droits de douane peuvent viser un même produit, et leur cumul dépend du texte de loi de chacun et du produit.
tariffs-stack-lists = { $count ->
    [1] D'après les données, depuis le { $date }, les produits de la { $names } sont assujettis à des droits de { $rate }, en plus, s'il y a lieu, des droits de douane fondés sur une autre disposition ({ $law }).
    [2] D'après les données, depuis le { $date }, les produits de deux { $names } sont assujettis à des droits de { $rate }, en plus, s'il y a lieu, des droits de douane fondés sur une autre disposition ({ $law }).
   *[other] D'après les données, depuis le { $date }, les produits de { $count } { $names } sont assujettis à des droits de { $rate }, en plus, s'il y a lieu, des droits de douane fondés sur une autre disposition ({ $law }).
 }
tariffs-stack-duties = { $group } : les taux de { $rate } ({ $law }) et de { $added_rate } ({ $added_law }) s'additionnent et totalisent { $sum }. { $remarks }
tariffs-stack-confirmed = Les deux étaient en vigueur à la dernière confirmation{ $same ->
    [yes] , le { $day }.
   *[no] {" "}(le { $day } pour le premier, le { $added_day } pour le second).
 }
tariffs-fresh = { $count ->
    [0] Aucune des { $total } mesures affichées qui étaient en vigueur le { $day } n'a de source officielle.
    [1] Parmi les { $total } mesures affichées qui étaient en vigueur le { $day }, 1 a une source officielle.
   *[other] Parmi les { $total } mesures affichées qui étaient en vigueur le { $day }, { $count } ont une source officielle.
 }
tariffs-fresh-all = { $count ->
    [1] La seule mesure affichée qui était en vigueur le { $day } a une source officielle.
   *[other] Les { $count } mesures affichées qui étaient en vigueur le { $day } ont toutes une source officielle.
 }
tariffs-fresh-alone = La seule mesure affichée qui était en vigueur le { $day } n'a pas de source officielle.
tariffs-fresh-on = { $count ->
    [1] Elle a été confirmée pour la dernière fois le { $newest }; après cette date, sa courbe est en pointillé et sa barre, plus pâle.
   *[other] Ces { $count } mesures ont été confirmées pour la dernière fois le { $newest }; après cette date, leur courbe est en pointillé et leur barre, plus pâle.
 }
tariffs-fresh-between = Ces { $total } mesures ont été confirmées pour la dernière fois entre le { $oldest } et le { $newest }{ $count ->
    [1] { "" }
   *[other] {" "}(le { $usual } pour { $count } d'entre elles)
 }; après la date de la dernière confirmation d'une mesure, sa courbe est en pointillé et sa barre, plus pâle.
tariffs-duties-counted = Les droits de douane en plusieurs parties (produits conformes et non conformes à l'ACEUM, entreprises autorisées, hors contingent) occupent une ligne par partie : chaque partie compte dans le nombre de mesures, mais l'ensemble ne compte qu'une fois dans le nombre de droits de douane. Une interdiction d'importer et la fin d'une franchise sont des mesures, mais non des droits de douane.
tariffs-unconfirmed-alone = Cette confirmation précède sa date d'entrée en vigueur : l'application de cette mesure n'est pas confirmée.
tariffs-unconfirmed = { $count ->
    [1] Pour une de ces mesures, la dernière confirmation précède la date d'entrée en vigueur : l'application de cette mesure n'est pas confirmée.
   *[other] Pour { WORDS($count) } de ces mesures, la dernière confirmation précède la date d'entrée en vigueur : l'application de ces mesures n'est pas confirmée.
 }
tariffs-us-laws = L'article 122, l'article 232, l'article 301, l'article 338 et l'IEEPA sont les fondements juridiques des mesures américaines; le glossaire les explique.
tariffs-derivatives = Les dérivés de métaux sont des produits faits d'acier, d'aluminium ou de cuivre, ou qui en contiennent, et qui figurent dans une liste de la mesure.
tariffs-canada-every-origin = Les mesures canadiennes visant toutes les origines (contingents et mesures de sauvegarde sur l'acier, par exemple) ne sont pas comptées ici, car la plupart excluent les produits américains; voir « Entre le Canada et tous ses partenaires ».
tariffs-rules-heading = Produits visés par les droits de douane
tariffs-rule-line = { $name } : { INSIDE($text) }

tariffs-empty = Aucune mesure tarifaire ne correspond à ces choix ({ $filters }). { $hint }
tariffs-empty-hint = { $count ->
    [1] Une mesure correspondrait { $filter }.
   *[other] Nombre de mesures qui correspondraient { $filter } : { $count }.
 }
tariffs-empty-start = Réinitialisez les choix pour recommencer.
tariffs-without-groups = avec les principaux groupes de produits
tariffs-without-status = quel que soit l'état
tariffs-without-basis = quel que soit le fondement juridique
tariffs-without-confidence = quel que soit le niveau de fiabilité
tariffs-without-years = dans d'autres années
tariffs-no-lines = Aucune de ces mesures n'avait de taux en vigueur pendant ces années; il n'y a donc pas de courbe à afficher. Choisissez « Mesures » pour les voir.

# Trois taux côte à côte

rates-heading = Trois taux qui ne mesurent pas la même chose
rates-words = Le taux nominal est celui que la loi prévoit pour certains produits. Le taux légal moyen tient compte de tous les produits. Le taux perçu correspond à ce que les importateurs ont payé. Les trois proviennent de mois et d'organismes différents.
rates-empty = Aucun taux moyen ou perçu n'est disponible pour ces droits de douane. Les deux le sont pour les mesures américaines applicables au Canada; seul le taux moyen l'est pour les mesures canadiennes visant les États-Unis.
rates-empty-kept = Aucun taux moyen ou perçu de ces droits de douane n'a le niveau de fiabilité choisi. Choisissez tous les niveaux ci-dessus.
rates-title = { $subject } : { $parts }
rates-title-none = Aucun taux moyen n'est disponible pour ces droits de douane
rates-title-kept = { $subject } (fiabilité : { $names }) : { $parts }
rates-part-headline = { $rates } selon le produit ({ $day })
rates-part-average-statutory = { $value } en moyenne ({ $month })
rates-part-collected = { $value } perçus ({ $month })
rates-part-no-collected = taux perçu non disponible
rates-part-duty-free-share = { $value } des importations sont entrées en franchise ({ $month })
rates-part-cusma-claims = { $value } des importations ont été déclarées au titre de l'ACEUM ({ $month })
rates-subtitle = En pourcentage; taux nominaux au { $day }. Les pointillés ne relient que les points d'un même organisme et d'une même date de publication. L'échelle diffère d'un panneau à l'autre.
rates-subtitle-publishers = Chiffres du titre publiés par : { $names }.
rates-claims-sentence = La part des importations américaines en provenance du Canada déclarées au titre de l'ACEUM est passée de { $then } en { $first } à { $now } en { $last }.
rates-claims-apart = Le chiffre de { $month } ({ $share }) est présenté séparément.
rates-alt = { $title }. Panneaux sur un même axe du temps avec { $count ->
    [one] { $count } chiffre publié
   *[other] { $count } chiffres publiés
 }; la version texte donne la source de chacun.
rates-panel-headline = Taux nominaux : ce que prévoient les mesures pour certains produits, sans addition
rates-panel-average = Tous les produits, en pourcentage de la valeur des importations : ● taux légal moyen, ◆ taux perçu
rates-panel-duty-free = ■ Part de la valeur des importations entrée sans droits; l'échelle ne part pas de zéro
rates-panel-cusma-claims = ▲ Part de la valeur de toutes les importations américaines en provenance du Canada déclarée au titre de l'ACEUM, par mois
rates-label-headline = { $rate } : { $goods }
rates-label-average-statutory = { $value } { $publisher }, publié en { $published }
rates-label-collected = { $value } perçus : { $publisher }
rates-label-duty-free-share = { $value } { $publisher }
rates-label-cusma-claims = { $value } au titre de l'ACEUM, { $month }
rates-up-to = jusqu'à { $month }
rates-hover = { $concept }, { $month } : { $value }. Éditeur : { $publisher }, publication : { $published }. Source consultée : { $source }; fiabilité : { $confidence }
rates-range = { $least } à { $most }
rates-concept-headline = Taux nominaux des mesures
rates-concept-cusma-claims = Part déclarée au titre de l'ACEUM
rates-headline-source = Mesures tarifaires de ce tableau de bord
rates-headline-note = { $count ->
    [1] Une mesure en vigueur
   *[other] { $count } mesures en vigueur
 }, { $without }
rates-headline-without = { $count ->
    [0] toutes avec un taux précisé
   *[other] dont { $count } sans taux précisé
 }
rates-column-concept = Taux
rates-column-month = Mois
rates-column-value = Valeur
rates-column-publisher = Éditeur
rates-column-vintage = Date de publication
rates-column-confidence = Fiabilité
rates-column-source = Source consultée
rates-column-note = Remarque
rates-why-headline-term = Taux nominal
rates-why-headline = Le pourcentage que prévoit une mesure pour les produits qu'elle vise. Il ne tient pas compte des produits exemptés, comme ceux qui sont conformes à l'ACEUM.
rates-why-average-term = Taux légal moyen
rates-why-average = La moyenne des taux fixés par la loi, chaque produit étant pondéré par sa part du commerce, y compris les produits exemptés. Lorsque la plupart des produits sont exemptés, la moyenne est bien inférieure au taux nominal.
rates-why-collected-term = Taux perçu
rates-why-collected = Les droits de douane payés pendant un mois, divisés par la valeur des importations. Ce taux réagit avec un décalage; il baisse quand les acheteurs délaissent les produits assujettis à des droits ou que davantage d'importateurs demandent le traitement tarifaire préférentiel de l'ACEUM.
rates-why-duty-free-term = Part en franchise
rates-why-duty-free = La part de la valeur des importations entrée sans aucun droit. Seuls les mois publiés par d'autres sont inclus : la série mensuelle complète n'a été trouvée que chez un fournisseur de données dont les conditions pourraient interdire la rediffusion.
rates-why-cusma-claims-term = Part déclarée au titre de l'ACEUM
rates-why-cusma-claims = La part de la valeur des importations américaines en provenance du Canada pour laquelle l'importateur a demandé le traitement tarifaire préférentiel de l'ACEUM. Les produits en franchise pour tous n'exigent pas de demande; cette part diffère donc de la part en franchise.
rates-why-vintages-term = Dates de publication
rates-why-vintages = Les organismes utilisent des pondérations différentes et révisent leurs chiffres. Ceux de deux organismes, ou de deux dates de publication, ne sont jamais reliés ici.
rates-sources = Sources des chiffres :
