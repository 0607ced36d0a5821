"""Claims about the overview."""
