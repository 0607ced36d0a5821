"""The state of the tables in words: what is overdue since when, how well rows are confirmed, what a column means."""

from datetime import date

import pytest

from components.tables.state_table import dictionary_table, state_table, tables_answer
from components.tables.state_words import weak_sources
from data.columns import fields_of
from data.indicators.tables.freshness import TableState, table_states
from data.indicators.tables.sourcing import rows_without
from data.tables import TABLES
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated

BOTH = pytest.mark.parametrize("language", LANGUAGES)
NEWEST, DUE = date(2026, 9, 3), date(2026, 10, 18)


def state(today: date) -> TableState:
    """Exports by month with a newest date of September 2026 and 45 days to the next."""
    return TableState(
        "exports_monthly", 1838, NEWEST, "2026-09", DUE, (("official", 1828), ("secondary", 10)), 45, today
    )


def test_a_table_in_time_says_until_when_and_a_late_one_since_when() -> None:
    wording = wording_for("en")
    in_time, late = state_table([state(date(2026, 10, 1)), state(date(2026, 11, 22))], wording).rows
    assert in_time[4] == "Up to date until 18 October 2026"
    assert late[4] == "Overdue since 18 October 2026"


def test_the_state_reads_the_same_in_french() -> None:
    row = state_table([state(date(2026, 11, 22))], wording_for("fr")).rows[0]
    assert row == (
        "Exportations par mois,\u00a0$\u00a0CA", "1\u00a0838", "septembre 2026", "45 jours", "En retard depuis le 18\u00a0octobre 2026",
        "Source officielle 1\u00a0828, Source secondaire 10",
    )  # fmt: skip


def test_a_table_without_dates_says_so() -> None:
    row = state_table([TableState("blocs", 11, None, None, None, (), 365, date(2026, 11, 22))], wording_for("en")).rows[
        0
    ]
    assert row == ("Blocs", "11", "No date", "", "No date", "Not given")


def test_the_answer_counts_tables_rows_and_sources() -> None:
    said = tables_answer(table_states(curated(), today=date(2026, 11, 22)), curated(), wording_for("en"))
    rows = sum(len(frame) for frame in curated().values())
    assert said.startswith(f"The data are in {len(TABLES)} tables with {rows:,} rows, from 287 sources ")
    assert (
        "(313 are listed: 23 are not used by any row, and 3 entries are for this project itself and for “no source found”)"
        in said
    )
    assert said.endswith("Of the tables, 4 are overdue for an update.")


@pytest.mark.parametrize(
    ("today", "ending"),
    [
        (date(2020, 1, 1), "No table is overdue."),
        (date(2026, 8, 1), "One table is overdue for an update."),
    ],
)
def test_the_answer_says_how_many_tables_are_overdue(today: date, ending: str) -> None:
    assert tables_answer(table_states(curated(), today=today), curated(), wording_for("en")).endswith(ending)


@BOTH
@pytest.mark.parametrize("name", [table.name for table in TABLES])
def test_the_dictionary_explains_every_column(name: str, language: Language) -> None:
    table = next(t for t in TABLES if t.name == name)
    rows = dictionary_table(name, wording_for(language)).rows
    assert len(rows) == len(fields_of(table))
    named = {column for row in rows for column in row[1].split(", ")}
    assert named == set(table.row.columns())


@BOTH
def test_a_source_without_its_page_lists_the_rows_that_rest_on_it(language: Language) -> None:
    rows = rows_without(curated(), "page")
    html, count = weak_sources(curated(), language, "page")
    assert count == len(rows) > 60 and html.count("<cite") == html.count('target="_blank"') == count
    assert html.count("<li>") == count + sum(len(of_source) for of_source in rows.values())
    assert "us-threat-lumber-250" in html  # Newsmax, of which only the site is known


@BOTH
def test_the_rows_of_a_source_without_an_address_stand_behind_one_click(language: Language) -> None:
    html, count = weak_sources(curated(), language, "address")
    said = {"en": "One row uses it.", "fr": "Une ligne l’utilise."}[language]
    assert count == len(rows_without(curated(), "address"))
    assert f"<details><summary>{said}</summary><ul><li>" in html
