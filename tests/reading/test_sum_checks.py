"""Sums agree: partners within the world, months with their year, the European Union with its members."""

import pandas as pd

from data.cells.phrases import phrase
from data.frames import Frame
from data.problems.problem import Problem
from data.reading.sum_checks import (
    adjusted_agree_with_unadjusted,
    bloc_agrees_with_members,
    monthly_series_have_no_gap,
    months_agree_with_years,
    partners_within_world,
)
from data.rows import CusmaClaimsRow, TradeReleaseRow

FILES = {
    name: f"{name}.csv"
    for name in ("exports_annual", "exports_monthly", "exports_annual_usd", "imports_annual_usd", "imports_monthly")
}
PARTNERS = pd.DataFrame(
    [
        ("WLD", "aggregate", ()),
        ("EU27", "bloc", ()),
        ("DEU", "country", ("EU27", "G7")),
        ("FRA", "country", ("EU27", "G7")),
        ("USA", "country", ("G7",)),
    ],
    columns=["partner_code", "kind", "blocs"],
)


def by_line(frame: Frame) -> Frame:
    """The rows by the line they stand on: the first on line 2, below the header."""
    return frame.set_axis(pd.RangeIndex(2, 2 + len(frame), name="line"))


def annual(*rows: tuple[str, float], year: int = 2020, flow: str = "total_exports") -> Frame:
    """Exports of one year by partner, C$ millions, customs basis."""
    frame = pd.DataFrame(rows, columns=["partner_code", "value_cad_millions"])
    return by_line(frame.assign(year=year, basis="customs", flow=flow, compilation="statcan"))


def monthly(values: list[float], adjustment: str = "unadjusted", basis: str = "customs", partner: str = "WLD") -> Frame:
    """Exports from January 2020 on, C$ millions."""
    months = [str(month) for month in pd.period_range("2020-01", periods=len(values), freq="M")]
    frame = pd.DataFrame({"reference_month": months, "value_cad_millions": values, "partner_code": partner})
    return by_line(frame.assign(basis=basis, flow="total_exports", seasonal_adjustment=adjustment))


def together(*frames: Frame) -> Frame:
    """Several series in one table."""
    return by_line(pd.concat(frames))


def world(*rows: tuple[str, float]) -> list[Problem]:
    """The problems of partners against the world in one year."""
    return list(partners_within_world({"partners": PARTNERS, "exports_annual": annual(*rows)}, FILES))


def months_and_year(months: Frame, year: Frame) -> list[str]:
    """The problems of twelve months against their year."""
    return [p.one_line() for p in months_agree_with_years({"exports_monthly": months, "exports_annual": year}, FILES)]


def european_union(*rows: tuple[str, float]) -> list[str]:
    """The problems of the European Union, here of Germany and France, against its members."""
    frames = {"partners": PARTNERS, "exports_annual": annual(*rows)}
    return [p.one_line() for p in bloc_agrees_with_members(frames, FILES)]


def test_one_partner_may_take_all_of_the_worlds_1000_and_a_rounding() -> None:
    assert world(("USA", 1000.0), ("WLD", 1000.0)) == []
    assert world(("USA", 1000.04), ("WLD", 1000.0)) == []


def test_a_partner_with_1000_1_is_over_a_world_of_1000() -> None:
    assert [p.one_line() for p in world(("USA", 1000.1), ("WLD", 1000.0))] == [
        (
            'exports_annual.csv:2 value_cad_millions "1000.1": more than the world total of the same measure'
            " and period (1000, line 3); check both values"
        )
    ]


def test_countries_of_600_and_401_stay_within_the_rounding_of_1000_and_of_600_and_402_do_not() -> None:
    assert world(("DEU", 600.0), ("USA", 401.0), ("WLD", 1000.0)) == []
    (found,) = world(("DEU", 600.0), ("USA", 402.0), ("WLD", 1000.0))
    assert (found.line, found.rule, dict(found.details)["total"]) == (4, "partners_over_world", "1002.0")


def test_a_bloc_is_not_added_to_its_members() -> None:
    assert world(("DEU", 500.0), ("EU27", 900.0), ("FRA", 400.0), ("WLD", 1000.0)) == []


def test_a_large_value_is_shown_with_all_its_digits() -> None:
    (found,) = world(("USA", 780854.9), ("WLD", 780854.2))
    assert (found.value, dict(found.details)["whole"]) == ("780854.9", "780854.2")


def test_partners_are_not_held_against_the_world_of_another_measure_or_year() -> None:
    other_flow = together(annual(("USA", 1100.0)), annual(("WLD", 1000.0), flow="domestic_exports"))
    other_year = together(annual(("USA", 1100.0)), annual(("WLD", 1000.0), year=2021))
    for exports in (other_flow, other_year):
        assert list(partners_within_world({"partners": PARTNERS, "exports_annual": exports}, FILES)) == []


def test_twelve_months_of_10_are_a_year_of_120() -> None:
    assert months_and_year(monthly([10.0] * 12), annual(("WLD", 120.0))) == []


def test_twelve_rounded_months_may_miss_their_year_by_1_and_not_by_2() -> None:
    assert months_and_year(monthly([10.0] * 12), annual(("WLD", 121.0))) == []
    assert months_and_year(monthly([10.0] * 12), annual(("WLD", 122.0))) == [
        (
            'exports_annual.csv:2 value_cad_millions "122": the 12 months of 2020 sum to 120.0;'
            " correct this value or the month that is wrong"
        )
    ]


def test_eleven_months_say_nothing_about_their_year() -> None:
    assert months_and_year(monthly([10.0] * 11), annual(("WLD", 500.0))) == []


def test_adjusted_or_balance_of_payments_months_say_nothing_about_a_customs_year() -> None:
    assert months_and_year(monthly([10.0] * 12, "adjusted"), annual(("WLD", 500.0))) == []
    assert months_and_year(monthly([10.0] * 12, basis="bop"), annual(("WLD", 500.0))) == []


def test_adjustment_moves_value_between_months_and_leaves_the_year() -> None:
    months = together(monthly([10.0] * 12), monthly([5.0, 15.0] * 6, "adjusted"))
    assert list(adjusted_agree_with_unadjusted({"exports_monthly": months}, FILES)) == []


def test_adjusted_months_that_sum_to_122_do_not_agree_with_120() -> None:
    months = together(monthly([10.0] * 12), monthly([10.0] * 11 + [12.0], "adjusted"))
    assert [p.one_line() for p in adjusted_agree_with_unadjusted({"exports_monthly": months}, FILES)] == [
        (
            'exports_monthly.csv:25 partner_code "WLD": the 12 adjusted months of 2020 sum to 122.0'
            " and the unadjusted ones to 120.0; correct the wrong month"
        )
    ]


def test_a_year_with_eleven_adjusted_months_is_not_compared() -> None:
    months = together(monthly([10.0] * 12), monthly([10.0] * 11, "adjusted"))
    assert list(adjusted_agree_with_unadjusted({"exports_monthly": months}, FILES)) == []


def test_the_european_union_of_30_equals_members_of_10_and_20() -> None:
    assert european_union(("DEU", 10.0), ("EU27", 30.0), ("FRA", 20.0), ("USA", 99.0)) == []


def test_the_european_union_of_32_differs_from_members_of_10_and_20() -> None:
    assert european_union(("DEU", 10.0), ("EU27", 32.0), ("FRA", 20.0)) == [
        (
            'exports_annual.csv:3 value_cad_millions "32": the members of EU27 sum to 30.0;'
            " correct this value or the member that is wrong"
        )
    ]


def test_the_european_union_is_not_compared_where_a_member_is_missing() -> None:
    assert european_union(("DEU", 10.0), ("EU27", 32.0)) == []


def gaps(months: Frame) -> list[tuple[int, str]]:
    """The holes of monthly series: line after the hole, and the months missing."""
    found = monthly_series_have_no_gap({"exports_monthly": months}, FILES)
    return [(p.line, dict(p.details)["gap"]) for p in found]


def test_a_series_from_january_to_december_has_no_gap() -> None:
    assert gaps(monthly([10.0] * 12)) == []


def test_a_missing_march_and_a_missing_turn_of_the_year_are_gaps() -> None:
    months = monthly([10.0] * 18)
    assert gaps(months.drop(index=[4])) == [(5, "2020-03")]
    assert gaps(months.drop(index=[13, 14])) == [(15, phrase("from-to", "2020-12", "2021-01"))]


def test_imports_by_month_have_no_hole_either() -> None:
    months = monthly([10.0] * 12).drop(index=[4])
    found = monthly_series_have_no_gap({"imports_monthly": months}, FILES)
    assert [(p.file, dict(p.details)["gap"]) for p in found] == [("imports_monthly.csv", "2020-03")]


def test_no_more_claims_cusma_than_was_imported() -> None:
    values = {
        "reference_month": "2025-01",
        "as_of": "2026-05-11",
        "source_id": "a",
        "confidence": "official",
        "note_id": "",
    }
    money = {"imports_usd_millions": "100", "cusma_claimed_usd_millions": "100.5"}
    row = CusmaClaimsRow(**values, **money)
    assert list(row.faults()) == [("cusma_claimed_usd_millions", "share_over_whole", {"whole": "100"})]
    assert list(CusmaClaimsRow(**values, **(money | {"imports_usd_millions": "101"})).faults()) == []


def test_a_release_does_not_come_after_the_day_on_which_it_is_due_at_the_latest() -> None:
    values = {
        "reference_month": "2026-07",
        "partners_published": "27",
        "as_of": "2026-11-29",
        "source_id": "a",
        "confidence": "official",
    }
    dates = {"release_date": "2026-09-03", "due_by": "2026-09-02"}
    (fault,) = TradeReleaseRow(**values, **dates, note_en="", note_fr="").faults()
    assert fault[:2] == ("due_by", "dates_out_of_order")


def test_each_partner_has_its_own_months() -> None:
    usa = monthly([10.0] * 3, partner="USA").drop(index=[3])
    assert gaps(together(monthly([10.0] * 3), usa)) == [(6, "2020-02")]


def test_months_in_the_wrong_order_are_no_gap() -> None:
    assert gaps(monthly([10.0] * 4).loc[[2, 4, 3, 5]]) == []


def test_a_series_may_start_late_and_end_early() -> None:
    assert gaps(together(monthly([10.0] * 6), monthly([10.0] * 6, partner="USA").loc[[4, 5]])) == []
