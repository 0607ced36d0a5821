"""Histories of rates as rows of a picture: their heights, bars, rates in the bars, and names and answers beside them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.drawing.style import Style
from components.drawing.text_fit import broken, text_width
from components.drawing.texts import coloured, note, plain_text
from components.drawing.time_axis import TimeSpan, iso
from components.tariffs.history_words import NamedHistory, outlook
from components.tariffs.live_labels import tone_colour, toned
from components.tariffs.status_forms import bar, form_marker
from components.tariffs.words import measure_hover, rate_word, status_word
from data import TradeTables
from data.indicators.tariffs.histories import History
from data.wording import Wording

WIDEST_NAME, WIDEST_ANSWER = 0.34, 0.33  # of the picture's width
LINE, BAR, GAP = 1.3, 13, 3  # line height of the type size; height of a bar and room between rows, px
SHORTEST = 1 / 150  # of the time drawn: what is shorter is drawn this long
PLAIN = ("in_force", "replaced")  # forms whose rate says enough


@dataclass(frozen=True)
class HistoryLine:
    """A row: its history, colour, words in lines, height, and from the top its upper edge and the middle of its bars, px."""

    history: History
    colour: str
    name: list[str]
    answer: list[str]
    height: float
    top: float
    middle: float


def room_beside(named: Sequence[NamedHistory], style: Style) -> tuple[float, float]:
    """The room left of the plot for the names and right of it for the answers, px; a phone has them over the bars."""
    if style.phone:
        return 16, 12
    size = style.label_size
    name = max((text_width(n.name, size) for n in named), default=0)
    answer = max(
        (text_width(f"{n.rate} {'; '.join(n.words)}", size) + text_width(n.rate, size) * 0.1 for n in named), default=0
    )
    return min(name, WIDEST_NAME * style.width) + 16, min(answer, WIDEST_ANSWER * style.width) + 16


def history_lines(tables: TradeTables, named: Sequence[NamedHistory], left: float, style: Style) -> list[HistoryLine]:
    """The rows from the top down, each as high as its words; on a phone the words stand over the bars."""
    tones = toned(tables, [n.history.rows[0] for n in named])
    top, lines = 0.0, []
    for n, tone in zip(named, tones, strict=True):
        name, answer = _broken(n, left, style)
        text = (max(len(name), len(answer)) if not style.phone else len(name) + len(answer)) * style.label_size * LINE
        height = text + BAR + 4 * GAP if style.phone else max(text, BAR * style.scale) + 2 * style.scale
        middle = top + (text + GAP + BAR / 2 if style.phone else height / 2)
        lines.append(HistoryLine(n.history, tone_colour(tone["tone"], style), name, answer, height, top, middle))
        top += height
    return lines


def _broken(named: NamedHistory, left: float, style: Style) -> tuple[list[str], list[str]]:
    """Name and answer in lines, the rate in bold; on a phone what is to follow has lines of its own."""
    size = style.label_size
    wide = (style.width - 24, style.width - 24) if style.phone else (left - 14, WIDEST_ANSWER * style.width)
    name = [plain_text(line) for line in broken(named.name, width=wide[0], size=size)]
    parts = named.words if style.phone else ("; ".join(named.words),)
    texts = [f"{named.rate} {parts[0]}".strip(), *parts[1:]]
    lines = [line for text in texts for line in broken(text, width=wide[1], size=size)]
    rest = plain_text(lines[0].removeprefix(named.rate))
    return name, [f"<b>{plain_text(named.rate)}</b>{rest}", *map(plain_text, lines[1:])]


def history_bars(
    tables: TradeTables, lines: Sequence[HistoryLine], span: TimeSpan, wording: Wording, style: Style
) -> list[dict[str, Any]]:
    """A trace for each form and colour: runs up to the last day, and what is ahead from its first day on."""
    bars: dict[tuple[str, str], list[tuple[Any, Any, float, str]]] = {}
    for line in lines:
        for run in line.history.runs:
            text = _hover(tables, [str(r["measure_id"]) for r in run.rows], wording)
            start = max(run.start, span.first)
            end = max(run.end, start + (span.last - span.first) * SHORTEST) if run.end < line.history.edge else run.end
            bars.setdefault((run.form, line.colour), []).append(
                (start, min(run.known, end) if run.known > start else start, line.middle, text)
            )
            if run.known < end:
                bars.setdefault(("after", line.colour), []).append((max(run.known, start), end, line.middle, text))
        for row in line.history.ahead:
            form = "scheduled" if outlook(row) == "scheduled" else "threatened"
            text = _hover(tables, [str(r["measure_id"]) for r in line.history.ahead], wording)
            bars.setdefault((form, line.colour), []).append((row["effective_from"], span.last, line.middle, text))
    thick = BAR * style.scale
    return [
        bar([b[:3] for b in part], width=thick, marker=form_marker(form, colour, style), hovers=[b[3] for b in part])
        for (form, colour), part in bars.items()
    ]


def _hover(tables: TradeTables, measure_ids: Sequence[str], wording: Wording) -> str:
    """The sentences on the latest measures of a bar."""
    return "<br>".join(measure_hover(tables, m, wording) for m in dict.fromkeys(measure_ids[-3:]))


def rate_texts(lines: Sequence[HistoryLine], span: TimeSpan, wording: Wording, style: Style) -> list[dict[str, Any]]:
    """The rate in each bar where it fits, with what became of it where that is no mere change of rate."""
    size, palette, notes = style.note_size, style.palette, []
    for line in lines:
        for run in line.history.runs:
            start, end = span.px(max(run.start, span.first)), span.px(run.known)
            rate = rate_word(run.row, wording)
            status = status_word(run.row["status"], wording).lower()
            full = rate if run.form in PLAIN else wording("tariffs-lane-status", rate=rate, status=status)
            fits = [text for text in (full, rate) if text_width(text, size) + 8 <= end - start]
            if fits and run.form not in ("import_ban", "exemption_end"):
                ink = palette.ground if run.form == "in_force" else palette.text
                ground = {} if run.form in PLAIN else {"bgcolor": palette.ground}
                look = {"xanchor": "left", "yanchor": "middle", "xshift": 4, "borderpad": 0, **ground}
                notes.append(note(iso(span.day(start)), line.middle, plain_text(fits[0]), (size, ink), **look))
    return notes


def row_texts(
    lines: Sequence[HistoryLine], span: TimeSpan, edge: pd.Timestamp, wording: Wording, style: Style
) -> list[dict[str, Any]]:
    """The name of each row left of the plot, the answer right of it, and the day over its line; on a phone over the bars."""
    palette, size = style.palette, style.label_size
    head = note(iso(edge), 0, wording.date(edge.date().isoformat(), short=True), (style.note_size, palette.event))
    over = {"yanchor": "bottom", "xanchor": "center" if span.px(edge) < span.width - 40 else "right", "yshift": 1}
    notes = [head | over] if span.first <= edge else []  # the day lies before years to come
    for line in lines:
        quiet = line.history.state != "in_force"
        answer = coloured("<br>".join(line.answer), palette.quiet_text if quiet else palette.text)
        answer = answer.replace("<b>", f'<b style="color:{line.colour}">')
        name, text = "<br>".join(line.name), (size, palette.quiet_text if quiet else palette.text)
        if style.phone:
            side = {
                "xanchor": "left",
                "yanchor": "top",
                "align": "left",
                "yshift": -1,
                "borderpad": 0,
                "bgcolor": palette.ground,
            }
            notes.append(note(iso(span.first), line.top, f"{name}<br>{answer}", text, **side))
        else:
            side = {"yanchor": "middle", "borderpad": 0}
            notes.append(
                note(iso(span.first), line.middle, name, text, xanchor="right", align="right", xshift=-8, **side)
            )
            notes.append(
                note(iso(span.last), line.middle, answer, text, xanchor="left", align="left", xshift=8, **side)
            )
    return notes
