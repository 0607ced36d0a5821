"""The files of the static edition."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from html import escape
from pathlib import Path
from typing import Any, Final
from xml.etree.ElementTree import Element, SubElement, tostring

import jinja2
import plotly
from markupsafe import Markup

from components.drawing.chart import Chart
from components.drawing.style import DESKTOP, PHONE, Scheme, Style
from components.files.browser_files import settled
from components.html.chart_table import text_table
from components.overview import calendar_file, feed
from components.partners.map_codes import SHAPES_URL
from components.screen.chart import chart_config
from dashboard.edition.addresses import Edited, Links, listed_views
from dashboard.edition.blocks import Block, Choice, Folded, Grid, PageBlocks, Picture, Text, blocks_of, story_blocks
from dashboard.edition.recolouring import Colour, colours_between, recoloured
from dashboard.page import Page
from dashboard.place import Place
from dashboard.stories.files import chart_of
from dashboard.stories.steps import story
from dashboard.unattended import charts_shown
from dashboard.view import View
from data import TradeTables
from data.indicators.agreements.choice import today_of
from data.wording import LANGUAGE_NAMES, LANGUAGES, Language, Wording, wording_for

HERE: Final = Path(__file__).parent
STATIC: Final = HERE.parent / "static"
FORMS: Final[tuple[tuple[int, Scheme], ...]] = (
    (DESKTOP, "light"),
    (DESKTOP, "dark"),
    (PHONE, "light"),
    (PHONE, "dark"),
)
# What a browser must match to get the picture of a form; the first is for all others.
MEDIA: Final[Mapping[tuple[int, Scheme], str]] = {
    (PHONE, "dark"): "(max-width: 639px) and (prefers-color-scheme: dark)",
    (PHONE, "light"): "(max-width: 639px)",
    (DESKTOP, "dark"): "(prefers-color-scheme: dark)",
}
MOST_ROWS: Final = 200
DARK_COLOURS: Final = re.compile(r':root:has\(\[data-scheme="dark"\]\)\s*({[^}]*})')
SITEMAP: Final = "http://www.sitemaps.org/schemas/sitemap/0.9"
XHTML: Final = "http://www.w3.org/1999/xhtml"
Sized = tuple[Chart, int]  # a chart and the width of its picture, px
Form = tuple[int, Scheme]
Forms = Mapping[Form, tuple[Chart, ...]]
Draw = Callable[[Sequence[Sized]], Iterable[bytes]]


class Edition:
    """The static edition of some tables: every listed view in both languages, as files in a folder."""

    def __init__(self, tables: TradeTables, folder: Path, draw: Draw, *, base: str = "", live: str = "") -> None:
        """Write into a folder; `draw` makes SVG pictures of charts.

        `base` is the address of the folder once it is served and `live` that of the app; both may be left out.
        """
        self.tables, self.folder = tables, folder
        self.base, self.live = _slashed(base), _slashed(live)
        self._draw = draw
        self._files = {view: view.file for view in listed_views(tables)}
        self._charts: dict[str, Sized] = {}  # to be drawn, by the name of the picture
        self._dark: dict[str, dict[str, Mapping[Colour, Colour]]] = {}  # made from light pictures, by these
        self._page = jinja2.Environment(
            loader=jinja2.FileSystemLoader(HERE), autoescape=True, undefined=jinja2.StrictUndefined
        ).get_template("page.html.jinja")

    def __len__(self) -> int:
        """How many pages there are."""
        return len(self._files) * len(LANGUAGES)

    @property
    def drawn(self) -> int:
        """How many pictures the pages that were written need."""
        return len(self._charts)

    def pages(self) -> Iterator[str]:
        """Write the pages and what they share; yields the name of each page when it is written."""
        (self.folder / "files").mkdir(parents=True, exist_ok=True)
        self._write_shared()
        for language in LANGUAGES:
            (self.folder / language).mkdir(exist_ok=True)
            self._write_agenda(language)
            for view in self._files:
                self._write_page(view, language)
                yield f"{language}/{view.file}"

    def pictures(self) -> Iterator[str]:
        """Draw the pictures of the pages that were written; yields the name of each."""
        for name, svg in zip(self._charts, self._draw(list(self._charts.values())), strict=True):
            picture = settled(svg, name)
            (self.folder / "files" / f"{name}.svg").write_bytes(picture)
            for dark, colours in self._dark.get(name, {}).items():
                (self.folder / "files" / f"{dark}.svg").write_bytes(recoloured(picture, colours))
            yield name

    def _write_page(self, view: Edited, language: Language) -> None:
        wording, seen = wording_for(language), view.view(language)
        written, forms = self._story(seen, wording) if seen.story else self._shown(view.page, seen, wording)
        charts = iter(zip(*forms.values(), strict=True))
        links = Links(language, self._files, self.live)
        head, body = (
            Markup(links.relinked(self._html(blocks, charts, wording), view))  # noqa: S704  # made by this project, texts escaped
            for blocks in (written.blocks[:1], written.blocks[1:])
        )
        usual = forms[FORMS[0]]
        text = self._page.render(
            language=language,
            words=wording,
            title=wording.labelled(wording("app-title"), wording(f"page-{view.page.code}")),
            description=usual[0].caption.title if usual else wording("app-title"),
            head=head,
            body=body,
            file=view.file,
            here=view.page.code,
            names=LANGUAGE_NAMES,
            languages={code: f"../{code}/{view.file}" for code in LANGUAGES},
            pages={view.page.code: file for view, file in self._files.items() if not view.query},
            base=self.base,
            live=self.live and self.live + view.address(language),
            choices=self._choices(view, written.choices),
            live_words=wording("edition-live"),
            day_words=wording("edition-day", date=wording.date(today_of(self.tables).date())),
        )
        (self.folder / language / view.file).write_text(text, encoding="utf-8")

    def _shown(self, page: Page, view: View, wording: Wording) -> tuple[PageBlocks, Forms]:
        """What a page shows for a view, and the forms of its charts."""
        place = Place(view, self.tables, wording, Style(), {})
        forms = {form: charts_shown(page.code, view, self.tables, Style(*form)) for form in FORMS}
        return blocks_of(page, place, most_rows=MOST_ROWS), forms

    def _story(self, view: View, wording: Wording) -> tuple[PageBlocks, Forms]:
        """The story that a view names, and the forms of the charts of its steps."""
        told = story(self.tables, wording, view.story)
        if told is None:
            raise ValueError(f"no story {view.story}")
        forms = {
            form: tuple(chart_of(step, self.tables, Style(*form), charts_shown) for step in told.steps)
            for form in FORMS
        }
        return PageBlocks(story_blocks(told, forms[FORMS[0]], wording), {}), forms

    def _choices(self, view: Edited, choices: Mapping[str, Choice]) -> list[tuple[str, dict[str, str]]]:
        """The other views of the page: for each choice its label, and the files of its options."""
        found = []
        for name, (label, options) in choices.items():
            files = {word: self._files.get(view.with_value(name, code)) for code, word in options.items()}
            if len(known := {word: file for word, file in files.items() if file}) > 1:
                found.append((label, known))
        return found

    def _html(self, blocks: Sequence[Block], charts: Iterator[tuple[Chart, ...]], wording: Wording) -> str:
        """Blocks as HTML; `charts` gives the forms of the charts in the order in which the blocks have them."""
        parts = []
        for block in blocks:
            match block:
                case Text(html):
                    parts.append(html)
                case Picture():
                    parts.append(self._figure(dict(zip(FORMS, next(charts), strict=True)), wording))
                case Grid(table, rows):
                    more = wording("edition-rows", shown=len(table.rows), count=rows) if rows > len(table.rows) else ""
                    parts.append(text_table(table, caption=more) if more else text_table(table, caption=" "))
                case Folded(label, inner):
                    within = self._html(inner, charts, wording)
                    parts.append(f'<details class="more"><summary>{escape(label)}</summary>{within}</details>')
        return "\n".join(parts)

    def _figure(self, forms: Mapping[Form, Chart], wording: Wording) -> str:
        """A chart as a picture for each width and scheme, with its text table and the way to plotly's own chart."""
        chart = forms[FORMS[0]]
        plain = {form: _plain(each) for form, each in forms.items()}
        names = self._named(forms, plain)
        sources = "".join(
            f'<source media="{media}" srcset="../files/{names[form]}.svg">' for form, media in MEDIA.items()
        )
        picture = (
            f'<picture>{sources}<img src="../files/{names[FORMS[0]]}.svg" alt="{escape(chart.alt)}" '
            f'width="{DESKTOP}" height="{chart.plain["layout"]["height"]}" loading="lazy"></picture>'
        )
        config = chart_config(chart, wording.language)
        light, dark = (self._interactive(plain[DESKTOP, scheme], config) for scheme in ("light", "dark"))
        shapes = " data-shapes" if any("geojson" in trace for trace in chart.plain["data"]) else ""
        button = (
            f'<button type="button" hidden data-figure="{light}" data-dark="{dark}"{shapes}>'
            f"{escape(wording('edition-interactive'))}</button>"
        )
        table = text_table(chart.table, caption=chart.caption.title)
        return (
            f'<figure>{picture}<div class="of-figure">{button}'
            f'<a href="../files/{names[FORMS[0]]}.svg" download="{escape(chart.file_name)}.svg">SVG</a></div>'
            f'<details class="text-version"><summary>{escape(wording("text-table"))}</summary>{table}</details></figure>'
        )

    def _named(self, forms: Mapping[Form, Chart], plain: Mapping[Form, Mapping[str, Any]]) -> dict[Form, str]:
        """The name of each form's picture: equal charts have one."""
        names = {form: _digest(f"{form[0]} {json.dumps(plain[form], sort_keys=True)}") for form in forms}
        for width in dict.fromkeys(width for width, _ in forms):
            light: Form = (width, "light")
            dark: Form = (width, "dark")
            self._charts.setdefault(names[light], (forms[light], width))
            if (colours := colours_between(plain[light], plain[dark])) is None:
                self._charts.setdefault(names[dark], (forms[dark], width))
            else:
                self._dark.setdefault(names[light], {})[names[dark]] = colours
        return names

    def _interactive(self, figure: Mapping[str, Any], config: Mapping[str, Any]) -> str:
        """The name of the script that carries a chart for plotly.js."""
        text = json.dumps({"data": figure["data"], "layout": figure["layout"], "config": config}, sort_keys=True)
        name = _digest(text)
        text = text.replace(json.dumps(SHAPES_URL), "window.shapes")
        script = f'(window.figures ??= {{}})["{name}"] = {text};\n'
        (self.folder / "files" / f"{name}.js").write_text(script, encoding="utf-8")
        return name

    def _write_shared(self) -> None:
        """Styles, scripts and the page that leads to both languages."""
        files = self.folder / "files"
        looks = (STATIC / "page.css").read_text("utf-8")
        dark = DARK_COLOURS.search(looks)
        if dark is None:
            raise ValueError("page.css has no colours for the dark scheme")
        looks += f"@media (prefers-color-scheme: dark) {{ :root {dark[1]} }}\n"
        (files / "page.css").write_text(looks, encoding="utf-8")
        for name in ("edition.css", "figure.js"):
            shutil.copyfile(HERE / name, files / name)
        shutil.copyfile(STATIC / "icon.png", files / "icon.png")
        shutil.copyfile(Path(plotly.__file__).parent / "package_data" / "plotly.min.js", files / "plotly.min.js")
        shapes = (STATIC / "countries.geojson").read_text("utf-8").strip()
        (files / "shapes.js").write_text(f"window.shapes = {shapes};\n", encoding="utf-8")

    def _write_agenda(self, language: Language) -> None:
        """The feed of changes and the calendar of next steps, with links to the live views where there is an app."""
        wording, base = wording_for(language), self.live or self.base
        (self.folder / language / feed.NAME).write_bytes(feed.atom_feed(self.tables, wording=wording, base=base))
        with suppress(calendar_file.EmptyCalendar):
            calendar = calendar_file.calendar_file(self.tables, wording=wording, base=base)
            (self.folder / language / calendar_file.NAME).write_bytes(calendar)

    def entrance(self) -> None:
        """Write the page that leads to both languages, and the list of all pages for search engines where the address is known."""
        words = {language: wording_for(language)("app-title") for language in LANGUAGES}
        ways = "".join(
            f'<li><a lang="{code}" hreflang="{code}" href="{code}/index.html">{escape(words[code])} ({LANGUAGE_NAMES[code]})</a></li>'
            for code in LANGUAGES
        )
        title = escape(" / ".join(words.values()))
        page = (
            '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>{title}</title>"
            '<link rel="icon" href="files/icon.png"><link rel="stylesheet" href="files/page.css"><link rel="stylesheet" href="files/edition.css"></head>\n'
            f'<body><main><h1 class="page-title">{title}</h1><ul>{ways}</ul></main></body>\n</html>\n'
        )
        (self.folder / "index.html").write_text(page, encoding="utf-8")
        (self.folder / ".nojekyll").write_bytes(b"")  # GitHub Pages serves the files as they are
        if self.base:
            (self.folder / "sitemap.xml").write_bytes(self._sitemap())

    def _sitemap(self) -> bytes:
        urls = Element("urlset", {"xmlns": SITEMAP, "xmlns:xhtml": XHTML})
        for view in self._files:
            for language in LANGUAGES:
                url = SubElement(urls, "url")
                SubElement(url, "loc").text = f"{self.base}{language}/{view.file}"
                SubElement(url, "lastmod").text = today_of(self.tables).date().isoformat()
                for other in LANGUAGES:
                    link = {"rel": "alternate", "hreflang": other, "href": f"{self.base}{other}/{view.file}"}
                    SubElement(url, "xhtml:link", link)
        return bytes(tostring(urls, encoding="utf-8", xml_declaration=True))


def _plain(chart: Chart) -> dict[str, Any]:
    """A chart's figure in the values of JSON."""
    plain: dict[str, Any] = json.loads(chart.figure.to_json())
    return plain


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _slashed(address: str) -> str:
    return f"{address.rstrip('/')}/" if address else ""
