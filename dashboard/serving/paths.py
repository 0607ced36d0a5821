"""Addresses of pages: another spelling leads on, and what is no page is answered in the reader's language with 404."""

from collections.abc import Mapping
from html import escape
from typing import Final

from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse
from starlette.types import ASGIApp, Receive, Scope, Send

from dashboard.serving.http_answers import path_in_app
from dashboard.serving.shell import NOT_PAGES, language_asked
from data.wording import wording_for

LOST_LOOKS: Final = (
    "body{font:16px/1.5 system-ui,sans-serif;max-width:40rem;margin:12vh auto;padding:0 1rem;color-scheme:light dark}"
    "a{color:inherit}"
)


class PagePaths:
    """ASGI middleware that knows the pages: it leads old, French and differently written names to them."""

    def __init__(self, app: ASGIApp, *, pages: Mapping[str, str], also: Mapping[str, str], base_url: str = "") -> None:
        """Stand around an app whose `pages` have these paths by code; `also` gives the path for each other name."""
        self._app = app
        self._pages = pages
        self._paths = {path.casefold(): path for path in (*pages.values(), "index.html")} | dict(also)
        self._base_url = base_url

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass pages and files on; redirect other spellings; answer what is no page."""
        if scope["type"] == "http" and scope["method"] in ("GET", "HEAD") and (asked := self._asked(scope)) is not None:
            known = self._paths.get(asked.strip("/").casefold())
            if known is None:
                await self._lost(scope)(scope, receive, send)
                return
            if known != asked:
                query = scope["query_string"].decode("latin-1")
                address = f"{self._prefix()}/{known}" + (f"?{query}" if query else "")
                await RedirectResponse(address, status_code=308)(scope, receive, send)
                return
        await self._app(scope, receive, send)

    def _asked(self, scope: Scope) -> str | None:
        """The name of the page that is asked for; None for files and for what the browser asks of Streamlit."""
        path = path_in_app(scope, self._base_url)
        is_file = "." in path.rpartition("/")[2] and not path.endswith("/index.html")
        if path.startswith(NOT_PAGES) or "/_stcore/" in path or is_file:
            return None
        return path.removeprefix("/")

    def _prefix(self) -> str:
        return f"/{self._base_url.strip('/')}" if self._base_url.strip("/") else ""

    def _lost(self, scope: Scope) -> HTMLResponse:
        """The page that says that there is no such page, with those that there are."""
        language = language_asked(scope["query_string"].decode("latin-1"))
        if "lang" not in Request(scope).query_params and Request(scope).headers.get("accept-language", "")[:2] == "fr":
            language = "fr"
        wording = wording_for(language)
        links = "".join(
            f'<li><a href="{self._prefix()}/{path}?lang={language}">{escape(wording(f"page-{code}"))}</a></li>'
            for code, path in self._pages.items()
        )
        title = escape(wording("lost-title"))
        body = (
            f'<!doctype html><html lang="{language}"><head><meta charset="utf-8"><title>{title}</title>'
            '<meta name="viewport" content="width=device-width"><style>' + LOST_LOOKS + "</style></head>"
            f"<body><main><h1>{title}</h1><p>{escape(wording('lost-text'))}</p><ul>{links}</ul></main></body></html>"
        )
        return HTMLResponse(body, status_code=404, headers={"cache-control": "no-store"})
