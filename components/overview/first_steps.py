"""The head of the overview as HTML: the answer beside questions to start with, and what is new since the last visit."""

from __future__ import annotations

from html import escape

from components.overview import calendar_file, feed
from components.overview.agenda_words import agreement_in_full, entry_address, entry_title, in_language
from data import TradeTables
from data.frames import records
from data.indicators.agreements.choice import today_of
from data.indicators.tables.agenda import RECENT_DAYS, Entry, next_steps, recent_changes
from data.wording import Wording


def head_html(tables: TradeTables, answer: str, freshness: str, *, wording: Wording, alone: bool = False) -> str:
    """The answer and how fresh it is, beside the questions and the news; on a phone the answer `alone`, above its chart."""
    said = f'<p class="page-text">{escape(answer)}</p>'
    if alone:
        return said
    return (
        f'<div class="page-head">{said}{first_steps_html(tables, wording=wording)}'
        f'<p class="page-text quiet">{escape(freshness)}</p></div>'
    )


def first_steps_html(tables: TradeTables, *, wording: Wording) -> str:
    """The questions to start with, and the news."""
    return (
        f'<div class="first-steps">{questions_html(tables, wording=wording)}{news_html(tables, wording=wording)}</div>'
    )


def questions_html(tables: TradeTables, *, wording: Wording) -> str:
    """The questions of the table, in its order, each linked to its view."""
    rows = records(tables["questions"].sort_values(["position", "question_id"]))
    title = escape(wording("questions-title"))
    items = (
        f'<li><a href="{escape(in_language(row["address"].removeprefix("/"), wording))}" target="_self">'
        f"{escape(wording.pick(row, 'question'))}</a></li>"
        for row in rows
    )
    return f'<nav aria-label="{title}"><h2>{title}</h2><ul>{"".join(items)}</ul></nav>'


def news_html(tables: TradeTables, *, wording: Wording) -> str:
    """The changes of the last days and the next steps, folded.

    `static/news.js` marks what is new since the reader's last visit, of which the server knows nothing: it finds the changes by
    their key and the words in the element's data.
    """
    changes, steps = recent_changes(tables), next_steps(tables)
    days = wording.number(RECENT_DAYS)
    said = {name: wording(f"news-since-{name}", day="{day}", number="{number}") for name in ("none", "one", "many")}
    data = "".join(f' data-{name}="{escape(text)}"' for name, text in (said | {"mark": wording("news-mark")}).items())
    heads = (
        wording("news-changes", days=days, date=wording.date(today_of(tables))),
        wording("news-next"),
    )
    listed = _list(tables, changes, "changes", wording), _list(tables, steps, "steps", wording)
    nothing = (wording("news-changes-none", days=days), wording("news-next-none"))
    parts = "".join(
        f'<h3 class="part-heading">{escape(head)}</h3>{html or f"<p>{escape(none)}</p>"}'
        for head, html, none in zip(heads, listed, nothing, strict=True)
    )
    count = escape(wording("news-count", count=len(changes), days=days))
    return (
        f'<details class="news" data-news{data}><summary>{count}</summary>'
        f'<div class="news-panel" tabindex="0" role="region" aria-label="{count}">{ways_html(wording)}{parts}</div></details>'
    )


def ways_html(wording: Wording) -> str:
    """The feed and the calendar, as links."""
    links = {feed.NAME: "news-feed", calendar_file.NAME: "news-calendar"}
    items = (
        f'<a href="{escape(in_language(name, wording))}" target="_self">{escape(wording(key))}</a>'
        for name, key in links.items()
    )
    label = escape(wording.labelled(wording("news-ways"), ""))
    return f'<p class="news-ways">{label}{" · ".join(items)}</p>'


def code_form(wording: Wording, *, action: str = "v") -> str:
    """Where a reader types the code of a picture and, if they like, its as-of date."""
    hidden = f'<input type="hidden" name="language" value="{wording.language}">'
    return (
        f'<form class="view-code" action="{action}" method="get">{hidden}'
        f'<label>{escape(wording("view-code-code"))} <input name="code" maxlength="12" size="8" required autocomplete="off" spellcheck="false"></label> '
        f'<label>{escape(wording("view-code-day"))} <input type="date" name="as_of"></label> '
        f'<button type="submit">{escape(wording("view-code-open"))}</button></form>'
    )


def _in_full(tables: TradeTables, entry: Entry, wording: Wording) -> str:
    """What the short name of an agreement stands for, as the link's tooltip; nothing for other entries."""
    name = agreement_in_full(tables, entry, wording)
    return f' title="{escape(name)}"' if name else ""


def _list(tables: TradeTables, entries: tuple[Entry, ...], name: str, wording: Wording) -> str:
    items = "".join(
        f'<li data-entry="{escape(entry.key)}"><time datetime="{escape(entry.when)}">{escape(wording.date(entry.when))}</time> '
        f'<a href="{escape(entry_address(tables, entry, wording))}" target="_self"{_in_full(tables, entry, wording)}>{escape(entry_title(tables, entry, wording))}</a></li>'
        for entry in entries
    )
    return f'<ol class="{name}">{items}</ol>' if items else ""
