# L'aperçu : le verdict, les chiffres principaux, ce qui a changé récemment.

overview-title = Dans quelle mesure le Canada s'est-il éloigné de sa dépendance envers les États-Unis?
overview-to-targets = Changer la base, l'année ou le multiple
overview-to-tariffs = Tous les droits et événements
overview-to-partners = Où vont les biens, partenaire par partenaire
overview-to-data = Toutes les tables, avec leurs sources
overview-latest = Ce qui a changé récemment
overview-latest-words = Les derniers événements dans les données.
overview-spread = Comment les exportations se répartissent
overview-spread-words = Plus le nombre effectif de marchés est élevé, moins les exportations dépendent de quelques-uns.

headline-year = Exportations hors des É.-U., { $year }
headline-months = 12 mois jusqu'en { $month }
headline-share = Part des États-Unis, { $month }
headline-needed = Croissance requise d'ici { $due }
headline-duties = Droits américains visant le Canada au { $day }
headline-markets = Marchés effectifs hors des É.-U., { $year }
headline-change-year = { $change } par rapport à { $year }
headline-change-months = { $change } sur les 12 mois précédents
headline-change-points = { $change } par rapport à { $month }
headline-change-unknown = variation par rapport à { $period } inconnue
headline-change-months-unknown = variation sur les 12 mois précédents inconnue
headline-needed-past-unknown = croissance de { $first } à { $last } inconnue
headline-needed-past = { $growth } par an de { $first } à { $last }
headline-a-year = { $growth } par an
headline-duties-before = { $count ->
    [1] un an plus tôt : une
   *[other] un an plus tôt : { $count }
 }
headline-duties-confirmed = { $often } sur { $count } confirmés le { $usual }
headline-duties-average = taux moyen de { $rate } en { $month } ({ $publisher }, { $published })
headline-markets-hhi = IHH avec les États-Unis : { $hhi }
