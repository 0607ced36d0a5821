"""Claims about loading and checking tables."""
