"""Claims about claims in the news."""
