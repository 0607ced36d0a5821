"""The health of the data: freshness, problems, confidence, coverage, sources without a link, and what is served since when."""

from __future__ import annotations

from datetime import date

from components.screen import controls
from components.screen.headings import show_heading, show_html, show_words
from components.screen.notices import show_empty, show_problem_lines
from components.tables.coverage_matrix import coverage_matrix, matrix_words
from components.tables.figures.coverage import coverage_chart
from components.tables.release_words import releases_sentence
from components.tables.state_words import (
    confidence_html,
    freshness_html,
    problem_counts,
    served_words,
    weak_sources,
)
from dashboard import served
from dashboard.kept import drawing
from dashboard.place import Place
from data.indicators.tables.freshness import table_states


def show_health(place: Place) -> None:
    """What a maintainer looks at first, in plain words."""
    wording, today = place.wording, date.today()
    states = place.kept(table_states, today=today)
    show_heading(wording("data-state-title", date=wording.date(today)), wording("data-state-words"))
    show_html(freshness_html(states, wording.language))
    show_heading(wording("releases-heading"), place.kept(releases_sentence, today, wording=wording))
    show_words(wording("releases-command"))
    _show_problems(place)
    show_heading(wording("health-mix"), wording("health-mix-words"))
    show_html(confidence_html(states, wording.language))
    show_heading(wording("coverage-heading"), wording("coverage-words"))
    place.show(place.chart(drawing(coverage_chart)))
    _show_matrix(place)
    html, count = weak_sources(place.tables, wording.language, "address")
    show_heading(wording("health-unlinked", count=count), wording("health-unlinked-words"))
    show_html(html)
    html, count = weak_sources(place.tables, wording.language, "page")
    show_heading(wording("health-front-page", count=count), wording("health-front-page-words"))
    show_html(html)


def _show_problems(place: Place) -> None:
    """What is wrong in the files as they are now, and which tables are shown meanwhile."""
    wording, now = place.wording, served.current()
    files = tuple(problem.file for problem in now.problems)
    said = problem_counts(files, wording) if files else wording("data-problems-none")
    version = now.tables.version if now.tables else ""
    show_heading(wording("data-problems"), said)
    if now.problems:
        show_problem_lines(now.problems, wording=wording)
    show_words(served_words(version, now.day, restored=now.restored, broken=bool(files), wording=wording))


def _show_matrix(place: Place) -> None:
    """Which partner and year is held on which measure, for the partners that are searched."""
    wording = place.wording
    show_heading(wording("health-matrix"), matrix_words(place.tables, wording))
    with controls.row("matrix"):
        find = place.find("find", "health-matrix-find")
    html = coverage_matrix(place.tables, wording.language, find)
    if html:
        show_html(html)
    else:
        show_empty(wording("health-matrix-nothing"))
