"""The largest partners as ranked bars; the United States stands apart in words, so that the others can be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd
import plotly.graph_objects as go

from components.drawing.chart import Caption, Chart, Room, framed
from components.drawing.credits import source_line
from components.drawing.metals import gold_remark
from components.drawing.style import Style
from components.drawing.swatches import Marks, Swatch, lines_of, pitch
from components.drawing.swatches import rows as legend_rows
from components.drawing.text_fit import shortened, text_width
from components.partners.hovers import Scene, hovers, us_apart
from components.partners.rows import partner_rows, used_rows
from components.partners.titles import finding
from components.partners.words import choice_subtitle, series_text, value_text, when_text
from data import TradeTables
from data.frames import UNITED_STATES, Frame
from data.indicators.partners.choice import PartnerChoice, largest, shown
from data.wording import Wording

ROW, MOST_NAME = 22, 210
SIDES = ("by_partner", "on_partner")


def partner_bars_chart(
    tables: TradeTables, wording: Wording, style: Style, *, choice: PartnerChoice, partner: str = ""
) -> Chart:
    """At most twenty partners, ordered by what is shown; of stages, by their share of exports, coloured by stage."""
    scene = Scene(tables, shown(tables, choice), wording, style)
    rows = largest(tables, scene.found)
    drawn = used_rows(tables, scene.found)
    if choice.show == "stage":  # the bars' lengths are exports
        drawn = pd.concat([drawn, rows], ignore_index=True)
    source = source_line(tables, drawn, wording=wording)
    title = finding(tables, scene.found, wording)
    gold = gold_remark(tables, title, wording)
    caption = Caption(title, f"{_subtitle(scene, len(rows))} {gold}".strip(), source)
    sizes = _sizes(scene, rows)
    figure = go.Figure([*_bars(scene, rows, partner), _values(scene, sizes)])
    _laid_out(figure, caption, scene, rows, sizes)
    alt = f"{wording('partners-bars-alt', title=caption.title, count=len(rows))} {gold}".strip()
    return Chart("partner_bars", figure, caption, alt, partner_rows(tables, scene.found, wording), selectable=True)


@dataclass(frozen=True)
class _Sizes:
    """Names, ends and value texts of the bars, and the px that the widest of each needs."""

    names: list[str]
    ends: list[float]
    texts: list[str]
    left: int
    room: float


def _subtitle(scene: Scene, count: int) -> str:
    """What is measured, how many are drawn, and where the United States is."""
    wording, apart = scene.wording, us_apart(scene)
    drawn = wording("partners-bars-duties") if scene.show == "duties" else wording("partners-bars-largest", count=count)
    if apart:
        us = wording("partners-bars-us", us=apart)
    else:
        us = wording("partners-bars-us-left") if scene.show == "stage" and not scene.found.choice.us else ""
    lengths = ""
    if scene.show == "stage":
        choice = scene.found.choice
        lengths = wording(
            "partners-bars-lengths",
            when=when_text(choice, wording),
            series=series_text(scene.tables, choice.series, wording),
        )
    return " ".join(part for part in (choice_subtitle(scene.tables, scene.found, wording), lengths, drawn, us) if part)


def _lengths(scene: Scene, rows: Frame) -> list[float]:
    """What the bars' lengths show: the measure, or the share of exports where it is a stage."""
    return [float(v) for v in rows["share" if scene.show == "stage" else "shown"]]


def _sizes(scene: Scene, rows: Frame) -> _Sizes:
    style, size = scene.style, scene.style.label_size
    widest = style.width * 0.34 if style.phone else MOST_NAME * style.scale
    names = [shortened(scene.name(code), width=widest, size=size) for code in rows["partner_code"]]
    ends = _lengths(scene, rows)
    show = "share" if scene.show == "stage" else scene.show
    texts = [value_text(show, value, scene.found.figures.measure, scene.wording) for value in ends]
    left = round(max(text_width(text, size) for text in names)) + 14
    return _Sizes(names, ends, texts, left, max(text_width(text, size) for text in texts) + 12)


def _bars(scene: Scene, rows: Frame, partner: str) -> list[go.Bar]:
    """One bar a partner; measures in force are split by who imposed them."""
    codes, palette = rows["partner_code"].tolist(), scene.style.palette
    outline = {"color": palette.text, "width": [2 * scene.style.scale if code == partner else 0 for code in codes]}
    common: dict[str, Any] = {
        "y": list(range(len(codes))), "orientation": "h", "customdata": codes, "hoverinfo": "text", "hovertext": hovers(scene, rows),
        "textposition": "none", "unselected": {"marker": {"opacity": 1}},
    }  # fmt: skip
    if scene.show == "duties":
        tones = (palette.other_measure, palette.canada_measure)
        return [
            go.Bar(x=rows[side].tolist(), name=side, marker={"color": tone, "line": outline}, **common)
            for side, tone in zip(SIDES, tones, strict=True)
        ]
    marker = {"color": _tones(scene, rows), "line": outline}
    return [go.Bar(x=_lengths(scene, rows), name="shown", marker=marker, **common)]


def _tones(scene: Scene, rows: Frame) -> list[str]:
    palette = scene.style.palette
    if scene.show == "stage":
        return [palette.neutral if stage == "none" else palette.stage(stage) for stage in rows["shown"]]
    signed = [palette.neutral if value < 0 else palette.non_us for value in rows["shown"]]
    return [
        palette.us if code == UNITED_STATES else tone for code, tone in zip(rows["partner_code"], signed, strict=True)
    ]


def _values(scene: Scene, sizes: _Sizes) -> go.Scatter:
    """The value right of each bar; of a fall right of the zero line, where there is always room."""
    return go.Scatter(
        x=[max(end, 0) for end in sizes.ends], y=list(range(len(sizes.ends))), text=[f" {text} " for text in sizes.texts], mode="text", textposition="middle right",
        textfont={"size": scene.style.label_size, "color": scene.style.palette.text}, hoverinfo="skip", cliponaxis=False, name="values",
    )  # fmt: skip


def _laid_out(figure: go.Figure, caption: Caption, scene: Scene, rows: Frame, sizes: _Sizes) -> None:
    """Names left of the bars, a legend above where colours tell something apart."""
    style, count = scene.style, len(sizes.names)
    swatches = _legend(scene, rows)
    lines = lines_of(swatches, style=style, width=style.width - 24) if swatches else []
    above = round((len(lines) + 1) * pitch(style)) + 4 if lines else 0
    names = {"tickvals": list(range(count)), "ticktext": sizes.names, "tickfont": {"color": style.palette.text}}
    axis = names | {"range": [count - 0.4, -0.6], "showgrid": False}
    figure.update_layout(barmode="stack", bargap=0.28, xaxis=_axis(sizes, style), yaxis=axis)
    height = max(count, 6) * ROW + 150 + above
    framed(figure, caption, style=style, height=height, room=Room(left=sizes.left, right=20, below=0, above=above))
    if lines:
        marks = Marks(style)
        heading = scene.wording(f"partners-legend-{scene.show}")
        legend_rows(marks, heading, lines, left=8 - sizes.left, down=-above)
        figure.update_layout(
            overwrite=True, annotations=[*figure.layout.annotations, *marks.notes], shapes=marks.shapes
        )


def _axis(sizes: _Sizes, style: Style) -> dict[str, Any]:
    """No ticks (values stand at the bars' ends), and room for those texts on the right."""
    most, least = max(0.0, *sizes.ends), min(0.0, *sizes.ends)
    unit = (most - least) / max(style.width - sizes.left - 32 - sizes.room, 40)
    zero = {"zeroline": True, "zerolinecolor": style.palette.neutral, "zerolinewidth": 1}
    return {"range": [least, most + sizes.room * unit] if most > least else [0, 1], "showticklabels": False} | zero


def _legend(scene: Scene, rows: Frame) -> list[Swatch]:
    palette, wording = scene.style.palette, scene.wording
    if scene.show == "duties":
        theirs = Swatch(palette.other_measure, wording("partners-duties-by-partner"))
        return [theirs, Swatch(palette.canada_measure, wording("partners-duties-by-canada"))]
    if scene.show != "stage":
        return []
    stages = dict.fromkeys(rows["shown"])
    return [Swatch(palette.neutral if s == "none" else palette.stage(s), wording.code("stage", s)) for s in stages]
