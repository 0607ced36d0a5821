"""What happens in a process, written down: one JSON line an event, without anything that a reader sent.

Here: the form of the lines, and the requests and sessions that nginx and the app log under one id.
May import: `dashboard.serving`; nothing about trade.
"""
