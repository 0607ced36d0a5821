"""What candidate tables change: rows added and revised by table, then the weightiest revisions in sentences. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from data.diff import differences
from data.diff_sentences import Sentences
from data.frames import Frame
from data.problems import Language
from data.refresh.remarks import remark

SHOWN = 12


def sentences(
    before: Mapping[str, Frame], after: Mapping[str, Frame], language: Language, **places: str
) -> Iterator[str]:
    """One line a table that changed, then the weightiest rows that were revised.

    `places` names the two folders for who wants to compare them in full.
    """
    found = differences(before, after)
    for table in found.tables:
        if len(table):
            counts = {"added": len(table.added), "revised": len(table.before)}
            yield remark("rows_changed", file=table.table.file, **counts).text(language)
    revised = [change for change in found.heaviest(None) if change.kind == "revised"]
    say = Sentences(after, language)
    for change in revised[:SHOWN]:
        yield "  " + say.sentence(change)
    if len(revised) > SHOWN:
        yield remark("and_more", count=len(revised) - SHOWN, **places).text(language)
