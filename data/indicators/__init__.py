"""Pure measures of the tables: shares, non-US exports, concentration, target path, duties on a day.

Each function takes typed tables first and choices by keyword, and changes nothing.
"""
