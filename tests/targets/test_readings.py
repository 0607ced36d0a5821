"""One pledge, several readings: each is checked where a yearly series on its basis exists, and only stated elsewhere."""

from typing import Any

import pandas as pd
import pytest

from components.targets.record_words import record_html
from components.targets.words import readings_html
from data import TradeTables
from data.cells.named_rows import MAIN_PLEDGE
from data.indicators.targets.readings import Reading, readings
from data.wording import wording_for
from tests.small_tables import curated

YEARLY = {2023: (900.0, 800.0), 2024: (1000.0, 800.0), 2025: (1100.0, 840.0)}  # world, United States; C$ millions


def reading(**columns: Any) -> dict[str, Any]:
    """A reading of a pledge: double the 200 of 2024 by 2034, on the customs basis."""
    plain = {
        "target_id": "goods", "kind": "reading", "reading_of": "pledge", "basis": "customs", "baseline_year": 2024,
        "baseline_value": float("nan"), "multiple": 2.0, "target_year": 2034, "confidence": "official", "source_id": "s",
    }  # fmt: skip
    return plain | columns


def read(*rows: dict[str, Any]) -> tuple[Reading, ...]:
    """The readings of the pledge `pledge` for these rows, with the exports of `YEARLY`."""
    exports = pd.DataFrame(
        [
            {"year": year, "partner_code": code, "basis": "customs", "flow": "total_exports", "compilation": "statcan",
             "value_cad_millions": value, "as_of": "2026", "source_id": "s", "confidence": "official", "note_id": None}
            for year, both in YEARLY.items()
            for code, value in zip(("WLD", "USA"), both, strict=True)
        ]
    )  # fmt: skip
    frames = {"targets": pd.DataFrame(list(rows)), "exports_annual": exports}
    tables = TradeTables(
        frames | {"precious_metals_monthly": curated()["precious_metals_monthly"].iloc[0:0]}, "by hand"
    )
    return readings(tables, pledge="pledge")


def test_a_blank_baseline_comes_from_the_yearly_series() -> None:
    (found,) = read(reading())
    assert (found.baseline_year, found.baseline_value) == (2024, 200)
    assert (found.target_year, found.target_value) == (2034, 400)


def test_a_reading_on_the_customs_basis_is_checked_against_the_latest_year() -> None:
    (found,) = read(reading())
    assert found.verdict is not None
    assert (found.verdict.year, found.verdict.value) == (2025, 260)
    # 200 x 1.0718 = 214.4 on the path.
    assert found.verdict.gap == pytest.approx(45.65, abs=0.01)


def test_a_stated_baseline_is_in_billions_and_becomes_millions() -> None:
    (found,) = read(reading(baseline_value=0.25))
    assert (found.baseline_value, found.target_value) == (250, 500)


@pytest.mark.parametrize("basis", ["goods_and_services", "bop"])
def test_a_reading_on_a_basis_without_a_yearly_series_is_stated_and_not_checked(basis: str) -> None:
    (found,) = read(reading(basis=basis, baseline_value=300.0))
    assert found.verdict is None
    assert (found.baseline_value, found.target_value) == (300_000, 600_000)


def test_a_reading_without_a_baseline_and_without_a_series_has_no_number_and_not_a_zero() -> None:
    (found,) = read(reading(basis="bop"))
    assert found.verdict is None
    assert pd.isna(found.baseline_value)
    assert pd.isna(found.target_value)


def test_a_reading_due_before_its_baseline_is_stated_and_not_checked() -> None:
    (found,) = read(reading(target_year=2020))
    assert found.verdict is None
    assert found.target_year == 2020


def test_the_pledge_itself_other_pledges_and_context_are_no_readings_of_it() -> None:
    found = read(
        reading(target_id="pledge", kind="pledge", reading_of=None),
        reading(target_id="kept"),
        reading(target_id="other", reading_of="another_pledge"),
        reading(target_id="line", kind="context"),
    )
    assert [r.target_id for r in found] == ["kept"]


def test_readings_stand_in_the_order_of_the_table() -> None:
    assert [r.target_id for r in read(reading(target_id="b"), reading(target_id="a"))] == ["b", "a"]


def test_the_pledge_of_2035_has_one_reading_that_can_be_checked_and_one_that_cannot() -> None:
    by_basis = {r.basis: r for r in readings(curated())}
    assert set(by_basis) == {"customs", "goods_and_services"}
    assert by_basis["goods_and_services"].verdict is None
    assert by_basis["goods_and_services"].baseline_value == 300_000
    assert by_basis["goods_and_services"].target_value == 600_000


def test_the_goods_reading_counts_from_the_published_184_915_millions_of_2024() -> None:
    goods = next(r for r in readings(curated()) if r.basis == "customs")
    assert goods.baseline_value == pytest.approx(184_915.4, abs=0.05)
    assert goods.target_value == pytest.approx(369_830.8, abs=0.1)
    assert goods.verdict is not None
    assert goods.verdict.standing == "ahead"


def test_no_reading_of_the_pledge_is_passed_off_as_the_pledge() -> None:
    targets = curated()["targets"].set_index("target_id")
    assert targets.loc[MAIN_PLEDGE, "kind"] == "pledge"
    assert pd.isna(targets.loc[MAIN_PLEDGE, "baseline_year"])
    assert all(r.target_id != MAIN_PLEDGE and r.source_id for r in readings(curated()))


def test_the_pledge_of_2018_has_a_reading_of_its_own() -> None:
    found, bare = readings(curated(), pledge="export_diversification_2018")
    assert found.baseline_value == pytest.approx(131_902.2, abs=0.05)
    assert found.target_value == pytest.approx(131_902.2 * 1.5, abs=0.1)
    # 215,306.1 in 2025 against 197,853.3: reached in its target year.
    assert found.verdict is not None
    assert found.verdict.reached
    # 171,592.9 without precious metals against 118,060.9 x 1.5 = 177,091.4.
    assert bare.without_gold and bare.verdict is not None
    assert not bare.verdict.reached


def test_a_baseline_inferred_from_the_pledge_is_said_to_be_and_given_in_whole_billions_wherever_it_stands() -> None:
    said = "About C$300 billion (2024), implied by the pledge, which says that doubling would add about C$300 billion"
    english = wording_for("en")
    assert said in readings_html(curated(), wording=english).replace("\u00a0", " ")
    assert said in record_html(curated(), wording=english).replace("\u00a0", " ")
    assert "C$300.0" not in readings_html(curated(), wording=english).replace("\u00a0", " ")
