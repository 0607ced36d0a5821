"""The static edition: every page as files for any host, readable without script.

Here: which views it has, what a page shows as blocks, and the files made of them. Charts as pictures come from `dashboard.files`.
May import: `components`, `data`, and `dashboard.page`, `place`, `stories`, `view`, `unattended`; no HTTP.
"""
