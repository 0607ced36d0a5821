# Les exportations hors des États-Unis par mois et sur douze mois.

pace-title = Sur les douze mois terminés en { $month }, les exportations hors des États-Unis ont totalisé { $value }, soit { $change } par rapport aux douze mois précédents
pace-title-only = Sur les douze mois terminés en { $month }, les exportations hors des États-Unis ont totalisé { $value }
pace-title-month = En { $month }, les exportations hors des États-Unis ont totalisé { $value }
pace-subtitle = Exportations de biens vers tous les pays sauf les États-Unis, en milliards de dollars canadiens courants, exportations totales, base douanière, non désaisonnalisé.
pace-panel-sums = Total des douze mois terminés à chaque mois
pace-panel-months = Chaque mois
pace-label = { $month } : { $value }
pace-hover-sum = Douze mois terminés en { $month } : { $value } d'exportations de biens hors des États-Unis (base douanière, officiel)
pace-hover-month = { $month } : { $value } d'exportations de biens hors des États-Unis (base douanière, non désaisonnalisé, officiel)
pace-alt = { $title }. Barres des exportations de chaque mois depuis { $first }.{ $sums }
pace-alt-sums = { "" } Courbe des totaux de douze mois depuis { $first }.
pace-column-sum = Total des douze mois jusque-là
pace-control = Exportations hors des États-Unis
pace-years = Par année, avec les États-Unis
pace-months = Par mois et sur 12 mois
pace-heading = Les exportations hors des États-Unis, mois par mois
pace-heading-words = Un seul mois varie avec les navires et les saisons; le total de douze mois, non, et il se compare à une année.
