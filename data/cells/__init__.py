"""What one cell may contain, and what a spreadsheet does to it.

Here: kinds of cells, closed lists of codes, partial dates, spreadsheet damage, formula text.
May import: nothing of `data`.
"""
