"""The Web Data Service is read by coordinate, in millions, with its marks; what it does not document is refused."""

import json
from dataclasses import replace
from decimal import Decimal
from typing import Any

import pytest

from data.refresh import held, wds, wds_rows
from data.refresh.remarks import RefreshFailed
from data.refresh.wds import Point, PrintedMarks, Series
from tests.refresh.statcan_answers import CODE_SETS, Service, metadata
from tests.refresh.statcan_world import CODES as TABLE_CODES
from tests.refresh.statcan_world import NAMES

CODES = {"All countries": "WLD", "United States": "USA", "China": "CHN", "European Union": "EU27"}
US = Series("USA", "customs", "unadjusted")
CHINA = Series("CHN", "customs", "unadjusted")
WORLD = Series("WLD", "customs", "unadjusted")
MARKS = PrintedMarks(
    {0: "", 1: "..", 2: "0s", 3: "A", 7: "E", 8: "F", 9: "..."}, {0: "", 1: "p", 2: "r"}, {0: "", 1: "x"}
)
COORDINATE = "1.2.1.1.11.0.0.0.0.0"


def answer(*points: dict[str, Any], coordinate: str = COORDINATE, **changes: Any) -> list[dict[str, Any]]:
    body = {"responseStatusCode": 0, "productId": 12100011, "coordinate": coordinate, "vectorId": 87008878}
    return [{"status": "SUCCESS", "object": {**body, "vectorDataPoint": list(points), **changes}}]


def month(value: float | None = 2500.5, **changes: Any) -> dict[str, Any]:
    return {
        "refPer": "2026-07-01", "value": value, "decimals": 1, "scalarFactorCode": 6, "symbolCode": 0,
        "statusCode": 0, "releaseTime": "2026-09-03T08:30", "frequencyCode": 6, **changes,
    }  # fmt: skip


def one(**changes: Any) -> Point:
    return wds.points(answer(month(**changes)), {COORDINATE: CHINA}, MARKS)[0]


def test_a_point_is_a_month_of_a_series_with_the_day_of_its_release() -> None:
    assert one() == Point(CHINA, "2026-07", Decimal("2500.5"), "2026-09-03")


@pytest.mark.parametrize(
    ("value", "scalar"), [(2500.5, 6), (2500500, 3), (2500500000, 0), (2.5005, 9)]
)  # fmt: skip
def test_millions_thousands_units_and_billions_give_the_same_millions(value: float, scalar: int) -> None:
    assert one(value=value, scalarFactorCode=scalar).value_cad_millions == Decimal("2500.5")


@pytest.mark.parametrize("mark", [{"statusCode": 1}, {"statusCode": 8}, {"statusCode": 9}, {"securityLevelCode": 1}])
def test_a_figure_marked_as_none_is_not_read_even_when_a_number_stands_there(mark: dict[str, int]) -> None:
    assert one(**mark).value_cad_millions is None


def test_a_code_that_the_services_list_lacks_prints_its_number_and_keeps_its_figure() -> None:
    point = one(statusCode=42, symbolCode=7)
    assert (point.value_cad_millions, point.status, point.symbol) == (Decimal("2500.5"), "42", "7")
    told = [r.text("fr") for r in wds_rows.observed([*points_of(WORLD, 9.0), point], "2019-01").remarks]
    assert "1 mois porte la marque 42; consultez la liste de codes du service" in told


@pytest.mark.parametrize(
    ("mark", "said"),
    [
        ("0s", "2 months have the mark 0s (small and rounded to 0, not a true zero); they are included"),
        ("A", "2 months have the mark A (data quality: excellent); they are included"),
        ("B", "2 months have the mark B (data quality: very good); they are included"),
        ("C", "2 months have the mark C (data quality: good); they are included"),
        ("D", "2 months have the mark D (data quality: acceptable); they are included"),
        ("E", "2 months have the mark E (use with caution); they are included"),
        ("F", "2 months have the mark F (no figure); they are not included"),
        ("<LOD", "2 months have the mark <LOD (no figure); they are not included"),
    ],
)
def test_every_mark_has_its_words(mark: str, said: str) -> None:
    points = [replace(point, status=mark) for point in points_of(CHINA, 1.0, 1.0)] + points_of(WORLD, 9.0, 9.0)
    assert said in [r.text() for r in wds_rows.observed(points, "2019-01").remarks]


def test_marks_of_caution_revision_and_first_estimates_are_kept() -> None:
    point = one(statusCode=7, symbolCode=2)
    assert (point.value_cad_millions, point.status, point.symbol) == (Decimal("2500.5"), "E", "r")


def test_marks_come_from_the_services_own_list() -> None:
    found = wds.marks(CODE_SETS)
    assert [found.status[code] for code in (1, 7, 8, 9)] == ["..", "E", "F", "..."]
    assert (found.symbol[1], found.symbol[2], found.security[1]) == ("p", "r", "x")
    assert found.status[0] == found.symbol[0] == found.security[0] == ""


def test_an_answer_may_come_as_one_object_instead_of_a_list() -> None:
    assert wds.points(answer(month())[0], {COORDINATE: CHINA}, MARKS)[0].month == "2026-07"


def test_answers_are_matched_by_coordinate_in_whatever_order_they_come() -> None:
    wanted = {COORDINATE: CHINA, "1.2.1.1.2.0.0.0.0.0": US}
    both = answer(month(1), coordinate=COORDINATE) + answer(
        month(2), coordinate="1.2.1.1.2.0.0.0.0.0", vectorId=87008869
    )
    found = {p.series.partner_code: p.value_cad_millions for p in wds.points(both[::-1], wanted, MARKS)}
    assert found == {"CHN": 1, "USA": 2}


def test_a_series_that_the_table_does_not_have_is_left_out_and_told() -> None:
    gone = {"status": "FAILED", "object": {"responseStatusCode": 2, "coordinate": COORDINATE, "vectorDataPoint": []}}
    found = wds.points([gone], {COORDINATE: CHINA}, MARKS)
    assert found == [] and wds.unanswered({COORDINATE: CHINA}, found) == [CHINA]


@pytest.mark.parametrize(
    ("sent", "rule"),
    [
        ([{"status": "FAILED", "object": "Unable to process"}], "service_says"),
        ({"message": "hello"}, "unreadable_answer"),
        ([7], "unreadable_answer"),
        (answer(month(), coordinate="1.1.1.1.1.0.0.0.0.0"), "unreadable_answer"),
        (answer(month(), responseStatusCode=8), "series_refused"),
        (answer(month(frequencyCode=12)), "not_monthly"),
        (answer(month("many")), "unreadable_answer"),  # type: ignore[arg-type]
        (answer({"refPer": "2026-07-01"}), "unreadable_answer"),
    ],
)
def test_an_answer_of_another_form_is_refused(sent: Any, rule: str) -> None:
    with pytest.raises(RefreshFailed) as failure:
        wds.points(sent, {COORDINATE: CHINA}, MARKS)
    assert failure.value.remarks[0].rule == rule


def test_a_known_series_under_another_number_means_that_the_table_was_rearranged() -> None:
    with pytest.raises(RefreshFailed, match="rearranged"):
        wds.points(answer(month(), coordinate="1.2.1.1.2.0.0.0.0.0"), {"1.2.1.1.2.0.0.0.0.0": US}, MARKS)


def test_three_measures_of_every_member_are_asked_for_and_unknown_members_told() -> None:
    service = Service(names={1: "All countries", 2: "United States", 3: "Atlantis"})
    wanted, remarks = wds.series_by_coordinate(metadata(service), CODES)
    assert wanted == {
        "1.2.1.1.1.0.0.0.0.0": WORLD,
        "1.2.1.2.1.0.0.0.0.0": Series("WLD", "customs", "adjusted"),
        "1.2.2.2.1.0.0.0.0.0": Series("WLD", "bop", "adjusted"),
        "1.2.1.1.2.0.0.0.0.0": US,
        "1.2.1.2.2.0.0.0.0.0": Series("USA", "customs", "adjusted"),
        "1.2.2.2.2.0.0.0.0.0": Series("USA", "bop", "adjusted"),
    }
    assert remarks[0].text("fr").startswith("le service nomme un partenaire « Atlantis » qui n'a pas de code ici")


@pytest.mark.parametrize("change", [{"dimension": []}, {"names": {1: "All countries"}}])
def test_metadata_of_another_shape_are_refused(change: dict[str, Any]) -> None:
    answer = metadata(Service(names=change.get("names", NAMES)))
    if "dimension" in change:
        answer[0]["object"]["dimension"] = answer[0]["object"]["dimension"][:4]
    with pytest.raises(RefreshFailed) as failure:
        wds.series_by_coordinate(answer, CODES)
    assert failure.value.remarks[0].rule == "rearranged"


def test_a_request_names_no_more_series_than_the_service_takes() -> None:
    bodies = list(wds.requests_for([f"1.2.1.1.{n}.0.0.0.0.0" for n in range(1, 302)], periods=3))
    assert [len(body) for body in bodies] == [250, 51]
    assert bodies[1][50]["latestN"] == 3 and json.dumps(bodies)


def points_of(series: Series, *values: float | None, year: int = 2025) -> list[Point]:
    return [
        Point(series, f"{year}-{number:02d}", None if v is None else Decimal(str(v)), "2026-09-03")
        for number, v in enumerate(values, start=1)
    ]


def test_a_year_is_the_sum_of_its_twelve_printed_months() -> None:
    # 11 x 100.0 + 100.7 = 1,200.7; the world has eleven months and so no year.
    points = points_of(US, *[100.0] * 11, 100.7) + points_of(WORLD, *[150.0] * 11)
    annual = wds_rows.observed(points, "2019-01").rows["exports_annual"]
    assert [(r["year"], r["partner_code"], r["value_cad_millions"]) for r in annual] == [("2025", "USA", "1200.7")]


def test_months_before_the_table_begins_make_years_and_no_months() -> None:
    points = points_of(WORLD, *[10.0] * 12, year=1997) + points_of(WORLD, 20.0, year=2019)
    rows = wds_rows.observed(points, "2019-01").rows
    assert [r["reference_month"] for r in rows["exports_monthly"]] == ["2019-01"]
    assert [(r["year"], r["value_cad_millions"]) for r in rows["exports_annual"]] == [("1997", "120")]


def test_the_bloc_counts_from_2021_when_the_united_kingdom_was_out_of_it() -> None:
    union = Series("EU27", "customs", "unadjusted")
    points = points_of(WORLD, 9.0, year=2021) + points_of(union, 5.0, year=2020) + points_of(union, 6.0, year=2021)
    rows = wds_rows.observed(points, "2019-01").rows["exports_monthly"]
    assert [(r["partner_code"], r["reference_month"]) for r in rows] == [("WLD", "2021-01"), ("EU27", "2021-01")]


def test_a_missing_month_leaves_the_year_out() -> None:
    rows = wds_rows.observed(points_of(WORLD, *[10.0] * 11, None), "2019-01").rows
    assert (len(rows["exports_monthly"]), rows["exports_annual"]) == (11, [])


def told_of(*points: Point, terminated: frozenset[str] = frozenset()) -> list[str]:
    return [r.text() for r in wds_rows.observed(points, "2019-01", terminated).remarks]


def test_a_series_that_stops_is_ended_where_the_table_says_so_and_else_looked_at() -> None:
    points = points_of(WORLD, 9.0, 9.0) + points_of(CHINA, 1.0)
    assert told_of(*points, terminated=frozenset({"CHN"})) == [
        "Statistics Canada, table 12-10-0011: 2 series up to 2025-02, release of 2026-09-03",
        "the series CHN (customs, unadjusted) ends in 2025-01; its rows stay as they are",
    ]
    assert told_of(*points)[1] == (
        "the series CHN (customs, unadjusted) stops at 2025-01 while Statistics Canada's table goes to 2025-02, although the service does not say that it ended; check before you accept"
    )


def test_a_latest_month_that_is_withheld_is_no_end_of_a_series() -> None:
    points = points_of(WORLD, 9.0, 9.0) + points_of(CHINA, 1.0)
    points.append(Point(CHINA, "2025-02", None, "2026-09-03", status="x"))
    assert told_of(*points)[1:] == [
        "1 month has the mark x (no figure); it is not included",
        "CHN (customs, unadjusted): no figure for 2025-02 (mark x); the latest is for 2025-01",
    ]


def test_the_flag_of_an_ended_partner_is_read_from_the_metadata() -> None:
    codes = {name: code for code, name in zip(TABLE_CODES.values(), NAMES.values(), strict=True)}
    assert wds.terminated(metadata(Service()), codes) == frozenset()
    assert wds.terminated(metadata(Service(ends={"NGA": "2025-06"}, late={"BRA": "2026-06"})), codes) == {"NGA"}


HELD = {CHINA: frozenset({"2025-01", "2025-02"}), US: frozenset({"2025-01"})}


def test_a_held_series_that_nobody_asked_for_is_lost_as_well() -> None:
    (told,) = held.lost(HELD, [US, WORLD])
    assert told.text().startswith("the series CHN (customs, unadjusted) is in our table but no longer in the service's")


def test_held_months_without_a_figure_are_named_with_their_mark_or_as_missing() -> None:
    points = [*points_of(US, 3.0), Point(CHINA, "2025-01", None, "2026-09-03", status="..")]
    assert [r.text() for r in held.withdrawn(HELD, points)] == [
        (
            "CHN (customs, unadjusted), 2025-02: no figure in the service's answer; our table is unchanged. Check, and edit the rows by hand"
        ),
        (
            "CHN (customs, unadjusted), 2025-01: the service no longer gives a figure (mark ..); our table is unchanged. Check, and edit the rows by hand"
        ),
    ]


def test_many_held_months_are_named_by_their_first_and_last() -> None:
    year = {US: frozenset(f"2025-{number:02d}" for number in range(1, 13))}
    (told,) = held.withdrawn(year, [])
    assert (
        "2025-01, 2025-02, 2025-03, 2025-04, 2025-05, 2025-06 … 2025-12: no figure in the service's answer"
        in told.text()
    )


def test_without_the_world_nothing_can_be_used() -> None:
    with pytest.raises(RefreshFailed, match="no figure for the world"):
        wds_rows.observed(points_of(US, 1.0), "2019-01")
