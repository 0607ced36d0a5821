"""Refresh: read the services' newest figures aside, check them, tell what changed, and accept them at once.

`fetch` is the only module that talks to a network; the readers of each service (`statcan`, `cimt`, `comtrade`)
are pure; `run` puts them together; `candidates` and `data.publishing` write without ever leaving half a state.
"""
