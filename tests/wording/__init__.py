"""Claims about words and formats."""
