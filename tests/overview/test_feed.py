"""The feed of changes is Atom as RFC 4287 has it, the same for the same tables, and in one language."""

import re
from urllib.parse import urlsplit
from uuid import UUID
from xml.etree import ElementTree

import pandas as pd
import pytest

from components.overview.feed import ATOM, atom_feed
from data import TradeTables
from data.indicators.tables.agenda import recent_changes
from data.wording import LANGUAGES, Language, wording_for
from tests.drawing.figure_tellers import language_of
from tests.small_tables import curated, with_rows

BOTH = pytest.mark.parametrize("language", LANGUAGES)
BASE = "https://example.org/trade/"
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ")  # RFC 3339


def feed(language: Language = "en", tables: TradeTables | None = None) -> ElementTree.Element:
    return ElementTree.fromstring(atom_feed(tables or curated(), wording=wording_for(language), base=BASE))


def texts(parent: ElementTree.Element, name: str) -> list[str]:
    return [element.text or "" for element in parent.findall(f"{{{ATOM}}}{name}")]


def entries(parent: ElementTree.Element) -> list[ElementTree.Element]:
    return parent.findall(f"{{{ATOM}}}entry")


def links(parent: ElementTree.Element, relation: str) -> list[str]:
    return [link.get("href", "") for link in parent.findall(f"{{{ATOM}}}link") if link.get("rel") == relation]


@BOTH
def test_the_feed_and_each_entry_have_one_id_one_title_and_one_instant(language: Language) -> None:
    root = feed(language)
    assert root.tag == f"{{{ATOM}}}feed"
    for element in (root, *entries(root)):
        assert [len(texts(element, name)) for name in ("id", "title", "updated")] == [1, 1, 1]
        assert UUID(texts(element, "id")[0].removeprefix("urn:uuid:"))
        assert INSTANT.fullmatch(texts(element, "updated")[0])
        assert len(links(element, "alternate")) == 1
    assert root.find(f"{{{ATOM}}}author/{{{ATOM}}}name") is not None
    assert links(root, "self") == [f"{BASE}feed.atom" + ("" if language == "en" else "?lang=fr")]


@BOTH
def test_the_changes_are_listed_newest_first_with_links_below_the_address_of_the_app(language: Language) -> None:
    found = entries(feed(language))
    assert len(found) == len(recent_changes(curated()))
    updated = [texts(entry, "updated")[0] for entry in found]
    assert updated == sorted(updated, reverse=True)
    assert all(links(entry, "alternate")[0].startswith(BASE) for entry in found)
    assert all(urlsplit(links(entry, "alternate")[0]).geturl().isascii() for entry in found)


@BOTH
def test_every_word_is_in_the_language_of_the_feed(language: Language) -> None:
    said = " ".join(text for entry in entries(feed(language)) for text in texts(entry, "title"))
    assert language_of(said) == language


def test_ids_are_unique_in_each_language_and_differ_between_the_languages() -> None:
    ids = {language: [texts(entry, "id")[0] for entry in entries(feed(language))] for language in LANGUAGES}
    assert len({*ids["en"], *ids["fr"]}) == len(ids["en"]) + len(ids["fr"])


def test_an_id_is_the_same_on_every_machine_and_after_the_rows_are_read_again() -> None:
    reread = curated()["trade_events"].assign(as_of=pd.Timestamp("2026-11-28"))
    again = entries(feed(tables=with_rows("trade_events", reread)))
    assert [texts(entry, "id") for entry in again] == [texts(entry, "id") for entry in entries(feed())]
    assert texts(again[0], "id") == ["urn:uuid:772888b4-e3c4-5f80-a477-1e3a3b4de880"]


def test_instants_come_from_the_tables_and_not_from_the_clock() -> None:
    root = feed()
    assert texts(root, "updated") == ["2026-11-29T00:00:00Z"]
    assert texts(entries(root)[0], "updated") == texts(entries(root)[0], "published") == ["2026-10-09T00:00:00Z"]
    assert atom_feed(curated(), wording=wording_for("en"), base=BASE) == atom_feed(
        curated(), wording=wording_for("en"), base=BASE
    )


def test_a_change_of_which_only_the_month_is_known_has_no_day_of_publication_and_says_the_month() -> None:
    (entry,) = [e for e in entries(feed()) if "reported" in texts(e, "title")[0]]
    assert texts(entry, "title")[0].startswith("September 2026: ")
    assert texts(entry, "published") == []


def test_texts_that_look_like_markup_stay_texts() -> None:
    odd = with_rows("trade_events", curated()["trade_events"].assign(title_en="Duties < 5% & <b>more</b>"))
    assert "Duties < 5% & <b>more</b>" in [texts(entry, "title")[0] for entry in entries(feed(tables=odd))]
