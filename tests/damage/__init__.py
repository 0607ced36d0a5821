"""CSVs damaged in every way that was thought of, and what is said about each."""
