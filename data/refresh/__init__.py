"""Refresh: read the newest figures of the services aside, check them, compare them, accept them at once.

Here: `fetch` is the only module that talks to a network; the readers of each service (`wds`, `metals`, `cimt`, `comtrade`) are pure;
`run` puts them together; `candidates` writes without ever leaving half a state.
May import: all of `data` except `commands`.
"""
