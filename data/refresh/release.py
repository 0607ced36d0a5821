"""The newest month as a refresh brings it: world, United States and its share, and what in it needs an eye."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from data.changes.rows import Change
from data.changes.sentences import Sentences
from data.frames import MONTHLY_ADJUSTED, MONTHLY_BOP, MONTHLY_UNADJUSTED, UNITED_STATES, WORLD, Frame, Measure, records
from data.refresh.remarks import remark
from data.wording import Language, wording_for

TABLE, VALUE = "exports_monthly", "value_cad_millions"
MONTHLY_MEASURES = (MONTHLY_BOP, MONTHLY_ADJUSTED, MONTHLY_UNADJUSTED)  # the one that the Daily quotes first
JUMP = 0.40  # of the month before
USUAL_SHARE = (0.50, 0.90)
MOST_JUMPS = 10
MonthAndPartner = tuple[str, str]
MonthRow = Mapping[str, Any]


@dataclass(frozen=True)
class RefreshedMonths:
    """The months of one measure after a refresh, the changes of value among them, and the newest month held before."""

    rows: Mapping[MonthAndPartner, MonthRow]
    changes: Mapping[MonthAndPartner, Change]
    held_to: str

    @cached_property
    def newest(self) -> str:
        """The newest month of the world, or nothing."""
        return max((month for month, partner in self.rows if partner == WORLD), default="")

    def share(self, month: str) -> float | None:
        """Share of the United States in the exports of a month; None where one of the two is not known."""
        both = [self.rows.get((month, partner)) for partner in (UNITED_STATES, WORLD)]
        if both[0] is None or both[1] is None or not both[1][VALUE]:
            return None
        return float(both[0][VALUE] / both[1][VALUE])

    def jump(self, key: MonthAndPartner) -> Change | None:
        """The step from the month before, as a change from one row to the next, where it is a large one."""
        before, after = self.rows.get((month_before(key[0]), key[1])), self.rows[key]
        if before is None or abs(after[VALUE] - before[VALUE]) <= JUMP * before[VALUE]:
            return None
        return Change(TABLE, "revised", dict(before), dict(after), (VALUE,), abs(after[VALUE] - before[VALUE]))


def releases(before: Frame, after: Frame, changes: Iterable[Change]) -> list[RefreshedMonths]:
    """What came of each monthly measure; those of which nothing came are left out."""
    told = [c for c in changes if c.table == TABLE and c.after is not None and (c.before is None or VALUE in c.columns)]
    found = []
    for measure in MONTHLY_MEASURES:
        of_measure = {_key(c.row): c for c in told if _is_of(c.row, measure)}
        if of_measure:
            held = [month for month, partner in _rows(before, measure) if partner == WORLD]
            found.append(RefreshedMonths(_rows(after, measure), of_measure, max(held, default="")))
    return found


def newest_month(release: RefreshedMonths, say: Sentences, language: Language) -> Iterator[str]:
    """The world and the United States in the newest month of a measure, where one of them came, and the latter's share."""
    month = release.newest
    both = [key for key in ((month, WORLD), (month, UNITED_STATES)) if key in release.rows]
    if not any(key in release.changes for key in both):
        return
    for key in both:
        change = release.changes.get(key)
        yield say.sentence(change) if change else _held_already(release.rows[key], say, language)
    share, before = release.share(month), release.share(month_before(month))
    if share is not None:
        shown = {"share": percent(share, language)} | ({"before": percent(before, language)} if before else {})
        yield remark("us_share_moved" if before else "us_share", **shown).text(language)


def to_look_at(release: RefreshedMonths, say: Sentences, language: Language) -> Iterator[str]:
    """Shares of the United States outside the usual, then the jumps of the months that came, the largest first."""
    low, high = USUAL_SHARE
    for month in sorted({month for month, partner in release.changes if partner in (WORLD, UNITED_STATES)}):
        share = release.share(month)
        if share is not None and not low <= share <= high:
            subject = _subject(release.rows[month, UNITED_STATES], say)
            limits = {"low": percent(low, language, 0), "high": percent(high, language, 0)}
            yield remark("look_at_share", subject=subject, share=percent(share, language), **limits).text(language)
    fresh = [key for key in sorted(release.changes) if key[0] > release.held_to or key[0] == release.newest]
    jumps = sorted(filter(None, map(release.jump, fresh)), key=lambda change: -change.weight)
    for change in jumps[:MOST_JUMPS]:
        yield remark("look_at_jump", change=say.sentence(change)).text(language)
    if smaller := jumps[MOST_JUMPS:]:
        places = ", ".join(f"{c.row['partner_code']} {c.row['reference_month']}" for c in smaller)
        limit = percent(JUMP, language, 0)
        yield remark("more_jumps", count=len(smaller), limit=f"±{limit}", places=places).text(language)


def month_before(month: str) -> str:
    """The month before one that is written as 2026-08."""
    year, number = int(month[:4]), int(month[5:7])
    return f"{year - 1}-12" if number == 1 else f"{year}-{number - 1:02d}"


def percent(share: float, language: Language, digits: int = 1) -> str:
    """A share as its language writes it: 67.6% or 67,6 %."""
    return wording_for(language).percent(share, digits)


def _held_already(row: MonthRow, say: Sentences, language: Language) -> str:
    """A row that the refresh left as it was: what it says stands beside what is new."""
    wording = wording_for(language)
    value = wording.line("changes-cad", value=wording.number(row[VALUE]))
    return remark("held_already", subject=_subject(row, say), value=value).text(language)


def _subject(row: MonthRow, say: Sentences) -> str:
    return say.subject(Change(TABLE, "added", None, dict(row), (), 0.0))


def _rows(months: Frame, measure: Measure) -> dict[MonthAndPartner, MonthRow]:
    chosen = months["basis"].eq(measure.basis) & months["seasonal_adjustment"].eq(measure.seasonal_adjustment)
    return {_key(row): row for row in records(months.loc[chosen])}


def _key(row: MonthRow) -> MonthAndPartner:
    return str(row["reference_month"]), str(row["partner_code"])


def _is_of(row: MonthRow, measure: Measure) -> bool:
    return (row["basis"], row["seasonal_adjustment"]) == (measure.basis, measure.seasonal_adjustment)
