"""The box under a chart where a reader chooses the picture to save or to copy."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape
from typing import Final

import plotly

from components.drawing.chart import Chart
from components.drawing.style import SHAPES
from data.wording import LANGUAGE_NAMES, LANGUAGES, Wording

FORMATS: Final = {"png-3": "PNG 3×", "png-2": "PNG 2×", "png-1": "PNG 1×", "svg-1": "SVG"}
SAID: Final = ("saved", "copied", "failed", "not-copied")


def picture_box(chart: Chart, *, wording: Wording) -> str:
    """Choices of a picture's language, colours, shape and format, with buttons, behind a click.

    The page's own script (`dashboard/static/pictures.js`) draws what is chosen in the browser; the server draws no picture.
    """
    languages: dict[str, str] = {
        wording.language: LANGUAGE_NAMES[wording.language],
        **LANGUAGE_NAMES,
        "both": wording("picture-lang-both"),
    }
    choices = {
        "lang": languages,
        "scheme": {code: wording.code("picture-scheme", code) for code in ("light", "dark")},
        "shape": {code: wording.code("picture-shape", code) for code in SHAPES},
        "format": FORMATS,
    }
    selects = "".join(_select(name, wording(f"picture-{name}"), options) for name, options in choices.items())
    buttons = "".join(
        f'<button type="button" data-do="{what}">{escape(wording(f"picture-{what}"))}</button>'
        for what in ("save", "copy", "copy-alt")
    )
    words = "".join(f' data-{code}="{escape(wording(f"picture-{code}"))}"' for code in SAID)
    return (
        f'<details class="picture-box" data-chart="{escape(chart.name)}" data-plotly="{plotly.__version__}" data-languages="{" ".join(LANGUAGES)}"{words}>'
        f"<summary>{escape(wording('picture-box'))}</summary>"
        f'<div>{selects}{buttons}<span role="status"></span></div></details>'
    )


def _select(name: str, label: str, options: Mapping[str, str]) -> str:
    listed = "".join(f'<option value="{code}">{escape(word)}</option>' for code, word in options.items())
    return f'<label>{escape(label)} <select data-choice="{name}">{listed}</select></label>'
