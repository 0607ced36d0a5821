# Scénarios de croissance et éventail de trajectoires, sur la page des cibles.

scenarios-heading = Deux scénarios côte à côte
scenarios-words = Chaque part des exportations croît au taux constant que vous fixez, en % par an. C'est un calcul, et non une prévision.
scenarios-first-name = Nom du premier scénario
scenarios-second-name = Nom du second scénario
scenarios-growth = { $part }, %
scenarios-apart = Isoler un partenaire
scenarios-apart-none = Aucun choix
scenarios-put-back = Remettre dans sa région : { $partner }
scenarios-last-valid = Le graphique montre encore les derniers scénarios possibles.
range-last-valid = Le graphique montre encore la dernière plage possible.
scenarios-wrong-growth = Une croissance de { $growth } par an n'est pas possible ici ({ $part }). Choisissez plus de { $least } et au plus { $most }.
scenarios-wrong-no-parts = Il faut pour cela des exportations annuelles, et les tables n'en ont que pour les biens. Choisissez « Biens » ou « Base au choix » plus haut.
scenarios-wrong-no-years-left = Les tables vont déjà jusqu'en { $due } : il ne reste aucune année à projeter. Choisissez une année cible plus tardive.
scenarios-wrong-few-rates = Les tables contiennent trop peu de taux de croissance annuels pour un tirage.
scenario-rest = Tous les autres partenaires
scenario-past = Comme de { $since } à { $year }
scenario-needed = Ce que demande la cible
scenario-number = Scénario { $number }
scenario-title = En { $due }, les exportations hors des États-Unis sont de { $one } selon « { $first } » et de { $other } selon « { $second } »; la cible est de { $target }
scenario-subtitle = Exportations de biens, en milliards de dollars canadiens { $prices }, exportations totales, base douanière. Trait plein : observé jusqu'en { $year }. Tirets et pointillé : chaque part croît à son propre taux constant. C'est un calcul, et non une prévision.
scenario-gold-stays = L'or reste compris : il n'est pas connu par partenaire.
scenario-sentence = { $name } : { $value } hors des États-Unis en { $due }, soit { $gap } { $side ->
    [above] au-dessus
   *[below] au-dessous
 } de la cible. Cible atteinte : { $reached }. Part des États-Unis en { $due } : { $share }.
scenario-reached = en { $year }
scenario-never = pas avant 2100
scenario-line = { $sign } { $name } : { $value }
scenario-hover = { $year } : { $value } d'exportations de biens hors des États-Unis (base douanière)
scenario-hover-share = { $year } : { $value } des exportations de biens vont aux États-Unis
scenario-panel-non-us = Exportations hors des États-Unis
scenario-panel-share = Part des États-Unis
scenario-alt = { $title }. { $one } { $other } Croissance par an dans le premier : { $growths }. Dans le second : { $others }.
scenario-column-part = Part
scenario-column-now = { $year }
scenario-column-growth = { $name } : croissance par an
scenario-column-due = { $name } : { $year }
scenario-row-target = Cible
scenario-row-reached = Cible atteinte
scenario-members = { $region } : { $partners }
scenario-parts = Les parts de { $year } s'additionnent au total. Une région réunit les partenaires dont les tables contiennent les exportations annuelles ({ $regions }); tout autre pays est dans « Tous les autres partenaires ». La croissance depuis { $since } compte les partenaires connus aux deux années.

range-heading = L'éventail que donne la croissance passée
range-words = Chaque trajectoire prend, pour chaque année à venir, un taux de croissance annuel passé, tiré au sort. L'écart montre à quel point la croissance passée a été inégale; il ne dit rien de ce qui arrivera.
range-window = Années du tirage
range-window-all = Depuis { $first }
range-window-years = { $years } ans
range-title = Tirées de la croissance de { $first } à { $year }, { $share } des { $draws } trajectoires atteignent { $target } d'ici { $due }
range-subtitle = C'est un calcul, et non une prévision : les taux de chaque trajectoire sont tirés au sort, avec remise, parmi les { $count } taux de croissance annuels de { $first } à { $year }. Exportations de biens hors des États-Unis, en milliards de dollars canadiens { $prices }, exportations totales, base douanière. Bande intérieure : la moitié des trajectoires; bande extérieure : huit sur dix; pointillé : celle du milieu; tirets : la trajectoire de la cible.
range-sentence = En { $due }, huit trajectoires sur dix finissent entre { $least } et { $most }, celle du milieu à { $middle }. Les { $count } taux de croissance annuels vont de { $low } à { $high }. Le tirage est fixe : les mêmes tables donnent toujours les mêmes trajectoires. C'est un calcul, et non une prévision.
range-hover = { $year } : la trajectoire du milieu est à { $value }
range-end-10 = 10 % : { $value }
range-end-50 = Milieu : { $value }
range-end-90 = 90 % : { $value }
range-end-target = Cible : { $value }
range-alt = { $title }. { $said }
range-column = { $value } % des trajectoires au-dessous
