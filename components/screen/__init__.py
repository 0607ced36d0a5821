"""The only components that call Streamlit: charts, controls, headings, notices, tables, uploads.

Here: elements of a page that any page may use.
May import: the other components and `data`.
"""
