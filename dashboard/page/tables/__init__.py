"""The page of tables: `page.py` shows it, `parts.py` has its controls. Each part of the page has a module.

Here: choose, look up, show; no pandas and no wording of numbers.
May import: `components`, `data`, and `dashboard.place`; no other page.
"""
