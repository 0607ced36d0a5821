"""The views of the static edition, their files, and the links between them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape, unescape
from typing import Final
from urllib.parse import parse_qsl, urlencode, urlsplit

from dashboard.page import PAGES, Page
from dashboard.unattended import PARTS
from dashboard.view import View
from data import TradeTables
from data.indicators.partners.comparison import DEFAULT_SCOPE, largest_outside_us
from data.wording import Language

HREF: Final = re.compile(r'href="([^"]*)"')
# Files beside the pages, which a link may name.
START: Final = "index.html"
BESIDE: Final = ("feed.atom", "calendar.ics")


@dataclass(frozen=True)
class Edited:
    """A view of the edition: its page, and the values of the view that differ from the default, without the language."""

    page: Page
    query: tuple[tuple[str, str], ...]

    @property
    def file(self) -> str:
        """Its file in the folder of a language."""
        parts = (self.page.path or START.removesuffix(".html"), *(f"{name}-{value}" for name, value in self.query))
        return re.sub(r"[^A-Za-z0-9._-]", "-", "_".join(parts)) + ".html"

    def view(self, language: Language) -> View:
        """What a reader sees."""
        return View.from_query({"lang": [language]} | {name: [value] for name, value in self.query})[0]

    def with_value(self, name: str, code: str) -> Edited:
        """The view with another value of one field; a default is left out."""
        values = {**dict(self.query), name: code}
        return named(self.page, **View.from_query({key: [value] for key, value in values.items()})[0].to_query())

    def address(self, language: Language) -> str:
        """The address of the live view below that of the app."""
        query = self.view(language).to_query()
        return f"{self.page.path}?{urlencode(query)}" if query else self.page.path


def listed_views(tables: TradeTables) -> tuple[Edited, ...]:
    """Every page as it opens, each of its parts, the profile of each partner that figures are followed for, and each story."""
    partners = ({"partner": code} for code in largest_outside_us(tables, DEFAULT_SCOPE))
    parts = ((page, part) for page in PAGES for part in ({}, *PARTS.get(page.code, ())))
    profiles = ((page, part) for part in partners for page in PAGES if page.code == "partner")
    views = (named(page, **View().with_values(part).to_query()) for page, part in (*parts, *profiles))
    listed = (story_view(story_id) for story_id in tables["stories"].sort_values("position")["story_id"])
    return tuple(dict.fromkeys((*views, *listed)))


def story_view(story_id: str) -> Edited:
    """A story as a page of the edition."""
    return named(next(page for page in PAGES if page.code == "stories"), story=story_id)


def named(page: Page, **values: str) -> Edited:
    """A view of the edition by its page and its parameters."""
    return Edited(page, tuple(sorted(values.items())))


@dataclass(frozen=True)
class Links:
    """The links of the pages in one language: to files of the edition where it has the view, else to the live view."""

    language: Language
    files: Mapping[Edited, str]
    live: str = ""  # the address of the app, ending in a slash; without it a view that the edition lacks is its page as it opens

    def relinked(self, html: str, here: Edited) -> str:
        """HTML of a page with its links led to files."""
        return HREF.sub(lambda found: f'href="{escape(self._target(unescape(found[1]), here))}"', html)

    def _target(self, address: str, here: Edited) -> str:
        if address.startswith(("#", "http:", "https:", "mailto:")):
            return address
        path, query, part = urlsplit(address)[2:5]
        name = path.removeprefix("./").strip("/") if path else here.page.path
        if name in BESIDE:
            return name
        page = next((each for each in PAGES if name in (each.path, *each.also)), here.page)
        values = dict(parse_qsl(query))
        language = values.pop("lang", self.language)
        for alone in ("present", "chart"):
            values.pop(alone, None)
        step = values.pop("step", "")
        asked = story_view(values["story"]) if "story" in values else named(page, **values)
        mark = f"#step-{step}" if step else f"#{part}" if part else ""
        folder = "" if language == self.language else f"../{language}/"
        if asked in self.files:
            return f"{folder}{self.files[asked]}{mark}"
        if self.live:
            return self.live + (address.removeprefix("./").removeprefix("/") if path else page.path + address)
        return f"{folder}{self.files.get(named(page), START)}{mark}"
