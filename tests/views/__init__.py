"""Claims about views, runs of pages and the tables being served."""
