"""Several processes of the app behind nginx: started, watched, restarted one by one; and the files for a server of one's own.

Here: the configuration of nginx, its files on disk, the supervisor, and `python -m dashboard serve | roll | nginx`.
May import: `dashboard.events`, `dashboard.serving` and `data.wording`; nothing about trade.
"""
