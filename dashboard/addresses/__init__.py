"""Addresses that programs read: the data of each chart with the view's own parameters, the tables, and their description.

Here: what is answered, as pure functions of an address and tables; `dashboard.serving` answers with it.
May import: the rest of `dashboard` except the session of a reader.
"""
