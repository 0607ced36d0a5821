"""Answers in the shape that the service documents are read; they were written by hand (tests/refresh/recorded/README.md)."""

import json
from decimal import Decimal
from typing import Any

import pytest

from data.refresh import metals, wds, wds_rows
from data.refresh.remarks import RefreshFailed
from data.refresh.wds import Point, Series
from tests.refresh.statcan_answers import RECORDED

CODES = {"All countries": "WLD", "United States": "USA", "European Union": "EU27", "China": "CHN", "Nigeria": "NGA"}


def recorded(method: str) -> Any:
    return json.loads((RECORDED / f"{method}.json").read_text(encoding="utf-8"), parse_float=Decimal)


def asked() -> dict[str, Series]:
    return wds.series_by_coordinate(recorded("getCubeMetadata"), CODES)[0]


def points(method: str = "getDataFromCubePidCoordAndLatestNPeriods") -> list[Point]:
    return wds.points(recorded(method), asked(), wds.marks(recorded("getCodeSets")))


def test_every_file_says_in_the_readme_what_it_shows_and_that_it_was_not_fetched() -> None:
    text = (RECORDED / "README.md").read_text(encoding="utf-8")
    assert "Nothing here was fetched." in text
    assert [path.name for path in sorted(RECORDED.glob("*.json")) if f"`{path.name}`" not in text] == []


def test_the_code_sets_are_the_public_list() -> None:
    marks = wds.marks(recorded("getCodeSets"))
    printed = ["", "..", "0s", "A", "B", "C", "D", "E", "F", "...", "<LOD"]
    assert [marks.status[code] for code in range(11)] == printed
    assert (marks.symbol, marks.security) == ({0: "", 1: "p", 2: "r"}, {0: "", 1: "x"})
    assert [mark for mark in printed[1:] if mark not in wds_rows.MEANINGS | wds_rows.MARK_RULES] == []


def test_the_metadata_give_three_series_a_partner_and_the_one_that_has_ended() -> None:
    assert len(asked()) == 15  # five partners, three measures
    assert asked()["1.2.2.2.2.0.0.0.0.0"] == Series("USA", "bop", "adjusted")
    assert wds.terminated(recorded("getCubeMetadata"), CODES) == {"NGA"}


def test_every_point_has_its_own_day_of_release_and_its_marks() -> None:
    china = [p for p in points() if p.series.partner_code == "CHN"]
    assert [(p.month, p.value_cad_millions, p.released, p.status, p.symbol) for p in china] == [
        ("2026-06", Decimal("4004.5"), "2026-09-03", "A", ""),
        ("2026-07", Decimal("3611.2"), "2026-10-06", "", "r"),
        ("2026-08", None, "2026-10-06", "x", ""),
    ]


def test_rows_are_dated_with_the_newest_release_and_the_rest_is_told() -> None:
    seen = wds_rows.observed(points(), "2019-01", wds.terminated(recorded("getCubeMetadata"), CODES))
    assert {row["as_of"] for row in seen.rows["exports_monthly"]} == {"2026-10-06"}
    assert [r.text() for r in seen.remarks] == [
        "Statistics Canada, table 12-10-0011: 4 series up to 2026-08, release of 2026-10-06",
        "1 month has the mark .. (no figure); it is not included",
        "1 month has the mark 0s (small and rounded to 0, not a true zero); it is included",
        "1 month has the mark A (data quality: excellent); it is included",
        "1 month has the mark E (use with caution); it is included",
        "1 month has the mark x (no figure); it is not included",
        "2 months are preliminary (p); expect revisions",
        "2 months are revised (r)",
        "CHN (customs, unadjusted): no figure for 2026-08 (mark x); the latest is for 2026-07",
        "the series NGA (customs, unadjusted) ends in 2025-05; its rows stay as they are",
    ]


def test_a_series_that_the_table_lacks_is_unanswered() -> None:
    unadjusted = {c: s for c, s in asked().items() if (s.basis, s.seasonal_adjustment) == ("customs", "unadjusted")}
    assert wds.unanswered(unadjusted, points()) == [Series("EU27", "customs", "unadjusted")]


def test_answers_by_vector_have_the_same_shape() -> None:
    found = points("getDataFromVectorsAndLatestNPeriods")
    assert [(p.series.partner_code, p.month, p.value_cad_millions) for p in found] == [
        ("USA", "2026-07", Decimal("50461.0")),
        ("USA", "2026-08", Decimal("50873.0")),
        ("WLD", "2026-07", Decimal("76137.0")),
        ("WLD", "2026-08", Decimal("76510.0")),
    ]


def test_the_list_of_changed_series_comes_as_one_object() -> None:
    (changed,) = wds.unwrapped(recorded("getChangedSeriesList"))
    assert [item["vectorId"] for item in changed] == [87008868, 87008869, 87008878]


def test_an_answer_that_failed_as_a_whole_is_refused_with_the_services_words() -> None:
    with pytest.raises(RefreshFailed, match="Statistics Canada answers: Unable to process the request"):
        points("getDataFailed")


def test_imports_are_the_other_member_of_the_trade() -> None:
    wanted, _ = wds.series_by_coordinate(recorded("getCubeMetadata"), CODES, "imports")
    assert {series.flow for series in wanted.values()} == {"imports"}
    found = wds.points(recorded("getDataOfImports"), wanted, wds.marks(recorded("getCodeSets")))
    rows = wds_rows.imports(found, "2026-08").rows["imports_monthly"]
    assert [(r["partner_code"], r["flow"], r["value_cad_millions"]) for r in rows] == [
        ("USA", "imports", "30204.7"), ("WLD", "imports", "70860.2"),
    ]  # fmt: skip


def test_imports_under_another_number_mean_that_the_table_was_rearranged() -> None:
    answer = recorded("getDataOfImports")
    answer[0]["object"]["vectorId"] = 87008869  # exports to the United States
    with pytest.raises(RefreshFailed, match="rearranged"):
        wds.points(
            answer,
            wds.series_by_coordinate(recorded("getCubeMetadata"), CODES, "imports")[0],
            wds.marks(recorded("getCodeSets")),
        )


def test_precious_metals_come_in_thousands_by_the_numbers_of_their_series() -> None:
    found = metals.points(recorded("getDataOfPreciousMetals"), wds.marks(recorded("getCodeSets")))
    assert [(p.series.partner_code, p.month, p.value_cad_millions, p.symbol) for p in found] == [
        ("USA", "2026-07", Decimal("529.321"), "r"), ("USA", "2026-08", Decimal("611.054"), ""),
        ("WLD", "2026-07", Decimal("6819.494"), ""), ("WLD", "2026-08", Decimal("7002.310"), ""),
    ]  # fmt: skip
