# Les commandes pour tenir les tableaux à jour.

command-no-folder = { $folder } : ce dossier n'existe pas; vérifiez le chemin
command-busy = une autre commande écrit dans { $folder }; attendez qu'elle ait terminé
command-problems = { $count } { $count ->
    [one] problème
   *[other] problèmes
 } dans { $files } { $files ->
    [one] fichier
   *[other] fichiers
 }
command-sound = { $tables } tableaux, { $rows } lignes, aucun problème; date as_of la plus récente : { $newest }
command-note = à noter : { $text }
command-overdue = { $file } : en retard; sa date as_of la plus récente est { $newest } et une mise à jour était attendue au plus tard le { $due }; mettez les lignes à jour
command-ahead = { $place } { $column } : « { $value } » est postérieur à aujourd'hui ({ $today }); écrivez le jour de la consultation ou de la publication de la source
command-ahead-more = { $file } : { $count } { $count ->
    [one] autre ligne
   *[other] autres lignes
 } avec une telle date
command-package-written = { $file } : écrit
command-package-same = { $file } : déjà conforme aux tableaux
command-fixed = corrigé : { $text }
command-byte-order-mark = { $place } : marque invisible (BOM) retirée
command-line-ends = { $place } : fins de ligne changées en LF
command-last-line-end = { $place } : fin de ligne ajoutée après la dernière ligne
command-blank-lines = { $place } : { $count } { $count ->
    [one] ligne vide supprimée
   *[other] lignes vides supprimées
 }
command-blank-columns = { $place } : { $count } { $count ->
    [one] colonne vide retirée
   *[other] colonnes vides retirées
 } à la fin
command-column-order = { $place } : colonnes remises en ordre
command-outer-blanks = { $place } { $column } : espaces autour de « { $after } » retirés
command-date = { $place } { $column } : « { $before } » écrit { $after }
command-order = { $place } : lignes triées selon { $column }
command-no-git = git n'est pas installé : il n'y a pas de version enregistrée; indiquez un dossier ou un millésime pour comparer
command-no-repository = { $folder } n'est dans aucun dépôt git ayant un commit; indiquez un dossier ou un millésime pour comparer
command-no-such-revision = { $revision } : aucun dossier, millésime ou commit ne porte ce nom; pour voir les millésimes : python -m data vintages
command-not-in-revision = { $folder } ne contient aucun CSV dans { $revision }; indiquez un dossier ou un millésime pour comparer
command-damaged-vintage = { $vintage } : le fichier ne correspond pas à ses sommes de contrôle; restaurez-le à partir d'une copie
command-more-changes = { $more } (ajoutez --all pour les afficher)
command-compared = { $old } → { $new }
command-committed = version enregistrée ({ $revision })
command-no-vintages = aucune version (millésime) n'est encore enregistrée; enregistrez les tableaux d'aujourd'hui avec : python -m data vintages --keep "pourquoi"
command-kept = enregistré sous { $name }
command-not-kept = non enregistré : les tableaux ont { $count } { $count ->
    [one] problème
   *[other] problèmes
 }; lancez : python -m data check
command-changelog = Ce qui a changé dans les tableaux
command-nothing-to-tell = il y a moins de deux versions des tableaux : il n'y a rien à comparer
command-address = { $place } { $column } : « { $before } » écrit { $after }
