"""The charts of a view without a reader: what addresses, slides and files are made from."""

import pytest

from components.drawing.style import Style
from components.figures import FIGURES
from dashboard.page import PAGES
from dashboard.unattended import NotShown, chart_shown, charts_shown, pages_of_charts
from dashboard.view import View
from data import TradeTables
from tests.small_tables import curated
from tests.small_views import view_of
from tests.soak import sampled


@pytest.fixture(scope="module")
def tables() -> TradeTables:
    return curated()


def test_every_chart_has_a_page_that_shows_it(tables: TradeTables) -> None:
    assert set(pages_of_charts(tables)) == set(FIGURES)


@pytest.mark.parametrize("name", sampled(sorted(FIGURES), every=6))
def test_a_chart_is_given_by_its_name_whatever_part_of_its_page_is_open(tables: TradeTables, name: str) -> None:
    assert chart_shown(name, View(), tables, Style()).name == name


def test_the_choices_of_the_view_are_those_of_the_chart(tables: TradeTables) -> None:
    usual, tripled = (chart_shown("target_path", view, tables, Style()) for view in (View(), view_of(multiple=3.0)))
    assert usual.caption.title != tripled.caption.title


def test_a_chart_of_two_pages_is_that_of_the_page_where_its_choices_are_made_unless_another_is_named(
    tables: TradeTables,
) -> None:
    assert list(pages_of_charts(tables)["target_path"]) == ["overview", "targets"]
    (path,) = charts_shown("targets", View(), tables, Style())
    assert chart_shown("target_path", View(), tables, Style()).file_name == path.file_name
    first = charts_shown("overview", View(), tables, Style())[0]
    assert chart_shown("target_path", View(), tables, Style(), page="overview").file_name == first.file_name


def test_a_page_gives_its_charts_in_their_order(tables: TradeTables) -> None:
    names = [chart.name for chart in charts_shown("overview", View(lang="fr"), tables, Style())]
    assert names == ["target_path", "concentration"]


def test_a_code_that_the_tables_lack_is_refused_with_what_a_reader_would_get(tables: TradeTables) -> None:
    with pytest.raises(NotShown) as refused:
        chart_shown("partner_trend", view_of(partner="XXX"), tables, Style())
    assert set(refused.value.instead) == {"partner"}


def test_every_page_shows_its_charts_to_nobody(tables: TradeTables) -> None:
    shown = {page.code: charts_shown(page.code, View(), tables, Style()) for page in PAGES}
    assert [code for code, charts in shown.items() if not charts] == [
        "stories",
        "data",
    ]  # a list, and a first part that is a table
