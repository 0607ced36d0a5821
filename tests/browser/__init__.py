"""Claims that only a real browser can prove."""
