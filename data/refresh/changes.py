"""What candidate tables change: the newest month, what needs an eye, then rows by table and the weightiest revisions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from data.changes.rows import Change, differences
from data.changes.sentences import Sentences
from data.frames import Frame
from data.refresh.release import TABLE, newest_month, releases, to_look_at
from data.refresh.remarks import remark
from data.wording import Language, wording_for

SHOWN = 12


def refresh_sentences(
    before: Mapping[str, Frame], after: Mapping[str, Frame], language: Language, **places: str
) -> Iterator[str]:
    """The newest month and what to look at, one line a table that changed, then the weightiest rows that were revised.

    `places` names the two folders for who wants to compare them in full.
    """
    found, say = differences(before, after), Sentences(after, language)
    changes = found.heaviest(None)
    yield from _release(before, after, changes, say, language)
    for table in found.tables:
        counts = {"added": len(table.added), "revised": len(table.before)}
        yield remark("rows_changed", file=table.table.file, **counts).text(language)
    revised = [change for change in changes if change.kind == "revised"]
    yield from (f"  {say.sentence(change)}" for change in revised[:SHOWN])
    if len(revised) > SHOWN:
        more = wording_for(language).line("problems-more", count=len(revised) - SHOWN)
        yield remark("all_of_them", more=more, **places).text(language)


def _release(
    before: Mapping[str, Frame], after: Mapping[str, Frame], changes: list[Change], say: Sentences, language: Language
) -> Iterator[str]:
    """What came of the monthly measures; nothing where one side has no months."""
    if TABLE not in before or TABLE not in after:
        return
    found = releases(before[TABLE], after[TABLE], changes)
    for release in found:
        yield from newest_month(release, say, language)
    for release in found:
        yield from to_look_at(release, say, language)
