"""What changed between two sets of tables, as a list in safe HTML: the weightiest first, each in one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from components.drawing.chart import TextTable
from components.tables.downloads.csv_file import BYTE_ORDER_MARK, csv_text
from data.cells.formula_text import marked
from data.changes.comparing import Comparison
from data.changes.sentences import Sentences
from data.changes.telling import KINDS
from data.wording import Wording


@dataclass(frozen=True)
class Told:
    """One change in words: its kind, the table it happened in, and the sentence."""

    kind: str
    table: str
    sentence: str


@dataclass(frozen=True)
class Changes:
    """A comparison told: the sentences, how many more there are, rows by table and kind, and what was not compared."""

    told: tuple[Told, ...]
    left_out: int
    counts: tuple[tuple[str, int, int, int], ...]
    uncompared: tuple[str, ...]

    @property
    def rows(self) -> tuple[int, int, int]:
        """Rows added, removed and revised in all tables."""
        return sum(c[1] for c in self.counts), sum(c[2] for c in self.counts), sum(c[3] for c in self.counts)


def told_changes(compared: Comparison, wording: Wording, most: int | None) -> Changes:
    """A comparison in the words of a language; at most so many sentences."""
    found = compared.differences
    sentences = Sentences(compared.naming, wording.language)
    told = (
        tuple(Told(c.kind, c.table, wording.typeset(sentences.sentence(c))) for c in found.heaviest(most))
        if found
        else ()
    )
    counts = tuple((c.table.name, len(c.added), len(c.removed), len(c.after)) for c in found.tables)
    uncompared = tuple(
        wording.code("changes-uncompared", reason.code, table=wording.code("table", name), count=reason.faults)
        for name, reason in compared.uncompared.items()
    )
    left_out = max(0, found.total() - len(told)) if found else 0
    return Changes(told, left_out, counts, uncompared)


def change_list(changes: Changes, wording: Wording) -> str:
    """The sentences as a list, and how many more there are."""
    items = "".join(
        f'<li><span class="change change-{escape(told.kind)}">{escape(wording.code("changes-kind", told.kind))}</span> '
        f'<span class="change-table">{escape(wording.code("table", told.table))}</span><p>{escape(told.sentence)}</p></li>'
        for told in changes.told
    )
    more = f'<p class="page-text quiet">{escape(wording("changes-more", count=changes.left_out))}</p>'
    return f'<ol class="change-list">{items}</ol>{more if changes.left_out else ""}'


def counts_table(changes: Changes, wording: Wording) -> TextTable:
    """Rows added, removed and revised, table by table."""
    head = (wording("data-table"), *(wording.code("changes-head", kind) for kind in KINDS))
    rows = tuple(
        (wording.code("table", name), *(wording.number(n) for n in counts)) for name, *counts in changes.counts
    )
    return TextTable(head, rows)


def changes_csv(changes: Changes, wording: Wording) -> bytes:
    """The sentences as a file for a spreadsheet."""
    head = [wording("data-table"), wording("changes-column-kind"), wording("changes-column-sentence")]
    rows = [
        [wording.code("table", t.table), wording.code("changes-kind", t.kind), marked(t.sentence)] for t in changes.told
    ]
    return (BYTE_ORDER_MARK + csv_text(head, rows)).encode()
