"""A panel of a figure as a chart of PowerPoint's own: its numbers are in a sheet behind it, and an office edits them there."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from typing import Any

from pptx.chart.data import CategoryChartData, XyChartData
from pptx.enum.chart import XL_CHART_TYPE, XL_MARKER_STYLE
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from components.drawing.style import LIGHT
from components.files.canvas import Canvas
from components.files.laid_text import Words, plain_text_of
from components.files.native_axes import category_axis, cross_at_low, place_plot, value_axis
from components.files.paint import PX, colour_of, dash_of, paint, paint_line, pattern
from components.files.panels import Axis, Panel, each, points_of

MARKERS = {
    "circle": XL_MARKER_STYLE.CIRCLE, "square": XL_MARKER_STYLE.SQUARE, "diamond": XL_MARKER_STYLE.DIAMOND,
    "triangle-up": XL_MARKER_STYLE.TRIANGLE, "cross": XL_MARKER_STYLE.PLUS, "x": XL_MARKER_STYLE.X,
}  # fmt: skip
AROUND = 6  # px that a chart's frame leaves around its plot


def is_native(panel: Panel) -> bool:
    """Whether a panel can be a native chart: bars on days cannot."""
    bars = [t for t in panel.traces if t["type"] == "bar"]
    if bars:
        flat = bars[0].get("orientation") == "h"
        return not panel.x.dated and not panel.y.dated and not (flat and bars[0].get("offset") is not None)
    return any(set(str(t.get("mode")).split("+")) & {"lines", "markers"} for t in panel.traces)


def add_chart(slide_shapes: Any, panel: Panel, canvas: Canvas, *, french: bool) -> tuple[Any, list[Words]]:
    """Draw a panel as a native chart; the chart's frame, and the tick texts that the chart cannot write itself."""
    bars = [t for t in panel.traces if t["type"] == "bar"]
    kind, data = _bars(panel, canvas, bars) if bars else _lines(panel, canvas)
    flat = bool(bars) and bars[0].get("orientation") == "h"
    left, top, width, height = _plot_box(panel, canvas, flat) if bars else panel.box
    before = min(left, canvas.left) - AROUND
    frame = (left - before, top - 12, width + before + 24, height + 12 + min(64, canvas.height - top - height - 40))
    shape = slide_shapes.add_chart(kind, *(Emu(round(v * PX)) for v in frame), data)
    chart = shape.chart
    chart.has_legend = False
    chart.has_title = False
    chart.font.size = Pt(float(canvas.font["size"]) * 0.6)
    place_plot(chart, ((left - frame[0]) / frame[2], (top - frame[1]) / frame[3], width / frame[2], height / frame[3]))
    missing: list[Words] = []
    if bars:
        across, along = (panel.y, panel.x) if flat else (panel.x, panel.y)
        missing += category_axis(chart, across, bars, canvas)
        if along.layout.get("zeroline"):
            paint_line(chart.category_axis.format.line, along.layout.get("zerolinecolor") or "", 1)
        missing += value_axis(chart.value_axis, along, canvas, french=french, name="x" if flat else "y")
    else:
        missing += value_axis(chart.category_axis, panel.x, canvas, french=french, name="x")
        missing += value_axis(chart.value_axis, panel.y, canvas, french=french, name="y")
    cross_at_low(chart)
    return shape, missing


def _lines(panel: Panel, canvas: Canvas) -> tuple[Any, XyChartData]:
    data = XyChartData()
    for name, trace in zip(series_names(panel, canvas), _drawn(panel), strict=True):
        series = data.add_series(name)
        for x, y in points_of(trace, panel):
            series.add_data_point(_maybe(x), _maybe(y))
    return XL_CHART_TYPE.XY_SCATTER_LINES, data


def _drawn(panel: Panel) -> list[Mapping[str, Any]]:
    return [
        t
        for t in panel.traces
        if set(str(t.get("mode")).split("+")) & {"lines", "markers"} and len(each(t.get("x"), 0))
    ]


def _maybe(value: float) -> float | None:
    return None if math.isnan(value) else value


def series_names(panel: Panel, canvas: Canvas) -> list[str]:
    """A name for each series: the text beside it in its colour, else what the figure calls it."""
    notes = {note.colour: note.plain for note in reversed(canvas.notes()) if note.colour}
    runs = {run.colour: run.text for note in canvas.notes() for line in note.lines for run in line if run.colour}
    names: list[str] = []
    for trace in panel.traces if any(t["type"] == "bar" for t in panel.traces) else _drawn(panel):
        colour = (trace.get("line") or {}).get("color") or (trace.get("marker") or {}).get("color")
        name = notes.get(colour) or runs.get(colour) if isinstance(colour, str) else None
        name = re.sub(r"\s+", " ", name or str(trace.get("name") or trace["type"])).strip(" -–·")
        again = sum(other == name or other.startswith(f"{name} (") for other in names)
        names.append(f"{name} ({again + 1})" if again else name)
    return names


def style_lines(chart: Any, panel: Panel) -> None:
    """Colours, widths, dashes and marks of the series as on the screen; points that are not there."""
    for series, trace in zip(chart.plots[0].series, _drawn(panel), strict=True):
        mode, line, marker = str(trace.get("mode")), trace.get("line") or {}, trace.get("marker") or {}
        series.smooth = False
        if "lines" in mode:
            paint_line(series.format.line, line.get("color") or "", float(line.get("width", 2)))
            series.format.line.dash_style = dash_of(line.get("dash"))
        else:
            series.format.line.fill.background()
        _style_marks(series, trace, marker, shown="markers" in mode and not is_hollow(trace))
        _leave_gaps(series)


def is_hollow(trace: Mapping[str, Any]) -> bool:
    """Whether the marks of a trace are rings or strokes, which offices draw in ways of their own: the slide draws them itself."""
    marker = trace.get("marker") or {}
    symbols = {str(s) for s in each(marker.get("symbol"), 1, "circle")}
    ring = {colour_of(str(c))[0] for c in each(marker.get("color"), 1, "")} <= {LIGHT.ground} and bool(
        (marker.get("line") or {}).get("width")
    )
    return ring or any(symbol.endswith("-open") or symbol.startswith("line-") for symbol in symbols)


def _style_marks(series: Any, trace: Mapping[str, Any], marker: Mapping[str, Any], *, shown: bool) -> None:
    if not shown:
        series.marker.style = XL_MARKER_STYLE.NONE
        return
    count = len(each(trace.get("x"), 0))
    border = marker.get("line") or {}
    looks = list(
        zip(
            each(marker.get("symbol"), count, "circle"), each(marker.get("size"), count, 6), each(marker.get("color"), count, (trace.get("line") or {}).get("color")),
            each(marker.get("opacity"), count, 1), each(border.get("color"), count), each(border.get("width"), count, 0), strict=True,
        )
    )  # fmt: skip
    usual = next((look for look in looks if look[3]), looks[0])
    _mark(series.marker, usual)
    for index, look in enumerate(looks):
        if look != usual:
            _mark(series.points[index].marker, look)


def _mark(mark: Any, look: tuple[Any, ...]) -> None:
    symbol, size, colour, opacity, edge, width = look
    if not opacity:
        mark.style = XL_MARKER_STYLE.NONE
        return
    hollow = str(symbol).endswith("-open")
    mark.style = MARKERS.get(str(symbol).removesuffix("-open"), XL_MARKER_STYLE.CIRCLE)
    mark.size = max(2, min(72, round(float(size) * 0.6)))
    if hollow:
        mark.format.fill.background()
    else:
        paint(mark.format.fill, colour or "")
    if hollow or (edge and width):
        paint_line(mark.format.line, (colour if hollow else edge) or "", float(width or 2))
    else:
        mark.format.line.fill.background()


def _leave_gaps(series: Any) -> None:
    """Take out the points without a value, which python-pptx writes as the word None."""
    for value in series._element.iter(qn("c:v")):
        if value.text == "None":
            value.getparent().getparent().remove(value.getparent())


# Bars


def _plot_box(panel: Panel, canvas: Canvas, flat: bool) -> tuple[float, float, float, float]:
    """The plot of bars: exactly as long as their slots are."""
    left, top, width, height = panel.box
    across = panel.y if flat else panel.x
    first, step, count = _slots(canvas, across)
    one, two = sorted(
        across.start + (value - across.low) / (across.high - across.low) * (across.end - across.start)
        for value in (first, first + step * count)
    )
    return (left, one, width, two - one) if flat else (one, top, two - one, height)


def _slots(canvas: Canvas, across: Axis) -> tuple[float, float, int]:
    found = canvas.bar_slots(across.name)
    assert found is not None  # noqa: S101 - asked for axes with bars alone
    return found


def _bars(panel: Panel, canvas: Canvas, bars: Sequence[Mapping[str, Any]]) -> tuple[Any, CategoryChartData]:
    flat = bars[0].get("orientation") == "h"
    across = panel.y if flat else panel.x
    stacked = canvas.layout.get("barmode") != "group"
    low, step, count = _slots(canvas, across)
    names = {math.floor((value - low) / step + 1e-6): plain_text_of(text) for value, text in across.ticks}
    data = CategoryChartData()
    data.categories = [names.get(index, " ") for index in range(count)]
    for name, values in _bar_series(bars, flat, (low, step, count), series_names(panel, canvas)):
        data.add_series(name, values)
    kinds = {
        (True, True): XL_CHART_TYPE.BAR_STACKED, (True, False): XL_CHART_TYPE.BAR_CLUSTERED,
        (False, True): XL_CHART_TYPE.COLUMN_STACKED, (False, False): XL_CHART_TYPE.COLUMN_CLUSTERED,
    }  # fmt: skip
    return kinds[flat, stacked], data


def _bar_series(
    bars: Sequence[Mapping[str, Any]], flat: bool, slots: tuple[float, float, int], names: Sequence[str]
) -> list[tuple[str, list[float | None]]]:
    """The values of each series by slot; a bar that does not begin at zero stands on one without a fill, and is cut at zero."""
    low, step, count = slots
    found: list[tuple[str, list[float | None]]] = []
    for bar, name in zip(bars, names, strict=False):
        lengths, places = (each(bar.get(n), 0) for n in (("x", "y") if flat else ("y", "x")))
        values: list[float | None] = [None] * count
        stands: list[float | None] = [None] * count
        below: list[float | None] = [None] * count
        for length, place, base in zip(lengths, places, each(bar.get("base"), len(places), 0), strict=True):
            slot = math.floor((float(place) - low) / step + 1e-6)
            if length is None or not 0 <= slot < count:
                continue
            one, two = sorted((float(base), float(base) + float(length)))
            if bar.get("base") is None:
                values[slot] = float(length)
            elif one < 0 < two:
                values[slot], below[slot] = two, one
            elif one >= 0:
                stands[slot], values[slot] = one, two - one
            else:
                stands[slot], values[slot] = two, one - two
        if bar.get("base") is None:
            found.append((name, values))
        else:
            found += [(f"{name} {FROM}", stands), (name, values), (f"{name} {BELOW}", below)]
    return found


FROM, BELOW = "(0 →)", "(< 0)"  # what the two other series of a floating bar are called in the sheet


def style_bars(chart: Any, panel: Panel, canvas: Canvas) -> None:
    """Colours and patterns of the bars as on the screen; what others stand on has none."""
    bars = [t for t in panel.traces if t["type"] == "bar"]
    flat = bars[0].get("orientation") == "h"
    low, step, _ = _slots(canvas, panel.y if flat else panel.x)
    plot = chart.plots[0]
    width = min(each(bars[0].get("width"), 1, 1 - float(canvas.layout.get("bargap", 0.2)))) / step
    grouped = canvas.layout.get("barmode") == "group"
    plot.gap_width = max(0, min(500, round((1 - width) / width * 100)))
    plot.overlap = 0 if grouped else 100
    series = iter(plot.series)
    for bar in bars:
        floating = bar.get("base") is not None
        if floating:
            next(series).format.fill.background()
        parts = [next(series), *([next(series)] if floating else [])]
        marker = bar.get("marker") or {}
        places = each(bar.get("y" if flat else "x"), 0)
        colours = each(marker.get("color"), len(places))
        shape = each((marker.get("pattern") or {}).get("shape"), 1, "")[0]
        for part in parts:
            part.invert_if_negative = False
            _fill(part.format, colours[0], marker, shape)
            if len(set(colours)) > 1:
                for place, colour in zip(places, colours, strict=True):
                    _fill(part.points[math.floor((float(place) - low) / step + 1e-6)].format, colour, marker, shape)


def _fill(format_: Any, colour: Any, marker: Mapping[str, Any], shape: str) -> None:
    if shape:
        pattern(format_.fill, marker["pattern"], colour or "")
    else:
        paint(format_.fill, colour or "")
    line = marker.get("line") or {}
    width = each(line.get("width"), 1, 0)[0]
    if isinstance(line.get("color"), str) and width:
        paint_line(format_.line, line["color"], float(width))
