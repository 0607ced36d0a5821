"""Rules across rows and tables: keys, order, references, intervals, dates in order, sums that must agree, facts given twice."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
import pandas as pd

from data.cells.folding import folded
from data.frames import HOME, Frame
from data.problems.problem import Problem, problem
from data.problems.suggestions import MOST_SUGGESTIONS, suggestion
from data.reading.date_checks import DATE_CHECKS
from data.reading.fact_checks import FACT_CHECKS
from data.reading.language_checks import texts_in_the_other_language
from data.reading.sum_checks import SUM_CHECKS, Files
from data.tables import TABLE_BY_NAME, TABLES, Table

Ids = Mapping[str, frozenset[object] | None]
NO_END = pd.Timestamp("9999-12-31")  # stands for the end of a measure that has none


def problems_across(frames: dict[str, Frame], files: Files, broken: set[str], ids: Ids | None = None) -> list[Problem]:
    """Problems that show only when rows are seen together.

    A table whose own rows are broken is still checked for keys; dates and sums that need it are left until it is
    mended, so that one fault is not told twice; they also wait for doubled keys. References to it wait too, unless
    the ids of all of its rows could be read.
    """
    found: list[Problem] = []
    for table in TABLES:
        if table.name in frames:
            frame = frames[table.name]
            found += duplicate_keys(table, frame, files[table.name])
            found += texts_in_the_other_language(table, frame, files[table.name])
            if files[table.name] not in broken:
                found += unsorted_rows(table, frame, files[table.name])
                found += missing_rows(table, frame, files[table.name])
            found += dangling_references(table, frames, files, broken, ids)
    doubled = {p.file for p in found if p.rule == "duplicate_key"}
    whole = {name: frame for name, frame in frames.items() if files[name] not in broken | doubled}
    if "tariff_directions" in frames:
        found += partners_of_directions(frames["tariff_directions"], files["tariff_directions"])
    if "tariff_measures" in frames:
        found += overlapping_intervals(frames["tariff_measures"], files["tariff_measures"])
    if "partners" in frames:
        found += aliases_of_two(frames["partners"], files["partners"])
    for needed, check in (*DATE_CHECKS, *SUM_CHECKS, *FACT_CHECKS):
        if all(name in whole for name in needed):
            found += check(whole, files)
    return found


def duplicate_keys(table: Table, frame: Frame, file: str) -> Iterator[Problem]:
    """Two rows with one key."""
    keys = list(table.key)
    repeated = frame.duplicated(subset=keys, keep="first")
    if not repeated.any():
        return
    shared = frame.loc[frame.duplicated(subset=keys, keep=False), keys].assign(line=lambda rows: rows.index)
    first = shared.groupby(keys, sort=False, dropna=False)["line"].transform("first")
    for line, *key in frame.loc[repeated, keys].itertuples():
        yield problem(
            file, line, ",".join(keys), ", ".join(map(str, key)), "duplicate_key", first=first[line], key=", ".join(keys)
        )  # fmt: skip


def sorting_key(frame: Frame, key: tuple[str, ...]) -> list[np.ndarray]:
    """What the rows of a file are sorted by: per column of the key, the rank of each cell's text."""
    ranks = []
    for name in key:
        codes, distinct = pd.factorize(frame[name], use_na_sentinel=False)
        texts = np.array([str(value) for value in distinct], dtype=object)
        ranks.append(np.unique(texts, return_inverse=True)[1][codes])
    return ranks


def unsorted_rows(table: Table, frame: Frame, file: str) -> Iterator[Problem]:
    """The first row that stands before its place; files are sorted by key so that a diff shows only changes."""
    if len(frame) < 2:
        return
    earlier, equal = np.zeros(len(frame) - 1, dtype=bool), np.ones(len(frame) - 1, dtype=bool)
    for ranks in sorting_key(frame, table.key):
        earlier |= equal & (ranks[1:] < ranks[:-1])
        equal &= ranks[1:] == ranks[:-1]
    if not earlier.any():
        return
    place = int(earlier.argmax())
    current = ", ".join(str(frame[name].iloc[place + 1]) for name in table.key)
    yield problem(
        file, frame.index[place + 1], ",".join(table.key), current, "not_sorted",
        key=", ".join(table.key), before=frame.index[place],
    )  # fmt: skip


def missing_rows(table: Table, frame: Frame, file: str) -> Iterator[Problem]:
    """Ids that the program asks for by name and no row has."""
    key = table.key[0]
    for value in sorted(set(table.needed) - set(frame[key])):
        yield problem(file, 0, key, value, "needed_row_missing", key=key)


def dangling_references(
    table: Table, frames: dict[str, Frame], files: Files, broken: set[str], ids: Ids | None = None
) -> Iterator[Problem]:
    """Ids that point to no row."""
    frame = frames[table.name]
    for column, target in table.references.items():
        other, key = target.split(".")
        held = (ids or {}).get(other) if TABLE_BY_NAME[other].key[0] == key else None  # ids are those of the first key
        if other not in frames or (held is None and files[other] in broken):
            continue
        known = set(frames[other][key] if held is None else held) | set(table.free)
        cells = frame[column].dropna()
        if len(cells) and isinstance(cells.iloc[0], tuple):
            cells = cells.explode().dropna()
        unknown = cells.loc[~cells.isin(known)]
        names = sorted(map(str, known))
        near = {value: suggestion(value, names) for value in unknown.unique()[:MOST_SUGGESTIONS]}
        for line, value in unknown.items():
            yield problem(
                files[table.name], int(str(line)), column, value, "dangling_reference",
                table=f"{other}.csv", key=key, suggestion=near.get(value, ""),
            )  # fmt: skip


def partners_of_directions(directions: Frame, file: str) -> Iterator[Problem]:
    """Two rows of one direction of duties that name different partners."""
    first: dict[str, tuple[int, str]] = {}
    for line, direction, *sides in directions[["direction", "imposed_by", "imposed_on"]].itertuples(name=None):
        partner = next((side for side in sides if side != HOME), HOME)
        other_line, other = first.setdefault(direction, (line, partner))
        if partner != other:
            yield problem(
                file, line, "direction", direction, "direction_with_two_partners", line=other_line, other=other
            )  # fmt: skip


def overlapping_intervals(measures: Frame, file: str) -> Iterator[Problem]:
    """Two measures of one line of duties in effect on the same day.

    A line of duties is one (imposed_by, imposed_on, product_group, preference_rule), whatever the law it
    rests on; a threat that never started has no interval.
    """
    started = measures.loc[measures["effective_from"].notna() & (measures["status"] != "threatened")]
    dated = started.assign(effective_to=pd.to_datetime(started["effective_to"]).fillna(NO_END))
    ordered: list[Any] = list(dated.sort_values("effective_from", kind="stable").itertuples())
    lasting: dict[tuple[str, ...], Any] = {}  # by line of duties: of the measures so far, the one that ends last
    for measure in ordered:
        duties = (measure.imposed_by, measure.imposed_on, measure.product_group, measure.preference_rule)
        before = lasting.get(duties)
        if before is not None and measure.effective_from <= before.effective_to:
            yield problem(
                file, measure.Index, "effective_from", f"{measure.effective_from:%Y-%m-%d}",
                "overlapping_intervals", other=before.Index, other_id=before.measure_id,
            )  # fmt: skip
        if before is None or measure.effective_to > before.effective_to:
            lasting[duties] = measure


def aliases_of_two(partners: Frame, file: str) -> Iterator[Problem]:
    """Aliases that are a name or an alias of another partner in the same language, without case, accents and punctuation."""
    codes = dict(zip(partners.index, partners["partner_code"], strict=True))
    for language in ("en", "fr"):
        owner = {folded(name): line for line, name in partners[f"name_{language}"].items()}
        for line, alias in partners[f"aliases_{language}"].explode().dropna().items():
            other = owner.setdefault(folded(alias), line)
            if codes[other] != codes[line]:
                yield problem(
                    file, int(str(line)), f"aliases_{language}", alias, "alias_of_two", partner=codes[other], other=other
                )  # fmt: skip
