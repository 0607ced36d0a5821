"""What can be shown: charts, words, lists and files of each subject, and the elements of a page.

Here: one folder for each subject, beside `drawing`, `html` and `screen`, which all subjects share; FIGURES in `figures.py`.
May import: `data`; never `dashboard`.
"""
