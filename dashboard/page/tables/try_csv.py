"""Try a CSV without writing it anywhere: its problems, what it would change, the mended file, the charts with it."""

from __future__ import annotations

import threading
from functools import lru_cache

from components.screen import controls
from components.screen.headings import show_heading, show_html, show_words
from components.screen.notices import show_empty, show_lines, show_problem_lines
from components.screen.table import show_download
from components.screen.upload import choose_file
from components.tables.changes import change_list, told_changes
from dashboard import served, session
from dashboard.place import Place
from data.changes.oddity import odd_lines
from data.changes.trial import MOST_BYTES, Trial, table_meant, tried
from data.reading.loading import CURATED
from data.reading.mends_said import mend_line
from data.tables import TABLE_BY_NAME

MEGABYTES = MOST_BYTES // 1_000_000
MOST_SHOWN = 20
# One file is read at a time: however many readers try one, the memory of one is used.
_ONE_AT_A_TIME = threading.Lock()


def show_try(place: Place) -> None:
    """The file of the reader's own, and what comes of it."""
    wording = place.wording
    show_heading(wording("try-title"), wording("try-words", size=MEGABYTES))
    uploaded = choose_file(wording("try-file"), key="try_csv", megabytes=MEGABYTES)
    if uploaded is None:
        return
    name, content = uploaded
    now = served.current()
    table = table_meant(name, content)
    if table is None or now.tables is None or len(content) > MOST_BYTES:
        key = "try-unknown" if len(content) <= MOST_BYTES else "try-too-large"
        show_empty(wording(key, file=name[:80], size=MEGABYTES))
        return
    with _ONE_AT_A_TIME:
        trial = _tried(table.name, content, now.tables.version)
    _show_problems(place, trial)
    _show_difference(place, trial)


@lru_cache(maxsize=4)
def _tried(table: str, content: bytes, _version: str) -> Trial:
    """The trial of a file against the tables of a version; the last few are kept, since every click runs the page."""
    return tried(served.current().contents, TABLE_BY_NAME[table], content)


def _show_problems(place: Place, trial: Trial) -> None:
    """What is wrong, what to look at, what can be mended, and what stays."""
    wording = place.wording
    word = wording.code("table", trial.table.name)
    show_heading(wording("try-problems", table=word), wording("try-found", count=len(trial.problems)))
    if trial.problems:
        show_problem_lines(trial.problems, wording=wording)
    if trial.odd:
        show_words(wording("try-odd", count=len(trial.odd)))
        show_lines(tuple(odd_lines(trial.odd, CURATED, wording)))
    if not trial.mends:
        return
    show_words(wording("try-mended", count=len(trial.mends)))
    show_lines(tuple(mend_line(mend, wording.language) for mend in trial.mends))
    show_words(wording("try-left", count=len(trial.left)))
    if trial.left:
        show_problem_lines(trial.left, wording=wording)
    if (mended := trial.download) is not None:
        show_download(
            wording("try-download"), lambda: mended, key="mended", file_name=trial.table.file, mime="text/csv"
        )


def _show_difference(place: Place, trial: Trial) -> None:
    """What the file would change, and the way to see the charts with it."""
    wording = place.wording
    show_heading(wording("try-difference"), wording("try-difference-words"))
    if trial.compared is not None:
        changes = told_changes(trial.compared, wording, MOST_SHOWN)
        if changes.told:
            added, removed, revised = (wording.number(n) for n in changes.rows)
            show_words(wording("try-counts", added=added, removed=removed, revised=revised))
            show_html(change_list(changes, wording))
        else:
            show_empty(changes.uncompared[0] if changes.uncompared else wording("try-same"))
    if trial.tables is None:
        show_words(wording("try-no-preview"), quiet=True)
    elif trial.compared is not None and trial.compared.differences:
        show_words(wording("try-preview-words"))
        if controls.button(wording("try-preview"), key="preview"):
            session.start_preview(session.Preview(trial.table.name, trial.tables))
