"""`python -m data vintages [--keep REMARK]`: list the kept states of the tables, or keep the tables of today."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from data.reading.loading import CURATED, check_contents, read_bytes
from data.states.vintages import VINTAGES, keep_vintage, vintages
from data.wording import Wording, wording_for


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser], wording: Wording) -> None:
    """Add its words to the command line."""
    parser = commands.add_parser("vintages", help=wording.line("help-vintages-list"))
    parser.add_argument("folder", nargs="?", type=Path, default=CURATED, help=wording.line("help-folder"))
    parser.add_argument(
        "--keep", metavar=wording.line("help-vintages-keep-name"), help=wording.line("help-vintages-keep")
    )
    parser.add_argument("--vintages", type=Path, default=VINTAGES, help=wording.line("help-vintages"))


def obey(chosen: argparse.Namespace) -> int:
    """List the vintages, or keep one."""
    if chosen.keep is not None:
        return _keep(chosen)
    held = vintages(chosen.vintages)
    for vintage in reversed(held):
        print(f"{vintage.name}  {vintage.version}  {vintage.remark}".rstrip())
    if not held:
        print(wording_for(chosen.language).line("command-no-vintages"))
    return 0


def _keep(chosen: argparse.Namespace) -> int:
    contents = read_bytes(chosen.folder)
    _, problems = check_contents(contents, chosen.folder)
    if problems:
        print(wording_for(chosen.language).line("command-not-kept", count=len(problems)))
        return 1
    kept = keep_vintage(contents, chosen.vintages, day=date.today(), remark=chosen.keep)
    print(wording_for(chosen.language).line("command-kept", name=kept.name))
    return 0
