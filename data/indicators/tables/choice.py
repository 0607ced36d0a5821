"""What a reader chose of the tables themselves: a table, its rows, and two states of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from data.choices import Confidences, Words


@dataclass(frozen=True)
class TablesChoice:
    """The part of the page; a table, the words that its rows hold and how far they are confirmed; and what is compared.

    `vintage` is the older state, `against` the newer one (empty for the tables as they are), `within` one table.
    """

    part: Literal["tables", "sources", "state", "changes", "try", "glossary", "method"] = "tables"
    table: str = "exports_annual"
    find: Words = ""
    confidence: Confidences = ()
    vintage: str = ""
    against: str = ""
    within: str = ""
