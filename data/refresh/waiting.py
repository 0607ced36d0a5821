"""Candidates that wait already when a refresh comes: told when they are replaced, taken away when they are out of date."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from data.refresh import candidates
from data.refresh.remarks import Remark, remark
from data.refresh.services import SERVICES


def replaced(folder: Path, services: Sequence[str], current: str) -> list[Remark]:
    """What new candidates of some services take the place of, where that is more than their own earlier state."""
    waiting = candidates.waiting(folder)
    if waiting is None:
        return []
    if waiting.made_from != current:
        return [remark("waiting_outdated")]
    others = [name for name in waiting.services if name not in services]
    if not others:
        return []
    options = " ".join(f"--source {name}" for name in SERVICES if name in (*others, *services))
    return [remark("waiting_replaced", services=", ".join(others), options=options)]


def left(folder: Path, services: Sequence[str], current: str, shown: str) -> list[Remark]:
    """When nothing is new: candidates of the same services are out of date and go, those of others stay in `shown`."""
    waiting = candidates.waiting(folder)
    if waiting is None:
        return []
    if waiting.made_from == current and waiting.services and not set(waiting.services) & set(services):
        return [remark("still_waiting", services=", ".join(waiting.services), folder=shown)]
    candidates.remove(folder)
    return [remark("waiting_outdated")]
