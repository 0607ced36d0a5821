"""Targets: the path to 2035, scenarios, the range of paths, the record of past targets.

Here: words, lists and, in `figures`, the charts of this subject. Pure: no Streamlit.
May import: `components.html`, `drawing`, `tariffs`, `tables`, and `data`; no other subject.
"""
