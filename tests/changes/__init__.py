"""Claims about the comparison of two states of the tables."""
