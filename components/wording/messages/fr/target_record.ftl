# Le bilan des cibles passées et présentes.

record-heading = Cibles passées et présentes
record-heading-words = Chaque cible selon chaque lecture possible. Un verdict ne vaut que pour sa propre mesure. Là où les tables n'ont pas de chiffre, la ligne le dit.
record-answer = Les tables contiennent { $pledges } cibles énoncées. Échues, avec un chiffre pour en juger : { $decided }. Pas encore échues : { $waiting }. Échues, sans aucun chiffre dans les tables : { $unknown }.
record-no-number = Sans objectif chiffré pour les exportations : { $names }.
record-title = { $target } : { $growth } de { $start } à { $year }, pour une cible de { $due } ({ $reading })
record-title-none = Aucune cible échue ne peut être jugée avec les chiffres des tables
record-subtitle = Croissance depuis l'année de base, en pourcentage, en dollars courants. Point : dernière année connue. Anneau : les douze mois écoulés depuis. Trait vertical : croissance visée. Chaque ligne est une mesure distincte. { $count ->
    [0] Chaque cible énoncée a une ligne.
    [1] Une cible sans chiffre dans les tables n'est pas tracée.
   *[other] { $count } cibles sans chiffre dans les tables ne sont pas tracées.
 }
record-alt = { $title }. { $rows }.
record-hover = { $target } ({ $reading }), depuis { $start } : { $marks } ({ $standing })
record-mark = { $growth } en { $year }
record-mark-due = cible { $due } d'ici { $due_year }
record-mark-latest = { $growth } sur les 12 mois jusqu'en { $month }
record-since = { $reading }, depuis { $year }
record-since-assumed = { $reading }, depuis { $year } (base non énoncée)
record-announced = { $date }, { $by }
record-none-stated = Aucune énoncée
record-baseline = { $value } ({ $year })
record-assumed = { $value } ({ $year }; aucune base n'a été énoncée, la dernière année complète avant l'annonce en tient lieu)
record-due = { $value } d'ici { $year } ({ $growth })
record-due-growth = { $growth } d'ici { $year }
record-stated-firms = { $number } entreprises
record-due-stated = { $text } Échéance : { $year }.
record-outcome = { $value } en { $year } ({ $growth })
record-published = { $growth } jusqu'en { $year }, selon l'éditeur
record-latest = Douze mois jusqu'en { $month } : { $value }.

record-column-target = Cible
record-column-announced = Annonce
record-column-reading = Lecture
record-column-baseline = Base
record-column-due = À atteindre
record-column-outcome = Dernière valeur ou résultat
record-column-standing = Situation
record-column-source = Source du résultat

record-reading-customs = biens, base douanière, $ CA
record-reading-usd = biens, base douanière, $ US (FMI)
record-reading-bop = biens, base de la balance des paiements
record-reading-goods-and-services = biens et services
record-reading-no-gold = biens sans l'or
record-reading-constant-prices = biens à prix constants
record-reading-stated = telle qu'énoncée
record-standing-met = Atteinte selon cette lecture
record-standing-not-met = Non atteinte selon cette lecture
record-standing-not-yet-due = Pas encore échue
record-standing-cannot-tell = Impossible à dire
record-reason-no-agrifood = Les tables ne contiennent ni exportations agroalimentaires par partenaire ni total annuel.
record-reason-no-firms = Les tables comptent des exportations et non des entreprises.
record-reason-no-two-way = Les tables ne contiennent pas le commerce bilatéral en dollars canadiens : seulement les exportations de biens, et des importations en dollars américains pour des années antérieures.
record-reason-no-series = Les tables ne contiennent aucune série qui permette de suivre cette cible.
record-reason-no-year-since = Aucune année complète depuis l'année de base.
record-reason-no-baseline = La série n'a pas de chiffre pour l'année de base.
record-reason-series-ended = La série s'arrête avant l'échéance.
record-reason-no-yearly-gold = Les tables ne contiennent l'or que pour quelques mois.
record-reason-no-prices = Les tables ne contiennent aucun indice de prix des exportations.
record-reason-not-published = Les tables ne contiennent ni série annuelle sur cette base ni croissance publiée depuis cette année de base.
record-reason-published-earlier = Chiffre de l'éditeur, pour une année antérieure à l'échéance.
record-prices = Toutes les valeurs sont en dollars courants : quand les prix montent, une cible est plus facile à atteindre.
