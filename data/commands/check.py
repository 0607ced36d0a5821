"""`python -m data check [FOLDER] [--fix] [--language en|fr] [--format text|json]`: every problem of every CSV at once.

The JSON for editors and CI has these keys:

- `error` (null, or why nothing could be checked: no such folder, or another command is writing into it);
- `folder`, `sound` (true when there is no problem), `tables` and `rows` (how many were read), `newest` (the newest
  as-of date, or null);
- `problems`: for each `file` (below the working folder, or in full where it lies elsewhere), `line` (as the spreadsheet
  shows it, or null for the whole file), `column` and `value` (empty where the line is meant), `rule` (a code that does
  not change), `what` (the fault and its remedy in words), `remedy` (exactly what to write, or null where it depends) and
  `message` (the line that the text form prints);
- `notes`, which are no problems: for each overdue table `file`, `rule` ("overdue"), `newest`, `due` and `message`; for each
  row that is dated after today `file`, `rule` ("ahead"), `line`, `column`, `value` and `message`; for each edit since the
  committed version that is well formed and may make no sense, and for each copy or lock of a table beside it, the same, with a
  `rule` that starts with "odd_";
- `fixed`: for each mend of `--fix` its `file`, `line`, `column`, `rule`, `before`, `after` and `message`.

Exit status 0 when the tables are sound, 1 when they are not.
"""

from __future__ import annotations

import argparse
import json
from datetime import date
from pathlib import Path, PurePath
from typing import Any, NamedTuple

from data.cells.phrases import parts
from data.changes.oddities import oddities
from data.changes.oddity import Oddity, odd_lines
from data.files.publishing import AlreadyPublishing
from data.frames import Frame, newest_date
from data.indicators.tables.freshness import DateAhead, TableState, dates_ahead, table_state
from data.problems.problem import Problem
from data.reading.beside import files_beside
from data.reading.loading import CURATED, check_contents, read_bytes, shown_file
from data.reading.mending import Mend, fix_folder
from data.reading.mends_said import mend_line
from data.states.history import NoHistory, committed
from data.tables import TABLES
from data.wording import Language, Wording, wording_for

MOST_AHEAD = 5  # notes of one file on rows that are dated after today


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser], wording: Wording) -> None:
    """Add its words to the command line."""
    parser = commands.add_parser("check", help=wording.line("help-check"))
    parser.add_argument("folder", nargs="?", type=Path, default=CURATED, help=wording.line("help-folder"))
    parser.add_argument("--format", choices=("text", "json"), default="text", help=wording.line("help-format"))
    parser.add_argument(
        "--fix",
        action="store_true",
        help=wording.line("help-check-fix"),
    )


class Report(NamedTuple):
    """What a check found: what was mended, the problems, and by the day of it what is overdue and what is dated ahead."""

    folder: Path
    frames: dict[str, Frame]
    problems: list[Problem]
    overdue: list[TableState]
    ahead: dict[str, list[DateAhead]]
    today: date
    mends: list[Mend]
    odd: list[Oddity] = []  # noqa: RUF012 - a tuple's default is never changed


def obey(chosen: argparse.Namespace) -> int:
    """Check a folder and print what was found."""
    folder: Path = chosen.folder
    if not folder.is_dir():
        return _unchecked(chosen, "no_folder")
    try:
        mends = fix_folder(folder) if chosen.fix else []
    except AlreadyPublishing:
        return _unchecked(chosen, "busy")
    contents = read_bytes(folder)
    frames, problems = check_contents(contents, folder)
    today = date.today()
    odd = odd_since_commit(folder, contents, frames) + odd_beside(folder)
    report = Report(folder, frames, problems, overdue(frames, today), ahead(frames, today), today, mends, odd)
    if chosen.format == "json":
        print(json.dumps(as_json(report, chosen.language), ensure_ascii=False, indent=2))
    else:
        print("\n".join(as_lines(report, chosen.language)))
    return 1 if problems else 0


def _unchecked(chosen: argparse.Namespace, why: str) -> int:
    """Say why nothing was checked."""
    error = wording_for(chosen.language).line(f"command-{why}", folder=chosen.folder)
    if chosen.format == "json":
        report = as_json(Report(chosen.folder, {}, [], [], {}, date.today(), []), chosen.language)
        error = json.dumps({**report, "error": error, "sound": False}, ensure_ascii=False, indent=2)
    print(error)
    return 1


def overdue(frames: dict[str, Frame], today: date) -> list[TableState]:
    """The tables of which a newer state was due before the day, the longest overdue first."""
    states = [table_state(table, frames[table.name], today=today) for table in TABLES if table.name in frames]
    return sorted((state for state in states if state.overdue), key=lambda state: (state.due or date.max, state.name))


def ahead(frames: dict[str, Frame], today: date) -> dict[str, list[DateAhead]]:
    """By file the rows that are dated after the day: a slip that would hide for years that the table is overdue."""
    found = {table.file: dates_ahead(frames[table.name], today=today) for table in TABLES if table.name in frames}
    return {file: rows for file, rows in found.items() if rows}


def odd_since_commit(folder: Path, contents: dict[str, bytes], frames: dict[str, Frame]) -> list[Oddity]:
    """What is odd in the edits since the committed version; nothing where there is none to compare with."""
    try:
        return oddities(committed(folder), contents, frames)
    except NoHistory:
        return []


def odd_beside(folder: Path) -> list[Oddity]:
    """The copies and locks beside the tables, which readers see nothing of."""
    return [Oddity(each.name, 0, "", "", each.kind, (("table", each.table),)) for each in files_beside(folder)]


def as_lines(report: Report, language: Language) -> list[str]:
    """What was mended, every problem, what is overdue or dated ahead, and a closing line."""
    lines = [wording_for(language).line("command-fixed", text=mend_line(mend, language)) for mend in report.mends]
    lines += [found.one_line(language) for found in report.problems]
    notes = [overdue_line(report.folder, state, language) for state in report.overdue]
    for file, early in report.ahead.items():
        notes += [ahead_line(report, file, row, language) for row in early[:MOST_AHEAD]]
        if (more := len(early) - MOST_AHEAD) > 0:
            notes.append(
                wording_for(language).line("command-ahead-more", file=shown_file(report.folder, file), count=more)
            )
    lines += [wording_for(language).line("command-note", text=note) for note in notes]
    lines += odd_lines(report.odd, report.folder, wording_for(language))
    if report.problems:
        files = {found.file for found in report.problems}
        return [*lines, wording_for(language).line("command-problems", count=len(report.problems), files=len(files))]
    rows, newest = _rows(report.frames), _newest(report.frames)
    return [*lines, wording_for(language).line("command-sound", tables=len(report.frames), rows=rows, newest=newest)]


def as_json(report: Report, language: Language) -> dict[str, Any]:
    """The same for a program; the keys stand in the head of this module."""
    folder = report.folder
    return {
        "error": None,
        "folder": str(folder),
        "sound": not report.problems,
        "tables": len(report.frames),
        "rows": _rows(report.frames),
        "newest": _newest(report.frames),
        "problems": [_problem_json(found, folder, language) for found in report.problems],
        "notes": [
            {
                "file": opened(folder, f"{state.name}.csv"),
                "rule": "overdue",
                "newest": state.stated,
                "due": str(state.due),
                "message": overdue_line(folder, state, language),
            }
            for state in report.overdue
        ]
        + [
            {
                "file": opened(folder, file),
                "rule": "ahead",
                "line": row.line,
                "column": row.column,
                "value": row.stated,
                "message": ahead_line(report, file, row, language),
            }
            for file, rows in report.ahead.items()
            for row in rows
        ]
        + [
            {
                "file": opened(folder, odd.file),
                "rule": f"odd_{odd.rule}",
                "line": odd.line or None,
                "column": odd.column,
                "value": odd.value,
                "message": odd.one_line(folder, wording_for(language)),
            }
            for odd in report.odd
        ],
        "fixed": [
            {**mend._asdict(), "file": opened(folder, mend.file), "message": mend_line(mend, language)}
            for mend in report.mends
        ],
    }


def opened(folder: Path, file: str) -> str:
    """The path by which an editor opens a file of the folder: from the working folder, or in full."""
    path, here = folder.resolve() / PurePath(file).name, Path.cwd()
    return (path.relative_to(here) if path.is_relative_to(here) else path).as_posix()


def overdue_line(folder: Path, state: TableState, language: Language) -> str:
    """A table of which a newer state was due."""
    return wording_for(language).line(
        "command-overdue", file=shown_file(folder, f"{state.name}.csv"), newest=state.stated, due=state.due
    )


def ahead_line(report: Report, file: str, row: DateAhead, language: Language) -> str:
    """A row that is dated after today."""
    place = f"{shown_file(report.folder, file)}:{row.line}"
    return wording_for(language).line(
        "command-ahead", place=place, column=row.column, value=row.stated, today=report.today
    )


def _problem_json(found: Problem, folder: Path, language: Language) -> dict[str, Any]:
    remedy = dict(found.details).get("remedy")
    return {
        "file": opened(folder, found.file),
        "line": found.line or None,
        "column": found.column,
        "value": found.value,
        "rule": found.rule,
        "what": found.what(language),
        "remedy": None if remedy is None or parts(remedy) else remedy,
        "message": found.one_line(language),
    }


def _rows(frames: dict[str, Frame]) -> int:
    return sum(len(frame) for frame in frames.values())


def _newest(frames: dict[str, Frame]) -> str | None:
    days = [day for frame in frames.values() if (day := newest_date(frame))]
    return str(max(days)) if days else None
