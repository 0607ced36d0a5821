"""Curated tables: load, check, measure. The door to everything below."""

from data.frames import MixedMeasures, TradeTables
from data.problems.problem import InvalidTables, Problem
from data.reading.loading import CURATED, load_tables

__all__ = ["CURATED", "InvalidTables", "MixedMeasures", "Problem", "TradeTables", "load_tables"]
