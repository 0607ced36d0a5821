"""The maintainer's command: `python -m data check | diff | vintages | changelog | refresh | package`; `--help` tells the rest."""

from __future__ import annotations

import argparse
import io
import os
import re
import sys
from importlib import import_module

from data.commands.argparse_words import speak
from data.wording import LANGUAGES, wording_for

# Each module has `add_to`, its words on the command line, and `obey`; only the one that is asked for is loaded.
COMMANDS = {
    "check": "data.commands.check",
    "diff": "data.commands.diff",
    "vintages": "data.commands.vintages",
    "changelog": "data.commands.changelog",
    "refresh": "data.refresh.command",
    "package": "data.commands.package",
}


def main(arguments: list[str] | None = None) -> int:
    """Run one command; exit status 0 when all is well, 1 when it is not."""
    given = sys.argv[1:] if arguments is None else arguments
    wanted = [given[0]] if given and given[0] in COMMANDS else list(COMMANDS)
    modules = {name: import_module(COMMANDS[name]) for name in wanted}
    wording = wording_for("fr" if re.search("--language[ =]fr", " ".join(given)) else "en")
    speak(wording)
    parser = argparse.ArgumentParser(prog="python -m data", description=wording.line("help-data"))
    commands = parser.add_subparsers(dest="command", required=True)
    for name, module in modules.items():
        module.add_to(commands, wording)
        commands.choices[name].add_argument(
            "--language", choices=LANGUAGES, default="en", help=wording.line("help-language")
        )
    chosen = parser.parse_args(given)
    return int(modules[chosen.command].obey(chosen))


if __name__ == "__main__":
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a pipe that knows no accents still gets every line
    try:
        status = main()
        sys.stdout.flush()
    except BrokenPipeError:  # the reader of the pipe has seen enough, as `head` has
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = 1
    sys.exit(status)
