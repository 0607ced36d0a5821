# Affirmations de presse, désaccords entre sources, niveau de confiance des lignes et liens vers le glossaire.

page-claims = Affirmations et sources

claims-title = Les affirmations de la presse se vérifient-elles?
claims-answer = Sur { $all } affirmations, les données en confirment { $supported }; { $outdated } sont dépassées, { $contradicted } sont contredites, { $count ->
    [1] une est en attente
   *[other] { $count } sont en attente
 } et { $cannot-be-checked } sont invérifiables. Verdicts calculés, qui changent avec les données : { $computed }; les autres ont été établis à la main.
claims-matter = Afficher
claims-matter-claims = Affirmations
claims-matter-sources = Désaccords entre sources
claims-heading = Article par article
claims-heading-words = Chaque affirmation de chaque article est jugée pour sa propre période. Elle est contredite si elle était alors inexacte, et dépassée si elle était alors juste et que le dernier chiffre ne l'appuie plus. Un événement qui a eu lieu et le chiffre d'une année que l'article nomme restent confirmés. Un verdict qui dépend d'une hypothèse n'est jamais « Contredite ». Quinze affirmations sont laissées de côté parce qu'elles sont des opinions ou ne portent pas sur le commerce du Canada. Seuls les mots d'un article, traduits, sont entre guillemets; les autres sont des paraphrases.
claims-verdict = Verdict
claims-verdict-all = Tous les verdicts
claims-empty = Aucune affirmation ne correspond à ce verdict et à ce niveau de confiance. Réduisez vos choix ou rétablissez-les.
claims-statements = { $count ->
    [1] Une affirmation
   *[other] { $count } affirmations
 }
claims-statements-shown = { $shown } affirmations sur { $count }
claims-assumes-currency = Le verdict suppose une monnaie, que l'article ne précise pas.
claims-to-table = La table complète
claims-quoted = « { $words } » [traduction]
claims-figure = { $counted } : { $then } ({ $date }).
claims-figures = { $counted } : { $then } ({ $date }); le plus récent : { $now } ({ $latest }).
claims-counted-partner-share = Part { $of } dans les exportations de biens, base douanière
claims-counted-partner-rank = Rang { $of } selon les exportations de biens, base douanière
claims-no-figure = { $counted } : aucun chiffre pour { $date }.
claims-no-duty = aucun droit de ce genre en vigueur
claims-in-force = { $number } sur { $of }
claims-in-force-at = { $number } sur { $of }, le plus élevé à { $rate }
claims-rank = rang { $rank }
claims-multiple = { $multiple } fois
claims-reached = { $stage } : { $date }.
claims-not-reached = { $stage } : pas encore, selon le dernier constat ({ $date }).
claims-computed = Calculé à partir des données au { $date }
claims-reason-left-out = La remarque du { $date } n'est pas reprise : elle a été écrite pour le verdict « { $verdict } ».
claims-by-hand = Établi à la main le { $date }

claims-chart-title = Les données confirment { $supported } des { $all } affirmations de la presse; { $count ->
    [1] une est dépassée
   *[other] { $count } sont dépassées
 }
claims-row = { $verdict } : { $number }
claims-chart-subtitle = Chaque signe est une affirmation d'un article de presse, de { $first } à { $last }. Plein : verdict calculé à partir des données; vide : établi à la main.
claims-chart-alt = { $title }. Nombre d'affirmations par verdict : { $list }.
claims-column-claim = Affirmation
claims-column-published = Publication
claims-column-verdict = Verdict
claims-column-figure = Ce que montrent les données
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

claims-counted-two-way-rank = Rang { $of } selon le commerce bilatéral de biens parmi les partenaires dont les importations sont disponibles, base douanière
