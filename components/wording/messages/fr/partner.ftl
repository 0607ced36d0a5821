# La page d'un partenaire et la comparaison de six partenaires au plus.

page-partner = Profil d'un partenaire
partner-aspect = Vue
partner-aspect-profile = Un partenaire
partner-aspect-compare = Comparaison
partner-usual = Aucun partenaire n'est choisi : voici le premier marché hors des États-Unis ({ $name }). Choisissez-en un autre ci-dessous.
partner-usual-option = { $name } (premier marché hors des États-Unis)
partner-to-map = Tous les partenaires en carte, en barres ou en tableau
partner-nothing = Aucun graphique ne peut être tracé : les tables ne contiennent aucun chiffre pour ce choix. Choisissez un autre partenaire ou une autre série.

# Part et rang
partner-standing-title-rank = { $name } : la part { $side ->
    [rose] est passée de { $then } en { $first } à { $now } en { $last }, en hausse
    [fell] est passée de { $then } en { $first } à { $now } en { $last }, en baisse
   *[same] n'a pas changé entre { $first } ({ $then }) et { $last } ({ $now })
 }; rang { $rank } pays publiés
partner-standing-title = { $name } : la part { $side ->
    [rose] est passée de { $then } en { $first } à { $now } en { $last }, en hausse
    [fell] est passée de { $then } en { $first } à { $now } en { $last }, en baisse
   *[same] n'a pas changé entre { $first } ({ $then }) et { $last } ({ $now })
 }
partner-standing-title-only = { $name } : { $now } des exportations de biens en { $last }
partner-standing-count = { $count } pays de { $first } à { $last }
partner-standing-count-one = { $count } pays en { $first }
partner-standing-subtitle = Part de toutes les exportations de biens et rang parmi les pays que chaque série publie, par année. Principaux partenaires : { $counts }; les rangs parmi des nombres de pays différents ne sont pas raccordés. Chaque série forme une ligne distincte.
partner-standing-share = Part des exportations de biens, %
partner-standing-rank = Rang (1 = premier)
partner-standing-hover = { $year } : { $share } des exportations, rang { $rank } sur { $of } ({ $series }; { $confidence })
partner-standing-hover-bloc = { $year } : { $share } des exportations ({ $series }; { $confidence })
partner-standing-alt = { $title }. Courbes de la part des exportations et du rang de { $first } à { $last }, une par série.

# Importations et économie
partner-imports-title = { $name } : { $imports } de biens importés et { $exports } exportés par le Canada en { $year } ({ $by })
partner-imports-title-none = { $name } : aucune année avec à la fois des exportations et des importations de biens
partner-imports-subtitle = Exportations et importations de biens par année, { $unit }, prix courants. FMI : exportations franco à bord, importations avec fret et assurance. BACI : une seule année, rapprochée d'après les déclarations des deux côtés; elle n'est pas raccordée aux courbes.
partner-imports-subtitle-comtrade = Comtrade de l'ONU : telles que le Canada les déclare, en pointillé, sans raccord à une autre ligne.
partner-imports-hover-exports = Exportations en { $year } : { $value } ({ $by }; { $confidence })
partner-imports-hover-imports = Importations en { $year } : { $value } ({ $by }; { $confidence })
partner-imports-alt = { $title }. Courbes des exportations et des importations de { $first } à { $last }.
partner-flow-exports = Exportations
partner-flow-imports = Importations
partner-by-imf = FMI
partner-by-baci = BACI
partner-by-comtrade = Comtrade de l'ONU
partner-economy = { $name } : produit intérieur brut de { $gdp } en { $year }, prix courants. Les exportations de biens du Canada vers ce partenaire en représentaient { $share } la même année ({ $by }). Source : { $source } ({ $confidence }).
partner-economy-only = { $name } : produit intérieur brut de { $gdp } en { $year }, prix courants. Aucun chiffre d'exportation en dollars américains n'est connu pour cette année. Source : { $source } ({ $confidence }).
partner-no-economy = Les tables ne contiennent pas le produit intérieur brut de ce partenaire.
partner-no-economy-union = Les tables contiennent le produit intérieur brut de chaque membre, et non celui de l'Union européenne dans son ensemble.

# Mesures tarifaires dans le temps
partner-duties-title = { $name } : { $theirs } en vigueur sur les biens canadiens le { $date }; de la part du Canada : { $ours }
partner-duties-count = { $count ->
    [0] aucune mesure
    [1] une mesure
   *[other] { $count } mesures
 }
partner-duties-subtitle = Mesures tarifaires depuis { $since }, une bande par groupe de produits et par règle; les barres portent le taux et le sort de la mesure. Les mesures visant toute origine sont comptées, même si une note en exempte le partenaire. Les taux ne sont jamais additionnés.
partner-duties-left-out = { $count ->
    [1] Une autre bande n'est pas tracée; le tableau en texte contient toutes les mesures.
   *[other] { $count } autres bandes ne sont pas tracées; le tableau en texte contient toutes les mesures.
 }
partner-duties-theirs = Sur les biens canadiens
partner-duties-ours = Par le Canada
partner-duties-theirs-none = Sur les biens canadiens : aucune mesure dans le relevé
partner-duties-ours-none = Par le Canada : aucune mesure dans le relevé
partner-duties-alt = { $title }. Barres des mesures tarifaires dans le temps, avec leur état.

# Comparaison
partner-compare-title = Comment se comparent les exportations vers quelques partenaires?
partner-compare-words = Jusqu'à six partenaires dans une même série : d'abord la croissance depuis une année de base, puis les valeurs sur une échelle commune.
partner-compare = Partenaires, six au plus
partner-compare-usual = Les premiers hors des États-Unis
partner-base-year = Année de base (100)
partner-base-usual = { $year } (habituelle)
partner-refused = Six partenaires au plus peuvent être comparés. Non tracé : { $count ->
    [1] { $names }. Retirez un partenaire pour lui faire place.
   *[other] { $names }. Retirez { $count } partenaires pour leur faire place.
 }
partner-absent = { $name } : omis, car absent de cette série ({ $series }). Une autre série en contient les chiffres : { $other }.
partner-absent-everywhere = { $name } : omis, car aucune série de plusieurs années dans les tables n'en contient les chiffres.
partner-without-base = { $name } : omis des courbes à partir de 100, car cette série n'a pas de chiffre pour { $base }. Le premier chiffre est celui de { $first }.
partner-indexed-title = { $count ->
    [1] { $name } : variation des exportations de { $base } à { $last }, { $change }
   *[other] { $side ->
        [rose] La plus forte hausse
       *[fell] La plus faible baisse
     } des exportations de { $base } à { $last } parmi { $count } partenaires : { $name }, { $change }
 }
partner-indexed-title-none = Exportations depuis { $base } : aucun de ces partenaires n'a de chiffre pour { $last }
partner-indexed-subtitle = Exportations de biens, { $base } = 100; { $scope }.
partner-indexed-hover = { $name }, { $year } : { $index } ({ $base } = 100), { $value } d'exportations de biens
partner-indexed-alt = { $title }. Une courbe par partenaire, de { $first } à { $last }.
partner-multiples-title = Le premier marché en { $year } : { $name }, { $value } d'exportations de biens; le dernier : { $least }, { $small }
partner-multiples-title-one = { $name } : exportations de { $value } en { $year }
partner-multiples-title-none = Aucun chiffre pour { $year }
partner-multiples-subtitle = Exportations de biens, { $unit }; { $scope }. { $scale } En gris : les autres partenaires.
partner-multiples-linear = Une seule échelle pour tous les panneaux.
partner-multiples-log = Une seule échelle logarithmique pour tous les panneaux, car les valeurs sont très éloignées : chaque pas vaut dix fois le précédent.
partner-multiples-head = { $name } : { $value } en { $year }
partner-multiples-hover = { $name }, { $year } : { $value } d'exportations de biens
partner-multiples-alt = { $title }. { $count ->
    [1] Un panneau
   *[other] { $count } panneaux
 } avec une courbe des exportations par année.

partner-column-year = Année
partner-column-measure = Série
partner-column-share = Part des exportations
partner-column-rank = Rang

partner-unit-cad-billions = milliards de dollars canadiens
partner-unit-cad-millions = millions de dollars canadiens
partner-unit-usd-billions = milliards de dollars américains
partner-unit-usd-millions = millions de dollars américains
