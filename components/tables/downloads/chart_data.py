"""The numbers of a chart for programs: the rows of its text table, with values in the place of their texts.

The values are those that the texts of the table were made of (`data/wording/valued.py`), so the table under a chart and its
file cannot differ. A number is as exact as the tables give it, a period is ISO text, and a name stands beside its code.
"""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from components.drawing.chart import Chart, TextTable
from components.tables.downloads.data_package import vintage
from data import TradeTables
from data.cells.formula_text import marked
from data.tables import rows_by_key
from data.wording import Wording
from data.wording.valued import Valued

UNKNOWN = ("", "–")
Kind = Literal["number", "period", "code", "text"]
Cell = float | str | None


@dataclass(frozen=True)
class Column:
    """A column: its head, which is unique in its table, what its cells are, their unit where all have one, and the cells."""

    head: str
    kind: Kind
    cells: tuple[Cell, ...]
    unit: str = ""
    code: str = ""


def chart_columns(table: TextTable, wording: Wording) -> tuple[Column, ...]:
    """The columns of a chart's table as values; beside them their codes, their units where these differ, and words that say more."""
    found: list[Column] = []
    for place, head in enumerate(table.head):
        for column in _columns(head, [row[place] for row in table.rows], wording):
            taken = sum(each.head.split(" #")[0] == as_typed(column.head) for each in found)
            head_of = as_typed(f"{column.head} #{taken + 1}" if taken else column.head)
            code = str(head.value) if isinstance(head, Valued) and head.unit == "code" else ""
            found.append(Column(head_of, column.kind, column.cells, column.unit, code))
    return tuple(found)


def as_typed(head: str) -> str:
    """A head with the blanks and hyphens of a keyboard, so that a program can name it."""
    return str(head).replace("\u00a0", " ").replace("\u2011", "-").replace("\u2019", "'")


def chart_csv(chart: Chart, wording: Wording) -> bytes:
    """The rows of a chart, with the unit in the head of each column of numbers."""
    columns = chart_columns(chart.table, wording)
    text = io.StringIO(newline="")
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(marked(column.head) for column in columns)
    writer.writerows(zip(*([_written(cell) for cell in column.cells] for column in columns), strict=True))
    return text.getvalue().encode()


def chart_json(chart: Chart, tables: TradeTables, wording: Wording, *, link: str) -> bytes:
    """The rows of a chart with everything that is needed to read and to cite them; `link` leads to the view."""
    columns = chart_columns(chart.table, wording)
    rows = zip(*(column.cells for column in columns), strict=True)
    caption = chart.caption
    told = {
        "chart": chart.name,
        "name": wording.code("chart-name", chart.name),
        "language": wording.language,
        "title": caption.title,
        "subtitle": caption.subtitle,
        "alt": chart.alt,
        "as_of": caption.as_of or None,
        "source": str(caption.source),
        "sources": [_source(tables, each, wording) for each in getattr(caption.source, "sources", ())],
        "notes": [
            wording.pick(rows_by_key(tables, "notes")[each], "text") for each in getattr(caption.source, "notes", ())
        ],
        "citation": chart_citation(chart, tables, wording, link=link),
        "link": link,
        "view_code": chart.code,
        "vintage": vintage(tables),
        "columns": [_described(column, wording) for column in columns],
        "rows": [dict(zip((column.head for column in columns), row, strict=True)) for row in rows],
    }
    return (json.dumps(told, ensure_ascii=False, indent=1, allow_nan=False) + "\n").encode()


def chart_citation(chart: Chart, tables: TradeTables, wording: Wording, *, link: str) -> str:
    """How to cite a chart: its title, the view's code, the state of the tables, and the link."""
    values = {"title": chart.caption.title.rstrip("."), "app": wording("app-title"), "code": chart.code}
    return wording("chart-data-citation", **values, vintage=vintage(tables), link=link)


def _columns(head: str, cells: Sequence[str], wording: Wording) -> list[Column]:
    """The values of a column, then what goes with them."""
    values = [cell for cell in cells if isinstance(cell, Valued)]
    codes = [cell for cell in values if cell.unit == "code"]
    if len(codes) == len(values):  # words
        text = Column(head, "text", tuple(None if cell in UNKNOWN else str(cell) for cell in cells))
        return [text, _beside("code", head, cells, _code, wording)] if codes else [text]
    units = list(dict.fromkeys(cell.unit for cell in values if cell.unit != "code" and _value(cell) is not None))
    alone = units[0] if len(units) == 1 else ""
    named = (
        wording("chart-data-head", head=head, unit=unit_words(alone, wording)) if unit_words(alone, wording) else head
    )
    found = [Column(named, "period" if alone == "period" else "number", tuple(map(_value, cells)), alone)]
    if len(units) > 1:
        found.append(_beside("unit", head, cells, lambda cell: _unit(cell, wording), wording))
    if any(_says_more(cell) for cell in cells):
        found.append(_beside("words", head, cells, lambda cell: str(cell) if _says_more(cell) else None, wording))
    return found


def _beside(what: str, head: str, cells: Iterable[str], make: Callable[[str], Cell], wording: Wording) -> Column:
    kind: Kind = "code" if what == "code" else "text"
    return Column(wording(f"chart-data-{what}", head=head), kind, tuple(map(make, cells)))


def unit_words(unit: str, wording: Wording) -> str:
    """What a number of a unit counts; empty for plain numbers and for periods."""
    return "" if unit in ("", "number", "period") else str(wording.code("chart-data-unit", unit))


def _value(cell: str) -> Cell:
    """What a cell of numbers or periods says; None for a dash and for words alone."""
    if not isinstance(cell, Valued) or cell.unit == "code" or cell.value != cell.value:
        return None
    return (
        cell.value if isinstance(cell.value, str) else float(f"{cell.value:.15g}")
    )  # sums without their last digit's noise


def _code(cell: str) -> Cell:
    return cell.value if isinstance(cell, Valued) else None


def _unit(cell: str, wording: Wording) -> Cell:
    return None if not isinstance(cell, Valued) or _value(cell) is None else unit_words(cell.unit, wording) or None


def _says_more(cell: str) -> bool:
    """Whether a cell of numbers has words that its value does not say."""
    return not cell.whole or cell.unit == "code" if isinstance(cell, Valued) else cell not in UNKNOWN


def _written(cell: Cell) -> str:
    """A cell in a file: numbers with a point and without needless zeros."""
    if cell is None:
        return ""
    return marked(cell) if isinstance(cell, str) else f"{cell:.15g}"


def _described(column: Column, wording: Wording) -> dict[str, str]:
    told = {
        "name": column.head,
        "type": column.kind,
        "unit": column.unit,
        "unit_words": unit_words(column.unit, wording),
    }
    return {name: said for name, said in (told | {"code": column.code}).items() if said}


def _source(tables: TradeTables, source_id: str, wording: Wording) -> dict[str, Any]:
    """A publication as the tables know it, with its licence."""
    row = rows_by_key(tables, "sources")[source_id]
    licence = rows_by_key(tables, "licences")[row["licence"]]
    told = {
        "publisher": wording.pick(row, "publisher"),
        "title": row["title"],
        "url": row["url"],
        "licence": wording.pick(licence, "name"),
        "licence_url": licence["url"],
        "attribution": wording.pick(licence, "attribution"),
    }
    return {name: text for name, text in told.items() if isinstance(text, str) and text}
