"""Measures of one partner or several: standing, profile, comparison, imports, lanes of duties.

Here: pure functions of typed tables; choices by keyword, nothing changed.
May import: of the other indicators `exports`, `tariffs` and `agreements`; beside them `data.frames` and `data.names`.
"""
