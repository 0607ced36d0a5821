"""How the claims in the news stand against the tables: one mark a claim, a row a verdict."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import accumulate
from typing import Any

from components.claims.words import claim_words, figure_words
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.style import Style
from components.drawing.text_fit import HOVER_WIDTH, broken, text_width
from components.drawing.traces import Trace, points
from data import TradeTables
from data.cells.codes import CLAIM_STATUSES
from data.frames import records
from data.indicators.claims.judged import JudgedClaim, judged_claims, verdict_counts
from data.wording import Wording

SYMBOLS = {
    "supported": "circle",
    "outdated": "diamond",
    "contradicted": "x",
    "pending": "triangle-up",
    "cannot_be_checked": "square",
}
ROOM_RIGHT = 28


def claim_verdicts_chart(tables: TradeTables, wording: Wording, style: Style) -> Chart:
    """Every claim as a mark in the row of its verdict: filled where it is computed, hollow where it was reviewed by hand."""
    claims = judged_claims(tables)
    rows = records(tables["news_claims"])
    counts = verdict_counts(claims)
    numbers = {"all": wording.number(len(claims)), "supported": wording.number(counts["supported"])}
    numbers["articles"] = wording.number(len({c.article for c in claims}))
    title = wording("claims-chart-title", **numbers, count=counts["outdated"])
    dates = sorted(str(row["published"]) for row in rows)
    subtitle = wording("claims-chart-subtitle", first=wording.date(dates[0]), last=wording.date(dates[-1]))
    caption = Caption(title, subtitle, source_line(tables, tables["news_claims"], wording=wording))
    labels = {
        s: wording("claims-row", verdict=wording.code("cell-claim-status", s), number=counts[s]) for s in CLAIM_STATUSES
    }
    left = max(text_width(label, style.label_size) for label in labels.values())
    fit = max(1, int((style.width - left - 14 - ROOM_RIGHT) / (1.4 * _size(style))))
    lines = {s: max(1, -(-counts[s] // fit)) for s in CLAIM_STATUSES}
    tops = dict(zip(lines, accumulate(lines.values(), initial=0), strict=False))  # the first line of each verdict
    places = {s: [(n % fit + 1, tops[s] + n // fit) for n in range(counts[s])] for s in CLAIM_STATUSES}
    height = round(300 + 1.6 * _size(style) / style.scale * (sum(lines.values()) - len(lines)))
    plot = Plot(caption, style, height, Room(round(left) + 14, ROOM_RIGHT, below=8))
    traces = [_row(tables, s, claims, wording, style, places[s]) for s in CLAIM_STATUSES]
    across = _across(min(fit, max(counts.values())))
    figure = plot.figure(traces, xaxis=across, yaxis=_down(labels, lines, tops))
    alt = wording("claims-chart-alt", title=title, list=wording.join([wording.inside(v) for v in labels.values()]))
    return Chart("claim_verdicts", figure, caption, alt, _table(tables, claims, wording))


def _size(style: Style) -> float:
    return (12 if style.phone else 20) * style.scale


def _row(
    tables: TradeTables,
    status: str,
    claims: tuple[JudgedClaim, ...],
    wording: Wording,
    style: Style,
    places: list[tuple[int, int]],
) -> Trace:
    """The marks of one verdict at their places, the computed ones first."""
    mine = sorted((c for c in claims if c.status == status), key=lambda c: c.check is None)
    rows, symbol, size = records(tables["news_claims"]), SYMBOLS[status], _size(style)
    colour, symbols = style.palette.event, [symbol if c.check else f"{symbol}-open" for c in mine]
    line = {"width": 2 * style.scale, "color": colour}
    marker = {"symbol": symbols, "size": size, "color": colour, "line": line}
    hovers = [_hover(tables, rows[c.line], c, wording, style) for c in mine]
    return points(x=[x for x, _ in places], y=[y for _, y in places], name=status, text=hovers, marker=marker)


def _hover(tables: TradeTables, row: Mapping[Any, Any], claim: JudgedClaim, wording: Wording, style: Style) -> str:
    figures = _shown(tables, row, claim, wording)
    confidence = wording.code("confidence", claim.confidence)
    parts = [claim_words(row, wording=wording), figures, confidence]
    width = min(HOVER_WIDTH, style.width * 0.7)
    return "<br>".join(line for part in parts for line in broken(part, width=width, size=style.label_size))


def _shown(tables: TradeTables, row: Mapping[Any, Any], claim: JudgedClaim, wording: Wording) -> str:
    """What the data show for a claim: its figures, else the reviewed reason, else when it was reviewed."""
    if claim.check:
        return figure_words(tables, row, claim.check, wording=wording)
    return wording.pick(row, "reason") or wording("claims-by-hand", date=wording.date(row["as_of"]))


def _across(most: int) -> dict[str, Any]:
    return {"range": [0.4, most + 0.6], "showgrid": False, "showticklabels": False, "fixedrange": True}


def _down(labels: Mapping[str, str], lines: Mapping[str, int], tops: Mapping[str, int]) -> dict[str, Any]:
    """The verdicts from top to bottom, each label in the middle of its lines."""
    middles, end = [tops[s] + (lines[s] - 1) / 2 for s in labels], sum(lines.values()) - 0.4
    bare = {"fixedrange": True, "showgrid": False, "zeroline": False}
    return {"tickvals": middles, "ticktext": list(labels.values()), "range": [end, -0.6], **bare}


def _table(tables: TradeTables, claims: tuple[JudgedClaim, ...], wording: Wording) -> TextTable:
    rows = records(tables["news_claims"])
    heads = tuple(wording(f"claims-column-{h}") for h in ("claim", "published", "verdict", "figure", "confidence"))
    ordered = sorted(claims, key=lambda c: CLAIM_STATUSES.index(c.status))
    return TextTable(heads, tuple(_cells(tables, rows[claim.line], claim, wording) for claim in ordered))


def _cells(tables: TradeTables, row: Mapping[Any, Any], claim: JudgedClaim, wording: Wording) -> tuple[str, ...]:
    verdict, confidence = wording.code("cell-claim-status", claim.status), wording.code("confidence", claim.confidence)
    published = wording.date(str(row["published"]))
    return claim_words(row, wording=wording), published, verdict, _shown(tables, row, claim, wording), confidence
