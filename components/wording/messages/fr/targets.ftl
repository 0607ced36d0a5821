# La page des exportations vers les États-Unis et ailleurs, de leurs cibles, et ses graphiques.

target-title = Les exportations hors des États-Unis ont atteint { $value } en { $year }, soit { $gap } { $side ->
    [above] au-dessus
   *[below] au-dessous
 } de la trajectoire qui mène { $multiple } d'ici { $due }
target-subtitle = Exportations de biens vers tous les pays sauf les États-Unis, en milliards de dollars canadiens courants, exportations totales, base douanière, par année. Tirets : la trajectoire depuis { $baseline } ({ $start }) à { $growth } par an.
target-hover = { $year } : { $value } d'exportations de biens hors des États-Unis (base douanière, officiel)
target-hover-path = Trajectoire en { $year } : { $value }
target-hover-months = Douze mois jusqu'en { $month } : { $value } (pas une année civile)
target-label = Cible de { $year } : { $value }
target-label-months = 12 mois jusqu'en { $month }|{ $value }
target-alt = { $title }. La trajectoire était à { $path } en { $year }; il faut ensuite { $needed } par an. Les douze mois jusqu'en { $month } totalisent { $latest }.
multiple-double = au double
multiple-times = à { $value } fois la base

share-title = Les États-Unis ont reçu { $share } des exportations de biens en { $month }, { $points } { $side ->
    [less] de moins
   *[more] de plus
 } qu'en { $year }
share-subtitle-year = Part des États-Unis dans les exportations de biens, par mois ({ $adjustment }) et sur les douze mois précédents, en pourcentage, exportations totales, { $basis }. L'axe commence à 60 %.
share-subtitle = Part des États-Unis dans les exportations de biens, par mois ({ $adjustment }), en pourcentage, exportations totales, { $basis }. Les mois sans tableau de diffusion sont omis. L'axe commence à 60 %.
share-hover = { $month } : { $share } des exportations de biens sont allées aux États-Unis
share-hover-year = Douze mois jusqu'en { $month } : { $share } des exportations de biens sont allées aux États-Unis
share-label-year = Part des douze|mois précédents
share-alt = { $title }. Courbe de la part mensuelle depuis { $first }.
