# How widely exports are spread: the index of concentration and the largest partners.

concentration-title-hhi = In { $year } the index of concentration was { $hhi } with the United States and { $hhi_non_us } without it (1 is a single market)
concentration-title-top = The largest partner took { $top1 } of exports in { $year }, the three largest { $top3 } and the five largest { $top5 }
concentration-subtitle-hhi = Herfindahl-Hirschman index: the sum of the squared shares of all countries, from near 0 to 1. Two measures that are not joined: US$ total exports (plain line) and { $national } (dots).
concentration-subtitle-top = Share of the exports to all countries, percent. Two measures that are not joined: US$ total exports (plain line) and { $national } (dots). The axis starts at { $floor }.
concentration-alt-lines = { $title }. Lines by year from { $first } to { $last }, for two measures that are not joined.
concentration-label-hhi = With the US: { $value }
concentration-label-hhi-non-us = Without: { $value }
concentration-label-top1 = Largest: { $value }
concentration-label-top3 = Largest 3: { $value }
concentration-label-top5 = Largest 5: { $value }
concentration-hover-hhi = { $year }: an index of { $value } with the United States ({ $measure })
concentration-hover-hhi-non-us = { $year }: an index of { $value } without the United States ({ $measure })
concentration-hover-top1 = { $year }: the largest partner took { $value } of exports ({ $measure })
concentration-hover-top3 = { $year }: the three largest partners took { $value } of exports ({ $measure })
concentration-hover-top5 = { $year }: the five largest partners took { $value } of exports ({ $measure })
concentration-control = Told as
concentration-control-markets = Effective markets
concentration-control-hhi = Index (HHI), with and without the US
concentration-control-top = Largest partners
