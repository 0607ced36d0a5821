"""Claims about sectors."""
