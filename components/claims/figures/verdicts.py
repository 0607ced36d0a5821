"""How the claims in the news stand against the tables: one mark a claim, a row a verdict."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import accumulate
from typing import Any

import plotly.graph_objects as go

from components.claims.words import claim_words, figure_words
from components.drawing.chart import Caption, Chart, Room, TextTable, framed
from components.drawing.credits import source_line
from components.drawing.style import Style
from components.drawing.text_fit import HOVER_WIDTH, broken, text_width
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
    figure = go.Figure([_row(tables, s, claims, wording, style, places[s]) for s in CLAIM_STATUSES])
    across = min(fit, max(counts.values()))
    figure.update_layout(overwrite=True, xaxis=_across(across), yaxis=_down(labels, lines, tops))
    height = round(300 + 1.6 * _size(style) / style.scale * (sum(lines.values()) - len(lines)))
    framed(figure, caption, style=style, height=height, room=Room(left=round(left) + 14, right=ROOM_RIGHT, below=8))
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
) -> go.Scatter:
    """The marks of one verdict at their places, the computed ones first."""
    mine = sorted((c for c in claims if c.status == status), key=lambda c: c.check is None)
    rows, symbol, size = records(tables["news_claims"]), SYMBOLS[status], _size(style)
    return go.Scatter(
        x=[x for x, _ in places], y=[y for _, y in places],
        mode="markers", name=status, hoverinfo="text",
        text=[_hover(tables, rows[c.line], c, wording, style) for c in mine],
        marker={
            "symbol": [symbol if c.check else f"{symbol}-open" for c in mine], "size": size,
            "color": style.palette.event, "line": {"width": 2 * style.scale, "color": style.palette.event},
        },
    )  # fmt: skip


def _hover(tables: TradeTables, row: Mapping[Any, Any], claim: JudgedClaim, wording: Wording, style: Style) -> str:
    figures = _shown(tables, row, claim, wording)
    sure = wording.code("confidence", claim.confidence)
    parts = [claim_words(row, wording=wording), figures, sure]
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
    return {
        "tickvals": [tops[s] + (lines[s] - 1) / 2 for s in labels], "ticktext": list(labels.values()),
        "range": [sum(lines.values()) - 0.4, -0.6], "fixedrange": True, "showgrid": False, "zeroline": False,
    }  # fmt: skip


def _table(tables: TradeTables, claims: tuple[JudgedClaim, ...], wording: Wording) -> TextTable:
    rows = records(tables["news_claims"])
    heads = tuple(wording(f"claims-column-{h}") for h in ("claim", "published", "verdict", "figure", "confidence"))
    ordered = sorted(claims, key=lambda c: CLAIM_STATUSES.index(c.status))
    body = [
        (
            claim_words(row, wording=wording), wording.date(str(row["published"])), wording.code("cell-claim-status", c.status),
            _shown(tables, row, c, wording),
            wording.code("confidence", c.confidence),
        )
        for c in ordered
        for row in (rows[c.line],)
    ]  # fmt: skip
    return TextTable(heads, tuple(body))
