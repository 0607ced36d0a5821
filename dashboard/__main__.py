"""`python -m dashboard export STORY --to FILE` and `python -m dashboard static FOLDER`; `--help` tells the rest."""

from __future__ import annotations

import argparse
import re
import sys

from dashboard.edition import command as edition
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
    for each in (stories, edition):
        each.add_to(commands, wording)
    of_file, of_words = wording.line("help-language-of-file"), wording.line("help-language-of-words")
    for name, words in (("export", of_file), ("static", of_words)):
        commands.choices[name].add_argument("--language", choices=LANGUAGES, default="en", help=words)
    chosen = parser.parse_args(given)
    return edition.obey(chosen) if chosen.command == "static" else stories.obey(chosen)


if __name__ == "__main__":
    sys.exit(main())
