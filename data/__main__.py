"""The maintainer's command: `python -m data check [FOLDER] [--language en|fr]`."""

from __future__ import annotations

import argparse
import io
import sys
from pathlib import Path

from data.frames import newest_date
from data.loading import CURATED, check_contents, read_bytes


def main(arguments: list[str] | None = None) -> int:
    """Run one command; exit status 0 when the tables are sound, 1 when they are not."""
    parser = argparse.ArgumentParser(prog="python -m data", description="Look after the curated tables.")
    commands = parser.add_subparsers(dest="command", required=True)
    check = commands.add_parser("check", help="print every problem of every CSV, one a line")
    check.add_argument("folder", nargs="?", type=Path, default=CURATED, help="folder of CSVs (default: data/curated)")
    check.add_argument("--language", choices=("en", "fr"), default="en", help="language of the messages")
    chosen = parser.parse_args(arguments)
    return check_folder(chosen.folder, chosen.language)


def check_folder(folder: Path, language: str) -> int:
    """Print the problems of a folder, or what it holds when there are none."""
    if not folder.is_dir():
        print({"en": f"{folder}: no such folder", "fr": f"{folder} : ce dossier n'existe pas"}[language])
        return 1
    frames, problems = check_contents(read_bytes(folder), folder)
    if problems:
        for found in problems:
            print(found.one_line("fr" if language == "fr" else "en"))
        closing = {"en": f"{len(problems)} problem(s) in {len({p.file for p in problems})} file(s)",
                   "fr": f"{len(problems)} problème(s) dans {len({p.file for p in problems})} fichier(s)"}  # fmt: skip
        print(closing[language])
        return 1
    rows = sum(len(frame) for frame in frames.values())
    newest = max(filter(None, (newest_date(frame) for frame in frames.values())))
    print({"en": f"{len(frames)} tables, {rows} rows, no problem; newest as-of date {newest}",
           "fr": f"{len(frames)} tables, {rows} lignes, aucun problème; date la plus récente {newest}"}[language])  # fmt: skip
    return 0


if __name__ == "__main__":
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")  # a pipe that knows no accents still gets every line
    sys.exit(main())
