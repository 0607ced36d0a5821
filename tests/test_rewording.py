"""Rewording every text of every table changes words on the pages, and no chart, row, link or verdict.

The pages may look rows up by codes only. The glossary's terms are the exception: they are found by their words.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, get_type_hints
from unittest.mock import patch

import pytest

from components.drawing.style import DESKTOP, Style
from components.figures import FIGURES
from dashboard import served
from dashboard.page import PAGES, Page
from data import TradeTables
from data.cells.kinds import MaybeText, Text
from data.indicators.tariffs.choice import TariffChoice
from data.rows.base import language_pairs
from data.tables import TABLES, Table
from data.wording import LANGUAGES, Language, wording_for
from tests.drawing.every_figure import CHOICES
from tests.frozen_tables import FROZEN
from tests.page_runs import run_page
from tests.small_tables import curated

# Letters of one width, each in the place of the other: every text changes, no label grows, and twice is once more the same.
OTHER_LETTERS = str.maketrans("bdpqnuBDPQNU", "dbqpunDBQPUN")
ONE_LETTER = str.maketrans("dqu", "bpn")
DRAWN = ("type", "mode", "name", "x", "y", "z", "values", "locations", "lat", "lon", "customdata", "text", "hovertext")
DRAWN_ELSEWHERE = {"UnknownElement", "Dataframe"}  # charts, which the test of figures compares, and tables of data
OWN_ID, TERM = re.compile(r'id: "[^"]*"'), re.compile(r'<a class=\\"term\\"[^>]*>(.*?)</a>')
ALSO_CALLED = re.compile(
    r"data-also-called=\\*([\"'])(?:(?!\1).)*"
)  # other names that lists are searched by, folded and parted at words
BY_THEIR_WORDS = {"glossary": {"term_en", "term_fr", "forms_en", "forms_fr"}}
CHARTS: list[tuple[str, dict[str, Any]]] = [
    *((name, {}) for name in sorted(FIGURES)),
    ("us_share", {"months": "bop"}),
    *(
        (name, {"choice": TariffChoice(direction, groups=("every",), since=2015, events="all", agreements=True)})
        for name in ("tariff_timeline", "tariff_lanes") for direction in ("us_on_canada", "canada_on_us", "china", "eu")
    ),
]  # fmt: skip
QUERIES: list[tuple[str, dict[str, str]]] = [
    *((page.code, {}) for page in PAGES),
    *(("targets", {"aim": aim, "months": "bop"}) for aim in ("range", "shares", "change", "record", "scenarios")),
    *(("tariffs", query) for query in ({"look": "lanes", "events": "all", "agreements": "1"}, {"look": "day"}, {"direction": "china"})),
    ("partner", {"partner": "GBR"}), ("partner", {"partner": "DEU"}), ("partners", {"tab": "table"}),
    ("claims", {"matter": "disagreements"}), ("data", {"part": "sources"}),
]  # fmt: skip


def reworded(text: str) -> str:
    """A text in other words."""
    return text.translate(OTHER_LETTERS)


def texts_of(table: Table) -> set[str]:
    """The columns of free text of a table."""
    kinds = get_type_hints(table.row, include_extras=True)
    return {name for name, kind in kinds.items() if kind in (Text, MaybeText)} - BY_THEIR_WORDS.get(table.name, set())


@pytest.fixture(scope="module")
def other_words(tmp_path_factory: pytest.TempPathFactory) -> served.TableServer:
    """A server of the frozen tables with every text in other words."""
    folder = tmp_path_factory.mktemp("reworded")
    for table in TABLES:
        rows = list(csv.DictReader(io.StringIO((FROZEN / table.file).read_text(encoding="utf-8"), newline="")))
        columns, out = texts_of(table), io.StringIO(newline="")
        writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows({n: reworded(v) if n in columns else v for n, v in row.items()} for row in rows)
        (folder / table.file).write_text(out.getvalue(), encoding="utf-8")
    return served.TableServer(folder)


def words(text: str) -> Counter[str]:
    """The words, numbers and signs of a text, those of the other letters counting as the same; where lines break says nothing.

    A list whose last names contain an *and* has a comma before its own, which other letters do not ask for.
    """
    plain = re.sub(r"\\[nt]|</?(?:br|b|strong)>", " ", text).lower().translate(ONE_LETTER)
    plain = re.sub(r",(?= (?:anb|et) )", "", plain)
    return Counter(re.findall(r"\w+|[^\w\s]", plain))


def marks(value: Any) -> Any:
    """A value of a trace without the last digits of where a label stands."""
    if isinstance(value, dict):
        return {name: marks(part) for name, part in value.items()}
    if isinstance(value, list | tuple):
        return [marks(part) for part in value]
    return words(value) if isinstance(value, str) else round(value, 6) if isinstance(value, float) else value


def drawn(
    name: str, choices: dict[str, Any], tables: TradeTables, language: Language
) -> tuple[list[Any], Counter[str]]:
    """The traces of a figure with its usual choices but for some, and the words of everything else."""
    given = (CHOICES[name](tables) if name in CHOICES else {}) | choices
    chart = FIGURES[name](tables, wording=wording_for(language), style=Style(DESKTOP, "light"), **given)
    traces = [{part: marks(trace[part]) for part in DRAWN if part in trace} for trace in chart.plain["data"]]
    return traces, words(" ".join(note.get("text") or "" for note in chart.plain["layout"].get("annotations", ())))


def shown(
    page: Page, language: Language, query: dict[str, str]
) -> tuple[list[str], Counter[str], list[tuple[int, int]]]:
    """What a page shows: the kinds of its elements, all their words, numbers, marks and addresses, and the size of its tables."""
    app = run_page(page, lang=language, **query)
    kinds, texts = [], []
    for element in elements(app.main):
        kinds.append(type(element).__name__)
        if type(element).__name__ not in DRAWN_ELSEWHERE:
            texts.append(ALSO_CALLED.sub("", OWN_ID.sub("", str(element.proto))))
    texts += [frame.value.to_csv() for frame in app.dataframe]
    return kinds, words(TERM.sub(r"\1", " ".join(texts)))


def elements(block: Any) -> Iterator[Any]:
    """The elements of a block and of the blocks in it."""
    for child in block.children.values():
        if hasattr(child, "children"):
            yield from elements(child)
        else:
            yield child


def test_every_text_of_the_tables_is_reworded(other_words: served.TableServer) -> None:
    tables = other_words.current().tables
    assert tables is not None
    assert tables["partners"].set_index("partner_code").loc["GBR", "name_en"] == "Nuiteb Kiugbom"
    pairs = [(table, pair) for table in TABLES for pair in language_pairs(table.row)]
    assert all({*pair} <= texts_of(table) | BY_THEIR_WORDS.get(table.name, set()) for table, pair in pairs)
    assert all(
        tables[table.name]
        .drop(columns=[*texts_of(table)])
        .equals(curated()[table.name].drop(columns=[*texts_of(table)]))
        for table in TABLES
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("name", "choices"), CHARTS, ids=str)
def test_a_chart_on_reworded_tables_differs_in_words_only(
    name: str, choices: dict[str, Any], language: Language, other_words: served.TableServer
) -> None:
    tables = other_words.current().tables
    assert tables is not None
    (traces, texts), (other_traces, other_texts) = (drawn(name, choices, t, language) for t in (curated(), tables))
    assert other_traces == traces
    assert other_texts == texts


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(("code", "query"), QUERIES, ids=str)
def test_a_page_on_reworded_tables_differs_in_words_only(
    code: str, query: dict[str, str], language: Language, other_words: served.TableServer
) -> None:
    page = next(page for page in PAGES if page.code == code)
    before = shown(page, language, query)
    with patch.object(served, "_SERVER", other_words):
        after = shown(page, language, query)
    assert after == before
