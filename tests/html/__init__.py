"""Claims about safe HTML."""
