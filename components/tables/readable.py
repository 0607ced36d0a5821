"""A curated table as a reader sees it: words for codes, names for ids, one language, and the text that a search looks through."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Literal

import pandas as pd
import pyarrow as pa  # type: ignore[import-untyped]

from data.columns import CODE_BESIDE, YEARS, code_kind, fields_of, is_own_id, pointed_to
from data.frames import EVERY_ORIGIN, Frame, TradeTables, records
from data.kept import kept
from data.tables import TABLE_BY_NAME, Table
from data.wording import Language, Wording, wording_for

MOST_KEPT = 64
ColumnKind = Literal["text", "number", "year", "address"]


@dataclass(frozen=True)
class Column:
    """A column as it is shown: its name in `cells`, its head and its kind."""

    name: str
    head: str
    kind: ColumnKind


@dataclass(frozen=True)
class ReadableTable:
    """A table in words. `cells` holds one Arrow column for each of `columns`.

    Arrow, and not pandas, because a page sends it to the browser on every rerun: 0.1 ms instead of 9 for 4,364 rows.
    """

    name: str
    columns: tuple[Column, ...]
    cells: pa.Table
    confidences: tuple[str, ...]  # the code of each row; empty where the table has none

    @property
    def rows(self) -> int:
        """How many rows the table has."""
        return int(self.cells.num_rows)


@kept
def readable_table(tables: TradeTables, name: str, language: Language) -> ReadableTable:
    """The table of a name in a language; made once for equal tables."""
    table, frame, wording = TABLE_BY_NAME[name], tables[name], wording_for(language)
    columns: list[Column] = []
    cells: dict[str, pa.Array] = {}
    for field in fields_of(table):
        head = wording("data-head-id") if is_own_id(field, table) else wording.code("field", field)
        series = _shown(field, table, frame, tables, wording)
        columns.append(_column(field, head, series))
        cells[field] = _arrow(series)
        if field == CODE_BESIDE and not is_own_id(field, table):
            columns.append(Column("code", wording("data-head-id"), "text"))
            cells["code"] = _arrow(frame[field])
    confidences = tuple(frame["confidence"]) if "confidence" in frame.columns else ()
    return ReadableTable(name, tuple(columns), pa.table(cells), confidences)


def matching_rows(
    tables: TradeTables, name: str, language: Language, *, find: str = "", confidences: Sequence[str] = ()
) -> list[int]:
    """Positions of the rows that hold every searched word and one of the confidences; none chosen means all.

    Words are looked for in what is shown in the language, and in the texts and ids of both languages.
    """
    readable, words = readable_table(tables, name, language), search_text(find).split()
    rows = list(range(readable.rows))
    if confidences and readable.confidences:
        rows = [i for i in rows if readable.confidences[i] in confidences]
    if not words:
        return rows
    searched = _searched(tables, name, language)
    return [i for i in rows if all(word in searched[i] for word in words)]


def search_text(text: str) -> str:
    """Text without case, accents and special blanks or apostrophes, so that `Etats unis` finds `États-Unis`."""
    if text.isascii():
        return text.casefold().replace("-", " ")
    plain = unicodedata.normalize("NFKD", text).casefold().replace("\u2019", "'").replace("-", " ")
    return "".join(c for c in plain if not unicodedata.combining(c))


def _shown(field: str, table: Table, frame: Frame, tables: TradeTables, wording: Wording) -> pd.Series[Any]:
    """The cells of a field: numbers as they are, everything else as text, blanks as None."""
    if field not in frame.columns:
        return _mapped(frame[f"{field}_{wording.language}"], wording.typeset)
    series = frame[field]
    if field == "title":  # of a source, in its own language
        own = zip(series, frame["title_language"], strict=True)
        return pd.Series([wording.typeset(title, language) for title, language in own], series.index, dtype=object)
    if field == "french_title":
        return _mapped(series, lambda title: wording.typeset(title, "fr"))
    if pd.api.types.is_datetime64_any_dtype(series):
        return pd.Series(series.dt.strftime("%Y-%m-%d"), dtype=object)
    if pd.api.types.is_numeric_dtype(series):
        return series
    if field == "confidence":
        return _mapped(series, lambda code: wording.code("confidence", code))
    kind, target = code_kind(field, table), pointed_to(field, table)
    if kind is not None:
        return _mapped(series, lambda code: wording.code(f"cell-{kind}", code))
    if target is not None:
        return _mapped(series, _names(tables, *target, wording))
    return _mapped(series, lambda cell: cell)


def _names(tables: TradeTables, table: str, key: str, text: str, wording: Wording) -> Callable[[str], str]:
    """From an id to the text of the row that it points to; an id without a row stays as it is."""
    rows = tables[table]
    names = {row[key]: wording.pick(row, text) for row in records(rows[[key, f"{text}_en", f"{text}_fr"]])}
    names[EVERY_ORIGIN] = wording("data-every-origin")
    return lambda code: names.get(code, code)


def _mapped(series: pd.Series[Any], word: Callable[[str], str]) -> pd.Series[Any]:
    """Each distinct cell worded once; a list becomes its words with commas."""
    known: dict[Any, str | None] = {}
    for cell in series.unique():
        parts = cell if isinstance(cell, tuple) else (cell,) if isinstance(cell, str) else ()
        known[cell] = ", ".join(dict.fromkeys(word(part) for part in parts)) or None
    return series.map(known).astype(object)


def _column(field: str, head: str, series: pd.Series[Any]) -> Column:
    if not pd.api.types.is_numeric_dtype(series):
        return Column(field, head, "address" if field == "url" else "text")
    return Column(field, head, "year" if field in YEARS else "number")


def _arrow(series: pd.Series[Any]) -> pa.Array:
    """An Arrow column; text as a dictionary, which is five times smaller on the wire."""
    if pd.api.types.is_numeric_dtype(series):
        return pa.Array.from_pandas(series)
    return pa.array([c if isinstance(c, str) else None for c in series], pa.string()).dictionary_encode()


@kept
def _searched(tables: TradeTables, name: str, language: Language) -> tuple[str, ...]:
    """The folded text of each row: the words shown, and the texts and ids of both languages."""
    frame, cells = tables[name], readable_table(tables, name, language).cells
    shown = [_folded_cells(column.to_pylist()) for column in cells.columns]
    texts = [frame[column] for column in frame.columns if frame[column].dtype == object]
    stored = [_folded_cells([" ".join(c) if isinstance(c, tuple) else c for c in text]) for text in texts]
    return tuple(" ".join(row) for row in zip(*shown, *stored, strict=True))


def _folded_cells(cells: list[Any]) -> list[str]:
    known = {cell: "" if cell is None else search_text(str(cell)) for cell in set(cells)}
    return [known[cell] for cell in cells]
