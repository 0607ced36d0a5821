"""Dependence by sector: the US share of its exports against the US duty it faces, and its size."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import plotly.graph_objects as go

from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.style import Style
from components.drawing.text_fit import broken, text_width
from components.drawing.texts import note, plain_text
from components.drawing.traces import Trace, points
from components.sectors.bubbles import (
    Bubble,
    BubbleLabel,
    BubbleRow,
    bands_of,
    labels_of,
    radius_of,
    side_by_side,
    swarm,
)
from components.sectors.titles import dependence_subtitle, dependence_title
from components.sectors.words import (
    duties_words,
    extent_words,
    row_of,
    row_words,
    scheduled_words,
    sector_hover,
    sector_name,
    sector_period_words,
    sector_short_name,
    share_words,
)
from data import TradeTables
from data.indicators.sectors.points import SectorPeriod, SectorPoint, rows_of, sector_points, with_measures
from data.wording import Wording

PAD = 0.045  # of the width, left of a share of 0 and right of one of 100 %
TICKS = (0, 25, 50, 75, 100)


def sector_dependence_chart(tables: TradeTables, wording: Wording, style: Style, *, period: SectorPeriod) -> Chart:
    """Bubbles in one row for each rate; sectors without a duty of their own stand in a row below, never at zero."""
    sectors = sector_points(tables, period)
    source = source_line(tables, with_measures(tables, rows_of(tables, period), sectors), wording=wording)
    subtitle = dependence_subtitle(tables, sectors, period, wording)
    caption = Caption(dependence_title(sectors, period, wording), subtitle, source)
    scene = _Scene(tables, sectors, period, wording, style)
    figure = _drawn(scene, caption)
    alt = wording("sectors-alt", title=caption.title, count=len(sectors))
    return Chart("sector_dependence", figure, caption, alt, _table(scene))


@dataclass(frozen=True)
class _Scene:
    """What the picture is made of."""

    tables: TradeTables
    points: tuple[SectorPoint, ...]
    period: SectorPeriod
    wording: Wording
    style: Style

    @property
    def rows(self) -> list[str]:
        """The rows from top to bottom: rates, highest first, then what has no rate."""
        found = {row_of(p) for p in self.points}
        rates = sorted((r for r in found if r not in ("none", "unstated")), key=float, reverse=True)
        return [*rates, *(r for r in ("unstated", "none") if r in found)]

    @property
    def largest(self) -> float:
        """Radius of the largest bubble, px."""
        return 30 if self.style.phone else 40 * self.style.scale

    def radius(self, point: SectorPoint) -> float:
        """Radius of a sector's bubble, px."""
        return radius_of(point.size, self.points[0].size, self.largest)


def _drawn(scene: _Scene, caption: Caption) -> go.Figure:
    style = scene.style
    words = {row: _row_lines(scene, row) for row in scene.rows}
    left = round(max(text_width(line, style.label_size, bold=True) for lines in words.values() for line in lines)) + 16
    shares = any(p.us_share is not None for p in scene.points)
    room = Room(left, right=12, below=round(style.label_size * (3.2 if shares else 0.6)))
    plot = Plot(caption, style, 660 if style.phone else 565, room)
    width, height = plot.size
    bands = bands_of([(row, _need(scene, row)) for row in scene.rows], height)
    bubbles = [b for band in bands for b in _placed(scene, band, width)]
    traces = [_trace(scene, bubbles, standing) for standing in ("none", "part", "whole")]
    notes = [*_row_notes(bands, words, style), *_label_notes(scene, bubbles, bands, width)]
    notes += _axis_notes(scene, width) if shares else []
    axes = {"xaxis": _plain_axis(width), "yaxis": _plain_axis(height)}
    return plot.figure(traces, notes=notes, shapes=_rules(bands, width, style), **axes)


def _row_lines(scene: _Scene, row: str) -> list[str]:
    width = 84 if scene.style.phone else 120 * scene.style.scale
    return broken(row_words(row, scene.wording), width=width, size=scene.style.label_size, bold=True)


def _need(scene: _Scene, row: str) -> float:
    """How high a row should be: for its largest bubble and for the lines of words that stand one over the other."""
    sectors = [p for p in scene.points if row_of(p) == row]
    line, largest = scene.style.label_size * 1.3, max(scene.radius(p) for p in sectors)
    words = min(len(sectors), 6) * line * (1.5 if scene.style.phone else 1.15)
    return 2 * largest + max(words, 2 * line)


def _placed(scene: _Scene, band: BubbleRow, width: float) -> list[Bubble]:
    """The bubbles of a row: by their share, and those without one side by side."""
    known = [p for p in scene.points if row_of(p) == band.name and p.us_share is not None]
    unknown = [p for p in scene.points if row_of(p) == band.name and p.us_share is None]
    any_known = any(p.us_share is not None for p in scene.points)
    start = _start(scene, width)
    across = [(p, _across(p.us_share or 0, start, width)) for p in known]
    bubbles = swarm([_bubble(scene, p, band, x) for p, x in across], band)
    aside = [_bubble(scene, p, band, 0) for p in unknown]
    return bubbles + side_by_side(aside, band, left=0, width=start if any_known else width)


def _start(scene: _Scene, width: float) -> float:
    """Where the scale of shares begins: right of a column for sectors whose share is not known, where there are any."""
    return width * 0.2 if any(p.us_share is None for p in scene.points) else 0.0


def _bubble(scene: _Scene, point: SectorPoint, band: BubbleRow, x: float) -> Bubble:
    words = sector_short_name(scene.tables, point.sector_id, scene.wording)
    return Bubble(point.sector_id, band.name, x, band.middle, scene.radius(point), words)


def _plain_axis(length: float) -> dict[str, Any]:
    return {"range": [0, length], "showgrid": False, "showticklabels": False, "zeroline": False, "fixedrange": True}


def _trace(scene: _Scene, bubbles: list[Bubble], standing: str) -> Trace:
    """Filled where the duty is charged on all goods of the sector, a ring where on part, grey without one."""
    palette, by_code = scene.style.palette, {p.sector_id: p for p in scene.points}
    kinds = (standing, "unstated") if standing == "none" else (standing,)
    chosen = [b for b in bubbles if by_code[b.code].standing in kinds]
    fill = {"whole": palette.us, "part": palette.ground, "none": palette.unknown}[standing]
    colour, width = (palette.neutral, 1) if standing == "none" else (palette.us, 2.4)
    line, sizes = {"color": colour, "width": width * scene.style.scale}, [round(2 * b.radius, 2) for b in chosen]
    marker = {"size": sizes, "color": fill, "opacity": 0.9, "line": line}
    hovers = [sector_hover(scene.tables, by_code[b.code], scene.period, scene.wording) for b in chosen]
    place = {"x": [b.x for b in chosen], "y": [b.y for b in chosen], "customdata": [b.code for b in chosen]}
    return points(name=standing, hovertext=hovers, marker=marker, cliponaxis=False, **place)


def _rules(bands: list[BubbleRow], width: float, style: Style) -> list[dict[str, Any]]:
    """A light line between rows."""
    line = {"type": "line", "x0": 0, "x1": width, "line": {"color": style.palette.rule, "width": 1}, "layer": "below"}
    return [line | {"y0": band.high, "y1": band.high} for band in bands]


def _row_notes(bands: list[BubbleRow], words: dict[str, list[str]], style: Style) -> list[dict[str, Any]]:
    texts = {name: f"<b>{'<br>'.join(map(plain_text, lines))}</b>" for name, lines in words.items()}
    side = {"xanchor": "right", "yanchor": "middle", "xshift": -8, "align": "right"}
    return [note(0, b.middle, texts[b.name], (style.label_size, style.palette.text), **side) for b in bands]


def _label_notes(scene: _Scene, bubbles: list[Bubble], bands: list[BubbleRow], width: float) -> list[dict[str, Any]]:
    """Words for the sectors under a duty first, then for the largest of the others."""
    style, size = scene.style, scene.style.note_size if scene.style.phone else scene.style.label_size
    first = sorted(bubbles, key=lambda b: (b.row in ("none", "unstated"), -b.radius))
    rates = frozenset(band.name for band in bands) - {"none", "unstated"}
    widest = {b.name: 92 if style.phone else (300 if b.name in rates else 170) * style.scale for b in bands}
    labels = labels_of(first, bands, right=width + 6, size=size, widest=widest, far=rates)
    return [_label_note(label, size, style) for label in labels]


def _label_note(label: BubbleLabel, size: float, style: Style) -> dict[str, Any]:
    at = {"left": label.left, "right": label.left + label.width, "center": label.left + label.width / 2}[label.align]
    middle = label.low + label.height / 2
    side = {"xanchor": label.align, "yanchor": "middle", "align": label.align, "borderpad": 0}
    words = note(at, middle, "<br>".join(map(plain_text, label.lines)), (size, style.palette.text), **side)
    if label.tie is None:
        return words
    x, y = label.tie  # plotly's y of an arrow's tail counts downwards
    line = {"arrowhead": 0, "arrowwidth": 1, "arrowcolor": style.palette.neutral, "standoff": 3}
    return words | {"x": x, "y": y, "ax": at - x, "ay": y - middle, "showarrow": True} | line


def _axis_notes(scene: _Scene, width: float) -> list[dict[str, Any]]:
    """The scale of shares, the percent sign on its last tick, and what it counts."""
    style, start, wording = scene.style, _start(scene, width), scene.wording
    unknown = "<br>".join(broken(wording("sectors-share-unknown"), width=start, size=style.label_size))
    texts = [
        *((_across(tick / 100, start, width), wording.number(tick), -4) for tick in TICKS[:-1]),
        (_across(1, start, width), wording.rate(TICKS[-1]), -4),
        (start + (width - start) / 2, wording("sectors-axis"), -4 - round(style.label_size * 1.4)),
        *([(start / 2, unknown, -4)] if start else []),
    ]
    look = style.label_size, style.palette.quiet_text
    return [note(x, 0, text, look, yanchor="top", yshift=shift) for x, text, shift in texts]


def _across(share: float, start: float, width: float) -> float:
    """Where a share stands on the scale, px."""
    return start + (width - start) * (PAD + share * (1 - 2 * PAD))


def _table(scene: _Scene) -> TextTable:
    wording, tables = scene.wording, scene.tables
    heads = ("sector", "flow", "period", "us", "world", "share", "duties", "extent", "scheduled", "confidence")
    counted = wording.code("flow", scene.period.flow), sector_period_words(scene.period, wording)
    rows = []
    for p in scene.points:
        world = wording("sectors-world-unknown") if p.world is None else wording.money(p.world)
        duties = (
            duties_words(tables, p, wording),
            extent_words(p, wording),
            scheduled_words(tables, p, wording) or "\u2013",
        )
        values = wording.money(p.us), world, share_words(p, wording)
        name, confidence = sector_name(tables, p.sector_id, wording), wording.code("confidence", p.confidence)
        rows.append((name, *counted, *values, *duties, confidence))
    return TextTable(tuple(wording(f"sectors-column-{h}") for h in heads), tuple(rows))
