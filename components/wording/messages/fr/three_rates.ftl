# Trois taux côte à côte sur la page des droits de douane : affiché, moyen, perçu.

rates-heading = Trois taux qui ne disent pas la même chose
rates-words = Le taux affiché est celui que la loi impose à certains biens. Le taux moyen compte tous les biens. Le taux perçu est ce qui a été payé. Chacun a son mois et son éditeur.
rates-empty = Les tables ne contiennent ni taux moyen ni taux perçu pour ce sens. Elles en contiennent pour les États-Unis envers le Canada et pour le Canada envers les États-Unis : choisissez l'un de ces sens ci-dessus.
rates-empty-kept = Aucun taux moyen ni perçu de ce sens n'a le niveau de confiance choisi. Choisissez tous les niveaux ci-dessus.
rates-title = Droits américains sur les biens canadiens : de { $least } à { $most } selon le produit ({ $day }), { $average } en moyenne ({ $month }, { $publisher }), { $collected } perçus ({ $collected_month })
rates-title-can = Droits canadiens sur les biens américains : de { $least } à { $most } selon le produit ({ $day }), { $average } en moyenne ({ $month }, { $publisher }); aucun taux perçu dans les tables
rates-title-usa = Droits américains sur les biens canadiens : de { $least } à { $most } selon le produit ({ $day }), { $average } en moyenne ({ $month }, { $publisher }); aucun taux perçu dans les tables
rates-title-none = Aucun taux moyen dans les tables pour ce sens
rates-title-kept = Droits, { $direction } (confiance : { $names }) : { $parts }
rates-part-headline = { $rates } selon le produit ({ $day })
rates-part-average-statutory = { $value } en moyenne ({ $month }, { $publisher })
rates-part-collected = { $value } perçus ({ $month }, { $publisher })
rates-part-duty-free-share = { $value } en franchise ({ $month }, { $publisher })
rates-subtitle = En pourcentage. Taux affichés : taux des mesures, dernier état connu le { $day }; non additionnés. Moyen et perçu : en pourcentage de la valeur des importations, par mois; les pointillés ne relient que les points d'un même éditeur et d'une même publication. Chaque panneau a son échelle.
rates-subtitle-duty-free = En franchise : part de la valeur des importations qui n'a payé aucun droit; son échelle ne part pas de zéro.
rates-alt = { $title }. Panneaux sur un même axe du temps avec { $count } nombres publiés; le tableau en texte donne la source de chacun.
rates-panel-headline = Affichés : taux imposés à certains biens
rates-panel-average = Légal moyen (●) et perçu (◆)
rates-panel-duty-free = Part entrée en franchise (■)
rates-label-headline = { $rate } : { $goods }
rates-label-average-statutory = { $value } { $publisher }, publié en { $published }
rates-label-collected = { $value } perçus : { $publisher }
rates-label-duty-free-share = { $value } { $publisher }
rates-up-to = jusqu'à { $month }
rates-hover = { $concept }, { $month } : { $value }. Éditeur : { $publisher }, publié : { $published }. Lu dans : { $source }; confiance : { $confidence }
rates-range = { $least } à { $most }
rates-concept-headline = Taux affichés des mesures
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
rates-column-confidence = Confiance
rates-column-source = Lu dans
rates-column-note = Remarque
rates-why-headline-term = Taux affiché
rates-why-headline = Le pourcentage qu'une mesure impose aux biens qu'elle nomme. Il ne dit rien des biens qu'elle épargne, comme ceux visés par l'ACEUM.
rates-why-average-term = Taux légal moyen
rates-why-average = Tous les droits prévus par la loi, rapportés à la valeur de toutes les importations, y compris les biens qui ne paient rien. La plupart des biens canadiens sont exemptés; la moyenne est donc bien inférieure au taux affiché.
rates-why-collected-term = Taux perçu
rates-why-collected = Les droits de douane payés, rapportés à la valeur des importations d'un mois. Il suit avec retard, et il baisse quand les acheteurs délaissent les biens taxés ou quand plus de biens demandent le traitement de l'ACEUM.
rates-why-duty-free-term = Part en franchise
rates-why-duty-free = La part de la valeur des importations entrée sans aucun droit.
rates-why-vintages-term = Millésimes
rates-why-vintages = Les éditeurs pondèrent autrement et révisent leurs chiffres. Les nombres de deux éditeurs, ou de deux dates de publication, ne sont jamais reliés ici.
rates-sources = Sources des nombres (confiance) :
