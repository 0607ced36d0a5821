"""`/v/CODE`: the view of a picture's code with the data of now, and what changed since the picture was made."""

import gzip
import html
import re
from collections.abc import Iterator
from unittest.mock import patch

import pytest

from components.drawing.chart import TextTable
from components.tables.chart_changes import ChangedNumber, chart_changes
from dashboard import served
from dashboard.addresses import view_codes
from dashboard.known_views import KnownViews
from dashboard.page.tables.changes import KnownState
from dashboard.serving.data_addresses import VIEW_CODES, DataAddresses
from dashboard.serving.http_answers import Answer
from dashboard.serving.rate import Buckets
from data import TradeTables
from data.wording import wording_for
from tests.addresses.test_data_addresses import INNER, get
from tests.small_tables import curated
from tests.small_views import view_of

APP = DataAddresses(INNER, addresses=VIEW_CODES, headers={}, buckets=Buckets(0))
CODE = "3HUMVZ"


def earlier() -> TradeTables:
    """The tables before China's exports of 2025 were revised, with an earlier as-of date."""
    exports = curated()["exports_annual"].copy()
    exports["as_of"] = "2026-03-05"
    revised = (exports["year"].astype(str) == "2025") & (exports["partner_code"] == "WLD")
    exports.loc[revised, "value_cad_millions"] += 1000.0
    return TradeTables({**curated().frames, "exports_annual": exports}, "before the revision")


STATES = {"newest": curated, "older": earlier}


@pytest.fixture(autouse=True)
def _known() -> Iterator[None]:
    views = KnownViews(None)
    views.note(CODE, "us_and_non_us", "targets", view_of(aim="shares", months="years"))
    states = [KnownState("newest", "2026-09-04", ""), KnownState("older", "2026-03-06", "")]
    with (
        patch.object(served, "current", lambda: served.Served(curated(), ())),
        patch.object(view_codes, "VIEWS", views),
        patch.object(view_codes, "_states", lambda: states),
        patch.object(view_codes, "_tables_of_state", lambda code: STATES[code]()),
    ):
        yield


def opened(address: str) -> Answer:
    return get(address, app=APP)


def told(answer: Answer) -> str:
    return html.unescape(re.sub(r"<[^>]+>", "|", answer.body.decode())).replace("\u00a0", " ")


@pytest.mark.parametrize("address", [f"/v/{CODE}", f"/v/{CODE.lower()}", f"/v?code={CODE}&as_of="])
def test_a_code_leads_to_its_view(address: str) -> None:
    answer = opened(address)
    assert answer.status == 302
    assert answer.headers["location"] == "http://localhost:8501/targets?aim=shares&months=years"


def test_the_view_opens_in_the_language_of_who_opens_it() -> None:
    for query in ("lang=fr", "language=fr"):
        assert "lang=fr" in opened(f"/v/{CODE}?{query}").headers["location"]


@pytest.mark.parametrize(("address", "status"), [("/v/ZZZZZZ", 404), ("/v", 200), ("/v/<script>alert(1)", 404)])
def test_without_a_known_code_there_is_a_form(address: str, status: int) -> None:
    answer = opened(address)
    assert (
        answer.status == status and '<form class="view-code" action="http://localhost:8501/v"' in answer.body.decode()
    )
    assert "<script" not in answer.body.decode()


def test_with_the_date_of_the_picture_old_and_new_numbers_are_shown() -> None:
    said = told(opened(f"/v/{CODE}?as_of=2026-03-05"))
    assert "state kept on 6 March 2026" in said and "data as of 5 March 2026" in said
    assert re.search(r"2025\|+World\|+C\$779\.0 billion\|+C\$778\.0 billion", said), said
    assert "Open this view" in said


def test_a_browser_gets_the_page_compressed() -> None:
    answer = get(f"/v/{CODE}?as_of=2026-03-05", app=APP, accept_encoding="gzip")
    assert b"2025" in gzip.decompress(answer.body)


def test_a_picture_of_todays_data_has_not_changed() -> None:
    assert "No number of this chart has changed" in told(opened(f"/v/{CODE}?as_of=2026-09-03"))
    assert "Aucun nombre" in told(opened(f"/v/{CODE}?as_of=2026-09-03&lang=fr"))


def test_a_picture_older_than_every_state_is_told_so() -> None:
    assert "No state of the data as old as the picture" in told(opened(f"/v/{CODE}?as_of=2020-01-01"))


def test_a_day_that_is_none_is_told_so() -> None:
    assert opened(f"/v/{CODE}?as_of=yesterday").status == 400


def test_rows_are_told_apart_by_their_words() -> None:
    wording = wording_for("en")
    head = ("Year", "Name", "Value", "Note")
    row = (wording.period(2024), "World", wording.money(1000), "same")
    before = TextTable(
        head, (row, (wording.period(2023), "World", wording.money(900), ""), (*row[:2], wording.money(5), "same"))
    )
    now = TextTable(
        head,
        (
            (*row[:2], wording.money(1100.4), "same"),
            (wording.period(2025), "World", wording.money(7), ""),
            (*row[:2], wording.money(5), "same"),
        ),
    )
    found = chart_changes(before, now)
    assert found.numbers == (ChangedNumber("2024, World, same", "Value", "C$1.0\u00a0billion", "C$1.1\u00a0billion"),)
    assert (found.added, found.removed) == (1, 1)
    assert not any(chart_changes(now, now))
