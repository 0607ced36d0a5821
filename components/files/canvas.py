"""Where everything of a finished figure stands on its canvas, in px: panels, texts, rectangles, lines, marks.

Plotly lays a figure out in the browser. The figures here say everything themselves (sizes, margins, ranges, ticks), so that what
stands where can be worked out without one.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Any

from components.files.laid_text import Point, Words, laid_out, plain_text_of
from components.files.panels import Axis, Panel, each


@dataclass(frozen=True)
class Shape:
    """A rectangle, a mark or a path: its points, fill and outline."""

    kind: str  # "rect", "line", "area", or the symbol of a mark
    points: tuple[Point, ...]
    fill: str = ""
    pattern: Mapping[str, Any] = field(default_factory=dict)
    outline: str = ""
    width: float = 0
    dash: str = "solid"
    opacity: float = 1


class Canvas:
    """A finished figure as plain values, and where its parts stand."""

    def __init__(self, plain: Mapping[str, Any], width: float = 0) -> None:
        """Read the sizes once."""
        self.layout: Mapping[str, Any] = plain["layout"]
        self.traces: Sequence[Mapping[str, Any]] = plain["data"]
        template = self.layout.get("template", {}).get("layout", {})
        self._usual = {letter: template.get(f"{letter}axis", {}) for letter in "xy"}
        self.font = {**template.get("font", {}), **self.layout.get("font", {})}
        self.height = float(self.layout["height"])
        self.width = float(width or self.layout.get("width") or self.height * 16 / 9)
        margin = self.layout["margin"]
        self.left, self.top = float(margin["l"]), float(margin["t"])
        self.plot = (self.width - margin["l"] - margin["r"], self.height - margin["t"] - margin["b"])
        self._lows: dict[str, float] = {}
        self._lows = {name: low for name in self._names("x") if (low := self._tidy_low(name)) is not None}

    def bar_slots(self, name: str) -> tuple[float, float, int] | None:
        """The slots in which the bars of an axis stand: where the first begins, how wide each is, how many; None without bars."""
        letter = name[0]
        bars = [
            t for t in self.traces
            if t["type"] == "bar" and (t.get(f"{letter}axis") or letter) == name and (t.get("orientation") == "h") == (letter == "y")
        ]  # fmt: skip
        axis = self.axis(name)
        places = sorted({axis.value(v) for bar in bars for v in each(bar.get(letter), 0)})
        other = "y" if letter == "x" else "x"
        if not places or axis.dated or any(self.axis(bar.get(f"{other}axis") or other).dated for bar in bars):
            return None
        steps = [b - a for a, b in pairwise(places) if b - a > 1e-9]
        step = min([s for s in steps if s >= 0.99] or steps or [1.0])
        low, high = sorted((axis.low, axis.high))
        first = places[0] - step / 2
        first -= step * max(0, math.floor((first - low) / step + 1e-6))
        return first, step, max(1, math.floor((high - first) / step + 1e-6))

    def snapped(self, name: str, value: float) -> float:
        """The middle of the slot of a bar that stands at a value: a native chart has its bars at equal distances."""
        slots = self.bar_slots(name)
        if slots is None or not any(abs(value - place) < 1e-6 for place in self._bar_places(name)):
            return value
        first, step, _ = slots
        return first + step * (math.floor((value - first) / step + 1e-6) + 0.5)

    def _bar_places(self, name: str) -> set[float]:
        letter = name[0]
        return {
            float(v)
            for t in self.traces
            if t["type"] == "bar" and (t.get(f"{letter}axis") or letter) == name
            for v in each(t.get(letter), 0)
        }

    def _names(self, letter: str) -> list[str]:
        return sorted(
            {trace.get(f"{letter}axis") or letter for trace in self.traces if trace["type"] in ("scatter", "bar")}
        )

    def _tidy_low(self, name: str) -> float | None:
        """Where an axis begins so that its first tick does: the ticks of a native chart are counted from there."""
        axis, traces = self.axis(name), [t for t in self.traces if (t.get("xaxis") or "x") == name]
        values = [v for t in traces for x in each(t.get("x"), 0) if not math.isnan(v := axis.value(x))]
        ticks = [value for value, _ in axis.ticks]
        if (
            axis.dated
            or len(ticks) < 2
            or not values
            or any(t["type"] == "bar" for t in traces)
            or axis.low > axis.high
        ):
            return None
        step = ticks[1] - ticks[0]
        low = ticks[0] if ticks[0] <= min(values) else ticks[0] - step * math.ceil((ticks[0] - axis.low) / step)
        return low if axis.low - low <= 0.12 * (axis.high - axis.low) else None

    def axis(self, name: str) -> Axis:
        """An axis by plotly's name of it (`x2`)."""
        letter, number = name[0], name[1:]
        layout = {**self._usual[letter], **self.layout.get(f"{letter}axis{number}", {})}
        over = layout.get("overlaying")
        domain = (
            layout.get("domain")
            or (self.layout.get(f"{letter}axis{over[1:]}", {}).get("domain") if over else None)
            or (0, 1)
        )
        bare = Axis(name, layout, 0, 1, 0, 1)
        low, high = (bare.value(end) for end in layout.get("range") or (0, 1))
        low = self._lows.get(name, low)
        if letter == "x":
            start, end = (self.left + share * self.plot[0] for share in domain)
        else:
            start, end = (self.top + (1 - share) * self.plot[1] for share in domain)
        return Axis(name, layout, low, high, start, end)

    def beside(self, axis: Axis) -> tuple[float, float]:
        """Where the texts of an axis's ticks begin: px of the lower and of the upper end of the axis that it is anchored to."""
        other = "y" if axis.name[0] == "x" else "x"
        anchor = axis.layout.get("anchor") or other
        if anchor == "free":
            return self._px("paper", other, 0), self._px("paper", other, 1)
        across = self.axis(anchor)
        ends = sorted((across.start, across.end))
        return (ends[1], ends[0]) if other == "y" else (ends[0], ends[1])

    def panels(self) -> list[Panel]:
        """The plots, each with the traces that are drawn in it."""
        found: dict[tuple[str, str], list[Mapping[str, Any]]] = {}
        for trace in self.traces:
            if trace["type"] in ("scatter", "bar", "heatmap") and trace.get("visible", True) is True:
                found.setdefault((trace.get("xaxis") or "x", trace.get("yaxis") or "y"), []).append(trace)
        return [Panel(self.axis(x), self.axis(y), tuple(traces)) for (x, y), traces in found.items()]

    def notes(self) -> list[Words]:
        """The annotations but those of the caption."""
        notes = (n for n in self.layout["annotations"] if n.get("name") not in ("title", "subtitle", "source"))
        return [self._note(note) for note in notes if plain_text_of(note["text"])]

    def caption(self, name: str) -> Words:
        """The title, the subtitle or the source of the figure."""
        return self._note(next(n for n in self.layout["annotations"] if n.get("name") == name))

    @property
    def body(self) -> tuple[float, float]:
        """Where the chart itself begins below its subtitle and ends above its source line, px."""
        words, source = self.caption("subtitle"), self.caption("source")
        return words.y + words.height + 4, source.y - 4

    def without_caption(self) -> dict[str, Any]:
        """The figure without its title, subtitle and source line, and without the room that they take."""
        layout, (top, bottom) = dict(self.layout), self.body
        margin = layout["margin"]
        layout["margin"] = {**margin, "t": margin["t"] - top, "b": margin["b"] - (self.height - bottom)}
        layout["annotations"] = [
            n for n in layout["annotations"] if n.get("name") not in ("title", "subtitle", "source")
        ]
        return {"data": list(self.traces), "layout": layout | {"width": self.width, "height": bottom - top}}

    def note_lines(self) -> list[Shape]:
        """The lines from annotations to what they are about."""
        lines = []
        for note in self.layout["annotations"]:
            if note.get("showarrow", True) and note.get("arrowcolor") and (note.get("ax") or note.get("ay")):
                ends = (self._place(note), self._note(note).edge_toward(self._place(note)))
                lines.append(Shape("line", ends, outline=note["arrowcolor"], width=float(note.get("arrowwidth") or 1)))
        return lines

    def shapes(self) -> list[Shape]:
        """The shapes of the layout."""
        return [shape for given in self.layout.get("shapes", ()) if (shape := self._shape(given)) is not None]

    def _px(self, ref: str | None, letter: str, value: Any) -> float:
        ref = ref or letter
        if ref == "paper":
            share = float(value)
            at = self.left + share * self.plot[0] if letter == "x" else self.top + (1 - share) * self.plot[1]
            return float(at)
        if ref.endswith(" domain"):
            axis = self.axis(ref.split()[0])
            return axis.start + float(value) * (axis.end - axis.start)
        axis = self.axis(ref)
        return axis.px(self.snapped(ref, axis.value(value)) if self.bar_slots(ref) else value)

    def _place(self, note: Mapping[str, Any]) -> Point:
        x = self._px(note.get("xref"), "x", note.get("x", 0)) + float(note.get("xshift") or 0)
        return x, self._px(note.get("yref"), "y", note.get("y", 0)) - float(note.get("yshift") or 0)

    def _note(self, note: Mapping[str, Any]) -> Words:
        x, y = self._place(note)
        if note.get("showarrow", True):
            x, y = x + float(note.get("ax") or 0), y + float(note.get("ay") or 0)
        font = {**self.font, **(note.get("font") or {})}
        pad = float(note.get("borderpad") or 0)
        place = (x + (pad if note.get("xanchor") == "left" else 0), y)
        words = laid_out(
            note["text"], place, font, (_anchor(note, "x"), _anchor(note, "y")), align=note.get("align") or "center"
        )
        return replace(words, angle=float(note.get("textangle") or 0), ground=note.get("bgcolor") or "")

    def _shape(self, given: Mapping[str, Any]) -> Shape | None:
        kind = given.get("type", "rect")
        if kind not in ("rect", "line"):
            return None
        ends: list[list[float]] = []
        for letter in "xy":
            ref = given.get(f"{letter}ref")
            if given.get(f"{letter}sizemode") == "pixel":
                anchor, sign = self._px(ref, letter, given[f"{letter}anchor"]), 1 if letter == "x" else -1
                ends.append([anchor + sign * float(given[f"{letter}{i}"]) for i in (0, 1)])
            else:
                ends.append([self._px(ref, letter, given[f"{letter}{i}"]) for i in (0, 1)])
        line = given.get("line") or {}
        points = tuple(zip(*ends, strict=True))
        outline = {
            "outline": line.get("color") or "",
            "width": float(line.get("width", 2)),
            "dash": line.get("dash") or "solid",
        }
        return Shape(kind, points, given.get("fillcolor") or "", opacity=float(given.get("opacity", 1)), **outline)  # type: ignore[arg-type]


def _anchor(note: Mapping[str, Any], letter: str) -> str:
    names = ("left", "center", "right") if letter == "x" else ("bottom", "middle", "top")
    given = note.get(f"{letter}anchor") or "auto"
    if given != "auto":
        return str(given)
    if note.get("showarrow", True) or note.get(f"{letter}ref") != "paper":
        return names[1]
    share = float(note.get(letter) or 0)
    return names[0] if share < 1 / 3 else names[2] if share > 2 / 3 else names[1]
