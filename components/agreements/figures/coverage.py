"""Share of exports that goes to partners with a trade agreement in force, signed, in negotiation, or none, year by year."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.drawing.axes import STANDOFF, left_margin, percent_axis, ticks_apart
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.style import Style
from components.drawing.swatches import Marks, Swatch, lines_of, pitch, put_lines
from components.drawing.text_fit import broken, text_width
from components.drawing.texts import note
from components.drawing.traces import bars
from data import TradeTables
from data.frames import Frame
from data.indicators.agreements.coverage import (
    CLASSES,
    COVERAGE_SERIES,
    coverage_by_stage,
    coverage_parts,
    share_of,
    shares_without,
)
from data.indicators.exports.gold import gold_partner
from data.indicators.exports.series import national_series, series_exports
from data.names import partner
from data.wording import Wording

LETTERS = "ABCDEF"  # of the series, where their names do not fit over the bars
MOST_LINES = 4  # of the names over the bars
PLOT = 200  # px that the bars are high at least
LABELLED = 0.08  # a part under this share carries no number in its bar


@dataclass(frozen=True)
class Block:
    """One series: its years stand together, apart from those of every other series. `at` is where its first bar stands."""

    series: str
    parts: Mapping[tuple[int, str], tuple[float, int]]
    years: tuple[int, ...]
    at: float

    def share(self, year: int, name: str = "in_force") -> float:
        """The share of a class in a year."""
        return self.parts[year, name][0]

    @property
    def places(self) -> list[float]:
        """Where its bars stand."""
        return [self.at + n for n in range(len(self.years))]


def agreement_coverage_chart(tables: TradeTables, wording: Wording, style: Style, *, scope: str) -> Chart:
    """Stacked shares by class, one block of bars for each series; blocks are never joined."""
    blocks = _blocks(tables, scope, gap=2.8 if style.phone else 2.3)
    series, side = wording(f"agreements-titled-{national_series(tables)}"), _side(scope)
    subtitle = wording("agreements-coverage-subtitle", scope=side, count=len(blocks), series=series)
    bounds, source = (
        _bounds(tables, blocks, scope, wording),
        source_line(tables, _used(tables, blocks), wording=wording),
    )
    caption = Caption(coverage_sentence(tables, scope, wording), f"{subtitle} {bounds}".strip(), source)
    axis = percent_axis(1, wording=wording, style=style) | {"range": [0, 1]}
    heads, heads_height = _heads(blocks, wording, style)
    left = left_margin(axis, style=style)
    legend, legend_height = _legend(blocks, heads_height, left, wording, style)
    room = Room(left, right=10, below=26, above=round(legend_height + heads_height))
    plot = Plot(caption, style, 640 if style.phone else 540, room)
    figure = plot.figure(
        [_bars(name, blocks, wording, style) for name in CLASSES],
        notes=[*heads, *legend.notes, *_values(blocks, wording, style)],
        height=plot.outside + max(plot.size[1], 0 if style.presenter else PLOT),
        xaxis={"range": [-0.7, _right(blocks)], "showgrid": False} | _ticks(blocks, style),
        yaxis=axis,
        shapes=legend.shapes,
        barmode="stack",
        bargap=0.14,
    )
    first, last = min(block.years[0] for block in blocks), max(block.years[-1] for block in blocks)
    alt = wording("agreements-coverage-alt", title=caption.title, count=len(blocks), first=first, last=last)
    return Chart("agreement_coverage", figure, caption, f"{alt} {bounds}".strip(), _table(blocks, wording))


def coverage_sentence(tables: TradeTables, scope: str, wording: Wording) -> str:
    """What the series of every destination in Canadian dollars says of its last year, beside its first."""
    frame = coverage_by_stage(tables, national_series(tables), scope)
    first, last = int(frame["period"].min()), int(frame["period"].max())
    now, before = share_of(frame, last), share_of(frame, first)
    shares = {"share": wording.percent(now), "before": wording.percent(before)}
    series = national_series(tables)
    return wording("agreements-coverage-title", year=last, first=first, scope=_side(scope), series=series, **shares)


def _side(scope: str) -> str:
    return "all" if scope == "all" else "outside"


def _bounds(tables: TradeTables, blocks: Sequence[Block], scope: str, wording: Wording) -> str:
    """Of the years of main partners only: by how much the share in force may be too low, and what it is without gold's partner."""
    block = next((b for b in blocks if b.series == "principal"), None)
    if block is None:
        return ""
    years = [
        wording("agreements-coverage-bound-year", year=y, points=wording.points(block.share(y, "unattributed") * 100))
        for y in block.years
    ]
    code = gold_partner(tables)
    without = [
        wording("agreements-coverage-gold-year", year=year, share=wording.percent(share))
        for year, share in shares_without(tables, block.series, scope, code).items()
    ]
    gold = wording("agreements-coverage-gold", name=partner(tables, code, wording).the, years=wording.join(without))
    return f"{wording('agreements-coverage-bound', years=wording.join(years))} {gold}"


def long_run_sentence(tables: TradeTables, scope: str, *, wording: Wording) -> str:
    """What the longest series says from its first year to its last."""
    frame = coverage_by_stage(tables, "imf", scope)
    first, last = int(frame["period"].min()), int(frame["period"].max())
    shares = {"before": wording.percent(share_of(frame, first)), "now": wording.percent(share_of(frame, last))}
    return wording("agreements-coverage-long", first=first, last=last, scope=_side(scope), **shares)


def _blocks(tables: TradeTables, scope: str, *, gap: float) -> list[Block]:
    blocks: list[Block] = []
    at = 0.0
    for series in COVERAGE_SERIES:
        parts = coverage_parts(tables, series, scope)
        if years := tuple(dict.fromkeys(year for year, _ in parts)):
            blocks.append(Block(series, parts, years, at))
            at += len(years) - 1 + gap
    return blocks


def _colour(name: str, style: Style) -> str:
    return style.palette.unknown if name == "unattributed" else style.palette.stage(name)


def _bars(name: str, blocks: Sequence[Block], wording: Wording, style: Style) -> dict[str, Any]:
    x = [place for block in blocks for place in block.places]
    y = [block.share(year, name) for block in blocks for year in block.years]
    hovers = [_sentence(block, name, year, wording) for block in blocks for year in block.years]
    marker: dict[str, Any] = {"color": _colour(name, style), "line": {"color": style.palette.ground, "width": 0.6}}
    if name == "unattributed":
        colours = {"fgcolor": style.palette.neutral, "bgcolor": style.palette.unknown}
        marker["pattern"] = {"shape": "/", "size": 6, "solidity": 0.3} | colours
    return bars(name=name, x=x, y=y, marker=marker, hovertext=hovers)


def _sentence(block: Block, name: str, year: int, wording: Wording) -> str:
    share, count = block.parts[year, name]
    series = wording(f"agreements-series-{block.series}")
    fields = {"year": year, "share": wording.percent(share), "word": class_word(name, wording), "series": series}
    if name == "unattributed":
        return wording("agreements-coverage-hover-rest", **fields)
    return wording("agreements-coverage-hover", partners=wording("agreements-partners", count=count), **fields)


def class_word(name: str, wording: Wording) -> str:
    """The word of a class."""
    return wording.code("agreements-class", name)


def _values(blocks: Sequence[Block], wording: Wording, style: Style) -> list[dict[str, Any]]:
    """The share in force at the first and last bar of each block, inside the bar's foot."""
    notes = []
    for block in blocks:
        for place, year in {block.places[0]: block.years[0], block.places[-1]: block.years[-1]}.items():
            share = block.share(year)
            text = wording.number(share * 100)
            if share < LABELLED or text_width(text, style.note_size) > _bar_width(blocks, style) * 0.98:
                continue
            look = style.note_size, style.palette.ground
            ground = {"bgcolor": _colour("in_force", style), "borderpad": 0}
            notes.append(note(place, 0, f"<b>{text}</b>", look, yanchor="bottom", yshift=3, **ground))
    return notes


def _right(blocks: Sequence[Block]) -> float:
    """Where the axis ends: after the last bar, with room for the name of a block of one."""
    return max(blocks[-1].places[-1] + 0.7, blocks[-1].at + 1.7)


def _unit(blocks: Sequence[Block], style: Style) -> float:
    """Distance of two bars, px."""
    return style.width * 0.94 / (_right(blocks) + 0.7)


def _bar_width(blocks: Sequence[Block], style: Style) -> float:
    return _unit(blocks, style) * 0.86


def _ticks(blocks: Sequence[Block], style: Style) -> dict[str, Any]:
    """Years under the bars: of a long block every fifth, on a phone every tenth; of a short one both ends."""
    ticks: dict[float, str] = {}
    for block in blocks:
        long, every = len(block.years) > 5, 10 if style.phone else 5
        for place, year in zip(block.places, block.years, strict=True):
            ends = year == block.years[-1] or (year == block.years[0] and not (style.phone and len(block.years) < 5))
            if year % every == 0 if long else ends:
                ticks[place] = str(year) if long or not style.phone else f"{year % 100:02}"
    size = style.note_size if style.phone else style.label_size
    shown = ticks_apart(ticks, unit=_unit(blocks, style), size=size)
    look = {"tickfont": {"size": size}, "ticklabelstandoff": STANDOFF}
    return {"tickvals": list(shown), "ticktext": list(shown.values()), **look}


def _names(blocks: Sequence[Block], wording: Wording, style: Style) -> list[list[str]]:
    """The names of the series in lines that fit over their bars; none where one of them does not fit."""
    unit, size = _unit(blocks, style), style.note_size
    ends = [block.at for block in blocks[1:]] + [_right(blocks) + 0.6]
    widths = [(end - block.at - 0.3) * unit for block, end in zip(blocks, ends, strict=True)]
    names = [broken(_name(b, wording), width=wide, size=size) for b, wide in zip(blocks, widths, strict=True)]
    fit = [
        len(lines) <= MOST_LINES and max(text_width(line, size) for line in lines) <= wide
        for lines, wide in zip(names, widths, strict=True)
    ]
    return names if all(fit) and not style.phone else []


def _heads(blocks: Sequence[Block], wording: Wording, style: Style) -> tuple[list[dict[str, Any]], float]:
    """Over each block the name of its series, its letter where that does not fit; and the room that they take, px."""
    size, names = style.note_size, _names(blocks, wording, style)
    texts = names or [[letter] for letter in LETTERS[: len(blocks)]]
    side = {"yref": "paper", "xanchor": "left", "yanchor": "bottom", "yshift": 3, "align": "left"}
    notes = [
        note(block.at - 0.45, 1, "<br>".join(lines), (size, style.palette.quiet_text), **side)
        for block, lines in zip(blocks, texts, strict=True)
    ]
    return notes, max(len(lines) for lines in texts) * size * 1.3 + 8


def _name(block: Block, wording: Wording) -> str:
    return wording(f"agreements-series-{block.series}")


def _legend(
    blocks: Sequence[Block], heads_height: float, left: float, wording: Wording, style: Style
) -> tuple[Marks, float]:
    """The classes by colour, and the names of the series that have letters over the bars; and the room that they take, px."""
    swatches = [Swatch(_colour(c, style), class_word(c, wording)) for c in CLASSES]
    lines = lines_of(swatches, style=style, width=style.width - 20 * style.scale)
    if not _names(blocks, wording, style):
        named = [
            wording.labelled(letter, _name(block, wording)) for letter, block in zip(LETTERS, blocks, strict=False)
        ]
        fitting = [part for text in named for part in broken(text, width=style.width - 24, size=style.label_size)]
        lines += [[(0.0, Swatch("", text))] for text in fitting]
    marks, room = Marks(style), len(lines) * pitch(style) + 4
    put_lines(marks, lines, left=4 - left, down=-heads_height - room)
    return marks, room


def _used(tables: TradeTables, blocks: Sequence[Block]) -> Frame:
    exports = [series_exports(tables, block.series)[["source_id", "as_of"]] for block in blocks]
    return pd.concat([*exports, tables["agreements"][["source_id", "as_of"]]])


def _table(blocks: Sequence[Block], wording: Wording) -> TextTable:
    heads = [wording("column-year"), wording("agreements-column-series"), *(class_word(c, wording) for c in CLASSES)]
    rows: list[tuple[str, ...]] = []
    for block in reversed(blocks):
        name = wording(f"agreements-series-{block.series}")
        for year in reversed(block.years):
            shares = [wording.percent(block.share(year, c)) for c in CLASSES]
            rows.append((wording.period(year), name, *shares))
    return TextTable(tuple(heads), tuple(rows))
