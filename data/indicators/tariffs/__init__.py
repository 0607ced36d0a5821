"""Duties: in force on a day, lanes, events, average and collected rates.

Here: pure functions of typed tables; choices by keyword, nothing changed.
May import: of the other indicators none; beside them `data.frames` and `data.names`.
"""
