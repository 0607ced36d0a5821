"""What is no partner code is answered with the partner that is meant, and with nothing where that cannot be told."""

from functools import cache
from pathlib import Path

import pytest

from data.reading.loading import check_contents, read_table
from data.reading.partner_guesses import KnownPartners, likely, partners_of
from data.tables import TABLE_BY_NAME
from tests.damage.csv_damage import cells, short_curated_bytes

NOT_A_PARTNER = "a partner code is three capital letters (or a bloc's code such as EU27)"
NO_ROW = "no row of partners.csv has this partner_code"


@cache
def partners() -> KnownPartners:
    """The partners of the curated table."""
    return partners_of(read_table(TABLE_BY_NAME["partners"], short_curated_bytes()["partners.csv"], "p.csv").frame)


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("CNH", ("CHN",)),  # two letters in each other's place
        ("GER", ("DEU",)),  # Germany
        ("SPA", ("ESP",)),  # Spain
        ("JPA", ("JPN",)),  # one letter wrong
        ("USB", ("USA", "UZB")),  # either
        ("CAM", ("CMR", "KHM")),  # Cameroon or Cambodia
        ("China", ("CHN",)),
        ("Chine", ("CHN",)),
        ("CÔTE D'IVOIRE", ("CIV",)),
        ("États-Unis", ("USA",)),
        ("Germanny", ("DEU",)),
        ("CN", ("CHN",)),
        ("us", ("USA",)),
        ("chn", ("CHN",)),
        ("USAA", ("USA",)),
        ("EU28", ("EU27",)),
        ("Holland", ("NLD",)),
        ("UK", ("GBR",)),
        ("Émirats", ("ARE",)),
        ("Viet-Nam", ("VNM",)),
    ],
)
def test_the_partner_that_is_meant_is_named(written: str, meant: tuple[str, ...]) -> None:
    assert likely(written, partners(), {}) == meant


@pytest.mark.parametrize("written", ["QQQ", "QX", "", "   ", "Atlantis", "MAR\u200b" * 3, "A" * 5000, "BLA"])
def test_nothing_is_named_where_it_cannot_be_told(written: str) -> None:
    assert likely(written, partners(), {}) == ()


def test_a_code_that_the_column_holds_is_meant_rather_than_one_that_it_never_does() -> None:
    assert likely("CAM", partners(), {"CAN": 80, "USA": 60}) == ("CAN",)
    assert likely("USB", partners(), {"USA": 60}) == ("USA",)


def test_of_several_codes_that_come_as_near_the_two_that_the_column_holds_most_are_named() -> None:
    near = likely("XAN", partners(), {"CAN": 3, "PAN": 2, "MAN": 1})
    assert near == ("CAN", "PAN")
    assert likely("XAN", partners(), {"CAN": 3, "PAN": 2, "IRN": 2}) in ((), ("CAN", "PAN"))


def lines(file: str, column: str, text: str, language: str = "en") -> list[str]:
    """What is printed of a cell of the second line."""
    contents = short_curated_bytes()
    broken = {**contents, file: cells(2, **{column: text})(contents[file])}
    found = [p for p in check_contents(broken, Path("curated"))[1] if p.value == text]
    return [p.one_line(language).partition(": ")[2] for p in found]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("China", f"{NOT_A_PARTNER}; write CHN"),
        ("CN", f"{NOT_A_PARTNER}; write CHN"),
        ("Burma", f"{NOT_A_PARTNER}; write MMR"),
        ("cnh", f'{NOT_A_PARTNER} ("CHN"?); write a code such as USA'),
        ("CNH", f'{NO_ROW} ("CHN"?); correct it, or add the row to partners.csv'),
        ("USB", f'{NO_ROW} ("USA", "UZB"?); correct it, or add the row to partners.csv'),
        ("QQQ", f"{NO_ROW}; correct it, or add the row to partners.csv"),
    ],
)
def test_a_maintainer_reads_whom_the_table_may_mean(text: str, message: str) -> None:
    assert lines("partner_gdp.csv", "partner_code", text) == [message]


def test_the_partner_of_a_list_that_is_none_is_the_one_that_is_guessed() -> None:
    (line,) = lines("agreements.csv", "partner_codes", "China;USA")
    assert line == f'{NOT_A_PARTNER} ("CHN"?); write a code such as USA'


def test_a_guess_is_told_in_french() -> None:
    (line,) = lines("partner_gdp.csv", "partner_code", "Chine", "fr")
    assert line.endswith("comme EU27); écrivez CHN")
