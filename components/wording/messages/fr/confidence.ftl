# Ce qu'un choix de niveaux de confiance laisse des lignes d'une page.

confidence-only = Seulement les lignes de ce niveau de confiance : { $names }.
confidence-shown = Lignes affichées : { $shown } sur { $all } (confiance : { $names }).
confidence-nothing = Aucune ligne de cette partie n'a le niveau de confiance choisi ({ $names }); { $count ->
    [1] une ligne en a un autre
   *[other] { $count } lignes en ont un autre
 }. Choisissez tous les niveaux pour tout voir.
confidence-lists = Le choix de la confiance réduit les listes. Les graphiques, les parts, les rangs et le nombre de mesures en vigueur tiennent compte de toutes les lignes.
