"""Safe HTML: cards of numbers, text tables, tables of records, lists of events, confidence marks, glossary links.

Here: what at least two subjects write as HTML; everything from a table is escaped. Pure: no Streamlit.
May import: `components.drawing` and `data`.
"""
