# L'aperçu : le verdict, les chiffres principaux, ce qui a changé récemment.

overview-title = Dans quelle mesure les exportations du Canada dépendent-elles des États-Unis, et cela change-t-il?
overview-to-targets = Changer l'année de base, l'échéance ou le multiple
overview-to-tariffs = Voir tous les droits de douane et les événements
overview-to-partners = Voir la destination des exportations, pays par pays
overview-to-data = Voir tous les tableaux et leurs sources
overview-latest = Événements récents
overview-latest-words = Les derniers événements inscrits dans les données.
overview-spread = Répartition des exportations entre les marchés
overview-spread-words = Plus le nombre effectif de marchés est élevé, moins les exportations dépendent de quelques grands marchés.
overview-spread-since = Après { $since }, seuls les chiffres de { $count ->
    [one] { $count } partenaire autre
   *[other] { $count } partenaires autres
 } que les États-Unis sont inclus ici. Les exportations totales vers les pays autres que les États-Unis étaient aussi concentrées que si elles étaient réparties à parts égales entre au plus { $most } marchés en { $year }, et au plus { $latest } pour les 12 mois se terminant en { $month }. Ce sont des bornes supérieures : compter les autres partenaires ne peut que les abaisser.

headline-year = Exportations de biens hors É.-U., { $year }, base douanière
headline-months = Exportations de biens hors É.-U., 12 mois se terminant en { $month }, base douanière
headline-share = Part des É.-U. dans les exportations de biens, { $month } (données désaisonnalisées, base douanière)
headline-needed = Croissance annuelle requise pour atteindre la cible de { $due } (biens seulement, interprétation de ce projet)
headline-duties = Nombre de droits de douane américains applicables au Canada, en vigueur au { $day }
headline-markets = Nombre effectif de marchés hors É.-U., { $year } ({ $measure })
headline-change-year = { $change } par rapport à { $year }
headline-change-months = { $change } par rapport aux 12 mois précédents
headline-change-points = { $change } par rapport à { $month }
headline-share-months = { $share } sur les 12 mois se terminant en { $month }
headline-share-bop = { $share } sur la base de la balance des paiements
headline-change-unknown = variation par rapport à { $period } non disponible
headline-change-months-unknown = variation par rapport aux 12 mois précédents non disponible
headline-needed-past-unknown = croissance réalisée de { $first } à { $last } : non disponible
headline-needed-past = croissance réalisée de { $first } à { $last } : { $growth } par an
headline-needed-bare = sans les métaux précieux, croissance requise de { $needed } et réalisée de { $growth }
headline-a-year = { $growth } par an
headline-duties-before = { $count ->
    [1] un an plus tôt : 1
   *[other] un an plus tôt : { $count }
 }
headline-duties-confirmed = { $often } sur { $count } confirmés pour la dernière fois le { $usual }{ $late }
headline-duties-late = { $count ->
    [0] {""}
    [1] , 1 non confirmé depuis son début
   *[other] , { $count } non confirmés depuis leur début
 }
headline-duties-average = taux légal moyen de { $rate } en { $month }, avant { $began } et { $ended }
headline-duties-began = { $count ->
    [1] l'ajout d'un droit
   *[other] l'ajout de { $count } droits
 }
headline-duties-ended = { $count ->
    [1] le retrait d'un autre
   *[other] le retrait de { $count } autres
 }
headline-markets-since = exportations totales : au plus { $most } en { $year } et { $latest } pour les 12 mois se terminant en { $month }
headline-markets-hhi = indice de concentration (IHH), États-Unis compris : { $hhi } (1 = un seul marché)

# Ce qu'on peut demander d'abord, ce qui est nouveau et ce qui vient ensuite.

questions-title = Questions pour commencer
news-count = { $count ->
    [1] Nouveautés : un changement en { $days } jours
   *[other] Nouveautés : { $count } changements en { $days } jours
 }
news-since-none = Rien de nouveau depuis votre visite du { $day }
news-since-one = Un changement depuis votre visite du { $day }
news-since-many = { $number } changements depuis votre visite du { $day }
news-mark = Nouveau
news-changes = Changements survenus au cours des { $days } jours se terminant le { $date }
news-changes-none = Aucun changement daté au cours de ces { $days } jours.
news-next = Prochaines étapes
news-next-none = Aucune étape datée n'est prévue.
news-ways = Suivre
news-feed = Fil des changements (Atom)
news-calendar = Calendrier des prochaines étapes (.ics)
feed-title = Ce qui a changé : { $app }
feed-subtitle = Changements datés des { $days } jours précédant les données les plus récentes
calendar-title = Prochaines étapes : { $app }
calendar-about = Étapes datées après le { $date }.
calendar-undated = Sans jour exact, donc absentes du calendrier : { $steps }.
calendar-tentative = Incertain : { $title }

agenda-release-release = Statistique Canada diffuse les chiffres du commerce de { $month }
agenda-release-next-release = Statistique Canada diffuse les chiffres du commerce de { $month }
agenda-release-due = Chiffres du commerce de { $month } : dernier jour prévu pour leur diffusion (jour exact non annoncé)
agenda-step = { $agreement } : { INSIDE($step) }
agenda-every-origin = de toutes les origines
agenda-over-quota = { $rate } hors contingent
agenda-by = { $code ->
    [USA] des États-Unis
   *[other] { $whose }
 }
agenda-measure-start = Entrée en vigueur de mesures { $by } visant les produits { $on } : { $goods }
agenda-measure-start-unconfirmed = Entrée en vigueur prévue (non confirmée depuis) de mesures { $by } visant les produits { $on } : { $goods }
agenda-measure-end = Dernier jour de mesures { $by } visant les produits { $on } : { $goods }
agenda-measure-announced = Annonce de mesures { $by } visant les produits { $on }, non en vigueur : { $goods }
agenda-measure-announced-threat = Menace de mesures { $by } visant les produits { $on }, non en vigueur : { $goods }
agenda-measure-scheduled = Mesures prévues { $by } visant les produits { $on } : { $goods }
agenda-measure-threatened = Date évoquée pour des mesures { $by } visant les produits { $on } (menace) : { $goods }
agenda-measure-undecided = Date annoncée pour des mesures { $by } visant les produits { $on } (décision à venir) : { $goods }
agenda-measure-last-day-of-rate = Dernier jour du taux actuel des mesures { $by } visant les produits { $on } : { $goods }
agenda-measure-last-day = Dernier jour de mesures { $by } visant les produits { $on } : { $goods }
agenda-relief-start = Entrée en vigueur de l'allègement tarifaire { $by } visant les produits { $on } : { $goods }
agenda-relief-end = Dernier jour de l'allègement tarifaire { $by } visant les produits { $on } : { $goods }
agenda-relief-last-day = Dernier jour de l'allègement tarifaire { $by } visant les produits { $on } : { $goods }
