"""Claims about agreements."""
