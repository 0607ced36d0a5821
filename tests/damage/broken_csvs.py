"""Every accident of the catalogue: what can happen to curated CSVs, and what a maintainer reads of it."""

from collections.abc import Callable
from typing import NamedTuple

from tests.damage.broken_cells import BROKEN_CELLS
from tests.damage.broken_dates import BROKEN_DATES, BROKEN_STEPS
from tests.damage.broken_facts import BROKEN_FACTS
from tests.damage.broken_files import BROKEN_FILES
from tests.damage.broken_rows import BROKEN_ROWS
from tests.damage.broken_tables import BROKEN_TABLES

BROKEN = (*BROKEN_FILES, *BROKEN_CELLS, *BROKEN_ROWS, *BROKEN_DATES, *BROKEN_TABLES, *BROKEN_STEPS, *BROKEN_FACTS)
Contents = dict[str, bytes]


class BrokenFolder(NamedTuple):
    """One accident to the files of the folder: its name, what happens, and every line printed of it."""

    name: str
    damage: Callable[[Contents], Contents]
    expected: tuple[str, ...]


def renamed(old: str, new: str) -> Callable[[Contents], Contents]:
    """A file under another name."""
    return lambda contents: {new if name == old else name: content for name, content in contents.items()}


BROKEN_FOLDERS = (
    BrokenFolder(
        "a file deleted",
        lambda contents: {name: content for name, content in contents.items() if name != "glossary.csv"},
        ("glossary.csv: the file is missing; put it back from a copy, or with: git checkout -- curated/glossary.csv",),
    ),
    BrokenFolder(
        "a file renamed",
        renamed("polls.csv", "poll.csv"),
        (
            ('poll.csv: no table has this name ("polls.csv"?); rename the file (for a new table, ask a developer)'),
            "polls.csv: the file is missing; put it back from a copy, or with: git checkout -- curated/polls.csv",
        ),
    ),
    BrokenFolder(
        "a file that nobody knows",
        lambda contents: {**contents, "zzz.csv": b"a,b\n1,2\n"},
        ("zzz.csv: no table has this name; rename the file (for a new table, ask a developer)",),
    ),
)
