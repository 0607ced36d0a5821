"""The largest partners as ranked bars; the United States stands apart in words, so that the others can be read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.drawing.chart import Caption, Chart, Plot, Room
from components.drawing.credits import source_line
from components.drawing.metals import gold_remark
from components.drawing.row_labels import named_rows
from components.drawing.style import Style
from components.drawing.swatches import Marks, Swatch, lines_of, pitch
from components.drawing.swatches import rows as legend_rows
from components.drawing.text_fit import shortened, text_width
from components.drawing.traces import Trace, bars, texts
from components.partners.hovers import Scene, hovers, us_apart
from components.partners.rows import partner_rows, used_rows
from components.partners.titles import finding
from components.partners.words import choice_subtitle, series_text, value_text, when_text
from data import TradeTables
from data.frames import UNITED_STATES, Frame
from data.indicators.partners.choice import PartnerChoice, largest, shown
from data.wording import Wording

ROW, MOST_NAME = 21, 210
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
    swatches, count = _legend(scene, rows), len(rows)
    lines = lines_of(swatches, style=style, width=style.width - 24) if swatches else []
    above = round((len(lines) + 1) * pitch(style)) + 4 if lines else 0
    height = max(count, 6) * ROW + 150 + above
    plot, marks = Plot(caption, style, height, Room(sizes.left, 20, below=0, above=above)), Marks(style)
    if lines:
        legend_rows(marks, wording(f"partners-legend-{choice.show}"), lines, left=8 - sizes.left, down=-above)
    figure = plot.figure(
        [*_bars(scene, rows, partner), _values(scene, sizes)],
        notes=marks.notes,
        xaxis=_axis(sizes, style),
        yaxis=named_rows(sizes.names, style),
        barmode="stack",
        bargap=0.28,
        **({"shapes": marks.shapes} if lines else {}),
    )
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
        series = series_text(scene.tables, choice.series, wording)
        lengths = wording("partners-bars-lengths", when=when_text(choice, wording), series=series)
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


def _bars(scene: Scene, rows: Frame, partner: str) -> list[Trace]:
    """One bar a partner; measures in force are split by who imposed them."""
    codes, palette = rows["partner_code"].tolist(), scene.style.palette
    outline = {"color": palette.text, "width": [2 * scene.style.scale if code == partner else 0 for code in codes]}
    common: dict[str, Any] = {"y": list(range(len(codes))), "orientation": "h", "customdata": codes}
    common |= {"hovertext": hovers(scene, rows), "unselected": {"marker": {"opacity": 1}}}
    parts: list[tuple[str, Any, list[float]]] = [("shown", _tones(scene, rows), _lengths(scene, rows))]
    if scene.show == "duties":
        tones = (palette.other_measure, palette.canada_measure)
        parts = [(side, tone, rows[side].tolist()) for side, tone in zip(SIDES, tones, strict=True)]
    return [bars(x=x, name=name, marker={"color": tone, "line": outline}, **common) for name, tone, x in parts]


def _tones(scene: Scene, rows: Frame) -> list[str]:
    palette = scene.style.palette
    if scene.show == "stage":
        return [palette.neutral if stage == "none" else palette.stage(stage) for stage in rows["shown"]]
    signed = [palette.neutral if value < 0 else palette.non_us for value in rows["shown"]]
    pairs = zip(rows["partner_code"], signed, strict=True)
    return [palette.us if code == UNITED_STATES else tone for code, tone in pairs]


def _values(scene: Scene, sizes: _Sizes) -> Trace:
    """The value right of each bar; of a fall right of the zero line, where there is always room."""
    words, look = [f" {text} " for text in sizes.texts], (scene.style.label_size, scene.style.palette.text)
    return texts([max(end, 0) for end in sizes.ends], list(range(len(sizes.ends))), words, look, name="values")


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
