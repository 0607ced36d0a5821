"""The largest partners as ranked bars; the United States stands apart in words, so that the others can be read."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

import plotly.graph_objects as go

from components.credits import source_line
from components.drawing import Caption, Chart, framed
from components.partner_rows import partner_rows, used_rows
from components.partner_titles import finding
from components.partner_words import hover, name, subtitle, us_apart, value_text
from components.style import Style
from components.swatches import Swatch, add_lines, lines_of, pitch
from components.text_fit import shortened, text_width
from components.wording import Wording
from data import TradeTables
from data.frames import Frame
from data.indicators.partner_choice import SPANS, PartnerChoice, Shown, duty_counts, largest, shown

ROW, MOST_NAME = 22, 210


def partner_bars_chart(tables: TradeTables, *, wording: Wording, style: Style, choice: PartnerChoice, partner: str = "") -> Chart:
    """At most twenty partners, ordered by what is shown; of stages, by their share of exports, coloured by stage."""
    found = shown(tables, choice)
    rows = largest(found)
    apart = us_apart(tables, found, wording)
    said = wording("partners-bars-largest", count=len(rows)) if choice.show != "duties" else wording("partners-bars-duties")
    words = " ".join(part for part in (subtitle(tables, found, wording), said, wording("partners-bars-us", us=apart) if apart else "") if part)
    caption = Caption(finding(tables, found, wording), words, source_line(tables, used_rows(tables, found), wording=wording))
    figure = go.Figure(_bars(tables, rows, found, partner, wording, style))
    _laid_out(figure, caption, rows, found, tables=tables, wording=wording, style=style)
    alt = wording("partners-bars-alt", title=caption.title, count=len(rows))
    return Chart("partner_bars", figure, caption, alt, partner_rows(tables, found, wording), selectable=True)


def _bars(tables: TradeTables, rows: Frame, found: Shown, partner: str, wording: Wording, style: Style) -> list[go.Bar]:
    """One bar a partner; measures in force are split by who imposed them."""
    codes = rows["partner_code"].tolist()
    outline = {"color": style.palette.text, "width": [2 * style.scale if c == partner else 0 for c in codes]}
    common: dict[str, Any] = {
        "y": list(range(len(codes))), "orientation": "h", "customdata": codes, "hoverinfo": "text", "unselected": {"marker": {"opacity": 1}},
        "hovertext": [escape(t, quote=False).replace("&lt;br&gt;", "<br>").replace("&lt;b&gt;", "<b>").replace("&lt;/b&gt;", "</b>") for t in
                      (hover(tables, r, found, wording) for r in rows.to_dict("records"))], "textposition": "none",
    }  # fmt: skip
    if found.choice.show == "duties":
        counts = duty_counts(tables).set_index("partner_code").loc[codes]
        sides = (("by_partner", style.palette.other_measure), ("on_partner", style.palette.canada_measure))
        return [go.Bar(x=counts[side].tolist(), name=side, marker={"color": colour, "line": outline}, **common) for side, colour in sides]
    return [go.Bar(x=_lengths(rows, found), name="shown", marker={"color": _tones(rows, found, style), "line": outline}, **common)]


def _lengths(rows: Frame, found: Shown) -> list[float]:
    """What the bars' lengths show: the measure, or the share of exports where it is a stage."""
    return [float(v) for v in rows["share" if found.choice.show == "stage" else "shown"]]


def _tones(rows: Frame, found: Shown, style: Style) -> list[str]:
    if found.choice.show == "stage":
        return [style.palette.neutral if s == "none" else style.palette.stage(s) for s in rows["shown"]]
    below, above = style.palette.diverging[0], style.palette.non_us
    return [style.palette.us if code == "USA" else below if value < 0 else above for code, value in zip(rows["partner_code"], rows["shown"], strict=True)]


def _laid_out(figure: go.Figure, caption: Caption, rows: Frame, found: Shown, *, tables: TradeTables, wording: Wording, style: Style) -> None:
    """Names left of the bars, values at their ends, a legend above where colours tell something apart."""
    size = style.label_size
    most_name = style.width * 0.34 if style.phone else MOST_NAME * style.scale
    labels = [shortened(name(tables, c, wording), width=most_name, size=size) for c in rows["partner_code"]]
    left = round(max(text_width(t, size) for t in labels)) + 14
    ends = [_end_text(row, found, wording) for row in rows.to_dict("records")]
    room = max(text_width(t, size) for t in ends) + 10
    swatches = _legend(rows, found, wording, style)
    lines = lines_of(swatches, style=style, width=style.width - 24) if swatches else []
    above = round((len(lines) + 1) * pitch(style)) + 4 if lines else 0
    figure.update_layout(
        barmode="stack", bargap=0.28, xaxis=_axis(figure, room, style.width - left - 32), yaxis={
            "tickvals": list(range(len(labels))), "ticktext": [escape(t, quote=False) for t in labels], "range": [len(labels) - 0.4, -0.6], "showgrid": False,
            "tickfont": {"color": style.palette.text},
        },
    )  # fmt: skip
    for number, (text, end) in enumerate(zip(ends, _ends(figure), strict=True)):
        side = "left" if end >= 0 else "right"
        figure.add_annotation(
            x=end, y=number, text=text, showarrow=False, xanchor=side, xshift=5 if end >= 0 else -5, font={"size": size, "color": style.palette.text}
        )
    framed(figure, caption, style=style, height=max(len(labels), 6) * ROW + 150 + above, left=left, right=20, below=0, above=above)
    if lines:
        heading = wording("partners-legend-stage" if found.choice.show == "stage" else "partners-legend-duties")
        add_lines(figure, heading, [[(x - left + 8, s) for x, s in line] for line in lines], style=style, down=-above)
        figure.layout.annotations[-len(swatches) - 1].update(xshift=8 - left)


def _ends(figure: go.Figure) -> list[float]:
    return [sum(float(v) for v in values) for values in zip(*(bar.x for bar in figure.data), strict=True)]


def _axis(figure: go.Figure, room: float, width: float) -> dict[str, Any]:
    """A value axis without ticks (values stand at the bars' ends), with room for those texts on the sides that need it."""
    ends = _ends(figure)
    most, least = max(0.0, *ends), min(0.0, *ends)
    sides = (most > 0) + (least < 0)
    unit = (most - least) / max(width - room * max(sides, 1), 40)
    return {
        "range": [least - (room * unit if least < 0 else 0), most + (room * unit if most > 0 else 0)], "showticklabels": False, "zeroline": True,
        "zerolinecolor": figure.layout.template.layout.xaxis.linecolor or "#7b8a92", "zerolinewidth": 1,
    }  # fmt: skip


def _end_text(row: Any, found: Shown, wording: Wording) -> str:
    show = "share" if found.choice.show == "stage" else found.choice.show
    value = row["share"] if found.choice.show == "stage" else row["shown"]
    return value_text(show, value, found.figures.measure, wording)


def _legend(rows: Frame, found: Shown, wording: Wording, style: Style) -> Sequence[Swatch]:
    if found.choice.show == "duties":
        return [
            Swatch(style.palette.other_measure, wording("partners-duties-by-partner")),
            Swatch(style.palette.canada_measure, wording("partners-duties-by-canada")),
        ]
    if found.choice.show != "stage":
        return []
    held = list(dict.fromkeys(rows["shown"]))
    return [Swatch(style.palette.neutral if s == "none" else style.palette.stage(s), wording.code("stage", s)) for s in held]
