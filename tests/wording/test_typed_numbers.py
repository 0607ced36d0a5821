"""A typed number is read where one reading is sure, in either language's way; nothing is read ten times too large."""

import pytest

from data.wording import Language, wording_for
from data.wording.typed_numbers import NumberField, RefusedNumber

GOAL = NumberField("billions", -1e6, 1e6, 5)
GROWTH = NumberField("percent", -1e6, 1e6, 0.5)
YEAR = NumberField("year", 1900, 2099)


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("380,5", 380.5),
        ("380.5", 380.5),
        ("1 234,5 $", 1234.5),
        ("1\u202f234,5\u00a0$", 1234.5),
        ("1'234.5", 1234.5),
        ("1,000.5", 1000.5),
        ("1.000,5", 1000.5),
        ("1,234,567", 1_234_567),
        ("12 345,678", 12_345.678),
        ("1 234", 1234),
        ("1234,567", 1234.567),
        ("0,250", 0.25),
        (",5", 0.5),
        ("380.", 380),
        ("400", 400),
        ("  C$380.5 billion ", 380.5),
        ("380,5 G$ CA", 380.5),
        ("$380.5B", 380.5),
        ("380,5 milliards de dollars", 380.5),
        ("\u221212,5", -12.5),
        ("-$3", -3),
        ("\u200b400", 400),
    ],
)
def test_a_number_in_either_way_is_read_as_meant(language: Language, typed: str, value: float) -> None:
    assert NumberField("billions", -1e6, 2e6).read(typed, wording_for(language)) == value


@pytest.mark.parametrize(
    ("language", "typed", "readings"),
    [
        ("fr", "1,234", (1234, 1.234)),
        ("fr", "1.234", (1234, 1.234)),
        ("en", "1.234", (1234, 1.234)),
        ("fr", "-380,500", (-380_500, -380.5)),
    ],
)
def test_one_mark_before_three_digits_is_not_sure(language: Language, typed: str, readings: tuple[float, ...]) -> None:
    with pytest.raises(RefusedNumber) as refused:
        GOAL.read(typed, wording_for(language))
    assert (refused.value.reason, refused.value.readings) == ("unsure", readings)


def test_an_english_thousand_is_read_as_the_pages_write_it() -> None:
    assert GOAL.read("1,234", wording_for("en")) == 1234


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    "typed",
    ["", "abc", "1e5", "10\u00b2", "380.5.1", "1,00,000", "380 5", "12 34", "380 M$", "380 million", "5 %", "3-5", "--3",
     "\u0663\u0668\u0660", "\u00bd", "1/2", "NaN", "0x10"],
)  # fmt: skip
def test_what_is_no_number_of_the_field_is_refused(language: Language, typed: str) -> None:
    with pytest.raises(RefusedNumber, match="unclear"):
        GOAL.read(typed, wording_for(language))


def test_a_unit_is_taken_where_the_field_has_it() -> None:
    assert GROWTH.read("2,5 % par an", wording_for("fr")) == 2.5
    assert GROWTH.read("+2.5%", wording_for("en")) == 2.5
    with pytest.raises(RefusedNumber):
        GROWTH.read("2 $", wording_for("en"))
    with pytest.raises(RefusedNumber):
        YEAR.read("2030 %", wording_for("en"))


@pytest.mark.parametrize(
    ("typed", "reason"), [("2,5", "unclear"), ("203", "outside"), ("20300", "outside"), ("2.030", "unsure")]
)
def test_a_year_is_a_whole_number_within_its_limits(typed: str, reason: str) -> None:
    assert YEAR.read("2030", wording_for("fr")) == 2030
    with pytest.raises(RefusedNumber, match=reason):
        YEAR.read(typed, wording_for("fr"))


@pytest.mark.parametrize(
    ("field", "value", "english", "french"),
    [
        (GOAL, 380.5, "380.5", "380,5"),
        (GOAL, 1234.0, "1,234", "1\u00a0234"),
        (GROWTH, -2.25, "\u22122.25", "\u22122,25"),
        (YEAR, 2035, "2035", "2035"),
    ],
)
def test_a_field_shows_a_number_in_the_language_and_reads_it_back(
    field: NumberField, value: float, english: str, french: str
) -> None:
    for language, shown in (("en", english), ("fr", french)):
        wording = wording_for(language)  # type: ignore[arg-type]
        assert field.text(value, wording) == shown
        assert field.read(shown, wording) == value


@pytest.mark.parametrize(
    ("language", "field", "typed", "said"),
    [
        ("en", GOAL, "1.234", "“1.234” could mean 1234 or 1.23. 400 is used instead. Write 1234 or 1.23."),
        ("fr", GOAL, "1,500", "«\u00a01,500\u00a0» peut vouloir dire 1500 ou 1,5. 400 est utilisé à la place. Écrivez 1500 ou 1,5."),
        ("en", GOAL, "lots", "“lots” was not read as a number. 400 is used instead. Write a number such as 1,234.5."),
        ("fr", YEAR, "1850", "«\u00a01850\u00a0» est hors des limites. 2035 est utilisé à la place. Écrivez un nombre de 1900 à 2099."),
    ],
)  # fmt: skip
def test_a_refusal_says_what_was_typed_what_is_shown_and_what_to_write(
    language: Language, field: NumberField, typed: str, said: str
) -> None:
    wording = wording_for(language)
    with pytest.raises(RefusedNumber) as refused:
        field.read(typed, wording)
    assert field.complaint(typed, refused.value, 2035 if field is YEAR else 400, wording) == said


@pytest.mark.parametrize(("typed", "meant"), [("1234", 1234), ("1.2340", 1.234)])
def test_what_a_refusal_proposes_is_read(typed: str, meant: float) -> None:
    assert GOAL.read(typed, wording_for("en")) == meant
