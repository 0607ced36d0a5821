"""Exports to the United States and to other markets: shares, months, concentration, what changed the share.

Here: words, lists and, in `figures`, the charts of this subject. Pure: no Streamlit.
May import: `components.html`, `drawing`, `tariffs`, `tables`, and `data`; no other subject.
"""
