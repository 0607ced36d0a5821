"""Measures of the tables themselves: freshness, coverage, sourcing.

Here: pure functions of typed tables; choices by keyword, nothing changed.
May import: of the other indicators `exports`, `tariffs` and `agreements`; beside them `data.frames` and `data.names`.
"""
