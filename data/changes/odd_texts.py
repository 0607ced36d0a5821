"""Edited texts that may stand in the wrong language, told by the words that the tables themselves have in one language only."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from data.cells.languages import language_of, words
from data.changes.oddity import Oddity, odd
from data.frames import Frame
from data.reading.language_checks import SURE
from data.rows.base import translated_pairs
from data.tables import TABLE_BY_NAME

OFTEN = 3  # texts of one language, and none of the other, that make a word its own
Vocabulary = tuple[Mapping[str, int], Mapping[str, int]]


def odd_texts(edited: Mapping[str, Frame], frames: Mapping[str, Frame]) -> Iterator[Oddity]:
    """Texts of the edited rows that look alike, swapped, or written in the other language; what is sure is a problem elsewhere."""
    known: Vocabulary | None = None
    for name, rows in edited.items():
        table = TABLE_BY_NAME[name]
        for english, french in translated_pairs(table.row) if len(rows) else ():
            known = known or _vocabulary(edited, frames)
            for line, text, translated in rows[[english, french]].dropna().itertuples(name=None):
                if rule := _guess(text, translated, known):
                    column, value = (english, text) if rule == "french_in_english" else (french, translated)
                    yield odd(table, rule, column, value, line, other=english if column == french else french)


def _guess(text: str, translated: str, known: Vocabulary) -> str:
    """The rule by which the English and the French of a cell are odd; empty where they are not, or surely wrong."""
    if language_of(text, SURE) == "fr" or language_of(translated, SURE) == "en":
        return ""
    if text == translated:
        return "same_text" if not language_of(text) and _leaning(text, known) else ""
    french, english = (language_of(t) == code for t, code in ((text, "fr"), (translated, "en")))
    if (french and english) or (_leaning(text, known) < 0 < _leaning(translated, known)):
        return "swapped_texts"
    return "french_in_english" if french else "english_in_french" if english else ""


def _leaning(text: str, known: Vocabulary) -> int:
    """How many more words of a text are English alone than French alone."""
    english, french = known
    found = [word for word in words(text) if len(word) > 2]
    return sum(
        (english[word] >= OFTEN and not french[word]) - (french[word] >= OFTEN and not english[word]) for word in found
    )


def _vocabulary(edited: Mapping[str, Frame], frames: Mapping[str, Frame]) -> Vocabulary:
    """In how many texts of each language a word stands, the edited rows left out."""
    english: Counter[str] = Counter()
    french: Counter[str] = Counter()
    for name, frame in frames.items():
        others = frame.loc[~frame.index.isin(edited[name].index)] if name in edited else frame
        for left, right in translated_pairs(TABLE_BY_NAME[name].row):
            for column, counted in ((left, english), (right, french)):
                for text in others[column].dropna().unique():
                    counted.update(set(words(text)))
    return english, french
