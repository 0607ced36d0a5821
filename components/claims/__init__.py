"""Claims in the news beside the tables, and where sources disagree.

Here: words, lists and, in `figures`, the charts of this subject. Pure: no Streamlit.
May import: `components.html`, `drawing`, `tariffs`, `tables`, and `data`; no other subject.
"""
