"""The box under a chart: its addresses are those of the chart that is shown, and its lines can be pasted."""

import html
import re

import pytest

from components.drawing.style import Style
from components.files.browser_files import has_browser
from components.tables.data_box import code_lines, data_box
from dashboard.page import PAGES
from dashboard.unattended import PARTS, chart_found, chart_shown, charts_shown
from dashboard.view import View
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated

ADDRESS = "https://trade.example.org/charts/share_change.csv?lang=fr&page=targets"


@pytest.mark.parametrize("page", [page.code for page in PAGES])
def test_the_address_under_a_chart_gives_that_chart(page: str) -> None:
    for part in ({}, *PARTS.get(page, ())):
        view = View().with_values(part)
        for chart in charts_shown(page, view, curated(), Style()):
            found = chart_found(chart.name, view, curated(), Style(), page=page)
            assert (found.chart.code, found.page.code, found.view) == (chart.code, page, view)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_box_has_the_addresses_from_where_the_browser_is(language: Language) -> None:
    chart = chart_shown("us_share", View(lang=language), curated(), Style())
    query = {"lang": language, "seek": '"><script>alert(1)</script>', "page": "overview"}
    box = data_box(
        chart,
        query,
        base="https://trade.example.org/below/",
        page="https://trade.example.org/below/targets",
        wording=wording_for(language),
    )
    assert "<script" not in box
    text = html.unescape(re.sub("<[^>]+>", " ", box))
    address = f"https://trade.example.org/below/charts/us_share.csv?lang={language}&seek=%22%3E%3Cscript%3Ealert%281%29%3C%2Fscript%3E&page=overview"
    assert text.count(f'"{address}"') == 3
    assert f" {address} " in text and f" https://trade.example.org/below/targets?lang={language}&seek=" in text
    assert f"{chart.caption.title}. {wording_for(language)('app-title')}. {chart.caption.source} https://" in text
    assert (
        html.unescape(box).count('href="charts/us_share.') == 2 + has_browser()
        and wording_for(language)("data-box") in text
    )


def test_the_lines_for_pandas_are_python_and_those_for_excel_type_each_column_of_numbers() -> None:
    chart = chart_shown("share_change", View(lang="fr"), curated(), Style())
    compile(code_lines("pandas", ADDRESS, chart, wording_for("fr")), "pasted", "exec")
    excel = code_lines("excel", ADDRESS, chart, wording_for("fr"))
    assert excel.startswith(f'let Source = Csv.Document(Web.Contents("{ADDRESS}"), [') and excel.count("\n") == 2
    assert '{"2024", type number}, {"2025", type number}' in excel and excel.endswith(', "en-CA")')
    r = code_lines("r", ADDRESS, chart, wording_for("fr"))
    assert r.splitlines()[0] == f'data <- read.csv("{ADDRESS}", check.names = FALSE, fileEncoding = "UTF-8")'
