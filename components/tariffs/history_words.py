"""The words of histories of rates: whose they are, what is charged since when, what is to follow, and the title."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import pandas as pd

from components.tariffs.live_labels import cluster_text, title_text, toned
from components.tariffs.words import (
    group_name,
    inside_list,
    merged_names,
    partner_name,
    rate_word,
    rule_name,
    status_word,
)
from data import TradeTables
from data.frames import EVERY_ORIGIN, HOME, ONE_DAY, Record, TariffMeasures
from data.indicators.tariffs.facts import stacked_duties
from data.indicators.tariffs.histories import History, Run
from data.indicators.tariffs.scene import TariffScene
from data.names import partner
from data.wording import Wording

MOST_NAMES, MOST_LEADING = 3, 3  # names in a row, and families of goods that a title may speak of
Totals = Mapping[tuple[str, str], tuple[float, float]]


@dataclass(frozen=True)
class NamedHistory:
    """A history with its words: whose it is, the rate, since or until when it applies, and what is to follow."""

    history: History
    name: str
    rate: str
    words: tuple[str, ...]


def named_histories(
    tables: TradeTables, histories: Sequence[History], measures: TariffMeasures, day: pd.Timestamp, wording: Wording
) -> list[NamedHistory]:
    """Histories with their words, as of a day."""
    totals = _totals(measures, day)
    names = _names(tables, histories, wording)
    return [NamedHistory(h, name, *_answer(h, totals, wording)) for h, name in zip(histories, names, strict=True)]


def _names(tables: TradeTables, histories: Sequence[History], wording: Wording) -> list[str]:
    """Whose each history is: product groups, which of their goods, and who imposes on whom where several do."""
    live = [row for h in histories if h.state == "in_force" for row in h.rows]
    imposers = {h.rows[0]["imposed_by"] for h in histories}
    targets = {r["imposed_on"] for h in histories for r in h.rows if r["imposed_by"] == HOME}
    found = []
    for h in histories:
        row, text = h.rows[0], cluster_text(tables, h.rows, live, wording, MOST_NAMES)
        words = {"by": partner_name(tables, row["imposed_by"], wording), "name": inside_list(text)}
        if len(targets) > 1:
            text = wording("tariffs-now-by-on", goods=_goods_of(tables, row, wording), **words)
        elif len(imposers) > 1:
            text = wording("tariffs-lane-by", **words)
        found.append(text)
    return [_apart(tables, h, name, found, wording) for h, name in zip(histories, found, strict=True)]


def _goods_of(tables: TradeTables, row: Record, wording: Wording) -> str:
    """Whose goods a row is charged on: `Canadian goods` of another imposer, `goods from China` of Canada."""
    if row["imposed_by"] != HOME:
        return wording("tariffs-goods-canadian")
    if row["imposed_on"] == EVERY_ORIGIN:
        return wording("tariffs-goods-every-origin")
    return wording("tariffs-goods-from", origin=partner(tables, row["imposed_on"], wording).from_)


def _apart(tables: TradeTables, history: History, name: str, names: Sequence[str], wording: Wording) -> str:
    """A name that several histories have, in full if that tells them apart, else with the goods covered."""
    if names.count(name) == 1:
        return name
    full = merged_names([group_name(tables, r["product_group"], wording) for r in history.rows], wording)
    return full if full not in names else f"{name} ({rule_name(tables, history.rows[0]['preference_rule'], wording)})"


def _answer(history: History, totals: Totals, wording: Wording) -> tuple[str, tuple[str, ...]]:
    """The rate and since when it applies, or until when it did; then what is announced for a later day."""
    ahead = [_ahead(row, wording) for row in {str(r["rate_pct"]): r for r in history.ahead}.values()]
    if not history.runs:
        return "", tuple(ahead)
    run = history.runs[-1]
    rate = wording.capital(rate_word(run.row, wording))
    if history.state == "ended":
        said = {"date": _day(run.end - ONE_DAY, wording), "status": status_word(run.row["status"], wording).lower()}
        return rate, (wording("tariffs-now-ended", **said),)
    since = _since(run, _day(run.start, wording), wording)
    if total := totals.get((run.row["product_group"], run.row["legal_basis"])):
        since += " " + wording("tariffs-now-total", sum=wording.rate(total[0]), rate=wording.rate(total[1]))
    return rate, (since, *ahead)


def _totals(measures: TariffMeasures, day: pd.Timestamp) -> Totals:
    """By product group and law, the sum of two duties that add up, and the rate of the other one."""
    found: dict[tuple[str, str], tuple[float, float]] = {}
    for d in stacked_duties(measures, day=day.date()):
        total = round(d.rate_pct + d.added_rate_pct, 2)
        found[d.product_group, d.law] = (total, d.added_rate_pct)
        found[d.product_group, d.added_law] = (total, d.rate_pct)
    return found


def histories_title(
    tables: TradeTables,
    scene: TariffScene,
    histories: Sequence[History],
    *,
    most: int,
    brief: bool,
    wording: Wording,
) -> str:
    """The rates of the families of goods with the most records, or the highest of each imposer where there are several, since when."""
    live = [h for h in histories if h.state == "in_force" and not pd.isna(h.runs[-1].row["rate_pct"])]
    order, day = scene.every_group, min(scene.day, scene.edge.date())
    subject = wording.code("tariffs-subject", scene.choice.direction)
    if not live:
        return wording("tariffs-rates-none", subject=subject, date=wording.date(day))
    rows = [row for h in live for row in h.rows]
    mixed = len({row["imposed_by"] for row in rows}) > 1
    ranked = sorted(live, key=lambda h: (min(order.index(r["product_group"]) for r in h.rows), -_rate(h)))
    by_tone: dict[str, list[History]] = {}
    for h, row in zip(ranked, toned(tables, [h.rows[0] for h in ranked]), strict=True):
        by_tone.setdefault(str(row["tone"]), []).append(h)
    # Of an imposer the highest rate, so that relief never stands for what is charged; of a family of goods the one with the most records.
    leading = [(max(same, key=_rate) if mixed else same[0], same) for same in by_tone.values()][:MOST_LEADING]
    parts = []
    for first, same in sorted(leading, key=lambda pair: -_rate(pair[0]))[:most]:
        alike = [first, *(h for h in same if h is not first and _start(h) == _start(first))]
        names = title_text(tables, [row for h in alike for row in h.rows], rows, wording, brief)
        key = "tariffs-now-part-by" if mixed else "tariffs-now-part"
        said = {"by": partner(tables, str(first.rows[0]["imposed_by"]), wording).the} if mixed else {}
        run, rate = first.runs[-1], rate_word(first.rows[0], wording)
        start = _since(run, wording.date(run.start.date().isoformat()), wording)
        parts.append(wording(key, rate=rate, names=inside_list(names), start=start, **said))
    return wording("tariffs-rates-title", subject=subject, parts="; ".join(parts))


def _rate(history: History) -> float:
    """The present rate of a history."""
    return float(history.runs[-1].row["rate_pct"])


def _start(history: History) -> tuple[float, pd.Timestamp, bool]:
    """The present rate of a history, the first day of that, and whether it is known to have started."""
    return _rate(history), history.runs[-1].start, history.runs[-1].started


def _since(run: Run, day: str, wording: Wording) -> str:
    """`since 4 June 2025`; of a rate that was last confirmed before its first day, that its start is not confirmed."""
    return wording("tariffs-now-since" if run.started else "tariffs-now-due", date=day)


def outlook(row: Record) -> str:
    """How sure a measure ahead is: `announced`, `threatened`, or `scheduled`, as is one that has taken effect since the day shown."""
    status = str(row["status"])
    return status if status in ("announced", "threatened") else "scheduled"


def _ahead(row: Record, wording: Wording) -> str:
    return wording(
        f"tariffs-now-{outlook(row)}", rate=rate_word(row, wording), date=_day(row["effective_from"], wording)
    )


def _day(day: pd.Timestamp, wording: Wording) -> str:
    return wording.date(day.date().isoformat(), short=True)
