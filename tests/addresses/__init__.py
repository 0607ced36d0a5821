"""Claims about the addresses that programs read: charts and tables as files, embedded charts, codes of views."""
