"""The verdict on a claim and the figures behind it, in words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import takewhile
from typing import Any

from data import TradeTables
from data.frames import records
from data.indicators.claims.checks import Check, Found
from data.names import partner
from data.tables import rows_by_key
from data.wording import Wording

PERCENT, RATES = {"us_share", "partner_share"}, {"rate_in_force", "rate_threatened"}
COUNTS = {"measures_in_force", "measures_applied", "rates_matched", "events_by"}
RANKS, MILESTONES = {"partner_rank", "published_rank", "two_way_rank"}, {"milestone_in", "milestone_by"}
MONEY = {"usd_billions": "usd", "cad_billions": "cad"}


def figure_words(tables: TradeTables, row: Mapping[Any, Any], check: Check, *, wording: Wording) -> str:
    """What the tables give: what was counted, the figure of the claim's period and the latest one, each with its date."""
    counted = _counted(tables, row, wording)
    if check.status == "cannot_be_checked" and check.then.value is None:
        return wording("claims-no-figure", counted=counted, date=wording.date(check.then.period))
    if row["quantity"] in MILESTONES:
        return _milestone_words(row, check, wording)
    if row["quantity"] == "target_multiple":
        return _value(tables, row, check.then, check, wording)
    then = _value(tables, row, check.then, check, wording)
    dates = {"then": then, "date": wording.date(check.then.period), "counted": counted}
    if check.latest is None:
        return wording("claims-figure", **dates)
    now = _value(tables, row, check.latest, check, wording)
    return wording("claims-figures", **dates, now=now, latest=wording.date(check.latest.period))


def _counted(tables: TradeTables, row: Mapping[Any, Any], wording: Wording) -> str:
    """What is counted, with the partner whose share or rank it is."""
    if row["quantity"] in ("partner_share", "partner_rank", "two_way_rank"):
        return wording.capital(
            wording.code("claims-counted", row["quantity"], whose=partner(tables, row["partner_code"], wording).whose)
        )
    if row["quantity"] == "published_rank":
        known = {r["metric_id"]: wording.pick(r, "name") for r in records(tables["published_figures"])}
        first, *others = (known[m] for m in row["metric_ids"])
        return wording("claims-counted-published-rank", name=first, others=wording.join(_unlike(first, others)))
    return wording.code("cell-claim-quantity", row["quantity"])


def _unlike(name: str, others: Sequence[str]) -> list[str]:
    """Other names without the words with which all begin: `Trade with China` beside `Trade with Mexico` is `China`."""
    split = [each.split(" ") for each in (name, *others)]
    shared = len([*takewhile(lambda words: len(set(words)) == 1, zip(*split, strict=False))])
    return [" ".join(words[shared:]) for words in split[1:]]


def _milestone_words(row: Mapping[Any, Any], check: Check, wording: Wording) -> str:
    stage = wording.code("cell-milestone", row["stage"])
    if check.then.value is None:
        return wording("claims-not-reached", stage=stage, date=wording.date(check.as_of))
    return wording("claims-reached", stage=stage, date=wording.date(check.then.value))


def claim_words(row: Mapping[Any, Any], *, wording: Wording) -> str:
    """The claim: in quotation marks where the words are those of the article, and plain where they are a paraphrase."""
    words = wording.pick(row, "claim")
    return wording("claims-quoted", words=words) if row["quoted"] == "yes" else words


def _value(tables: TradeTables, row: Mapping[Any, Any], found: Found, check: Check, wording: Wording) -> str:
    quantity = row["quantity"]
    if found.value is None:
        return wording("claims-no-duty")
    if quantity == "negotiation_step":
        return wording.pick(rows_by_key(tables, "agreement_milestones")[str(found.value)], "title")
    value = float(found.value)
    if quantity == "published_value":
        return wording.money(value * 1000, MONEY[row["value_unit"]])
    if quantity in PERCENT:
        return wording.rate(value, 1)
    if quantity in RATES:
        return wording.rate(value)
    if quantity in COUNTS:
        counted = {"number": wording.number(value), "of": wording.number(check.of or 0)}
        if found.rate_pct is None:
            return wording("claims-in-force", **counted)
        return wording("claims-in-force-at", **counted, rate=wording.rate(found.rate_pct))
    if quantity in RANKS:
        return wording.number(value)
    multiple = wording.number(value, 0 if value == round(value) else 1)
    form = "double" if value == 2 else "other"
    return wording("claims-multiple", multiple=multiple, form=form, date=wording.date(found.period))
