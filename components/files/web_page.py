"""One page that opens without a network: the charts still answer the mouse, and everything that they need is inside."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256
from html import escape
from typing import Any

import plotly.io as pio
from plotly.offline import get_plotlyjs

from components.drawing.style import FONT, LIGHT
from components.drawing.text_fit import broken
from components.files.canvas import Canvas
from components.files.deck import Deck, Shown
from components.html.chart_table import text_table

CONFIG = {
    "displayModeBar": False,
    "displaylogo": False,
    "showSendToCloud": False,
    "scrollZoom": False,
    "doubleClick": False,
    "showTips": False,
}
SCRIPT = re.compile(r"<script(?: [^>]*)?>(.*?)</script>", re.DOTALL)
LOOKS = f"""
body {{ font: 16px/1.45 {FONT}; color: {LIGHT.text}; background: {LIGHT.ground}; margin: 0 auto; padding: 24px; max-width: 1100px; }}
h1 {{ font-size: 1.7rem; line-height: 1.2; }} h2 {{ font-size: 1.1rem; line-height: 1.3; margin: 2rem 0 0.3rem; }}
section {{ break-inside: avoid; border-top: 1px solid {LIGHT.rule}; }} p {{ margin: 0.3rem 0; max-width: 62em; }} a {{ color: {LIGHT.accent}; overflow-wrap: anywhere; }}
.chart {{ overflow-x: auto; margin: 0.6rem 0; }} .quiet {{ color: {LIGHT.quiet_text}; font-size: 0.86rem; }}
table {{ border-collapse: collapse; font-size: 0.84rem; }} th, td {{ text-align: left; padding: 3px 12px 3px 0; border-bottom: 1px solid {LIGHT.rule}; vertical-align: top; font-weight: 400; }}
thead th {{ font-weight: 700; }} caption {{ display: none; }} summary {{ cursor: pointer; color: {LIGHT.accent}; }}
nav ol {{ padding-left: 1.3rem; }}
@page {{ size: 11in 8.5in; margin: 10mm; }}
@media print {{ body {{ padding: 0; max-width: none; }} details {{ display: none; }} section {{ break-before: page; border: 0; }} section:first-of-type {{ break-before: auto; }} nav {{ display: none; }} h1, h2 {{ margin-top: 0; }} .chart {{ overflow: visible; zoom: var(--fit); }} }}
"""
SHEET = (980, 740)  # px inside the margins of a sheet


def to_page(deck: Deck, *, shapes: Mapping[str, Any] | None = None) -> bytes:
    """The page as HTML in UTF-8; `shapes` are the outlines that a map asks for, by the names under which plotly.js looks for them.

    Its own policy allows the scripts that are inside it by their hashes, and nothing from anywhere else.
    """
    wording = deck.wording
    needed = any(
        trace["type"] in ("choropleth", "scattergeo") for shown in deck.charts for trace in shown.chart.plain["data"]
    )
    scripts = [get_plotlyjs(), *([shapes_script(shapes)] if needed and shapes else [])]
    foot = f'<footer><p class="quiet">{escape(wording("foot-independent"))} {escape(wording("foot-licences"))}</p></footer>'
    above, below = 2 * _height(deck.title, 27) + _height(deck.about, 16), _height(foot, 14) + 8
    parts = [
        _section(number, shown, deck, above * (number == 1) + below * (number == len(deck.charts)))
        for number, shown in enumerate(deck.charts, 1)
    ]
    body = "".join(f"<script>{script}</script>" for script in scripts) + "".join(parts)
    hashes = " ".join(dict.fromkeys(_hash(script) for script in SCRIPT.findall(body)))
    policy = f"default-src 'none'; script-src {hashes}; style-src 'unsafe-inline'; img-src data: blob:; base-uri 'none'; form-action 'none'"
    links = "".join(
        f'<li><a href="#chart-{n}">{escape(s.chart.caption.title)}</a></li>' for n, s in enumerate(deck.charts, 1)
    )
    contents = (
        f'<nav aria-label="{escape(wording("files-contents"))}"><ol>{links}</ol></nav>' if len(deck.charts) > 1 else ""
    )
    head = (
        f'<!doctype html><html lang="{deck.tag}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{policy}">'
        f'<meta name="viewport" content="width=device-width"><title>{escape(deck.title)}</title><style>{LOOKS}</style></head>'
    )
    about = f"<p>{escape(deck.about)}</p>" if deck.about else ""
    return f"{head}<body><main><h1>{escape(deck.title)}</h1>{about}{contents}{body}</main>{foot}</body></html>".encode()


def _height(text: str, size: float) -> float:
    """About how high a paragraph is on a sheet, px."""
    return len(broken(text, width=min(SHEET[0], 62 * size), size=size)) * size * 1.45 + 5 if text else 0


def _section(number: int, shown: Shown, deck: Deck, around: float) -> str:
    """A chart with its title, its sentence, its text table, its source and the address of its view.

    On paper the chart is so small that they fit a sheet together with what is `around` them, px high.
    """
    chart, wording = shown.chart, deck.wording
    bare = Canvas(chart.plain, shown.width).without_caption()
    figure = pio.to_html(
        bare, config=CONFIG, include_plotlyjs=False, full_html=False, div_id=f"plot-{number}", validate=False
    )
    address = wording("files-link", address=shown.link) if shown.link else ""
    link = f'<p class="quiet">{_linked(address, shown.link)}</p>' if address else ""
    beside = (
        (chart.caption.title, 18.0),
        (shown.sentence, 16),
        (chart.caption.subtitle, 14),
        (shown.source, 14),
        (address, 14),
    )
    free = SHEET[1] - around - sum(_height(*text) for text in beside) - 32
    fit = min(1.0, free / bare["layout"]["height"])
    return (
        f'<section id="chart-{number}"><h2>{escape(chart.caption.title)}</h2>'
        + (f"<p>{escape(shown.sentence)}</p>" if shown.sentence else "")
        + f'<p class="quiet">{escape(chart.caption.subtitle)}</p>'
        + f'<div class="chart" style="--fit: {fit:.3f}" role="img" aria-label="{escape(chart.alt)}">{figure}</div>'
        f"<details><summary>{escape(wording('text-table'))}</summary>{text_table(chart.table, caption=chart.caption.title)}</details>"
        f'<p class="quiet">{escape(shown.source)}</p>{link}</section>'
    )


def _linked(text: str, address: str) -> str:
    shown = escape(address)
    return escape(text).replace(shown, f'<a href="{shown}">{shown}</a>', 1)


def shapes_script(shapes: Mapping[str, Any]) -> str:
    """The script that gives plotly.js the outlines which it would otherwise ask a server for."""
    return f"window.PlotlyGeoAssets = {json.dumps(shapes, separators=(',', ':'))};".replace("<", "\\u003c")


@lru_cache(maxsize=8)
def _hash(script: str) -> str:
    """What a policy calls a script that stands inside a page."""
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"
