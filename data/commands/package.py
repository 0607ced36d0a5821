"""`python -m data package`: write `datapackage.json`, the description of the tables for other programs."""

from __future__ import annotations

import argparse
from pathlib import Path

from data.files.whole_files import write_whole
from data.package import DESCRIPTOR, data_package, descriptor_text
from data.reading.loading import CURATED, shown_file
from data.wording import Wording, wording_for


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser], wording: Wording) -> None:
    """Add its words to the command line."""
    parser = commands.add_parser("package", help=wording.line("help-package", file=DESCRIPTOR))
    parser.add_argument("folder", nargs="?", type=Path, default=CURATED, help=wording.line("help-folder"))


def obey(chosen: argparse.Namespace) -> int:
    """Write the descriptor, and tell whether it was in step already."""
    path, text = chosen.folder / DESCRIPTOR, descriptor_text(data_package())
    same = path.exists() and path.read_text(encoding="utf-8") == text
    if not same:
        write_whole(path, text.encode())
    said = "command-package-same" if same else "command-package-written"
    print(wording_for(chosen.language).line(said, file=shown_file(chosen.folder, DESCRIPTOR)))
    return 0
