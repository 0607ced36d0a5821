"""The colours stand once and mean something; texts reach a contrast of 4.5:1 and marks 3:1 in light and dark."""

import re
import tomllib
from dataclasses import asdict
from pathlib import Path
from typing import Any

import plotly.graph_objects as go
import pytest
import streamlit.config

from components.drawing.style import CANVAS, DESKTOP, FONT, PALETTES, PHONE, Palette, Scheme, Style, template
from data.cells import codes
from data.indicators.agreements.stages_reached import STAGE_ORDER

ROOT = Path(__file__).parent.parent.parent
CONFIG: dict[str, Any] = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text(encoding="utf-8"))
SHEET = (ROOT / "dashboard" / "static" / "page.css").read_text(encoding="utf-8")
HEX = re.compile(r"#[0-9a-f]{6}")

SCHEMES: tuple[Scheme, ...] = ("light", "dark")
EACH_SCHEME = pytest.mark.parametrize("scheme", SCHEMES)
TEXTS = ("text", "quiet_text", "accent", "us", "non_us", "target")  # the last three label their own lines
MARKS = ("us", "non_us", "target", "canada_measure", "other_measure", "event", "neutral", "accent")
NO_STAGE = "none"


def luminance(colour: str) -> float:
    """Relative luminance of a colour, WCAG 2.2."""
    parts = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast of two colours, WCAG 2.2: from 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def weak(palette: Palette, names: tuple[str, ...], grounds: tuple[str, ...], least: float) -> dict[str, float]:
    """Colours of a palette that fall short of a contrast against one of the grounds."""
    pairs = [(name, ground) for name in names for ground in grounds]
    found = {f"{n} on {g}": contrast(getattr(palette, n), getattr(palette, g)) for n, g in pairs}
    return {pair: round(value, 2) for pair, value in found.items() if value < least}


def custom_properties(selector: str) -> dict[str, str]:
    """The custom properties that the page's sheet gives one selector."""
    block = SHEET.split(f"{selector} {{", 1)[1].split("}", 1)[0]
    return dict(re.findall(r"--([a-z-]+):\s*([^;]+);", block))


# Contrast


def test_the_contrast_of_black_and_white_is_21_and_of_a_colour_with_itself_1() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#0b7078", "#0b7078") == 1
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@EACH_SCHEME
def test_texts_reach_4_5_to_1_on_the_ground_and_on_raised_areas(scheme: Scheme) -> None:
    assert weak(PALETTES[scheme], TEXTS, ("ground", "raised"), 4.5) == {}


@EACH_SCHEME
def test_marks_reach_3_to_1_on_the_ground(scheme: Scheme) -> None:
    assert weak(PALETTES[scheme], MARKS, ("ground",), 3) == {}


@EACH_SCHEME
def test_every_stage_of_an_agreement_reaches_3_to_1(scheme: Scheme) -> None:
    palette = PALETTES[scheme]
    found = {code: contrast(colour, palette.ground) for code, colour in palette.stages if code != NO_STAGE}
    assert {code: round(value, 2) for code, value in found.items() if value < 3} == {}


@EACH_SCHEME
def test_every_family_of_products_can_label_its_lines(scheme: Scheme) -> None:
    palette = PALETTES[scheme]
    found = {code: contrast(colour, palette.ground) for code, colour in palette.families}
    assert {code: round(value, 2) for code, value in found.items() if value < 4.5} == {}


@EACH_SCHEME
def test_classes_of_a_map_run_from_the_ground_to_the_strongest_contrast(scheme: Scheme) -> None:
    palette = PALETTES[scheme]
    steps = [contrast(colour, palette.ground) for colour in palette.classes]
    assert steps == sorted(steps)
    assert len(set(palette.classes)) == 6


@EACH_SCHEME
def test_the_ends_of_a_diverging_scale_stand_out_more_than_its_middle(scheme: Scheme) -> None:
    palette = PALETTES[scheme]
    steps = [contrast(colour, palette.ground) for colour in palette.diverging]
    assert len(steps) == 6
    assert steps[:3] == sorted(steps[:3], reverse=True)
    assert steps[3:] == sorted(steps[3:])


@EACH_SCHEME
def test_the_united_states_and_the_rest_never_share_a_colour(scheme: Scheme) -> None:
    palette = PALETTES[scheme]
    assert len({palette.us, palette.non_us, palette.target, palette.canada_measure, palette.other_measure}) == 5


def test_both_schemes_name_the_same_colours() -> None:
    light, dark = PALETTES["light"], PALETTES["dark"]
    assert asdict(light).keys() == asdict(dark).keys()
    assert [code for code, _ in light.stages] == [code for code, _ in dark.stages]
    assert [code for code, _ in light.families] == [code for code, _ in dark.families]


# Stated once: theme and sheet follow the palette


@EACH_SCHEME
def test_the_theme_of_the_app_is_the_palette(scheme: Scheme) -> None:
    palette, theme = PALETTES[scheme], CONFIG["theme"][scheme]
    assert theme["backgroundColor"] == palette.ground
    assert theme["secondaryBackgroundColor"] == palette.raised
    assert theme["textColor"] == palette.text
    assert theme["primaryColor"] == theme["linkColor"] == palette.accent


@EACH_SCHEME
def test_there_are_exactly_ten_categorical_colours_and_they_are_those_of_the_charts(scheme: Scheme) -> None:
    listed = CONFIG["theme"][scheme]["chartCategoricalColors"]
    assert len(listed) == 10
    assert listed == template(Style(scheme=scheme))["layout"]["colorway"]


def test_app_and_charts_have_one_typeface() -> None:
    assert CONFIG["theme"]["font"] == CONFIG["theme"]["headingFont"] == FONT


@pytest.mark.parametrize(("scheme", "selector"), [("light", ":root"), ("dark", ':root:has([data-scheme="dark"])')])
def test_the_page_sheet_has_the_colours_of_the_palette(scheme: Scheme, selector: str) -> None:
    palette = PALETTES[scheme]
    assert custom_properties(selector) == {
        "text": palette.text,
        "quiet": palette.quiet_text,
        "rule": palette.rule,
        "raised": palette.raised,
        "accent": palette.accent,
        "us": palette.us,
        "ground": palette.ground,
        "on-accent": palette.ground,
    }


def test_the_sheets_name_no_colour_outside_their_custom_properties() -> None:
    rules = [line for line in SHEET.splitlines() if not line.startswith(":root")]
    assert [line for line in rules if HEX.search(line)] == []
    assert HEX.findall((ROOT / "dashboard" / "static" / "presenter.css").read_text(encoding="utf-8")) == []


def test_no_module_but_style_names_a_colour() -> None:
    modules = [path for folder in ("components", "dashboard", "data") for path in (ROOT / folder).rglob("*.py")]
    named = {
        path.relative_to(ROOT).as_posix()
        for path in modules
        if re.search(r"#[0-9a-fA-F]{6}\b", path.read_text("utf-8"))
    }
    assert named == {"components/drawing/style.py"}


@EACH_SCHEME
def test_text_on_the_accent_can_be_read(scheme: Scheme) -> None:
    palette = PALETTES[scheme]
    assert contrast(palette.ground, palette.accent) >= 4.5


def test_every_option_of_the_config_exists_in_the_streamlit_that_is_installed() -> None:
    known = streamlit.config.get_config_options()
    options = {
        f"{section}.{name}"
        for section, values in CONFIG.items()
        for name, value in values.items()
        if not isinstance(value, dict)
    }
    options |= {f"theme.{scheme}.{name}" for scheme in SCHEMES for name in CONFIG["theme"][scheme]}
    assert options - set(known) == set()


def test_the_collection_after_each_run_is_an_option_and_is_off() -> None:
    assert "runner.postScriptGC" in streamlit.config.get_config_options()
    assert CONFIG["runner"]["postScriptGC"] is False


# The template leaves nothing to plotly


STYLES = [
    Style(PHONE),
    Style(DESKTOP),
    Style(CANVAS, presenter=True),
    Style(DESKTOP, "dark"),
    Style(CANVAS, "dark", presenter=True),
]


@pytest.mark.parametrize("style", STYLES, ids=str)
def test_the_template_sets_typeface_and_grounds(style: Style) -> None:
    layout = go.layout.Template(template(style)).layout  # plotly accepts every value
    assert layout.font.family == FONT
    assert layout.font.size == style.label_size
    assert layout.font.color == style.palette.text
    assert layout.paper_bgcolor == layout.plot_bgcolor == style.palette.ground
    assert layout.hoverlabel.bgcolor == style.palette.raised
    assert len(layout.colorway) == 10
    assert layout.showlegend is False
    for axis in (layout.xaxis, layout.yaxis):
        assert axis.gridcolor == style.palette.rule
        assert axis.tickfont.color == style.palette.quiet_text
        assert axis.automargin is False
        assert axis.fixedrange is True


def test_the_template_has_no_colour_that_is_not_of_its_palette() -> None:
    for style in STYLES:
        named = set(HEX.findall(repr(asdict(style.palette))))
        used = set(HEX.findall(go.Figure(layout={"template": template(style)}).to_json()))
        assert used
        assert used <= named


def test_a_figure_with_the_template_has_none_of_plotlys_own() -> None:
    figure = go.Figure(layout={"template": template(Style())})
    assert not figure.layout.template.data.to_plotly_json()
    assert figure.layout.template.layout.paper_bgcolor == "#ffffff"


# Sizes


def test_on_a_canvas_of_1920_titles_have_32_px_or_more_and_labels_18_or_more() -> None:
    style = Style(1920, presenter=True)
    assert style.title_size >= 32
    assert style.label_size >= 18
    assert style.note_size >= 14


def test_the_presenters_canvas_is_sixteen_to_nine() -> None:
    assert Style(1600, presenter=True).height(430) == 900
    assert Style(1920, presenter=True).height(430) == 1080


def test_on_a_page_a_figure_keeps_its_own_height() -> None:
    assert Style(DESKTOP).height(430) == 430


@pytest.mark.parametrize(("width", "phone"), [(280, True), (PHONE, True), (559, True), (560, False), (DESKTOP, False)])
def test_a_narrow_figure_is_a_phones(width: int, phone: bool) -> None:
    assert Style(width).phone is phone


def test_presenter_mode_on_a_phone_stays_a_phones_figure() -> None:
    style = Style(PHONE, presenter=True)
    assert (style.scale, style.title_size, style.label_size) == (1, Style(PHONE).title_size, Style(PHONE).label_size)
    assert style.height(300) == 300


@pytest.mark.parametrize("width", [280, PHONE, 768, DESKTOP])
def test_no_text_of_a_chart_is_smaller_than_11_px(width: int) -> None:
    style = Style(width)
    assert min(style.note_size, style.label_size, style.title_size) >= 11


def test_type_on_the_canvas_grows_with_its_width() -> None:
    sizes = [Style(width, presenter=True).title_size for width in (1280, 1600, 1920, 2560)]
    assert sizes == sorted(sizes)
    assert sizes[-1] > sizes[0]


def test_every_stage_and_every_family_of_the_tables_has_a_colour() -> None:
    for palette in PALETTES.values():
        assert {code for code, _ in palette.stages} == {*STAGE_ORDER, NO_STAGE}
        assert {code for code, _ in palette.families} == set(codes.PRODUCT_FAMILIES)


def test_a_stage_without_a_colour_is_an_error_and_not_grey() -> None:
    with pytest.raises(KeyError):
        PALETTES["light"].stage("superseded")
