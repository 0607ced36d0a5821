"""Precious metals by month are read by the numbers of their series, and the sectors follow them."""

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from data import load_tables
from data.refresh import metals, wds_rows
from data.refresh.remarks import RefreshFailed
from data.refresh.wds import Point, PrintedMarks, Series
from tests.refresh.refresh_runs import accept, curated_folder, refresh, served, value
from tests.refresh.statcan_answers import Service
from tests.refresh.statcan_world import new_month

MARKS = PrintedMarks({0: "", 1: ".."}, {0: "", 2: "r"}, {0: ""})
NO_SECTORS = pd.DataFrame(columns=["sector_id", "flow", "period_from", "period_to"])


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    yield from served(monkeypatch)


def answer(vector: int, place: str, *values: float, scalar: int = 3) -> dict[str, Any]:
    points = [
        {
            "refPer": f"2026-{number:02d}-01", "value": value, "scalarFactorCode": scalar, "symbolCode": 0,
            "statusCode": 0, "releaseTime": "2026-10-06T08:30", "frequencyCode": 6,
        }
        for number, value in enumerate(values, start=7)
    ]  # fmt: skip
    body = {"responseStatusCode": 0, "coordinate": place, "vectorId": vector, "vectorDataPoint": points}
    return {"status": "SUCCESS", "object": body}


WORLD = answer(1863625573, "1.35.1.1.1.0.0.0.0.0", 6819494, 7000001)
US = answer(1863625603, "1.35.1.2.1.0.0.0.0.0", 529321, 600000)


def test_thousands_become_millions_of_three_places_with_the_day_of_the_release() -> None:
    rows = metals.observed(metals.points([WORLD, US], MARKS), NO_SECTORS).rows["precious_metals_monthly"]
    assert [(r["reference_month"], r["partner_code"], r["value_cad_millions"], r["as_of"]) for r in rows] == [
        ("2026-07", "WLD", "6819.494", "2026-10-06"), ("2026-08", "WLD", "7000.001", "2026-10-06"),
        ("2026-07", "USA", "529.321", "2026-10-06"), ("2026-08", "USA", "600", "2026-10-06"),
    ]  # fmt: skip


def test_a_single_month_of_the_sector_follows_the_revision_of_the_metals() -> None:
    sectors = pd.DataFrame(
        [("gold", "total_exports", "2026-07", "2026-07"), ("gold", "total_exports", "2026-01", "2026-12")],
        columns=["sector_id", "flow", "period_from", "period_to"],
    )
    (row,) = metals.observed(metals.points([WORLD, US], MARKS), sectors).rows["exports_by_sector"]
    assert (row["period_from"], row["exports_us_cad_millions"], row["exports_world_cad_millions"]) == (
        "2026-07", "529.3", "6819.5",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("sent", "rule"),
    [
        ([answer(1863625573, "1.34.1.1.1.0.0.0.0.0", 1.0)], "metals_rearranged"),
        ([answer(1, "1.35.1.1.1.0.0.0.0.0", 1.0)], "unreadable_answer"),
        ([{"status": "FAILED", "object": "Unable to process"}], "service_says"),
        ([{"status": "SUCCESS", "object": {}}], "unreadable_answer"),
        ([US], "no_world"),
    ],
)
def test_an_answer_of_another_form_is_refused(sent: Any, rule: str) -> None:
    with pytest.raises(RefreshFailed) as failure:
        metals.observed(metals.points(sent, MARKS), NO_SECTORS)
    assert failure.value.remarks[0].rule == rule


def test_both_series_are_asked_for_by_their_numbers() -> None:
    assert metals.request() == [{"vectorId": 1863625573, "latestN": 600}, {"vectorId": 1863625603, "latestN": 600}]
    assert metals.points([WORLD], MARKS)[0].value_cad_millions == Decimal("6819.494")


def test_imports_metals_and_the_release_come_in_with_the_exports(tmp_path: Path, service: Service) -> None:
    folder = curated_folder(tmp_path)
    status, said = refresh(folder, "statcan", "metals")
    assert status == 0, said
    month = new_month()
    assert f"Statistics Canada, table 12-10-0011, imports: 29 series up to {month}, release of 2026-10-06" in said
    assert (
        f"Statistics Canada, table 12-10-0182, precious metals: 2 series up to {month}, release of 2026-10-06" in said
    )
    assert accept(folder)[0] == 0
    tables = load_tables(folder)
    assert tables["imports_monthly"]["partner_code"].nunique() == 29
    assert value(tables, "precious_metals_monthly", reference_month=month, partner_code="USA")[0] == 529.321
    releases = tables["trade_releases"].set_index("reference_month")
    assert releases.at[month, "partners_published"] == 27
    assert (releases.at[month, "release_date"], releases.at[month, "confidence"]) == ("2026-10-06", "official")
    assert releases.at[month, "source_id"] == "statcan_wds_12100011"
    status, said = refresh(folder, "statcan", "metals")
    assert status == 0 and "the services have nothing that is not already in the tables" in said


def test_the_month_after_the_newest_is_planned_where_no_row_says_when() -> None:
    points = [Point(Series("WLD", "customs", "unadjusted"), "2026-12", Decimal(1), "2027-02-04")]
    seen, planned = wds_rows.releases(points, 27, {"2026-12"}).rows["trade_releases"]
    assert (seen["reference_month"], seen["due_by"]) == ("2026-12", "2027-02-04")
    assert (planned["reference_month"], planned["release_date"], planned["due_by"]) == (
        "2027-01",
        "2027-03",
        "2027-03-17",
    )
    assert len(wds_rows.releases(points, 27, {"2027-01"}).rows["trade_releases"]) == 1
