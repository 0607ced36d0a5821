# La répartition des exportations : l'indice de concentration et les premiers partenaires.

concentration-title-hhi = En { $year }, l'indice de concentration était de { $hhi } avec les États-Unis et de { $hhi_non_us } sans eux (1 : un seul marché)
concentration-title-top = Le premier partenaire a reçu { $top1 } des exportations en { $year }, les trois premiers { $top3 } et les cinq premiers { $top5 }
concentration-subtitle-hhi = Indice de Herfindahl-Hirschman : la somme des carrés des parts de tous les pays, de près de 0 à 1. Deux mesures qui ne sont pas reliées : exportations totales en $ US (ligne simple) et { $national } (points).
concentration-subtitle-top = Part des exportations vers tous les pays, en pourcentage. Deux mesures qui ne sont pas reliées : exportations totales en $ US (ligne simple) et { $national } (points). L'axe commence à { $floor }.
concentration-alt-lines = { $title }. Courbes par année de { $first } à { $last }, pour deux mesures qui ne sont pas reliées.
concentration-label-hhi = Avec les É.-U. : { $value }
concentration-label-hhi-non-us = Sans : { $value }
concentration-label-top1 = Premier : { $value }
concentration-label-top3 = 3 premiers : { $value }
concentration-label-top5 = 5 premiers : { $value }
concentration-hover-hhi = { $year } : un indice de { $value } avec les États-Unis ({ $measure })
concentration-hover-hhi-non-us = { $year } : un indice de { $value } sans les États-Unis ({ $measure })
concentration-hover-top1 = { $year } : le premier partenaire a reçu { $value } des exportations ({ $measure })
concentration-hover-top3 = { $year } : les trois premiers partenaires ont reçu { $value } des exportations ({ $measure })
concentration-hover-top5 = { $year } : les cinq premiers partenaires ont reçu { $value } des exportations ({ $measure })
concentration-control = Mesurée par
concentration-control-markets = Marchés effectifs
concentration-control-hhi = Indice (IHH), avec et sans les É.-U.
concentration-control-top = Premiers partenaires
