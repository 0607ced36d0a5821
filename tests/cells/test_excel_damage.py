"""What a spreadsheet does to numbers and dates is recognised, and its remedy is the value that was meant."""

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.cells.excel_damage import accents_remedy, date_remedy, month_remedy, number_damage, sure_date
from data.cells.phrases import SIGN, phrase

SEARCH = settings(deadline=None, max_examples=150, derandomize=True)
# Values of the tables: C$ millions with one decimal, so that no mark can be read in two ways.
VALUES = st.integers(min_value=10, max_value=9_999_999).map(lambda tenths: tenths / 10)
DAYS = st.dates(min_value=date(1990, 1, 2), max_value=date(2049, 12, 31))


@pytest.mark.parametrize(
    ("damaged", "rule", "remedy"),
    [
        ("12,5", "decimal_comma", "12.5"),
        ("0,071", "decimal_comma", "0.071"),
        ("-3,0", "decimal_comma", "-3.0"),
        ("1.234,5", "decimal_comma", "1234.5"),
        ("1 234,5", "decimal_comma", "1234.5"),
        ("1,234.5", "thousands_mark", "1234.5"),
        ("1,234,567", "thousands_mark", "1234567"),
        ("1 234", "thousands_mark", "1234"),
        ("1'234.5", "thousands_mark", "1234.5"),
        ("76.3%", "unit_in_number", "76.3"),
        ("76,3 %", "unit_in_number", "76.3"),
        ("$12", "unit_in_number", "12"),
        ("C$12", "unit_in_number", "12"),
        ("€1,234.50", "unit_in_number", "1234.50"),
        ("12 $", "unit_in_number", "12"),
        ("5E-2", "scientific_notation", "0.05"),
        ("-1.5e3", "scientific_notation", "-1500"),
        ("1E+15", "scientific_notation", phrase("all-digits")),
        ("1,234", "not_a_number", phrase("either", "1234", "1.234")),
        ("(3.2)", "not_a_number", "-3.2"),
        ("−3.2", "not_a_number", "-3.2"),
        ("-.5", "not_a_number", "-0.5"),
        ("12.", "not_a_number", "12"),
        ("twelve", "not_a_number", phrase("digits")),
        ("12.5.3", "not_a_number", phrase("digits")),
        ("'2407.2", "apostrophe_before_number", "2407.2"),
        ("'1 234,5", "decimal_comma", "1234.5"),
        ("12-mai", "date_for_number", phrase("either", "12.5", "12.05")),
        ("10-Oct", "date_for_number", "10.10"),
        ("juil-26", "date_for_number", phrase("either", "7.26", "7.2026")),
        ("3 septembre 2026", "date_for_number", phrase("digits")),
        ("2.41E+03", "digits_lost", phrase("digits")),
        ("$..", "unit_in_number", phrase("digits")),
    ],
)
def test_a_mangled_number_is_recognised(damaged: str, rule: str, remedy: str) -> None:
    assert number_damage(damaged) == (rule, remedy)


@pytest.mark.parametrize(
    ("damaged", "meant"),
    [
        ("2025/06/04", "2025-06-04"),
        ("2025.6.4", "2025-06-04"),
        ("13/06/2025", "2025-06-13"),
        ("06/13/2025", "2025-06-13"),
        ("06/06/2025", "2025-06-06"),
        ("4.6.2025", phrase("either", "2025-06-04", "2025-04-06")),
        ("4-Jun-25", "2025-06-04"),
        ("4 juin 2025", "2025-06-04"),
        ("1-août-26", "2026-08-01"),
        ("31 déc 2025", "2025-12-31"),
        ("April 28, 2017", "2017-04-28"),
        ("Sept. 3 2026", "2026-09-03"),
        ("3 septembre 2026", "2026-09-03"),
        ("1er juillet 2026", "2026-07-01"),
        ("20170428", "2017-04-28"),
        ("1-Jan-97", "1997-01-01"),
        ("45812", "2025-06-04"),
        ("45812.0", "2025-06-04"),
        ("2025-06-04T12:30:00", "2025-06-04"),
    ],
)
def test_a_mangled_day_is_recognised(damaged: str, meant: str) -> None:
    assert date_remedy(damaged) == meant


@pytest.mark.parametrize(
    "text",
    [
        "30/02/2025",
        "00/05/2025",
        "04/06/0000",
        "32-Jun-25",
        "4-Foo-25",
        "20255",
        "99999",
        "",
        "soon",
        "20171328",
        "99990101",
        "April 31, 2017",
        "04/06/0217",
    ],
)
def test_what_no_calendar_holds_has_no_remedy(text: str) -> None:
    assert date_remedy(text) == ""


@pytest.mark.parametrize(
    ("damaged", "meant"),
    [
        ("Jun-25", "2025-06"),
        ("juin-25", "2025-06"),
        ("févr. 2026", "2026-02"),
        ("July 2026", "2026-07"),
        ("décembre 2026", "2026-12"),
        ("2026/07", "2026-07"),
        ("07/2026", "2026-07"),
        ("2026/13", ""),
        ("7/1/2026", "2026-07"),
        ("01/07/2026", "2026-07"),
        ("1/1/2026", "2026-01"),
        ("2026-07-01", "2026-07"),
        ("46204", "2026-07"),
        ("04/06/2025", phrase("either", "2025-06", "2025-04")),
        ("15/06/2025", "2025-06"),
        ("Foo-25", ""),
    ],
)
def test_a_month_that_became_its_first_day_is_recognised(damaged: str, meant: str) -> None:
    assert month_remedy(damaged) == meant


@pytest.mark.parametrize(
    ("damaged", "remedy"),
    [
        ("2025/6/4", "2025-06-04"),
        ("25/06/2025", "2025-06-25"),
        ("06/06/2025", "2025-06-06"),
        ("4 juin 2025", "2025-06-04"),
        ("2025-06-04 00:00:00", "2025-06-04"),
        ("2026-7", "2026-07"),
        ("juin 2025", "2025-06"),
        ("2026-07-01", "2026-07"),
        ("1997.0", "1997"),
        ("July 2026", "2026-07"),
        ("2026/07", "2026-07"),
        ("20170428", "2017-04-28"),
        ("April 28, 2017", "2017-04-28"),
        ("3 septembre 2026", "2026-09-03"),
    ],
)
def test_a_date_that_can_be_read_in_one_way_is_sure(damaged: str, remedy: str) -> None:
    assert sure_date(damaged, remedy)


@pytest.mark.parametrize(
    ("damaged", "remedy", "reason"),
    [
        ("04/06/2025", phrase("either", "2025-06-04", "2025-04-06"), "day or month first"),
        ("7/1/2026", "2026-07", "the first of July or the seventh of January"),
        ("4-Jun-25", "2025-06-04", "the year 2025 or 1925, or the 25th"),
        ("Jun-25", "2025-06", "the same"),
        ("45812", "2025-06-04", "counted from 1900 or from 1904"),
        ("2025-06-04T12:30:00", "2025-06-04", "the time of day would be lost"),
        ("2026-07-15", "2026-07", "the day would be lost"),
        ("2025-06-01", "2025", "the month would be lost"),
        ("2026/07", "2026", "the same"),
        ("07/2026", "2026-07", "no year comes first"),
        ("20260715", "2026-07", "the day would be lost"),
    ],
)
def test_a_date_that_says_two_things_or_more_than_its_remedy_is_not_sure(
    damaged: str, remedy: str, reason: str
) -> None:
    assert not sure_date(damaged, remedy)


def test_accents_that_went_through_another_code_are_found_again() -> None:
    assert accents_remedy("UniversitÃ© dâ€™Ã‰tat") == "Université d’État"
    assert accents_remedy("Université d’État") == accents_remedy("plain") == accents_remedy("œuvre – 25 %") == ""


@SEARCH
@given(text=st.text(alphabet="abc éèàùçœ’–€", min_size=1, max_size=20))
def test_any_french_text_opened_in_the_old_windows_code_is_found_again(text: str) -> None:
    try:
        garbled = text.encode().decode("cp1252")
    except UnicodeDecodeError:
        return  # some bytes have no sign in that code: the text was refused when it was saved
    assert accents_remedy(garbled) == ("" if text.isascii() else text)


@SEARCH
@given(value=VALUES)
def test_a_value_shown_the_french_way_gets_its_own_value_as_remedy(value: float) -> None:
    shown = f"{value:,.1f}".replace(",", "\u202f").replace(".", ",")
    assert number_damage(shown) == ("decimal_comma", f"{value:.1f}")


@SEARCH
@given(value=VALUES)
def test_a_value_shown_in_dollars_gets_its_own_value_as_remedy(value: float) -> None:
    assert number_damage(f"${value:,.1f}") == ("unit_in_number", f"{value:.1f}")


@SEARCH
@given(day=DAYS)
def test_the_serial_number_of_a_day_gets_that_day_as_remedy(day: date) -> None:
    serial = (day - date(1900, 1, 1)) // timedelta(days=1) + 2  # Excel counts from 1 and has a 29 February 1900
    assert date_remedy(str(serial)) == day.isoformat()


@SEARCH
@given(day=DAYS, form=st.sampled_from(["%d/%m/%Y", "%m/%d/%Y", "%Y/%m/%d", "%d-%b-%y", "%d %b %Y", "%d.%m.%Y"]))
def test_a_day_in_any_regional_form_stands_in_its_remedy(day: date, form: str) -> None:
    assert day.isoformat() in date_remedy(day.strftime(form)).split(SIGN)


@SEARCH
@given(text=st.text(max_size=30))
def test_any_text_at_all_gets_a_remedy_without_an_accident(text: str) -> None:
    assert number_damage(text)[1]
    assert isinstance(date_remedy(text) + month_remedy(text), str)
