"""Kept states of the tables: vintages, commits, the last tables that loaded.

Here: one module for each kind of kept state.
May import: `data.reading` and the steps before it.
"""
