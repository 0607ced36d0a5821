"""Claims about single cells."""
