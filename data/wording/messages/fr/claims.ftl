# Affirmations de la presse, divergences entre les sources, niveaux de fiabilité et liens vers le glossaire.

page-claims = Affirmations et sources

claims-title = Les affirmations de la presse sont-elles exactes?
claims-answer = Sur { $all } affirmations de { $articles } articles, { $contradicted } sont contredites par les données ou par des documents, { $count ->
    [1] 1 est en attente
   *[other] { $count } sont en attente
 } et { $cannot-be-checked } sont invérifiables. Verdicts recalculés chaque fois que les données changent : { $computed }; les autres ont été établis par une personne.
claims-matter = Afficher
claims-matter-claims = Affirmations de la presse
claims-matter-sources = Divergences entre les sources
claims-heading = Article par article
claims-heading-words = Chaque affirmation est jugée pour la période à laquelle elle se rapporte. Elle est contredite si elle était alors inexacte, et dépassée si elle était alors juste mais que le dernier chiffre ne la confirme plus. Une affirmation portant sur un événement qui a eu lieu, ou sur le chiffre d'une année que l'article nomme, reste confirmée. Une affirmation dont le verdict dépend d'une hypothèse n'est jamais classée « Contredite ». Les opinions et les affirmations qui ne portent pas sur le commerce du Canada ne sont pas incluses. Les guillemets signalent les mots exacts d'un article, traduits; les autres affirmations sont des paraphrases.
claims-verdict = Verdict
claims-verdict-all = Tous les verdicts
claims-empty = Aucune affirmation ne correspond à ces choix. Effacez la recherche ou un filtre, ou réinitialisez.
claims-seek-hint = Mot, nom, éditeur
claims-statements = { $count ->
    [1] Une affirmation
   *[other] { $count } affirmations
 }
claims-statements-shown = { $count ->
    [one] { $count } affirmation
   *[other] { $count } affirmations
 } sur { $all }
claims-assumes-currency = Le verdict suppose une monnaie, que l'article ne précise pas.
claims-assumes-goods = Le verdict suppose qu'il s'agit du commerce de biens; l'article ne dit pas si les services sont compris.
claims-to-table = Le tableau complet
claims-quoted = « { $words } » [traduction]
claims-figure = { $counted } : { INSIDE($then) } ({ $date }).
claims-figures = { $counted } : { INSIDE($then) } ({ $date }); plus récemment : { INSIDE($now) } ({ $latest }).
claims-counted-partner-share = Part { $whose } dans les exportations de biens, base douanière
claims-counted-partner-rank = Rang { $whose } selon les exportations de biens, base douanière
claims-counted-published-rank = { $name }, rang (comparaison avec { $others })
claims-no-figure = { $counted } : aucun chiffre pour { $date }.
claims-no-duty = aucun droit de douane de ce genre en vigueur
claims-in-force = { $number } sur { $of }
claims-in-force-at = { $number } sur { $of }, le taux le plus élevé étant de { $rate }
claims-multiple = La cible est { $form ->
    [double] le double de la base
   *[other] { $multiple } fois la base
 } (dernière confirmation le { $date }).
claims-reached = { $stage } : { $date }.
claims-not-reached = { $stage } : pas encore, au { $date }.
claims-computed = Verdict calculé à partir des données au { $date }
claims-reason-left-out = La remarque du { $date } n'est pas affichée, car elle a été écrite quand le verdict était « { $verdict } ».
claims-by-hand = Verdict établi par une personne le { $date }

claims-chart-title = Sur { $all } affirmations de { $articles } articles de presse, { $supported } sont confirmées par les données ou par des documents; { $count ->
    [1] 1 est dépassée
   *[other] { $count } sont dépassées
 }
claims-row = { $verdict } : { $number }
claims-chart-subtitle = Chaque symbole est une affirmation d'un article de presse publié entre { $first } et { $last }. Plein : verdict calculé à partir des données; vide : verdict établi par une personne.
claims-chart-alt = { $title }. Nombre d'affirmations par verdict : { $list }.
claims-column-claim = Affirmation
claims-column-published = Publication
claims-column-verdict = Verdict
claims-column-figure = Ce que montrent les données
claims-column-confidence = Fiabilité

disagreements-link = Divergences entre les sources
disagreements-title = Sur quels points les sources divergent-elles?
disagreements-heading = Point par point
disagreements-answer = Les sources divergent sur { $all } points. Pour { $official } d'entre eux, la valeur retenue vient d'une source officielle.
disagreements-topics = Thème
disagreements-topics-all = Tous les thèmes
disagreements-topic = { $topic } ({ $number })
disagreements-found = Ce que disent les sources :
disagreements-used = Valeur retenue :
disagreements-no-source = Aucune source n'est indiquée
disagreements-read = Dernière vérification le { $date }
disagreements-empty = Aucune divergence ne correspond à ces choix. Effacez la recherche ou un filtre, ou réinitialisez.

confidence-legend = Signification des niveaux de fiabilité
confidence-official-about = L'organisme qui a établi le chiffre ou pris la décision en est la source; ce projet en a peut-être lu une copie publique.
confidence-copies = Des { $official } lignes de source officielle, { $copied } ont été lues dans des copies des tableaux et textes officiels conservées dans des dépôts publics de code, et non sur le site de l'organisme.
confidence-secondary-about = La source est un organisme qui compile ou republie les chiffres d'autrui.
confidence-press-about = La source est un média, un cabinet d'avocats, une revue spécialisée ou un site de référence.
confidence-unverified-about = Aucune source vérifiable n'a été trouvée pour confirmer l'information, ou la seule source trouvée est un site qui n'entre dans aucune des catégories ci-dessus.

claims-counted-two-way-rank = Rang { $whose } selon le commerce bilatéral de biens parmi les partenaires pour lesquels des données sur les importations sont disponibles, base douanière
