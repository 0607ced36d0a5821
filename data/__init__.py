"""Curated tables: load, check, measure. The door to everything below."""

from data.frames import MixedMeasures, TradeTables
from data.loading import CURATED, load_tables
from data.problems import InvalidTables, Problem

__all__ = ["CURATED", "InvalidTables", "MixedMeasures", "Problem", "TradeTables", "load_tables"]
