"""The page of agreements: `page.py` shows it, `controls.py` has its controls.

Here: choose, look up, show; no pandas and no wording of numbers.
May import: `components`, `data`, and `dashboard.place`; no other page.
"""
