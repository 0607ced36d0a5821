"""How fast the dashboard is, against bounds; `make bench` prints the table."""
