# La page des droits de douane et ses graphiques.

tariffs-title = Quels droits de douane s'appliquent entre le Canada et ses partenaires commerciaux?
tariffs-answer = { $direction }, données au { $day } : { $force }, { $announced } et { $threatened }.
tariffs-answer-day = { $direction } : le { $day }, { $force }, { $announced } et { $threatened }.
tariffs-count-force = { $count ->
    [0] aucune mesure n'était en vigueur
    [1] une mesure était en vigueur
   *[other] { $count } mesures étaient en vigueur
 }
tariffs-count-force-duties = { $count ->
    [0] { $measures } mesures étaient en vigueur (droits de douane parmi elles : aucun)
    [1] { $measures } mesures étaient en vigueur (un seul droit de douane)
   *[other] { $measures } mesures étaient en vigueur ({ $count } droits de douane, chacun compté une fois)
 }
tariffs-count-announced = { $count ->
    [0] aucune ne devait entrer en vigueur plus tard
    [1] une devait entrer en vigueur plus tard
   *[other] { $count } devaient entrer en vigueur plus tard
 }
tariffs-count-threatened = { $count ->
    [0] aucune autre n'avait été annoncée ou évoquée à titre de menace sans être appliquée
    [1] une autre avait été annoncée ou évoquée à titre de menace, sans être appliquée
   *[other] { $count } autres avaient été annoncées ou évoquées à titre de menace, sans être appliquées
 }

tariffs-control-direction = Sens
tariffs-control-look = Afficher
tariffs-control-groups = Groupes de produits
tariffs-control-groups-none = Les principaux groupes
tariffs-control-events = Événements
tariffs-control-status = État
tariffs-control-basis = Fondement juridique
tariffs-control-any = Tous
tariffs-control-since = De (année)
tariffs-control-until = À (année)
tariffs-control-day = Jour
tariffs-control-agreements = Étapes des accords
tariffs-groups-every = Tous les groupes

tariffs-direction-us-on-canada = Mesures américaines visant le Canada
tariffs-direction-canada-on-us = Mesures canadiennes visant les États-Unis
tariffs-direction-china = Entre la Chine et le Canada
tariffs-direction-india = Mesures de l'Inde visant le Canada
tariffs-direction-eu = Mesures de l'Union européenne visant le Canada
tariffs-direction-all = Toutes les directions
tariffs-look-rates = Taux
tariffs-look-lanes = Mesures
tariffs-look-day = Un jour
tariffs-events-key = Principaux
tariffs-events-all = Tous
tariffs-events-none = Aucun

tariffs-subject-us-on-canada = Droits de douane américains sur les produits canadiens
tariffs-subject-canada-on-us = Droits de douane canadiens sur les produits américains
tariffs-subject-china = Droits de douane entre la Chine et le Canada
tariffs-subject-india = Droits de douane de l'Inde sur les produits canadiens
tariffs-subject-eu = Droits de douane de l'UE visant les produits canadiens
tariffs-subject-all = Droits de douane entre le Canada et ses partenaires

tariffs-rates-title = { $subject } : { $parts }
tariffs-rates-none = { $subject } : aucun taux connu en vigueur le { $date }
tariffs-rate-on = { $names } à { $rate }
tariffs-rates-subtitle = Taux des droits de douane en pourcentage de la valeur, { $filters }. Trait plein jusqu'au dernier jour où le taux est connu, pointillé ensuite.
tariffs-rates-named = { $named } groupes de produits sur { $all } portent une étiquette; les autres sont en traits minces.
tariffs-rates-beyond = Non affichés, car leur taux dépasse { $rate } : { $names }.
tariffs-rates-without = En vigueur sans taux, donc sans courbe : { $names }.
tariffs-rates-alt = { $title }. Courbes en escalier des taux de droit dans le temps.
tariffs-ended = { $names } { $rate } : { $status }
tariffs-strip-threats = Annoncées, non en vigueur
tariffs-strip-agreements = Accords
tariffs-threat-mark = { $rate } { $names }
tariffs-threat-mark-no-rate = { $names }, taux non précisé
tariffs-scheduled-mark = { $measure }, prévus pour le { $date }
tariffs-years = { $since } à { $until }
tariffs-only-status = état : { $names }
tariffs-only-basis = fondement juridique : { $names }
tariffs-only-confidence = fiabilité : { $names }

tariffs-lanes-title = { $subject } : le { $date }, { $force }; depuis { $since }, { $ended }
tariffs-lanes-ended = { $count ->
    [0] aucune n'avait pris fin
    [1] une avait pris fin
   *[other] { $count } avaient pris fin
 }
tariffs-lanes-subtitle = Une bande par pays auteur, pays visé, groupe de produits et règle, { $filters }; les barres indiquent le taux et l'état de la mesure. Groupes de produits affichés : { $named } sur { $all }.
tariffs-lanes-others = Choisissez « Tous les groupes » pour voir les autres.
tariffs-lanes-others-canvas = Pour en voir d'autres, nommez-les sous « Groupes de produits » dans la page.
tariffs-lanes-alt = { $title }. Barres des mesures tarifaires dans le temps, avec leur état.
tariffs-lane-announced = Annoncée
tariffs-lane-after = Non confirmée depuis le dernier jour connu
tariffs-lane-became = Devenue une mesure
tariffs-lane-import-ban = Interdiction d'importer en vigueur
tariffs-lane-exemption-end = Fin d'une exonération
tariffs-lane-status = { $rate } { $status }
tariffs-lane-only = { $name } seulement
tariffs-lane-by = { $by } : { $name }

tariffs-counts-title = { $subject } : le { $day }, { $force }
tariffs-counts-subtitle = Nombre de mesures tarifaires en vigueur selon qui les impose, { $filters }. Chaque ligne compte; des droits en plusieurs parties (avec et sans le traitement de l'ACEUM) comptent donc plus d'une fois.
tariffs-counts-label = { $name } : { $count }
tariffs-counts-hover = { $day } : { $name }, { $count } en vigueur
tariffs-counts-alt = { $title }. Courbes en escalier du nombre de mesures en vigueur.

tariffs-no-rate = taux non précisé (et un message distinct pour les interdictions : « interdiction d'importer »)
tariffs-every-origin = toutes les origines
tariffs-since = À compter du { $date }.
tariffs-from-to = Du { $start } au { $end }.
tariffs-measure-sentence = { $by }, visant { $on } : { $group } ({ $rule }), { $rate }, { $basis }. { $status }.{ $dates } Annonce : { $announced }; dernière confirmation : { $known } (fiabilité : { $confidence }).
tariffs-event-hover = { $number }. { $date } : { $title } ({ $category }; fiabilité : { $confidence })
tariffs-milestone = { $agreement } : { $stage }
tariffs-concerns = Mesures visées
tariffs-concern = { $names } à { $rate } ({ $status })
tariffs-concern-no-rate = { $names } ({ $rate }, { $status })
tariffs-review = Examen
tariffs-milestone-hover = { $date } : { $agreement }. { $title }

tariffs-rule-all = tous les produits visés
tariffs-rule-listed-goods = produits désignés
tariffs-rule-non-cusma-only = non conformes à l'ACEUM
tariffs-rule-non-us-content = contenu non américain
tariffs-rule-usmca-authorized = entreprises autorisées
tariffs-rule-non-can-mex-content = contenu hors Canada et Mexique
tariffs-rule-over-quota = hors contingent
tariffs-rule-in-quota = dans le contingent
tariffs-rule-over-quota-fta = hors contingent, partenaires d'ALE
tariffs-rule-over-quota-non-fta = hors contingent, autres
tariffs-rule-china-melt-pour = métal fondu et coulé en Chine
tariffs-rule-china-smelt-cast = aluminium fondu en Chine

tariffs-column-by = Imposé par
tariffs-column-on = Visant
tariffs-column-group = Groupe de produits
tariffs-column-rule = Quels produits
tariffs-column-rate = Taux
tariffs-column-basis = Fondement juridique
tariffs-column-announced = Annonce
tariffs-column-from = Du
tariffs-column-to = Au
tariffs-column-since = Depuis
tariffs-column-status = État
tariffs-column-as-of = Dernière confirmation
tariffs-column-confidence = Fiabilité
tariffs-column-source = Source
tariffs-column-day = Jour
tariffs-column-count = Mesures en vigueur

tariffs-state-in-force = En vigueur
tariffs-state-announced = À venir
tariffs-state-threatened = Menaces non appliquées
tariffs-day-heading = La situation le { $day }
tariffs-day-later = Les lignes datées ont été confirmées pour la dernière fois avant ce jour; elles ont pu changer depuis.
tariffs-last-known = dernière confirmation le { $date }
tariffs-day-nothing = Aucune mesure correspondant à ces choix n'était en vigueur, annoncée ou évoquée à titre de menace le { $day }. Choisissez un autre jour ou une autre direction.

tariffs-events-heading = Événements
tariffs-events-key-words = Les numéros renvoient à ceux qui figurent sous l'axe du temps. Ce sont les droits de douane, les contre-mesures et les décisions judiciaires des jours où le plus de mesures du graphique ont commencé ou pris fin. Entre parenthèses : l'état de chaque mesure à la fin des données.
tariffs-events-all-words = Tous les événements de ces années auxquels l'un des partenaires a pris part; les numéros figurent sous l'axe du temps. Entre parenthèses : l'état de chaque mesure à la fin des données.
tariffs-events-empty = Aucun événement de ces années ne concerne ces mesures; affichez tous les événements ou choisissez une période plus longue.
tariffs-milestones-heading = Étapes des accords
tariffs-milestones-empty = Aucune étape datée d'un accord avec ce partenaire pendant ces années; choisissez une première année plus ancienne ou toutes les directions.
tariffs-milestones-words = Signature, entrée en vigueur et autres étapes datées des accords du Canada avec ces partenaires. Les rondes de négociation sont exclues; les examens d'un accord en vigueur sont indiqués.

tariffs-reading-heading = Comment lire ces données
tariffs-stack-no-sum = Les taux ne sont jamais additionnés ici : plusieurs droits de douane peuvent viser un même produit, et c'est le texte de loi de chacun qui détermine s'ils s'additionnent.
tariffs-stack-lists = { $count ->
    [1] Cas connus : depuis le { $date }, une liste ({ $names }) ajoute ses { $rate } aux droits imposés par ailleurs ({ $law }).
   *[other] Cas connus : depuis le { $date }, { $count } listes ({ $names }) ajoutent leurs { $rate } aux droits imposés par ailleurs ({ $law }).
 }
tariffs-stack-duties = { $group } : les droits de { $rate } ({ $law }) et de { $added_rate } ({ $added_law }) s'additionnent et donnent { $sum }.
tariffs-fresh = { $count ->
    [0] Aucune des { $total } mesures tracées qui étaient en vigueur le { $day } ne repose sur une source officielle.
    [1] Des { $total } mesures tracées qui étaient en vigueur le { $day }, une repose sur une source officielle.
   *[other] Des { $total } mesures tracées qui étaient en vigueur le { $day }, { $count } reposent sur une source officielle.
 } Elles ont été confirmées pour la dernière fois entre le { $oldest } et le { $newest } (le { $usual } pour { $often } sur { $total }); chaque courbe et chaque barre est plus pâle après son propre jour.
tariffs-duties-counted = Des droits en plusieurs parties (avec et sans le traitement de l'ACEUM, entreprises autorisées, hors contingent) occupent une ligne par partie et comptent une fois. Une interdiction d'importer et la fin d'une exonération sont des mesures, mais non des droits de douane.
tariffs-canada-every-origin = Les mesures canadiennes visant toutes les origines (contingents et mesures de sauvegarde sur l'acier) ne sont pas comptées ici, car la plupart excluent les produits américains; voir « Toutes les directions ».
tariffs-rules-heading = Produits visés par un droit de douane
tariffs-rule-line = { $name } : { $text }

tariffs-empty = Aucune mesure tarifaire ne correspond à ce choix ({ $filters }). { $hint }
tariffs-empty-hint = { $count ->
    [1] Une mesure correspondrait { $filter }.
   *[other] { $count } mesures correspondraient { $filter }.
 }
tariffs-empty-start = Réinitialisez pour recommencer.
tariffs-without-groups = avec les principaux groupes de produits
tariffs-without-status = quel que soit l'état
tariffs-without-basis = quel que soit le fondement juridique
tariffs-without-confidence = quel que soit le niveau de fiabilité
tariffs-without-years = dans d'autres années
tariffs-no-lines = Aucune de ces mesures n'a de taux en vigueur pendant ces années; il n'y a donc pas de courbe à tracer. Choisissez « Mesures » pour les voir.

# Trois taux côte à côte

rates-heading = Trois taux qui ne mesurent pas la même chose
rates-words = Le taux affiché est celui que la loi impose à certains biens. Le taux moyen tient compte de tous les biens. Le taux perçu correspond à ce que les importateurs ont payé. Chacun a son mois et sa source.
rates-empty = Les tables ne contiennent ni taux moyen ni taux perçu pour ce sens. Elles en contiennent pour les États-Unis envers le Canada et pour le Canada envers les États-Unis : choisissez l'un de ces sens ci-dessus.
rates-empty-kept = Aucun taux moyen ni perçu de ce sens n'a le niveau de confiance choisi. Choisissez tous les niveaux ci-dessus.
rates-title = Droits de douane américains sur les produits canadiens : de { $least } à { $most } selon le produit ({ $day }), { $average } en moyenne ({ $month }, { $publisher }), { $collected } perçus ({ $collected_month })
rates-title-can = Droits de douane canadiens sur les produits américains : de { $least } à { $most } selon le produit ({ $day }), { $average } en moyenne ({ $month }, { $publisher }); taux perçu non disponible
rates-title-usa = Droits de douane américains sur les produits canadiens : de { $least } à { $most } selon le produit ({ $day }), { $average } en moyenne ({ $month }, { $publisher }); taux perçu non disponible
rates-title-none = Aucun taux moyen dans les tables pour ce sens
rates-title-kept = Droits de douane, { $direction } (fiabilité : { $names }) : { $parts }
rates-part-headline = { $rates } selon le produit ({ $day })
rates-part-average-statutory = { $value } en moyenne ({ $month }, { $publisher })
rates-part-collected = { $value } perçus ({ $month }, { $publisher })
rates-part-duty-free-share = { $value } en franchise ({ $month }, { $publisher })
rates-part-cusma-claims = { $value } sous l'ACEUM ({ $month }, { $publisher })
rates-subtitle = En pourcentage. Taux affichés : taux des mesures, dernier état connu le { $day }; non additionnés. Moyen et perçu : en pourcentage de la valeur des importations, par mois; les pointillés ne relient que les points d'un même éditeur et d'une même publication. Chaque panneau a son échelle.
rates-subtitle-cusma-claims = Sous l'ACEUM : part de la valeur de toutes les importations américaines du Canada, chaque mois.
rates-claims-sentence = La part des importations américaines du Canada déclarées sous l'ACEUM est passée de { $then } en { $first } à { $now } en { $last }.
rates-claims-sentence-year = La part des importations américaines du Canada déclarées sous l'ACEUM est passée de { $then } en { $first } à { $reached } en { $end }; elle s'établissait à { $now } en { $last }.
rates-subtitle-duty-free = En franchise : part de la valeur des importations qui n'a payé aucun droit; son échelle ne part pas de zéro.
rates-alt = { $title }. Panneaux sur un même axe du temps avec { $count } nombres publiés; le tableau en texte donne la source de chacun.
rates-panel-headline = Affichés : taux imposés à certains biens
rates-panel-average = Légal moyen (●) et perçu (◆)
rates-panel-duty-free = Part entrée en franchise (■)
rates-panel-cusma-claims = Importations sous l'ACEUM, part (▲)
rates-label-headline = { $rate } : { $goods }
rates-label-average-statutory = { $value } { $publisher }, publié en { $published }
rates-label-collected = { $value } perçus : { $publisher }
rates-label-duty-free-share = { $value } { $publisher }
rates-label-cusma-claims = { $value } sous l'ACEUM, { $month }
rates-up-to = jusqu'à { $month }
rates-hover = { $concept }, { $month } : { $value }. Éditeur : { $publisher }, publié : { $published }. Lu dans : { $source }; confiance : { $confidence }
rates-range = { $least } à { $most }
rates-concept-headline = Taux affichés des mesures
rates-concept-cusma-claims = Part déclarée sous l'ACEUM
rates-headline-source = Mesures tarifaires de ce tableau de bord
rates-headline-note = { $count ->
    [1] Une mesure en vigueur
   *[other] { $count } mesures en vigueur
 }, dont { $without } sans taux
rates-column-concept = Taux
rates-column-month = Mois
rates-column-value = Valeur
rates-column-publisher = Éditeur
rates-column-vintage = Publié (millésime)
rates-column-confidence = Fiabilité
rates-column-source = Lu dans
rates-column-note = Remarque
rates-why-headline-term = Taux affiché
rates-why-headline = Le pourcentage qu'une mesure impose aux biens qu'elle vise. Il ne tient pas compte des biens exclus, comme ceux qui sont conformes à l'ACEUM.
rates-why-average-term = Taux légal moyen
rates-why-average = Tous les droits prévus par la loi, rapportés à la valeur de toutes les importations, y compris les biens qui ne paient rien. La plupart des biens canadiens sont exemptés; la moyenne est donc bien inférieure au taux affiché.
rates-why-collected-term = Taux perçu
rates-why-collected = Les droits de douane payés pendant un mois, divisés par la valeur des importations. Ce taux réagit avec retard; il baisse quand les acheteurs délaissent les biens taxés ou que davantage d'importateurs demandent le traitement de l'ACEUM.
rates-why-duty-free-term = Part en franchise
rates-why-duty-free = La part de la valeur des importations entrée sans aucun droit. Seuls les mois publiés par d'autres sont inclus : la série mensuelle complète n'a été trouvée que chez un fournisseur de données dont les conditions pourraient interdire la rediffusion.
rates-why-cusma-claims-term = Part déclarée sous l'ACEUM
rates-why-cusma-claims = La partie de la valeur des importations américaines du Canada pour laquelle l'importateur a demandé le traitement de l'ACEUM. Les biens en franchise pour tous n'exigent pas de demande; cette part diffère donc de la part en franchise.
rates-why-vintages-term = Dates de publication (millésimes)
rates-why-vintages = Les auteurs utilisent des pondérations différentes et révisent leurs chiffres. Ceux de deux auteurs, ou de deux dates de publication, ne sont jamais reliés ici.
rates-sources = Sources des chiffres (fiabilité) :
