"""The public functions and classes of `data/indicators`, and sample values to call them with."""

import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from datetime import date
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

import pandas as pd

import data.indicators
from data.frames import (
    CUSTOMS_TOTAL,
)
from data.indicators.tariffs.choice import TariffChoice

# Values for the parameters of functions that are called here to see that they change nothing.
GIVEN: dict[str, Any] = {
    "measure": CUSTOMS_TOTAL, "measures": None, "period": 2024, "day": date(2026, 9, 30), "today": date(2026, 9, 30),
    "first": date(2025, 1, 1), "last": date(2026, 9, 30), "until": date(2026, 9, 30), "partner": "CHN",
    "partner_code": "CHN", "years": 5, "to_year": 2024, "choice": TariffChoice(), "direction": "us_on_canada",
}  # fmt: skip


def modules() -> list[ModuleType]:
    found = pkgutil.walk_packages(data.indicators.__path__, "data.indicators.")
    return [import_module(module.name) for module in found]


def public() -> Iterator[tuple[str, Any]]:
    """Every public function and class that a module of the library defines itself."""
    for module in modules():
        for name, found in vars(module).items():
            own = getattr(found, "__module__", None) == module.__name__
            if own and not name.startswith("_") and (inspect.isclass(found) or callable(found)):
                yield f"{module.__name__.removeprefix('data.indicators.')}.{name}", found


@cache
def library() -> dict[str, Any]:
    return dict(public())


def inner(function: Any) -> Any:
    """A function without the cache around it."""
    return getattr(function, "__wrapped__", function)


FUNCTIONS = sorted(name for name, found in library().items() if not inspect.isclass(found))
CLASSES = sorted(name for name, found in library().items() if inspect.isclass(found))


def arguments(function: Callable[..., Any]) -> dict[str, Any] | None:
    """Values for the parameters after the tables; None where one of them has no value here."""
    given: dict[str, Any] = {}
    for parameter in list(inspect.signature(function).parameters.values())[1:]:
        if parameter.default is not parameter.empty:
            continue
        value, kind = GIVEN.get(parameter.name), str(parameter.annotation)
        if isinstance(value, date) and "Timestamp" in kind:
            value = pd.Timestamp(value)
        if value is None or not re.search(rf"\b{type(value).__name__}\b", kind):
            return None
        given[parameter.name] = value
    return given


def of_tables() -> list[str]:
    """The functions that take the tables and otherwise only what is given here."""
    found = []
    for name in FUNCTIONS:
        function = inner(library()[name])
        first = next(iter(inspect.signature(function).parameters.values()), None)
        if first is not None and str(first.annotation) == "TradeTables" and arguments(function) is not None:
            found.append(name)
    return found
