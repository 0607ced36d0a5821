"""How the status of a measure is drawn: a form for each, so that no colour is needed to tell them apart."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from components.drawing.style import Style
from components.drawing.text_fit import text_width
from components.drawing.time_axis import TimeSpan, iso
from components.drawing.traces import Trace, day_bars, scatter, texts
from data.indicators.tariffs.lanes import Lane
from data.wording import Wording

APPLIED = (
    "in_force", "import_ban", "exemption_end", "after", "replaced", "expired", "repealed", "suspended", "struck_down",
)  # fmt: skip
NOT_APPLIED = ("scheduled", "became", "threatened")
PATTERNS = {"after": ".", "expired": "+", "repealed": "|", "suspended": "-", "struck_down": "x", "threatened": "/"}
ON_FULL = {"import_ban": "x", "exemption_end": "."}  # in force without a rate: the pattern is light on the full colour
THIN = 0.5  # height of a bar that never applied, of the height of one that did
SWATCH = 26


def form_marker(form: str, colour: str, style: Style) -> dict[str, Any]:
    """The bar's fill: full in force, pale replaced or become a measure, empty scheduled, else a pattern of its own."""
    ground = style.palette.ground
    line = {"color": colour, "width": 1 * style.scale}
    if form == "in_force":
        return {"color": colour, "line": line}
    if form in ("replaced", "became"):
        return {"color": _tint(colour, ground, 0.35), "line": line}
    if form == "scheduled":
        return {"color": ground, "line": line}
    front, back = (ground, colour) if form in ON_FULL else (colour, ground)
    pattern: dict[str, Any] = {
        "shape": (PATTERNS | ON_FULL)[form],
        "fgcolor": front,
        "bgcolor": back,
        "fillmode": "replace",
    }
    pattern |= {"size": 6 * style.scale, "solidity": 0.3 if form in ("struck_down", "after") else 0.25}
    return {"color": back, "pattern": pattern, "line": line}


def thickness(form: str) -> float:
    """Height of a bar, of the height of one that applied."""
    return THIN if form in NOT_APPLIED else 1


def forms_of(lanes: Sequence[Lane]) -> list[str]:
    """The forms that occur on lanes, in the order of the legend."""
    segments = [s for lane in lanes for s in lane.segments]
    applied = [s for s in segments if s.applied]
    found = {s.form for s in segments} | ({"after"} if any(s.known < s.end for s in applied) else set())
    waited = ["announced"] if any(s.announced < s.start for s in applied) else []
    return [f for f in APPLIED if f in found] + waited + [f for f in NOT_APPLIED if f in found]


def _tint(colour: str, ground: str, share: float) -> str:
    """A colour mixed with the ground."""
    pair = [[int(c[i : i + 2], 16) for i in (1, 3, 5)] for c in (colour, ground)]
    return "#" + "".join(f"{round(a * share + b * (1 - share)):02x}" for a, b in zip(*pair, strict=True))


def form_word(form: str, wording: Wording) -> str:
    """The word of a form."""
    key = f"tariffs-lane-{form}".replace("_", "-")
    return wording(key) if wording.has(key) else wording.code("cell-status", form)


def bar(segments: Sequence[tuple[Any, Any, float]], *, hovers: Sequence[str], axis: str = "y", **look: Any) -> Trace:
    """Bars from day to day at heights on an axis."""
    days, heights = [(start, end) for start, end, _ in segments], [at for _, _, at in segments]
    words = {"hovertext": list(hovers), "hoverinfo": "text" if hovers else "skip"}
    return day_bars(days, heights, yaxis=axis, **words, **look)


def announced_line(x: Sequence[Any], y: Sequence[Any], style: Style) -> Trace:
    """The thin dashed line of a measure that is announced and not yet applied."""
    line = {"color": style.palette.neutral, "width": 1.4 * style.scale, "dash": "dash"}
    return scatter(x=x, y=y, mode="lines", line=line, hoverinfo="skip", name="announced")


def form_legend(
    forms: Sequence[str], *, span: TimeSpan, wording: Wording, style: Style, axis: str
) -> tuple[list[Trace], float]:
    """A row of the forms that occur, each drawn beside its word; traces on a band's axis, and the band's height, px."""
    if not forms:
        return [], 0
    size, swatch = style.note_size, SWATCH * style.scale
    words = [form_word(f, wording) for f in forms]
    widths = [swatch + 6 + text_width(w, size) + 14 for w in words]
    places = _wrapped(widths, span.width)
    line = size * 1.6
    height = (max(row for row, _ in places) + 1) * line + 6
    heights = [height - line * (row + 0.5) for row, _ in places]
    quiet, traces, announced = style.palette.quiet_text, list[Trace](), list[Trace]()
    for form, (_, x), at in zip(forms, places, heights, strict=True):
        start, end = span.day(x), span.day(x + swatch)
        if form == "announced":
            announced.append(announced_line([iso(start), iso(end)], [at, at], style) | {"yaxis": axis})
        else:
            width, marker = size * 0.95 * thickness(form), form_marker(form, quiet, style)
            traces.append(bar([(start, end, at)], hovers=[], axis=axis, width=width, marker=marker))
    lefts = [iso(span.day(left + swatch + 4)) for _, left in places]
    return [*traces, *announced, texts(lefts, heights, words, (size, quiet), yaxis=axis, name="legend")], height


def _wrapped(widths: Sequence[float], room: float) -> list[tuple[int, float]]:
    """Row and place of items set one after the other."""
    row, at, places = 0, 0.0, []
    for width in widths:
        if at and at + width > room:
            row, at = row + 1, 0.0
        places.append((row, at))
        at += width
    return places
