"""`python -m data refresh`: its options, and which of the two halves they ask for."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from data.reading.loading import CURATED
from data.refresh import run
from data.refresh.remarks import remark
from data.refresh.services import COMTRADE_VARIABLE, KEY_VARIABLE, SERVICES, STATCAN_VARIABLE, USUAL
from data.wording import Wording, wording_for

MOST_YEARS = 40
FIRST_YEAR = 1988  # of the services' tables by year


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser], wording: Wording) -> None:
    """Add `refresh` to the maintainer's commands."""
    refresh = commands.add_parser(
        "refresh",
        help=wording.line("help-refresh"),
        epilog=wording.line(
            "help-refresh-environment", key=KEY_VARIABLE, statcan=STATCAN_VARIABLE, comtrade=COMTRADE_VARIABLE
        ),
    )
    refresh.add_argument("folder", nargs="?", type=Path, default=CURATED, help=wording.line("help-folder"))
    refresh.add_argument(
        "--source",
        action="append",
        choices=tuple(SERVICES),
        help=wording.line("help-refresh-source", usual=", ".join(USUAL)),
    )
    refresh.add_argument("--years", type=lambda text: _years(text, wording), help=wording.line("help-refresh-years"))
    refresh.add_argument("--accept", action="store_true", help=wording.line("help-refresh-accept"))


def obey(chosen: argparse.Namespace) -> int:
    """Run the half that was asked for; exit status 0 when all went well."""
    if chosen.accept and (chosen.source or chosen.years):
        print(remark("accept_alone").text(chosen.language))  # noqa: T201 - a command speaks
        return 2
    choice = run.Choice(
        folder=chosen.folder, today=date.today(), services=tuple(chosen.source or USUAL),
        years=chosen.years or (), language=chosen.language,
    )  # fmt: skip
    if not chosen.folder.is_dir():
        print(wording_for(chosen.language).line("command-no-folder", folder=chosen.folder))  # noqa: T201 - a command speaks
        return 1
    return run.accept(choice, print) if chosen.accept else run.refresh(choice, print)


def _years(text: str, wording: Wording) -> tuple[int, ...]:
    """Years from `2024` or `2019-2025`."""
    wrong = wording.line("help-years-wrong", text=text, first=str(FIRST_YEAR))
    first, _, last = text.partition("-")
    if not (first.isdigit() and (last or first).isdigit()):
        raise argparse.ArgumentTypeError(wrong)
    years = tuple(range(int(first), int(last or first) + 1))
    if not years or not FIRST_YEAR <= years[0] <= years[-1] <= 2100 or len(years) > MOST_YEARS:
        raise argparse.ArgumentTypeError(wrong)
    return years
