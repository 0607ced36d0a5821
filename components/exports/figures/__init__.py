"""The charts of exports, one in each module; `components/figures.py` has a line for each.

Here: pure functions `<name>_chart(tables, *, wording, style, ...)`.
May import: their subject, `components.html`, `drawing` and `data`; not each other.
"""
