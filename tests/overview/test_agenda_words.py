"""The words of dated facts, and the views that their links lead to."""

from dataclasses import replace
from urllib.parse import parse_qs

import pytest

from components.overview.agenda_words import entry_address, entry_text, entry_title, in_language
from components.tables.readable import matching_rows
from dashboard.page import PAGES
from dashboard.view import View
from data.indicators.tables.agenda import Entry, next_steps, recent_changes
from data.tables import TABLE_BY_NAME
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated

BOTH = pytest.mark.parametrize("language", LANGUAGES)
ENTRIES = (*recent_changes(curated()), *next_steps(curated()))


def entry(key: str) -> Entry:
    return next(e for e in ENTRIES if e.key == key)


def title(key: str, language: Language) -> str:
    return entry_title(curated(), entry(key), wording_for(language)).replace("\u00a0", " ")


def test_a_title_says_who_does_what_on_which_goods() -> None:
    assert title("start/2026-09-08/CAN-USA", "en") == (
        "Canada’s measures on goods from the United States take effect: Canadian counter-list 2026: 15%, 25%, 50% "
        "and 2 other product groups"
    )
    assert title("last_day/2026-12-31/CHN-CAN", "fr") == (
        "Dernier jour de l’allègement tarifaire de la Chine visant les produits du Canada : "
        "tourteau de canola (0 %), pois (0 %), homard et crabe (0 %)"
    )
    assert title("last_day/2026-12-31/CHN-CAN", "en") == (
        "Last day of China’s tariff relief on goods from Canada: canola meal (0%), peas (0%), and lobster and crab (0%)"
    )


def test_a_ban_is_named_once() -> None:
    ban = replace(entry("start/2026-09-08/CAN-USA"), subject="USA-CAN", rows=("us-can-s338-import-ban",))
    assert entry_title(curated(), ban, wording_for("fr")).count("interdiction d’importer") == 1


def test_a_step_of_an_agreement_goes_on_with_a_small_letter_in_french() -> None:
    steps = [e for e in ENTRIES if e.table == "agreement_milestones"]
    said = [entry_title(curated(), e, wording_for("fr")).partition("\u00a0: ")[2] for e in steps]
    assert "conclusion visée en 2026" in said


def test_what_is_not_certain_is_said_in_the_title() -> None:
    assert title("start_unconfirmed/2026-09-03/USA-ALL", "en") == (
        "US measures on goods from all origins were to take effect (not confirmed since): drones (100%)"
    )
    assert title("threatened/2027-01-01/USA-CAN", "en").startswith("US measures threatened on goods from Canada: ")
    assert title("due/2026-12-15/2026-10", "fr") == (
        "Chiffres du commerce d’octobre 2026 : dernier jour prévu pour leur diffusion (jour exact non annoncé)"
    )


@BOTH
def test_every_entry_has_a_title_and_a_text_that_ends_with_its_source(language: Language) -> None:
    wording = wording_for(language)
    for each in ENTRIES:
        assert entry_title(curated(), each, wording), each.key
        assert entry_text(curated(), each, wording).splitlines()[-1].startswith(wording("source-line", names="")[:6])


@BOTH
def test_every_link_is_read_whole_by_a_page_and_finds_its_rows(language: Language) -> None:
    for each in ENTRIES:
        path, _, query = entry_address(curated(), each, wording_for(language)).partition("?")
        view, unread = View.from_query(parse_qs(query))
        assert unread == () and view.lang == language
        assert path in {page.path for page in PAGES}
        if view.data.find:
            (key,) = [name for name in TABLE_BY_NAME[view.data.table].key if name.endswith("_id")]
            found = curated()[view.data.table].iloc[
                matching_rows(curated(), view.data.table, language, find=view.data.find)
            ]
            assert set(each.rows) <= set(found[key]) and len(found) == 1, each.key


def test_a_measure_leads_to_its_direction_and_to_the_day_on_which_it_started() -> None:
    english = wording_for("en")
    address = entry_address(curated(), entry("start/2026-09-08/CAN-USA"), english)
    assert address == "tariffs?look=day&day=2026-09-08&direction=canada_on_us"
    assert entry_address(curated(), entry("threatened/2027-01-01/USA-ALL"), english) == (
        "tariffs?look=lanes&direction=us_on_canada"
    )
    assert "direction=all" in entry_address(curated(), entry("last_day/2027-06-27/CAN-ALL"), english)


def test_the_language_is_added_to_an_address_with_and_without_choices() -> None:
    assert in_language("sectors", wording_for("fr")) == "sectors?lang=fr"
    assert in_language("tariffs?look=lanes", wording_for("fr")) == "tariffs?look=lanes&lang=fr"
    assert in_language("sectors", wording_for("en")) == "sectors"
