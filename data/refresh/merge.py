"""New rows into the curated CSVs: what a service says again stays as it stands, so that a diff shows only changes."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from decimal import Decimal

from data.changes.rows import PROVENANCE
from data.refresh.observed import Cells, Observed
from data.refresh.remarks import Remark, remark
from data.tables import TABLE_BY_NAME, RowKey, Table

Rows = dict[RowKey, Cells]
REFERRED = ("sources", "notes")
TOLERANCE = Decimal("1.2")  # C$ millions: twelve months rounded to 0.1


def merged(contents: Mapping[str, bytes], observed: Sequence[Observed]) -> tuple[dict[str, bytes], list[Remark]]:
    """The CSVs with the observed rows in them, and what is to be told; services in order of precedence."""
    tables = {name: _rows(TABLE_BY_NAME[name], contents) for name in _touched(observed)}
    changed: set[str] = set()
    for seen in observed:
        for name, rows in seen.rows.items():
            if name not in REFERRED:
                for row in rows:
                    _take(TABLE_BY_NAME[name], tables[name], row, changed)
    for name in REFERRED:
        for seen in observed:
            for row in seen.rows.get(name, []):
                _refer(TABLE_BY_NAME[name], tables[name], row, changed)
    remarks = (
        [
            told
            for seen in observed
            for told in _differing(seen.rows.get("exports_annual", []), tables["exports_annual"])
        ]
        if "exports_annual" in tables
        else []
    )
    written = {TABLE_BY_NAME[name].file: _written(TABLE_BY_NAME[name], rows) for name, rows in tables.items()}
    return {**contents, **written}, remarks


def _touched(observed: Iterable[Observed]) -> list[str]:
    return sorted({name for seen in observed for name in seen.rows})


def _take(table: Table, rows: Rows, row: Cells, changed: set[str]) -> None:
    """One new row; it changes nothing where it says the same as an official row that is held."""
    key = tuple(row[column] for column in table.key)
    before = rows.get(key, {})
    if before.get("confidence") == "official" and all(_same(before[c], row[c]) for c in row if c not in PROVENANCE):
        return
    if row.get("note_id") == "sum_12_months":
        row = row | {"note_id": _note_of_year(rows, row)}
    rows[key] = before | row
    changed |= {row["source_id"], row.get("note_id", "")}


def _same(before: str, after: str) -> bool:
    """Whether two cells say the same: 12 and 12.0 do."""
    try:
        return before == after or Decimal(before) == Decimal(after)
    except ArithmeticError:
        return False


def _note_of_year(rows: Rows, row: Cells) -> str:
    """The note that the sums of the same year carry already, such as the one on coming revisions."""
    carried = {r["note_id"] for r in rows.values() if r["year"] == row["year"]}
    return min((note for note in carried if note.startswith("sum_12_months_")), default="sum_12_months")


def _differing(rows: Iterable[Cells], held: Rows) -> Iterable[Remark]:
    """Destinations of a yearly file whose monthly table sums to something else: files of two releases, as a rule."""
    for row in rows:
        other = held.get((row["year"], row["partner_code"], row["basis"], row["flow"], "statcan"))
        if row["compilation"] != "cimt" or other is None:
            continue
        sums = {"from_months": Decimal(other["value_cad_millions"]), "from_file": Decimal(row["value_cad_millions"])}
        if abs(sums["from_months"] - sums["from_file"]) > TOLERANCE:
            yield remark("services_differ", partner=row["partner_code"], year=row["year"], **sums)


def _refer(table: Table, rows: Rows, row: Cells, changed: set[str]) -> None:
    """A source or remark that changed rows point to; a source never goes back to an older day."""
    key = tuple(row[column] for column in table.key)
    if key[0] not in changed:
        return
    before = rows.get(key)
    if before is not None and before.get("published", "") > row.get("published", ""):
        return
    rows[key] = row


def _rows(table: Table, contents: Mapping[str, bytes]) -> Rows:
    """Rows by key, as text; the tables were checked before."""
    reader = csv.DictReader(io.StringIO(contents[table.file].decode("utf-8"), newline=""), strict=True)
    return {tuple(row[column] for column in table.key): dict(row) for row in reader}


def _written(table: Table, rows: Rows) -> bytes:
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, table.row.columns(), restval="", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows[key] for key in sorted(rows))
    return text.getvalue().encode("utf-8")
