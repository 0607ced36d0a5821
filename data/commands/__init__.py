"""The maintainer's commands: one module for each command of `python -m data`.

Here: options, output and exit codes; the work is done in the rooms below.
May import: all of `data`.
"""
