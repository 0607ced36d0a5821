"""The time from a View to a figure's JSON when nobody has asked for it before.

Which choices are a figure's default ones is known by the page that shows it. So the pages run first, with
empty charts in place of real ones, and their calls are kept; then each figure is drawn for the first time, in
a process that is as warm as the server is when it lets readers in.
"""

from __future__ import annotations

import gc
import logging
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from inspect import signature
from statistics import median
from typing import Any, Final, NamedTuple
from unittest.mock import patch

import plotly.graph_objects as go

import dashboard.place
from components.drawing.chart import Caption, Chart, TextTable
from components.figures import FIGURES
from dashboard import kept as drawn
from dashboard import served
from dashboard.page import PAGES, Page
from dashboard.view import FIELDS, codes_of
from dashboard.warm_up import warm_up
from tests.bench.result import Result
from tests.page_runs import run_page

BOUND_MILLISECONDS: Final = 40.0
# Of fields that hold a code of the tables.
EXAMPLES: Final = {"partner": ("CHN",)}
DRAWING_PACKAGES: Final = ("components", "dashboard")
Calls = dict[str, Mapping[str, Any]]


def results() -> Iterator[Result]:
    """The median of all figures and the slowest one."""
    warm_up()
    logging.disable(logging.WARNING)  # Streamlit warns at every element that nobody will see it
    calls = first_calls()
    logging.disable(logging.NOTSET)
    forget_charts()
    # As `warm_up` does before readers come in: else a collection of what the pages above left behind falls into one figure.
    gc.collect()
    gc.freeze()
    took = {name: first_time(name, choices) for name, choices in calls.items()}
    slowest = max(took, key=lambda name: took[name].passed)
    order = sorted(took, key=lambda name: -took[name].worked)
    told = ", ".join(f"{name} {took[name].worked:.0f}" for name in order)
    middle = median(one.passed for one in took.values())
    yield Result("figures", f"View to JSON, median of {len(took)}", middle, "ms", BOUND_MILLISECONDS)
    note = f"processor: {told}"
    yield Result("figures", f"View to JSON, {slowest}", took[slowest].passed, "ms", BOUND_MILLISECONDS, note)
    missing = sorted(set(FIGURES) - set(took))
    yield Result("figures", "figures that no page showed", len(missing), "", 0, ", ".join(missing))


class Milliseconds(NamedTuple):
    """How much time passed, and how much of it the processor worked for us."""

    passed: float
    worked: float


def first_time(name: str, choices: Mapping[str, Any]) -> Milliseconds:
    """How long a figure takes from its choices to its JSON."""
    tables = served.current().tables
    if tables is None:
        raise RuntimeError("the curated tables do not load")
    began, worked = time.perf_counter(), time.process_time()
    drawn.drawn(name, tables, **choices).figure.to_json()
    return Milliseconds((time.perf_counter() - began) * 1000, (time.process_time() - worked) * 1000)


def first_calls() -> Calls:
    """Each figure with the choices of the first view that shows it: the default view of a page, else one or two choices on."""
    calls: Calls = {}
    shown: list[tuple[Page, dict[str, str], set[str]]] = [(page, {}, fields_shown(page, calls)) for page in PAGES]
    for page, query, names in shown:  # grows while it is gone through
        for name, code in [(n, c) for n, codes in codes_of_fields().items() if n in names - set(query) for c in codes]:
            if set(calls) >= set(FIGURES):
                return calls
            further = query | {name: code}
            found = fields_shown(page, calls, further)
            if not query:
                shown.append((page, further, found - names))
    return calls


def fields_shown(page: Page, calls: Calls, query: Mapping[str, str] | None = None) -> set[str]:
    """Run a page, add to the calls the figures that it shows first, and return the View fields of its widgets."""

    def keep(name: str, _: object, **choices: Any) -> Chart:
        calls.setdefault(name, choices)
        return Chart(name, go.Figure(), Caption("", "", ""), "empty", TextTable((), ()), selectable=True)

    with patch.object(dashboard.place, "drawn", keep):
        test = run_page(page, **(query or {}))
    return {name for name in FIELDS if name in test.session_state}


def codes_of_fields() -> dict[str, tuple[str, ...]]:
    """The View fields that hold one of a few codes, with these codes."""
    return {name: codes_of(name) for name in FIELDS} | EXAMPLES


def forget_charts() -> None:
    """Empty the finished charts and what the figures keep between them.

    What `data` keeps of the tables stays, as in a server that has shown its pages to nobody before it lets readers in.
    """
    for module in [module for name, module in sys.modules.items() if name.partition(".")[0] in DRAWING_PACKAGES]:
        for kept in vars(module).values():
            # A module also holds what it imports: what `data` keeps is told by where it was written.
            ours = getattr(kept, "__module__", "").partition(".")[0] in DRAWING_PACKAGES
            if ours and hasattr(kept, "cache_clear") and depends_on_tables(kept):
                kept.cache_clear()
    results = tables.results if (tables := served.current().tables) else {}
    for function in [each for each in results if each.__module__.partition(".")[0] in DRAWING_PACKAGES]:
        del results[function]


def depends_on_tables(function: Callable[..., Any]) -> bool:
    """Whether a function takes tables, by name or among whatever it is given."""
    parameters = signature(function).parameters.values()
    return any(p.name == "tables" or p.kind is p.VAR_POSITIONAL for p in parameters)
