# La page des secteurs : dépendance et droits de douane, métaux précieux et énergie présentés séparément.

page-sectors = Secteurs
sectors-page-title = Quels secteurs dépendent des États-Unis, et quels droits de douane les visent?
sectors-answer = Dans { $most } des { $all } secteurs pour lesquels les exportations vers l'ensemble des pays sont disponibles, plus de la moitié des exportations étaient destinées aux États-Unis ({ $period }); pour l'ensemble des { $all } secteurs, la part des États-Unis s'établissait à { $share } ({ $flow }).
sectors-answer-every = { $count ->
    [1] Dans le seul secteur pour lequel les exportations vers l'ensemble des pays sont disponibles, plus de la moitié des exportations étaient destinées aux États-Unis ({ $period }) : la part des États-Unis s'établissait à { $share } ({ $flow }).
   *[other] Dans chacun des { $count } secteurs pour lesquels les exportations vers l'ensemble des pays sont disponibles, plus de la moitié des exportations étaient destinées aux États-Unis ({ $period }); pour ces secteurs réunis, la part des États-Unis s'établissait à { $share } ({ $flow }).
 }
sectors-answer-no-world = Seules les exportations vers les États-Unis sont disponibles ({ $period }); sans totaux mondiaux, la part des États-Unis ne peut pas être calculée.
sectors-empty = Aucune donnée par secteur n'est disponible pour ce type d'exportations.
sectors-flow = Type d'exportations
sectors-flow-domestic-exports = Exportations nationales
sectors-flow-total-exports = Exportations totales
sectors-span = Période
sectors-flow-words = { $flow ->
    [domestic_exports] Les exportations nationales sont les biens cultivés, extraits ou fabriqués au Canada. Les données mensuelles couvrent { $products } secteurs, avec leurs exportations vers l'ensemble des pays; les données annuelles, { $sections } grandes sections, pour les exportations vers les États-Unis seulement.
   *[total_exports] Les exportations totales comprennent aussi les biens étrangers qui repartent du Canada après y être entrés (réexportations). Pour ce type d'exportations, les données couvrent { $count ->
        [1] un secteur
       *[other] { WORDS($count) } secteurs
     } : { $names }.
 }
sectors-coverage = { $count ->
    [1] Le secteur couvert représente
   *[other] Les { $count } secteurs couverts représentent
 } { $covered } sur { $all } d'exportations totales de biens vers les États-Unis, réexportations comprises ({ $period }).
sectors-months = { $first } à { $last }
sectors-months-inside = de { $first } à { $last }
sectors-title = Secteurs visés au moins en partie par des droits sectoriels : { $share } des { $flow } des { $all } secteurs vers les É.-U.; en totalité : { $whole } ({ $period })
sectors-title-part = Secteurs visés en partie par des droits de douane sectoriels américains : { $share } des { $flow } des { $all } secteurs vers les États-Unis ({ $period })
sectors-title-all = Part des États-Unis dans les { $flow } de { $count ->
    [1] un secteur, visé
   *[other] { WORDS($count) } secteurs, tous visés
 }, au moins en partie, par des droits de douane sectoriels américains : de { $least } à { $most } ({ $period })
sectors-subtitle = Axe horizontal : part des États-Unis dans les { $flow } de chaque secteur, base douanière, données non désaisonnalisées, { $period }. Surface des bulles : exportations vers le monde.
sectors-subtitle-no-world = Exportations vers les États-Unis ({ $flow }), { $period }, base douanière. Les totaux mondiaux ne sont pas disponibles; la part des États-Unis n'est donc pas affichée et les secteurs sont placés côte à côte. Surface des bulles : exportations vers les États-Unis.
sectors-subtitle-rows = Axe vertical : le plus élevé des taux de droits de douane sectoriels américains en vigueur le { $day }, une ligne par taux, sans échelle; les taux ne sont pas additionnés. Bulle pleine : les droits s'appliquent à tous les biens du secteur. Anneau : à une partie d'entre eux.
sectors-subtitle-grey = Gris : aucun droit de douane propre au secteur dans les données ({ $without } secteurs sur { $all }); des droits généraux peuvent tout de même s'appliquer.
sectors-subtitle-as-of = Exportations : données au { $day }, peut-être révisées depuis.
sectors-alt = { $title }. Graphique à bulles de { $count ->
    [one] { $count } secteur
   *[other] { $count } secteurs
 }, en lignes selon le taux des droits de douane américains; la version texte donne tous les secteurs.
sectors-axis = Part des États-Unis dans les exportations
sectors-row-none = Aucun droit de douane propre au secteur
sectors-row-unstated = Droits sans taux précisé
sectors-no-rate = taux non précisé
sectors-no-duty = aucun droit de douane propre au secteur dans les données
sectors-duty = { $group }, { $rate }
sectors-duty-rule = { $group } ({ $rule }), { $rate }
sectors-duty-list = { $group }, { $rate }
sectors-duty-not-started = { $duty } (début non confirmé)
sectors-measure = { $group } ({ $kind })
sectors-scheduled = { $status } : { $duty } à compter du { $day }
sectors-later-basis = { $status } ({ $basis })
sectors-standing-whole = Les droits s'appliquent à tous les biens du secteur
sectors-standing-part = Les droits s'appliquent à une partie des biens du secteur
sectors-standing-unstated = Aucun taux n'est précisé
sectors-standing-none = Des droits généraux peuvent tout de même s'appliquer
sectors-share-unknown = Non disponible
sectors-world-unknown = non disponible
sectors-hover-exports = { $period }, { $flow } : vers les États-Unis, { $us }; vers le monde, { $world }
sectors-hover-share = Part des États-Unis : { $share }
sectors-hover-duties = Droits de douane américains en vigueur :{ $duties }
sectors-hover-confidence = Fiabilité (exportations) : { $confidence }
sectors-column-sector = Secteur
sectors-column-flow = Type d'exportations
sectors-column-period = Période
sectors-column-us = Vers les États-Unis
sectors-column-world = Vers le monde
sectors-column-share = Part des États-Unis
sectors-column-duties = Droits de douane américains en vigueur
sectors-column-extent = Portée
sectors-column-scheduled = Mesures prévues, annoncées ou évoquées comme menaces
sectors-column-confidence = Fiabilité (exportations)
sectors-general = Mesures non affichées dans le graphique : { $duties }. Elles visent des produits de toutes sortes ou des produits qui ne sont associés à aucun de ces secteurs.
sectors-general-lists = Chaque liste américaine nommée d'après un différend réunit des produits canadiens de toutes sortes, et pas seulement ceux du différend.
sectors-stack = { $group } : deux droits de douane, de { $rate } et de { $added_rate }, s'additionnent. Le graphique montre le taux le plus élevé. { $remarks }
sectors-matches = Droits de douane représentés dans le graphique
sectors-matches-words = Tous les droits de douane américains en vigueur, le secteur auquel ils ont été rattachés et la raison. Le rattachement, clair ou incertain, relève de l'appréciation des auteurs de ce projet, d'après les noms; la moyenne des droits d'un secteur n'est jamais calculée. Le filtre de fiabilité porte sur les droits, et non sur le rattachement.
sectors-matches-show = { $count ->
    [1] Afficher le rattachement d'un droit de douane à un secteur, avec la raison, la fiabilité et la source
   *[other] Afficher les { $count } rattachements d'un droit de douane à un secteur, avec la raison, la fiabilité et la source
 }
sectors-match-sector = Secteur
sectors-match-duty = Droits de douane américains en vigueur
sectors-match-since = Mesure actuelle depuis
sectors-match-planned = { $day } (prévu)
sectors-match-reason = Raison du rattachement
sectors-match-confidence = Fiabilité des droits; rattachement
sectors-match-clear = rattachement clair
sectors-match-uncertain = rattachement incertain
sectors-match-source = Source
sectors-matches-none = Aucun secteur de cette période n'est visé par des droits de douane américains qui lui sont propres.
sectors-apart = Métaux précieux et énergie présentés séparément
sectors-apart-words = Les totaux varient avec les prix des métaux précieux et de l'énergie. Trois vues les présentent séparément, chacune pour un type d'exportations et la période disponible.
sectors-apart-choice = Présenter séparément
sectors-apart-months = Métaux précieux, par mois
sectors-apart-products = Métaux précieux et énergie
sectors-apart-years = Énergie, par année

apart-title-months = Sans l'or et les autres métaux précieux ({ $share } des exportations vers les autres pays), la part des États-Unis aurait été de { $without } au lieu de { $us_share } ({ $month })
apart-title-products = Énergie en { $period } : { $us } des exportations incluses ici vers les États-Unis et { $non_us } des autres (métaux précieux : { $gold } des autres)
apart-title-years = L'énergie représentait { $share } des exportations vers les États-Unis en { $year }, contre { $then } en { $since }
apart-subtitle-months = En milliards de dollars canadiens, par mois, exportations totales (réexportations comprises), base douanière, données non désaisonnalisées. En pointillé : or, argent et métaux du groupe du platine, sous forme brute, avec leur part au-dessus de chaque barre. En plein : tous les autres biens, y compris l'énergie. La version texte donne tous les mois depuis 2019.
apart-subtitle-products = En milliards de dollars canadiens, exportations nationales (sans les réexportations), base douanière, données non désaisonnalisées, somme des produits inclus. En pointillé : or, argent et métaux du groupe du platine. Rayé : énergie. En plein : les autres produits inclus. Les parts figurent au-dessus de chaque barre.
apart-subtitle-years = En milliards de dollars canadiens, par année, exportations nationales (sans les réexportations), base douanière. Rayé : produits énergétiques, avec leur part au-dessus de chaque barre. En plein : toutes les autres sections, y compris l'or. Les totaux mondiaux par section ne sont pas disponibles; les exportations vers les pays autres que les États-Unis ne peuvent donc pas être affichées.
apart-alt = { $title }. Barres empilées, { $flow }; la version texte donne tous les chiffres.
apart-over-gold = Métaux précieux { $share }
apart-over-energy = Énergie { $share }
apart-gold = or, argent et métaux du groupe du platine
apart-energy = énergie
apart-rest = les autres produits inclus
apart-rest-energy = tous les autres biens, énergie comprise
apart-rest-gold = toutes les autres sections, or compris
apart-side-us = vers les États-Unis
apart-side-non-us = vers les pays autres que les États-Unis
apart-hover = { $period }, exportations { $side } : { $part }, { $value } ({ $share } de { $whole })
apart-unknown = non disponible séparément
apart-column-period = Période
apart-column-side = Destination
apart-column-flow = Type d'exportations
apart-column-gold = Métaux précieux
apart-column-gold-share = Part des métaux précieux
apart-column-energy = Énergie
apart-column-energy-share = Part de l'énergie
apart-column-rest = Autres
apart-column-whole = Total
apart-column-confidence = Fiabilité
apart-known-months = Variation des exportations vers les pays autres que les États-Unis sur les 12 mois se terminant en { $month }, par rapport aux 12 mois précédents : { $with } avec les métaux précieux, { $without } sans eux.
apart-unknown-months = Les données sur l'énergie ne sont pas disponibles pour les exportations totales : aucun total mensuel des exportations d'énergie par partenaire n'a été trouvé sur la même base.
apart-unknown-products = Les mêmes chiffres ne sont pas disponibles pour les autres mois ni pour des années entières. Les produits inclus ne représentent pas tous les biens, et le total des exportations nationales n'est pas disponible pour ces mois.
apart-unknown-years = Les exportations d'énergie vers les pays autres que les États-Unis par année, et toute année après { $last }, ne sont pas disponibles. Les métaux précieux par année figurent à la page des cibles d'exportation.
sectors-cut = Ventilation
sectors-cut-sectors = Par secteur
sectors-cut-provinces = Par province
provinces-page-title = Qu'exporte chaque province vers les États-Unis, et à quels droits de douane ses produits sont-ils assujettis?
provinces-empty = Aucune donnée sur les exportations par province n'est disponible.
provinces-territories = Territoires
provinces-others = Autres sections
provinces-title = { $province }, première province exportatrice vers les États-Unis en { $year } : { $value } de biens, dont { $share } dans une seule section, { $section }
provinces-answer-one = { $province }, { $value } (dont { $share } dans la section « { $section } », { $duty })
provinces-answer = En { $year }, { $count ->
    [1] une province était
   *[other] { WORDS($count) } provinces étaient
 } à l'origine de { $share } des exportations nationales vers les États-Unis : { $provinces }.
provinces-subtitle = Part de chaque section dans les exportations nationales d'une province vers les États-Unis, { $year }, base douanière; exportations en dollars canadiens à côté de la province. Sous chaque section : le plus élevé des taux de droits de douane sectoriels américains en vigueur le { $day }, sur la totalité ou une partie des biens; les taux ne sont pas additionnés. Non inclus : les droits de douane et interdictions visant des produits de toutes sortes.
provinces-alt = { $title }. Tableau de { $provinces } lignes et { $sections } sections, ombré selon la part; la version texte donne toutes les valeurs en dollars canadiens.
provinces-hover = { $province }, { $section } : { $value } d'exportations nationales vers les États-Unis, { $share } du total de la province
provinces-duty-none = sans droits sectoriels
provinces-duty-unstated = taux non précisé
provinces-duty-whole = { $rate } sur le tout
provinces-duty-part = { $rate } sur une partie
provinces-territories-short = Terr.
provinces-faces-none = non assujettie à des droits de douane sectoriels américains selon les données
provinces-faces-unstated = assujettie à des droits de douane américains sans taux précisé
provinces-faces-whole = assujettie, au { $day }, à des droits de douane américains de { $rate }
provinces-faces-part = assujettie en partie, au { $day }, à des droits de douane américains d'au plus { $rate }
provinces-column-section = Section
provinces-column-duties = Droits de douane américains en vigueur
provinces-column-all = Toutes les provinces
provinces-every-section = Toutes les sections
provinces-no-share = Les exportations des provinces vers le monde ne sont pas incluses : la dépendance d'une province à l'égard des États-Unis ne peut donc pas être calculée ici.
provinces-duties-words = Une section est vaste : des droits qui en visent une partie ne s'appliquent pas forcément à ce qu'une province exporte. Le rattachement des droits aux secteurs relève de l'appréciation des auteurs de ce projet; il figure sous « Par secteur ».
