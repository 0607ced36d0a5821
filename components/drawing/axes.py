"""Round ticks with their words, so that a picture reads the same on the screen, saved and printed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from math import ceil, floor, log10
from typing import Any

from components.drawing.style import Style
from components.drawing.text_fit import text_width
from components.drawing.texts import PanelPlace
from data.wording import Wording

STANDOFF = 5  # px between the years and the plot: the zero of a value axis stands beside the first of them
STEPS = (1, 2, 2.5, 5, 10)


def round_ticks(most: float, *, least: float = 0, count: int = 5) -> list[float]:
    """About `count` round numbers that cover the range."""
    span = max(most - least, 1e-9) / count
    power = 10 ** floor(log10(span))
    step = next(s for s in STEPS if s * power >= span * 0.999) * power
    first, last = floor(least / step + 1e-9), ceil(most / step - 1e-9)
    return [round(i * step, 10) for i in range(first, last + 1)]


def money_axis(
    most: float, *, wording: Wording, style: Style, currency: str = "cad", least: float = 0
) -> dict[str, Any]:
    """A value axis in billions for values in millions; the unit stands on the top tick, once."""
    ticks = round_ticks(most / 1000, least=least / 1000, count=4 if style.phone else 5)
    digits = digits_of(ticks)
    texts = [wording.number(t, digits) for t in ticks]
    texts[-1] = wording.money_short(ticks[-1] * 1000, currency, digits)
    ends = [ticks[0] * 1000, ticks[-1] * 1000 * 1.02]
    return {"tickvals": [t * 1000 for t in ticks], "ticktext": texts, "range": ends}


def digits_of(values: Iterable[float], most: int = 3) -> int:
    """As many decimals as the values take, at most so many."""
    known = list(values)
    return next((d for d in range(most) if all(round(v, d) == round(v, 6) for v in known)), most)


def plain_money_axis(
    most: float, *, billions: bool, wording: Wording, style: Style, currency: str = "cad", least: float = 0
) -> dict[str, Any]:
    """A value axis for values in millions whose unit, billions or millions, stands in words elsewhere."""
    factor = 1.0 if billions else 1000.0
    axis = money_axis(most * factor, wording=wording, style=style, currency=currency, least=least * factor)
    ticks = [tick / 1000 for tick in axis["tickvals"]]
    texts, places = [wording.number(tick, digits_of(ticks)) for tick in ticks], [t / factor for t in axis["tickvals"]]
    return {"tickvals": places, "ticktext": texts, "range": [end / factor for end in axis["range"]]}


def percent_axis(most: float, *, wording: Wording, style: Style, least: float = 0) -> dict[str, Any]:
    """An axis of fractions shown in percent; the sign stands on the top tick, once."""
    ticks = round_ticks(most * 100, least=least * 100, count=4 if style.phone else 5)
    digits = digits_of(ticks)
    texts = [wording.number(t, digits) for t in ticks]
    texts[-1] = wording.rate(ticks[-1], digits)
    return {"tickvals": [t / 100 for t in ticks], "ticktext": texts, "range": [ticks[0] / 100, ticks[-1] / 100 * 1.02]}


def ticks_apart(ticks: Mapping[float, str], *, unit: float, size: float, gap: float = 6) -> dict[float, str]:
    """The ticks whose words do not touch, `unit` px to one of the axis: of two that would, the later stays."""
    kept: dict[float, str] = {}
    free = float("inf")
    for place, text in sorted(ticks.items(), reverse=True):
        half = text_width(text, size) / 2
        if place * unit + half <= free:
            kept[place] = text
            free = place * unit - half - gap
    return dict(sorted(kept.items()))


def every_year(years: Iterable[int]) -> list[int]:
    """Every year from the first to the last, so that a line breaks where one is missing; none where there are none."""
    known = [int(year) for year in years]
    return list(range(min(known), max(known) + 1)) if known else []


def year_axis(first: int, last: int, *, style: Style, part: float = 1) -> dict[str, Any]:
    """An axis of years with as many ticks as the width holds, or a part of it."""
    room = max(2, int(style.width * part / (style.label_size * 5.5)))
    step = next(s for s in (1, 2, 5, 10, 20, 50, 100) if (last - first) / s <= room)
    ticks = [y for y in range(first, last + 1) if y % step == 0]
    labels = {"tickvals": ticks, "ticktext": [str(y) for y in ticks], "ticklabelstandoff": STANDOFF}
    return labels | {"range": [first - 0.4, last + 0.6]}


def month_middle(month: str) -> float:
    """Where the middle of a month stands on an axis of years."""
    return int(month[:4]) + (int(month[5:]) - 0.5) / 12


def panel_axes(panels: Iterable[tuple[dict[str, Any], dict[str, Any], PanelPlace]]) -> dict[str, Any]:
    """The two axes of each panel at its place: `xaxis` and `yaxis` of the first, `xaxis2` and `yaxis2` of the second."""
    layout = {}
    for number, (across, up, (x, y)) in enumerate(panels):
        end = _panel_end(number)
        layout[f"xaxis{end}"] = across | {"domain": x, "anchor": f"y{end}"}
        layout[f"yaxis{end}"] = up | {"domain": y, "anchor": f"x{end}"}
    return layout


def on_panel(number: int, kind: str = "axis") -> dict[str, str]:
    """The axes of a panel, counted from 0, for a trace; with the kind `ref` for a text."""
    end = _panel_end(number)
    return {f"x{kind}": f"x{end}", f"y{kind}": f"y{end}"}


def _panel_end(number: int) -> str:
    """What plotly puts behind the names of a panel's axes."""
    return str(number + 1) if number else ""


def left_margin(axis: dict[str, Any], *, style: Style) -> int:
    """Room for the widest tick text of a value axis, px."""
    return round(max(text_width(t, style.label_size) for t in axis["ticktext"])) + 14
