"""`python -m dashboard export STORY --to FILE`: a story, or one view, as a file.

The ending of the file says what it becomes: `.pptx`, `.html`, `.pdf`, `.zip` of pictures; for one view `.png` and `.svg` as well. Exit
status 0 when the file is written, 1 when it is not; then the file that was there before is as it was.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from components.figures import FIGURES
from components.files.browser_files import NoBrowser
from dashboard.stories.files import ENDINGS, Source, file_of, of_one_view
from dashboard.stories.steps import Story, UnreadableView, step_of, stories
from dashboard.unattended import NotShown, charts_shown
from data import CURATED, InvalidTables, TradeTables, load_tables
from data.cells.codes import PAGES
from data.files.whole_files import write_whole
from data.wording import Wording, wording_for

OF_ONE = (".png", ".svg")


class Refused(Exception):
    """Why a file cannot be written, as a sentence."""


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser], wording: Wording) -> None:
    """Add its words to the command line."""
    parser = commands.add_parser("export", help=wording.line("help-export"))
    parser.add_argument("story", nargs="?", default="", help=wording.line("help-export-story"))
    parser.add_argument("--view", default="", help=wording.line("help-export-view"))
    parser.add_argument("--chart", default="", help=wording.line("help-export-chart"))
    parser.add_argument("--to", type=Path, required=True, help=wording.line("help-export-to"))
    parser.add_argument("--site", default="", help=wording.line("help-export-site"))
    parser.add_argument("--folder", type=Path, default=CURATED, help=wording.line("help-folder"))


def obey(chosen: argparse.Namespace) -> int:
    """Write the file, or say in one line why not."""
    wording = wording_for(chosen.language)
    try:
        size = _write(chosen, wording)
    except (Refused, NoBrowser, NotShown, UnreadableView, InvalidTables, OSError) as error:
        print(_why(error, chosen, wording), file=sys.stderr)  # noqa: T201 - the command's answer
        return 1
    print(wording.line("export-written", file=str(chosen.to), size=wording.number(size / 1000)))  # noqa: T201
    return 0


def _write(chosen: argparse.Namespace, wording: Wording) -> int:
    ending = chosen.to.suffix.casefold()
    if ending not in ENDINGS:
        raise Refused(wording.line("export-ending", endings=" ".join(ENDINGS)))
    if bool(chosen.story) == bool(chosen.view):
        raise Refused(wording.line("export-one"))
    if not chosen.to.parent.is_dir():
        raise Refused(wording.line("export-no-folder", folder=str(chosen.to.parent)))
    tables = load_tables(chosen.folder)
    told = _view(chosen, tables, wording) if chosen.view else _story(chosen.story, tables, wording)
    if ending in OF_ONE and len(told.steps) > 1:
        raise Refused(wording.line("export-many", ending=ending))
    with _bar(told, ending, wording) as progress:
        content = file_of(told, ending, Source(tables, wording, charts_shown, chosen.site), progress)
    write_whole(chosen.to, content)
    return len(content)


def _story(story_id: str, tables: TradeTables, wording: Wording) -> Story:
    known = {each.story_id: each for each in stories(tables, wording)}
    if story_id not in known:
        raise Refused(wording.line("export-no-story", story=story_id, known=", ".join(known)))
    return known[story_id]


def _view(chosen: argparse.Namespace, tables: TradeTables, wording: Wording) -> Story:
    """One view: the chart that is named, else the first that the page shows."""
    path = chosen.view.strip("/").partition("?")[0]
    if path not in PAGES:
        raise Refused(wording.line("export-no-page", page=path, known=", ".join(PAGES)))
    if chosen.chart and chosen.chart not in FIGURES:
        raise Refused(wording.line("export-no-chart", chart=chosen.chart))
    return of_one_view(step_of(chosen.view, chosen.chart, "", wording), tables, charts_shown)


def _why(error: Exception, chosen: argparse.Namespace, wording: Wording) -> str:
    if isinstance(error, NoBrowser):
        return wording.line("export-no-browser", ending=chosen.to.suffix)
    if isinstance(error, NotShown):
        return wording.line("export-not-shown", fields=", ".join(error.instead))
    if isinstance(error, UnreadableView):
        return wording.line("export-unreadable", view=str(error))
    if isinstance(error, InvalidTables):
        return wording.line("export-invalid-tables", folder=str(chosen.folder))
    return (
        wording.line("export-unwritable", file=str(chosen.to), why=str(error))
        if isinstance(error, OSError)
        else str(error)
    )


@contextmanager
def _bar(told: Story, ending: str, wording: Wording) -> Iterator[Callable[[int], None]]:
    """A progress bar on the error stream: charts drawn, then written where that is done one by one."""
    count = len(told.steps)
    total = count if ending in (".html", ".pdf", *OF_ONE) else 2 * count
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True), transient=False) as bar:
        task = bar.add_task(wording.line("export-making"), total=total)

        def progress(done: int) -> None:
            bar.update(task, completed=done)

        yield progress
