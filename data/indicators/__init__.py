"""Pure measures of the tables: shares, exports to non-US markets, concentration, target path, duties on a day.

Here: one folder for each subject; a function takes typed tables first and choices by keyword, and changes nothing. A definition is this project's
own unless the docstring names another source of it.
May import: `data.frames`, `data.names`, and other subjects as the contracts in `pyproject.toml` allow.
"""
