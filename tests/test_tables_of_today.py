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
from data.indicators.claims.judged import judged_claims
from data.tables import TABLES
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


@pytest.mark.parametrize("name", [t.name for t in TABLES if {"note_id", "as_of"} <= set(t.row.columns())])
def test_a_row_whose_note_names_a_release_is_dated_by_it(today: served.TableServer, name: str) -> None:
    rows = today.current().tables[name]
    named = rows["note_id"].astype(str).str.extract(r"vintage_(\d{4}_\d\d_\d\d)")[0].str.replace("_", "-").dropna()
    assert (rows.loc[named.index, "as_of"].astype(str).str[:10] == named).all()


def test_every_reason_of_a_computed_claim_was_written_for_the_verdict_of_today(today: served.TableServer) -> None:
    rows = today.current().tables["news_claims"].set_index("claim_id")
    for claim in judged_claims(today.current().tables):
        if claim.check is not None and isinstance(rows.loc[claim.claim_id, "reason_en"], str):
            assert rows.loc[claim.claim_id, "reason_for"] == claim.status, claim.claim_id


def test_an_agreement_of_leaders_to_launch_talks_is_one_stage_for_every_country(today: served.TableServer) -> None:
    tables = today.current().tables
    steps = tables["agreement_milestones"].set_index(["agreement_id", "milestone_date"])["stage"]
    agreed = [("india-cepa", "2025-11-23"), ("thailand-fta", "2025-10-30"), ("philippines-fta", "2025-10-26")]
    assert {steps[key] for key in agreed} == {"negotiations_launched"}
    verdicts = {c.claim_id: c.status for c in judged_claims(tables)}
    assert verdicts["india-fast"] == verdicts["india-fast-korea"] == "supported"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.code)
def test_every_page_shows_the_tables_of_today(today: served.TableServer, page: Page, language: Language) -> None:
    app = run_page(page, lang=language)
    assert served.current() is today.current()
    assert app.get("plotly_chart") or app.dataframe or app.get("page_link")
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


def test_no_measure_in_force_is_without_a_source(today: served.TableServer) -> None:
    measures = today.current().tables.measures
    live = measures.loc[measures["status"] == "in_force"]
    assert live.loc[live["source_id"] == "recall_unsourced", "measure_id"].tolist() == []


def test_a_claim_on_trade_is_not_contradicted_by_goods_alone(today: served.TableServer) -> None:
    verdicts = {claim.claim_id: claim.status for claim in judged_claims(today.current().tables)}
    assert verdicts["largest-relationship"] == "cannot_be_checked"
    assert verdicts["us-second-partner"] == "supported"
