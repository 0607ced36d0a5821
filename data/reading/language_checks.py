"""Texts that stand in the column of the other language: not translated, or swapped."""

from __future__ import annotations

from collections.abc import Iterator

from data.cells.languages import language_of
from data.frames import Frame
from data.problems.problem import Problem, problem
from data.rows.base import translated_pairs
from data.tables import Table

SURE = 3  # small words of the other language without which a text that differs is only noted


def texts_in_the_other_language(table: Table, frame: Frame, file: str) -> Iterator[Problem]:
    """Texts that were left untranslated or swapped, where their small words leave no doubt."""
    for english, french in (pair for pair in translated_pairs(table.row) if pair[0] in frame):
        for line, text, translated in frame[[english, french]].dropna().itertuples(name=None):
            spoken = language_of(text, SURE), language_of(translated, SURE)
            if text == translated and (language := language_of(text)):
                column, other = (french, english) if language == "en" else (english, french)
                yield problem(file, line, column, text, "not_translated", other=other)
            elif spoken == ("fr", "en"):
                yield problem(file, line, english, text, "languages_swapped", other=french)
            elif text != translated and spoken[0] == "fr":
                yield problem(file, line, english, text, "other_language", language=english[-2:])
            elif text != translated and spoken[1] == "en":
                yield problem(file, line, french, translated, "other_language", language=french[-2:])
