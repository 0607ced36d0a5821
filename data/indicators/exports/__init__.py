"""Measures of exports: flows, series by partner, concentration, decomposition of the US share, gold.

Here: pure functions of typed tables; choices by keyword, nothing changed.
May import: of the other indicators none; beside them `data.frames` and `data.names`.
"""
