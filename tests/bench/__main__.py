"""`make bench`: measure, print one table of figures and bounds, and end with status 1 when a bound is broken.

    python -m tests.bench [PART ...] [--rounds N] [--slow-rounds N] [--seconds S]

Figures depend on the machine and on what else it does; ratios less so. Everything stays on 127.0.0.1.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
import traceback
from collections.abc import Callable, Iterable, Iterator

from tests.bench import figures, first_readers, load, rerun, sessions, tables
from tests.bench.result import HEAD, Result

Part = Callable[[argparse.Namespace], Iterable[Result]]


def main(arguments: list[str] | None = None) -> int:
    """Measure the parts that were asked for, all by default, and print each result as it comes."""
    parts: dict[str, Part] = {
        "tables": lambda _: tables.results(),
        "figures": lambda _: figures.results(),
        "rerun": lambda _: rerun.results(),
        "sessions": lambda asked: sessions.results(seconds=asked.seconds, at=asked.at),
        "first": lambda _: first_readers.results(),
        "load": lambda asked: load.results(rounds=asked.rounds, slow_rounds=asked.slow_rounds),
    }
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench", description="How fast the dashboard is, against bounds."
    )
    parser.add_argument("part", nargs="*", help=f"one or more of {', '.join(parts)}; all by default")
    parser.add_argument("--rounds", type=int, default=3, help="cold loads of each page at full speed (%(default)s)")
    parser.add_argument("--slow-rounds", type=int, default=2, help="the same over the slow line (%(default)s)")
    parser.add_argument("--seconds", type=float, default=30, help="how long the crowds read (%(default)s)")
    parser.add_argument(
        "--at", default="", help="the address of a server that runs, for the crowds; their own by default"
    )
    asked = parser.parse_args(arguments)
    if unknown := set(asked.part) - set(parts):
        parser.error(f"no part is called {', '.join(sorted(unknown))}")
    began = time.monotonic()
    broken = 0
    print(f"{os.cpu_count()} processors, load {os.getloadavg()[0]:.1f} at the start\n{HEAD}", flush=True)
    for name in asked.part or parts:
        for result in measured(name, parts[name], asked):
            print(result.line(), flush=True)
            broken += not result.holds
    print(f"{broken} bounds broken; {time.monotonic() - began:.0f} s", flush=True)
    return 1 if broken else 0


def measured(name: str, part: Part, asked: argparse.Namespace) -> Iterator[Result]:
    """The results of a part; what ends it early breaks a bound, and the other parts go on."""
    try:
        yield from part(asked)
    except Exception as error:  # whatever a page or a browser may raise
        traceback.print_exc()
        yield Result(name, "measured to its end", float("nan"), "", 0, f"{type(error).__name__}: {error}"[:200])


if __name__ == "__main__":
    sys.exit(main())
