"""The search of Streamlit's lists, with ours before it: `static/fields.js` ranks the options, by other names and without accents.

Streamlit filters a list in the browser, letter by letter and by the words of the options alone, and has no way to give it other words.
All its lists share one function for that, in one script: that script is served with a question to ours at the function's start. Where
Streamlit's function looks otherwise the script stays as it is, and lists filter as Streamlit does; a test then fails.
"""

import re
from pathlib import Path
from typing import Final

from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard.serving.http_answers import CONDITIONS, ENCODING, Answer, asking, collected, path_in_app, reply
from dashboard.serving.shell import CHUNK_IMPORT

LIST_CHUNK: Final = "Selectbox.*.js"
# The function of an option list, a text and a mode, as of streamlit 1.67: without a text, or where it must not filter, the whole list.
FILTER: Final = re.compile(
    r"function \w+\((\w+),(\w+),(\w+)\)\{if\(!\2\|\|\3===\w+\.SelectWidgetFilterMode\.FILTER_MODE_NONE\)return \1;"
)
OURS: Final = "{let found=globalThis.optionsFound?.(%s,%s);if(found)return found}"


def with_own_search(script: str) -> str | None:
    """The script with ours asked first; None where it has not exactly one such function."""
    changed, count = FILTER.subn(lambda found: found[0] + OURS % (found[1], found[2]), script)
    return changed if count == 1 else None


def searching_chunk(scripts: Path) -> tuple[str, bytes] | None:
    """The name of Streamlit's script that filters lists, and the script with ours asked first; None where none does."""
    for path in scripts.glob(LIST_CHUNK):
        for name in (path.name, *CHUNK_IMPORT.findall(path.read_text("utf-8"))):
            if changed := with_own_search((scripts / name).read_text("utf-8")):
                return name, changed.encode()
    return None


class ListSearch:
    """ASGI middleware that serves the script that filters lists with ours asked first."""

    def __init__(self, app: ASGIApp, *, chunk: tuple[str, bytes] | None, base_url: str = "") -> None:
        """Stand before an app; without a chunk everything passes."""
        self._app = app
        self._path, self._body = (f"/static/js/{chunk[0]}", chunk[1]) if chunk else ("", b"")
        self._base_url = base_url

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer for the one script with its own headers; all else passes untouched."""
        is_ours = scope["type"] == "http" and path_in_app(scope, self._base_url) == self._path
        if not is_ours or scope["method"] not in ("GET", "HEAD"):
            await self._app(scope, receive, send)
            return
        plain = await collected(self._app, asking(scope, without=CONDITIONS | ENCODING, method="GET"))
        headers = plain.headers.mutablecopy()
        headers["etag"] = f'{headers.get("etag", "").removesuffix(chr(34)) or chr(34)}-search"'
        del headers["accept-ranges"]
        await reply(scope, send, Answer(plain.status, headers, self._body))
