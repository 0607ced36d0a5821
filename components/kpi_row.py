"""The row of headline numbers, as cards that wrap on a narrow screen."""

from __future__ import annotations

from html import escape

import streamlit as st

from components.headlines import Headline
from components.sparkline import sparkline
from components.style import Palette

COLOURS = {"year": "non_us", "months": "non_us", "share": "us", "needed": "target", "duties": "other_measure", "markets": "non_us"}


def show_kpi_row(headlines: tuple[Headline, ...], *, palette: Palette) -> None:
    """One card a number: label, value, change, trend, source."""
    st.html(f'<div class="kpi-row">{"".join(_card(h, palette) for h in headlines)}</div>')


def _card(headline: Headline, palette: Palette) -> str:
    line = sparkline(list(headline.trend), colour=getattr(palette, COLOURS[headline.name]), label=headline.meaning)
    return (
        f'<section class="kpi"><h2>{escape(headline.label)}</h2><p class="kpi-value">{escape(headline.value)}</p>'
        f'<p class="kpi-change">{escape(headline.change)}</p>{line}<p class="kpi-source">{escape(headline.source)}</p></section>'
    )
