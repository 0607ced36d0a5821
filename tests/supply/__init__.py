"""Claims about what the app is made of, and about what may and may not stand in it."""
