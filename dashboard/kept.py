"""Finished charts, kept: one drawing serves every reader who asks for the same view of the same tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import lru_cache
from hashlib import blake2b
from typing import Any, Concatenate, NamedTuple, ParamSpec, cast

from components.drawing.chart import Chart
from components.drawing.style import Style
from components.figures import FIGURES, NAMES
from data import TradeTables
from data.cells.folding import folded
from data.changes.trial import PREVIEW
from data.wording import Language, Wording, wording_for

MOST_KEPT = 512
MARK_SIGNS = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"


P = ParamSpec("P")


class Drawing(NamedTuple):
    """A chart of FIGURES by its name, with the choices that it is drawn for."""

    name: str
    choices: Mapping[str, Any]


def drawing(
    build: Callable[Concatenate[TradeTables, Wording, Style, P], Chart],
    *_: P.args,
    **choices: P.kwargs,
) -> Drawing:
    """The drawing of a builder of FIGURES for some of its choices; a default that is left out has no part in the chart's code."""
    return Drawing(NAMES[build], choices)


def by_name(*drawings: Drawing) -> dict[str, Drawing]:
    """Drawings by the names of their charts, in their order."""
    return {each.name: each for each in drawings}


def drawn(name: str, tables: TradeTables, *, language: str, style: Style, **choices: Any) -> Chart:
    """The chart of a name in FIGURES for some choices; drawn once and then read-only.

    Choices are hashable codes. Equal tables (same version) give the same chart.
    """
    wording = wording_for(cast("Language", language))
    code = mark({"chart": name} | choices)
    sign = wording("source-view-code", code=code) + "."
    if tables.version.startswith(PREVIEW):  # a saved picture outlives the notice on the page
        sign = f"{wording('preview-mark')}. {sign}"
    marked = replace(style, mark=sign)
    return _drawn(name, tables, language, marked, code, tuple(sorted(choices.items())))


def mark(choices: Mapping[str, Any]) -> str:
    """Six letters and digits that stand for a chart and its choices, whatever the language and the size.

    Printed at the foot of every picture: two pictures with one mark show the same view. Signs that look
    alike (0 O, 1 I L) are left out.
    """
    digest = int.from_bytes(blake2b(repr(sorted(choices.items())).encode(), digest_size=5).digest(), "big")
    return "".join(MARK_SIGNS[(digest >> (5 * i)) % len(MARK_SIGNS)] for i in range(6))


@lru_cache(maxsize=MOST_KEPT)
def _drawn(
    name: str, tables: TradeTables, language: Language, style: Style, code: str, choices: tuple[tuple[str, Any], ...]
) -> Chart:
    wording = wording_for(language)
    chart = FIGURES[name](tables, wording, style, **dict(choices))
    named = folded(wording.code("chart-name", name)).replace(" ", "-")
    return replace(chart, file_name="_".join(filter(None, (named, code, chart.caption.as_of))), code=code)
