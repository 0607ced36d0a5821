"""What an address asks for, read strictly: a program that errs in a parameter is told so, and never gets other numbers."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs

from starlette.datastructures import MutableHeaders

from components.drawing.style import SHAPES, Scheme, Style, style_of
from dashboard import links
from dashboard.page import PAGES
from dashboard.serving.http_answers import Answer
from dashboard.unattended import NotShown
from dashboard.view import FIELDS, PARAMETERS, View, codes_of
from data.problems.suggestions import nearest
from data.wording import Wording, wording_for

# Parameters that are no field of the view: the page whose chart is meant where several have it.
PAGE = "page"
# Parameters of a picture, and what each may be; the first is what it is without.
OF_PICTURES: Mapping[str, Sequence[str]] = {"scheme": ("light", "dark"), "shape": tuple(SHAPES)}
# What only a reader at a screen chooses.
OF_SCREENS = ("present", "chart")
NAMES = (*(name for name in FIELDS if name not in OF_SCREENS), PAGE)
LONGEST_QUOTE = 80


@dataclass(frozen=True)
class Asked:
    """A view and, where the address names one, the page whose chart is meant."""

    view: View
    page: str = ""
    shape: str = "page"
    scheme: Scheme = "light"

    @property
    def style(self) -> Style:
        """How the chart is drawn."""
        return style_of(self.shape, self.scheme)

    @property
    def wording(self) -> Wording:
        """The wording of the view's language."""
        return wording_for(self.view.lang)


class Refused(Exception):
    """What an address asks for is not to be had: the HTTP status, and a sentence that says why."""

    def __init__(self, status: int, sentence: str) -> None:
        super().__init__(sentence)
        self.status, self.sentence = status, sentence


def asked(query: str, *, drawn: bool = False) -> Asked:
    """What a query string asks for; Refused with 400 where a name is no parameter or a value cannot be read.

    `drawn` says that a picture is asked for, whose shape and scheme are parameters too.
    """
    params = links.cleaned(parse_qs(query, keep_blank_values=True), (*NAMES, *OF_PICTURES))
    page = params.pop(PAGE, [""])
    apart = (*OF_SCREENS, *(OF_PICTURES if drawn else ()))
    view, unread = View.from_query({name: texts for name, texts in params.items() if name not in apart})
    wording = wording_for(view.lang)
    for name in unread:
        raise Refused(400, _sentence(name, params[name], wording))
    codes = [each.code for each in PAGES]
    if page != [""] and (len(page) > 1 or page[0] not in codes):
        raise Refused(400, _not_possible(PAGE, page, wording.join(codes), wording))
    of_picture = {name: params.get(name, [codes[0]]) for name, codes in OF_PICTURES.items()} if drawn else {}
    for name, given in of_picture.items():
        if len(given) > 1 or given[0] not in OF_PICTURES[name]:
            raise Refused(400, _not_possible(name, given, wording.join(list(OF_PICTURES[name])), wording))
    return Asked(view, page[0], **{name: given[0] for name, given in of_picture.items()})  # type: ignore[arg-type]


def not_shown(refusal: NotShown, view: View, wording: Wording) -> Refused:
    """Why a page would not show a view as it is asked for: its first field that would be corrected, and to what."""
    name, instead = next(iter(refusal.instead.items()))
    if name == "chart":
        return Refused(400, wording("address-chart-elsewhere"))
    shown = View().with_values({name: instead}).text(name) or wording("address-nothing")
    return Refused(400, wording("address-not-shown", name=name, given=quoted([view.text(name)]), shown=shown))


def refusal(error: Refused, *, as_json: bool) -> Answer:
    """The answer for what is refused: the sentence, as text or as JSON."""
    body = json.dumps({"error": error.sentence}, ensure_ascii=False) if as_json else error.sentence
    kind = "application/json" if as_json else "text/plain; charset=utf-8"
    return Answer(
        error.status, MutableHeaders({"content-type": kind, "cache-control": "no-store"}), f"{body}\n".encode()
    )


def possible(name: str, wording: Wording) -> str:
    """What a field of the view may be, in words: its codes, else the form of its values."""
    codes = codes_of(name)
    return wording.join(list(codes)) if codes else wording.code("address-form", PARAMETERS[name].form)


def quoted(texts: Sequence[str]) -> str:
    """What was given, no longer than a sentence bears."""
    text = "&".join(texts)
    return text if len(text) <= LONGEST_QUOTE else f"{text[:LONGEST_QUOTE]}…"


def _sentence(name: str, given: Sequence[str], wording: Wording) -> str:
    if name in FIELDS:
        return _not_possible(name, given, possible(name, wording), wording)
    near = nearest(name, NAMES)
    return wording("address-unknown-name", name=quoted([name]), names=near or wording.join(list(NAMES)))


def _not_possible(name: str, given: Sequence[str], possible: str, wording: Wording) -> str:
    key = "address-given-twice" if len(given) > 1 else "address-not-possible"
    return wording(key, name=name, given=quoted(given), possible=possible)


def listed(names: Mapping[str, Any] | Sequence[str], wording: Wording) -> str:
    """Names in a sentence."""
    return wording.join(sorted(names))
