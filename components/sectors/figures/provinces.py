"""Exports to the United States by province and section: a table whose shade is the section's share, under the duties it faces."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from typing import Any

from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.style import Style
from components.drawing.text_fit import broken, text_width
from components.drawing.texts import note, plain_text
from components.sectors.province_words import duty_word, province_name, province_title, sections_table_rows
from components.sectors.words import sector_name, sector_short_name
from data import TradeTables
from data.frames import Frame
from data.indicators.sectors.points import SectorPoint, with_measures
from data.indicators.sectors.provinces import province_exports, rows_of_year, section_points
from data.indicators.tariffs.duties import record_day
from data.wording import Wording

ON_A_PHONE = 4  # sections that stand apart there; the others share a column
OTHERS = "others"
NARROW = 900  # px, under which the rows have codes in the place of names
DEEPEST = 0.55  # of the colour in the deepest shade: the numbers stay readable on it
LINE = 1.25  # height of a line of the heads, as a multiple of their size
SHOWN = 0.005  # the smallest share that a cell states
FREE = 0.94  # of two columns, that a head takes at most where heads stand in two levels


def sector_provinces_chart(tables: TradeTables, wording: Wording, style: Style, *, year: str) -> Chart:
    """Rows are provinces, columns sections; a cell has the section's share of the province's exports to the United States."""
    values, points = province_exports(tables, year), section_points(tables, year)
    day = wording.date(record_day(tables.measures))
    source = source_line(tables, with_measures(tables, rows_of_year(tables, year), points), wording=wording)
    caption = Caption(province_title(tables, year, wording), wording("provinces-subtitle", year=year, day=day), source)
    shown = _shown(values, phone=style.phone)
    labels = [_row_label(str(code), float(values.loc[code].sum()), wording, style) for code in values.index]
    left = round(max(text_width(label, style.label_size) for label in labels)) + 14
    row = 30 if style.phone else 34
    across, count, size, right = style.width - left, len(shown.columns), style.note_size, 8
    wide = (across - right) / count - 4
    heads = _heads(tables, points, shown, (wide, size), wording)
    if (levels := _levels(heads, wide, style)) > 1:  # the last head needs half a column on its right
        right += round((across - right) / (count + 0.5) / 2)
        heads = _heads(tables, points, shown, (((across - right) / count - 4) * 2 * FREE, size), wording)
    tall = [max(len(h.split("<br>")) for h in heads[level::levels]) * size * LINE for level in range(levels)]
    above = round(sum(tall)) + 10 + 8 * (levels - 1)
    height = row * len(labels) + above + (60 if style.phone else 130)
    look, over = (size, style.palette.text), {"yref": "paper", "yanchor": "bottom"}
    lifted = [(3 + (tall[0] + 8) * (at % levels)) for at in range(len(heads))]
    places = enumerate(zip(heads, lifted, strict=True))
    columns, rows = _cell_axis([""] * len(heads)), _cell_axis(labels)
    figure = Plot(caption, style, height, Room(left, right, 8, above)).figure(
        [_cells(tables, values, shown, wording, style)],
        notes=[note(at, 1, text, look, **over, yshift=lift) for at, (text, lift) in places],
        xaxis=columns,
        yaxis=rows | {"range": rows["range"][::-1]},
        shapes=[_stem(at, lift, style) for at, lift in enumerate(lifted) if lift > 3],
    )
    alt = wording("provinces-alt", title=caption.title, provinces=len(values), sections=len(values.columns))
    return Chart("sector_provinces", figure, caption, alt, _table(tables, values, points, wording))


def _cell_axis(names: Sequence[str]) -> dict[str, Any]:
    ticks = {"tickvals": list(range(len(names))), "ticktext": list(names)}
    return ticks | {"range": [-0.5, len(names) - 0.5], "showgrid": False}


def _shown(values: Frame, *, phone: bool) -> Frame:
    """The columns that are drawn: every section, or on a phone the largest and the others together."""
    if not phone:
        return values
    return values.iloc[:, :ON_A_PHONE].assign(**{OTHERS: values.iloc[:, ON_A_PHONE:].sum(axis=1)})


def _row_label(code: str, total: float, wording: Wording, style: Style) -> str:
    """The province and its exports; its code where the columns need the room, on a phone that alone."""
    if style.phone:
        return code if len(code) == 2 else wording("provinces-territories-short")
    name = code if style.width < NARROW and len(code) == 2 else province_name(code, wording)
    return f"{name} {wording.money_short(total)}"


def _section_name(tables: TradeTables, section: str, wording: Wording, *, full: bool = False) -> str:
    if section == OTHERS:
        return wording("provinces-others")
    return sector_name(tables, section, wording) if full else sector_short_name(tables, section, wording)


def _levels(heads: Sequence[str], wide: float, style: Style) -> int:
    """In how many levels the heads stand: two where the longest word is wider than a column."""
    lines = [line for head in heads for line in head.split("<br>")]
    words = [(word, "<b>" in line) for line in lines for word in re.split(" |<[^>]*>", line)]
    return 2 if max(text_width(word, style.note_size, bold=bold) for word, bold in words) > wide else 1


def _stem(at: int, lift: float, style: Style) -> dict[str, Any]:
    """A thin line from a column to its head in the upper level."""
    look = {"type": "line", "line": {"width": 1, "color": style.palette.neutral}}
    place = {"xref": "x", "yref": "paper", "ysizemode": "pixel", "yanchor": 1}
    return {**look, **place, "x0": at, "x1": at, "y0": 2, "y1": lift - 2}


def _heads(
    tables: TradeTables, points: tuple[SectorPoint, ...], shown: Frame, room: tuple[float, float], wording: Wording
) -> list[str]:
    """Over each column the section and the highest US rate in force on it; `room` is its width and the size of type, px."""
    by_id, heads, (wide, size) = {p.sector_id: p for p in points}, [], room
    for section in map(str, shown.columns):
        name = broken(_section_name(tables, section, wording), width=wide, size=size, bold=True)
        duty = [] if section == OTHERS else broken(duty_word(by_id[section], wording), width=wide, size=size)
        heads.append("<br>".join([*(f"<b>{plain_text(part)}</b>" for part in name), *duty]))
    return heads


def _cells(tables: TradeTables, values: Frame, shown: Frame, wording: Wording, style: Style) -> dict[str, Any]:
    """Shares of each province's exports as shades of the colour of the United States, with their number."""
    money = shown.to_numpy(dtype=float).tolist()
    totals = values.sum(axis=1).tolist()
    shares = [[value / total for value in row] for row, total in zip(money, totals, strict=True)]
    names = [plain_text(_section_name(tables, s, wording, full=True)) for s in map(str, shown.columns)]
    provinces = [plain_text(province_name(str(code), wording)) for code in shown.index]
    hovers = []
    for province, row, parts in zip(provinces, money, shares, strict=True):
        hover, cells = partial(wording, "provinces-hover", province=province), zip(names, row, parts, strict=True)
        hovers.append([hover(section=n, value=wording.money(v), share=wording.percent(s)) for n, v, s in cells])
    size = style.note_size if style.phone else style.label_size
    text = [[wording.percent(share, 0) if share >= SHOWN else "–" for share in row] for row in shares]
    tones = [[0, style.palette.ground], [1, _mixed(style.palette.ground, style.palette.us, DEEPEST)]]
    look = {"colorscale": tones, "showscale": False, "xgap": 2, "ygap": 2, "hovertext": hovers, "hoverinfo": "text"}
    words = {"text": text, "texttemplate": "%{text}", "textfont": {"size": size, "color": style.palette.text}}
    place = {"x": list(range(len(names))), "y": list(range(len(provinces))), "z": shares, "zmin": 0, "zmax": 1}
    return {"type": "heatmap", **place, **look, **words}


def _mixed(ground: str, colour: str, part: float) -> str:
    """A colour over the ground, as far as `part` (0-1) of it."""
    pairs = [(int(ground[i : i + 2], 16), int(colour[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round(low + (high - low) * part):02x}" for low, high in pairs)


def _table(tables: TradeTables, values: Frame, points: tuple[SectorPoint, ...], wording: Wording) -> TextTable:
    """A row for each section: its duties, all provinces together, then each of them."""
    heads = [wording(f"provinces-column-{head}") for head in ("section", "duties", "all")]
    heads += [province_name(str(code), wording) for code in values.index]
    rows = []
    for point, duty in zip(points, sections_table_rows(tables, points, wording), strict=True):
        money = [wording.money(float(value)) for value in (point.us, *values[point.sector_id])]
        rows.append((sector_name(tables, point.sector_id, wording), duty, *money))
    totals = values.sum(axis=1)
    money = [wording.money(float(value)) for value in (totals.sum(), *totals)]
    return TextTable(tuple(heads), (*rows, (wording("provinces-every-section"), "–", *money)))
