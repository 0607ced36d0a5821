"""The numbers of charts for programs: those of the texts on the screen, in both languages, for every chart."""

import csv
import io
import json
import re
from functools import cache

import pytest

from components.drawing.chart import Chart, TextTable
from components.drawing.style import Style
from components.figures import FIGURES
from components.tables.downloads.chart_data import UNKNOWN, as_typed, chart_columns, chart_csv, chart_json
from dashboard.page import PAGES
from dashboard.unattended import PARTS, chart_shown, charts_shown
from dashboard.view import View
from data.wording import LANGUAGES, Language, wording_for
from data.wording.valued import Valued
from tests.small_tables import curated

# What a text says in thousands and millions of millions; the values are in millions.
SCALES = {"billion": 1e3, "trillion": 1e6, "G$": 1e3, "B$": 1e6, "milliards": 1e3, "billions": 1e6}
NUMBER = re.compile(r"[\u2212+]?\d[\d,.\u00a0 ]*")
ALONE = re.compile(
    r"[\u2212+]?(?:C\$|US\$)?[\d.,\u00a0]+(?:\u00a0?%| points?| (?:b|m|tr)illion|\u00a0[GM]\$(?:[\u00a0 ](?:CA|US))?)?"
)


def said(text: str, language: Language) -> tuple[float, float]:
    """The number that a text begins with, in the unit of its value, and half of the last digit that it shows."""
    bare = text.replace("C$", "").replace("US$", "")
    found = NUMBER.match(bare)
    assert found, text
    digits = found[0].replace("\u2212", "-").replace("\u00a0", "").replace(" ", "")
    digits = digits.rstrip(".,")
    digits = digits.replace(",", "") if language == "en" else digits.replace(",", ".")
    rest = bare[found.end() :].strip()
    scale = next((by for word, by in sorted(SCALES.items(), key=lambda e: -len(e[0])) if rest.startswith(word)), 1.0)
    decimals = len(digits.partition(".")[2])
    return float(digits) * scale, 0.5 * 10**-decimals * scale


@cache
def every_chart(language: Language) -> list[Chart]:
    found = {}
    for page in PAGES:
        for part in ({}, *PARTS.get(page.code, ())):
            for chart in charts_shown(page.code, View(lang=language).with_values(part), curated(), Style()):
                found[chart.file_name] = chart
    charts = [chart_shown(name, View(lang=language), curated(), Style()) for name in FIGURES]
    return list(({chart.file_name: chart for chart in charts} | found).values())


@pytest.fixture(scope="module", params=LANGUAGES)
def charts(request: pytest.FixtureRequest) -> tuple[Language, list[Chart]]:
    return request.param, every_chart(request.param)


def test_every_number_of_a_file_is_the_one_on_the_screen(charts: tuple[Language, list[Chart]]) -> None:
    language, drawn = charts
    checked = 0
    for chart in drawn:
        for cell in (cell for row in chart.table.rows for cell in row if isinstance(cell, Valued)):
            if isinstance(cell.value, str) or cell.value != cell.value or not cell.whole or cell.unit == "year":
                continue
            if cell.startswith(("under", "moins")):
                assert 0 < cell.value < 0.01
                continue
            number, half = said(str(cell), language)
            assert abs(cell.value - number) <= half * (1 + 1e-9), (chart.name, cell, cell.value)
            checked += 1
    assert checked > 4500


def test_no_number_is_left_as_formatted_text(charts: tuple[Language, list[Chart]]) -> None:
    _, drawn = charts
    left = {
        (chart.name, chart.table.head[place], str(cell))
        for chart in drawn
        for row in chart.table.rows
        for place, cell in enumerate(row)
        if ALONE.fullmatch(cell) and not isinstance(cell, Valued)
    }
    assert {name for name, _, _ in left} <= {"coverage"}  # its years are lists of spans, one of them a single year


def test_a_file_has_a_row_for_each_row_on_the_screen_and_unique_heads(charts: tuple[Language, list[Chart]]) -> None:
    language, drawn = charts
    for chart in drawn:
        head, *rows = csv.reader(io.StringIO(chart_csv(chart, wording_for(language)).decode()))
        assert not re.search("[\u00a0\u2011\u2019]", "".join(head))
        assert len(head) == len(set(head)) and len(rows) == len(chart.table.rows)
        for place, shown in enumerate(chart.table.head):
            assert any(h.startswith(as_typed(shown)) for h in head), (chart.name, place)


def test_numbers_and_periods_are_the_same_in_both_languages() -> None:
    english, french = (
        {chart.name: chart_columns(chart.table, wording_for(language)) for chart in every_chart(language)}
        for language in LANGUAGES
    )
    for name, columns in english.items():
        for one, other in zip(columns, french[name], strict=True):
            assert (one.kind, one.unit, one.code) == (other.kind, other.unit, other.code), name
            if one.kind != "text":
                assert one.cells == other.cells, (name, one.head)


def test_a_columns_codes_units_and_further_words_stand_beside_it() -> None:
    wording = wording_for("en")
    rows = (
        (Valued("Japan", "JPN", "code"), wording.money(1500), wording.number(2)),
        (Valued("World", "WLD", "code"), wording.percent(0.25), "not known"),
        ("=1+1", "–", ""),
    )
    columns = {c.head: c.cells for c in chart_columns(TextTable(("Who", "Mixed", "Count"), rows), wording)}
    assert columns == {
        "Who": ("Japan", "World", "=1+1"),
        "Who: code": ("JPN", "WLD", None),
        "Mixed": (1500, 25, None),
        "Mixed: unit": ("millions of Canadian dollars", "%", None),
        "Count": (2, None, None),
        "Count: in words": (None, "not known", None),
    }


def test_text_that_a_spreadsheet_would_run_is_marked_and_numbers_are_not() -> None:
    chart = chart_shown("us_share", View(), curated(), Style())
    table = TextTable(("=A", "B"), (("@SUM(1)", wording_for("en").money(-3)),))
    written = chart_csv(Chart(chart.name, chart.figure, chart.caption, "", table), wording_for("en")).decode()
    assert written.splitlines() == ["'=A,B (millions of Canadian dollars)", "'@SUM(1),-3"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", sorted(FIGURES))
def test_everything_that_a_citation_needs_goes_with_the_rows(name: str, language: Language) -> None:
    chart = chart_shown(name, View(lang=language), curated(), Style())
    told = json.loads(chart_json(chart, curated(), wording_for(language), link="https://example.org/?x=1"))
    assert (told["title"], told["alt"], told["as_of"]) == (chart.caption.title, chart.alt, chart.caption.as_of)
    assert told["view_code"] in told["citation"] and told["citation"].endswith("https://example.org/?x=1")
    assert told["sources"] and all(source["publisher"] and source["licence"] for source in told["sources"])
    assert len(told["rows"]) == len(chart.table.rows) and UNKNOWN[1] not in told["rows"][0].values()
