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
from data.frames import HOME, ONE_DAY, Record, TariffMeasures
from data.indicators.tariffs.facts import stacked_duties
from data.indicators.tariffs.histories import History
from data.indicators.tariffs.scene import TariffScene
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
        if row["imposed_by"] == HOME and len(targets) > 1:
            text = wording("tariffs-now-by-on", on=partner_name(tables, row["imposed_on"], wording), **words)
        elif len(imposers) > 1:
            text = wording("tariffs-lane-by", **words)
        found.append(text)
    return [_apart(tables, h, name, found, wording) for h, name in zip(histories, found, strict=True)]


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
    since = wording("tariffs-now-since", date=_day(run.start, wording))
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
    tables: TradeTables, scene: TariffScene, histories: Sequence[History], *, subject: str, most: int, wording: Wording
) -> str:
    """The highest rates of the families of goods most told of, or of the imposers where there are several, since when."""
    live = [h for h in histories if h.state == "in_force" and not pd.isna(h.runs[-1].row["rate_pct"])]
    order, day = scene.every_group, min(scene.day, scene.edge.date())
    if not live:
        return wording("tariffs-rates-none", subject=subject, date=wording.date(day))
    rows = [row for h in live for row in h.rows]
    mixed = len({row["imposed_by"] for row in rows}) > 1
    ranked = sorted(
        live, key=lambda h: (min(order.index(r["product_group"]) for r in h.rows), -h.runs[-1].row["rate_pct"])
    )
    leading: dict[str, list[Record]] = {}
    for h, row in zip(ranked, toned(tables, [h.rows[0] for h in ranked]), strict=True):
        same = leading.setdefault(str(row["tone"]), [*h.rows])
        if same[0]["measure_id"] != h.rows[0]["measure_id"] and _start(live, same[0]) == _start(live, h.rows[0]):
            same += h.rows
    parts = []
    for same in sorted([*leading.values()][:MOST_LEADING], key=lambda part: -part[0]["rate_pct"])[:most]:
        key = "tariffs-now-part-by" if mixed else "tariffs-now-part"
        said = {"by": partner_name(tables, same[0]["imposed_by"], wording)} if mixed else {}
        names, since = inside_list(title_text(tables, same, rows, wording)), _start(live, same[0])[1]
        parts.append(
            wording(
                key, rate=rate_word(same[0], wording), names=names, date=wording.date(since.date().isoformat()), **said
            )
        )
    return wording("tariffs-rates-title", subject=subject, parts="; ".join(parts))


def _start(live: Sequence[History], row: Record) -> tuple[float, pd.Timestamp]:
    """The present rate of a row's history and the first day of that."""
    run = next(h.runs[-1] for h in live if row in h.rows)
    return float(run.row["rate_pct"]), run.start


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
