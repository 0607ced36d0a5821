"""What this reader sees now: the view in the address, the pages, and how they are served.

Here: `page` (one page each), `serving` (HTTP), and what a run of a page needs: `view`, `session`, `place`, `served`, `kept`.
May import: `components` and `data`; a page never another page.
"""
