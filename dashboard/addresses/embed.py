"""One chart alone, for an iframe on another site: a small page without a session, its figure, and plotly.js.

Which sites may frame it is configuration; nothing else of the app may be framed.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from functools import lru_cache
from html import escape
from typing import Final
from urllib.parse import parse_qs, urlencode

import plotly
from plotly.offline import get_plotlyjs
from starlette.datastructures import MutableHeaders

from components.drawing.style import Palette, Style
from components.figures import FIGURES
from components.html.chart_table import text_table
from dashboard.addresses.answers import Request, file_answer, view_address
from dashboard.addresses.asking import Refused, asked, listed, not_shown
from dashboard.addresses.files import figure_json
from dashboard.serving.http_answers import Answer
from dashboard.unattended import Found, NotShown, chart_found
from data import TradeTables
from data.wording import Wording

EMBED, FIGURE, PLOTLY = "/embed", "/embed.json", "/embed/plotly.js"
FRAMED_VARIABLE: Final = "TRADE_DATA_FRAMED_BY"
# A site as a content security policy names it.
SITE: Final = re.compile(r"https?://(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?")
NARROWEST, WIDEST, STEP = 280, 1280, 20
USUAL_WIDTH = 640
LOOKS: Final = (
    "body{margin:0;font:14px/1.5 Helvetica Neue,Arial,Liberation Sans,sans-serif}"
    "main{padding:4px;overflow:hidden}p{margin:4px}h1{font-size:18px}details{margin:4px}"
    "summary{cursor:pointer}.text-table{overflow:auto;max-height:60vh}table{border-collapse:collapse;font-size:13px}"
    "caption{text-align:left;font-weight:bold}th,td{padding:2px 8px 2px 0;text-align:left;vertical-align:top}"
)


def is_embed(path: str) -> bool:
    """Whether a path is one of these addresses."""
    return path in (EMBED, FIGURE, PLOTLY)


def framing_sites(environment: Mapping[str, str] = os.environ) -> tuple[str, ...]:
    """The sites that may frame a chart, besides this one; a text that is no site is an error at the start."""
    sites = tuple(environment.get(FRAMED_VARIABLE, "").lower().split())
    for site in sites:
        if not SITE.fullmatch(site):
            raise ValueError(
                f"{FRAMED_VARIABLE} has {site!r}: write sites such as https://www.example.org, with blanks between them"
            )
    return sites


def embed_policy(sites: tuple[str, ...]) -> str:
    """What the small page may load, and who may frame it."""
    rules = (
        "default-src 'none'", "script-src 'self'", "style-src 'self' 'unsafe-inline'", "img-src 'self' blob: data:", "connect-src 'self'",
        "base-uri 'none'", "form-action 'none'", " ".join(("frame-ancestors 'self'", *sites)),
    )  # fmt: skip
    return "; ".join(rules)


def embed_answer(request: Request, tables: TradeTables) -> Answer:
    """The answer to a request for the small page, its figure or plotly.js; Refused where the address errs."""
    if request.path == PLOTLY:
        return plotly_answer()
    params = parse_qs(request.query, keep_blank_values=True)
    name, scheme, width = (
        params.pop(each, [usual])[0] for each, usual in (("chart", ""), ("scheme", "light"), ("width", ""))
    )
    rest = urlencode(params, doseq=True)
    wanted = asked(rest)
    wording = wanted.wording
    if name not in FIGURES:
        raise Refused(404, wording("address-unknown-embed", names=listed(FIGURES, wording)))
    if scheme not in ("light", "dark"):
        raise Refused(400, wording("address-not-possible", name="scheme", given=scheme[:80], possible="light, dark"))
    if not re.fullmatch(r"\d{0,4}", width, re.ASCII):
        raise Refused(
            400, wording("address-not-possible", name="width", given=width[:80], possible=f"{NARROWEST}–{WIDEST}")
        )
    drawn_width = min(WIDEST, max(NARROWEST, int(width or USUAL_WIDTH))) // STEP * STEP
    style = Style(drawn_width, "dark" if scheme == "dark" else "light")
    try:
        found = chart_found(name, wanted.view, tables, style, page=wanted.page)
    except NotShown as error:
        raise not_shown(error, wanted.view, wording) from None
    if request.path == FIGURE:
        return file_answer(figure_json(found.chart, wording.language, width=drawn_width), "application/json")
    here = f"embed.json?{urlencode({'chart': name, 'scheme': scheme})}" + (f"&{rest}" if rest else "")
    return file_answer(_page(found, here, request.base, style.palette, wording).encode(), "text/html; charset=utf-8")


@lru_cache(maxsize=1)
def plotly_answer() -> Answer:
    """The plotly.js that belongs to the installed plotly: its version is in the address, so it never changes there."""
    headers = MutableHeaders(
        {"content-type": "text/javascript; charset=utf-8", "cache-control": "public, max-age=31536000, immutable"}
    )
    headers["etag"] = f'"{plotly.__version__}"'
    return Answer(200, headers, get_plotlyjs().encode())


def _page(found: Found, figure: str, base: str, palette: Palette, wording: Wording) -> str:
    """The small page: the chart, the link to its view, and its text version; its words alone until it is drawn."""
    chart, caption = found.chart, found.chart.caption
    link = escape(view_address(base, found.page.path, found.view.to_query()))
    table = text_table(chart.table, caption=caption.title)
    colours = f"body{{color:{palette.text};background:{palette.ground}}}a,summary{{color:{palette.accent}}}"
    return (
        f'<!doctype html><html lang="{wording.language}"><head><meta charset="utf-8"><title>{escape(caption.title)}</title>'
        f'<meta name="viewport" content="width=device-width"><link rel="canonical" href="{link}"><style>{LOOKS}{colours}</style>'
        f'<script src="embed/plotly.js?v={plotly.__version__}" defer></script><script src="app/static/embed.js" defer></script></head>'
        f'<body><main data-figure="{escape(figure)}"><div id="chart" role="img" aria-label="{escape(chart.alt)}">'
        f"<h1>{escape(caption.title)}</h1><p>{escape(caption.subtitle)}</p><p>{escape(caption.source)}</p></div>"
        f'<p><a href="{link}" target="_blank" rel="noopener">{escape(wording("embed-open"))}</a></p>'
        f"<details><summary>{escape(wording('text-table'))}</summary>{table}</details></main></body></html>"
    )
