"""Claims about the page of data and sources."""
