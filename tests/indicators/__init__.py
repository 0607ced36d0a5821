"""Claims about every indicator."""
