"""A chart's numbers as an HTML table: whole, or behind a click and made only then."""

from __future__ import annotations

import re
from collections.abc import Sequence
from html import escape

from components.drawing.chart import TextTable
from components.html.cells import LONG, cell
from components.html.glossary import Glossary, linked

APART = "\x1f"  # stands between the heads of a table while their terms are looked for
PARTING = re.compile(r"[\t\n\r]")  # what parts cells and rows where they wait to be made


def text_table(table: TextTable, *, caption: str, glossary: Glossary | None = None) -> str:
    """The table with every row; every cell is escaped, since table text may look like markup.

    Terms of the glossary are linked in the heads alone: the rows are names and numbers, and there may be thousands.
    """
    rows = "".join(
        "<tr>"
        + "".join(f'<th scope="row">{escape(c)}</th>' if i == 0 else cell(escape(c)) for i, c in enumerate(row))
        + "</tr>"
        for row in table.rows
    )
    return _table(table, f"<tbody>{rows}</tbody>", caption, glossary)


def folded_table(table: TextTable, *, name: str, caption: str, glossary: Glossary | None = None) -> str:
    """The table behind a click on its name.

    Its rows wait as text, a line for a row and a tabulator between cells, and the page's own script
    (`dashboard/static/page.js`) makes cells of them when the table is opened or the page is searched: parsing the rows
    of tables that nobody opens made a page's first load slower (`python -m tests.bench load`).
    """
    waiting = f'<tbody data-long="{LONG}" data-rows="{escape(waiting_rows(table.rows))}"></tbody>'
    return (
        f'<details class="text-version"><summary>{escape(name)}</summary>'
        f"{_table(table, waiting, caption, glossary)}</details>"
    )


def waiting_rows(rows: Sequence[Sequence[str]]) -> str:
    """Rows as lines of tab-separated cells; a break inside a cell becomes a blank."""
    return "\n".join("\t".join(PARTING.sub(" ", c) for c in row) for row in rows)


def _table(table: TextTable, body: str, caption: str, glossary: Glossary | None) -> str:
    head = "".join(f'<th scope="col">{h}</th>' for h in _heads(table, glossary))
    return (
        f'<div class="text-table" tabindex="0" role="region" aria-label="{escape(caption)}">'
        f"<table><caption>{escape(caption)}</caption><thead><tr>{head}</tr></thead>{body}</table></div>"
    )


def _heads(table: TextTable, glossary: Glossary | None) -> list[str]:
    """The heads as safe HTML, a term of the glossary linked where it stands first."""
    heads = APART.join(escape(head) for head in table.head)
    return (linked(heads, glossary) if glossary else heads).split(APART)
