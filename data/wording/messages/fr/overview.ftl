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

headline-year = Exportations de biens hors É.-U., { $year }
headline-months = Exportations de biens hors É.-U., 12 mois se terminant en { $month }
headline-share = Part des É.-U. dans les exportations de biens, { $month }, données désaisonnalisées
headline-needed = Croissance annuelle requise pour atteindre la cible de { $due } (biens seulement, interprétation de ce projet)
headline-duties = Nombre de droits de douane américains visant le Canada, en vigueur au { $day }
headline-markets = Nombre effectif de marchés hors É.-U., { $year }
headline-change-year = { $change } par rapport à { $year }
headline-change-months = { $change } par rapport aux 12 mois précédents
headline-change-points = { $change } par rapport à { $month }
headline-change-unknown = variation par rapport à { $period } non disponible
headline-change-months-unknown = variation par rapport aux 12 mois précédents non disponible
headline-needed-past-unknown = croissance réalisée de { $first } à { $last } : non disponible
headline-needed-past = croissance réalisée de { $first } à { $last } : { $growth } par an
headline-a-year = { $growth } par an
headline-duties-before = { $count ->
    [1] un an plus tôt : 1
   *[other] un an plus tôt : { $count }
 }
headline-duties-confirmed = dernière confirmation le { $usual } pour { $often } sur { $count }
headline-duties-unconfirmed = { $count ->
    [1] une mesure pas entièrement confirmée depuis sa date d'entrée en vigueur
   *[other] { $count } mesures pas entièrement confirmées depuis leur date d'entrée en vigueur
 }
headline-duties-average = taux moyen de { $rate } en { $month } ({ $publisher }, publication : { $published })
headline-markets-hhi = indice de concentration (IHH), États-Unis compris : { $hhi } (1 = un seul marché)
