"""Sources, licences, terms and method as HTML: links are safe, titles keep their language, and table text is never markup."""

from dataclasses import replace
from html.parser import HTMLParser

import pytest

from components.html.events import cited
from components.tables.method import SECTIONS, method_sections
from components.tables.provenance import FIRST_SHOWN, glossary_list, licence_table, method_html, source_list
from data import TradeTables
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated

BOTH = pytest.mark.parametrize("language", LANGUAGES)
ATTACK = '"><script>alert(1)</script><img src=x onerror=alert(1)>'


class Tags(HTMLParser):
    """The tags of a piece of HTML with their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]


def every_source(tables: TradeTables, language: Language = "en") -> Tags:
    return Tags(source_list(tables, language, tuple(range(len(tables.sources)))))


def with_column(table: str, column: str, value: str) -> TradeTables:
    """The curated tables with one column of one table overwritten."""
    frames = dict(curated().frames) | {table: curated()[table].assign(**{column: value})}
    return replace(curated(), frames=frames, version=f"{table}-{column}-{value}")


@BOTH
def test_every_source_is_listed_and_links_open_outside_without_a_way_back(language: Language) -> None:
    tags = every_source(curated(), language)
    assert len(tags.of("li")) == len(curated().sources)
    assert len(tags.of("a")) == curated().sources["url"].notna().sum()
    assert {(a["target"], a["rel"]) for a in tags.of("a")} == {("_blank", "noopener noreferrer")}


def test_the_source_that_most_rows_rest_on_comes_first_and_the_rest_stand_behind_a_click() -> None:
    html = source_list(curated(), "en", tuple(range(len(curated().sources))))
    assert html.index("Direction of Trade Statistics") < html.index("Table 12-10-0011-01") < html.index("<details")
    assert len(Tags(html[: html.index("<details")]).of("li")) == FIRST_SHOWN


def test_a_title_in_another_language_is_marked_and_an_official_french_title_is_shown_to_french_readers() -> None:
    sources = curated().sources
    languages, translated = sources["title_language"], sources["french_title"].notna()
    french = every_source(curated(), "fr").of("cite")
    assert translated.sum() > 80
    assert [c.get("lang") for c in french].count("en") == ((languages == "en") & ~translated).sum()
    assert [c.get("lang") for c in french].count(None) == ((languages == "fr") | translated).sum()
    english = every_source(curated(), "en").of("cite")
    assert [c.get("lang") for c in english].count(None) == (languages == "en").sum()


def test_an_official_french_title_is_written_with_french_typography() -> None:
    source = {
        "title": "Order Imposing a Surtax",
        "french_title": "Décret imposant une surtaxe à l'acier",
        "title_language": "en",
    }
    assert cited(source, wording_for("fr")) == "<cite>Décret imposant une surtaxe à l\u2019acier</cite>"
    assert cited(source, wording_for("en")) == "<cite>Order Imposing a Surtax</cite>"
    assert cited(source | {"french_title": None}, wording_for("fr")) == '<cite lang="en">Order Imposing a Surtax</cite>'


@pytest.mark.parametrize("column", ["title", "publisher_en", "url", "note_en"])
def test_markup_in_a_source_is_shown_as_text(column: str) -> None:
    tags = every_source(with_column("sources", column, ATTACK))
    assert not tags.of("script") and not tags.of("img")


def test_an_address_that_is_not_of_the_web_is_no_link() -> None:
    assert every_source(with_column("sources", "url", "javascript:alert(1)")).of("a") == []


def test_markup_in_a_term_is_shown_as_text() -> None:
    tables = with_column("glossary", "definition_en", ATTACK)
    tags = Tags(glossary_list(tables, "en", (0, 1)))
    assert not tags.of("script") and len(tags.of("dt")) == 2


def test_terms_follow_the_alphabet_of_the_language_and_show_the_other_language_beside() -> None:
    html = glossary_list(curated(), "fr", tuple(range(len(curated()["glossary"]))))
    assert html.index("Balance") < html.index("Trajectoire vers la cible")
    assert {span["lang"] for span in Tags(html).of("span")} == {"en"}


def test_accents_do_not_count_in_the_alphabet() -> None:
    html = glossary_list(curated(), "fr", tuple(range(len(curated()["glossary"]))))
    terms = (
        "Date de",
        "Désaisonnalisation",
        "Diffusion",
        "Droit compensateur",
        "Écart",
        "Entrée en vigueur",
        "Règle",
        "Remise",
    )
    places = [html.index(f"<dt>{term}") for term in terms]
    assert places == sorted(places)


@BOTH
def test_the_lines_that_the_licences_ask_for_are_there(language: Language) -> None:
    rows = {row[0]: row for row in licence_table(curated(), language).rows}
    ogl, statcan = {
        "en": ("Open Government Licence – Canada", "Statistics Canada Open Licence"),
        "fr": ("Licence du gouvernement ouvert – Canada", "Licence ouverte de Statistique Canada"),
    }[language]
    assert len(rows) == len(curated()["licences"])
    assert ogl in rows[ogl][1]
    assert ("Statistics Canada" if language == "en" else "Statistique Canada") in rows[statcan][1]
    assert any("Natural Earth" in name for name in rows)


# Method


def facts_of(language: Language) -> dict[str, str]:
    sections = method_sections(curated(), language, baseline=2024, due=2035)
    return dict(zip(SECTIONS, (text for _, text in sections), strict=True))


def test_the_method_states_the_figures_of_the_tables() -> None:
    text = facts_of("en")
    assert "C$778.0\u00a0billion minus C$562.7\u00a0billion, or C$215.3\u00a0billion" in text["non-us"]
    assert "takes 11 years at 6.50% a year; in ten years it would take 7.18%" in text["path"]
    assert "9 October 2026" in text["tariffs"]
    assert "July 2026" in text["gaps"]
    assert "measures in force were last confirmed between 3 March 2022 and 9 October 2026" in text["gaps"]


def test_the_method_says_the_same_in_french() -> None:
    text = facts_of("fr")
    assert "778,0\u00a0G$\u00a0CA moins 562,7\u00a0G$\u00a0CA, soit 215,3\u00a0G$\u00a0CA" in text["non-us"]
    assert "6,50\u00a0%" in text["path"] and "7,18\u00a0%" in text["path"]


@BOTH
def test_every_section_of_the_method_has_a_heading_and_no_gap(language: Language) -> None:
    sections = method_sections(curated(), language, baseline=2024, due=2035)
    assert len(sections) == len(SECTIONS)
    assert all(head and text and "{" not in text and "nan" not in text.split() for head, text in sections)
    assert len(Tags(method_html(sections)).of("h2")) == len(SECTIONS)
    assert wording_for(language)("method-path-title") in dict(sections)
