"""A cell holds a typed value, or is refused by a rule that names what to write instead."""

import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError
from pydantic_core import PydanticCustomError

from data.cells import kinds as cells
from data.cells.excel_damage import MONTHS
from data.cells.kinds import Identifiers, MaybeDay, MaybeText, Millions, PartnerCodes, Text, Year
from data.problems.problem import problem

SEARCH = settings(deadline=None, max_examples=150, derandomize=True)
KINDS: tuple[Callable[[str], Any], ...] = (
    cells.text, cells.identifier, cells.partner_code, cells.bloc_code, cells.number, cells.calendar_date,
    cells.month, cells.partial_date, cells.year, cells.whole_number, cells.address,
    cells.within(cells.number, 0, 100), cells.one_of("yes", "no"), cells.list_of(cells.partner_code),
)  # fmt: skip
# Text that looks like cells: digits, marks of numbers and dates, names of months, and anything else.
CELL_TEXT = st.one_of(
    st.text(max_size=40),
    st.text(alphabet="0123456789.,-/ :;eE'%$\u00a0\u0660", max_size=20),
    st.builds(
        "{}{}{}".format,
        st.integers(0, 40),
        st.sampled_from("- /"),
        st.sampled_from([*MONTHS, "x", "2025", "0"]),
    ),
    st.from_regex(r"https?://[\[\]a-z.:@#?%]{0,12}", fullmatch=True),
)


def value_of(kind: Any, text: str) -> Any:
    """The typed value of a cell of an annotated kind."""
    return TypeAdapter(kind).validate_python(text)


def rule_of(kind: Any, text: str) -> str:
    """The rule by which the cell is refused."""
    with pytest.raises(ValidationError) as refused:
        value_of(kind, text)
    return str(refused.value.errors()[0]["type"])


def test_a_number_is_read_as_it_is_written() -> None:
    assert [cells.number(text) for text in ("0", "12.5", "-3.25", "007")] == [0, 12.5, -3.25, 7]


def test_a_range_holds_both_of_its_ends() -> None:
    percent = cells.within(cells.number, 0, 100)
    assert (percent("0"), percent("100")) == (0, 100)
    with pytest.raises(PydanticCustomError):
        percent("100.001")


def test_a_leap_day_exists_in_2024_and_not_in_2026() -> None:
    assert cells.calendar_date("2024-02-29") == date(2024, 2, 29)
    with pytest.raises(PydanticCustomError, match="refused"):
        cells.calendar_date("2026-02-29")


@pytest.mark.parametrize("text", ["1899-12-31", "2101-01-01", "0217-06-04", "2206-06-04"])
def test_a_day_outside_of_1900_to_2100_is_a_slip(text: str) -> None:
    for kind in (cells.calendar_date, cells.partial_date):
        with pytest.raises(PydanticCustomError) as refused:
            kind(text)
        assert refused.value.type == "out_of_range"


@pytest.mark.parametrize("text", ["2026", "2026-07", "2026-07-01"])
def test_a_date_is_as_precise_as_it_is_known(text: str) -> None:
    assert cells.partial_date(text) == text


def test_a_count_of_1000_is_whole_also_when_written_with_a_zero_behind_the_point() -> None:
    assert cells.whole_number("1000.0") == 1000


@pytest.mark.parametrize("text", ["CAN", "EU27", "ASEAN", "WLD", "XUS"])
def test_countries_blocs_and_aggregates_are_partners(text: str) -> None:
    assert cells.partner_code(text) == text


def test_a_list_keeps_its_order() -> None:
    assert value_of(PartnerCodes, "USA;CAN;MEX") == ("USA", "CAN", "MEX")


def test_a_blank_means_not_known_where_it_is_allowed() -> None:
    assert value_of(MaybeText, "") is None
    assert value_of(MaybeDay, "") is None
    assert value_of(Identifiers, "") == ()


@pytest.mark.parametrize("kind", [Text, Millions, Year])
@pytest.mark.parametrize("text", ["", "   ", "\u00a0"])
def test_a_blank_is_refused_where_a_value_is_needed(kind: Any, text: str) -> None:
    assert rule_of(kind, text) == "required"


def test_a_cell_of_blanks_is_not_a_blank_cell() -> None:
    assert rule_of(MaybeText, "  ") == "outer_blanks"


@pytest.mark.parametrize("text", ["#N/A", "#n/a", "#REF!", "#DIV/0!", "#NOM?", "#VALEUR!"])
def test_an_error_value_of_the_spreadsheet_is_no_text(text: str) -> None:
    assert rule_of(Text, text) == "spreadsheet_error"


def test_a_text_may_start_with_a_number_sign() -> None:
    assert value_of(Text, "#1 partner") == "#1 partner"


def test_the_apostrophe_that_keeps_a_formula_from_running_is_taken_off_again() -> None:
    assert value_of(Text, "'=1+1") == "=1+1"
    assert value_of(Text, "'quoted'") == "'quoted'"


def test_a_text_holds_700_characters_and_not_701() -> None:
    assert len(value_of(Text, "x" * 700)) == 700
    assert rule_of(Text, "x" * 701) == "too_long"


@pytest.mark.parametrize("text", ["https://example.org", "http://example.org/a?b=c#d"])
def test_an_address_is_kept_as_it_is(text: str) -> None:
    assert cells.address(text) == text


@pytest.mark.parametrize(
    "text",
    ["example.org", "ftp://example.org", "https://", "data:text/html,x", "https://[::1", "https://a b.org"],
)
def test_what_is_no_web_address_is_refused(text: str) -> None:
    with pytest.raises(PydanticCustomError) as refused:
        cells.address(text)
    assert refused.value.type == "bad_address"


@SEARCH
@given(text=CELL_TEXT, kind=st.sampled_from(KINDS))
def test_any_text_becomes_a_value_or_is_refused_by_a_rule_with_words(text: str, kind: Callable[[str], Any]) -> None:
    try:
        kind(cells.plain(text))
    except PydanticCustomError as refused:
        found = problem("a.csv", 2, "c", text, refused.type, **(refused.context or {}))
        assert found.what("en") != found.what("fr")


@SEARCH
@given(text=CELL_TEXT)
def test_a_number_that_loads_is_the_number_that_a_person_reads(text: str) -> None:
    try:
        value = cells.number(text)
    except PydanticCustomError:
        return
    assert re.fullmatch(r"-?[0-9]+(\.[0-9]+)?", text) and value == float(text)


@SEARCH
@given(day=st.dates(date(1900, 1, 1), date(2100, 12, 31)))
def test_every_day_of_two_centuries_is_read_back_as_itself(day: date) -> None:
    assert cells.calendar_date(day.isoformat()) == day


@SEARCH
@given(codes=st.lists(st.from_regex(r"[A-Z]{3}", fullmatch=True), min_size=1, max_size=8, unique=True))
def test_a_list_joined_with_semicolons_is_read_back_as_itself(codes: list[str]) -> None:
    assert cells.list_of(cells.partner_code)(";".join(codes)) == tuple(codes)
