"""Claims about targets."""
