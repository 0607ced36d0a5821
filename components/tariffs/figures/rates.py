"""Three rates on one time axis, each in a panel of its own: headline, average and collected, and the shares duty-free and under CUSMA."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.drawing.axes import left_margin, round_ticks
from components.drawing.chart import Caption, Chart, Room, composed, empty_layout, plot_size
from components.drawing.credits import source_line
from components.drawing.packing import spread
from components.drawing.style import Style
from components.drawing.text_fit import broken
from components.drawing.texts import note, paper_note, plain_text
from components.drawing.time_axis import iso, span_of, time_axis
from components.tariffs.rate_words import rate_hover, rates_subtitle, rates_table, rates_title, series_label
from components.tariffs.words import group_family, measure_hover
from data import TradeTables
from data.frames import HOME, Frame, records
from data.indicators.confirmed import Levels
from data.indicators.tariffs.duties import record_day
from data.indicators.tariffs.rates import (
    COLLECTED,
    CUSMA_CLAIMS,
    DUTY_FREE,
    STATUTORY,
    RateSeries,
    every_series,
    headline_steps,
)
from data.wording import Wording

FIRST = pd.Timestamp("2024-12-01")
SHARES = {"headline": 0.36, "average": 0.48, "duty_free": 0.2, "cusma_claims": 0.3}  # of the plot's height
GAP = 0.065
OWN_PANEL = {"duty_free": DUTY_FREE, "cusma_claims": CUSMA_CLAIMS}  # panels of one concept


def three_rates_chart(
    tables: TradeTables, *, wording: Wording, style: Style, imposed_by: str, imposed_on: str, confidence: Levels = ()
) -> Chart:  # fmt: skip
    """Rates of measures as steps, estimates as points joined within one vintage of one publisher only.

    Only numbers and measures with the confidences chosen; a panel that this leaves empty is not drawn.
    """
    series = every_series(tables, imposed_by, imposed_on, confidence)
    steps = _steps(tables, imposed_by, imposed_on, confidence)
    asked = (tables, imposed_by, imposed_on, wording, confidence)
    source = source_line(tables, _used(tables, series, steps), wording=wording)
    caption = Caption(rates_title(*asked), rates_subtitle(*asked), source)
    scene = _Scene(tables, series, steps, _panels(series, steps), wording, style)
    alt = wording("rates-alt", title=caption.title, count=sum(len(s.points) for s in series))
    table = rates_table(*asked)
    return Chart("three_rates", _drawn(scene, caption), caption, alt, table)


@dataclass(frozen=True)
class _Scene:
    """What the picture is made of."""

    tables: TradeTables
    series: tuple[RateSeries, ...]
    steps: Frame
    panels: list[str]
    wording: Wording
    style: Style

    def of(self, *concepts: str) -> list[RateSeries]:
        """The series of some concepts."""
        return [s for s in self.series if s.concept in concepts]


def _steps(tables: TradeTables, imposed_by: str, imposed_on: str, confidence: Levels) -> Frame:
    steps = headline_steps(tables, imposed_by, imposed_on, confidence)
    return steps.loc[steps["drawn_to"] >= FIRST]


def _panels(series: Sequence[RateSeries], steps: Frame) -> list[str]:
    """The panels that have something to show."""
    concepts = {s.concept for s in series}
    held = {
        "headline": not steps.empty,
        "average": bool(concepts & {STATUTORY, COLLECTED}),
        **{panel: concept in concepts for panel, concept in OWN_PANEL.items()},
    }
    return [name for name in SHARES if held[name]]


def _drawn(scene: _Scene, caption: Caption) -> go.Figure:
    style, wording = scene.style, scene.wording
    right = 116 if style.phone else round(230 * style.scale)
    axes = {n: _value_axis(scene, n) for n in scene.panels}
    left = max(left_margin(axis, style=style) for axis in axes.values())
    room = Room(left=left, right=right, below=round(style.label_size * 2.9), above=round(style.label_size * 1.8))
    empty = empty_layout(
        caption,
        style=style,
        height=(760 if style.phone else 680) + (190 if "cusma_claims" in scene.panels else 0),
        room=room,
    )
    day = pd.Timestamp(record_day(scene.tables.measures))
    span = span_of(empty, FIRST - pd.Timedelta(days=6), day, style=style)
    height = plot_size(empty, style)[1]
    domains = _domains(scene.panels)
    layout: dict[str, Any] = {
        "xaxis": time_axis(span, wording=wording, style=style) | {"anchor": f"y{len(axes)}" if len(axes) > 1 else "y"}
    }
    traces: list[dict[str, Any]] = []
    notes: list[dict[str, Any]] = []
    for number, name in enumerate(scene.panels, 1):
        end = "" if number == 1 else str(number)
        layout[f"yaxis{end}"] = axes[name] | {"domain": domains[name], "anchor": "x"}
        traces += [
            t | {"yaxis": f"y{end}"} for t in (_headline(scene) if name == "headline" else _estimates(scene, name))
        ]
        head, look = f"<b>{wording.code('rates-panel', name)}</b>", (style.label_size, style.palette.text)
        notes.append(paper_note(0, domains[name][1], head, look, yanchor="bottom", yshift=3))
        notes += _labels(scene, name, axes[name], (domains[name], height, f"y{end}", day))
    return composed(empty, traces, layout, notes, style=style)


def _domains(panels: Sequence[str]) -> dict[str, list[float]]:
    """Where the panels stand, from the top down."""
    whole = sum(SHARES[p] for p in panels)
    room, top, found = 1 - GAP * (len(panels) - 1), 1.0, {}
    for panel in panels:
        height = SHARES[panel] / whole * room
        found[panel] = [max(0.0, top - height), top]
        top -= height + GAP
    return found


def _value_axis(scene: _Scene, panel: str) -> dict[str, Any]:
    """Percent; the sign stands on the top tick. The duty-free share is in panel of its own that starts at 80 %."""
    if panel == "headline":
        most, least = float(scene.steps["rate_pct"].max()), 0.0
    else:
        values = [p.value_pct for s in _shown(scene, panel) for p in s.points]
        most, least = (100.0, min(80.0, 10 * (min(values) // 10))) if panel == "duty_free" else (max(values), 0.0)
        most = 100.0 if panel in OWN_PANEL else most
    ticks = round_ticks(most, least=least, count=2 if panel in OWN_PANEL else 4)
    texts = [*(scene.wording.number(t) for t in ticks[:-1]), scene.wording.rate(ticks[-1])]
    span = ticks[-1] - ticks[0]
    return {"tickvals": ticks, "ticktext": texts, "range": [ticks[0] - span * 0.02, ticks[-1] + span * 0.04]}


def _shown(scene: _Scene, panel: str) -> list[RateSeries]:
    return scene.of(OWN_PANEL[panel]) if panel in OWN_PANEL else scene.of(STATUTORY, COLLECTED)


def _headline(scene: _Scene) -> list[dict[str, Any]]:
    """The steps of every line of duties in the colour of who imposes them; each end carries the measure's sentence."""
    x: list[str | None] = []
    y: list[float | None] = []
    texts: list[str] = []
    for r in records(scene.steps):
        rate, said = float(r["rate_pct"]), measure_hover(scene.tables, r["measure_id"], scene.wording)
        x += [iso(max(r["drawn_from"], FIRST)), iso(r["drawn_to"]), None]
        y += [rate, rate, None]
        texts += [said, said, ""]
    palette = scene.style.palette
    home = set(scene.steps["imposed_by"]) == {HOME}
    line = {"color": palette.canada_measure if home else palette.us, "width": scene.style.line_width}
    return [
        {
            "type": "scatter", "mode": "lines", "x": x, "y": y, "name": "headline", "line": line, "hoverinfo": "text", "hovertext": texts,
            "connectgaps": False,
        }
    ]  # fmt: skip


def _estimates(scene: _Scene, panel: str) -> list[dict[str, Any]]:
    """A trace for each series: circles for averages, diamonds for what was collected, squares and triangles for shares."""
    style = scene.style
    signs = {STATUTORY: "circle", COLLECTED: "diamond", DUTY_FREE: "square", CUSMA_CLAIMS: "triangle-up"}
    traces = []
    for s in _shown(scene, panel):
        colour = _colour(s, scene)
        mode = "lines+markers" if len(s.points) > 1 else "markers"
        traces.append(
            {
                "type": "scatter", "mode": mode if style.phone else f"{mode}+text", "name": f"{s.concept} {s.publisher_en} {s.published}",
                "x": [_at(p.month) for p in s.points], "y": [p.value_pct for p in s.points], "hoverinfo": "text",
                "hovertext": [rate_hover(scene.tables, s, p, scene.wording) for p in s.points],
                "line": {"color": colour, "width": style.line_width * 0.7, "dash": "solid" if s.concept == CUSMA_CLAIMS else "dot"}, "cliponaxis": False,
                "text": _numbers(s, scene.wording), "textfont": {"size": style.note_size, "color": style.palette.text},
                "textposition": _beside(s, scene),
                "marker": {"size": 9 * style.scale, "symbol": signs[s.concept], "color": colour},
            }
        )  # fmt: skip
    return traces


def _numbers(series: RateSeries, wording: Wording) -> list[str]:
    """The number of each point; of a series of every month the first, the last and the two between which it changed most."""
    texts = [wording.rate(p.value_pct) for p in series.points]
    if series.concept != CUSMA_CLAIMS or len(texts) < 3:
        return texts
    values = [p.value_pct for p in series.points]
    most = max(range(1, len(values)), key=lambda i: abs(values[i] - values[i - 1]))
    return [text if i in (0, most - 1, most, len(texts) - 1) else "" for i, text in enumerate(texts)]


def _beside(series: RateSeries, scene: _Scene) -> str:
    """Where the numbers stand: under the newest vintage, over other lines, left of single points."""
    if series in scene.of(STATUTORY)[:1]:
        return "bottom center"
    return "top center" if len(series.points) > 1 else "middle left"


def _colour(series: RateSeries, scene: _Scene) -> str:
    """The newest vintage of averages in the accent, what was collected in the text's colour, other estimates grey."""
    palette, newest = scene.style.palette, scene.of(STATUTORY)[:1]
    if series.concept != STATUTORY:
        return palette.text
    return palette.target if newest and series == newest[0] else palette.neutral


def _at(month: str) -> str:
    return f"{month}-15"


Frame4 = tuple[Sequence[float], float, str, pd.Timestamp]


def _labels(scene: _Scene, panel: str, axis: dict[str, Any], where: Frame4) -> list[dict[str, Any]]:
    """Names at the right end, moved apart, each tied by a thin line to the last point that it names."""
    style = scene.style
    (low, high), height, end, day = where
    if panel == "headline":
        wanted = _rate_ends(scene)
    else:
        wanted = [
            (_at(s.points[-1].month), s.points[-1].value_pct, series_label(s, scene.wording), _colour(s, scene))
            for s in _shown(scene, panel)
        ]
    width = 106 if style.phone else 218 * style.scale
    size = style.note_size if style.phone or panel == "headline" else style.label_size
    pixels, (first, last) = (high - low) * height, axis["range"]
    lines = [broken(text, width=width, size=size) for _, _, text, _ in wanted]
    if sum(map(len, lines)) * size * 1.22 > pixels:  # smaller, so that they stay beside their own panel
        size = style.note_size
        lines = [broken(text, width=width, size=size) for _, _, text, _ in wanted]
    centres = [(value - first) / (last - first) * pixels for _, value, _, _ in wanted]
    tall = [len(part) * size * 1.22 for part in lines]
    placed = spread(centres, tall, least=-6, most=pixels + 8, gap=2)
    inks = {style.palette.neutral: style.palette.quiet_text}  # grey is too light for a text
    side = {"yref": end, "xanchor": "left", "yanchor": "middle", "align": "left", "xshift": 8}
    return [
        note(
            iso(day),
            value,
            "<br>".join(map(plain_text, part)),
            (size, inks.get(tone, tone)),
            **side,
            yshift=at - centre,
        )
        for (_, value, _, tone), part, centre, at in zip(wanted, lines, centres, placed, strict=True)
    ]


def _rate_ends(scene: _Scene) -> list[tuple[str, float, str, str]]:
    """One label for each rate in force at the right end, with the families of goods; on a phone the rate alone."""
    day, wording, style = pd.Timestamp(record_day(scene.tables.measures)), scene.wording, scene.style
    rates: dict[float, dict[str, None]] = {}
    for r in records(scene.steps.loc[scene.steps["drawn_to"] >= day]):
        rates.setdefault(float(r["rate_pct"]), {})[group_family(scene.tables, r["product_group"])] = None
    found = []
    for rate, families in sorted(rates.items()):
        words = wording.join([wording.code("cell-product-family", f).lower() for f in families])
        said = (
            wording.rate(rate) if style.phone else wording("rates-label-headline", rate=wording.rate(rate), goods=words)
        )
        found.append((iso(day), rate, said, style.palette.text))
    return found


def _used(tables: TradeTables, series: Sequence[RateSeries], steps: Frame) -> Frame:
    rows = tables["average_tariff_rates"]
    ids = [p.rate_id for s in series for p in s.points]
    mine = rows.loc[rows["rate_id"].isin(ids), ["source_id", "published"]].rename(columns={"published": "as_of"})
    of_claims = [(s.points[0].source_id, s.published) for s in series if s.concept == CUSMA_CLAIMS]
    claims = pd.DataFrame(of_claims, columns=["source_id", "as_of"], dtype=object)
    return pd.concat([mine, claims, steps[["source_id", "as_of"]].astype(object)], ignore_index=True)
