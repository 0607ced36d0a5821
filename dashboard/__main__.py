"""`python -m dashboard export STORY --to FILE`, `static FOLDER`, and `serve`, `roll`, `status`, `nginx` of a server; `--help` tells the rest."""

from __future__ import annotations

import argparse
import re
import sys

from dashboard.edition import command as edition
from dashboard.replicas import command as replicas
from dashboard.stories import command as stories
from data.commands.argparse_words import speak
from data.wording import LANGUAGES, wording_for


def main(arguments: list[str] | None = None) -> int:
    """Run the command; exit status 0 when all is well, 1 when it is not."""
    given = sys.argv[1:] if arguments is None else arguments
    wording = wording_for("fr" if re.search("--language[ =]fr", " ".join(given)) else "en")
    speak(wording)
    parser = argparse.ArgumentParser(prog="python -m dashboard", description=wording.line("help-dashboard"))
    commands = parser.add_subparsers(dest="command", required=True)
    for each in (stories, edition, replicas):
        each.add_to(commands, wording)
    of_file, of_words = wording.line("help-language-of-file"), wording.line("help-language-of-words")
    for name in commands.choices:
        words = of_file if name == "export" else of_words
        commands.choices[name].add_argument("--language", choices=LANGUAGES, default="en", help=words)
    chosen = parser.parse_args(given)
    obey = {"export": stories.obey, "static": edition.obey}.get(chosen.command, replicas.obey)
    return obey(chosen)


if __name__ == "__main__":
    sys.exit(main())
