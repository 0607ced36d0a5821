"""The page of partners: `page.py` shows it, `controls.py` has its controls. `profile.py` is the page of one partner.

Here: choose, look up, show; no pandas and no wording of numbers.
May import: `components`, `data`, and `dashboard.place`; no other page.
"""
