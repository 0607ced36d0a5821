"""The pages on the tables as they are now: what the other tests say of frozen tables needs no number here."""

from __future__ import annotations

from collections.abc import Iterator
from unittest.mock import patch
from urllib.parse import parse_qs

import pytest

from dashboard import served
from dashboard.page import PAGES, Page
from dashboard.view import View
from data import CURATED
from data.wording import LANGUAGES, Language
from tests.page_runs import run_page


@pytest.fixture(scope="module")
def today() -> Iterator[served.TableServer]:
    """The tables of `data/curated` in the place of the frozen ones."""
    server = served.TableServer(CURATED)
    with patch.object(served, "_SERVER", server):
        yield server


def test_the_tables_of_today_load(today: served.TableServer) -> None:
    now = today.current()
    assert now.problems == () and now.tables is not None


def test_an_agreement_called_by_several_words_has_an_article_in_english(today: served.TableServer) -> None:
    rows = today.current().tables["agreements"]
    several = rows.loc[rows["short_name_en"].str.contains(" ")]
    assert several.loc[several["article_en"] != "the", "agreement_id"].tolist() == []


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.code)
def test_every_page_shows_the_tables_of_today(today: served.TableServer, page: Page, language: Language) -> None:
    app = run_page(page, lang=language)
    assert served.current() is today.current()
    assert app.get("plotly_chart") or app.dataframe
    assert all(element.proto.alt for element in app.get("plotly_chart"))


def test_every_question_of_the_overview_leads_to_a_view_that_a_page_reads_whole(today: served.TableServer) -> None:
    tables = today.current().tables
    assert tables is not None
    addresses = tables["questions"]["address"]
    assert 3 <= len(addresses) <= 5
    for address in addresses:
        path, _, query = address.removeprefix("/").partition("?")
        view, unread = View.from_query(parse_qs(query, keep_blank_values=True))
        assert unread == (), address
        page = next(page for page in PAGES if page.path == path)
        assert run_page(page, **view.to_query()).query_params == view.to_query(), f"{address}: no table has this code"
