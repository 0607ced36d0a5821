"""What of a panel is drawn on top of its native chart: texts at points, marks and lines over bars, bars on days, ticks."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from components.drawing.style import LIGHT
from components.files.canvas import Canvas, Shape
from components.files.laid_text import Words, laid_out
from components.files.native_charts import is_hollow
from components.files.panels import DAY_MS, Panel, each, pieces, points_of

SIDES = {"left": "right", "right": "left", "center": "center"}
ENDS = {"top": "bottom", "bottom": "top", "middle": "middle"}


def texts_at_points(panel: Panel, canvas: Canvas) -> list[Words]:
    """The texts that traces write at their points."""
    found = []
    for trace in panel.traces:
        if trace["type"] == "scatter" and "text" in str(trace.get("mode")):
            found += _texts(trace, panel, canvas)
        elif (
            trace["type"] == "bar"
            and trace.get("text") is not None
            and trace.get("textposition") in ("outside", "inside", "auto")
        ):
            found += _bar_texts(trace, panel, canvas)
    return found


def _texts(trace: Mapping[str, Any], panel: Panel, canvas: Canvas) -> list[Words]:
    points = points_of(trace, panel)
    count = len(points)
    font = {**canvas.font, **(trace.get("textfont") or {})}
    sizes, colours = each(font.get("size"), count), each(font.get("color"), count)
    marks = each((trace.get("marker") or {}).get("size"), count, 0) if "markers" in str(trace["mode"]) else [0] * count
    words = []
    for (x, y), text, at, size, colour, mark in zip(
        points,
        each(trace["text"], count),
        each(trace.get("textposition"), count, "middle center"),
        sizes,
        colours,
        marks,
        strict=True,
    ):
        if not str(text or "").strip() or math.isnan(x) or math.isnan(y):
            continue
        rise, side = at.split()
        away = mark / 2 + 2
        place = (
            panel.x.start + (x - panel.x.low) / (panel.x.high - panel.x.low) * (panel.x.end - panel.x.start)
            + {"left": -away, "right": away, "center": 0}[side],
            panel.y.start + (y - panel.y.low) / (panel.y.high - panel.y.low) * (panel.y.end - panel.y.start)
            + {"top": -away, "bottom": away, "middle": 0}[rise],
        )  # fmt: skip
        words.append(laid_out(text, place, {"size": size, "color": colour}, (SIDES[side], ENDS[rise])))
    return words


def _bar_texts(trace: Mapping[str, Any], panel: Panel, canvas: Canvas) -> list[Words]:
    font = {**canvas.font, **(trace.get("textfont") or {})}
    words = []
    for bar, text in zip(bar_boxes(trace, panel, canvas), each(trace["text"], 0), strict=False):
        (x0, y0), (x1, y1) = bar
        if text and trace.get("orientation") == "h":
            words.append(laid_out(str(text), (max(x0, x1) + 4, (y0 + y1) / 2), font, ("left", "middle")))
        elif text:
            words.append(laid_out(str(text), ((x0 + x1) / 2, min(y0, y1) - 2), font, ("center", "bottom")))
    return words


def bar_boxes(
    trace: Mapping[str, Any], panel: Panel, canvas: Canvas
) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """The corners of the bars of a trace that is not stacked, px; grouped bars stand side by side."""
    flat = trace.get("orientation") == "h"
    along, across = (panel.x, panel.y) if flat else (panel.y, panel.x)
    lengths, places = (each(trace.get(n), 0) for n in (("x", "y") if flat else ("y", "x")))
    count = len(places)
    scale = 1 / DAY_MS if along.dated else 1
    gap = float(canvas.layout.get("bargap", 0.2))
    widths, offsets = each(trace.get("width"), count, 1 - gap), each(trace.get("offset"), count)
    if canvas.layout.get("barmode") == "group":
        bars = [t for t in panel.traces if t["type"] == "bar"]
        widths = [(1 - gap) / len(bars)] * count
        offsets = [-(1 - gap) / 2 + bars.index(trace) * widths[0]] * count
    boxes = []
    for length, place, base, width, offset in zip(
        lengths, places, each(trace.get("base"), count, 0), widths, offsets, strict=True
    ):
        start = along.value(base)
        lower = across.value(place) + (-width / 2 if offset is None else offset)
        one, two = (_px(along, v) for v in (start, start + float(length or 0) * scale))
        three, four = (_px(across, v) for v in (lower, lower + width))
        boxes.append(((one, three), (two, four)) if flat else ((three, one), (four, two)))
    return boxes


def _px(axis: Any, value: float) -> float:
    return float(axis.start + (value - axis.low) / (axis.high - axis.low) * (axis.end - axis.start))


def bars_as_shapes(panel: Panel, canvas: Canvas) -> list[Shape]:
    """Bars on an axis of days, which native charts do not have."""
    shapes = []
    for trace in (t for t in panel.traces if t["type"] == "bar"):
        marker = trace.get("marker") or {}
        boxes = bar_boxes(trace, panel, canvas)
        line, left, top, width, height = marker.get("line") or {}, *panel.box
        fills, outlines = each(marker.get("color"), len(boxes)), each(line.get("color"), len(boxes))
        for (start, end), fill, outline in zip(boxes, fills, outlines, strict=True):
            xs = [min(max(x, left), left + width) for x in (start[0], end[0])]
            ys = [min(max(y, top), top + height) for y in (start[1], end[1])]
            shapes.append(
                Shape(
                    "rect", tuple(zip(xs, ys, strict=True)), fill or "", marker.get("pattern") or {}, outline or "",
                    float(each(line.get("width"), 1, 0)[0]), opacity=float(each(marker.get("opacity"), 1, 1)[0]),
                )
            )  # fmt: skip
    return shapes


def hollow_marks(panel: Panel) -> list[Shape]:
    """The rings and strokes among the marks of a chart of points."""
    traces = [t for t in panel.traces if t["type"] == "scatter" and "markers" in str(t.get("mode")) and is_hollow(t)]
    return [shape for t in traces for shape in marks_as_shapes(t, _places(t, panel))]


def _places(trace: Mapping[str, Any], panel: Panel) -> list[tuple[float, float]]:
    return [(_px(panel.x, x), _px(panel.y, y)) for x, y in points_of(trace, panel)]


def lines_as_shapes(panel: Panel) -> list[Shape]:
    """Lines and marks that stand over bars."""
    shapes: list[Shape] = []
    for trace in (t for t in panel.traces if t["type"] == "scatter"):
        points = _places(trace, panel)
        line, mode = trace.get("line") or {}, str(trace.get("mode"))
        if "lines" in mode:
            look = {
                "outline": line.get("color") or "",
                "width": float(line.get("width", 2)),
                "dash": line.get("dash") or "solid",
            }
            shapes += [Shape("line", tuple(piece), **look) for piece in pieces(points) if len(piece) > 1]  # type: ignore[arg-type]
        if "markers" in mode:
            shapes += marks_as_shapes(trace, points)
    return shapes


def marks_as_shapes(trace: Mapping[str, Any], points: Sequence[tuple[float, float]]) -> list[Shape]:
    """The marks of a trace."""
    marker, count = trace.get("marker") or {}, len(points)
    border = marker.get("line") or {}
    shapes = []
    for (x, y), symbol, size, colour, opacity, edge, width in zip(
        points, each(marker.get("symbol"), count, "circle"), each(marker.get("size"), count, 6), each(marker.get("color"), count),
        each(marker.get("opacity"), count, 1), each(border.get("color"), count), each(border.get("width"), count, 0), strict=True,
    ):  # fmt: skip
        if math.isnan(x) or math.isnan(y) or not opacity or not size:
            continue
        half, hollow = size / 2, str(symbol).endswith("-open")
        if str(symbol).startswith("line-ns"):
            shapes.append(Shape("line", ((x, y - half), (x, y + half)), outline=edge or colour or "", width=width or 2))
            continue
        corners = ((x - half, y - half), (x + half, y + half))
        fill = "" if hollow else colour or ""
        outline = colour if hollow else edge
        shapes.append(
            Shape(
                str(symbol).removesuffix("-open"),
                corners,
                fill,
                outline=outline or "",
                width=width or (2 if hollow else 0),
            )
        )
    return shapes


def cells_as_shapes(panel: Panel) -> list[Shape]:
    """The cells of a heatmap."""
    found = []
    for trace in (t for t in panel.traces if t["type"] == "heatmap"):
        gap = (float(trace.get("xgap") or 0) / 2, float(trace.get("ygap") or 0) / 2)
        for row, y in zip(trace["z"], trace["y"], strict=True):
            for value, x in zip(row, trace["x"], strict=True):
                if value is None or math.isnan(float(value)):
                    continue
                xs = sorted(_px(panel.x, panel.x.value(x) + side) for side in (-0.5, 0.5))
                ys = sorted(_px(panel.y, panel.y.value(y) + side) for side in (-0.5, 0.5))
                corners = ((xs[0] + gap[0], ys[0] + gap[1]), (xs[1] - gap[0], ys[1] - gap[1]))
                found.append(Shape("rect", corners, _heat(float(value), trace)))
    return found


def _heat(value: float, trace: Mapping[str, Any]) -> str:
    """The colour of a value on the scale of a heatmap."""
    low, high = float(trace.get("zmin") or 0), float(trace.get("zmax") or 1)
    share = min(1.0, max(0.0, (value - low) / (high - low)))
    scale = [(float(at), str(colour)) for at, colour in trace["colorscale"]]
    upper = next((i for i, (at, _) in enumerate(scale) if at >= share), len(scale) - 1)
    (one, first), (two, second) = scale[max(0, upper - 1)], scale[upper]
    part = 0.0 if two == one else (share - one) / (two - one)
    parts = [
        round(int(first[i : i + 2], 16) + part * (int(second[i : i + 2], 16) - int(first[i : i + 2], 16)))
        for i in (1, 3, 5)
    ]
    return "#" + "".join(f"{p:02x}" for p in parts)


def cell_texts(panel: Panel, canvas: Canvas) -> list[Words]:
    """The texts in the cells of a heatmap: light on dark."""
    words = []
    for trace in (t for t in panel.traces if t["type"] == "heatmap" and t.get("text") is not None):
        font = {**canvas.font, **(trace.get("textfont") or {})}
        for texts, values, y in zip(trace["text"], trace["z"], trace["y"], strict=True):
            for text, value, x in zip(texts, values, trace["x"], strict=True):
                fill = (
                    _heat(float(value), trace) if value is not None and not math.isnan(float(value)) else LIGHT.ground
                )
                dark = sum(int(fill[i : i + 2], 16) for i in (1, 3, 5)) < 384
                colour = LIGHT.ground if dark else LIGHT.text
                words.append(
                    laid_out(str(text), (panel.x.px(x), panel.y.px(y)), font | {"color": colour}, ("center", "middle"))
                )
    return words


def areas(panel: Panel) -> list[Shape]:
    """Filled areas, which stand behind the lines."""
    found = []
    for trace in panel.traces:
        if (
            trace["type"] == "scatter"
            and trace.get("fill") in ("toself", "tozeroy", "tonexty")
            and trace.get("fillcolor")
        ):
            points = tuple((_px(panel.x, x), _px(panel.y, y)) for x, y in points_of(trace, panel))
            if trace["fill"] == "toself":
                found += [Shape("area", tuple(piece), trace["fillcolor"]) for piece in pieces(points) if len(piece) > 2]
    return found
