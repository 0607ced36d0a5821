"""The views: what a reader sees now, and how it is served."""
