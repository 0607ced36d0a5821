"""Agreements: their timeline, stages, coverage of exports, and exports before and after them.

Here: words, lists and, in `figures`, the charts of this subject. Pure: no Streamlit.
May import: `components.html`, `drawing`, `tariffs`, `tables`, and `data`; no other subject.
"""
