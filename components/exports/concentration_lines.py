"""Lines of concentration by year: of each measure its own, broken at missing years, and their labels beside the plot."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

from components.drawing.axes import percent_axis, round_ticks
from components.drawing.packing import spread
from components.drawing.style import Style
from components.drawing.texts import note
from components.drawing.traces import Trace, line
from data.frames import Frame, records
from data.wording import Wording

FLOOR = 0.6  # where the axis of shares starts unless one lies below
GAP = 2  # px between two labels

Frames = Mapping[str, Frame]  # by measure, the one that is labelled last


@dataclass(frozen=True)
class Spread:
    """One way to tell how exports spread: the columns that are drawn, and whether they are shares."""

    columns: tuple[str, ...]
    shares: bool = False

    def value(self, value: float, wording: Wording) -> str:
        """A value of these columns in words."""
        return wording.percent(value) if self.shares else wording.number(value, 3)


def measure_line(name: str, frame: Frame, column: str, *, colour: str, texts: Sequence[str], style: Style) -> Trace:
    """One column of one measure; dots tell the measure in Canadian dollars, whose years are few."""
    at = dict(zip(frame["period"].tolist(), zip(frame[column].tolist(), texts, strict=True), strict=True))
    years = range(int(frame["period"].min()), int(frame["period"].max()) + 1)
    values, hovers = zip(*(at.get(year, (None, "")) for year in years), strict=True)
    mode, look = "lines" if name == "imf" else "lines+markers", {"color": colour, "width": style.line_width}
    return line(years, values, text=hovers, mode=mode, name=name, line=look, marker={"size": 5 * style.scale})


def measure_lines(found: Frames, chosen: Spread, wording: Wording, style: Style) -> list[Trace]:
    """Every column of every measure, in the colour of the column."""
    lines = []
    for column in chosen.columns:
        for name, frame in found.items():
            texts, colour = _hovers(name, frame, column, chosen, wording), _colour(column, style)
            of_measure = measure_line(name, frame, column, colour=colour, texts=texts, style=style)
            lines.append(of_measure | {"name": f"{column} {name}"})
    return lines


def axis_of(found: Frames, chosen: Spread, wording: Wording, style: Style) -> dict[str, Any]:
    """The index from zero; shares from a floor that the subtitle tells."""
    values = [float(value) for frame in found.values() for column in chosen.columns for value in frame[column]]
    if chosen.shares:
        return percent_axis(max(values), least=floor_of(found, chosen), wording=wording, style=style)
    ticks = round_ticks(max(values), count=4)
    texts = [wording.number(t, 1 if t else 0) for t in ticks]
    return {"tickvals": ticks, "ticktext": texts, "range": [0, ticks[-1] * 1.02]}


def floor_of(found: Frames, chosen: Spread) -> float:
    """Where the axis of shares starts: at a whole tenth that no share lies below."""
    least = min(float(frame[column].min()) for frame in found.values() for column in chosen.columns)
    return min(FLOOR, int(least * 10) / 10)


def _colour(column: str, style: Style) -> str:
    """The index with the United States, and the largest partner, in the colour of the United States."""
    palette = style.palette
    tones = {"hhi": palette.us, "hhi_non_us": palette.non_us, "top1": palette.us, "top3": palette.neutral}
    return tones.get(column, palette.text)


def _ink(column: str, style: Style) -> str:
    """The colour of a line's label: that of the line, but where it is too light for a text."""
    colour = _colour(column, style)
    return style.palette.quiet_text if colour == style.palette.neutral else colour


def _hovers(name: str, frame: Frame, column: str, chosen: Spread, wording: Wording) -> list[str]:
    hover = partial(wording.code, "concentration-hover", column, measure=wording(f"concentration-{name}"))
    return [hover(year=int(row["period"]), value=chosen.value(row[column], wording)) for row in records(frame)]


def label_texts(latest: Mapping[str, Any], chosen: Spread, wording: Wording) -> dict[str, str]:
    """What stands at the end of each column's line."""
    label = partial(wording.code, "concentration-label")
    return {column: label(column, value=chosen.value(latest[column], wording)) for column in chosen.columns}


def labels(
    latest: Mapping[str, Any], texts: Mapping[str, str], axis: Mapping[str, Any], *, height: float, style: Style
) -> list[dict[str, Any]]:
    """The labels beside the ends of the lines of the latest measure, moved apart where the lines lie close.

    `height` is that of the plot, px.
    """
    low, high = axis["range"]
    wanted = [(latest[column] - low) / (high - low) * height for column in texts]
    line_height = style.label_size * 1.25
    placed = spread(wanted, [line_height] * len(wanted), least=0, most=height, gap=GAP)
    year, size = int(latest["period"]), style.label_size
    side = {"xanchor": "left", "yanchor": "middle", "xshift": 8}
    return [
        note(year, latest[column], text, (size, _ink(column, style)), **side, yshift=at - want)
        for (column, text), want, at in zip(texts.items(), wanted, placed, strict=True)
    ]
