"""`python -m data refresh`: its options, and which of the two halves they ask for."""

from __future__ import annotations

import argparse
from datetime import date
from pathlib import Path

from data.reading.loading import CURATED
from data.refresh import run
from data.refresh.remarks import remark
from data.refresh.services import COMTRADE_VARIABLE, SERVICES, STATCAN_VARIABLE, USUAL
from data.wording import wording_for

MOST_YEARS = 40


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add `refresh` to the maintainer's commands."""
    refresh = commands.add_parser(
        "refresh",
        help="read the newest figures of the services aside; with --accept, put them into the tables",
        epilog="Honoured in the environment: HTTPS_PROXY and NO_PROXY, REQUESTS_CA_BUNDLE, COMTRADE_KEY (a free key lifts "
        f"the limit of 500 records), {STATCAN_VARIABLE} and {COMTRADE_VARIABLE} (other addresses of the services).",
    )
    refresh.add_argument("folder", nargs="?", type=Path, default=CURATED, help="folder of CSVs (default: data/curated)")
    refresh.add_argument(
        "--source",
        action="append",
        choices=tuple(SERVICES),
        help=f"a service, repeatable (default: {', '.join(USUAL)})",
    )
    refresh.add_argument("--years", type=_years, help="whole years of cimt and comtrade, as 2024 or 2019-2025")
    refresh.add_argument("--accept", action="store_true", help="put the candidates of the last refresh into the tables")


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


def _years(text: str) -> tuple[int, ...]:
    """Years from `2024` or `2019-2025`."""
    first, _, last = text.partition("-")
    if not (first.isdigit() and (last or first).isdigit()):
        raise argparse.ArgumentTypeError(f"{text!r}: write 2024 or 2019-2025")
    years = tuple(range(int(first), int(last or first) + 1))
    if not years or not 1988 <= years[0] <= years[-1] <= 2100 or len(years) > MOST_YEARS:
        raise argparse.ArgumentTypeError(f"{text!r}: write 2024 or 2019-2025, from 1988 on")
    return years
