"""Claims about the refresh from the statistical services."""
