"""The page of targets: `page.py` shows it, `calculator.py` has its controls. Each part of the page has a module.

Here: choose, look up, show; no pandas and no wording of numbers.
May import: `components`, `data`, and `dashboard.place`; no other page.
"""
