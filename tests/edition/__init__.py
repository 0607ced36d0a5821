"""Claims about the static edition: pages as files."""
