"""Pure measures of the tables: shares, exports to non-US markets, concentration, target path, duties on a day.

Here: one folder for each subject; a function takes typed tables first and choices by keyword, and changes nothing.
May import: `data.frames`, `data.names`, and other subjects as the contracts in `pyproject.toml` allow.
"""
