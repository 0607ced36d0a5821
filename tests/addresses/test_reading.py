"""An address is read as it was meant, and what cannot be read is named and does nothing."""

from datetime import date

import pytest

from dashboard.links import MOST_CODES
from dashboard.view import LONGEST_VALUE, View
from tests.small_views import read, view_of

# Addresses as people leave them


@pytest.mark.parametrize(
    ("name", "value", "meant"),
    [
        ("partner", "CHN).", "CHN"), ("partner", "CHN%3E", "CHN"), ("partner", "“CHN”,", "CHN"), ("lang", "FR", "fr"),
        ("lang", "fr-CA", "fr"), ("lang", "en_US", "en"), ("present", "true", True), ("present", "Oui", True), ("us", "no", False),
        ("day", "2026-3-15", date(2026, 3, 15)), ("day", "2026/03/15", date(2026, 3, 15)), ("day", "2025-03-04T00:00", date(2025, 3, 4)),
        ("multiple", "2,5", 2.5), ("goal", "380,5", 380.5), ("usgrowth", "\u22121.5", -1.5), ("baseline", " 2023", 2023),
        ("groups", "steel.", ("steel",)), ("tab", "Bars", "bars"), ("tab", "bars>", "bars"),
    ],
)  # fmt: skip
def test_a_value_is_read_as_it_was_meant(name: str, value: str, meant: object) -> None:
    view, unread = read(**{name: value})
    assert (view.value(name), unread) == (meant, ())


@pytest.mark.parametrize("value", ["1,000", "12,500", "1.2345", "1 000"])
def test_a_number_that_could_be_read_in_two_ways_is_not_read(value: str) -> None:
    assert read(goal=value) == (View(), ("goal",))


@pytest.mark.parametrize("name", ["tab", "Tab", "amp;tab", "AMP;amp;TAB", "tab "])
def test_a_name_is_known_in_any_case_and_after_an_escaped_and(name: str) -> None:
    assert View.from_query({name: ["bars"]}) == (view_of(tab="bars"), ())


@pytest.mark.parametrize(
    "name", ["utm_source", "utm_campaign", "fbclid", "gclid", "msclkid", "mc_cid", "_hsenc", "mkt_tok"]
)
def test_tracking_of_others_is_dropped_in_silence(name: str) -> None:
    assert View.from_query({name: ["x"], "lang": ["fr"]}) == (View(lang="fr"), ())


def test_a_value_that_stands_twice_the_same_is_read_once() -> None:
    assert View.from_query({"lang": ["fr", "fr"]}) == (View(lang="fr"), ())


# Hostile and broken addresses


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("lang", "de"), ("lang", ""), ("lang", "en\x00"), ("lang", "<script>alert(1)</script>"),
        ("present", "2"), ("present", "\u0661x"),
        ("baseline", "20240"), ("baseline", "9" * 5000), ("baseline", "-2024"), ("baseline", "2024.5"), ("baseline", "1e3"),
        ("baseline", "2024\n"), ("baseline", "1899"), ("baseline", "2100"), ("baseline", "0x7E8"),
        ("multiple", "nan"), ("multiple", "inf"), ("multiple", "1e308"), ("multiple", "9999999"),
        ("multiple", "1.2345"), ("multiple", "--2"), ("multiple", "1_000"), ("multiple", "9" * 5000),
        ("usgrowth", "+"), ("usgrowth", "-"), ("usgrowth", "."),
        ("day", "2025-02-30"), ("day", "2025-13-01"), ("day", "20250304"), ("day", "2025-03"), ("day", "2025-W10-2"),
        ("day", "0000-00-00"),
        ("groups", ""), ("groups", "."), ("groups", "steel..lumber"), ("groups", "steel,lumber"),
        ("groups", "../../etc/passwd"), ("groups", ".".join(f"g{i}" for i in range(MOST_CODES + 1))), ("groups", "é"),
        ("chart", "a b"), ("chart", "__import__('os')"), ("chart", "x" * 61), ("chart", "{{7*7}}"), ("chart", "%00"),
        ("partner", "CHN;DROP TABLE"), ("partner", "\U0001f1e8\U0001f1e6"), ("partner", "\ud800"), ("partner", "\u202eNHC"),
        ("table", "exports annual"), ("table", "../secrets"), ("year", "=1+1"),
        ("find", "x" * 81), ("find", "a\x00b"), ("find", "a\nb"), ("find", "\ud800"), ("find", "\u202e"), ("find", "x" * (LONGEST_VALUE + 1)),
        ("confidence", "official official"),
    ],
)  # fmt: skip
def test_a_value_that_cannot_be_read_falls_to_the_default_and_is_named(name: str, value: str) -> None:
    assert read(**{name: value}) == (View(), (name,))


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("find", "<script>alert(1)</script>"), ("find", "=HYPERLINK(1)"), ("find", "steel \U0001f600"), ("find", "' OR 1=1 --"),
        ("find", "**bold** [x](y)"),
    ],
)  # fmt: skip
def test_words_to_look_for_are_kept_as_they_are_since_they_are_only_ever_text(name: str, value: str) -> None:
    view, unread = read(**{name: value})
    assert (view.value(name), unread) == (value, ())


@pytest.mark.parametrize(
    "name", ["nothing", "langue", "__class__", "from_query", "view", "\ud800", "", "<b>", "a" * 5000, "\x00"]
)
def test_an_unknown_name_is_ignored_and_named(name: str) -> None:
    assert View.from_query({name: ["1"], "lang": ["fr"]}) == (View(lang="fr"), (name,))


@pytest.mark.parametrize("given_twice", [["en", "fr"], []])
def test_a_name_that_stands_several_times_or_without_a_value_falls_to_the_default(given_twice: list[str]) -> None:
    assert View.from_query({"lang": given_twice}) == (View(), ("lang",))


def test_one_broken_value_leaves_the_others_alone() -> None:
    view, unread = read(lang="fr", baseline="soon", due="2040", partner="C N")
    assert view == view_of(lang="fr", due=2040)
    assert unread == ("baseline", "partner")
