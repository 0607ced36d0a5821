"""What was computed from tables, kept with them: when tables are no longer served, all that was made of them goes too."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial, wraps
from typing import TYPE_CHECKING, Concatenate, Final, ParamSpec, TypeVar

if TYPE_CHECKING:
    from data.frames import TradeTables

P = ParamSpec("P")
R = TypeVar("R")
MOST_KEPT: Final = 64  # results of one function


def kept(compute: Callable[Concatenate[TradeTables, P], R]) -> Callable[Concatenate[TradeTables, P], R]:
    """Compute a pure function of tables and hashable arguments once for each; calls stay type-checked."""

    @wraps(compute)
    def once(tables: TradeTables, /, *arguments: P.args, **choices: P.kwargs) -> R:
        return kept_result(compute, tables, *arguments, **choices)

    return once


def kept_result(
    compute: Callable[Concatenate[TradeTables, P], R], tables: TradeTables, *arguments: P.args, **choices: P.kwargs
) -> R:
    """The result of a pure function, from those that the tables keep if it is there."""
    bare = getattr(compute, "__wrapped__", compute)
    results = tables.results.get(bare)
    if results is None:
        results = tables.results.setdefault(bare, lru_cache(MOST_KEPT)(partial(bare, tables)))
    found: R = results(*arguments, **choices)
    return found
