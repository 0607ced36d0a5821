"""The world map of partners by a measure, in classes; the United States apart; small partners as dots."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

import plotly.graph_objects as go

from components.credits import source_line
from components.drawing import Caption, Chart, framed
from components.partner_classes import classes_of, colours, legend, legend_heading, ranked_text
from components.partner_rows import partner_rows, used_rows
from components.partner_titles import finding
from components.partner_words import hover, hover_missing, name, subtitle, us_apart
from components.shaped import SHAPED, SHAPES_URL
from components.style import Style
from components.swatches import Swatch, add_column, add_lines, add_text, lines_of, pitch
from components.text_fit import shortened, text_width
from components.wording import Wording
from data import TradeTables
from data.frames import UNITED_STATES, Frame
from data.indicators.partner_choice import HOME, PartnerChoice, Shown, scaled, shown

CLEAR = "rgba(0,0,0,0)"
LATITUDES = (-57, 84)
TALL = 0.435  # height of the map as a part of its width: natural earth between the latitudes
COLUMN = 236  # px, the legend beside the map
RANKED = 5


def partner_map_chart(tables: TradeTables, *, wording: Wording, style: Style, choice: PartnerChoice, partner: str = "") -> Chart:
    """Partners coloured by class. Trace 0 is invisible: plotly looks there whether it must fetch shapes from outside."""
    found = shown(tables, choice)
    caption = Caption(finding(tables, found, wording), subtitle(tables, found, wording), source_line(tables, used_rows(tables, found), wording=wording))
    figure = go.Figure([go.Scattergeo(lon=[None], lat=[None], hoverinfo="skip"), *_land(tables, found, wording, style)])
    figure.add_traces([*_classes(tables, found, wording, style), *_apart(tables, found, wording, style), *_marked(tables, partner, style)])
    swatches = _swatches(tables, found, wording, style)
    _framed(figure, caption, swatches, found, tables=tables, wording=wording, style=style)
    alt = wording("partners-map-alt", title=caption.title, subtitle=caption.subtitle)
    return Chart("partner_map", figure, caption, alt, partner_rows(tables, found, wording), selectable=True)


def _shape(codes: Sequence[str], colour: str, style: Style, **more: Any) -> go.Choropleth:
    """Countries in one colour."""
    line = {"color": style.palette.ground, "width": 0.6 * style.scale}
    return go.Choropleth(
        **{
            "geojson": SHAPES_URL, "featureidkey": "id", "locations": list(codes), "z": [0] * len(codes), "showscale": False,
            "colorscale": [[0, colour], [1, colour]], "marker": {"line": line, "opacity": 1}, "unselected": {"marker": {"opacity": 1}}, "hoverinfo": "text",
        } | more
    )  # fmt: skip


def _land(tables: TradeTables, found: Shown, wording: Wording, style: Style) -> list[go.Choropleth]:
    """What has no value: countries outside the choice, Canada itself, and those without data, which is a class of its own."""
    palette = style.palette
    held = set(found.frame["partner_code"])
    blank = [c for c in found.missing if c in SHAPED]
    outside = sorted(SHAPED - held - set(blank) - {HOME})
    words = [_safe(hover_missing(tables, c, found, wording)) for c in blank]
    nothing = palette.land if found.choice.show == "duties" else palette.unknown
    return [
        _shape(outside, palette.land, style, hoverinfo="skip", name="outside"),
        _shape([HOME], palette.neutral, style, hoverinfo="skip", name="home"),
        _shape(blank, nothing, style, text=words, customdata=blank, name="no data"),
    ]


def _classes(tables: TradeTables, found: Shown, wording: Wording, style: Style) -> list[Any]:
    """Shapes and dots in the colour of their class."""
    rows = scaled(found)
    tones = colours(found.choice.show, style.palette)
    steps = [[(i + j) / len(tones), tone] for i, tone in enumerate(tones) for j in (0, 1)]
    shaped = rows.loc[rows["partner_code"].isin(SHAPED)]
    small = rows.loc[~rows["partner_code"].isin(SHAPED)]
    shapes = _shape(
        shaped["partner_code"].tolist(), "", style, z=classes_of(found.choice.show, shaped["shown"].tolist()), zmin=-0.5, zmax=len(tones) - 0.5,
        colorscale=steps, text=_hovers(tables, shaped, found, wording), customdata=shaped["partner_code"].tolist(), name="shapes",
    )  # fmt: skip
    at = tables.partners.set_index("partner_code").loc[small["partner_code"]]
    dots = go.Scattergeo(
        lon=at["label_lon"].tolist(), lat=at["label_lat"].tolist(), mode="markers", text=_hovers(tables, small, found, wording), hoverinfo="text",
        customdata=small["partner_code"].tolist(), name="dots", unselected={"marker": {"opacity": 1}}, selected={"marker": {"opacity": 1}},
        marker={
            "size": (6 if style.phone else 9) * style.scale, "opacity": 1, "line": {"color": style.palette.text, "width": 0.8 * style.scale},
            "color": [tones[i] for i in classes_of(found.choice.show, small["shown"].tolist())],
        },
    )  # fmt: skip
    return [shapes, dots]


def _apart(tables: TradeTables, found: Shown, wording: Wording, style: Style) -> list[Any]:
    """The United States in its own colour with its value on it, and the name of Canada."""
    palette, traces = style.palette, []
    said = us_apart(tables, found, wording)
    if said:
        us = found.frame.loc[found.frame["partner_code"] == UNITED_STATES]
        traces.append(_shape([UNITED_STATES], palette.us, style, text=_hovers(tables, us, found, wording), customdata=[UNITED_STATES], name="us"))
    if style.phone:
        return traces
    places = tables.partners.set_index("partner_code")[["label_lat", "label_lon"]]
    labels = [(HOME, escape(name(tables, HOME, wording)))]
    if said:
        us_value = ranked_text(found.frame.loc[found.frame["partner_code"] == UNITED_STATES].iloc[0], found, wording)
        labels.append((UNITED_STATES, f"{escape(name(tables, UNITED_STATES, wording))}<br>{us_value}"))
    traces.append(
        go.Scattergeo(
            lon=[float(places.loc[c, "label_lon"]) for c, _ in labels], lat=[float(places.loc[c, "label_lat"]) for c, _ in labels], mode="text",
            text=[f"<b>{text}</b>" for _, text in labels], hoverinfo="skip", name="labels", textfont={"size": style.note_size, "color": palette.ground},
        )
    )  # fmt: skip
    return traces


def _marked(tables: TradeTables, partner: str, style: Style) -> list[Any]:
    """An outline around the partner whose profile is shown; a ring around a dot."""
    line = {"color": style.palette.text, "width": 2 * style.scale}
    if partner in SHAPED:
        return [_shape([partner], CLEAR, style, marker={"line": line, "opacity": 1}, hoverinfo="skip", name="chosen")]
    at = tables.partners.set_index("partner_code")
    if partner not in at.index:
        return []
    place = at.loc[partner]
    ring = {"size": (11 if style.phone else 15) * style.scale, "color": CLEAR, "line": line}
    return [go.Scattergeo(lon=[place["label_lon"]], lat=[place["label_lat"]], mode="markers", marker=ring, hoverinfo="skip", name="chosen")]


def _hovers(tables: TradeTables, rows: Frame, found: Shown, wording: Wording) -> list[str]:
    return [_safe(hover(tables, row, found, wording)) for row in rows.to_dict("records")]


def _safe(text: str) -> str:
    """A hover text whose own line breaks and bold name stay, and whose other signs are no markup."""
    return escape(text, quote=False).replace("&lt;br&gt;", "<br>").replace("&lt;b&gt;", "<b>").replace("&lt;/b&gt;", "</b>")


def _swatches(tables: TradeTables, found: Shown, wording: Wording, style: Style) -> list[Swatch]:
    """The classes that occur, no data, and the United States where it stands apart."""
    entries = legend(found, wording=wording, palette=style.palette)
    if found.missing:
        duties = found.choice.show == "duties"
        entries.append(Swatch(style.palette.land if duties else style.palette.unknown, wording("partners-no-duties" if duties else "partners-no-data")))
    if said := us_apart(tables, found, wording):
        entries.append(Swatch(style.palette.us, said))
    return entries


def _framed(
    figure: go.Figure, caption: Caption, swatches: list[Swatch], found: Shown, *, tables: TradeTables, wording: Wording, style: Style
) -> None:  # fmt: skip
    """Legend and largest markets beside the map; on a phone the legend below it."""
    heading = legend_heading(found, wording=wording)
    if style.phone:
        width = style.width - 16
        lines = lines_of(swatches, style=style, width=width)
        below = round((len(lines) + 1) * pitch(style)) + 6
        framed(figure, caption, style=style, height=round(width * TALL) + 92 + below, left=4, right=4, below=below)
        add_lines(figure, heading, lines, style=style, down=_plot_height(figure) + 6)
        share = 0.0
    else:
        column = COLUMN * style.scale
        framed(figure, caption, style=style, height=552, left=4, right=4, below=0)
        down = add_column(figure, heading, swatches, style=style, width=column - 12)
        _add_largest(figure, found, tables=tables, wording=wording, style=style, down=down + 14 * style.scale)
        share = column / (style.width - figure.layout.margin.l - figure.layout.margin.r)
    figure.update_geos(
        projection_type="natural earth", projection_rotation={"lon": 0, "lat": 0, "roll": 0}, fitbounds=False, lataxis_range=LATITUDES, showland=False,
        showcountries=False, showcoastlines=False, showocean=False, showlakes=False, showframe=False, bgcolor=CLEAR, domain={"x": [share, 1], "y": [0, 1]},
    )  # fmt: skip


def _plot_height(figure: go.Figure) -> float:
    margin = figure.layout.margin
    return float(figure.layout.height - margin.t - margin.b)


def _add_largest(figure: go.Figure, found: Shown, *, tables: TradeTables, wording: Wording, style: Style, down: float) -> None:
    """The largest markets by name and value, where the column has room for them."""
    if found.choice.show == "stage":
        return
    rows = scaled(found).sort_values("shown" if found.choice.show == "duties" else "value", ascending=False).head(RANKED)
    line, width = pitch(style) * 0.9, (COLUMN - 12) * style.scale
    if rows.empty or down + line * (len(rows) + 1) > _plot_height(figure):
        return
    add_text(figure, f"<b>{wording('partners-most-duties' if found.choice.show == 'duties' else 'partners-largest')}</b>", left=0, down=down + line / 2, style=style)
    for number, row in enumerate(rows.to_dict("records"), 1):
        value = ranked_text(row, found, wording)
        who = shortened(name(tables, row["partner_code"], wording), width=width - text_width(f"{number}  {value} ", style.label_size), size=style.label_size)
        add_text(figure, f"{number}  {escape(who)} <b>{value}</b>", left=0, down=down + line * (number + 0.5), style=style, quiet=False)
