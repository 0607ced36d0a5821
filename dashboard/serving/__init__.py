"""How the app is served: headers, compressed files, the page shell, live updates, messages in one piece.

Here: everything about HTTP and sockets; nothing about trade.
May import: the rest of `dashboard` except pages.
"""
