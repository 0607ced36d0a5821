"""The tables themselves: their columns in words, state, changes, sources, downloads.

Here: words, lists and, in `figures`, the charts of this subject, which other subjects may use. Pure: no Streamlit.
May import: `components.html`, `drawing` and `data`.
"""
