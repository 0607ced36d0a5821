"""Claims about exports."""
