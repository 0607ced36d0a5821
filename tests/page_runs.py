"""Runs of the whole app for one page without a server or a browser."""

from dataclasses import replace
from unittest.mock import patch

from streamlit.testing.v1 import AppTest

import dashboard.page
from dashboard.page import PAGES, Page
from tests.live_server import REPOSITORY


def run_page(page: Page, **query: str) -> AppTest:
    """The app as a reader sees it who opens a page with this query; a page that fails raises.

    AppTest opens the default page, so the page is made the default one.
    """
    others = (replace(other, path=other.code) for other in PAGES if other != page)
    with patch.object(dashboard.page, "PAGES", (replace(page, path=""), *others)):
        test = AppTest.from_file(str(REPOSITORY / "dashboard" / "main.py"), default_timeout=60)
        for name, value in query.items():
            test.query_params[name] = value
        test.run()
    if test.exception:
        raise RuntimeError(f"{page.code} {query}: {[e.message for e in test.exception]}")
    return test
