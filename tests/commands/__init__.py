"""Claims about `python -m data`."""
