"""Three rates, each in a panel with a finding, a measure and a time axis of its own: headline, average and collected, and two shares."""

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
from components.drawing.texts import coloured, note, paper_note, plain_text
from components.drawing.time_axis import TimeSpan, iso, time_axis
from components.tariffs.rate_words import (
    panel_finding,
    rate_hover,
    rates_subtitle,
    rates_table,
    rates_title,
    series_label,
)
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
PANELS = ("headline", "average", "duty_free", "cusma_claims")
PLOT, BETWEEN = 150, 30  # height of a panel's plot, and room between two panels beside each other, px
WIDE, LINE = 900, 1.25  # px from which two panels stand beside each other; line height of the type size
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
    scene = _Scene(tables, series, steps, (imposed_by, imposed_on), confidence, _panels(series, steps), wording, style)
    alt = wording("rates-alt", title=caption.title, count=sum(len(s.points) for s in series))
    table = rates_table(*asked)
    return Chart("three_rates", _drawn(scene, caption), caption, alt, table)


@dataclass(frozen=True)
class _Scene:
    """What the picture is made of."""

    tables: TradeTables
    series: tuple[RateSeries, ...]
    steps: Frame
    pair: tuple[str, str]
    confidence: Levels
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
    return [name for name in PANELS if held[name]]


def _drawn(scene: _Scene, caption: Caption) -> go.Figure:
    """The panels in rows, two beside each other where there is room, each with its heading and time axis."""
    style, day = scene.style, pd.Timestamp(record_day(scene.tables.measures))
    empty = empty_layout(caption, style=style, height=0, room=Room(left=4, right=4, below=0))
    across = plot_size(empty, style)[0]
    columns = 2 if style.width >= WIDE and len(scene.panels) > 1 else 1
    cell = (across - BETWEEN * (columns - 1)) / columns
    axes = {n: _value_axis(scene, n) for n in scene.panels}
    left, labels = max(left_margin(axis, style=style) for axis in axes.values()), _label_width(style) + 10
    rows = [scene.panels[i : i + columns] for i in range(0, len(scene.panels), columns)]
    heads = {n: _heading(scene, n, cell) for n in scene.panels}
    over = [max(len(heads[n]) for n in row) * style.label_size * LINE + 14 for row in rows]
    under = style.label_size * 3.1
    tall = [max(PLOT, *(_labels_height(scene, n) for n in row)) for row in rows]
    if style.presenter and not style.phone:
        whole = plot_size(empty, style)[1]
        tall = [(whole - sum(over) - under * len(rows)) / len(rows)] * len(rows)
    else:
        whole = sum(over) + sum(tall) + under * len(rows)
        empty["height"] = round(whole + empty["margin"]["t"] + empty["margin"]["b"])
    layout: dict[str, Any] = {}
    traces: list[dict[str, Any]] = []
    notes: list[dict[str, Any]] = []
    for number, name in enumerate(scene.panels):
        row, column = divmod(number, columns)
        end, start = "" if number == 0 else str(number + 1), column * (cell + BETWEEN)
        top = sum(over[: row + 1]) + sum(tall[:row]) + under * row
        domain = [max(0.0, 1 - (top + tall[row]) / whole), 1 - top / whole]
        span = TimeSpan(FIRST - pd.Timedelta(days=6), day, cell - left - labels)
        time = time_axis(span, wording=scene.wording, style=style)
        layout[f"xaxis{end}"] = time | {
            "domain": [(start + left) / across, (start + cell - labels) / across],
            "anchor": f"y{end}",
        }
        layout[f"yaxis{end}"] = axes[name] | {"domain": domain, "anchor": f"x{end}"}
        drawn = _headline(scene) if name == "headline" else _estimates(scene, name)
        traces += [t | {"xaxis": f"x{end}", "yaxis": f"y{end}"} for t in drawn]
        look = (style.label_size, style.palette.text)
        notes.append(
            paper_note(
                start / across, domain[1], "<br>".join(heads[name]), look, yanchor="bottom", yshift=10, align="left"
            )
        )
        notes += _labels(scene, name, axes[name], tall[row], end)
    return composed(empty, traces, layout, notes, style=style)


def _heading(scene: _Scene, panel: str, width: float) -> list[str]:
    """What a panel finds, in bold, and what it measures, in lines that fit the width."""
    wording, size = scene.wording, scene.style.label_size
    found = wording.capital(panel_finding(scene.tables, panel, scene.series, scene.pair, wording, scene.confidence))
    bold = [f"<b>{plain_text(line)}</b>" for line in broken(found, width=width, size=size, bold=True)]
    quiet = broken(wording.code("rates-panel", panel), width=width, size=size)
    return [*bold, *(coloured(plain_text(line), scene.style.palette.quiet_text) for line in quiet)]


def _label_width(style: Style) -> float:
    return 106 if style.phone else 172 * style.scale


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


def _wanted(scene: _Scene, panel: str) -> list[tuple[str, float, str, str]]:
    """The names at the right end of a panel: day, value, text and colour of what each names."""
    if panel == "headline":
        return _rate_ends(scene)
    return [
        (_at(s.points[-1].month), s.points[-1].value_pct, series_label(s, scene.wording), _colour(s, scene))
        for s in _shown(scene, panel)
    ]


def _label_lines(scene: _Scene, panel: str) -> list[list[str]]:
    width, size = _label_width(scene.style), scene.style.note_size
    return [broken(text, width=width, size=size) for _, _, text, _ in _wanted(scene, panel)]


def _labels_height(scene: _Scene, panel: str) -> float:
    """Height that the names of a panel take one under the other, px."""
    return sum(len(part) * scene.style.note_size * LINE + 3 for part in _label_lines(scene, panel))


def _labels(scene: _Scene, panel: str, axis: dict[str, Any], height: float, end: str) -> list[dict[str, Any]]:
    """Names at the right end, moved apart, beside the last values that they name."""
    size, (first, last) = scene.style.note_size, axis["range"]
    wanted, lines = _wanted(scene, panel), _label_lines(scene, panel)
    centres = [(value - first) / (last - first) * height for _, value, _, _ in wanted]
    placed = spread(centres, [len(part) * size * LINE for part in lines], least=-6, most=height + 4, gap=3)
    inks = {scene.style.palette.neutral: scene.style.palette.quiet_text}  # grey is too light for a text
    day = iso(pd.Timestamp(record_day(scene.tables.measures)))
    side = {"xref": f"x{end}", "yref": f"y{end}", "xanchor": "left", "yanchor": "middle", "align": "left", "xshift": 8}
    return [
        note(day, value, "<br>".join(map(plain_text, part)), (size, inks.get(tone, tone)), **side, yshift=at - centre)
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
