"""What a refresh has to say: a rule with its details, worded in `refresh.ftl`; and the failure that carries them."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from data.problems.problem import BLANKS, visible
from data.wording import Language, wording_for

# Details that are numbers of things and choose plural forms; years, codes and amounts are text.
COUNTS = {"added", "count", "destinations", "partners", "revised", "series"}
AMOUNTS = {"amount", "from_file", "from_months"}


@dataclass(frozen=True, order=True)
class Remark:
    """One thing to tell a maintainer: `rule` names its wording, `details` fill the placeholders."""

    rule: str
    details: tuple[tuple[str, str], ...] = ()

    def text(self, language: Language = "en") -> str:
        """The remark in one sentence, in English or French; what a service sent is shown on one line."""
        details = {name: visible(text, BLANKS) for name, text in self.details}
        counts = {name: int(text) for name, text in details.items() if name in COUNTS and text.isdigit()}
        amounts = {name: _amount(text, language) for name, text in details.items() if name in AMOUNTS}
        return wording_for(language).line(f"refresh-{self.rule}", **details | counts | amounts)


def _amount(text: str, language: Language) -> str:
    """An amount in the form of a language, with as many decimals as it has."""
    return wording_for(language).number(float(text), len(text.partition(".")[2]))


def remark(rule: str, /, **details: object) -> Remark:
    """A `Remark` whose details are text, each cut to what a line can hold."""
    if not wording_for("en").has(f"refresh-{rule.replace('_', '-')}"):
        raise KeyError(f"no message refresh-{rule.replace('_', '-')} in refresh.ftl")
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
