"""The curated tables as a Frictionless Data Package: its descriptor, made from the row models.

A `datapackage.json` beside the CSVs lets other programs read them with types, keys and references (Data Package
standard, version 1, with Table Schema). It holds nothing that an edited cell would change; checksums are added
where the tables are handed out as files (`components/tables/downloads/data_package.py`).
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, get_args

from data.cells.kinds import Month
from data.tables import TABLES, Table

DESCRIPTOR = "datapackage.json"
NAME = "canada-trade-diversification"
TITLE = "Canada's trade diversification: exports, tariffs and agreements"
LIST_MARK = ";"
TYPES = {"string": "string", "number": "number", "integer": "integer", "array": "string", "boolean": "boolean"}


def data_package() -> dict[str, Any]:
    """The descriptor of the curated folder: one resource per table, in the order of `TABLES`."""
    return {
        "profile": "tabular-data-package",
        "name": NAME,
        "title": TITLE,
        "description": "Curated tables with a source, a confidence and an as-of date for every row. A blank cell means that the value is not known.",
        "resources": [resource(table) for table in TABLES],
    }


def descriptor_text(package: Mapping[str, Any]) -> str:
    """A descriptor as the file holds it."""
    return json.dumps(package, indent=2, ensure_ascii=False) + "\n"


def resource(table: Table) -> dict[str, Any]:
    """One table: its file, its form and its Table Schema."""
    return {
        "profile": "tabular-data-resource",
        "name": table.name,
        "path": table.file,
        "description": (table.row.__doc__ or "").strip().partition("\n")[0],
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": table_schema(table),
    }


def table_schema(table: Table) -> dict[str, Any]:
    """Columns with type, meaning and constraints; the primary key; the references that a program can follow.

    A column of lists (codes joined with `;`) points to rows as well, and so does one where a word such as ALL may
    stand for a row: Table Schema has no words for either, so they stand in the description.
    """
    columns = table.row.model_json_schema()["properties"]
    schema: dict[str, Any] = {
        "fields": [_field(table, name, column) for name, column in columns.items()],
        "missingValues": [""],
        "primaryKey": list(table.key),
    }
    followed = [
        {"fields": [name], "reference": {"resource": _resource_of(table, target), "fields": [target.partition(".")[2]]}}
        for name, target in table.references.items()
        if columns[name].get("type") != "array" and not (table.free and target.startswith("partners."))
    ]
    return schema | ({"foreignKeys": followed} if followed else {})


def _resource_of(table: Table, target: str) -> str:
    """The table that a reference points to; blank, by the standard, where it is the table itself."""
    name = target.partition(".")[0]
    return "" if name == table.name else name


def _field(table: Table, name: str, column: Mapping[str, Any]) -> dict[str, Any]:
    possible = column.get("anyOf", [column])
    kind = next(part for part in possible if part.get("type") != "null")
    is_list = kind["type"] == "array"
    is_blank_allowed = is_list or len(possible) > 1
    constraints: dict[str, Any] = {} if is_blank_allowed else {"required": True}
    if "enum" in kind:
        constraints["enum"] = kind["enum"]
    if table.key == (name,):
        constraints["unique"] = True
    described = column.get("description", "") + (
        f" (several, joined with '{LIST_MARK}')" if is_list and LIST_MARK not in column.get("description", "") else ""
    )
    field = {"name": name, "type": _type(table, name, kind), "description": described}
    return field | ({"constraints": constraints} if constraints else {})


def _type(table: Table, name: str, kind: Mapping[str, Any]) -> str:
    if kind.get("format") == "date":
        return "date"
    if get_args(Month)[1] in table.row.model_fields[name].metadata:
        return "yearmonth"
    return TYPES[kind["type"]]
