"""The labels of a path to a target: the latest values beside their marks, and the targets at the ends of their paths."""

from __future__ import annotations

from typing import Any

from components.drawing.packing import spread
from components.drawing.style import Style
from components.drawing.texts import note
from data.indicators.targets.aim import TargetReading, month_as_year
from data.wording import Wording

YEARS_BEFORE = 12
HEIGHT, HEIGHT_BOTH = (
    455,
    420,
)  # px; both verdicts stand over the chart of the overview, whose first screen holds it whole
LINE_BREAK = "<br>"
Readings = tuple[TargetReading, ...]


def months_since(reading: TargetReading) -> tuple[int, float, float, float] | None:
    """The latest full year and its value, and where and how high the twelve months since stand; None without them."""
    found = reading.verdict
    if found is None or reading.latest_sum is None:
        return None
    at = month_as_year(reading.latest_month)
    return (found.year, found.value, at, reading.latest_sum) if found.year < at <= reading.aim.due else None


def path_labels(
    readings: Readings, ends: dict[float, str], axis: dict[str, Any], wording: Wording, style: Style
) -> list[dict[str, Any]]:
    """The latest values beside their marks, and the targets at the ends of their paths."""
    path = readings[0].path
    if ends:
        labels = _ends(ends, path.target_year, axis["range"][1], style)
    else:
        target = wording("target-label", year=path.target_year, value=wording.money(path.target_value))
        place = {"x": path.target_year, "y": path.target_value, "xshift": 14, "yshift": 8}
        labels = [_note(target.replace(" : ", " :" + LINE_BREAK), style.palette.target, style) | place]
    return [*labels, *_blocks(readings, wording, style)]


def _note(text: str, colour: str, style: Style) -> dict[str, Any]:
    """A text left of a mark and over it, on the ground's own colour, so that a line of the grid does not strike it through."""
    return {
        "showarrow": False, "xanchor": "right", "yanchor": "bottom", "align": "right", "bgcolor": style.palette.ground, "borderpad": 0,
        "text": text, "font": {"size": style.label_size, "color": colour},
    }  # fmt: skip


def _blocks(readings: Readings, wording: Wording, style: Style) -> list[dict[str, Any]]:
    """The latest values over the mark of the latest year; those of the thin lines below theirs.

    On a phone there is no margin for the second target, so it stands with the values, below both lines.
    """
    whole, colon = readings[0].verdict, wording("target-label-colon")
    if whole is None:
        return []
    shift = 8 * style.scale
    heads = [wording(f"target-label-{key}") for key in ("with", "without")] if len(readings) > 1 else [""]
    texts = [
        [head, *_values(r, wording)] if head else _values(r, wording) for head, r in zip(heads, readings, strict=True)
    ]
    after = colon.rstrip() + LINE_BREAK if style.phone else colon
    first = _note(LINE_BREAK.join(texts[0]).replace("|", after), style.palette.non_us, style)
    blocks = [first | {"x": whole.year, "y": whole.value, "xshift": -shift}]
    if len(readings) > 1 and (bare := readings[1].verdict) is not None:
        place: dict[str, Any] = {"x": whole.year, "y": bare.value, "xanchor": "left", "align": "left", "xshift": shift}
        if style.phone:
            path = bare.path
            texts[1].append(wording("target-label", year=path.target_year, value=wording.money(path.target_value)))
            lowest = float(readings[1].values.loc[path.baseline_year - YEARS_BEFORE :].min())
            place = {"x": path.target_year, "y": lowest, "xshift": 8}
        second = _note(LINE_BREAK.join(texts[1]).replace("|", colon), style.palette.non_us, style)
        blocks.append(second | place | {"yanchor": "top", "yshift": -shift})
    return blocks


def _values(reading: TargetReading, wording: Wording) -> list[str]:
    """The latest year and, where they end after it, the latest twelve months."""
    found, months = reading.verdict, months_since(reading)
    lines = [] if found is None else [wording("target-label-year", year=found.year, value=wording.money(found.value))]
    if months is not None:
        month = wording.date(reading.latest_month, short=True)
        lines.append(wording("target-label-months", month=month, value=wording.money(months[3])))
    return lines


def target_labels(readings: Readings, wording: Wording) -> dict[float, str]:
    """Each target's text by its value, for the margin on the right."""
    keys = ("target-label", "target-label-target-without")
    return {
        r.path.target_value: wording(key, year=r.path.target_year, value=wording.money(r.path.target_value))
        .replace(" : ", " :|").replace(": ", ":|", 1).replace("|", LINE_BREAK)
        for key, r in zip(keys, readings, strict=True)
    }  # fmt: skip


def _ends(ends: dict[float, str], year: int, top: float, style: Style) -> list[dict[str, Any]]:
    """Beside the ends of the paths, moved apart."""
    height = (style.height(HEIGHT_BOTH) if style.presenter else HEIGHT_BOTH) * 0.6
    heights = [(text.count(LINE_BREAK) + 1) * style.label_size * 1.3 for text in ends.values()]
    centres = spread([value / top * height for value in ends], heights, least=0, most=height)
    side = {"align": "left", "xanchor": "left", "yanchor": "middle", "xshift": 10 * style.scale}
    return [
        note(year, centre / height * top, text, (style.label_size, style.palette.target), **side)
        for text, centre in zip(ends.values(), centres, strict=True)
    ]
