"""Tariffs: rates over time, lanes of measures, what was in force on a day, three kinds of rates.

Here: words, lists and, in `figures`, the charts of this subject, which other subjects may use. Pure: no Streamlit.
May import: `components.html`, `drawing` and `data`.
"""
