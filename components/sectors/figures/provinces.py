"""Exports to the United States by province and section: a table whose shade is the section's share, under the duties it faces."""

from __future__ import annotations

from typing import Any

from components.drawing.chart import Caption, Chart, Room, TextTable, composed, empty_layout
from components.drawing.credits import source_line
from components.drawing.plain_text import drawn_text
from components.drawing.style import Style
from components.drawing.text_fit import broken, text_width
from components.sectors.province_words import duty_word, province_name, province_title, sections_table_rows
from components.sectors.words import sector_name, short_name
from data import TradeTables
from data.frames import Frame
from data.indicators.sectors.points import SectorPoint
from data.indicators.sectors.provinces import province_exports, rows_of_year, section_points
from data.indicators.tariffs.choice import record_day
from data.wording import Wording

ON_A_PHONE = 4  # sections that stand apart there; the others share a column
OTHERS = "others"


def sector_provinces_chart(tables: TradeTables, *, wording: Wording, style: Style, year: str) -> Chart:
    """Rows are provinces, columns sections; a cell has the section's share of the province's exports to the United States."""
    values, points = province_exports(tables, year), section_points(tables, year)
    day = wording.date(record_day(tables.measures))
    caption = Caption(
        province_title(tables, year, wording), wording("provinces-subtitle", year=year, day=day),
        source_line(tables, rows_of_year(tables, year), wording=wording),
    )  # fmt: skip
    shown = _shown(values, phone=style.phone)
    labels = [_row_label(str(code), float(values.loc[code].sum()), wording, style) for code in values.index]
    left = round(max(text_width(label, style.label_size) for label in labels)) + 14
    row = 30 if style.phone else 34
    heads = _heads(tables, points, shown, (style.width - left - 8) / len(shown.columns), wording, style)
    above = round(max(len(head.split("<br>")) for head in heads) * style.note_size * 1.25) + 10
    empty = empty_layout(
        caption,
        style=style,
        height=row * len(labels) + above + (60 if style.phone else 130),
        room=Room(left, 8, 8, above),
    )
    layout = {
        "xaxis": {"tickvals": list(range(len(heads))), "ticktext": [""] * len(heads), "range": [-0.5, len(heads) - 0.5], "showgrid": False},
        "yaxis": {"tickvals": list(range(len(labels))), "ticktext": labels, "range": [len(labels) - 0.5, -0.5], "showgrid": False},
    }  # fmt: skip
    notes = [_head_note(text, at, style) for at, text in enumerate(heads)]
    trace = _cells(tables, values, shown, wording, style)
    figure = composed(empty, [trace], layout, notes, style=style)
    alt = wording("provinces-alt", title=caption.title, provinces=len(values), sections=len(values.columns))
    return Chart("sector_provinces", figure, caption, alt, _table(tables, values, points, wording))


def _shown(values: Frame, *, phone: bool) -> Frame:
    """The columns that are drawn: every section, or on a phone the largest and the others together."""
    if not phone:
        return values
    return values.iloc[:, :ON_A_PHONE].assign(**{OTHERS: values.iloc[:, ON_A_PHONE:].sum(axis=1)})


def _row_label(code: str, total: float, wording: Wording, style: Style) -> str:
    """The province and its exports; on a phone its code alone where it has one."""
    name = code if style.phone and len(code) == 2 else province_name(code, wording)
    return name if style.phone else f"{name} {wording.money_short(total)}"


def _heads(
    tables: TradeTables, points: tuple[SectorPoint, ...], shown: Frame, wide: float, wording: Wording, style: Style
) -> list[str]:
    """Over each column the section and the highest US rate in force on it."""
    by_id, heads = {p.sector_id: p for p in points}, []
    for section in map(str, shown.columns):
        if section == OTHERS:
            heads.append("<br>".join(broken(wording("provinces-others"), width=wide - 4, size=style.note_size)))
            continue
        name = broken(short_name(tables, section, wording), width=wide - 4, size=style.note_size, bold=True)
        duty = broken(duty_word(by_id[section], wording), width=wide - 4, size=style.note_size)
        heads.append("<br>".join([*(f"<b>{drawn_text(part)}</b>" for part in name), *duty]))
    return heads


def _head_note(text: str, at: int, style: Style) -> dict[str, Any]:
    return {
        "x": at, "y": 1, "yref": "paper", "yanchor": "bottom", "yshift": 3, "showarrow": False, "text": text,
        "font": {"size": style.note_size, "color": style.palette.text},
    }  # fmt: skip


def _cells(tables: TradeTables, values: Frame, shown: Frame, wording: Wording, style: Style) -> dict[str, Any]:
    """Shares of each province's exports as shades of the colour of the United States, with their number."""
    shares = shown.div(values.sum(axis=1), axis=0)
    texts, hovers = [], []
    for code in shown.index:
        texts.append([wording.percent(float(v), 0) if v >= 0.005 else "–" for v in shares.loc[code]])
        hovers.append([_hover(tables, str(code), str(s), values, shown, wording) for s in shown.columns])
    scale = [[0, style.palette.ground], [1, style.palette.us]]
    return {
        "type": "heatmap", "x": list(range(len(shown.columns))), "y": list(range(len(shown))), "z": shares.to_numpy().tolist(),
        "zmin": 0, "zmax": 1, "colorscale": scale, "showscale": False, "xgap": 2, "ygap": 2, "text": texts, "texttemplate": "%{text}",
        "textfont": {"size": style.note_size if style.phone else style.label_size}, "hovertext": hovers, "hoverinfo": "text",
    }  # fmt: skip


def _hover(
    tables: TradeTables, code: str, section: str, values: Frame, shown: Frame, wording: Wording
) -> str:  # fmt: skip
    value, whole = float(shown[section].loc[code]), float(values.loc[code].sum())
    name = wording("provinces-others") if section == OTHERS else sector_name(tables, section, wording)
    return drawn_text(
        wording(
            "provinces-hover", province=province_name(code, wording), section=name, value=wording.money(value),
            share=wording.percent(value / whole),
        )
    )  # fmt: skip


def _table(tables: TradeTables, values: Frame, points: tuple[SectorPoint, ...], wording: Wording) -> TextTable:
    """A row for each section: its duties, all provinces together, then each of them."""
    head = (
        wording("provinces-column-section"), wording("provinces-column-duties"), wording("provinces-column-all"),
        *(province_name(str(code), wording) for code in values.index),
    )  # fmt: skip
    duties = sections_table_rows(tables, points, wording)
    rows = [
        (
            sector_name(tables, point.sector_id, wording), duty, wording.money(point.us),
            *(wording.money(float(v)) for v in values[point.sector_id]),
        )
        for point, duty in zip(points, duties, strict=True)
    ]  # fmt: skip
    totals = values.sum(axis=1)
    last = (
        wording("provinces-every-section"), "–", wording.money(float(totals.sum())), *(wording.money(float(v)) for v in totals)
    )  # fmt: skip
    return TextTable(head, (*rows, last))
