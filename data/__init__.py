"""Curated tables: load, check, measure. What is known, without any picture of it.

Here: one folder for each step from a CSV to a measure; `tables.py` lists the tables, `frames.py` types them, `names.py` words partners.
May import: neither Streamlit nor Plotly; never `components` or `dashboard`.
"""

from data.frames import MixedMeasures, TradeTables
from data.problems.problem import InvalidTables, Problem
from data.reading.loading import CURATED, load_tables

__all__ = ["CURATED", "InvalidTables", "MixedMeasures", "Problem", "TradeTables", "load_tables"]
