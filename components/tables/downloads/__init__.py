"""Files that a reader takes away: CSV, Excel workbook, data package.

Here: pure functions from tables to bytes.
May import: `components.tables`, `components.drawing` and `data`; no Streamlit.
"""
