"""Targets: path, verdict, interpretations, scenarios, the range of growth, the record.

Here: pure functions of typed tables; choices by keyword, nothing changed.
May import: of the other indicators `exports`, `tariffs` and `agreements`; beside them `data.frames` and `data.names`.
"""
