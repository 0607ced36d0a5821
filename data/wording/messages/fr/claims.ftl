# Affirmations de la presse, divergences entre les sources, niveaux de fiabilité et liens vers le glossaire.

page-claims = Affirmations et sources

claims-title = Les affirmations de la presse sont-elles exactes?
claims-answer = Sur { $all } affirmations de { $articles } articles, { $supported } sont confirmées par les données ou par des documents, { $outdated } sont dépassées, { $contradicted } sont contredites, { $count ->
    [1] une est en attente
   *[other] { $count } sont en attente
 } et { $cannot-be-checked } sont invérifiables. Verdicts recalculés chaque fois que les données changent : { $computed }; les autres ont été établis par une personne.
claims-matter = Afficher
claims-matter-claims = Affirmations de la presse
claims-matter-sources = Divergences entre les sources
claims-heading = Article par article
claims-heading-words = Chaque affirmation est jugée pour la période à laquelle elle se rapporte. Elle est contredite si elle était alors inexacte, et dépassée si elle était alors juste mais que le dernier chiffre ne l'appuie plus. Un événement qui a eu lieu et le chiffre d'une année que l'article nomme restent confirmés. Un verdict qui dépend d'une hypothèse n'est jamais « Contredite ». Les opinions et les affirmations qui ne portent pas sur le commerce du Canada ne sont pas incluses. Les guillemets signalent les mots exacts d'un article, traduits; les autres affirmations sont des paraphrases.
claims-verdict = Verdict
claims-verdict-all = Tous les verdicts
claims-empty = Aucune affirmation ne correspond à la fois à ce verdict et à ce niveau de fiabilité. Retirez l'un des deux filtres ou réinitialisez.
claims-statements = { $count ->
    [1] Une affirmation
   *[other] { $count } affirmations
 }
claims-statements-shown = { $count ->
    [one] { $count } affirmation
   *[other] { $count } affirmations
 } sur { $all }
claims-assumes-currency = Le verdict suppose une monnaie, que l'article ne précise pas.
claims-assumes-goods = Le verdict suppose que le commerce est celui des biens; l'article ne dit pas si les services comptent.
claims-to-table = Le tableau complet
claims-quoted = « { $words } » [traduction]
claims-figure = { $counted } : { $then } ({ $date }).
claims-figures = { $counted } : { $then } ({ $date }); plus récemment : { $now } ({ $latest }).
claims-counted-partner-share = Part { $of } dans les exportations de biens, base douanière
claims-counted-partner-rank = Rang { $of } selon les exportations de biens, base douanière
claims-no-figure = { $counted } : aucun chiffre pour { $date }.
claims-no-duty = aucun droit de douane de ce genre en vigueur
claims-in-force = { $number } sur { $of }
claims-in-force-at = { $number } sur { $of } (taux le plus élevé : { $rate })
claims-multiple = { $multiple } fois
claims-reached = { $stage } : { $date }.
claims-not-reached = { $stage } : pas encore, au { $date }.
claims-computed = Verdict calculé à partir des données au { $date }
claims-reason-left-out = La remarque du { $date } n'est pas affichée, car elle a été écrite quand le verdict était « { $verdict } ».
claims-by-hand = Verdict établi par une personne le { $date }

claims-chart-title = { $supported } des { $all } affirmations de { $articles } articles de presse sont confirmées par les données ou par des documents; { $count ->
    [1] une est dépassée
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
disagreements-empty = Aucune divergence ne correspond à la fois à ce thème et à ce niveau de fiabilité. Retirez l'un des deux filtres ou réinitialisez.

confidence-legend = Signification des niveaux de fiabilité
confidence-official-about = L'organisme qui a établi le chiffre ou pris la décision en est la source; ce projet a pu en lire une copie publique.
confidence-copies = Des { $official } lignes de source officielle, { $copied } ont été lues dans des copies publiques des tableaux et textes officiels (dépôts de code), et non sur le site de l'organisme.
confidence-secondary-about = La source est un organisme qui compile ou republie les chiffres d'autrui.
confidence-press-about = La source est un média, un cabinet d'avocats, une revue spécialisée ou un site de référence.
confidence-unverified-about = Aucune source vérifiable n'a été trouvée pour confirmer l'information, ou seulement un site qui n'est rien de tout cela.

claims-counted-two-way-rank = Rang { $of } selon le commerce bilatéral de biens parmi les partenaires dont les importations sont disponibles, base douanière
