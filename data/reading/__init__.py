"""From bytes to typed tables, or every problem in them.

Here: loading, checks within and across rows, what `--fix` mends.
May import: `data.tables` and the steps before it.
"""
