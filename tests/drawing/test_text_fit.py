"""Widths in the charts' typeface, and lines that fit: plotly does not wrap, so titles are broken before."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.drawing.text_fit import broken, shortened, text_width

SEARCH = settings(deadline=None, max_examples=100, derandomize=True)
NB = "\u00a0"
WORDS = st.lists(st.text(alphabet="aeiMW019%é’", min_size=1, max_size=12), min_size=1, max_size=12).map(" ".join)
WIDTHS = st.floats(min_value=5, max_value=900)


# Advance widths of Arial and Liberation Sans in thousandths of the type size, from their metrics.
@pytest.mark.parametrize(
    ("text", "thousandths"),
    [("i", 222), (" ", 278), (NB, 278), ("-", 333), ("c", 500), ("0", 556), ("é", 556), ("ç", 500), ("î", 278), ("+", 584),
     ("\u2212", 584), ("T", 611), ("À", 667), ("H", 722), ("O", 778), ("M", 833), ("%", 889), ("œ", 944), ("«", 556), ("2025", 2224)],
)  # fmt: skip
def test_a_text_is_as_wide_as_in_arial(text: str, thousandths: int) -> None:
    assert text_width(text, 1000) == pytest.approx(thousandths)


def test_a_text_is_as_wide_as_its_characters_and_in_proportion_to_its_size() -> None:
    assert text_width("Mi", 20) == pytest.approx((833 + 222) / 1000 * 20)
    assert text_width("Mi", 40) == 2 * text_width("Mi", 20)


def test_no_text_has_no_width() -> None:
    assert text_width("", 20) == 0


def test_bold_is_a_little_wider() -> None:
    assert 1.05 < text_width("Canada", 20, bold=True) / text_width("Canada", 20) < 1.1


def test_a_text_that_fits_stays_on_one_line() -> None:
    assert broken("two words", width=500, size=16) == ["two words"]


def test_a_text_that_does_not_fit_breaks_at_spaces() -> None:
    # Ten zeros at 10 px are 55.6 px wide: two to a line of 120 px, one to a line of 60.
    text = " ".join(["0000000000"] * 3)
    assert broken(text, width=120, size=10) == ["0000000000 0000000000", "0000000000"]
    assert broken(text, width=60, size=10) == ["0000000000"] * 3


def test_a_no_break_space_holds() -> None:
    amount = f"35,0{NB}G${NB}CA"
    assert broken(f"les exportations de {amount}", width=1, size=10) == ["les", "exportations", "de", amount]


def test_a_word_wider_than_the_line_stands_alone_and_is_not_cut() -> None:
    assert broken("a Herfindahl-Hirschman b", width=30, size=12) == ["a", "Herfindahl-Hirschman", "b"]


def test_bold_breaks_earlier() -> None:
    text = "0000000000 0000000000"
    width = text_width(text, 10) + 1
    assert len(broken(text, width=width, size=10)) == 1
    assert len(broken(text, width=width, size=10, bold=True)) == 2


@SEARCH
@given(WORDS, WIDTHS)
def test_breaking_loses_no_word(text: str, width: float) -> None:
    assert " ".join(broken(text, width=width, size=12)) == text


@SEARCH
@given(WORDS, WIDTHS)
def test_a_line_of_several_words_fits_its_width(text: str, width: float) -> None:
    lines = broken(text, width=width, size=12)
    assert all(text_width(line, 12) <= width for line in lines if " " in line)


def test_a_text_that_fits_is_not_shortened() -> None:
    assert shortened("steel and aluminum", width=500, size=12) == "steel and aluminum"


def test_a_text_too_long_ends_at_a_word_with_an_ellipsis() -> None:
    text = "0000 0000 0000"
    # Two words, the space between and the ellipsis: 2 x 22.24 + 2.78 + 10 = 57.3 px at 10 px.
    assert shortened(text, width=58, size=10) == "0000 0000\u2026"
    assert shortened(text, width=57, size=10) == "0000\u2026"


def test_no_comma_stands_before_the_ellipsis() -> None:
    assert shortened("steel, aluminum, copper", width=45, size=10) == "steel\u2026"


@SEARCH
@given(WORDS, WIDTHS)
def test_a_shortened_text_fits_or_is_a_single_word(text: str, width: float) -> None:
    short = shortened(text, width=width, size=12)
    assert text_width(short, 12) <= width or " " not in short
    assert text.startswith(short.removesuffix("\u2026"))
