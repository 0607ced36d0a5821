"""The View in the URL: every valid view comes back from its address, and no address raises."""

import re
from dataclasses import FrozenInstanceError, replace
from datetime import date
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from dashboard.links import MOST_CODES
from dashboard.view import FIELDS, PARAMETERS, Parameter, View, parameters_of, text_of
from tests.small_tables import curated
from tests.small_views import read, view_of

SEARCH = settings(deadline=None, max_examples=200, derandomize=True)

CODE = st.text(alphabet="abcXYZ019_-", min_size=1, max_size=60)
CODES = st.lists(CODE, max_size=MOST_CODES, unique=True).map(tuple)
YEAR = st.integers(min_value=1900, max_value=2099)


def thousandths(least: float, most: float) -> st.SearchStrategy[float]:
    """Numbers between two with three decimals: as many as an address holds."""
    return st.integers(round(least * 1000), round(most * 1000)).map(lambda n: n / 1000)


TYPED = st.text(
    st.characters(exclude_categories=("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs")) | st.sampled_from(" \u00a0"),
    max_size=80,
)
NAMED = TYPED.filter(lambda text: len(text) <= 40)
PART = st.sampled_from(("USA", "CHN", "GBR", "asia_pacific", "europe", "middle_east", "rest"))
GROWTHS = st.dictionaries(PART, thousandths(-500, 500)).map(lambda parts: tuple(parts.items()))
ANYTHING = st.text(st.characters(), max_size=60)  # lone surrogates and control characters included

BY_TYPE: dict[type, st.SearchStrategy[Any]] = {bool: st.booleans(), int: YEAR, tuple: CODES, str: CODE}
BY_NAME: dict[str, st.SearchStrategy[Any]] = {
    "day": st.none() | st.dates(date(1900, 1, 1), date(2099, 12, 31)),
    "find": TYPED,
    "own": TYPED,
    "multiple": thousandths(-999999, 999999),
    "usgrowth": thousandths(-999999, 999999),
    "start": thousandths(-1e5, 1e5),
    "goal": thousandths(-1e5, 1e5),
    "inflation": thousandths(-1e5, 1e5),
    "step": st.integers(0, 99),
    "first": GROWTHS,
    "second": GROWTHS,
    "firstname": NAMED,
    "secondname": NAMED,
}

ARABIC_2024 = "\u0662\u0660\u0662\u0664"  # digits to `\d` and to `int`, and not to `date.fromisoformat`


def valid(name: str) -> st.SearchStrategy[Any]:
    """Any value that a parameter may have: one of its listed codes where it has a list."""
    if listed := PARAMETERS[name].codes:
        return st.sampled_from(listed)
    return BY_NAME[name] if name in BY_NAME else BY_TYPE[type(PARAMETERS[name].default)]


def views() -> st.SearchStrategy[View]:
    """Any valid view: some fields at a value of their own."""
    own = {name: valid(name) for name in FIELDS}
    return st.fixed_dictionaries({}, optional=own).map(View().with_values)


# There and back


@SEARCH
@given(views())
def test_every_view_comes_back_from_its_address(view: View) -> None:
    assert View.from_query({name: [text] for name, text in view.to_query().items()}) == (view, ())


@SEARCH
@given(views())
def test_an_address_holds_text_only_and_only_what_differs_from_the_default(view: View) -> None:
    query = view.to_query()
    assert all(type(text) is str for text in query.values())
    assert set(query) == {name for name in FIELDS if view.value(name) != View().value(name)}


@SEARCH
@given(views())
def test_equal_views_have_equal_addresses(view: View) -> None:
    again, _ = View.from_query({name: [text] for name, text in view.to_query().items()})
    assert again.to_query() == view.to_query()
    assert hash(again) == hash(view)


def test_the_default_view_has_an_empty_address() -> None:
    assert View().to_query() == {}
    assert View.from_query({}) == (View(), ())


def test_a_value_at_its_default_is_left_out_when_it_stood_in_the_address() -> None:
    view, unread = read(lang="en", baseline="2024", multiple="2.0", us="0")
    assert unread == ()
    assert view.to_query() == {}


def test_an_address_reads_as_codes() -> None:
    view = view_of(
        lang="fr",
        present=True,
        groups=("steel", "auto_parts"),
        day=date(2025, 3, 4),
        multiple=1.5,
        usgrowth=-2.25,
        baseline=2017,
    )
    assert view.to_query() == {
        "lang": "fr", "present": "1", "groups": "steel.auto_parts", "day": "2025-03-04", "multiple": "1.5", "usgrowth": "-2.25",
        "baseline": "2017",
    }  # fmt: skip


def test_a_link_survives_a_change_of_language() -> None:
    view, _ = read(partner="CHN", show="growth5", lang="fr")
    other = view.with_values({"lang": "en"})
    assert other.to_query() == {"partner": "CHN", "show": "growth5"}


@pytest.mark.parametrize(("field", "table", "column"), [("groups", "product_groups", "product_group")])
def test_a_reader_may_choose_every_code_of_a_list_and_send_the_link(field: str, table: str, column: str) -> None:
    chosen = tuple(curated()[table][column])
    view = View().with_values({field: chosen})
    assert read(**view.to_query()) == (view, ())


@pytest.mark.parametrize(
    ("column", "table"),
    [
        ("partner_code", "partners"),
        ("bloc", "blocs"),
        ("product_group", "product_groups"),
        ("agreement_id", "agreements"),
    ],
)
def test_every_id_that_a_view_may_hold_can_stand_in_an_address(column: str, table: str) -> None:
    for code in curated()[table][column]:
        assert read(partner=code)[0].partners.partner == code


def test_words_pasted_with_a_no_break_space_come_back() -> None:
    view = view_of(find="12\u00a0345 É.-U.")
    assert read(**view.to_query()) == (view, ())


# Any address


@SEARCH
@given(st.dictionaries(st.sampled_from(FIELDS) | ANYTHING, st.lists(ANYTHING, max_size=3), max_size=8))
@example({"baseline": [ARABIC_2024]})
@example({"day": [f"{ARABIC_2024}-03-04"]})
@example({"multiple": [ARABIC_2024]})
def test_no_address_raises_and_what_was_read_can_be_written_again(params: dict[str, list[str]]) -> None:
    view, unread = View.from_query(params)
    assert {name.casefold() for name in unread} <= {
        re.sub("^(amp;)+", "", name.casefold().strip()) for name in params
    } | {name.casefold() for name in params}
    assert View.from_query({name: [text] for name, text in view.to_query().items()}) == (view, ())


@SEARCH
@given(st.sampled_from(FIELDS), ANYTHING)
def test_a_value_is_either_read_or_named(name: str, value: str) -> None:
    view, unread = read(**{name: value})
    assert unread in ((), (name,))
    assert not unread or view == View()


def test_repeated_codes_stand_once_and_in_their_first_order() -> None:
    assert read(groups="steel.lumber.steel")[0].tariffs.groups == ("steel", "lumber")


# The View itself


def test_a_view_cannot_be_changed() -> None:
    with pytest.raises(FrozenInstanceError):
        View().lang = "fr"  # type: ignore[misc]


def test_a_changed_view_is_another_one_and_names_that_are_no_field_are_ignored() -> None:
    view = View()
    assert view.with_values({"due": 2040, "rows": 9}) == view_of(due=2040)
    assert view == View()


def test_every_default_could_have_been_read_from_an_address() -> None:
    for parameter in PARAMETERS.values():
        if parameter.default not in ("", (), None):
            assert parameter.read(text_of(parameter.default)) == parameter.default


def test_a_name_that_several_parts_have_is_one_parameter() -> None:
    everywhere: dict[str, list[Parameter]] = {}
    for name, parameter in parameters_of(View()):
        everywhere.setdefault(name, []).append(replace(parameter, of=str))
    assert {name for name, held in everywhere.items() if len(held) > 1} == {"confidence"}
    assert all(held == held[:1] * len(held) for held in everywhere.values())
    view = view_of(confidence=("press",))
    assert view.tariffs.confidence == view.agreements.confidence == view.data.confidence == ("press",)
