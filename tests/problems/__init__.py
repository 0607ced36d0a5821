"""Claims about the sentences of problems."""
