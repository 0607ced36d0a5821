"""What was mended, in words."""

from __future__ import annotations

from data.problems.command_words import Language, words
from data.problems.problem import visible
from data.reading.mending import Mend


def mend_line(mend: Mend, language: Language) -> str:
    """What `--fix` did, with its place."""
    place = f"{mend.file}:{mend.line}" if mend.line else mend.file
    texts = {name: visible(text[:60]) for name, text in (("before", mend.before), ("after", mend.after))}
    return words(mend.rule, language, place=place, column=visible(mend.column), count=mend.before, **texts)
