"""Every page is shown to nobody before tables are served: what breaks one is known by its address."""

import logging

import pytest

from dashboard.page import PAGES
from dashboard.rehearsal import failing_pages
from dashboard.served import TableServer
from dashboard.unattended import PARTS
from data import TradeTables
from tests.frozen_tables import FROZEN
from tests.small_tables import curated, with_rows


def test_the_parts_that_are_rehearsed_are_those_of_pages() -> None:
    assert set(PARTS) <= {page.code for page in PAGES}


def test_sound_tables_break_no_page_and_streamlit_says_nothing_of_it(caplog: pytest.LogCaptureFixture) -> None:
    assert failing_pages(curated()) == ()
    assert [record.getMessage()[:90] for record in caplog.records if record.levelno >= logging.WARNING] == []


@pytest.mark.parametrize("kept", [["USA"], ["WLD"]])
def test_tables_without_the_world_or_the_united_states_break_pages_that_are_named(kept: list[str]) -> None:
    monthly = curated()["exports_monthly"]
    failing = failing_pages(with_rows("exports_monthly", monthly.loc[monthly["partner_code"].isin(kept)]))
    assert "/" in failing and "/targets" in failing


def test_a_page_that_asks_what_is_served_while_it_is_rehearsed_gets_what_was_served_so_far() -> None:
    asked: list[TradeTables | None] = []
    server = TableServer(FROZEN, rehearse=lambda _: asked.append(server.current().tables) or ())
    assert server.current().tables is not None and asked == [None]
