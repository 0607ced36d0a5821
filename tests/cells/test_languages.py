"""A text is known as English or French by its small words, or not at all; a mark of unfinished work is found."""

import pytest

from data.cells.languages import language_of, left_to_translate


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The rate of duty applies to all goods from Canada", "en"),
        ("Les droits sont appliqués aux produits du Canada", "fr"),
        ("Steel and aluminum, without potash", ""),
        ("Radio-Canada, La Presse", ""),
        ("Potash", ""),
        ("Loi dite « Act to amend the Customs Tariff of Canada »", ""),
    ],
)
def test_small_words_tell_the_language_and_names_tell_none(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("À TRADUIRE", "À TRADUIRE"), ("[à traduire] The rate", "à traduire"), ("Acier (TODO)", "TODO"),
        ("To be translated: steel", "To be translated"), ("XXX", "XXX"),
    ],
)  # fmt: skip
def test_what_is_left_to_translate_is_found_by_its_mark(text: str, mark: str) -> None:
    assert left_to_translate(text) == mark


@pytest.mark.parametrize("text", ["Todo sobre el T-MEC", "Il reste à traduire la loi", "Translated from French"])
def test_the_same_words_in_a_sentence_are_no_mark(text: str) -> None:
    assert left_to_translate(text) == ""
