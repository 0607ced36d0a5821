"""A comparison of tables as lines or as JSON: what changed, the weightiest first, and what was not compared."""

from __future__ import annotations

from typing import Any

from data.changes.comparing import Comparison
from data.changes.rows import Change, Kind
from data.changes.sentences import Sentences
from data.tables import TABLE_BY_NAME
from data.wording import Language, wording_for

KINDS: tuple[Kind, ...] = ("added", "removed", "revised")


def change_counts(compared: Comparison, language: Language) -> str:
    """`2 tables differ. Rows added: 3; removed: 1; revised: 2.`."""
    found = compared.differences
    wording = wording_for(language)
    rows = {kind: wording.number(found.count(kind)) for kind in KINDS}
    return wording.line("changes-counts", count=len(found.tables), **rows)


def change_lines(compared: Comparison, language: Language, most: int | None) -> list[str]:
    """What changed, one change a line; at most so many."""
    sentences = Sentences(compared.naming, language)
    return [sentences.sentence(change) for change in compared.differences.heaviest(most)]


def left_out(compared: Comparison, shown: int) -> int:
    """How many changes are not among those shown."""
    return max(0, compared.differences.total() - shown)


def uncompared(compared: Comparison, language: Language) -> list[str]:
    """The tables that were not compared, with the reason."""
    wording = wording_for(language)
    return [
        wording.line(f"changes-uncompared-{reason.code}", table=f"{name}.csv", count=reason.faults)
        for name, reason in compared.uncompared.items()
    ]


def as_json(compared: Comparison, language: Language, most: int | None) -> dict[str, Any]:
    """The comparison for a program; the keys stand in the head of `data.commands.diff`."""
    found = compared.differences
    sentences = Sentences(compared.naming, language)
    changes = found.heaviest(most)
    return {
        "added": found.count("added"),
        "removed": found.count("removed"),
        "revised": found.count("revised"),
        "tables": [
            {"table": c.table.name, "added": len(c.added), "removed": len(c.removed), "revised": len(c.after)}
            for c in found.tables
        ],
        "changes": [_change_json(change) | {"sentence": sentences.sentence(change)} for change in changes],
        "left_out": left_out(compared, len(changes)),
        "uncompared": [
            {"table": name, "reason": reason.code, "problems": reason.faults}
            for name, reason in compared.uncompared.items()
        ],
    }


def _change_json(change: Change) -> dict[str, Any]:
    columns = change.columns or tuple(change.row)
    return {
        "table": change.table,
        "kind": change.kind,
        "rows": change.rows,
        "key": {name: _plain(change.row[name]) for name in _key(change)},
        "columns": [
            {
                "column": name,
                "old": _plain((change.before or {}).get(name)),
                "new": _plain((change.after or {}).get(name)),
            }
            for name in columns
        ],
    }


def _key(change: Change) -> tuple[str, ...]:
    return TABLE_BY_NAME[change.table].key if change.rows == 1 else ()


def _plain(value: Any) -> Any:
    """A value as JSON has it: days as text, lists as lists."""
    if isinstance(value, tuple):
        return list(value)
    return value.strftime("%Y-%m-%d") if hasattr(value, "strftime") else value
