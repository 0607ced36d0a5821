"""The pages on the tables as they are now: what the other tests say of frozen tables needs no number here."""

from __future__ import annotations

from collections.abc import Iterator
from unittest.mock import patch

import pytest

from dashboard import served
from dashboard.page import PAGES, Page
from data import CURATED
from data.indicators.claims.judged import judged_claims
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


def test_no_measure_in_force_is_without_a_source(today: served.TableServer) -> None:
    measures = today.current().tables.measures
    live = measures.loc[measures["status"] == "in_force"]
    assert live.loc[live["source_id"] == "recall_unsourced", "measure_id"].tolist() == []


def test_a_claim_on_trade_is_not_contradicted_by_goods_alone(today: served.TableServer) -> None:
    verdicts = {claim.claim_id: claim.status for claim in judged_claims(today.current().tables)}
    assert verdicts["largest-relationship"] == "cannot_be_checked"
    assert verdicts["us-second-partner"] == "supported"
