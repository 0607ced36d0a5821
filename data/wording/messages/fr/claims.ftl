# Affirmations de presse, désaccords entre sources, niveau de confiance des lignes et liens vers le glossaire.

page-claims = Affirmations et sources

claims-title = Les affirmations de la presse se vérifient-elles?
claims-answer = Sur { $all } affirmations, les tables en confirment { $supported }; { $outdated } étaient justes et ne le sont plus, { $contradicted } sont contredites, { $count ->
    [1] une attend son échéance
   *[other] { $count } attendent leur échéance
 } et { $cannot-be-checked } sont invérifiables. { $computed } verdicts sont recalculés à partir des tables chaque fois qu'elles changent; les autres ont été établis à la main.
claims-matter = Afficher
claims-matter-claims = Affirmations
claims-matter-sources = Désaccords entre sources
claims-heading = Affirmation par affirmation
claims-heading-words = Une affirmation est dépassée si elle était juste pour sa propre période et que le dernier chiffre ne l'appuie plus. Elle est contredite si elle n'était pas juste pour sa propre période.
claims-verdict = Verdict
claims-verdict-all = Tous les verdicts
claims-empty = Aucune affirmation ne correspond à ce verdict et à ce niveau de confiance. Réduisez vos choix ou rétablissez-les.
claims-more = { $count ->
    [1] Une autre affirmation
   *[other] { $count } autres affirmations
 }
claims-to-table = La table complète
claims-quoted = « { $words } »
claims-figure = { $counted } : { $then } ({ $date }).
claims-figures = { $counted } : { $then } ({ $date }); dernier chiffre : { $now } ({ $latest }).
claims-counted-partner-share = Part { $of } dans les exportations de biens, base douanière
claims-counted-partner-rank = Rang { $of } selon les exportations de biens, base douanière
claims-no-figure = { $counted } : les tables n'ont pas de chiffre pour { $date }.
claims-no-duty = aucun droit de ce genre en vigueur
claims-in-force = { $number } sur { $of }
claims-in-force-at = { $number } sur { $of }, le plus élevé à { $rate }
claims-rank = rang { $rank }
claims-multiple = { $multiple } fois
claims-reached = { $stage } : { $date }.
claims-not-reached = { $stage } : pas encore, selon le dernier constat ({ $date }).
claims-computed = Calculé à partir des tables, en date du { $date }
claims-reason-left-out = La remarque du { $date } n'est pas reprise : elle a été écrite pour le verdict « { $verdict } ».
claims-by-hand = Établi à la main le { $date }

claims-chart-title = Les tables confirment { $supported } des { $all } affirmations de la presse; { $count ->
    [1] une était juste et ne l'est plus
   *[other] { $count } étaient justes et ne le sont plus
 }
claims-row = { $verdict } : { $number }
claims-chart-subtitle = Chaque signe est une affirmation d'un article de presse, de { $first } à { $last }. Plein : verdict calculé à partir des tables; vide : établi à la main.
claims-chart-alt = { $title }. Nombre d'affirmations par verdict : { $list }.
claims-column-claim = Affirmation
claims-column-published = Publication
claims-column-verdict = Verdict
claims-column-figure = Ce que disent les tables
claims-column-confidence = Confiance

disagreements-link = Où les sources divergent à ce sujet
disagreements-title = Où les sources divergent-elles?
disagreements-heading = Point par point
disagreements-answer = Les sources diffèrent sur { $all } points. Pour { $official } d'entre eux, la valeur retenue vient d'une source officielle.
disagreements-topics = Partie du dossier
disagreements-topics-all = Toutes les parties
disagreements-topic = { $topic } ({ $number })
disagreements-found = Ce que disent les sources :
disagreements-used = Ce qui est retenu :
disagreements-no-source = Aucune source n'a été conservée
disagreements-read = Dossier consulté le { $date }
disagreements-empty = Les sources ne diffèrent sur aucun point de cette partie avec ce niveau de confiance. Réduisez vos choix ou rétablissez-les.

confidence-legend = Ce que veulent dire les niveaux de confiance
confidence-official-about = L'organisme qui a établi le chiffre ou pris la décision le dit.
confidence-secondary-about = Un organisme qui compile ou relaie les chiffres d'autrui le dit.
confidence-press-about = Un article de presse, un cabinet d'avocats ou une revue spécialisée le dit.
confidence-unverified-about = Non confirmé : aucune source vérifiable n'a été trouvée.
