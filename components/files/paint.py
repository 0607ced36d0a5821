"""Colours, lines and patterns of a slide: a colour of the palette is one of the theme, so that an office can restyle it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pptx.dml.color import RGBColor
from pptx.enum.dml import MSO_LINE_DASH_STYLE, MSO_PATTERN_TYPE, MSO_THEME_COLOR
from pptx.util import Pt

from components.drawing.style import LIGHT

PX = 7620  # EMU of one px of a canvas of 1,600 px on a slide of 13⅓ inches
POINT = 0.6  # pt of one px there
# The colours of the theme, in the order of its file; slides are light.
THEME: dict[str, str] = {
    "dk1": LIGHT.text, "lt1": LIGHT.ground, "dk2": LIGHT.quiet_text, "lt2": LIGHT.raised, "accent1": LIGHT.non_us, "accent2": LIGHT.us,
    "accent3": LIGHT.target, "accent4": LIGHT.canada_measure, "accent5": LIGHT.other_measure, "accent6": LIGHT.neutral,
    "hlink": LIGHT.accent, "folHlink": LIGHT.target,
}  # fmt: skip
NAMES = {
    "dk1": "TEXT_1", "lt1": "BACKGROUND_1", "dk2": "TEXT_2", "lt2": "BACKGROUND_2", **{f"accent{i}": f"ACCENT_{i}" for i in range(1, 7)},
}  # fmt: skip
BY_COLOUR = {THEME[code]: getattr(MSO_THEME_COLOR, name) for code, name in reversed(NAMES.items())}
DASHES = {
    "dash": MSO_LINE_DASH_STYLE.DASH, "dot": MSO_LINE_DASH_STYLE.ROUND_DOT, "dashdot": MSO_LINE_DASH_STYLE.DASH_DOT,
    "longdash": MSO_LINE_DASH_STYLE.LONG_DASH, "solid": MSO_LINE_DASH_STYLE.SOLID,
}  # fmt: skip
PATTERNS = {
    ".": MSO_PATTERN_TYPE.PERCENT_20, "/": MSO_PATTERN_TYPE.WIDE_UPWARD_DIAGONAL, "\\": MSO_PATTERN_TYPE.WIDE_DOWNWARD_DIAGONAL,
    "x": MSO_PATTERN_TYPE.DIAGONAL_CROSS, "-": MSO_PATTERN_TYPE.NARROW_HORIZONTAL, "|": MSO_PATTERN_TYPE.NARROW_VERTICAL,
    "+": MSO_PATTERN_TYPE.SMALL_GRID,
}  # fmt: skip


def dash_of(given: Any) -> Any:
    """A dash of the screen as PowerPoint has it."""
    return DASHES.get(given or "solid", MSO_LINE_DASH_STYLE.DASH)


def colour_of(text: str) -> tuple[str, float]:
    """A colour as `#rrggbb` and its opacity; nothing for what is no colour."""
    if text.startswith("#") and len(text) == 7:
        return text.lower(), 1.0
    if text.startswith("rgb"):
        parts = [float(part) for part in text.partition("(")[2].rstrip(")").split(",")]
        return "#" + "".join(f"{round(part):02x}" for part in parts[:3]), parts[3] if len(parts) > 3 else 1.0
    return "", 0.0


def paint(fill: Any, colour: str, opacity: float = 1.0) -> None:
    """Fill with a colour, of the theme where it has it; without a colour there is no fill."""
    code, alpha = colour_of(colour)
    if not code:
        fill.background()
        return
    fill.solid()
    set_colour(fill.fore_color, code)
    if alpha * opacity < 1:
        from pptx.oxml.ns import qn  # noqa: PLC0415 - a rare case

        choice = fill.fore_color._xFill[0]
        choice.makeelement(qn("a:alpha"))
        child = choice.makeelement(qn("a:alpha"), {"val": str(round(alpha * opacity * 100_000))})
        choice.append(child)


def set_colour(target: Any, code: str) -> None:
    """A colour by the theme's name for it, else by its value."""
    if code in BY_COLOUR:
        target.theme_color = BY_COLOUR[code]
    else:
        target.rgb = RGBColor.from_string(code[1:].upper())


def paint_line(line: Any, colour: str, width: float) -> None:
    """A line of a colour and a width in px; without either there is none."""
    if not colour_of(colour)[0] or not width:
        line.fill.background()
        return
    paint(line.fill, colour)
    line.width = Pt(max(0.25, width * POINT))


def pattern(fill: Any, given: Mapping[str, Any], colour: str) -> None:
    """A hatch in two colours; a shape that is not known becomes the colour alone."""
    shape = given.get("shape")
    shape = shape if isinstance(shape, str) else next(iter(shape or ()), "")
    if shape not in PATTERNS:
        paint(fill, colour)
        return
    fill.patterned()
    fill.pattern = PATTERNS[shape]
    for target, named, usual in ((fill.fore_color, "fgcolor", LIGHT.text), (fill.back_color, "bgcolor", LIGHT.ground)):
        value = given.get(named) or usual
        set_colour(target, colour_of(value if isinstance(value, str) else value[0])[0] or usual)
