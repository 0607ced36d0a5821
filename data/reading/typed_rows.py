"""The records of one CSV as a table of typed columns, and every rule that a cell or a row breaks.

A column is read by its distinct texts: most cells of trade tables repeat, so a table of 200,000 rows is
typed in about a second. The rules are those of the row model: the kinds of its cells and its `faults`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from itertools import islice
from typing import Any, NamedTuple, get_args

import numpy as np
import pandas as pd
from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from data.frames import Frame
from data.problems.problem import Problem, problem
from data.problems.suggestions import MOST_SUGGESTIONS, suggestion
from data.reading.csv_text import Record, told_lines
from data.rows.base import Row, language_pairs

ROWS_AT_ONCE = 4096


class TypedRows(NamedTuple):
    """The typed rows of one CSV indexed by line, its problems, and the ids of its rows (see `_ids`)."""

    frame: Frame
    problems: list[Problem]
    ids: frozenset[object] | None


@dataclass(frozen=True)
class _Column:
    """The cells of one column: its distinct texts, the values that they mean, and which text stands in which row.

    `refused` holds the rule and details of each distinct text that is no value; its value is None.
    """

    name: str
    texts: list[str]
    values: np.ndarray
    codes: np.ndarray
    refused: dict[int, PydanticCustomError]

    def faulty(self) -> np.ndarray:
        """Which rows hold a refused text."""
        return np.isin(self.codes, list(self.refused)) if self.refused else np.zeros(len(self.codes), dtype=bool)


def typed_rows(model: type[Row], header: list[str], records: Iterable[Record], file: str, key: str = "") -> TypedRows:
    """Typed rows indexed by line, and the problems; a row that broke a rule is left out."""
    lines, texts, problems = _by_column(iter(records), len(header), file)
    columns = [_column(model, name, cells) for name, cells in zip(header, texts, strict=True)]
    by_name = {column.name: column for column in columns}
    ids = None if problems else _ids(by_name, key)
    good = np.ones(len(lines), dtype=bool)
    for column in columns:
        problems += _refusals(column, lines, file)
        good &= ~column.faulty()
    for row, name, rule, details in _faults(model, by_name, good):
        text = by_name[name].texts[by_name[name].codes[row]]
        problems.append(problem(file, int(lines[row]), name, text, rule, **({"value": text} | details)))
        good[row] = False
    ordered = [by_name[name] for name in model.columns()]
    return TypedRows(_frame(model, ordered, good, lines), problems, ids)


def refused_cells(
    model: type[Row], header: list[str], records: Iterable[Record], file: str, key: str
) -> tuple[frozenset[object] | None, list[Problem]]:
    """The ids and the refused cells of a CSV whose header is not the table's: of the columns that have their name.

    A column of one's own may have pushed the others aside. Then nothing is said of blanks and of a column that holds
    mostly refused cells: it is not what its name says. Rows that mostly have another width say nothing either.
    """
    lines, texts, problems = _by_column(iter(records), len(header), file)
    if len(problems) > len(lines):
        return None, []
    known = model.columns()
    pushed = len(header) > len(known) and any(name and name not in known for name in header)
    named = zip(header, texts, strict=True)
    columns = [_column(model, name, cells) for name, cells in named if name in known]
    ids = None if problems else _ids({column.name: column for column in columns}, key)
    for column in columns:
        if not pushed:
            problems += _refusals(column, lines, file)
        elif 2 * np.count_nonzero(column.faulty()) <= len(lines):
            problems += [found for found in _refusals(column, lines, file) if found.rule != "required"]
    return ids, problems


def no_rows(model: type[Row]) -> Frame:
    """The table without any row: its columns and their types."""
    return typed_rows(model, model.columns(), [], "").frame


def _ids(columns: dict[str, _Column], key: str) -> frozenset[object] | None:
    """The values of a column of the key in every row, those that are left out included; None where one was refused."""
    column = columns.get(key)
    return frozenset(column.values) if column is not None and not column.refused else None


def _by_column(records: Iterator[Record], width: int, file: str) -> tuple[np.ndarray, list[list[str]], list[Problem]]:
    """The lines and the cells of each column; rows of another width become problems.

    Taken some thousand rows at a time: lists of 200,000 rows would keep Python's collector busy for seconds.
    """
    lines: list[int] = []
    columns: list[list[str]] = [[] for _ in range(width)]
    odd: list[tuple[int, int]] = []
    while taken := list(islice(records, ROWS_AT_ONCE)):
        whole = [record for record in taken if len(record[1]) == width]
        odd += [(line, len(cells)) for line, cells in taken if len(cells) != width]
        lines += [line for line, _ in whole]
        for column, cells in zip(columns, zip(*(cells for _, cells in whole), strict=True), strict=False):
            column.extend(cells)
    problems = told_lines(odd, file, lambda line, found: _wrong_width(file, line, found, width))
    return np.array(lines, dtype="int64"), columns, list(problems)


def _wrong_width(file: str, line: int, found: int, expected: int) -> Problem:
    rule = "too_few_cells" if found < expected else "too_many_cells"
    return problem(file, line, "", None, rule, found=found, expected=expected)


def _column(model: type[Row], name: str, cells: list[str]) -> _Column:
    """Type the distinct texts of a column by the kind of cell that the row model names."""
    codes, distinct = pd.factorize(np.array(cells, dtype=object))
    parse = cell_parser(model, name)
    values = np.empty(len(distinct), dtype=object)
    refused: dict[int, PydanticCustomError] = {}
    for place, text in enumerate(distinct):
        try:
            values[place] = parse(text)
        except PydanticCustomError as refusal:
            refused[place] = refusal
    return _Column(name, list(distinct), values, codes, refused)


def cell_parser(model: type[Row], name: str) -> Callable[[str], Any]:
    """The function that types a cell of a column: the validator before pydantic's own in the row model."""
    return next(m.func for m in model.model_fields[name].metadata if isinstance(m, BeforeValidator))  # type: ignore[return-value]


def _refusals(column: _Column, lines: np.ndarray, file: str) -> Iterator[Problem]:
    """The refused cells of a column; the nearest code is named for so many distinct texts, since each search takes time."""
    details = {code: dict(refusal.context or {}) for code, refusal in column.refused.items()}
    unknown = [code for code, refusal in column.refused.items() if refusal.type == "unknown_code"]
    for code in unknown[:MOST_SUGGESTIONS]:
        details[code]["suggestion"] = suggestion(column.texts[code], details[code]["expected"].split(", "))
    bad = column.faulty()
    for row, code in zip(np.flatnonzero(bad).tolist(), column.codes[bad].tolist(), strict=True):
        yield problem(
            file, int(lines[row]), column.name, column.texts[code], column.refused[code].type, **details[code]
        )


def _faults(
    model: type[Row], columns: dict[str, _Column], good: np.ndarray
) -> Iterator[tuple[int, str, str, dict[str, object]]]:
    """(row, column, rule, details) of each rule across the columns that a row with sound cells breaks.

    Only rows that could break one are built: a model without rules of its own has those of languages, which are
    seen on whole columns.
    """
    suspects = good.copy()
    if model.faults is Row.faults:
        suspects &= _unpaired(model, columns)
    names = list(columns)
    for row in np.flatnonzero(suspects).tolist():
        values = {name: columns[name].values[columns[name].codes[row]] for name in names}
        for name, rule, details in model.model_construct(**values).faults():
            yield row, name, rule, details


def _unpaired(model: type[Row], columns: dict[str, _Column]) -> np.ndarray:
    """Which rows have a text in one language only."""
    unpaired = np.zeros(len(next(iter(columns.values())).codes), dtype=bool)
    for english, french in language_pairs(model):
        unpaired |= _filled(columns[english]) != _filled(columns[french])
    return unpaired


def _filled(column: _Column) -> np.ndarray:
    known = np.array([value is not None for value in column.values], dtype=bool)
    return known[column.codes] if len(known) else np.zeros(len(column.codes), dtype=bool)


def _frame(model: type[Row], columns: list[_Column], good: np.ndarray, lines: np.ndarray) -> Frame:
    """The good rows as a DataFrame indexed by line, with the types that the row model names.

    Days are datetime64, numbers float64, counts int64 (Int64 where a blank is allowed), the rest objects.
    """
    data = {column.name: _series(model, column).take(column.codes[good]) for column in columns}
    index = pd.Index(lines[good], name="line", dtype="int64")
    return pd.DataFrame({name: series.set_axis(index) for name, series in data.items()}, index=index)


def _series(model: type[Row], column: _Column) -> pd.Series[Any]:
    """The distinct values of a column in its type; what was refused is missing, and no row takes it."""
    annotation = model.model_fields[column.name].annotation
    kinds = set(get_args(annotation)) or {annotation}
    values = pd.Series(column.values, dtype="object")
    if date in kinds:
        return pd.to_datetime(values)
    if float in kinds:
        return values.astype("float64")
    if int in kinds:
        if type(None) in kinds:
            return values.astype("Int64")
        return values.fillna(0).astype("int64") if column.refused else values.astype("int64")
    return values
