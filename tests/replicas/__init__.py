"""Claims about several processes behind nginx."""
