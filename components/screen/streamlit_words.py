"""The English words that Streamlit and plotly.js write by themselves, and ours in their place.

Streamlit has no other language: `dashboard/static/page.js` finds its words in the page and puts ours there, which it reads
in an element of every page. plotly.js takes a locale, which comes with each chart. As of streamlit 1.67 and plotly.js 4.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from data.wording import Language, wording_for

# Names of parts and buttons, and whole texts: theirs, and the key of ours.
EXACT = {
    "App pages": "widget-pages", "Sidebar": "widget-pages",
    "Expand sidebar": "widget-pages-open", "Collapse sidebar": "widget-pages-close", "Skip to main content": "widget-skip",
    "Running...": "widget-running", "Stop": "widget-stop",
    "Open": "widget-open", "Choose an option": "widget-choose", "Clear all": "widget-clear-all",
    "Clear value": "widget-clear", "Clear entry": "widget-clear", "Clear date": "widget-clear", "Selected values": "widget-selected", "No results": "widget-no-results",
    "Press Enter to apply": "widget-enter",
    "Choose date": "widget-date", "Next month": "widget-month-after", "Previous month": "widget-month-before",
    "Dismiss": "widget-close", "Rejeter": "widget-close", "Close": "widget-close",
    "Use arrow keys to navigate dates. Enter to select. Escape to close.": "widget-date-keys",
    "Fullscreen": "widget-fullscreen", "Close fullscreen": "widget-fullscreen-end",
    # the tools above a table, and the menu of its column
    "Show/hide columns": "data-tool-columns", "Download as CSV": "data-tool-download", "Search": "data-tool-search",
    "Clear selection": "widget-clear-all",
    "Sort ascending": "data-menu-ascending", "Sort descending": "data-menu-descending", "Autosize": "data-menu-autosize",
    "Pin column": "data-menu-pin", "Unpin column": "data-menu-unpin", "Hide column": "data-menu-hide",
    "Copy column name": "data-menu-copy", "Dataframe column menu": "data-menu",
    # an upload
    "Upload": "upload-choose", "file upload": "upload-choose", "Drag and drop a file here": "upload-drop",
    "Add files": "upload-another", "add icon": "upload-another", "Upload failed": "upload-failed",
    "Click to retry upload": "upload-retry",
    # the server does not answer, or an address has no page
    "Connection error": "widget-no-server", "Connecting": "widget-connecting",
    "Connecting to Streamlit server": "widget-connecting", "Unable to connect to Streamlit server": "widget-no-server",
    "Is Streamlit still running? If you accidentally stopped Streamlit, just restart it in your terminal:": "widget-no-answer",
    "Streamlit server is not responding. Are you connected to the internet?": "widget-no-answer",
    "Connection timed out.": "widget-no-answer", "Page not found": "widget-no-page", "Please wait...": "widget-running",
    "The page that you have requested does not seem to exist. Running the app's main page.": "widget-no-page-shown",
}  # fmt: skip
# Texts that hold something of their own, `{}` or a number `{#}`: the first of them is `{1}` in ours.
FORMS = {
    "Help for {}": "widget-help",
    "Show/hide columns: {}": "data-tool-columns-of",
    "Download as CSV: {}": "data-tool-download-of",
    "Search: {}": "data-tool-search-of",
    "Fullscreen: {}": "widget-fullscreen-of",
    "Close fullscreen: {}": "widget-fullscreen-end-of",
    "Remove {}": "upload-remove",
    "{#} more": "widget-more",
    "{#} option available.": "widget-option",
    "{#} options available.": "widget-options",
    "Choose date, {}": "widget-date-shown",
    "Selected Date: {} {#}, {#}": "widget-date-chosen",
    "day, {}": "widget-date-day",
    "month, {}": "widget-date-month",
    "year, {}": "widget-date-year",
    "{#} – {}": "widget-date-month-name",
    "Error: {}": "upload-error",
    "Cancel upload of {}": "upload-cancel",
    "{#}MB per file{}": "upload-limit",
    "Cannot connect to Streamlit (HTTP status: {#}).{}": "widget-no-answer",
    "Connection failed with status {#}{}": "widget-no-answer",
    "You have requested page /{}, but no corresponding file was found in the app's pages/ directory. Running the app's main page.": "widget-no-page-shown",
    "File must be {#}MB or smaller.": "upload-too-large",
    "{} files are not allowed.": "upload-refused",
    "{#}B": "upload-unit-b",
    "{#}KB": "upload-unit-kb",
    "{#}MB": "upload-unit-mb",
}
PLOTLY = {
    "Reset": "map-reset", "Reset axes": "map-reset", "Zoom in": "map-closer", "Zoom out": "map-further",
    "Download plot as a PNG": "download-chart", "Download plot": "download-chart",
    "Preparing image - this may take a few seconds": "download-preparing",
    "Image download succeeded": "download-done",
    "Sorry, there was a problem downloading your image!": "download-failed",
}  # fmt: skip
PLACES = {
    "what": "{1}", "size": "{1}", "month": "{1}",
    "most": "{2}", "day": "{2}", "year": "{3}",
}  # fmt: skip
MONTHS = [f"2000-{month:02}" for month in range(1, 13)]


@lru_cache(maxsize=2)
def page_words(language: Language) -> str:
    """Our words for Streamlit's as JSON: whole texts, forms of texts in order, and the decimal sign."""
    wording = wording_for(language)
    exact = {theirs: wording(key) for theirs, key in EXACT.items()} | dict(
        zip(_months("en"), _months(language), strict=True)
    )
    exact = {theirs: ours for theirs, ours in exact.items() if ours != theirs}
    forms = [(theirs, wording(key, **PLACES)) for theirs, key in FORMS.items()]
    words = {"exact": exact, "forms": forms, "decimal": wording.number(0.5, 1)[1]}
    return json.dumps(words, ensure_ascii=False, separators=(",", ":"))


@lru_cache(maxsize=2)
def plotly_locale(language: Language) -> dict[str, Any]:
    """What a chart's config says of its language: the words of plotly.js, its months and its numbers; nothing in English."""
    if language == "en":
        return {}
    wording = wording_for(language)
    months = {"months": _months(language), "shortMonths": _months(language, short=True)}
    marks = {"decimal": wording.number(0.5, 1)[1], "thousands": wording.number(1000)[1]}
    words = {theirs: wording(key) for theirs, key in PLOTLY.items()}
    return {"locale": "fr-CA", "locales": {"fr-CA": {"dictionary": words, "format": months | marks}}}


def _months(language: Language, *, short: bool = False) -> list[str]:
    return [wording_for(language).date(month, short=short).removesuffix(" 2000") for month in MONTHS]
