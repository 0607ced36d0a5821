"""Stories: views in order, each with a sentence, on the presenter's canvas and in files.

Here: what a story is, how a reader steps through it, and the files that are made of it.
May import: `components`, `data` and `dashboard`, but `dashboard.page` from the command alone.
"""
