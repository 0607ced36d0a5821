"""The states of the tables that a maintainer names: a folder, a vintage, a commit; and the order they came in."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from data.reading.loading import read_bytes
from data.states.history import NoHistory, committed, revisions
from data.states.vintages import VINTAGES, load_vintage, vintage_named, vintages


class State(NamedTuple):
    """The CSVs of one moment, and what a maintainer calls it: its day or place, and a remark."""

    name: str
    contents: dict[str, bytes]
    remark: str = ""


class _Known(NamedTuple):
    """A state that is known by its day and not yet read."""

    day: str
    state: State
    load: Callable[[], dict[str, bytes]]


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
    """The last states that are known, the newest first: vintages and commits by their day, each state once.

    Of one day the commits count as the newer ones: what is accepted is committed afterwards. Raises `NoHistory` where
    there is neither.
    """
    kept = [_Known(v.day, State(v.name, {}, v.remark), partial(load_vintage, v)) for v in reversed(vintages(held))]
    try:
        found = revisions(folder, most + 1)
    except NoHistory:
        if not kept:
            raise
        found = []
    commits = [_Known(r.day, State(r.day, {}, r.subject), partial(committed, folder, r.commit)) for r in found]
    states: list[State] = []
    for known in sorted([*commits, *kept], key=lambda k: k.day, reverse=True):
        state = known.state._replace(contents=known.load())
        if states and states[-1].contents == state.contents:
            states[-1] = state  # the same tables: the older one is when they came
        else:
            states.append(state)
        if len(states) > most + 1:
            break
    return states[: most + 1]
