"""The OpenAPI description of the addresses: made from the charts, the fields of a view and the tables that there are."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

from components.figures import FIGURES
from components.overview import calendar_file, feed
from dashboard.addresses.asking import NAMES, OF_PICTURES, PAGE, possible
from dashboard.links import LONGEST_STORY
from dashboard.page import PAGES
from dashboard.unattended import pages_of_charts
from dashboard.view import PARAMETERS, View, codes_of
from data import TradeTables
from data.kept import kept, kept_result
from data.package import DESCRIPTOR
from data.tables import TABLES
from data.wording import Wording

VERSION: Final = "3.1.0"
# How each form of a value looks in an address.
SCHEMAS: Final[Mapping[str, Mapping[str, Any]]] = {
    "identifier": {"type": "string", "pattern": "^[A-Za-z0-9_-]{1,60}$"},
    "codes": {"type": "string", "pattern": r"^[A-Za-z0-9_-]+(\.[A-Za-z0-9_-]+)*$"},
    "year": {"type": "integer", "minimum": 1900, "maximum": 2099},
    "day": {"type": "string", "format": "date"},
    "number": {"type": "number"},
    "switch": {"type": "integer", "enum": [0, 1]},
    "words": {"type": "string", "maxLength": 80},
    "view_codes": {"type": "string", "maxLength": LONGEST_STORY},
    "name": {"type": "string", "maxLength": 40},
    "growths": {"type": "string"},
    "step": {"type": "integer", "minimum": 1},
}


@kept
def openapi(tables: TradeTables, wording: Wording, *, base: str) -> bytes:
    """The description of every address, in one language."""
    query = [_parameter(name, wording) for name in NAMES]
    language = [each for each in query if each["name"] == "lang"]
    chart = {
        "name": "chart", "in": "path", "required": True, "description": wording("openapi-chart"),
        "schema": {"type": "string", "enum": sorted(FIGURES)},
    }  # fmt: skip
    table = {
        "name": "table", "in": "path", "required": True, "description": wording("openapi-table"),
        "schema": {"type": "string", "enum": [each.name for each in TABLES]},
    }  # fmt: skip
    drawn = [
        {
            "name": name, "in": "query", "description": wording("openapi-picture"),
            "schema": {"type": "string", "enum": list(codes), "default": codes[0]},
        }
        for name, codes in OF_PICTURES.items()
    ]  # fmt: skip
    on_pages = {name: list(pages) for name, pages in kept_result(pages_of_charts, tables).items()}
    paths = {
        "/charts/{chart}.csv": _get(wording("openapi-chart-csv"), "text/csv", [chart, *query], wording),
        "/charts/{chart}.json": _get(wording("openapi-chart-json"), "application/json", [chart, *query], wording),
        "/charts/{chart}.plotly.json": _get(
            wording("openapi-chart-figure"), "application/json", [chart, *query, *drawn], wording
        ),
        "/charts/{chart}.svg": _get(
            wording("openapi-chart-svg"), "image/svg+xml", [chart, *query, *drawn], wording, 501
        ),
        "/data/{table}.csv": _get(wording("openapi-table-csv"), "text/csv", [table, *language], wording),
        f"/data/{DESCRIPTOR}": _get(wording("openapi-package"), "application/json", language, wording),
        f"/{feed.NAME}": _get(wording("openapi-feed"), "application/atom+xml", language, wording),
        f"/{calendar_file.NAME}": _get(wording("openapi-calendar"), "text/calendar", language, wording),
        "/openapi.json": _get(wording("openapi-itself"), "application/json", language, wording),
    }
    told = {
        "openapi": VERSION,
        "info": {
            "title": wording("app-title"),
            "version": tables.version[:12],
            "description": wording("openapi-about"),
        },
        "servers": [{"url": base.rstrip("/")}],
        "paths": paths,
        "x-pages-of-charts": on_pages,
    }
    return (json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode()


def _parameter(name: str, wording: Wording) -> dict[str, Any]:
    if name == PAGE:
        schema: dict[str, Any] = {"type": "string", "enum": [page.code for page in PAGES]}
        return {"name": name, "in": "query", "description": wording("openapi-page"), "schema": schema}
    form = PARAMETERS[name].form
    schema = {"type": "string", "enum": list(codes_of(name))} if form == "choice" else dict(SCHEMAS[form])
    if default := View().text(name):
        schema["default"] = json.loads(default) if schema["type"] in ("integer", "number") else default
    return {
        "name": name,
        "in": "query",
        "description": wording("openapi-field", possible=possible(name, wording)),
        "schema": schema,
    }


def _get(summary: str, kind: str, parameters: list[dict[str, Any]], wording: Wording, *more: int) -> dict[str, Any]:
    answers = {"200": {"description": wording("openapi-200"), "content": {kind: {}}}}
    refused = {str(code): {"description": wording(f"openapi-{code}")} for code in (304, 400, 404, 429, 503, *more)}
    return {"get": {"summary": summary, "parameters": parameters, "responses": answers | refused}}
