"""Past and present targets: how far exports came from each baseline, beside the growth that was due, reading by reading."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.drawing.axes import round_ticks, ticks_apart
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.row_labels import Words, row_axis, row_label_room, row_labels, rows_height
from components.drawing.style import Style
from components.drawing.text_fit import text_width
from components.drawing.traces import Trace, pieces, points, scatter, texts
from components.targets.record_words import (
    baseline_words,
    due_words,
    outcome_words,
    reading_words,
    signed_due,
    standing_words,
)
from data import TradeTables
from data.frames import UNITED_STATES, WORLD, Frame
from data.indicators.exports.gold import rows_counted
from data.indicators.targets.record import MEASURE_OF_READING, Score, scores
from data.tables import rows_by_key
from data.wording import Wording
from data.wording.valued import reworded

MOST_LABEL = 380
INDENT = "\u00a0" * 3


@dataclass(frozen=True)
class _Row:
    """A reading with a figure: growth due, growth reached in a full year, and in the twelve months since, as fractions."""

    score: Score
    due: float
    reached: float | None
    latest: float | None

    @property
    def furthest(self) -> float:
        """Its mark furthest on the right."""
        return max(self.due, self.reached or 0.0, self.latest or 0.0)


def target_record_chart(tables: TradeTables, wording: Wording, style: Style) -> Chart:
    """The readings of `data.indicators.scoreboard` that have a figure; the others stand in the text table with the reason."""
    found = scores(tables)
    rows = _rows(found)
    source = source_line(tables, _used(tables, rows), wording=wording)
    count = len({s.target_id for s in found} - {r.score.target_id for r in rows})
    caption = Caption(_title(tables, rows, wording), wording("record-subtitle", count=count), source)
    labels = [_label(tables, row, wording, style) for row in rows]
    left = row_label_room(labels, style=style, most=min(MOST_LABEL * style.scale, style.width / 3))
    figure = Plot(caption, style, rows_height(labels, style=style, left=left), Room(left, right=20)).figure(
        _traces(rows, wording, style),
        notes=row_labels(labels, style=style, left=left),
        xaxis=_axis(rows, wording, style, left),
        yaxis=row_axis(len(rows), style=style),
    )
    alt = wording("record-alt", title=caption.title, rows="; ".join(_said(tables, row, wording) for row in rows))
    return Chart("target_record", figure, caption, alt, _table(tables, found, wording))


def _rows(found: tuple[Score, ...]) -> list[_Row]:
    rows = []
    for score in found:
        latest = score.latest / score.baseline - 1 if score.latest is not None and score.baseline else None
        if score.multiple is not None and (score.growth is not None or latest is not None):
            rows.append(_Row(score, score.multiple - 1, score.growth, latest))
    return rows


def _title(tables: TradeTables, rows: list[_Row], wording: Wording) -> str:
    """The outcome of the latest target that has fallen due with a figure, with and without precious metals."""
    decided = [row for row in rows if row.score.standing in ("met", "not_met") and row.reached is not None]
    if not decided:
        return wording("record-title-none")
    last = [row for row in decided if row.score.target_id == decided[-1].score.target_id]
    row, bare = last[0], next((r for r in last if r.score.reading == "no_gold"), None)
    name = wording.pick(rows_by_key(tables, "targets")[row.score.target_id], "title")
    years = {"start": row.score.baseline_year, "year": row.score.outcome_year}
    fields = {
        "target": name,
        "growth": wording.change(row.reached or 0.0),
        "due": signed_due(row.due, wording),
        **years,
    }
    if bare is None or bare is row:
        return wording("record-title", **fields, reading=reading_words(row.score, wording))
    standings = {"standing": row.score.standing, "bare_standing": bare.score.standing}
    verdicts = {key: wording.code("record-verdict", standing) for key, standing in standings.items()}
    return wording("record-title-both", **fields, bare=wording.change(bare.reached or 0.0), **verdicts)


def _label(tables: TradeTables, row: _Row, wording: Wording, style: Style) -> Words:
    score = row.score
    name = wording.pick(rows_by_key(tables, "targets")[score.target_id], "title")
    since = "record-since-assumed" if score.assumed else "record-since"
    words = [wording(since, reading=reading_words(score, wording), year=score.baseline_year)]
    # Beside the marks of a phone there is no room for numbers.
    return name, "\n".join([*words, *_marks(row, wording)] if style.phone else words)


def _said(tables: TradeTables, row: _Row, wording: Wording) -> str:
    score, target = row.score, wording.pick(rows_by_key(tables, "targets")[row.score.target_id], "title")
    fields = {"reading": reading_words(score, wording), "standing": wording.code("record-standing", score.standing)}
    marks = ", ".join(_marks(row, wording))
    return wording("record-hover", target=target, start=score.baseline_year, marks=marks, **fields)


def _marks(row: _Row, wording: Wording) -> list[str]:
    """What a row's marks say: the last full year, the twelve months since, what is due."""
    due = wording("record-mark-due", due=signed_due(row.due, wording), due_year=row.score.due)
    if row.reached is None:
        return [_latest_text(row, wording), due]
    reached = wording("record-mark", growth=wording.change(row.reached), year=row.score.outcome_year)
    return [text for text in (f"{reached}, {due}", _latest_text(row, wording)) if text]


def _latest_text(row: _Row, wording: Wording) -> str:
    """The twelve months since, as a number of its own."""
    if row.latest is None:
        return ""
    month = wording.period(row.score.latest_month)
    return wording("record-mark-latest", growth=wording.change(row.latest), month=month)


def _traces(rows: list[_Row], wording: Wording, style: Style) -> list[Trace]:
    palette, size, wide = style.palette, 13 * style.scale, style.line_width
    full = [(at, row, row.reached) for at, row in enumerate(rows) if row.reached is not None]
    later = [(at, row) for at, row in enumerate(rows) if row.latest is not None]
    x, y = pieces([(0.0, at), (end, at)] for at, _, end in full)
    ring = {"size": size, "symbol": "circle-open", "color": palette.non_us, "line": {"width": 0.8 * wide}}
    read = [row.score.reading in MEASURE_OF_READING for _, row, _ in full]
    dots = {"size": size, "color": [palette.non_us if known else palette.neutral for known in read]}
    upright = {"size": (1.4 if style.phone else 1.9) * size, "symbol": "line-ns-open"}
    upright |= {"line": {"width": 1.2 * wide, "color": palette.target}}
    hovers = [wording.labelled(reading_words(row.score, wording), ", ".join(_marks(row, wording))) for row in rows]

    def placed(name: str, marker: dict[str, Any], ends: list[tuple[int, float | None]]) -> Trace:
        places, hover = [at for at, _ in ends], [hovers[at] for at, _ in ends]
        return points(x=[end for _, end in ends], y=places, name=name, hovertext=hover, marker=marker)

    return [
        scatter(x=x, y=y, mode="lines", line={"color": palette.neutral, "width": wide}, hoverinfo="skip", name="way"),
        placed("latest", ring, [(at, row.latest) for at, row in later]),
        placed("reached", dots, [(at, end) for at, _, end in full]),
        placed("due", upright, [(at, row.due) for at, row in enumerate(rows)]),
        *([] if style.phone else [_texts(rows, wording, style)]),
    ]


def _texts(rows: list[_Row], wording: Wording, style: Style) -> Trace:
    """A row's numbers, right of its marks."""
    words = [f"{INDENT}{f'<br>{INDENT}'.join(_marks(row, wording))}" for row in rows]
    look = (style.label_size, style.palette.text)
    return texts([row.furthest for row in rows], list(range(len(rows))), words, look, name="values")


def _beside(row: _Row, wording: Wording, style: Style) -> float:
    """Room that a row's numbers take right of its marks, px; on a phone they stand above, and half a mark stands out."""
    if style.phone:
        return 13.0
    return max(text_width(INDENT + line, style.label_size) for line in _marks(row, wording)) + 14


def _axis(rows: list[_Row], wording: Wording, style: Style, left: int) -> dict[str, Any]:
    """Growth from the baseline; as much room on the right as the widest text needs where its marks end."""
    furthest = [row.furthest for row in rows] or [1.0]
    least = min(0.0, *(row.reached or 0.0 for row in rows)) if rows else 0.0
    width = style.width - left - 40
    beside = [_beside(row, wording, style) for row in rows] or [0.0]
    # The range in which every row's text ends inside the plot: marks at `far` leave `text` px on their right.
    most = max(far + (far - least) * text / max(width - text, 60) for far, text in zip(furthest, beside, strict=True))
    for count in (5, 3, 2):  # as many ticks as have room for their words
        ticks = round_ticks(max(furthest) * 100, least=least * 100, count=count)
        words = {t / 100: signed_due(t / 100, wording) for t in ticks if t <= max(furthest) * 100 + 1e-9}
        shown = ticks_apart(words, unit=width / (most - least), size=style.label_size)
        if len(shown) == len(words):
            break
    ends = [least - (most - least) * 0.02, most]
    return {"tickvals": list(shown), "ticktext": list(shown.values()), "range": ends, "showgrid": True}


def _used(tables: TradeTables, rows: list[_Row]) -> Frame:
    """The rows of the series and the publishers' figures that are drawn."""
    read = [name for name in MEASURE_OF_READING if any(r.score.reading == name for r in rows)]
    exports = [rows_counted(tables, MEASURE_OF_READING[name], without_gold=name == "no_gold") for name in read]
    used = [pd.DataFrame(f).loc[f["partner_code"].isin([WORLD, UNITED_STATES])] for f in exports]
    sources = {r.score.source_id for r in rows if r.score.published is not None}
    figures = tables["published_figures"]
    used.append(figures.loc[figures["source_id"].isin(sources)])
    return pd.concat([frame[["source_id", "as_of"]] for frame in used], ignore_index=True)


def _money(millions: float | None, score: Score, wording: Wording) -> str:
    return "" if millions is None else wording.money(millions, score.currency)


def _table(tables: TradeTables, found: tuple[Score, ...], wording: Wording) -> TextTable:
    heads = ("target", "reading", "baseline", "due", "outcome", "standing")
    rows = []
    for score in found:
        target = wording.pick(rows_by_key(tables, "targets")[score.target_id], "title")
        due = "" if score.multiple is None else wording.change(score.multiple - 1)
        outcome = _money(score.outcome, score, wording) if score.growth is None else wording.change(score.growth)
        cells = (
            (baseline_words(tables, score, wording), _money(score.baseline, score, wording)),
            (due_words(tables, score, wording), due),
            (outcome_words(score, wording), outcome),
        )
        values = [reworded(words, value, whole=False) for words, value in cells]
        rows.append((target, reading_words(score, wording), *values, standing_words(tables, score, wording)))
    return TextTable(tuple(wording(f"record-column-{h}") for h in heads), tuple(rows))
