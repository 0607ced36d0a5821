# L'aperçu : le verdict, les chiffres principaux, ce qui a changé récemment.

overview-title = Dans quelle mesure les exportations du Canada dépendent-elles des États-Unis, et cela change-t-il?
overview-to-targets = Changer l'année de base, l'échéance ou le multiple
overview-to-tariffs = Voir tous les droits de douane et les événements
overview-to-partners = Voir la destination des exportations, pays par pays
overview-to-data = Voir tous les tableaux et leurs sources
overview-latest = Événements récents
overview-latest-words = Les événements les plus récents des données.
overview-spread = Répartition des exportations entre les marchés
overview-spread-words = Plus le nombre effectif de marchés est élevé, moins les exportations dépendent de quelques grands marchés.
overview-spread-since = Après { $since }, des chiffres ne sont disponibles que pour { $count ->
    [one] { $count } partenaire
   *[other] { $count } partenaires
 } autres que les États-Unis. Les exportations totales vers les pays autres que les États-Unis étaient aussi concentrées que si elles étaient réparties également entre au plus { $most } marchés en { $year }, et au plus { $latest } pour les 12 mois se terminant en { $month }. Ce sont des bornes supérieures : compter les autres partenaires ne peut que les abaisser.

headline-year = Exportations de biens hors É.-U., { $year }, base douanière
headline-months = Exportations de biens hors É.-U., 12 mois se terminant en { $month }, base douanière
headline-share = Part des É.-U. dans les exportations de biens, { $month } (désaisonnalisée, base douanière)
headline-needed = Croissance annuelle requise pour atteindre la cible de { $due } (biens seulement, interprétation de ce projet)
headline-duties = Nombre de droits de douane américains visant le Canada, en vigueur au { $day }
headline-markets = Nombre effectif de marchés hors É.-U., { $year } ({ $measure })
headline-change-year = { $change } par rapport à { $year }
headline-change-months = { $change } par rapport aux 12 mois précédents
headline-change-points = { $change } par rapport à { $month }
headline-share-months = { $share } sur les 12 derniers mois
headline-share-bop = { $share } sur la base de la balance des paiements
headline-change-unknown = variation par rapport à { $period } non disponible
headline-change-months-unknown = variation par rapport aux 12 mois précédents non disponible
headline-needed-past-unknown = croissance réalisée de { $first } à { $last } : non disponible
headline-needed-past = croissance réalisée de { $first } à { $last } : { $growth } par an
headline-needed-bare = sans les métaux précieux, { $needed } requis et { $growth } réalisés
headline-a-year = { $growth } par an
headline-duties-before = { $count ->
    [1] un an plus tôt : 1
   *[other] un an plus tôt : { $count }
 }
headline-duties-confirmed = { $often } sur { $count } confirmés le { $usual }
headline-duties-average = taux moyen de { $rate } en { $month }, avant { $began } ajouts et { $ended } retraits
headline-markets-since = exportations totales : au plus { $most } en { $year }, { $latest } pour les 12 mois se terminant en { $month }
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
news-changes = Changements des { $days } jours jusqu'au { $date }
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
agenda-every-origin = de toutes les origines
agenda-measure-start = Entrée en vigueur de mesures { $by } visant les produits { $on } : { $goods }
agenda-measure-start-unconfirmed = Entrée en vigueur prévue (non confirmée depuis) de mesures { $by } visant les produits { $on } : { $goods }
agenda-measure-end = Dernier jour de mesures { $by } visant les produits { $on } : { $goods }
agenda-measure-announced = Annonce de mesures { $by } visant les produits { $on }, non en vigueur : { $goods }
agenda-measure-scheduled = Prévu : mesures { $by } visant les produits { $on } : { $goods }
agenda-measure-threatened = Menace : mesures { $by } visant les produits { $on } : { $goods }
agenda-measure-undecided = Annonce, sous réserve d'une décision : mesures { $by } visant les produits { $on } : { $goods }
agenda-measure-last-day = Dernier jour de mesures { $by } visant les produits { $on } : { $goods }
