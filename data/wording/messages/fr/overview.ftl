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
