"""Runs of `python -m data` on a folder of its own: what was printed, for a maintainer and for a program."""

import json
from pathlib import Path
from typing import Any

import pytest

from data.__main__ import main
from tests.damage.csv_damage import cells, short_curated_bytes


def short_folder(place: Path) -> Path:
    """A copy of the curated folder below a place, its long tables cut."""
    copied = place / "curated"
    copied.mkdir()
    for name, content in short_curated_bytes().items():
        (copied / name).write_bytes(content)
    return copied


def damage(folder: Path) -> None:
    """A Tuesday with a spreadsheet: a decimal comma, a lost zero and a Greek name."""
    annual, monthly, blocs = (folder / f"{name}.csv" for name in ("exports_annual", "exports_monthly", "blocs"))
    annual.write_bytes(cells(2, value_cad_millions="2407,2")(annual.read_bytes()))
    monthly.write_bytes(cells(2, reference_month="2026-7")(monthly.read_bytes()))
    blocs.write_bytes(cells(2, bloc="ΑΠΕΚ")(blocs.read_bytes()))


def told(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str]:
    """The exit status of a command and what it printed."""
    status = main([str(argument) for argument in arguments])
    return status, capsys.readouterr().out


def as_json(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> dict[str, Any]:
    """What a command tells a program."""
    read: dict[str, Any] = json.loads(told(capsys, *arguments, "--format", "json")[1])
    return read
