"""How the claims in the news stand against the tables: one mark a claim, a row a verdict."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import plotly.graph_objects as go

from components.claims.words import figure_words
from components.drawing.chart import Caption, Chart, Room, TextTable, framed
from components.drawing.credits import source_line
from components.drawing.style import Style
from components.drawing.text_fit import broken, text_width
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
HOVER_WIDTH = 420


def claim_verdicts_chart(tables: TradeTables, *, wording: Wording, style: Style) -> Chart:
    """Every claim as a mark in the row of its verdict: filled where it is computed, hollow where it was reviewed by hand."""
    claims = judged_claims(tables)
    rows = records(tables["news_claims"])
    counts = verdict_counts(claims)
    numbers = {"all": wording.number(len(claims)), "supported": wording.number(counts["supported"])}
    title = wording("claims-chart-title", **numbers, count=counts["outdated"])
    dates = sorted(str(row["published"]) for row in rows)
    subtitle = wording("claims-chart-subtitle", first=wording.date(dates[0]), last=wording.date(dates[-1]))
    articles = tables["news_claims"].explode("source_ids").rename(columns={"source_ids": "source_id"})
    caption = Caption(title, subtitle, source_line(tables, articles, wording=wording))
    labels = {
        s: wording("claims-row", verdict=wording.code("cell-claim-status", s), number=counts[s]) for s in CLAIM_STATUSES
    }
    figure = go.Figure([_row(tables, s, claims, wording, style) for s in CLAIM_STATUSES])
    figure.update_layout(overwrite=True, xaxis=_across(counts), yaxis=_down(labels))
    left = max(text_width(label, style.label_size) for label in labels.values())
    framed(figure, caption, style=style, height=300, room=Room(left=round(left) + 14, right=28, below=8))
    alt = wording("claims-chart-alt", title=title, list=wording.join(list(labels.values())))
    return Chart("claim_verdicts", figure, caption, alt, _table(tables, claims, wording))


def _row(
    tables: TradeTables, status: str, claims: tuple[JudgedClaim, ...], wording: Wording, style: Style
) -> go.Scatter:
    """The marks of one verdict, the computed ones first."""
    mine = sorted((c for c in claims if c.status == status), key=lambda c: c.check is None)
    rows = records(tables["news_claims"])
    symbol, size = SYMBOLS[status], (12 if style.phone else 20) * style.scale
    return go.Scatter(
        x=list(range(1, len(mine) + 1)), y=[status] * len(mine), mode="markers", name=status, hoverinfo="text",
        text=[_hover(tables, rows[c.line], c, wording, style) for c in mine],
        marker={
            "symbol": [symbol if c.check else f"{symbol}-open" for c in mine], "size": size,
            "color": style.palette.event, "line": {"width": 2 * style.scale, "color": style.palette.event},
        },
    )  # fmt: skip


def _hover(tables: TradeTables, row: Mapping[Any, Any], claim: JudgedClaim, wording: Wording, style: Style) -> str:
    figures = (
        figure_words(tables, row, claim.check, wording=wording)
        if claim.check
        else wording("claims-by-hand", date=wording.date(row["as_of"]))
    )
    sure = wording.code("confidence", claim.confidence)
    parts = [wording("claims-quoted", words=wording.pick(row, "claim")), figures, sure]
    width = min(HOVER_WIDTH, style.width * 0.7)
    return "<br>".join(line for part in parts for line in broken(part, width=width, size=style.label_size))


def _across(counts: Mapping[str, int]) -> dict[str, Any]:
    return {
        "range": [0.4, max(counts.values()) + 0.6],
        "showgrid": False,
        "showticklabels": False,
        "fixedrange": True,
    }


def _down(labels: Mapping[str, str]) -> dict[str, Any]:
    order = list(labels)[::-1]
    return {
        "type": "category", "categoryorder": "array", "categoryarray": order, "tickvals": order,
        "ticktext": [labels[s] for s in order], "range": [-0.6, len(order) - 0.4], "fixedrange": True,
    }  # fmt: skip


def _table(tables: TradeTables, claims: tuple[JudgedClaim, ...], wording: Wording) -> TextTable:
    rows = records(tables["news_claims"])
    heads = tuple(wording(f"claims-column-{h}") for h in ("claim", "published", "verdict", "figure", "confidence"))
    ordered = sorted(claims, key=lambda c: CLAIM_STATUSES.index(c.status))
    body = [
        (
            wording.pick(row, "claim"), wording.date(str(row["published"])), wording.code("cell-claim-status", c.status),
            figure_words(tables, row, c.check, wording=wording) if c.check else wording("claims-by-hand", date=wording.date(row["as_of"])),
            wording.code("confidence", c.confidence),
        )
        for c in ordered
        for row in (rows[c.line],)
    ]  # fmt: skip
    return TextTable(heads, tuple(body))
