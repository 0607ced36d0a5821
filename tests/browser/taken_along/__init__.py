"""Claims about what a reader takes along, in a real browser: pictures, printed pages."""
