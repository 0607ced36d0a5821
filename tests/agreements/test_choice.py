"""Which agreements a reader chose, what comes next for each, and which intended dates have passed."""

import pandas as pd
import pytest

from components.agreements.words import filters
from dashboard.page import PAGES
from data.cells.codes import AGREEMENT_KINDS, AGREEMENT_STATUSES
from data.indicators.agreements.choice import (
    GROUPS,
    KINDS_OFFERED,
    PIPELINE,
    AgreementChoice,
    chosen,
    last_read_day,
    outlooks,
    settled_choice,
    stage_counts,
    today_of,
)
from data.wording import wording_for
from tests.agreements.small_agreements import Step, record
from tests.page_runs import run_page
from tests.small_tables import curated

BY_CODE = {page.code: page for page in PAGES}


def test_groups_and_kinds_name_every_code_once() -> None:
    assert set(GROUPS) == set(AGREEMENT_STATUSES)
    assert set(PIPELINE) == set(GROUPS) - {"superseded"}
    assert sorted((*KINDS_OFFERED["trade"], *KINDS_OFFERED["investment"], *KINDS_OFFERED["other"])) == sorted(
        AGREEMENT_KINDS
    )


def test_every_agreement_can_be_seen_and_stands_once() -> None:
    assert sorted(chosen(curated(), AgreementChoice("all"))["agreement_id"]) == sorted(
        curated()["agreements"]["agreement_id"]
    )


def test_agreements_are_grouped_by_stage_with_the_latest_change_first() -> None:
    rows = chosen(curated(), AgreementChoice())
    assert rows["status"].map(GROUPS.index).is_monotonic_increasing
    assert rows.loc[rows["status"] == "in_force", "agreement_id"].tolist()[:3] == ["cuktca", "cusma", "cptpp"]


def test_stage_and_region_narrow_the_choice() -> None:
    rows = chosen(curated(), AgreementChoice("trade", ("signed",), "asia_pacific"))
    assert rows["agreement_id"].tolist() == ["indonesia-cepa"]
    assert chosen(curated(), AgreementChoice("trade", ("exploratory",), "africa")).empty


def test_a_partner_narrows_the_choice_to_the_agreements_that_include_it() -> None:
    choice = settled_choice(curated(), AgreementChoice("trade", area="JPN"))
    assert chosen(curated(), choice)["agreement_id"].tolist() == ["cptpp", "japan-epa"]
    assert "Japan" in filters(curated(), choice, wording_for("en"))


def test_codes_that_are_not_on_offer_are_dropped() -> None:
    assert settled_choice(curated(), AgreementChoice("all", ("signed",), "atlantis")) == AgreementChoice(
        "all", ("signed",), ""
    )
    assert run_page(BY_CODE["agreements"], stages="signed.x", area="atlantis").query_params == {"stages": "signed"}


def test_counts_are_by_stage() -> None:
    found = stage_counts(chosen(curated(), AgreementChoice()))
    assert (found["in_force"], found["signed"], found["concluded"], found["negotiating"]) == (15, 2, 1, 7)


def test_a_date_has_passed_when_its_last_day_is_before_the_newest_of_the_tables() -> None:
    tables = record(
        {"a": ("JPN",)},
        Step("a", "signed", "2025-01-01"),
        Step("a", "target", "2026-06", "yes"),
        Step("a", "target", "2026", "yes"),
    )
    found = outlooks(tables)["a"]  # the newest date is 23 July 2026: June is over, the year is not
    assert [s["milestone_date"] for s in found.passed] == ["2026-06"]
    assert [s["milestone_date"] for s in found.ahead] == ["2026"]
    assert found.latest is not None and found.latest["stage"] == "signed"


def test_an_intention_that_a_later_step_has_overtaken_is_forgotten() -> None:
    tables = record({"a": ("JPN",)}, Step("a", "target", "2024-06", "yes"), Step("a", "signed", "2025-01-01"))
    assert (outlooks(tables)["a"].passed, outlooks(tables)["a"].ahead) == ((), ())


def test_an_aim_is_no_step_taken_even_where_it_is_no_longer_intended() -> None:
    tables = record({"a": ("JPN",)}, Step("a", "signed", "2025-01-01"), Step("a", "target", "2026-02", "no"))
    found = outlooks(tables)["a"]
    assert found.latest is not None and found.latest["stage"] == "signed"
    assert len(found.passed) == 1


@pytest.mark.parametrize(
    ("agreement", "passed"), [("indonesia-cepa", "2026-09"), ("ecuador-fta", "2026-03"), ("mercosur-fta", "2026-06")]
)
def test_dates_that_the_record_let_pass_are_found(agreement: str, passed: str) -> None:
    assert [s["milestone_date"] for s in outlooks(curated())[agreement].passed] == [passed]


def test_the_record_of_agreements_is_older_than_the_newest_table() -> None:
    assert last_read_day(curated()) <= today_of(curated())
    assert last_read_day(curated()) >= pd.Timestamp("2026-07-23")
