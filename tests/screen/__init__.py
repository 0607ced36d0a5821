"""Claims about the elements of a page."""
