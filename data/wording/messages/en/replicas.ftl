# Several processes behind nginx.

help-serve = serve the app with several processes (replicas) behind nginx
help-roll = restart the replicas of a running server one by one, without an interruption
help-status = show how each replica of a running server is
help-status-json = print it as JSON, for programs
help-nginx = write the files of nginx, for replicas that systemd starts
help-nginx-to = folder to write into
help-nginx-first-port = port of the first replica; the others follow (default: %(default)s)
help-nginx-user = user whose rights the workers of nginx have (default: %(default)s)
help-run-folder = folder of the running server (default: /run/trade-dashboard for root, otherwise .replicas)
help-serve-replicas = how many replicas (default: %(default)s)
help-serve-port = port of nginx (default: %(default)s)
help-serve-address = address that nginx listens on (default: all)
help-serve-static = folder of the static edition, served at /static-edition/
serve-replica = replica { $number }
serve-ready = http://localhost:{ $port }: { $count ->
    [one] { $count } replica
   *[other] { $count } replicas
 } behind nginx. To stop: Ctrl-C, or kill { $pid }. To restart the replicas one by one: make roll
serve-ended = { $name } ended with status { $status }; it is started again in { $seconds } s
serve-ending = ending nginx and the replicas
serve-roll-begins = restarting the replicas one by one
serve-rolled = replica { $number } is restarted and ready
serve-roll-failed = replica { $number } was not ready after its restart; the others were not restarted
serve-not-started = { $name } was not ready; the lines above show why
serve-no-nginx = nginx is not installed; install it (Debian: apt-get install nginx)
serve-runs = a server with pid { $pid } already runs on port { $port }; stop it with kill { $pid }, or name another --run-folder
serve-port-taken = port { $port } is in use; name another one with --port
serve-closed = { $folder } may not be read by { $user }, the user of nginx; name a folder that all may read, or allow it with chmod o+x
serve-count = --replicas must be a number from 1 to { $most }
serve-no-edition = { $folder } has no index.html; write the static edition first: make static
roll-nothing-runs = no server runs from { $folder }; start one with: make serve
roll-ended = the server ended before all its replicas were restarted
roll-failed = a replica was not ready after its restart; the server's output shows why
roll-done = { $count ->
    [one] { $count } replica restarted
   *[other] { $count } replicas restarted
 }
status-replica = Replica
status-ready = Ready
status-sessions = Sessions
status-runs = Runs
status-median = Median, ms
status-p95 = 95%, ms
status-failed = Errors
status-memory = Memory, MB
status-age = Age, days
status-tables = Tables
status-last-good = last valid
status-yes = yes
status-no = no
nginx-written = { $folder }: nginx.conf, the page for interruptions and the static files
away-title = The dashboard is not available at the moment
away-text = It is restarting, or it has too many readers. This page tries again every { $seconds } seconds.
away-edition = All pages without interactive charts (static edition)
