"""FIGURES, PAGES and TABLES name every module and nothing else."""

import inspect
import pkgutil
from collections.abc import Callable
from functools import cache
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

import dashboard.page
from components.drawing.chart import Chart
from components.figures import FIGURES
from dashboard.page import PAGES
from data import rows
from data.cells import codes
from data.tables import TABLES
from data.wording import LANGUAGES, Language, wording_for
from tests.drawing.every_figure import CHOICES, EACH_FIGURE

ROOT = Path(__file__).parent.parent


@cache
def pages() -> dict[str, ModuleType]:
    """The modules that show a page: each of `dashboard/page`, and `page.py` of each of its folders, by the page's code."""
    code_of = {page.show.__module__: page.code for page in PAGES}
    modules = pkgutil.iter_modules(dashboard.page.__path__, "dashboard.page.")
    names = [f"{module.name}.page" if module.ispkg else module.name for module in modules]
    return {code_of.get(name, name.rsplit(".", 1)[1]): import_module(name) for name in names}


@cache
def builders() -> dict[str, Callable[..., Chart]]:
    """The functions that draw a chart, exactly one a module of `components/*/figures`, by the name of the chart."""
    found: dict[str, Callable[..., Chart]] = {}
    for path in sorted((ROOT / "components").glob("*/figures/*.py")):
        module = import_module(".".join(path.relative_to(ROOT).with_suffix("").parts))
        own = [f for f in vars(module).values() if inspect.isfunction(f) and f.__module__ == module.__name__]
        if path.stem != "__init__":
            (draw,) = [f for f in own if f.__name__.endswith("_chart")]
            found[draw.__name__.removesuffix("_chart")] = draw
    return found


def test_every_module_that_draws_a_chart_has_a_line_in_figures_and_every_line_a_module() -> None:
    missing = sorted(set(builders()) - set(FIGURES))
    assert missing == [], "".join(
        f'\n{name}_chart has no line in FIGURES: add "{name}": {name}.{name}_chart, to components/figures.py'
        for name in missing
    )
    gone = sorted(set(FIGURES) - set(builders()))
    assert gone == [], f"FIGURES names {gone}, and no module in components/*/figures draws them"


@EACH_FIGURE
def test_a_figure_is_drawn_by_the_function_that_is_named_like_it(name: str) -> None:
    assert FIGURES[name] is builders()[name]


def test_choices_are_given_for_figures_that_exist() -> None:
    assert set(CHOICES) - set(FIGURES) == set()


def test_every_module_of_a_page_has_a_line_in_pages_and_every_line_a_module() -> None:
    missing = sorted(set(pages()) - {page.code for page in PAGES})
    assert missing == [], "".join(
        f"\n{pages()[code].__name__} has no line in PAGES: "
        f'add Page("{code}", "{code}", {code}.show), to dashboard/page/__init__.py'
        for code in missing
    )


def test_the_tables_know_the_pages_that_a_question_may_lead_to() -> None:
    assert {page.path for page in PAGES[1:]} == set(codes.PAGES), "write the new path into PAGES of data/cells/codes.py"


def test_a_page_is_shown_by_the_function_show_of_a_module_of_its_own() -> None:
    modules = [page.show.__module__ for page in PAGES]
    assert len(set(modules)) == len(PAGES)
    assert all(name.startswith("dashboard.page.") for name in modules)
    assert all(page.show is import_module(page.show.__module__).show for page in PAGES)


def test_the_first_page_alone_stands_at_the_root_and_the_others_at_their_code() -> None:
    assert PAGES[0].path == ""
    assert [page.path for page in PAGES[1:]] == [page.code for page in PAGES[1:]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_has_a_name_of_its_own(language: Language) -> None:
    wording = wording_for(language)
    missing = [f"page-{page.code}" for page in PAGES if not wording.has(f"page-{page.code}")]
    assert missing == [], f"add {missing} to a file in data/wording/messages/{language}: the page's name"
    names = {wording(f"page-{page.code}") for page in PAGES}
    assert len(names) == len(PAGES), "two pages have the same name"


def test_every_row_model_has_a_line_in_tables() -> None:
    models = {name for name in rows.__all__ if name != "Row"}
    missing = sorted(models - {table.row.__name__ for table in TABLES})
    assert missing == [], "".join(
        f"\nthe row model {name} has no line in TABLES: add Table(name, rows.{name}, key, ...) to data/tables.py"
        for name in missing
    )
