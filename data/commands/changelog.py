"""`python -m data changelog [--write FILE]`: what changed from state to state of the tables, as Markdown, the newest first.

It writes itself from the vintages and from the commits that changed data/curated, each state once.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

from data.changes.comparing import Contents, comparison
from data.changes.telling import change_counts, change_lines, left_out, uncompared
from data.files.bundles import DamagedBundle
from data.files.whole_files import write_whole
from data.reading.loading import CURATED, read_bytes
from data.states.history import NoHistory
from data.states.named import State, states_of
from data.states.vintages import VINTAGES
from data.wording import Language, Wording, wording_for

MOST_CHANGES = 12
MOST_STATES = 10


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser], wording: Wording) -> None:
    """Add its words to the command line."""
    parser = commands.add_parser("changelog", help=wording.line("help-changelog"))
    parser.add_argument("folder", nargs="?", type=Path, default=CURATED, help=wording.line("help-folder"))
    parser.add_argument(
        "--write",
        type=Path,
        metavar=wording.line("help-changelog-write-name"),
        help=wording.line("help-changelog-write"),
    )
    parser.add_argument(
        "--most", type=int, default=MOST_STATES, help=wording.line("help-changelog-most", most=MOST_STATES)
    )
    parser.add_argument("--vintages", type=Path, default=VINTAGES, help=wording.line("help-vintages"))


def obey(chosen: argparse.Namespace) -> int:
    """Print or write the changelog."""
    try:
        states = states_of(chosen.folder, chosen.vintages, chosen.most)
    except NoHistory as none:
        print(wording_for(chosen.language).line(f"command-{none.reason}", **none.details))
        return 1
    except DamagedBundle:
        print(wording_for(chosen.language).line("command-damaged-vintage", vintage=chosen.vintages))
        return 1
    if len(states) < 2:
        print(wording_for(chosen.language).line("command-nothing-to-tell"))
        return 0
    text = "\n".join(changelog(states, chosen.language, today=read_bytes(chosen.folder))) + "\n"
    if chosen.write is None:
        print(text, end="")
        return 0
    write_whole(chosen.write, text.encode())
    print(wording_for(chosen.language).line("command-package-written", file=chosen.write))
    return 0


def changelog(states: list[State], language: Language, *, today: Contents) -> Iterator[str]:
    """The lines of the changelog from the newest state to the oldest, which has nothing before it.

    `today` are the tables as they are now: earlier states are read in their columns.
    """
    wording = wording_for(language)
    yield f"# {wording.line('command-changelog')}"
    for new, old in pairwise(states):
        compared = comparison(old.contents, new.contents, today=today)
        yield f"\n## {new.name}" + (f" · {new.remark}" if new.remark else "")
        yield ""
        sentences = change_lines(compared, language, MOST_CHANGES)
        if compared.differences:
            yield change_counts(compared, language) + "\n"
        elif not compared.uncompared:
            yield wording.line("changes-same")
        yield from (f"- {sentence}" for sentence in sentences)
        if more := left_out(compared, len(sentences)):
            yield f"- {wording.line('problems-more', count=more)}"
        yield from (f"- {line}" for line in uncompared(compared, language))
