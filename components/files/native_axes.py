"""Axes of PowerPoint's own charts: ranges, ticks and the number formats that word them as the screen does."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Any

from lxml import etree
from pptx.enum.chart import XL_TICK_LABEL_POSITION, XL_TICK_MARK
from pptx.oxml.ns import qn
from pptx.util import Pt

from components.files.canvas import Canvas
from components.files.laid_text import Words, laid_out, plain_text_of
from components.files.paint import paint, paint_line
from components.files.panels import Axis, each

SCALES = {1.0: "", 1e-3: ",", 1e-6: ",,"}
MINUS = "\u2212"


def value_axis(axis: Any, given: Axis, canvas: Canvas, *, french: bool, name: str) -> list[Words]:
    """The range and the ticks of an axis of numbers; the texts of ticks that it cannot count or word itself."""
    axis.minimum_scale, axis.maximum_scale = sorted((given.low, given.high))
    axis.reverse_order = given.low > given.high
    axis.major_tick_mark = axis.minor_tick_mark = XL_TICK_MARK.NONE
    axis.format.line.fill.background()
    ticks = given.ticks
    step = _regular(ticks, given)
    wording = number_format(ticks, french=french) if step and not given.dated else None
    grid = given.layout.get("showgrid", name == "y")
    axis.has_major_gridlines = bool(grid and step)
    if step:
        axis.major_unit = step
    if axis.has_major_gridlines:
        paint_line(axis.major_gridlines.format.line, given.layout.get("gridcolor") or "", 1)
    if wording is None:
        axis.tick_label_position = XL_TICK_LABEL_POSITION.NONE
        return tick_words(given, canvas)
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    axis.tick_labels.number_format, axis.tick_labels.number_format_is_linked = wording, False
    _tick_font(axis, given, canvas)
    return []


def category_axis(chart: Any, across: Axis, bars: Sequence[Mapping[str, Any]], canvas: Canvas) -> list[Words]:
    """The names of the slots of bars; the texts of ticks that the chart cannot put at their place itself."""
    axis = chart.category_axis
    flat = bars[0].get("orientation") == "h"
    axis.reverse_order = flat and across.low > across.high
    axis.major_tick_mark = axis.minor_tick_mark = XL_TICK_MARK.NONE
    axis.has_major_gridlines = False
    axis.format.line.fill.background()
    places = {round(float(v), 6) for bar in bars for v in each(bar.get("y" if flat else "x"), 0)}
    if not flat or not places <= {round(value, 6) for value, _ in across.ticks}:
        axis.tick_label_position = XL_TICK_LABEL_POSITION.NONE
        return tick_words(across, canvas)
    axis.tick_label_position = XL_TICK_LABEL_POSITION.LOW
    _tick_font(axis, across, canvas)
    return []


def _tick_font(axis: Any, given: Axis, canvas: Canvas) -> None:
    font = {**canvas.font, **(given.layout.get("tickfont") or {})}
    axis.tick_labels.font.size = Pt(float(font["size"]) * 0.6)
    paint(axis.tick_labels.font.fill, font.get("color") or "")


def tick_words(axis: Axis, canvas: Canvas) -> list[Words]:
    """The texts of an axis's ticks as texts of the slide: below the plot, or left of it."""
    font = {**canvas.font, **(axis.layout.get("tickfont") or {})}
    away = float(axis.layout.get("ticklabelstandoff") or 0) + 4
    near, far = canvas.beside(axis)
    words = []
    for value, text in axis.ticks:
        if not plain_text_of(text):
            continue
        at = axis.start + (canvas.snapped(axis.name, value) - axis.low) / (axis.high - axis.low) * (
            axis.end - axis.start
        )
        if axis.name[0] == "y":
            words.append(laid_out(text, (near - away, at), font, ("right", "middle"), align="right"))
        elif axis.layout.get("side") == "top":
            words.append(laid_out(text, (at, far - away), font, ("center", "bottom")))
        else:
            words.append(laid_out(text, (at, near + away), font, ("center", "top")))
    return words


def _regular(ticks: Sequence[tuple[float, str]], axis: Axis) -> float:
    """The distance between ticks that are counted from the low end; 0 where they are not."""
    values = [value for value, _ in ticks]
    if len(values) < 2 or axis.low > axis.high:
        return 0
    step = values[1] - values[0]
    even = all(abs(b - a - step) < step * 1e-6 for a, b in pairwise(values))
    first = (values[0] - axis.low) / step
    return step if even and abs(first - round(first)) < 1e-6 else 0


def number_format(ticks: Sequence[tuple[float, str]], *, french: bool) -> str | None:
    """The number format that words the ticks as the screen does; None where there is none."""
    found = [
        re.fullmatch(r"([+-]?)(\d[\d.,\u00a0\u202f ]*|\d)(\D*)", plain_text_of(text).replace(MINUS, "-"))
        for _, text in ticks
    ]
    if not all(found):
        return None
    numbers, decimals, ends = [], 0, []
    for match in (m for m in found if m):
        digits, end = match[2].rstrip(), match[2][len(match[2].rstrip()) :] + match[3]
        bare = re.sub(r"[\u00a0\u202f ]", "", digits).replace(",", "." if french else "")
        numbers.append(float(match[1].replace("+", "") + bare))
        decimals = max(decimals, len(bare.partition(".")[2]))
        ends.append(end)
    scales = [n / v for n, (v, _) in zip(numbers, ticks, strict=True) if v]
    scale = next((s for s in (*SCALES, 100.0) if scales and all(abs(each_ / s - 1) < 0.01 for each_ in scales)), None)
    if scale is None:
        return None
    point = "." + "0" * decimals if decimals else ""
    if scale == 100:
        body = f'0{point}"\u00a0"%' if french else f"0{point}%"
        ends = [re.sub(r"[\u00a0\u202f ]?%", "", end) for end in ends]
    else:
        grouped = any(re.search(r"\d[,\u00a0\u202f ]\d{3}", text) for _, text in ticks) or scale != 1
        body = ("#,##0" if grouped else "0") + point + SCALES[scale]
    tail = f'"{ends[-1]}"' if ends[-1].strip() else ""
    if any(text.startswith("+") for _, text in ticks):
        return f"+{body}{tail};{MINUS}{body}{tail};{body}{tail}"
    if min(v for v, _ in ticks) < 0 or len(set(ends)) == 1:
        return f"{body}{tail};{MINUS}{body}{tail}"
    least = ticks[-1][0] - abs(ticks[-1][0]) * 1e-6
    return f"[>={least:.10g}]{body}{tail};{body}"


def place_plot(chart: Any, inner: tuple[float, float, float, float]) -> None:
    """Put the plot at a place within the chart: left, top, width and height as shares of it."""
    area = chart._chartSpace.chart.plotArea
    for old in area.findall(qn("c:layout")):
        area.remove(old)
    layout = etree.SubElement(area, qn("c:layout"))
    area.insert(0, layout)
    manual = etree.SubElement(layout, qn("c:manualLayout"))
    for tag, value in (
        ("layoutTarget", "inner"),
        ("xMode", "edge"),
        ("yMode", "edge"),
        *zip("xywh", inner, strict=True),
    ):
        etree.SubElement(manual, qn(f"c:{tag}")).set("val", value if isinstance(value, str) else f"{value:.5f}")


def cross_at_low(chart: Any) -> None:
    """Let the axes of a chart of points cross at their low ends; bars keep standing on zero."""
    area = chart._chartSpace.chart.plotArea
    if area.find(qn("c:scatterChart")) is not None:
        for crosses in area.iter(qn("c:crosses")):
            crosses.set("val", "min")
