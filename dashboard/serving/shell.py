"""The page that carries the app: Streamlit's index.html, in the reader's language.

Streamlit serves one English index.html for every address. This gives its `<html lang>` the language of
`?lang=` and loads `static/page.js`, which keeps the language right when it changes later and tells the
window's width before the app connects: it is not deferred. The page's looks (`static/page.css`) stand at its end, after
the rules that Streamlit writes into the head, so that of two rules of one weight ours holds.

It also asks early and with low priority for the chunks of charts and controls: otherwise a browser learns of them only
when the first one has come, after the socket and the script. The font that Streamlit preloads is not the app's, so that
is not asked for.
"""

import gzip
import hashlib
import re
from base64 import b64encode
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Final
from urllib.parse import parse_qs

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from components.overview.agenda_words import in_language
from components.overview.feed import NAME
from dashboard.serving.http_answers import CONDITIONS, ENCODING, Answer, accepts_gzip, asking, path_in_app, reply
from dashboard.view import View
from data.wording import LANGUAGES, Language, wording_for

# Addresses that are never a page of the app; a download from `/media/` may well be HTML.
NOT_PAGES: Final = ("/_stcore/", "/app/static/", "/component/", "/media/", "/static/")
INLINE_SCRIPT: Final = re.compile(r"<script(?![^>]*\ssrc=)[^>]*>(.*?)</script>", re.DOTALL)
# Streamlit's parts that stand on the pages: its charts, texts and controls. The largest comes first.
EARLY_CHUNKS: Final = (
    "PlotlyChart", "Html", "ButtonGroup", "Button", "PageLink", "Selectbox", "Multiselect", "TextInput", "Checkbox",
)  # fmt: skip
CHUNK_IMPORT: Final = re.compile(r'(?:\bfrom|\bimport)"\./([^"]+\.js)"')
FONT_PRELOAD: Final = re.compile(r'<link\s[^>]*rel="preload"[^>]*as="font"[^>]*>\s*')


def script_line(script: Path) -> str:
    """The line that loads a script of the app's own static folder in the page's head."""
    # The file keeps its name when it changes: its version in the address makes browsers ask again.
    version = hashlib.sha256(script.read_bytes()).hexdigest()[:12]
    return f'<script src="./app/static/{script.name}?v={version}"></script>\n'


def style_lines(sheet: Path) -> str:
    """A style sheet as it stands inside a page."""
    return f"<style>\n{sheet.read_text(encoding='utf-8')}</style>\n"


def preload_lines(scripts: Path, index_html: str) -> str:
    """The lines that ask for what the app's pages are drawn with, before the first message names it.

    Each chunk stands before those that it imports, without what the page asks for by itself; nothing is asked for that
    Streamlit calls something else.
    """
    names = [path.name for part in EARLY_CHUNKS for path in sorted(scripts.glob(f"{part}.*.js"))]
    for name in names:  # grows while it is gone through
        names.extend(found for found in CHUNK_IMPORT.findall((scripts / name).read_text("utf-8")) if found not in names)
    return "".join(
        f'<link rel="modulepreload" fetchpriority="low" crossorigin href="./static/js/{name}">\n'
        for name in names
        if f"/{name}" not in index_html
    )


def feed_line(language: Language) -> str:
    """The line by which feed readers find the feed of changes in a language."""
    wording = wording_for(language)
    title = escape(wording("feed-title", app=wording("app-title")))
    return f'<link rel="alternate" type="application/atom+xml" title="{title}" href="./{in_language(NAME, wording)}">\n'


def page_in(language: Language, index_html: str, head_lines: str, foot_lines: str) -> str:
    """Streamlit's page with this language, these lines and that of the feed at the end of its head, and these at the end of its body."""
    page, languages = re.subn(r'<html lang="[^"]*">', f'<html lang="{language}">', index_html)
    page, fonts = re.subn(FONT_PRELOAD, "", page)
    page, heads = re.subn(r"(?=</head>)", lambda _: head_lines + feed_line(language), page)
    page, bodies = re.subn(r"(?=</body>)", lambda _: foot_lines, page)
    if (languages, fonts, heads, bodies) != (1, 1, 1, 1):
        raise ValueError("Streamlit's index.html has changed: look at what dashboard/serving/shell.py expects of it")
    return page


def inline_script_hashes(index_html: str) -> list[str]:
    """What a content security policy calls each script that stands inside the page."""
    digests = (hashlib.sha256(script.encode()).digest() for script in INLINE_SCRIPT.findall(index_html))
    return [f"'sha256-{b64encode(digest).decode()}'" for digest in digests]


def language_asked(query: str) -> Language:
    """The language of a query string, as the View reads it."""
    return View.from_query(parse_qs(query))[0].lang


def page_answers(index_html: str, head_lines: str, foot_lines: str) -> Mapping[tuple[Language, bool], Answer]:
    """Every form of the page, by language and by whether it is compressed."""
    answers = {}
    for language in LANGUAGES:
        body = page_in(language, index_html, head_lines, foot_lines).encode()
        tag = hashlib.sha256(body).hexdigest()[:16]
        for packed in (False, True):
            headers = MutableHeaders({"content-type": "text/html; charset=utf-8", "cache-control": "no-cache"})
            headers["vary"] = "Accept-Encoding"
            headers["etag"] = f'"{tag}-gzip"' if packed else f'"{tag}"'
            if packed:
                headers["content-encoding"] = "gzip"
            answers[language, packed] = Answer(200, headers, gzip.compress(body, mtime=0) if packed else body)
    return answers


class PageShell:
    """ASGI middleware that puts our page where Streamlit answers with its index.html."""

    def __init__(
        self, app: ASGIApp, *, index_html: str, head_lines: str, foot_lines: str = "", base_url: str = ""
    ) -> None:
        """Prepare every form of the page once."""
        self._app = app
        self._base_url = base_url
        self._answers = page_answers(index_html, head_lines, foot_lines)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let Streamlit decide what an address is, and replace the page where that is its index.html."""
        if scope["type"] == "http" and scope["method"] in ("GET", "HEAD") and self._may_be_page(scope):
            # Our page has tags of its own, so Streamlit must not answer with a part or with "not modified".
            whole = asking(scope, without=CONDITIONS | ENCODING)
            await self._app(whole, receive, self._replacing(scope, send))
        else:
            await self._app(scope, receive, send)

    def _may_be_page(self, scope: Scope) -> bool:
        path = path_in_app(scope, self._base_url)
        is_file = "." in path.rpartition("/")[2] and not path.endswith("/index.html")
        return not path.startswith(NOT_PAGES) and not is_file

    def _replacing(self, asked: Scope, send: Send) -> Send:
        """A send channel that replaces a whole HTML answer by our page and lets everything else pass."""
        replaced = False

        async def replacing(message: Message) -> None:
            nonlocal replaced
            if message["type"] == "http.response.start":
                kind = Headers(scope=message).get("content-type", "")
                replaced = message["status"] == 200 and kind.startswith("text/html")
                if replaced:
                    language = language_asked(asked["query_string"].decode("latin-1"))
                    packed = accepts_gzip(Headers(scope=asked))
                    await reply(asked, send, self._answers[language, packed])
            if not replaced:
                await send(message)

        return replacing
