"""Streamlit's and plotly.js's English words have ours in both languages."""

import json
import re

import pytest

from components.screen.streamlit_words import FORMS, page_words, plotly_locale
from data.wording import LANGUAGES, Language


def test_words_of_streamlit_are_said_in_french() -> None:
    words = json.loads(page_words("fr"))
    assert words["exact"]["Clear all"] == "Tout effacer"
    assert words["exact"]["October"] == "octobre"
    assert words["decimal"] == ","


def test_words_that_are_ours_already_are_not_sent() -> None:
    exact = json.loads(page_words("en"))["exact"]
    assert "Clear all" not in exact and "October" not in exact
    assert exact["Clear value"] == "Clear"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_form_holds_has_a_place_in_ours(language: Language) -> None:
    for theirs, ours in json.loads(page_words(language))["forms"]:
        held = len(re.findall(r"\{#?\}", theirs))
        assert {int(n) for n in re.findall(r"\{(\d)\}", ours)} <= set(range(1, held + 1)), theirs
    assert len(json.loads(page_words(language))["forms"]) == len(FORMS)


def test_a_chart_has_french_months_and_buttons_and_an_english_one_is_as_plotly_made_it() -> None:
    locale = plotly_locale("fr")["locales"]["fr-CA"]
    assert locale["dictionary"]["Download plot as a PNG"] == "Enregistrer le graphique (PNG)"
    assert (locale["format"]["shortMonths"][0], locale["format"]["decimal"]) == ("janv.", ",")
    assert plotly_locale("en") == {}
