"""What a refresh has to say: a rule with its details, worded in `words`; and the failure that carries them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from data.problems.problem import BLANKS, Language, visible
from data.refresh.words import WORDS


@dataclass(frozen=True, order=True)
class Remark:
    """One thing to tell a maintainer: `rule` names its wording, `details` fill the placeholders."""

    rule: str
    details: tuple[tuple[str, str], ...] = ()

    def text(self, language: Language = "en") -> str:
        """The remark in one sentence, in English or French; what a service sent is shown on one line."""
        details = {name: _Detail(visible(text, BLANKS)).in_language(language) for name, text in self.details}
        return WORDS[self.rule][language].format(**details)


class _Detail(str):
    """The text of a placeholder; `{count:month|months}` is the word that goes with the number."""

    __slots__ = ("_singular",)

    def in_language(self, language: Language) -> _Detail:
        """The detail with the number of a language: in French nought is singular too."""
        self._singular = self in (("0", "1") if language == "fr" else ("1",))
        return self

    def __format__(self, words: str) -> str:
        one, bar, many = words.partition("|")
        return (one if self._singular else many) if bar else str(self)


def remark(rule: str, /, **details: object) -> Remark:
    """A `Remark` whose details are text, each cut to what a line can hold."""
    if rule not in WORDS:
        raise KeyError(f"no wording for the rule {rule!r} in data/refresh/words.py")
    return Remark(rule, tuple(sorted((name, str(detail)[:300]) for name, detail in details.items())))


class RefreshFailed(Exception):
    """Raised when a service cannot be reached or what it sent cannot be used; nothing was changed."""

    def __init__(self, *remarks: Remark) -> None:
        self.remarks = remarks
        super().__init__("; ".join(r.text() for r in remarks))


def failed(rule: str, /, **details: object) -> RefreshFailed:
    """A failure with one remark."""
    return RefreshFailed(remark(rule, **details))


@contextmanager
def readable() -> Iterator[None]:
    """Around the reading of an answer: what has another form than documented is refused, in whatever way it differs."""
    try:
        yield
    except (ArithmeticError, AttributeError, LookupError, TypeError, ValueError) as error:
        raise failed("unreadable_answer", what=repr(error)) from error
