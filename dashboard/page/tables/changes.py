"""What changed between two states of the tables: vintages that were kept, commits, and what is served now."""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from components.overview.first_steps import ways_html
from components.screen import controls
from components.screen.headings import show_heading, show_html, show_words
from components.screen.notices import show_empty
from components.screen.table import show_download, show_wordy_table
from components.tables.changes import Changes, change_list, changes_csv, counts_table, told_changes
from dashboard import served
from dashboard.place import Place
from data.changes.comparing import Comparison
from data.changes.trial import compared_with
from data.files.bundles import DamagedBundle
from data.reading.loading import version
from data.states.history import NoHistory, committed, revisions
from data.states.vintages import VINTAGES, load_vintage, vintage_named, vintages
from data.tables import TABLE_BY_NAME
from data.wording import Language, wording_for

NOW = ""
MOST_SHOWN, MOST_IN_FILE, MOST_COMMITS = 40, 20_000, 20
COMMIT_SIGNS, LONGEST_REMARK = 12, 60
LOOK_AGAIN_SECONDS = 60


@dataclass(frozen=True)
class KnownState:
    """A state that can be compared: its code in the address, its day, and what was remarked on it."""

    code: str
    day: str
    remark: str


def show_changes(place: Place) -> None:
    """The choice of two states, and what changed from the older to the newer in sentences."""
    wording = place.wording
    now = served.current()
    known = known_states(int(time.time() // LOOK_AGAIN_SECONDS))
    show_heading(wording("changes-title"), wording("changes-words"))
    show_html(ways_html(wording))
    if now.tables is None or not known:
        show_empty(wording("changes-no-history"))
        return
    older, newer, only = _choices(place, known, usual_state(known, now.tables.version))
    changes = changes_between(older, newer, only, wording.language, now.tables.version)
    if changes is None:
        show_empty(wording("changes-unreadable"))
        return
    _show_told(place, changes, (older, newer, only))


def _choices(place: Place, known: tuple[KnownState, ...], usual: str) -> tuple[str, str, str]:
    """The older and the newer state, and the table, that the reader chooses; `usual` is the older one otherwise."""
    wording, choice = place.wording, place.view.data
    codes = [state.code for state in known]
    place.settle(
        vintage=choice.vintage if choice.vintage in codes else "",
        against=choice.against if choice.against in codes else NOW,
        within=choice.within if choice.within in TABLE_BY_NAME else "",
    )
    labels: dict[str, str] = {state.code: _label(place, state) for state in known} | {NOW: wording("changes-now")}
    with controls.row("changes"):
        seen = place.seeing(vintage=choice.vintage or usual)
        older = seen.choose("vintage", labels.__getitem__, codes, label="changes-older")
        newer = place.choose("against", labels.__getitem__, [NOW, *codes], label="changes-newer")
        tables = ["", *sorted(TABLE_BY_NAME, key=lambda name: _table_word(place, name))]
        only = place.choose("within", lambda name: _table_word(place, name), tables, label="data-table")
        unchosen = place.seeing(vintage="") if choice.vintage == usual else place
        unchosen.reset_button("vintage", "against", "within")
    return older or usual, newer or NOW, only or ""


def _show_told(place: Place, changes: Changes, chosen: tuple[str, str, str]) -> None:
    wording = place.wording
    if not changes.told and not changes.uncompared:
        show_empty(wording("changes-none"))
        return
    added, removed, revised = (wording.number(n) for n in changes.rows)
    show_words(
        wording("changes-counts", added=added, removed=removed, revised=revised, count=len(changes.counts)),
        *changes.uncompared,
    )
    if changes.told:
        show_html(change_list(changes, wording))
        show_wordy_table(counts_table(changes, wording), caption=wording("changes-title"))
        show_download(
            wording("changes-download"), lambda: _file(*chosen, wording.language), key="changes",
            file_name=f"{wording('changes-file')}.csv", mime="text/csv",
        )  # fmt: skip


def _label(place: Place, state: KnownState) -> str:
    remark = state.remark if len(state.remark) <= LONGEST_REMARK else state.remark[: LONGEST_REMARK - 1] + "…"
    day = place.wording.date(state.day)
    return f"{day} · {remark}" if remark else day


def _table_word(place: Place, name: str) -> str:
    return place.wording.code("table", name) if name else place.wording("changes-every-table")


@lru_cache(maxsize=2)
def known_states(_minute: int) -> tuple[KnownState, ...]:
    """The states that are known, the newest first: kept vintages, then the commits that changed the tables."""
    kept = [KnownState(v.name, v.day, v.remark) for v in reversed(vintages(served.FOLDER.parent / VINTAGES.name))]
    try:
        commits = revisions(served.FOLDER, MOST_COMMITS)
    except NoHistory:
        commits = []
    return (*kept, *(KnownState(c.commit[:COMMIT_SIGNS], c.day, c.subject) for c in commits))


@lru_cache(maxsize=4)
def usual_state(known: tuple[KnownState, ...], now: str) -> str:
    """The newest state that differs from the tables as they are now; the newest where none differs."""
    contents = ((state.code, contents_of(state.code)) for state in known)
    return next((code for code, held in contents if held is not None and version(dict(held)) != now), known[0].code)


@lru_cache(maxsize=32)
def changes_between(older: str, newer: str, only: str, language: Language, _version: str) -> Changes | None:
    """The weightiest changes in sentences; None where a state cannot be read any more."""
    compared = _compared(older, newer, only, _version)
    return None if compared is None else told_changes(compared, wording_for(language), MOST_SHOWN)


@lru_cache(maxsize=4)
def _compared(older: str, newer: str, only: str, _version: str) -> Comparison | None:
    sides = [contents_of(older), served.current().contents if newer == NOW else contents_of(newer)]
    return None if sides[0] is None or sides[1] is None else compared_with(sides[0], sides[1], only)


@lru_cache(maxsize=6)
def contents_of(code: str) -> Mapping[str, bytes] | None:
    """The CSVs of a state; None where its file is damaged or git does not hold it any more."""
    try:
        if vintage := vintage_named(code, vintages(served.FOLDER.parent / VINTAGES.name)):
            return load_vintage(vintage)
        return committed(served.FOLDER, code)
    except (NoHistory, DamagedBundle, OSError):
        return None


def _file(older: str, newer: str, only: str, language: Language) -> bytes:
    """Every change as a file, made when it is asked for."""
    now = served.current().tables
    compared = _compared(older, newer, only, now.version if now else version({}))
    wording = wording_for(language)
    return changes_csv(told_changes(compared, wording, MOST_IN_FILE), wording) if compared else b""
