"""FIGURES, PAGES and TABLES name every module and nothing else, and every figure holds what every figure must hold.

A new figure is found by itself; where it takes choices, it needs a line in CHOICES below.
"""

import inspect
import pkgutil
import re
from collections.abc import Callable
from functools import cache
from importlib import import_module
from itertools import product
from pathlib import Path
from types import ModuleType
from typing import Any

import plotly.graph_objects as go
import pytest

import dashboard.page
from components.drawing.chart import Chart
from components.drawing.style import CANVAS, DESKTOP, PHONE, Style, template
from components.figures import FIGURES
from dashboard.page import PAGES
from dashboard.page.targets.calculator import aim_of
from dashboard.view import View
from data import TradeTables, rows
from data.cells import codes
from data.indicators.agreements.choice import AgreementChoice
from data.indicators.agreements.entries import usual
from data.indicators.exports.periods import usual_pair
from data.indicators.partners.choice import PartnerChoice
from data.indicators.sectors.points import sector_periods
from data.indicators.targets.scenarios import Scenarios
from data.indicators.tariffs.choice import TariffChoice
from data.indicators.tariffs.duties import record_day
from data.tables import TABLES
from data.wording import LANGUAGES, Language, wording_for
from tests.drawing.figure_tellers import language_of, needs_webgl, said
from tests.small_tables import curated

PLAIN = View()
ROOT = Path(__file__).parent.parent
LARGEST_JSON = 300_000
# Each size and each scheme; not every pair of them, which would take a third longer and draw nothing new.
STYLES = (Style(PHONE, "dark"), Style(DESKTOP, "light"), Style(DESKTOP, "dark"), Style(CANVAS, "light", presenter=True))
PRINCIPAL = PartnerChoice("principal", "2025")  # the newest year of the partners' page

# What a figure is given when a reader has chosen nothing, by its name in FIGURES.
CHOICES: dict[str, Callable[[TradeTables], dict[str, Any]]] = {
    "agreement_coverage": lambda _: {"scope": PLAIN.covered},
    "agreement_timeline": lambda _: {"choice": AgreementChoice(), "reach": PLAIN.reach},
    "before_and_after": lambda tables: {"series": PLAIN.counted, "agreements": usual(tables, PLAIN.counted)},
    "contributions": lambda tables: {"pair": usual_pair(tables, PLAIN.measured), "effect": PLAIN.effect},
    "partner_bars": lambda _: {"choice": PRINCIPAL},
    "partner_duties": lambda _: {"partner": "CHN"},
    "partner_imports": lambda _: {"partner": "CHN"},
    "partner_indexed": lambda _: {"partners": ("GBR", "CHN", "SGP"), "scope": "principal", "base_year": 2016},
    "partner_map": lambda _: {"choice": PRINCIPAL},
    "partner_months": lambda _: {"partner": "GBR"},
    "partner_multiples": lambda _: {"partners": ("GBR", "CHN", "SGP"), "scope": "principal", "base_year": 2016},
    "partner_standing": lambda _: {"partner": "CHN"},
    "partner_trend": lambda _: {"partner": "CHN"},
    "partner_two_way": lambda _: {"partner": "CHN"},
    "sector_dependence": lambda tables: {"period": sector_periods(tables)[1]},
    "sector_gold_energy": lambda _: {"apart": PLAIN.split},
    "sector_provinces": lambda _: {"year": "2024"},
    "growth_range": lambda _: {"aim": aim_of(PLAIN), "window": PLAIN.window},
    "scenario_paths": lambda _: {"chosen": Scenarios(aim_of(PLAIN))},
    "share_change": lambda tables: {"pair": usual_pair(tables, PLAIN.measured)},
    "target_path": lambda _: {"aim": aim_of(PLAIN)},
    "tariff_counts": lambda tables: {"choice": TariffChoice(), "day": record_day(tables.measures)},
    "tariff_lanes": lambda _: {"choice": TariffChoice()},
    "tariff_now": lambda _: {"choice": TariffChoice()},
    "tariff_timeline": lambda _: {"choice": TariffChoice()},
    "three_rates": lambda _: {"imposed_by": "USA", "imposed_on": "CAN"},
    "us_and_non_us": lambda _: {"compared_with": PLAIN.baseline},
    "us_share": lambda _: {"months": PLAIN.months, "compared_with": PLAIN.baseline},
}

EACH_FIGURE = pytest.mark.parametrize("name", sorted(FIGURES))


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


def choices_of(name: str) -> dict[str, Any]:
    """The default choices of a figure; fails where it needs some and has none here."""
    parameters = inspect.signature(FIGURES[name]).parameters.values()
    needed = {p.name for p in parameters if p.default is p.empty} - {"tables", "wording", "style"}
    given = CHOICES[name](curated()) if name in CHOICES else {}
    if needed - set(given):
        pytest.fail(
            f"the figure {name!r} needs {sorted(needed)}: add its default choices to CHOICES in tests/test_registries.py"
        )
    return given


def fresh(name: str, language: Language, style: Style) -> Chart:
    """A figure with its default choices, drawn anew."""
    return FIGURES[name](curated(), wording=wording_for(language), style=style, **choices_of(name))


drawn = cache(fresh)


def every_drawing(name: str) -> list[tuple[str, Style, Chart]]:
    """A figure in both languages, both schemes, on a phone, a desktop and the presenter's canvas."""
    return [(language, style, drawn(name, language, style)) for language, style in product(LANGUAGES, STYLES)]


# The registries are complete


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


@EACH_FIGURE
def test_plotly_accepts_every_value_of_a_figure(name: str) -> None:
    for _, _, chart in every_drawing(name):
        checked = go.Figure(chart.figure.to_dict()).to_dict()
        assert len(checked["data"]) == len(chart.plain["data"])


@EACH_FIGURE
def test_a_figure_takes_tables_first_and_everything_else_by_keyword(name: str) -> None:
    parameters = list(inspect.signature(FIGURES[name]).parameters.values())
    assert parameters[0].name == "tables"
    assert {p.kind for p in parameters[1:]} == {inspect.Parameter.KEYWORD_ONLY}
    assert {"wording", "style"} <= {p.name for p in parameters}


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


# Every figure, in both languages, schemes and three sizes


@EACH_FIGURE
def test_title_subtitle_and_source_stand_inside_the_picture(name: str) -> None:
    for language, style, chart in every_drawing(name):
        notes = {note.name: said(note.text) for note in chart.figure.layout.annotations if note.name}
        caption = chart.caption
        assert (notes["title"], notes["subtitle"]) == (caption.title, caption.subtitle), (language, style)
        assert notes["source"].startswith(caption.source), (language, style)
        assert min(len(text) for text in (caption.title, caption.subtitle, caption.source)) > 10
        assert chart.figure.layout.title.text is None


@EACH_FIGURE
def test_a_figure_is_named_as_in_the_registry(name: str) -> None:
    assert drawn(name, "en", STYLES[0]).name == name


@EACH_FIGURE
def test_all_words_are_in_the_language_of_the_reader(name: str) -> None:
    for language, style, chart in every_drawing(name):
        texts = {
            "alt": chart.alt,
            "subtitle": chart.caption.subtitle,
            "title and alt": f"{chart.caption.title} {chart.alt}",
        }
        assert {what: language_of(text) for what, text in texts.items()} == dict.fromkeys(texts, language), style
        assert chart.caption.source.startswith({"en": "Source:", "fr": "Source\u00a0:"}[language])


@EACH_FIGURE
def test_the_alternative_text_says_more_than_a_name(name: str) -> None:
    for _, _, chart in every_drawing(name):
        assert len(chart.alt) > 60
        assert re.search(r"\d", chart.alt)
        assert not re.search(r"<[a-z]|\bnan\b|\bNone\b|\|", chart.alt)


@EACH_FIGURE
def test_the_text_table_has_rows_as_wide_as_its_head(name: str) -> None:
    for language, style, chart in every_drawing(name):
        table = chart.table
        assert len(table.head) > 1
        assert table.rows, (language, style)
        assert {len(row) for row in table.rows} == {len(table.head)}
        cells = [cell for row in (table.head, *table.rows) for cell in row]
        assert {type(cell) for cell in cells} == {str}
        assert not {"nan", "None", "NaT"} & set(cells)


@EACH_FIGURE
def test_the_text_table_is_the_same_whatever_the_size_and_the_scheme(name: str) -> None:
    for language in LANGUAGES:
        tables = {drawn(name, language, style).table for style in STYLES}
        assert len(tables) == 1


@EACH_FIGURE
def test_nothing_is_left_to_plotlys_own_template(name: str) -> None:
    for _, style, chart in every_drawing(name):
        layout = chart.figure.layout
        assert layout.template == template(style)
        assert layout.height == style.height(layout.height)
        assert None not in (layout.margin.l, layout.margin.r, layout.margin.t, layout.margin.b)


@EACH_FIGURE
def test_no_trace_needs_webgl(name: str) -> None:
    kinds = {trace.type for _, _, chart in every_drawing(name) for trace in chart.figure.data}
    assert kinds
    assert [kind for kind in kinds if needs_webgl(kind)] == []


@EACH_FIGURE
def test_a_figure_is_small_enough_to_send(name: str) -> None:
    sizes = {(language, style.width): len(chart.figure.to_json()) for language, style, chart in every_drawing(name)}
    assert {at: size for at, size in sizes.items() if size > LARGEST_JSON} == {}


@EACH_FIGURE
def test_the_same_choices_draw_the_same_figure(name: str) -> None:
    for language, style in (("en", STYLES[0]), ("fr", STYLES[-1])):
        again, before = fresh(name, language, style), drawn(name, language, style)
        assert again is not before
        assert again.figure.to_json() == before.figure.to_json()
        assert (again.alt, again.caption, again.table) == (before.alt, before.caption, before.table)


@EACH_FIGURE
def test_light_and_dark_differ_in_colours_only(name: str) -> None:
    light, dark = (drawn(name, "en", Style(DESKTOP, scheme)) for scheme in ("light", "dark"))
    assert light.caption == dark.caption
    assert light.alt == dark.alt
    assert [trace.type for trace in light.figure.data] == [trace.type for trace in dark.figure.data]
    assert light.figure.layout.paper_bgcolor is None
    assert light.figure.to_json() != dark.figure.to_json()
