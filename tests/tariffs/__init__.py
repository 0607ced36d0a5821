"""Claims about tariffs."""
