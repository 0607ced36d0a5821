"""Numbers, money and dates in both languages, to the sign; typography; and what is missing is never silent."""

from datetime import date

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.cells.partial_dates import first_day
from data.wording import LANGUAGES, Language, wording_for
from data.wording.wording import MissingWording

SEARCH = settings(deadline=None, max_examples=100, derandomize=True)
BOTH = pytest.mark.parametrize("language", LANGUAGES)
NB = "\u00a0"  # no-break space
MINUS = "\u2212"
EN, FR = wording_for("en"), wording_for("fr")
TYPED = "aeé'\u2019015 \u00a0%$:;«»GMkCAUS-"  # what typography looks at


# Numbers


@pytest.mark.parametrize(
    ("value", "digits", "english", "french"),
    [
        (1234.5, 1, "1,234.5", f"1{NB}234,5"),
        (1234567, 0, "1,234,567", f"1{NB}234{NB}567"),
        (0.0596, 3, "0.060", "0,060"),
        (7, 0, "7", "7"),
        (-1234.5, 1, f"{MINUS}1,234.5", f"{MINUS}1{NB}234,5"),
        (-0.04, 1, "0.0", "0,0"),
        (0, 2, "0.00", "0,00"),
    ],
)
def test_a_number_has_the_marks_of_its_language(value: float, digits: int, english: str, french: str) -> None:
    assert EN.number(value, digits) == english
    assert FR.number(value, digits) == french


@pytest.mark.parametrize(
    ("share", "english", "french"),
    [(0.759, "75.9%", f"75,9{NB}%"), (0.7, "70.0%", f"70,0{NB}%"), (-0.025, f"{MINUS}2.5%", f"{MINUS}2,5{NB}%")],
)
def test_a_share_is_a_percentage_with_one_decimal(share: float, english: str, french: str) -> None:
    assert EN.percent(share) == english
    assert FR.percent(share) == french


@pytest.mark.parametrize(
    ("rate", "english", "french"),
    [
        (25, "25%", f"25{NB}%"),
        (12.5, "12.5%", f"12,5{NB}%"),
        (26.75, "26.75%", f"26,75{NB}%"),
        (100.0, "100%", f"100{NB}%"),
    ],
)
def test_a_rate_keeps_the_decimals_that_it_has(rate: float, english: str, french: str) -> None:
    assert EN.rate(rate) == english
    assert FR.rate(rate) == french


@pytest.mark.parametrize(
    ("millions", "english", "french"),
    [
        (35_000, f"C$35.0{NB}billion", f"35,0{NB}G${NB}CA"),
        (215_306.1, f"C$215.3{NB}billion", f"215,3{NB}G${NB}CA"),
        (500, f"C$500{NB}million", f"500{NB}M${NB}CA"),
        (12.4, f"C$12{NB}million", f"12{NB}M${NB}CA"),
        (2.5, f"C$2.5{NB}million", f"2,5{NB}M${NB}CA"),
        (0, f"C$0.0{NB}billion", f"0,0{NB}G${NB}CA"),
        (0.04, f"under C$0.1{NB}million", f"moins de 0,1{NB}M${NB}CA"),
        (-47_100, f"{MINUS}C$47.1{NB}billion", f"{MINUS}47,1{NB}G${NB}CA"),
        (-0.01, f"C$0.0{NB}million", f"0,0{NB}M${NB}CA"),
    ],
)
def test_money_reads_as_people_say_it(millions: float, english: str, french: str) -> None:
    assert EN.money(millions) == english
    assert FR.money(millions) == french


@pytest.mark.parametrize(
    ("millions", "english"),
    [(999.4, f"C$999{NB}million"), (999.6, f"C$1.0{NB}billion"), (1000, f"C$1.0{NB}billion"), (9.94, f"C$9.9{NB}million"), (9.96, f"C$10{NB}million")],
)  # fmt: skip
def test_money_changes_its_unit_where_rounding_does(millions: float, english: str) -> None:
    assert EN.money(millions) == english


@pytest.mark.parametrize(
    ("millions", "english", "french"),
    [
        (0, f"C$0.0{NB}billion", f"0,0{NB}G${NB}CA"),
        (999_940, f"C$999.9{NB}billion", f"999,9{NB}G${NB}CA"),
        (999_960, f"C$1.0{NB}trillion", f"1{NB}000{NB}G${NB}CA"),
        (27_360_900, f"C$27.4{NB}trillion", f"27{NB}361{NB}G${NB}CA"),
    ],
)  # fmt: skip
def test_nothing_is_counted_in_billions_and_more_than_a_thousand_billion_in_trillions(
    millions: float, english: str, french: str
) -> None:
    assert (EN.money(millions), FR.money(millions)) == (english, french)


def test_what_rounds_to_zero_has_no_sign() -> None:
    assert EN.change(0.0004) == "0.0%"
    assert FR.signed(FR.points(0.02), 0.02) == f"0,0{NB}point"
    assert EN.change(0.0006) == "+0.1%"


def test_us_dollars_are_named() -> None:
    assert EN.money(35_000, "usd") == f"US$35.0{NB}billion"
    assert FR.money(35_000, "usd") == f"35,0{NB}G${NB}US"
    assert FR.money(35, "usd") == f"35{NB}M${NB}US"


def test_money_on_an_axis_is_short() -> None:
    assert EN.money_short(300_000) == f"300{NB}B"
    assert FR.money_short(300_000) == f"300{NB}G$"
    assert FR.money_short(2_500) == f"2,5{NB}G$"


def test_points_have_no_sign_and_in_french_their_plural_starts_at_two() -> None:
    assert EN.points(9.7) == f"9.7{NB}points"
    assert EN.points(-0.5) == f"0.5{NB}points"
    assert FR.points(9.7) == f"9,7{NB}points"
    assert FR.points(2.0) == f"2,0{NB}points"
    assert FR.points(-1.94) == f"1,9{NB}point"
    assert FR.points(1.96) == f"2,0{NB}points"


def test_a_plus_stands_before_what_is_greater_than_zero_only() -> None:
    assert EN.signed(EN.percent(0.164), 0.164) == "+16.4%"
    assert EN.signed(EN.percent(0.0), 0.0) == "0.0%"
    assert EN.signed(EN.percent(-0.034), -0.034) == f"{MINUS}3.4%"


def test_a_change_has_its_sign_and_none_where_it_rounds_to_nothing() -> None:
    assert [EN.change(c) for c in (0.164, -0.034, 0.0004)] == ["+16.4%", f"{MINUS}3.4%", "0.0%"]
    assert FR.change(0.1642, 2) == f"+16,42{NB}%"
    assert [EN.change_points(p) for p in (2.34, -4.0)] == [f"+2.3{NB}points", f"{MINUS}4.0{NB}points"]
    assert EN.change_points(0.04) == f"0.0{NB}points"
    assert EN.change_points(0.04, 2) == f"+0.04{NB}points"
    assert EN.change_points(float("nan")) == "–"


def test_a_small_share_has_two_decimals_and_the_smallest_is_under_one_hundredth() -> None:
    assert [EN.share(s) for s in (0.0123, 0.0004, 0.00001, 0.0)] == ["1.2%", "0.04%", "under 0.01%", "0.00%"]
    assert FR.share(0.00001) == f"moins de 0,01{NB}%"


@SEARCH
@given(st.floats(min_value=-1e9, max_value=1e9), st.integers(min_value=0, max_value=3))
def test_french_and_english_numbers_differ_in_marks_only(value: float, digits: int) -> None:
    assert FR.number(value, digits) == EN.number(value, digits).replace(",", NB).replace(".", ",")


@SEARCH
@given(st.floats(min_value=-1e9, max_value=1e9), st.sampled_from(LANGUAGES))
def test_no_number_holds_a_hyphen_or_a_space_where_a_line_may_break(value: float, language: Language) -> None:
    wording = wording_for(language)
    amount = wording.money(round(value, 1))  # less than a tenth of a million is in words
    for text in (wording.number(value, 1), wording.percent(value), amount, wording.points(value)):
        assert "-" not in text
        assert " " not in text


# Dates


@pytest.mark.parametrize(
    ("value", "english", "french"),
    [
        ("2025-06-04", "4 June 2025", f"4{NB}juin 2025"),
        ("2026-07-01", "1 July 2026", f"1er{NB}juillet 2026"),
        ("2026-07-11", "11 July 2026", f"11{NB}juillet 2026"),
        ("2026-07-21", "21 July 2026", f"21{NB}juillet 2026"),
        ("2026-08-31", "31 August 2026", f"31{NB}août 2026"),
        ("2025-06", "June 2025", "juin 2025"),
        ("2025-01", "January 2025", "janvier 2025"),
        ("2025", "2025", "2025"),
        (2025, "2025", "2025"),
        (date(2025, 6, 4), "4 June 2025", f"4{NB}juin 2025"),
        (pd.Timestamp("2026-07-01"), "1 July 2026", f"1er{NB}juillet 2026"),
    ],
)
def test_a_date_is_as_precise_as_it_is_known(value: object, english: str, french: str) -> None:
    assert EN.date(value) == english
    assert FR.date(value) == french


def test_a_short_date_shortens_the_month() -> None:
    assert EN.date("2026-07-15", short=True) == "15 Jul 2026"
    assert FR.date("2026-07-01", short=True) == f"1er{NB}juill. 2026"
    assert FR.date("2026-07", short=True) == "juill. 2026"


def test_a_period_is_a_year_or_a_month() -> None:
    assert EN.period(2024) == "2024"
    assert FR.period("2026-07") == "juillet 2026"


@pytest.mark.parametrize(
    ("value", "day", "precision"),
    [
        ("2025", date(2025, 1, 1), "year"),
        ("2025-06", date(2025, 6, 1), "month"),
        ("2025-06-04", date(2025, 6, 4), "day"),
    ],
)
def test_a_partial_date_starts_on_its_first_day(value: str, day: date, precision: str) -> None:
    assert first_day(value) == (day, precision)


@pytest.mark.parametrize("value", ["yesterday", "2025-13", "2025-02-30", ""])
def test_what_is_no_date_raises(value: str) -> None:
    with pytest.raises(ValueError, match=r"month|day|isoformat|int"):
        first_day(value)


# Lists


@pytest.mark.parametrize(
    ("parts", "english", "french"),
    [([], "", ""), (["a"], "a", "a"), (["a", "b"], "a and b", "a et b"), (["a", "b", "c"], "a, b and c", "a, b et c")],
)
def test_a_list_ends_with_and(parts: list[str], english: str, french: str) -> None:
    assert EN.join(parts) == english
    assert FR.join(parts) == french


@pytest.mark.parametrize(("count", "written"), [(1, "un an"), (2, "deux ans"), (9, "neuf ans"), (10, f"10{NB}ans")])
def test_a_count_below_ten_is_in_letters_in_running_text(count: int, written: str) -> None:
    sides = {"partners": "5 %", "partners_side": "above", "others": "3 %", "others_side": "below", "entry": "2018"}
    text = FR("agreements-before-title", count=count, year="2020", of="du PTPGP", **sides)
    assert f"{written} après l\u2019entrée en vigueur" in text


def test_what_follows_a_colon_has_a_small_initial_unless_it_is_a_name() -> None:
    steps = ("Conclusion visée en 2026", "Le Canada suspend les négociations", "L\u2019UE double ses droits", "ALENA")
    assert [FR("agreements-step-intended", title=step) for step in steps] == [
        f"Étape prévue{NB}: {step}"
        for step in (
            "conclusion visée en 2026",
            "le Canada suspend les négociations",
            "l\u2019UE double ses droits",
            "ALENA",
        )
    ]


# What is missing


@BOTH
def test_a_key_without_a_message_raises_and_names_it(language: Language) -> None:
    with pytest.raises(MissingWording, match="no-such-message"):
        wording_for(language)("no-such-message")


@BOTH
def test_a_message_without_one_of_its_values_raises(language: Language) -> None:
    with pytest.raises(MissingWording, match="source-as-of"):
        wording_for(language)("source-as-of")


@BOTH
def test_a_code_without_a_word_raises(language: Language) -> None:
    with pytest.raises(MissingWording, match="confidence-guessed"):
        wording_for(language).code("confidence", "guessed")


def test_a_code_is_worded_whatever_its_underscores() -> None:
    assert EN.code("stage", "in_force") == "In force"
    assert FR.code("stage", "in_force") == "En vigueur"


def test_a_text_of_the_tables_is_picked_in_the_language_and_set_in_type() -> None:
    row = {"title_en": "Canada's 5 %", "title_fr": "5 % d'or"}
    assert EN.pick(row, "title") == "Canada\u2019s 5 %"
    assert FR.pick(row, "title") == f"5{NB}% d\u2019or"


@pytest.mark.parametrize("blank", [None, float("nan"), pd.NA])
def test_a_blank_text_of_the_tables_is_empty_and_not_the_word_nan(blank: object) -> None:
    assert EN.pick({"note_en": blank}, "note") == ""


def test_a_value_is_never_read_as_a_message() -> None:
    assert EN("source-as-of", date="{ $date } <b>") == "As of { $date } <b>."


def test_a_label_and_what_it_says_have_the_colon_of_their_language() -> None:
    assert wording_for("en").labelled("Share", "5") == "Share: 5"
    assert wording_for("fr").labelled("Part", "5") == "Part\u00a0: 5"
