"""Partners: the map, the bars, the table, the profile of one partner and the comparison of several.

Here: words, lists and, in `figures`, the charts of this subject. Pure: no Streamlit.
May import: `components.html`, `drawing`, `tariffs`, `tables`, and `data`; no other subject.
"""
