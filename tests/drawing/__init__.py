"""Claims about what charts are made of."""
