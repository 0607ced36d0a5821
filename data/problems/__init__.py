"""What is wrong with a table, in both languages.

Here: the problem, its sentences, suggestions.
May import: `data.wording` and `data.cells`.
"""
