"""Runs of a refresh on a folder of its own, against a local service."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from data.frames import TradeTables
from data.refresh import run
from data.refresh.fetch import Patience
from tests.damage.csv_damage import curated_bytes, short_curated_bytes
from tests.refresh.statcan_answers import Service, whole_service
from tests.refresh.statcan_server import serving

TODAY = date(2026, 11, 22)
WHOLE = ("exports_annual.csv", "exports_monthly.csv")
QUICK = Patience(attempts=3, first_wait=0.01, longest_wait=0.05, timeout=20.0)


def served(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    """The local service, asked in place of Statistics Canada and of UN Comtrade."""
    found = whole_service()
    with serving(found) as address:
        monkeypatch.setenv("TRADE_STATCAN_ADDRESS", address)
        monkeypatch.setenv("TRADE_COMTRADE_ADDRESS", address)
        monkeypatch.delenv("COMTRADE_KEY", raising=False)
        yield found


def curated_folder(tmp_path: Path) -> Path:
    """The curated folder; the tables that a refresh of Statistics Canada leaves alone are cut."""
    (tmp_path / "curated").mkdir()
    cut = {name: content for name, content in short_curated_bytes().items() if name not in WHOLE}
    for name, content in (curated_bytes() | cut).items():
        (tmp_path / "curated" / name).write_bytes(content)
    return tmp_path / "curated"


def refresh(folder: Path, *services: str, language: str = "en") -> tuple[int, list[str]]:
    said: list[str] = []
    choice = run.Choice(folder, TODAY, services or ("statcan", "cimt"), language="fr" if language == "fr" else "en")
    return run.refresh(choice, said.append, patience=QUICK), said


def accept(folder: Path) -> tuple[int, list[str]]:
    said: list[str] = []
    return run.accept(run.Choice(folder, TODAY), said.append), said


def value(tables: TradeTables, table: str, **key: object) -> tuple[float, str, str]:
    frame = tables[table]
    for column, wanted in key.items():
        frame = frame.loc[frame[column] == wanted]
    (row,) = frame.to_dict("records")
    return row[next(c for c in map(str, frame) if c.startswith("value_"))], row["as_of"], row["source_id"]
