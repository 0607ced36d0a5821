"""Marks on the strips of a time axis: numbered events, agreement milestones, announcements."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.drawing.chart import LINE
from components.drawing.packing import rows_for
from components.drawing.style import LEAST_SIZE, Style
from components.drawing.text_fit import shortened, text_width
from components.drawing.texts import paper_note, plain_text
from components.drawing.time_axis import TimeSpan, iso, upright
from components.drawing.traces import Trace, pieces, points, scatter, texts
from data.frames import Frame, records
from data.wording import Wording

MOST_TITLED = 8
LEAST_WORD = 40  # px that a word gets where there is less room
MOST_ROWS = 6  # of marks with words; what does not fit stands without its word in one more row


@dataclass(frozen=True)
class Strip:
    """Traces of one strip and its height in px."""

    traces: tuple[Trace, ...]
    height: float


@dataclass(frozen=True)
class Mark:
    """A mark with a word: its days (the same two where the date is a day), its label and its hover."""

    first: pd.Timestamp
    last: pd.Timestamp
    label: str
    hover: str


@dataclass(frozen=True)
class Signs:
    """How the marks of a strip look, and its heading."""

    symbol: str
    colour: str
    heading: str


def event_strip(events: Frame, *, hovers: Sequence[str], span: TimeSpan, style: Style, axis: str) -> Strip:
    """Numbered events with their hovers; one whose date is only a month or a year is drawn as wide as that month or year."""
    if events.empty:
        return Strip((), 0)
    size = round(style.label_size * 1.45)
    rows = records(events)
    spans = [_extent(r, span, size) for r in rows]
    places = rows_for(spans, gap=2)
    height = (max(places) + 1) * (size + 3) + 8
    heights = [height - 4 - (size + 3) * (place + 0.5) for place in places]
    middles = [span.day((low + high) / 2) for low, high in spans]
    look, colour = (max(LEAST_SIZE, round(style.label_size * 0.86)), style.palette.ground), style.palette.event
    wide = [
        ((iso(span.day(low)), at), (iso(span.day(high)), at))
        for row, (low, high), at in zip(rows, spans, heights, strict=True)
        if row["precision"] != "day" and high - low > size
    ]
    bars = _bars(wide, "event spans", axis=axis, line={"color": colour, "width": size})
    marker = {"size": size, "color": colour, "line": {"color": colour, "width": 1}}
    marks = texts([iso(m) for m in middles], heights, [str(r["number"]) for r in rows], look, yaxis=axis, name="events")
    marks |= {"mode": "markers+text", "textposition": "middle center", "marker": marker}
    return Strip((*bars, marks | {"hovertext": list(hovers), "hoverinfo": "text"}), height)


def _extent(row: dict[Any, Any], span: TimeSpan, size: float) -> tuple[float, float]:
    first, last = span.px(span.clipped(row["first"])), span.px(span.clipped(row["last"]))
    middle = min(max((first + last) / 2, size / 2), span.width - size / 2)
    return min(first, middle - size / 2), max(last, middle + size / 2)


def event_lines(events: Frame, *, style: Style, axis: str = "y") -> list[dict[str, Any]]:
    """A light line through the plot for each event whose day is known."""
    line = {"color": style.palette.rule, "width": 1}
    days = [iso(d) for d in events.loc[events["precision"] == "day", "first"]] if len(events) <= MOST_TITLED else []
    return [upright(day, line, axis=axis, layer="below") for day in days]


def titles_room(events: Frame, style: Style) -> float:
    """Room in px that the titles of up to eight events take below the plot; a phone has the list on the page."""
    if style.phone or events.empty or len(events) > MOST_TITLED:
        return 0
    return (len(events) + 1) // 2 * (style.note_size + 1) * LINE + 10


def event_titles(events: Frame, *, left: float, wording: Wording, style: Style) -> list[dict[str, Any]]:
    """The titles of the numbered events in two columns below the plot, so that a picture stands by itself.

    `left` is the plot's left margin, px.
    """
    if not titles_room(events, style):
        return []
    size, edge = style.note_size + 1, 26 * style.scale if style.presenter else 4
    column = (style.width - 2 * edge) / 2
    lines = [_title_line(r, wording, column - 18, size) for r in records(events)]
    half = (len(lines) + 1) // 2
    look, side = (size, style.palette.quiet_text), {"yanchor": "top", "align": "left", "yshift": -4}
    return [
        paper_note(0, 0, "<br>".join(part), look, **side, xshift=edge - left + number * column)
        for number, part in enumerate((lines[:half], lines[half:]))
        if part
    ]


def _title_line(row: dict[Any, Any], wording: Wording, width: float, size: float) -> str:
    date = wording.date(row["event_date"], short=True)
    room = width - text_width(f"8  {date}  ", size) - 6
    return f"<b>{row['number']}</b>  {date}  {plain_text(shortened(wording.pick(row, 'title'), width=room, size=size))}"


def worded_strip(
    marks: Sequence[Mark], *, span: TimeSpan, style: Style, axis: str, signs: Signs, most: int = MOST_ROWS
) -> Strip:
    """Hollow marks, each with its word, in as many rows as they need, at most so many, under a heading.

    A mark whose date is only a month or a year stands in the middle of a bar as wide as that month or year. A word
    stands right of its mark, or left of it where it would leave the plot.
    """
    if not marks:
        return Strip((), 0)
    size, mark = style.note_size, 9 * style.scale
    placed = [_placed(m, span, size, mark) for m in marks]
    rows = rows_for([p.extent for p in placed], gap=8)
    words = [plain_text(p.word) if row < most else "" for p, row in zip(placed, rows, strict=True)]
    rows = [min(row, most) for row in rows]
    line = size * 1.5
    height = (max(rows) + 2) * line + 6
    heights = [height - line * (row + 1.5) - 2 for row in rows]
    quiet = (size, style.palette.quiet_text)
    head = texts([iso(span.first)], [height - line * 0.5], [signs.heading], quiet, yaxis=axis, name="heading")
    ends = [iso(span.day(p.low if p.on_left else p.high)) for p in placed]
    sides = ["middle left" if p.on_left else "middle right" for p in placed]
    labels = texts(ends, heights, [f" {w} " for w in words], (size, style.palette.text), yaxis=axis, name="words")
    edge = {"color": signs.colour, "width": 1.6 * style.scale}
    marker = {"size": mark, "symbol": signs.symbol, "color": style.palette.ground, "line": edge}
    x, hovers = [iso(span.day(p.at)) for p in placed], [m.hover for m in marks]
    drawn = points(x=x, y=heights, yaxis=axis, name="marks", cliponaxis=False, marker=marker, hovertext=hovers)
    wide = [
        ((iso(span.clipped(m.first)), at), (iso(span.clipped(m.last)), at))
        for m, at in zip(marks, heights, strict=True)
        if m.first != m.last
    ]
    bars = _bars(wide, "mark spans", axis=axis, line={"color": signs.colour, "width": mark * 0.4})
    return Strip((head, *bars, labels | {"textposition": sides}, drawn), height)


@dataclass(frozen=True)
class Placed:
    """A mark on its strip, px: where it starts and ends, its middle, the room of its word, and on which side that stands."""

    low: float
    high: float
    at: float
    word: str
    wide: float
    on_left: bool

    @property
    def extent(self) -> tuple[float, float]:
        """From where to where mark and word reach, px."""
        return (self.low - self.wide, self.high) if self.on_left else (self.low, self.high + self.wide)


def _placed(mark: Mark, span: TimeSpan, size: float, wide: float) -> Placed:
    first, last = span.px(span.clipped(mark.first)), span.px(span.clipped(mark.last))
    at = (first + last) / 2
    low, high = min(first, at - wide / 2), max(last, at + wide / 2)
    if max(low, span.width - high) < LEAST_WORD:  # a bar from end to end leaves no room beside it
        low, high = at - wide / 2, at + wide / 2
    on_left = low > span.width - high and high + text_width(mark.label, size) + 8 > span.width
    room = (low if on_left else span.width - high) - 8
    word = shortened(mark.label, width=max(room, LEAST_WORD), size=size)
    return Placed(low, high, at, word, text_width(word, size) + 8, on_left)


def _bars(parts: Sequence[Sequence[tuple[Any, Any]]], name: str, *, axis: str, line: dict[str, Any]) -> list[Trace]:
    """Bars of the dates that are not a day, with breaks between them; nothing where every date is a day."""
    x, y = pieces(parts)
    bars = scatter(x=x, y=y, yaxis=axis, mode="lines", line=line, hoverinfo="skip", name=name, cliponaxis=False)
    return [bars] if parts else []
