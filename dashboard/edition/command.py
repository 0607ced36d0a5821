"""`python -m dashboard static FOLDER`: every page in both languages as files for any host. Exit status 0 when all are written, else 1."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from components.files.browser_files import NoBrowser, browser, pictures
from components.files.deck import Shown
from dashboard.edition.writing import Edition, Sized
from dashboard.stories.files import shapes
from data import CURATED, InvalidTables, load_tables
from data.wording import Wording, wording_for


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser], wording: Wording) -> None:
    """Add its words to the command line."""
    parser = commands.add_parser("static", help=wording.line("help-static"))
    parser.add_argument("to", type=Path, help=wording.line("help-static-to"))
    parser.add_argument("--base", default="", help=wording.line("help-static-base"))
    parser.add_argument("--site", default="", help=wording.line("help-export-site"))
    parser.add_argument("--folder", type=Path, default=CURATED, help=wording.line("help-folder"))


def obey(chosen: argparse.Namespace) -> int:
    """Write the files, or say in one line why not."""
    wording = wording_for(chosen.language)
    try:
        browser()
        edition = Edition(load_tables(chosen.folder), chosen.to, drawn, base=chosen.base, live=chosen.site)
        count = _write(edition, wording)
    except NoBrowser:
        print(wording.line("static-no-browser"), file=sys.stderr)  # noqa: T201 - the command's answer
        return 1
    except InvalidTables:
        print(wording.line("export-invalid-tables", folder=str(chosen.folder)), file=sys.stderr)  # noqa: T201
        return 1
    except OSError as error:
        print(wording.line("export-unwritable", file=str(chosen.to), why=str(error)), file=sys.stderr)  # noqa: T201
        return 1
    print(wording.line("static-written", folder=str(chosen.to), count=count))  # noqa: T201
    return 0


def drawn(charts: Sequence[Sized]) -> Iterator[bytes]:
    """Charts as SVG; NoBrowser where there is nothing that draws them."""
    return pictures((Shown(chart, width=width) for chart, width in charts), shapes(), "svg")


def _write(edition: Edition, wording: Wording) -> int:
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn())
    with Progress(*columns, console=Console(stderr=True)) as bar:
        _follow(bar, wording.line("static-pages"), edition.pages(), len(edition))
        _follow(bar, wording.line("static-pictures"), edition.pictures(), edition.drawn)
        edition.entrance()
    return len(edition)


def _follow(bar: Progress, name: str, steps: Iterable[str], total: int) -> None:
    for _ in bar.track(steps, total=total, description=name):
        pass
