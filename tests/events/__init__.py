"""Claims about the log of events."""
