"""Claims in the news judged by the tables: quantities, dates, duties, published figures.

Here: pure functions of typed tables; choices by keyword, nothing changed.
May import: of the other indicators `exports`, `tariffs` and `agreements`; beside them `data.frames` and `data.names`.
"""
