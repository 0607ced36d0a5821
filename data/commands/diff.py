"""`python -m data diff [OLD] [NEW] [--all] [--language en|fr] [--format text|json]`: what changed, in plain words.

OLD and NEW are a folder of CSVs, a vintage (`python -m data vintages` lists them) or a commit; without them the
committed version is compared with data/curated. The JSON has these keys:

- `old`, `new`: what was compared; `added`, `removed`, `revised`: how many rows; `tables`: the same for each table;
- `changes`, the weightiest first: `table`, `kind` (added, removed, revised), `rows` (more than one where the same change
  of provenance is told once), `key` (column and value), `columns` (`column`, `old`, `new`) and `sentence`;
- `left_out`: how many changes are not among them (--all tells every one);
- `uncompared`: tables left out, with `reason` (only_old, only_new, old_broken, new_broken; old_rows: only so many rows) and `problems`.

Exit status 0 when both sides could be read, 1 when not.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from data.changes.comparing import Comparison, comparison
from data.changes.telling import as_json, change_counts, change_lines, left_out, uncompared
from data.files.bundles import DamagedBundle
from data.reading.loading import CURATED, read_bytes
from data.states.history import NoHistory, committed
from data.states.named import State, state_named
from data.states.vintages import VINTAGES
from data.wording import Language, Wording, wording_for

MOST = 20


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser], wording: Wording) -> None:
    """Add its words to the command line."""
    parser = commands.add_parser("diff", help=wording.line("help-diff"))
    parser.add_argument("old", nargs="?", help=wording.line("help-diff-old"))
    parser.add_argument("new", nargs="?", default=str(CURATED), help=wording.line("help-diff-new"))
    parser.add_argument("--all", action="store_true", help=wording.line("help-diff-all", most=MOST))
    parser.add_argument("--format", choices=("text", "json"), default="text", help=wording.line("help-format"))
    parser.add_argument("--vintages", type=Path, default=VINTAGES, help=wording.line("help-vintages"))


def obey(chosen: argparse.Namespace) -> int:
    """Compare two states and print what changed."""
    language = chosen.language
    try:
        old, new = sides(chosen)
    except NoHistory as none:
        print(wording_for(language).line(f"command-{none.reason}", **none.details))
        return 1
    except DamagedBundle:
        print(wording_for(language).line("command-damaged-vintage", vintage=chosen.old))
        return 1
    compared = comparison(old.contents, new.contents)
    most = None if chosen.all else MOST
    if chosen.format == "json":
        report = {"old": old.name, "new": new.name, **as_json(compared, language, most)}
        print(json.dumps(report, ensure_ascii=False, indent=2))
    else:
        print("\n".join(as_lines(compared, old, new, language, most)))
    return 0


def sides(chosen: argparse.Namespace) -> tuple[State, State]:
    """The two states that are meant; without words, the committed version and the folder."""
    folder = Path(chosen.new) if Path(chosen.new).is_dir() else CURATED
    new = (
        State(_shown(folder), read_bytes(folder))
        if Path(chosen.new).is_dir()
        else state_named(chosen.new, CURATED, chosen.vintages)
    )
    if chosen.old:
        return state_named(chosen.old, folder, chosen.vintages), new
    name = wording_for(chosen.language).line("command-committed", revision="HEAD")
    return State(name, committed(folder)), new


def as_lines(compared: Comparison, old: State, new: State, language: Language, most: int | None) -> list[str]:
    """What is compared, how much changed, the changes, and what was left out."""
    wording = wording_for(language)
    lines = [wording.line("command-compared", old=old.name, new=new.name)]
    if compared.differences:
        sentences = change_lines(compared, language, most)
        lines += [change_counts(compared, language), *sentences]
        if more := left_out(compared, len(sentences)):
            lines.append(wording.line("command-more-changes", more=wording.line("problems-more", count=more)))
    elif not compared.uncompared:
        lines.append(wording.line("changes-same"))
    return lines + uncompared(compared, language)


def _shown(folder: Path) -> str:
    return folder.relative_to(Path.cwd()).as_posix() if folder.is_relative_to(Path.cwd()) else str(folder)
