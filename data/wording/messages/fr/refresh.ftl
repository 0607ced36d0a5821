# Ce qu'affiche une actualisation auprès des services statistiques.

refresh-read-statcan = Statistique Canada, tableau 12-10-0011 : { $series ->
    [1] une série
   *[other] { $series } séries
 } jusqu'à { $month }, diffusion du { $released }
refresh-read-cimt = Statistique Canada, fichier annuel { $year } : { $destinations } { $destinations ->
    [one] destination
   *[other] destinations
 }
refresh-read-comtrade = Comtrade de l'ONU, { $year }, flux { $flow } : { $partners } { $partners ->
    [one] partenaire
   *[other] partenaires
 }
refresh-mark-withheld = { $count ->
    [one] { $count } mois porte la marque { $mark } (aucun chiffre) et n'est pas inclus
   *[other] { $count } mois portent la marque { $mark } (aucun chiffre) et ne sont pas inclus
 }
refresh-mark-kept = { $count ->
    [one] { $count } mois porte
   *[other] { $count } mois portent
 } la marque { $mark } ({ $meaning ->
    [with_caution] à utiliser avec prudence
    [rounded_to_zero] petit et arrondi à 0, non un vrai zéro
    [excellent] qualité des données : excellente
    [very_good] qualité des données : très bonne
    [good] qualité des données : bonne
   *[acceptable] qualité des données : acceptable
 }) et { $count ->
    [one] est inclus
   *[other] sont inclus
 }
refresh-mark-other = { $count ->
    [one] { $count } mois porte
   *[other] { $count } mois portent
 } la marque { $mark }; consultez la liste de codes du service
refresh-mark-preliminary = { $count } mois { $count ->
    [one] est provisoire
   *[other] sont provisoires
 } ({ $mark }); des révisions suivront
refresh-mark-revised = { $count } mois { $count ->
    [one] est révisé
   *[other] sont révisés
 } ({ $mark })
refresh-series-ended = la série { $partner } ({ $basis }, { $adjustment }) se termine en { $month }; ses lignes restent telles quelles
refresh-series-stops = la série { $partner } ({ $basis }, { $adjustment }) s'arrête à { $last } alors que le tableau de Statistique Canada va jusqu'à { $month }, sans que le service la dise terminée; vérifiez avant d'accepter
refresh-latest-withheld = { $partner } ({ $basis }, { $adjustment }) : aucun chiffre pour { $month } (marque { $mark }); le dernier vise { $last }
refresh-month-withdrawn = { $partner } ({ $basis }, { $adjustment }), { $months } : le service ne donne plus de chiffre (marque { $mark }); notre tableau reste inchangé : vérifiez, et modifiez les lignes à la main
refresh-month-gone = { $partner } ({ $basis }, { $adjustment }), { $months } : aucun chiffre dans la réponse du service; notre tableau reste inchangé : vérifiez, et modifiez les lignes à la main
refresh-no-series = le tableau de Statistique Canada n'a pas de série { $partner } ({ $basis }, { $adjustment })
refresh-unknown-member = le service nomme un partenaire « { $name } » qui n'a pas de code ici et n'a donc pas été lu; demandez à un développeur de l'ajouter
refresh-unknown-destination = { $year } : la destination { $code } ({ $name }), { $amount } M$ CA, n'a pas de ligne dans partners.csv; elle n'est comprise que dans le total mondial
refresh-unknown-number = { $year } : le partenaire numéro { $number }, { $amount } M$ US, n'a pas de ligne dans partners.csv; il n'est compris que dans le total mondial
refresh-year-not-whole = { $year } : le fichier annuel a { $months } mois sur 12; il n'est pas encore utilisé
refresh-year-not-there = Comtrade de l'ONU n'a pas encore de données pour { $year } (flux { $flow })
refresh-services-differ = { $partner }, { $year } : les mois totalisent { $from_months } M$ CA, mais le fichier annuel indique { $from_file } M$ CA; les deux peuvent venir de diffusions différentes
refresh-service-failed = le service « { $service } » a échoué :
refresh-locked = { $url } est verrouillé avant une diffusion (HTTP { $status }); relancez l'actualisation après 9 h, heure de l'Est
refresh-too-many = { $url } reçoit trop de requêtes (HTTP { $status }); relancez l'actualisation dans une heure
refresh-unavailable = { $url } ne fonctionne pas en ce moment (HTTP { $status }); relancez l'actualisation plus tard
refresh-refused = { $url } refuse la requête (HTTP { $status }); vérifiez COMTRADE_KEY, ou retirez-la pour travailler sans clé
refresh-not-found = { $url } n'existe pas (HTTP { $status }); choisissez d'autres années, ou vérifiez l'adresse sur la page du service
refresh-unexpected-status = { $url } répond par HTTP { $status }; ouvrez l'adresse dans un navigateur
refresh-no-connection = aucune connexion à { $url }; vérifiez le réseau et relancez l'actualisation
refresh-no-proxy = le serveur mandataire n'a pas pu joindre { $url }; vérifiez HTTPS_PROXY et NO_PROXY avec l'équipe informatique
refresh-no-trust = le certificat de sécurité de { $url } n'est pas reconnu sur cet ordinateur; demandez le fichier de certificat à l'équipe informatique et définissez REQUESTS_CA_BUNDLE
refresh-too-slow = { $url } ne répond pas à temps; relancez l'actualisation plus tard
refresh-interrupted = la connexion à { $url } s'interrompt sans cesse; relancez l'actualisation, le téléchargement reprend où il s'est arrêté
refresh-cannot-ask = la requête à { $url } a échoué ({ $what }); vérifiez l'adresse
refresh-not-json = { $url } envoie une page au lieu de données, comme pendant un entretien du service; relancez l'actualisation plus tard
refresh-not-a-zip = { $url } n'envoie pas un fichier ZIP; choisissez d'autres années, ou vérifiez l'adresse sur la page du service
refresh-service-says = { $service } répond : { $message }; relancez l'actualisation plus tard
refresh-unreadable-answer = la réponse n'a pas la forme documentée ({ $what }); demandez à un développeur d'adapter le programme
refresh-rearranged = le tableau 12-10-0011 a été réorganisé ({ $what }); demandez à un développeur de comparer le programme à la page du tableau
refresh-series-refused = le service refuse la série de { $partner } (code de réponse { $code }); relancez l'actualisation plus tard
refresh-series-lost = la série { $partner } ({ $basis }, { $adjustment }) est dans notre tableau mais n'est plus dans celui du service : d'anciens mois se mêleraient aux nouveaux; demandez à Statistique Canada, ou modifiez les lignes à la main
refresh-not-monthly = la série de { $partner } n'est pas mensuelle (code de fréquence { $code }); demandez à un développeur de comparer le programme à la page du tableau
refresh-no-world = { $service } n'a envoyé aucun chiffre pour le monde; relancez l'actualisation plus tard
refresh-no-data-file = { $file } ne contient aucun fichier de données (ODPFN...csv); vérifiez la structure sur la page du service
refresh-other-columns = les colonnes de { $file } sont { $found }, mais doivent être { $wanted }; demandez à un développeur d'adapter le programme
refresh-damaged-line = { $file }, ligne { $line }, est illisible : { $what }; relancez l'actualisation, le fichier sera téléchargé de nouveau
refresh-damaged-file = { $file } est endommagé ({ $what }); relancez l'actualisation, le fichier sera téléchargé de nouveau
refresh-too-large = { $file } est plus gros que prévu ({ $bytes } octets) et n'a pas été lu; vérifiez-le à la main
refresh-cut-short = Comtrade de l'ONU a envoyé { $limit } lignes pour { $year }, sa limite : il en manque; obtenez une clé gratuite et définissez COMTRADE_KEY
refresh-twice = Comtrade de l'ONU donne deux fois le partenaire { $number } pour { $year } : la réponse contient une ventilation non demandée; demandez à un développeur d'adapter le programme
refresh-mend-first = les tableaux de { $folder } ont { $count } { $count ->
    [one] problème
   *[other] problèmes
 }; { $count ->
    [one] corrigez-le
   *[other] corrigez-les
 } d'abord : python -m data check
refresh-cannot-write = un fichier ne peut être ni écrit ni lu ({ $what }); vérifiez le disque et les autorisations du dossier
refresh-finished-earlier = une acceptation précédente avait été interrompue; elle est maintenant terminée
refresh-nothing-changed = rien n'a été modifié
refresh-nothing-new = les services n'ont rien qui ne soit déjà dans les tableaux
refresh-by-hand = à mettre à jour à la main : le Rapport sur la politique monétaire de la Banque du Canada, les droits de douane, les accords, les événements, les exportations par province et les déclarations au titre de l'ACEUM
refresh-rows-changed = { $file } : lignes ajoutées : { $added }; révisées : { $revised }
refresh-all-of-them = { "  " }{ $more }; toutes : python -m data diff { $folder } { $place } --all
refresh-held-already = { $subject } : { $value }, déjà dans les tableaux
refresh-us-share = { "  " }part des États-Unis : { $share }
refresh-us-share-moved = { "  " }part des États-Unis : { $share } (mois précédent : { $before })
refresh-look-at-jump = à vérifier : { $change } par rapport au mois précédent
refresh-look-at-share = à vérifier : { $subject } : { $share } des exportations vers le monde, en dehors de la fourchette attendue de { $low } à { $high }
refresh-more-jumps = à vérifier : { $count } { $count ->
    [one] saut plus petit
   *[other] sauts plus petits
 } de plus de { $limit } par rapport au mois précédent : { $places }
refresh-candidates-broken = { $count } { $count ->
    [one] problème
   *[other] problèmes
 } dans les nouveaux chiffres, qui ne peuvent donc pas être acceptés; voyez-les dans { $folder }
refresh-accept-them = les nouveaux chiffres sont dans { $folder }; pour les mettre dans les tableaux : python -m data refresh --accept
refresh-waiting-replaced = les nouveaux chiffres de { $services } n'avaient pas été acceptés; ceux-ci les remplacent. Pour avoir les deux, lancez : python -m data refresh { $options }
refresh-waiting-outdated = les nouveaux chiffres qui attendaient sont périmés et ont été retirés
refresh-still-waiting = les nouveaux chiffres de { $services } attendent encore dans { $folder }; pour les mettre dans les tableaux : python -m data refresh --accept
refresh-stopped = arrêté; rien n'a été modifié
refresh-stopped-accepted = arrêté, mais les nouveaux chiffres étaient déjà dans les tableaux : { $files }; pour voir les changements : git diff
refresh-accept-alone = --accept accepte tous les nouveaux chiffres qui attendent; retirez --source et --years
refresh-none-waiting = il n'y a pas de nouveaux chiffres à accepter; lancez d'abord : python -m data refresh
refresh-tables-changed = les tableaux ont changé après la lecture des nouveaux chiffres; relancez : python -m data refresh
refresh-candidates-changed = les fichiers de { $folder } ont été modifiés après leur écriture; relancez : python -m data refresh
refresh-accepted = accepté : { $files }; pour voir les changements : git diff
refresh-read-imports = Statistique Canada, tableau 12-10-0011, importations : { $series ->
    [1] une série
   *[other] { $series } séries
 } jusqu'à { $month }, diffusion du { $released }
refresh-read-metals = Statistique Canada, tableau 12-10-0182, métaux précieux : { $series ->
    [1] une série
   *[other] { $series } séries
 } jusqu'à { $month }, diffusion du { $released }
refresh-metals-rearranged = le tableau 12-10-0182 a été réorganisé (v{ $vector } se trouve en { $place }); demandez à un développeur de comparer la lecture à la page du tableau
