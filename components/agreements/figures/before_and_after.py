"""Exports to an agreement's partners before and after its entry into force, the year of entry being 100."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any

import pandas as pd

from components.drawing.axes import left_margin, round_ticks
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.packing import spread
from components.drawing.style import Style
from components.drawing.text_fit import broken, text_width
from components.drawing.texts import note, paper_note, plain_text
from components.drawing.traces import line
from data import TradeTables
from data.frames import UNITED_STATES, WORLD, Frame, records
from data.indicators.agreements.entries import ENTRY_SERIES, Entry, before_and_after, entries
from data.names import agreement, partner
from data.tables import rows_by_key
from data.wording import Wording

SIGNS = {"circle": "●", "square": "■", "diamond": "◆", "triangle-up": "▲", "cross": "✚", "x": "✖"}  # markers as text


@dataclass(frozen=True)
class Line:
    """One agreement: its entry, name, index around the year of entry, that of all exports outside the United States, and its looks."""

    entry: Entry
    name: str
    frame: Frame
    others: Frame
    colour: str
    symbol: str

    @property
    def latest(self) -> Any:
        """The last row with a value."""
        return self.frame.loc[self.frame["index"].notna()].iloc[-1]


def before_and_after_chart(
    tables: TradeTables, wording: Wording, style: Style, *, series: str, agreements: tuple[str, ...]
) -> Chart:
    """Index of each agreement's exports by years since its entry; grey and dashed, all exports outside the United States."""
    lines = _lines(tables, series, agreements, wording, style)
    source = source_line(tables, _used(tables, series, lines), wording=wording)
    caption = Caption(_title(tables, lines, wording), _subtitle(tables, series, lines, wording), source)
    every = pd.concat([f["index"] for line in lines for f in (line.frame, line.others)]).dropna()
    ticks = round_ticks(float(every.max()) * 1.02, count=5)
    axis = {"tickvals": ticks, "ticktext": [wording.number(t) for t in ticks], "range": [0, ticks[-1]]}
    texts = _label_texts(lines, style)
    right = round(max(text_width(t, style.label_size) for text in texts for t in text) + 18)
    below = 96 if style.phone else round(46 * style.scale)
    plot = Plot(caption, style, 470, Room(left_margin(axis, style=style), right, below, above=24))
    traces = [_grey(lines, wording, style), *(_line(one, wording, style) for one in lines)]
    notes = [*_labels(lines, texts, plot.size[1], ticks[-1], style), *_notes(wording, style)]
    axes = {"xaxis": _offsets(lines, wording, style), "yaxis": axis}
    figure = plot.figure(traces, notes=notes, shapes=_rules(style), **axes)
    alt = wording("agreements-before-alt", title=caption.title, count=len(lines))
    return Chart("before_and_after", figure, caption, alt, _table(lines, wording))


def _used(tables: TradeTables, series: str, lines: Sequence[Line]) -> Frame:
    exports = tables.exports(ENTRY_SERIES[series])
    codes = {code for line in lines for code in line.entry.partners} | {WORLD, UNITED_STATES}
    ids = [line.entry.agreement_id for line in lines]
    named = tables["agreements"].loc[lambda f: f["agreement_id"].isin(ids), ["source_id", "as_of"]]
    return pd.concat([exports.loc[exports["partner_code"].isin(codes), ["source_id", "as_of"]], named])


def _offsets(lines: Sequence[Line], wording: Wording, style: Style) -> dict[str, Any]:
    """The axis of years since entry."""
    first, last = _window(lines)
    offsets = [o for o in range(first, last + 1) if not style.phone or o % 2 == 0]
    texts = [wording.signed(wording.number(o), o) for o in offsets]
    return {"tickvals": offsets, "ticktext": texts, "range": [first - 0.3, last + 0.2]}


def _rules(style: Style) -> list[dict[str, Any]]:
    """A line at the year of entry and one at 100."""
    line = {"type": "line", "layer": "below", "line": {"color": style.palette.neutral, "width": 1.2}}
    return [
        line | {"x0": 0, "x1": 0, "y0": 0, "y1": 1, "yref": "paper"},
        line | {"x0": 0, "x1": 1, "xref": "paper", "y0": 100, "y1": 100},
    ]


def _lines(tables: TradeTables, series: str, agreements: Sequence[str], wording: Wording, style: Style) -> list[Line]:
    known = {e.agreement_id: e for e in entries(tables, series)}
    rows = rows_by_key(tables, "agreements")
    lines = []
    for number, code in enumerate(a for a in agreements if a in known):
        frame, others = before_and_after(tables, series, code)
        colour = style.palette.compared[number % len(style.palette.compared)]
        name, symbol = wording.pick(rows[code], "short_name"), list(SIGNS)[number % len(SIGNS)]
        lines.append(Line(known[code], name, frame, others, colour, symbol))
    return lines


def _window(lines: Sequence[Line]) -> tuple[int, int]:
    held = pd.concat([line.frame.loc[line.frame["index"].notna(), "offset"] for line in lines])
    return int(held.min()), int(held.max())


def _title(tables: TradeTables, lines: Sequence[Line], wording: Wording) -> str:
    """The largest agreement drawn, in its last year, beside all exports outside the United States in the same year."""
    line = max(lines, key=lambda one: one.entry.value)
    latest = line.latest
    others = line.others.set_index("offset")["index"]
    name = agreement(tables, line.entry.agreement_id, wording)
    after, year = int(latest["offset"]), int(latest["period"])
    changes = {"partners": round(latest["index"]) - 100, "others": round(others[latest["offset"]]) - 100}
    fields = {key: wording.rate(abs(change)) for key, change in changes.items()}
    sides = {f"{k}_side": "below" if change < 0 else "above" if change > 0 else "at" for k, change in changes.items()}
    return wording("agreements-before-title", of=name.of, count=after, year=year, entry=year - after, **fields, **sides)


def _subtitle(tables: TradeTables, series: str, lines: Sequence[Line], wording: Wording) -> str:
    years = tables.exports(ENTRY_SERIES[series])["period"]
    words = [
        wording(f"agreements-before-subtitle-{series}", first=int(years.min()), last=int(years.max())),
        wording("agreements-no-cause"),
    ]
    absent = sorted({code for line in lines for code in line.entry.absent})
    if absent:
        words.append(
            wording("agreements-absent", names=wording.join([partner(tables, c, wording).plain for c in absent]))
        )
    return " ".join(words)


def _points(frame: Frame) -> tuple[list[int], list[float | None]]:
    return [int(o) for o in frame["offset"]], [None if pd.isna(v) else round(float(v), 3) for v in frame["index"]]


def _line(one: Line, wording: Wording, style: Style) -> dict[str, Any]:
    x, y = _points(one.frame)
    hover = partial(wording, "agreements-before-hover", name=plain_text(one.name))
    hovers = [
        "" if pd.isna(row["index"]) else hover(year=int(row["period"]), index=wording.number(row["index"], 1))
        for row in records(one.frame)
    ]
    look = {"color": one.colour, "width": style.line_width}
    marker = {"size": 7 * style.scale, "symbol": one.symbol, "color": one.colour}
    name = one.entry.agreement_id
    return line(x, y, mode="lines+markers", name=name, hovertext=hovers, line=look, marker=marker)


def _grey(lines: Sequence[Line], wording: Wording, style: Style) -> dict[str, Any]:
    """All exports outside the United States, once for each year of entry; years that the agreement's own line lacks are left out."""
    x: list[int | None] = []
    y: list[float | None] = []
    hovers: list[str] = []
    for year, one in {one.entry.year: one for one in lines}.items():
        offsets, values = _points(one.others)
        x += [*offsets, None]
        y += [*values, None]
        hover = partial(wording, "agreements-before-hover-others", entry=year)
        pairs = zip(offsets, values, strict=True)
        hovers += ["" if v is None else hover(year=year + o, index=wording.number(v, 1)) for o, v in pairs] + [""]
    look = {"color": style.palette.neutral, "width": style.line_width * 0.6, "dash": "dash"}
    return line(x, y, name="non_us", hovertext=hovers, line=look)


def _label_texts(lines: Sequence[Line], style: Style) -> list[list[str]]:
    """Each line's marker, name and year of entry, broken to the room beside the plot."""
    width = 84 if style.phone else 190 * style.scale
    labels = [plain_text(f"{SIGNS[line.symbol]} {line.name} ({line.entry.year})") for line in lines]
    return [broken(text, width=width, size=style.label_size) for text in labels]


def _labels(
    lines: Sequence[Line], texts: Sequence[Sequence[str]], height: float, top: float, style: Style
) -> list[dict[str, Any]]:
    """Names right of the plot, as near as may be to the height of each line's end; `height` is the plot's, px."""
    size = style.label_size
    wanted = [line.latest["index"] / top * height for line in lines]
    centres = spread(wanted, [len(text) * size * 1.3 for text in texts], least=0, most=height, gap=4)
    side = {"yanchor": "middle", "align": "left", "xshift": 8}
    return [
        paper_note(1, float(centre / height), "<br>".join(text), (size, line.colour), **side)
        for line, text, centre in zip(lines, texts, centres, strict=True)
    ]


def _notes(wording: Wording, style: Style) -> list[dict[str, Any]]:
    """What the axis counts, what the middle line is, and what is grey."""
    look = style.note_size, style.palette.quiet_text
    room = style.width - (150 if style.phone else 300 * style.scale)
    counted = "<br>".join(broken(wording("agreements-axis"), width=room, size=style.note_size))
    side = {"yref": "paper", "xanchor": "left" if style.phone else "center", "yanchor": "bottom", "yshift": 2}
    return [
        note(0.5, 0, counted, look, xref="paper", yref="paper", yanchor="top", yshift=-24 * style.scale),
        note(0, 1, wording("agreements-entry"), look, **side),
    ]


def _table(lines: Sequence[Line], wording: Wording) -> TextTable:
    heads = tuple(wording(f"agreements-column-{h}") for h in ("agreement", "year", "offset", "index", "others"))
    rows: list[tuple[str, ...]] = []
    for one in lines:
        others = one.others.set_index("offset")["index"]
        for row in records(one.frame.loc[one.frame["index"].notna()]):
            offset = wording.signed(wording.number(row["offset"]), row["offset"])
            indexes = [wording.number(index, 1) for index in (row["index"], others[row["offset"]])]
            rows.append((one.name, wording.period(int(row["period"])), offset, *indexes))
    return TextTable(heads, tuple(rows))
