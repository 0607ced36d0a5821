"""Measures of agreements: stages, dated steps, coverage of exports, exports before and after.

Here: pure functions of typed tables; choices by keyword, nothing changed.
May import: of the other indicators `exports` and `tariffs`; beside them `data.frames` and `data.names`.
"""
