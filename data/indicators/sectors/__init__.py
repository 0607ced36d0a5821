"""Measures of sectors: US shares, sizes, duties faced.

Here: pure functions of typed tables; choices by keyword, nothing changed.
May import: of the other indicators `exports`, `tariffs` and `agreements`; beside them `data.frames` and `data.names`.
"""
