"""Claims about partners."""
