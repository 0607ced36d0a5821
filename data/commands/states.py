"""The states of the tables that a maintainer names: a folder, a vintage, a commit; and the order they came in."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from data.history import committed, revisions
from data.loading import read_bytes
from data.vintages import VINTAGES, load_vintage, vintage_named, vintages


class State(NamedTuple):
    """The CSVs of one moment, and what a maintainer calls it: its day or place, and a remark."""

    name: str
    contents: dict[str, bytes]
    remark: str = ""


def state_named(name: str, folder: Path, held: Path = VINTAGES) -> State:
    """The folder, vintage or commit of a name, in this order.

    Raises `NoHistory` where there is none, `DamagedBundle` where a vintage does not match its checksums.
    """
    if Path(name).is_dir():
        return State(name, read_bytes(Path(name)))
    if vintage := vintage_named(name, vintages(held)):
        return State(vintage.name, load_vintage(vintage), vintage.remark)
    return State(name, committed(folder, name))


def states_of(folder: Path, held: Path = VINTAGES, most: int = 10) -> list[State]:
    """The last states that are known, the newest first: the vintages, or the commits where fewer than two are kept.

    Raises `NoHistory` where there is neither.
    """
    kept = vintages(held)[-most - 1 :]
    if len(kept) > 1:
        return [State(v.name, load_vintage(v), v.remark) for v in reversed(kept)]
    return [State(r.day, committed(folder, r.commit), r.subject) for r in revisions(folder, most + 1)]
