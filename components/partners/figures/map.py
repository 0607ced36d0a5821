"""The world map of partners by a measure, in classes; the United States apart; small partners as dots."""

from __future__ import annotations

from components.drawing.chart import Caption, Chart, Plot, Room
from components.drawing.credits import source_line
from components.drawing.metals import gold_remark
from components.drawing.style import Style
from components.drawing.swatches import LINE, Marks, Swatch, column, lines_of, pitch, rows
from components.drawing.text_fit import shortened, text_width
from components.partners.classes import class_legend, legend_heading
from components.partners.hovers import Scene, us_apart
from components.partners.map_layers import CLEAR, apart, classes, first_layer, land, partner_outline
from components.partners.rows import partner_rows, used_rows
from components.partners.titles import finding
from components.partners.words import choice_subtitle
from data import TradeTables
from data.frames import records
from data.indicators.partners.choice import PartnerChoice, largest, scaled, shown
from data.wording import Wording

LATITUDES = (-57, 84)
TALL = 0.435  # height of the map as a part of its width: natural earth between the latitudes
NARROW, TALLEST = 1100, 380  # px: narrower charts have the legend below the map, which is no taller than this
COLUMN, RANKED = 224, 5  # px of the legend beside the map, and how many markets stand under it
OFF = dict.fromkeys(("showland", "showcountries", "showcoastlines", "showocean", "showlakes", "showframe"), False)


def partner_map_chart(
    tables: TradeTables, wording: Wording, style: Style, *, choice: PartnerChoice, partner: str = ""
) -> Chart:
    """Partners coloured by class; `partner` is outlined. Shapes come by address from the app's own folder."""
    found = shown(tables, choice)
    scene = Scene(tables, found, wording, style)
    source = source_line(tables, used_rows(tables, found), wording=wording)
    scale = {"duties": wording("partners-map-union"), "stage": ""}.get(choice.show, wording("partners-map-classes"))
    title = finding(tables, found, wording)
    parts = (choice_subtitle(tables, found, wording), scale, gold_remark(tables, title, wording))
    caption = Caption(title, " ".join(filter(None, parts)), source)
    layers = [first_layer(), *land(scene), *classes(scene), *apart(scene), *partner_outline(tables, partner, style)]
    legend = _legend_below if style.width < NARROW and not style.presenter else _legend_beside
    plot, marks, share = legend(caption, scene)
    projection = {"type": "natural earth", "rotation": {"lon": 0, "lat": 0, "roll": 0}}
    place = {"lataxis": {"range": LATITUDES}, "domain": {"x": [share, 1], "y": [0, 1]}, "fitbounds": False}
    geo = {"projection": projection, "bgcolor": CLEAR, **place, **OFF}
    figure = plot.figure(layers, notes=marks.notes, shapes=marks.shapes, geo=geo)
    alt = wording("partners-map-alt", title=caption.title, subtitle=caption.subtitle)
    return Chart("partner_map", figure, caption, alt, partner_rows(tables, found, wording), selectable=True)


def _swatches(scene: Scene) -> list[Swatch]:
    """The classes that occur, no data, and the United States where it stands apart."""
    palette, wording = scene.style.palette, scene.wording
    entries = class_legend(scene.found, wording=wording, palette=palette)
    if scene.found.missing and scene.show == "duties":
        entries.append(Swatch(palette.land, wording("partners-no-duties")))
    elif scene.found.missing:
        entries.append(Swatch(palette.unknown, wording("partners-no-data")))
    us = us_apart(scene)
    return [*entries, Swatch(palette.us, us)] if us else entries


def _legend_below(caption: Caption, scene: Scene) -> tuple[Plot, Marks, float]:
    """The plot, the legend in lines under the map, which has the whole width, and where the map starts, 0-1."""
    style, marks = scene.style, Marks(scene.style)
    width = style.width - 16
    lines = lines_of(_swatches(scene), style=style, width=width)
    below = round((len(lines) + 1) * pitch(style)) + 6
    plot = Plot(caption, style, min(round(width * TALL), TALLEST) + 92 + below, Room(4, 4, below))
    rows(marks, legend_heading(scene.found, wording=scene.wording), lines, down=plot.size[1] + 6)
    return plot, marks, 0.0


def _legend_beside(caption: Caption, scene: Scene) -> tuple[Plot, Marks, float]:
    """The plot, the legend and the largest markets in a column left of the map, and where the map starts, 0-1."""
    style, marks = scene.style, Marks(scene.style)
    width = COLUMN * style.scale
    plot, swatches = Plot(caption, style, 508, Room(4, 4, below=0)), _swatches(scene)
    room = plot.size[1] / (style.label_size * LINE) - len(swatches) - 4
    more = _largest(scene) if scene.show != "stage" else []
    heading = legend_heading(scene.found, wording=scene.wording)
    column(marks, heading, swatches, more if len(more) <= room else [], width=width - 12)
    return plot, marks, float(width / plot.size[0])


def _largest(scene: Scene) -> list[str]:
    """Lines with the largest markets (or those with most measures) by name and value."""
    size, width, duties = scene.style.label_size, (COLUMN - 12) * scene.style.scale, scene.show == "duties"
    top = largest(scene.tables, scene.found) if duties else scaled(scene.found).sort_values("value", ascending=False)
    if top.empty:
        return []
    lines = ["", f"<b>{scene.wording('partners-most-duties' if duties else 'partners-largest')}</b>"]
    for number, row in enumerate(records(top.head(RANKED)), 1):
        value = scene.value(row)
        room = width - text_width(f"{number}  {value} ", size, bold=True)
        lines.append(f"{number}  {shortened(scene.name(row['partner_code']), width=room, size=size)} <b>{value}</b>")
    return lines
