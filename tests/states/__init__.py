"""Claims about kept states of the tables."""
