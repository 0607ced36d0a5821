"""A partner's share of exports and its rank, year by year: each series its own line, never joined to another."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from math import isnan
from typing import Any

import pandas as pd

from components.drawing.axes import digits_of, left_margin, on_panel, panel_axes, percent_axis, round_ticks
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.style import Style
from components.drawing.texts import coloured, heading
from components.drawing.traces import Trace, line
from components.partners.colours import SIGNS
from components.partners.trend_panels import domains, heading_height, panel_years, series_tone
from components.partners.words import series_name
from data import TradeTables
from data.frames import UNITED_STATES, Frame, records
from data.indicators.partners.standing import YEARLY, published, standing_by_year
from data.names import partner as named
from data.wording import Wording
from data.wording.valued import reworded

BySeries = dict[str, list[dict[Any, Any]]]
CHANGING = "principal"  # the series that publishes more partners in later years: ranks of another number are not joined

BELOW = [([0, 1], [0.66, 1]), ([0, 1], [0, 0.34])]  # on a phone, with room for the names of all series between
# Series that agree lie on each other: those below show at the edges.
WIDER = {"imf": 2.2, "goods": 1.6, "cimt": 1.3, "comtrade": 1.3}


def partner_standing_chart(tables: TradeTables, wording: Wording, style: Style, *, partner: str) -> Chart:
    """Share of exports and, for a country, rank among the countries that a series publishes."""
    rows = standing_by_year(tables, partner)
    first, last = int(rows["year"].min()), int(rows["year"].max())
    by_series = _by_series(rows)
    panels = [_Panel("share", by_series), _Panel("rank", by_series)][: 2 if rows["rank"].notna().any() else 1]
    places = BELOW if style.phone and len(panels) > 1 else domains(len(panels), style)
    years = panel_years(first, last, len(panels), style)
    axes = [panel.axis(wording, style) for panel in panels]
    subtitle, source = _subtitle(tables, rows, wording), source_line(tables, rows, wording=wording)
    caption = Caption(_title(tables, rows, partner, wording), subtitle, source)
    left = max(left_margin(axis, style=style) for axis in axes)
    more = round(heading_height(style, len(by_series) - 2) - heading_height(style))  # for the fifth name and the sixth
    above = round(heading_height(style) + style.label_size * (2.0 if style.phone else 1.3)) + more
    height = 690 + 3 * more if style.phone and len(panels) > 1 else 420
    figure = Plot(caption, style, height, Room(left, 26, above=above)).figure(
        [trace | on_panel(n) for n, panel in enumerate(panels) for trace in panel.lines(partner, wording, style)],
        notes=[
            heading(p.words(partner, wording, style), place, style) for p, place in zip(panels, places, strict=True)
        ],
        **panel_axes((years, axis, place) for axis, place in zip(axes, places, strict=True)),
    )
    alt = wording("partner-standing-alt", title=caption.title, first=first, last=last)
    return Chart("partner_standing", figure, caption, alt, _table(by_series, wording))


def _subtitle(tables: TradeTables, rows: Frame, wording: Wording) -> str:
    """What is measured; how many countries the changing series ranks, where it has a rank of the partner."""
    ranked = rows.loc[rows["rank"].notna(), "series"]
    words = wording("partner-standing-subtitle", ranked="yes" if len(ranked) else "no")
    changing = (ranked == CHANGING).any()
    return f"{words} {wording('partner-standing-counts', counts=_counts(tables, wording))}" if changing else words


def _counts(tables: TradeTables, wording: Wording) -> str:
    """How many countries the changing series publishes, years by years."""
    return wording.join(
        [
            wording("partner-standing-count", count=run.count, first=run.first, last=run.last)
            if run.first < run.last
            else wording("partner-standing-count-one", count=run.count, first=run.first)
            for run in published(tables, CHANGING)
        ]
    )  # fmt: skip


def _by_series(rows: Frame) -> BySeries:
    """The rows of each series that holds the partner, by year."""
    every = records(rows)
    parts = {series: [r for r in every if r["series"] == series] for series in YEARLY}
    return {series: part for series, part in parts.items() if part}


@dataclass(frozen=True)
class _Panel:
    """One of the two columns, `share` or `rank`, over the years."""

    column: str
    by_series: BySeries

    @property
    def most(self) -> float:
        """The largest known value of the column."""
        values = [float(r[self.column]) for rows in self.by_series.values() for r in rows]
        return max(value for value in values if not isnan(value))

    def axis(self, wording: Wording, style: Style) -> dict[str, Any]:
        """Shares from zero; ranks downward from the first."""
        if self.column == "share":
            most = self.most * 1.08
            axis = percent_axis(most, wording=wording, style=style)
            digits = digits_of(t * 100 for t in axis["tickvals"])
            return axis | {"ticktext": [wording.rate(t * 100, digits) for t in axis["tickvals"]]}
        worst = self.most
        ticks = sorted({1.0, *(t for t in round_ticks(worst, count=4) if t >= 1 and t == round(t))})
        texts = [wording.number(t) for t in ticks]
        return {"tickvals": ticks, "ticktext": texts, "range": [max(ticks[-1], worst) + 0.5, 0.5]}

    def lines(self, partner: str, wording: Wording, style: Style) -> list[Trace]:
        """A line for each series, a diamond for a single year."""
        traces = []
        for series, rows in reversed(self.by_series.items()):
            part = [r for r in rows if not pd.isna(r[self.column])]
            if not part:
                continue
            tone, single = series_tone(series, us=partner == UNITED_STATES, style=style), len(part) == 1
            x, y, texts = _points(part, self.column, lambda row: _hover(row, wording))
            symbol, size = ("diamond", 10) if single else ("circle", 5)
            marker = {"size": size * style.scale, "symbol": symbol, "color": tone}
            mode = "lines" if SIGNS[series] == "––" and self.column == "share" else "lines+markers"
            look = {"color": tone, "width": style.line_width * WIDER.get(series, 1.0)}
            trace = line(x, y, name=series, text=texts, line=look, marker=marker)
            traces.append(trace | {"mode": "markers" if single else mode})
        return traces

    def words(self, partner: str, wording: Wording, style: Style) -> list[str]:
        """What the panel shows, and its series in their colours."""
        named = []
        for series, rows in self.by_series.items():
            label = f"{'◆' if len(rows) == 1 else SIGNS[series]} {wording(f'partners-trend-label-{series}')}"
            named.append(coloured(label, series_tone(series, us=partner == UNITED_STATES, style=style)))
        return [f"<b>{wording(f'partner-standing-{self.column}')}</b>", *named]


def _points(
    part: Sequence[Mapping[Any, Any]], column: str, hover: Callable[[Mapping[Any, Any]], str]
) -> tuple[list[float], list[float | None], list[str]]:
    """Years, values and hovers of a series, with a gap for a missing year and where another number of partners is ranked."""
    rows = {int(r["year"]): r for r in part}
    values = {year: float(r[column]) for year, r in rows.items()}
    x: list[float] = []
    kept: list[float | None] = []
    texts: list[str] = []
    for year in range(min(rows), max(rows) + 1):
        before, now = rows.get(year - 1), rows.get(year)
        if column == "rank" and before and now and now["series"] == CHANGING and before["count"] != now["count"]:
            x, kept, texts = [*x, year - 0.5], [*kept, None], [*texts, ""]
        x, kept, texts = [*x, year], [*kept, values.get(year)], [*texts, hover(now) if now else ""]
    return x, kept, texts


def _hover(row: Mapping[Any, Any], wording: Wording) -> str:
    fields: dict[str, Any] = {"year": int(row["year"]), "share": wording.share(float(row["share"]))}
    fields["series"] = series_name(row["series"], wording)
    fields["confidence"] = wording.code("confidence", str(row["confidence"])).lower()
    if pd.isna(row["rank"]):
        return wording("partner-standing-hover-bloc", **fields)
    return wording("partner-standing-hover", **fields, rank=int(row["rank"]), of=wording.number(int(row["count"])))


def _title(tables: TradeTables, rows: Frame, partner: str, wording: Wording) -> str:
    """The share ten years ago, or in the first year since, and in the last year of the series that comes first."""
    part = rows.loc[rows["series"] == rows["series"].iloc[0]].set_index("year")
    end = int(part.index.max())
    start = int(part.index[part.index >= end - 10].min())
    now, then = float(part.loc[end, "share"]), float(part.loc[start, "share"])
    change = round(now * 100, 1) - round(then * 100, 1)
    name = named(tables, partner, wording)
    if start == end:
        return wording.capital(wording("partner-standing-title-only", name=name.the, last=end, now=wording.share(now)))
    fields = {"whose": name.whose, "last": end, "now": wording.share(now), "first": start, "then": wording.share(then)}
    fields["side"] = "rose" if change > 0 else "fell" if change < 0 else "same"
    rank = part.loc[end, "rank"]
    if pd.isna(rank):
        return wording.capital(wording("partner-standing-title", **fields))
    fields["rank"] = wording("partners-rank-of", rank=int(rank), of=wording.number(int(part.loc[end, "count"])))
    return wording.capital(wording("partner-standing-title-rank", **fields))


def _rank(row: Mapping[Any, Any], wording: Wording) -> str:
    """`3 of 50`; a dash where no rank is known."""
    if pd.isna(row["rank"]):
        return "–"
    text = wording("partners-rank-of", rank=int(row["rank"]), of=wording.number(int(row["count"])))
    return reworded(text, wording.number(row["rank"]), whole=False)


def _table(by_series: BySeries, wording: Wording) -> TextTable:
    heads = ("year", "measure", "share", "rank")
    body = []
    for row in (row for part in by_series.values() for row in reversed(part)):
        year, share = wording.period(int(row["year"])), wording.share(float(row["share"]))
        body.append((year, series_name(row["series"], wording), share, _rank(row, wording)))
    return TextTable(tuple(wording(f"partner-column-{h}") for h in heads), tuple(body))
