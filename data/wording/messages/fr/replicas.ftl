# Plusieurs processus derrière nginx.

help-serve = servir l'application avec plusieurs processus (répliques) derrière nginx
help-roll = redémarrer une à une les répliques d'un serveur en marche, sans interruption
help-status = montrer l'état de chaque réplique d'un serveur en marche
help-status-json = le donner en JSON, pour des programmes
help-nginx = écrire les fichiers de nginx, pour des répliques que systemd démarre
help-nginx-to = dossier où écrire
help-nginx-first-port = port de la première réplique; les autres suivent (par défaut : %(default)s)
help-nginx-user = utilisateur dont les processus de nginx ont les droits (par défaut : %(default)s)
help-run-folder = dossier du serveur en marche (par défaut : /run/trade-dashboard pour root, sinon .replicas)
help-serve-replicas = nombre de répliques (par défaut : %(default)s)
help-serve-port = port de nginx (par défaut : %(default)s)
help-serve-address = adresse où nginx écoute (par défaut : toutes)
help-serve-static = dossier de l'édition statique, servi à l'adresse /static-edition/
serve-replica = réplique { $number }
serve-ready = http://localhost:{ $port } : { $count ->
    [one] { $count } réplique
   *[other] { $count } répliques
 } derrière nginx. Pour arrêter : Ctrl-C, ou kill { $pid }. Pour redémarrer les répliques une à une : make roll
serve-ended = { $name } : fin avec le code { $status }; redémarrage dans { $seconds } s
serve-ending = arrêt de nginx et des répliques
serve-roll-begins = redémarrage des répliques une à une
serve-rolled = la réplique { $number } a redémarré et elle est prête
serve-roll-failed = la réplique { $number } n'était pas prête après son redémarrage; les autres n'ont pas redémarré
serve-not-started = { $name } : pas prêt à servir; les lignes ci-dessus disent pourquoi
serve-no-nginx = nginx n'est pas installé; installez-le (Debian : apt-get install nginx)
serve-runs = un serveur (pid { $pid }) est déjà en marche sur le port { $port }; arrêtez-le avec kill { $pid } ou nommez un autre --run-folder
serve-port-taken = le port { $port } est pris; nommez-en un autre avec --port
serve-closed = { $folder } : illisible pour { $user }, l'utilisateur de nginx; nommez un dossier que tous peuvent lire ou permettez-le avec chmod o+x
serve-count = --replicas doit être un nombre de 1 à { $most }
serve-no-edition = { $folder } n'a pas de index.html; écrivez d'abord l'édition statique : make static
roll-nothing-runs = aucun serveur n'est en marche dans { $folder }; démarrez-en un avec : make serve
roll-ended = le serveur s'est arrêté avant que toutes ses répliques aient redémarré
roll-failed = une réplique n'était pas prête après son redémarrage; les messages du serveur disent pourquoi
roll-done = { $count ->
    [one] { $count } réplique redémarrée
   *[other] { $count } répliques redémarrées
 }
status-replica = Réplique
status-ready = Prête
status-sessions = Sessions
status-runs = Exécutions
status-median = Médiane, ms
status-p95 = 95 %, ms
status-failed = Erreurs
status-memory = Mémoire, Mo
status-age = Âge, jours
status-tables = Tables
status-last-good = dernière version valide
status-yes = oui
status-no = non
nginx-written = { $folder } : nginx.conf, la page des interruptions et les fichiers statiques
away-title = Le tableau de bord n'est pas disponible pour le moment
away-text = Il redémarre ou il a trop de lecteurs. Cette page essaie de nouveau toutes les { $seconds } secondes.
away-edition = Toutes les pages sans graphiques interactifs (édition statique)
