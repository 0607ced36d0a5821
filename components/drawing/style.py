"""How figures look: colours named by what they mean, sizes by where they are seen, one template."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Literal

Scheme = Literal["light", "dark"]
FONT = "Helvetica Neue, Arial, Liberation Sans, sans-serif"


@dataclass(frozen=True)
class Palette:
    """Colours by meaning; every one reaches 3:1 against its ground, texts 4.5:1.

    Chosen to stay apart for readers with protanopia and deuteranopia: orange against teal, and always
    with a second sign (dash, hatch, word).
    """

    ground: str
    raised: str
    text: str
    quiet_text: str
    rule: str
    us: str
    non_us: str
    target: str
    canada_measure: str
    other_measure: str
    event: str
    neutral: str
    unknown: str
    land: str
    accent: str
    classes: tuple[str, ...]
    diverging: tuple[str, ...]
    stages: tuple[tuple[str, str], ...]
    families: tuple[tuple[str, str], ...]
    compared: tuple[str, ...]  # partners side by side, each with a marker of its own; the United States keep theirs

    def family(self, code: str) -> str:
        """Colour of a family of product groups, for texts too."""
        return dict(self.families).get(code, self.quiet_text)

    def stage(self, code: str) -> str:
        """Colour of an agreement's stage."""
        return dict(self.stages)[code]


LIGHT = Palette(
    ground="#ffffff",
    raised="#f4f6f7",
    text="#1b2529",
    quiet_text="#53626a",
    rule="#dfe4e7",
    us="#b4501e",
    non_us="#0b7078",
    target="#6a4a9c",
    canada_measure="#2a63ad",
    other_measure="#7d6512",
    event="#53626a",
    neutral="#7b8a92",
    unknown="#c9cfd3",
    land="#e6eaec",
    accent="#0b7078",
    classes=("#d5ecec", "#a3d3d3", "#6ab5b8", "#359199", "#0b7078", "#064c54"),
    diverging=("#86397f", "#c08abb", "#ead6e8", "#c3dfe0", "#5fa9ad", "#0b7078"),
    stages=(
        ("in_force", "#0b7078"), ("signed", "#2f93b5"), ("concluded", "#5d7fc4"), ("negotiating", "#8a63b3"),
        ("suspended", "#8c8273"), ("exploratory", "#b08a3a"), ("none", "#dfe4e7"),
    ),
    families=(
        ("economy", "#1b2529"), ("metals", "#a03a70"), ("vehicles", "#1f77ab"), ("wood", "#8f5d00"), ("resources", "#2f7a4d"),
        ("agrifood", "#56711a"), ("lists", "#b3342a"), ("other", "#53626a"),
    ),
    compared=("#0b7078", "#6a4a9c", "#2a63ad", "#7d6512", "#a03a70", "#2f7a4d"),
)  # fmt: skip
DARK = Palette(
    ground="#12191c",
    raised="#1b2428",
    text="#e8eef0",
    quiet_text="#a5b3ba",
    rule="#2f3b41",
    us="#f0935a",
    non_us="#4cbcc4",
    target="#bda2ef",
    canada_measure="#7fb2f2",
    other_measure="#d6bc55",
    event="#a5b3ba",
    neutral="#8b9aa2",
    unknown="#4a565c",
    land="#263136",
    accent="#4cbcc4",
    classes=("#1d4247", "#22626a", "#2c868f", "#4aaab2", "#84ccd1", "#c8edef"),
    diverging=("#f0a3e6", "#b56bad", "#7d4a77", "#2c666d", "#3d98a0", "#6fdbe2"),
    stages=(
        ("in_force", "#4cbcc4"), ("signed", "#62b3d6"), ("concluded", "#8ba9e8"), ("negotiating", "#bda2ef"),
        ("suspended", "#a89e8f"), ("exploratory", "#d6b062"), ("none", "#2f3b41"),
    ),
    families=(
        ("economy", "#e8eef0"), ("metals", "#e58fbd"), ("vehicles", "#7cc3ee"), ("wood", "#d9a441"), ("resources", "#74c69a"),
        ("agrifood", "#b3cc66"), ("lists", "#f28072"), ("other", "#a5b3ba"),
    ),
    compared=("#4cbcc4", "#bda2ef", "#7fb2f2", "#d6bc55", "#e58fbd", "#74c69a"),
)  # fmt: skip
PALETTES: dict[Scheme, Palette] = {"light": LIGHT, "dark": DARK}

PHONE, DESKTOP, CANVAS = 358, 1240, 1600  # widths in px that figures are laid out for when none is known
LEAST_SIZE = 12  # px of the smallest text in a picture
# Shapes of saved pictures: width in px and height relative to it; `page` is as wide as on a page, as high as the figure needs.
SHAPES: dict[str, tuple[int, float]] = {
    "page": (DESKTOP, 0),
    "wide": (CANVAS, 9 / 16),
    "square": (1080, 1),
    "tall": (1080, 5 / 4),
}
PAPER = 760  # printed at nine tenths on A4 and Letter upright: labels of 9 pt


@dataclass(frozen=True)
class Style:
    """Where a figure is seen: the width it has, light or dark, on a page or on a presenter's 16:9 canvas."""

    width: int = DESKTOP
    scheme: Scheme = "light"
    presenter: bool = False
    mark: str = ""  # short code of the chart and its choices, printed at the foot
    ratio: float = 9 / 16  # height of the canvas relative to its width

    @property
    def palette(self) -> Palette:
        """Colours of the scheme."""
        return PALETTES[self.scheme]

    @property
    def phone(self) -> bool:
        """Whether the figure is as narrow as a phone."""
        return self.width < 560

    @property
    def canvas(self) -> bool:
        """Whether the figure has the fixed form of a presenter's canvas."""
        return self.presenter and not self.phone

    @property
    def scale(self) -> float:
        """Type and line sizes relative to the page; the presenter's canvas scales with its width."""
        return max(1.0, self.width / 1920 * 1.55) if self.canvas else 1.0

    @property
    def title_size(self) -> int:
        """Type size of a chart's title, px: 34 at a canvas of 1920."""
        return round(22 * self.scale) if self.canvas else 17 if self.phone else 21

    @property
    def label_size(self) -> int:
        """Type size of labels and ticks, px: 19 or more at a canvas of 1920."""
        return round(12.5 * self.scale) if self.canvas else 12 if self.phone else 13

    @property
    def note_size(self) -> int:
        """Type size of the source line, px."""
        return max(LEAST_SIZE, round(self.label_size * 0.85))

    @property
    def line_width(self) -> float:
        """Width of the main lines, px."""
        return 2.5 * self.scale

    def height(self, screen: int) -> int:
        """Height of the figure: that of the canvas, 9/16 of the width unless said otherwise, else the page's own."""
        return round(self.width * self.ratio) if self.canvas else screen


def style_of(shape: str, scheme: Scheme) -> Style:
    """The style of a saved picture of one of SHAPES."""
    width, ratio = SHAPES[shape]
    return Style(width, scheme, presenter=True, ratio=ratio) if ratio else Style(width, scheme)


def template(style: Style) -> dict[str, Any]:
    """The complete plotly template of a style, read-only: nothing of plotly's or Streamlit's defaults is left."""
    return _template(style.palette, style.label_size)


@lru_cache(maxsize=32)
def _template(colours: Palette, size: int) -> dict[str, Any]:
    font = {"family": FONT, "size": size, "color": colours.text}
    axis = {
        "gridcolor": colours.rule,
        "linecolor": colours.neutral,
        "zeroline": False,
        "showline": False,
        "ticks": "",
        "automargin": False,
        "fixedrange": True,
        "tickangle": 0,  # plotly would turn them where they are close
        "tickfont": {"size": size, "color": colours.quiet_text},
        "title": {"text": ""},
    }
    layout = {
        "font": font,
        "paper_bgcolor": colours.ground,
        "plot_bgcolor": colours.ground,
        "colorway": [
            colours.non_us, colours.us, colours.target, colours.canada_measure, colours.other_measure,
            colours.neutral, colours.event, colours.accent, colours.quiet_text, colours.text,
        ],
        "hoverlabel": {"bgcolor": colours.raised, "bordercolor": colours.rule, "align": "left", "font": font},
        "hovermode": "closest",
        "dragmode": False,
        "showlegend": False,
        "separators": ".,",
        "xaxis": axis | {"showgrid": False},
        "yaxis": axis | {"showgrid": True},
    }  # fmt: skip
    return {"layout": layout}
