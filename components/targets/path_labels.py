"""The labels of a path to a target: the latest values beside their marks, and the targets at the ends of their paths."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from components.drawing.label_spots import PlotArea, clear_note
from components.drawing.packing import spread
from components.drawing.style import Style
from components.drawing.text_fit import broken
from components.drawing.texts import note
from data.indicators.targets.aim import TargetReading, month_as_year
from data.wording import Wording

YEARS_BEFORE = 12
HEIGHT, HEIGHT_BOTH = 455, 420  # px; over that of both the overview has two verdicts, and one screen holds it whole
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
    readings: Readings, ends: dict[float, str], plot: PlotArea, wording: Wording, style: Style
) -> list[dict[str, Any]]:
    """The latest values beside their marks, and the targets at the ends of their paths."""
    blocks = _blocks(readings, plot, wording, style)
    if ends:
        return [*_ends(ends, readings[0].path.target_year, plot, style), *blocks]
    return [*_target(readings[0], blocks, plot, wording, style), *blocks]


def _target(
    reading: TargetReading, blocks: Sequence[dict[str, Any]], plot: PlotArea, wording: Wording, style: Style
) -> list[dict[str, Any]]:
    """The target over the end of its path, or under it, where that is clear of the other labels."""
    path = reading.path
    text = wording("target-label", year=path.target_year, value=wording.money(path.target_value))
    label = _note(text.replace(" : ", " :" + LINE_BREAK), style.palette.target, style)
    label |= {"x": path.target_year, "y": path.target_value, "xshift": 14}
    under = 3 * max(8.0, style.label_size * 1.3)
    places = [{"yshift": 8, "yanchor": "bottom"}, {"yshift": -12, "yanchor": "top"}]
    places += [{"yshift": side * under, "yanchor": anchor} for side, anchor in ((1, "bottom"), (-1, "top"))]
    return [clear_note([label | place for place in places], blocks, plot)]


def _note(text: str, colour: str, style: Style) -> dict[str, Any]:
    """A text left of a mark and over it, on the ground's own colour, so that a line of the grid does not strike it through."""
    look = {"showarrow": False, "bgcolor": style.palette.ground, "borderpad": 0}
    words = {"text": text, "font": {"size": style.label_size, "color": colour}}
    return {"xanchor": "right", "yanchor": "bottom", "align": "right", **look, **words}


def _blocks(readings: Readings, plot: PlotArea, wording: Wording, style: Style) -> list[dict[str, Any]]:
    """The latest values over the mark of the latest year, or below and right of it; those of the thin lines below theirs.

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
    free = plot.px(whole.year, whole.value)[0] - shift
    if style.phone and heads[0]:
        texts[0][:1] = broken(heads[0], width=free, size=style.label_size)
    first = _note(LINE_BREAK.join(texts[0]).replace("|", after), style.palette.non_us, style)
    first |= {"x": whole.year, "y": whole.value}
    below = {"xshift": shift, "xanchor": "left", "align": "left", "yshift": -shift, "yanchor": "top"}
    over = {"xshift": -shift}
    blocks = [clear_note([first | over, first | below], [], plot)]
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


def _ends(ends: dict[float, str], year: int, plot: PlotArea, style: Style) -> list[dict[str, Any]]:
    """Beside the ends of the paths, moved apart."""
    wanted = [plot.px(year, value)[1] for value in ends]
    heights = [(text.count(LINE_BREAK) + 1) * style.label_size * 1.3 for text in ends.values()]
    centres = spread(wanted, heights, least=0, most=plot.size[1])
    side = {"align": "left", "xanchor": "left", "yanchor": "middle", "xshift": 10 * style.scale}
    return [
        note(year, value, text, (style.label_size, style.palette.target), **side, yshift=centre - want)
        for (value, text), want, centre in zip(ends.items(), wanted, centres, strict=True)
    ]
