"""A row of headline numbers, as cards that wrap on a narrow screen."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from urllib.parse import urlencode

from components.drawing.style import Palette
from components.html.sparkline import sparkline


@dataclass(frozen=True)
class Headline:
    """One headline number in words, its trend, and the page that explains it."""

    name: str
    label: str
    value: str
    change: str
    source: str
    trend: tuple[float, ...]
    page: str
    colour: str  # of the trend, a name in `Palette`
    choices: tuple[tuple[str, str], ...] = ()  # of that page, as URL parameters


def kpi_row_html(headlines: tuple[Headline, ...], *, palette: Palette, query: Mapping[str, str]) -> str:
    """One card a number: label that leads to its page, value, change, trend, source.

    `query` is the view as URL parameters, which the links keep.
    """
    return f'<div class="kpi-row">{"".join(_card(h, palette, query) for h in headlines)}</div>'


def _card(headline: Headline, palette: Palette, query: Mapping[str, str]) -> str:
    address = escape(f"{headline.page}?{urlencode({**query, **dict(headline.choices)})}")
    line = sparkline(list(headline.trend), colour=getattr(palette, headline.colour))
    return (
        f'<section class="kpi"><h2><a href="{address}" target="_self">{escape(headline.label)}</a></h2><p class="kpi-value">{escape(headline.value)}</p>'
        f'<p class="kpi-change">{escape(headline.change)}</p>{line}<p class="kpi-source">{escape(headline.source)}</p></section>'
    )
