"""Everything in one file: the tables, their description, a dictionary in both languages, licences, checksums, how to cite."""

from __future__ import annotations

import hashlib
import io
import zipfile
from collections.abc import Mapping
from typing import Any

from components.tables.downloads.csv_file import csv_text, table_csv
from data.columns import field_of
from data.frames import TradeTables, newest_date, records
from data.kept import kept
from data.package import DESCRIPTOR, data_package, descriptor_text
from data.tables import TABLES
from data.wording import LANGUAGES, Wording, wording_for

CHECKSUMS = "SHA256SUMS"
ABOUT = "about"  # apart from the tables, so that the folder can be checked as it is
SAME_DAY = (1980, 1, 1, 0, 0, 0)  # no clock: equal tables give equal bytes
VERSION_SIGNS = 12
DICTIONARY = ("table", "table-words", "column", "words", "type", "required", "codes", "about")


@kept
def package_zip(tables: TradeTables) -> bytes:
    """A zip with every curated table and all that a stranger needs to use and cite them.

    It is a Data Package: `datapackage.json` stands beside the CSVs, with size and SHA-256 of each. Text that a
    spreadsheet would run as a formula carries a leading apostrophe, which `python -m data check` takes off again.
    """
    files = _table_files(tables)
    files[DESCRIPTOR] = descriptor_json(tables)
    for language in LANGUAGES:
        wording = wording_for(language)
        files[f"{ABOUT}/{wording('package-file-readme')}.txt"] = readme(tables, wording).encode()
        files[f"{ABOUT}/{wording('package-file-dictionary')}.csv"] = dictionary_csv(wording).encode()
    files[CHECKSUMS] = "".join(f"{_sha256(content)}  {name}\n" for name, content in sorted(files.items())).encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for name, content in sorted(files.items()):
            archive.writestr(zipfile.ZipInfo(name, SAME_DAY), content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


@kept
def descriptor_json(tables: TradeTables) -> bytes:
    """The `datapackage.json` of the tables, with the size and checksum of each file."""
    return descriptor_text(_described(tables, _table_files(tables))).encode()


def _table_files(tables: TradeTables) -> dict[str, bytes]:
    return {table.file: table_csv(tables[table.name]) for table in TABLES}


def vintage(tables: TradeTables) -> str:
    """What a copy of the tables is cited by: the newest as-of date of any table, and the digest of their contents."""
    days = [day for table in TABLES if (day := newest_date(tables[table.name])) is not None]
    newest = f"{max(days):%Y-%m-%d}, " if days else ""
    return f"{newest}{tables.version[:VERSION_SIGNS]}"


def citation(tables: TradeTables, wording: Wording) -> str:
    """How to cite the tables, with their vintage."""
    return wording("package-citation", title=wording("app-title"), vintage=vintage(tables))


def readme(tables: TradeTables, wording: Wording) -> str:
    """What the package holds, how to cite it, and the line that each licence asks for."""
    lines = [
        wording("app-title"), "", wording("package-about"), "", wording("package-cite-heading"), citation(tables, wording), "",
        wording("package-licences-heading"), wording("package-licences-words"), "",
    ]  # fmt: skip
    none = wording("data-licence-none")
    lines += [
        wording("package-licence-line", licence=wording.pick(r, "name"), line=wording.pick(r, "attribution") or none)
        for r in records(tables["licences"])
    ]
    lines += ["", wording("package-files-heading")]
    for table in TABLES:
        rows = wording.number(len(tables[table.name]))
        lines.append(wording("package-file-line", file=table.file, table=wording.code("table", table.name), rows=rows))
    return "\n".join([*lines, "", wording("package-formula"), ""])


def dictionary_rows(wording: Wording) -> list[tuple[str, ...]]:
    """Each column of each table: its name in words, its type, its codes and what it holds."""
    rows: list[tuple[str, ...]] = []
    for resource, table in zip(data_package()["resources"], TABLES, strict=True):
        for column in resource["schema"]["fields"]:
            constraints = column.get("constraints", {})
            key = f"field-{field_of(column['name'], table).replace('_', '-')}"
            rows.append(
                (
                    table.name, wording.code("table", table.name), column["name"], wording(key), wording.code("package-type", column["type"]),
                    wording("package-yes" if constraints.get("required") else "package-no"), "; ".join(constraints.get("enum", ())),
                    wording(f"{key}-about"),
                )
            )  # fmt: skip
    return rows


def dictionary_csv(wording: Wording) -> str:
    """The data dictionary as CSV, in one language."""
    return csv_text([wording(f"package-column-{c}") for c in DICTIONARY], dictionary_rows(wording))


def _described(tables: TradeTables, files: Mapping[str, bytes]) -> dict[str, Any]:
    """The descriptor with the vintage, and with the size and checksum of each file."""
    package = data_package() | {"version": tables.version[:VERSION_SIGNS], "sources": _sources(tables)}
    for resource in package["resources"]:
        content = files[resource["path"]]
        resource |= {"bytes": len(content), "hash": f"sha256:{_sha256(content)}"}
    return package


def _sources(tables: TradeTables) -> list[dict[str, str]]:
    """The publications that facts were read from, as the standard names them."""
    return [
        {"title": f"{source['publisher_en']}: {source['title']}"} | ({"path": source["url"]} if isinstance(source["url"], str) else {})
        for source in records(tables.sources)
    ]  # fmt: skip


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
