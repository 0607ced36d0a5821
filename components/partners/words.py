"""The words of the partners page: names, periods, values, the finding, what is measured, and whole sentences."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import pandas as pd

from data.frames import Frame, Measure, TradeTables, records
from data.indicators.exports.both_ways import latest_year_of_trade
from data.indicators.exports.flows import years_before
from data.indicators.exports.principal import principal_partners
from data.indicators.exports.series import EVERY_DESTINATION, is_month
from data.indicators.partners.choice import GROWTH, SPANS, PartnerChoice, Shown
from data.indicators.partners.comparison import WITH_IMPORTS
from data.indicators.tariffs.duties import record_day
from data.names import partner
from data.tables import rows_by_key
from data.wording import Language, Wording, wording_for
from data.wording.valued import reworded


def to_profile(tables: TradeTables, code: str, language: Language) -> str:
    """The words of the link to a partner's profile."""
    wording = wording_for(language)
    return wording("partners-to-profile", of=partner(tables, code, wording).of)


def period_text(period: str, wording: Wording) -> str:
    """`2025`, or `the 12 months to July 2026`."""
    return wording("partners-months-to", month=wording.period(period)) if is_month(period) else period


def period_short(period: str, wording: Wording) -> str:
    """`2025`, or `12 months to July 2026`, as a label."""
    said = wording.period(period)
    return reworded(wording("partners-months-short", month=said), said, whole=False) if is_month(period) else said


def series_text(tables: TradeTables, series: str, wording: Wording) -> str:
    """What a series counts, for whom, in which currency, in one clause; how many of the principal partners are included."""
    said = wording(f"partners-series-{series}")
    if series in EVERY_DESTINATION:
        return said
    found = principal_partners(tables)
    return wording("partners-series-included", series=said, included=found.included, published=found.published)


def rank_head(tables: TradeTables, series: str, wording: Wording) -> str:
    """The head of a column of ranks; in a series of principal partners, how many partners are ranked."""
    if series in EVERY_DESTINATION:
        return wording("column-rank")
    return wording("partners-rank-among", included=principal_partners(tables).included)


def series_sentence(tables: TradeTables, series: str, wording: Wording, *, in_chart: bool) -> str:
    """What a series counts, as a sentence under the map, the bars and the table: its terms of art lead to the glossary.

    Beside a chart the sentence leaves out how many partners are included, which the chart says.
    """
    said = wording(f"partners-series-{series}") if in_chart else series_text(tables, series, wording)
    return wording("partners-counted", series=said)


def series_name(series: str, wording: Wording) -> str:
    """Short name of a series."""
    return wording(f"partners-series-name-{series}")


def value_text(show: str, value: Any, measure: Measure, wording: Wording) -> str:
    """The shown measure of one partner in words; a dash where it is not known."""
    if not isinstance(value, str) and pd.isna(value):
        return "–"
    match show:
        case "stage":
            return wording.code("stage", str(value))
        case "duties":
            return reworded(wording("partners-measures-count", count=int(value)), wording.number(value))
        case "value":
            return wording.money(float(value), measure.currency)
        case "share":
            return wording.share(float(value))
        case "change" | "change5":
            return wording.change_points(float(value))
        case _:
            text = wording.change(float(value))
            return text if show == "growth1" else reworded(wording("partners-a-year", rate=text), text)


@lru_cache(maxsize=256)
def span_text(choice: PartnerChoice, wording: Wording) -> str:
    """`from 2020 to 2025`; for twelve months `on the 12 months to July 2025`."""
    start = years_before(choice.period, SPANS[choice.show])
    if is_month(choice.period):
        return wording("partners-span-months", start=wording.period(start), end=wording.period(choice.period))
    return wording("partners-span", start=start, end=choice.period)


@lru_cache(maxsize=256)
def when_text(choice: PartnerChoice, wording: Wording) -> str:
    """`in 2025`, `in the 12 months to July 2026`."""
    key = "partners-in-months" if is_month(choice.period) else "partners-in-year"
    return wording(key, period=wording.period(choice.period) if is_month(choice.period) else choice.period)


def filter_text(tables: TradeTables, choice: PartnerChoice, wording: Wording) -> str:
    """The region and the bloc chosen; empty where all are."""
    parts = [wording.code("region", choice.region)] if choice.region else []
    if choice.bloc:
        parts.append(wording.pick(rows_by_key(tables, "blocs")[choice.bloc], "name"))
    return ", ".join(parts)


def choice_subtitle(tables: TradeTables, found: Shown, wording: Wording) -> str:
    """What is measured, when, in which series, and what the reader chose: everything that the picture does not show."""
    choice = found.choice
    if choice.show in ("stage", "duties"):
        day = tables["agreements"]["as_of"].max() if choice.show == "stage" else record_day(tables.measures)
        parts = [wording(f"partners-subtitle-{choice.show}", date=wording.date(day))]
    else:
        kind = "growth" if choice.show in GROWTH else "change" if choice.show in SPANS else choice.show
        when = span_text(choice, wording) if choice.show in SPANS else when_text(choice, wording)
        parts = [wording(f"partners-subtitle-{kind}", when=when, series=series_text(tables, choice.series, wording))]
    if chosen := filter_text(tables, choice, wording):
        parts.append(wording("partners-subtitle-filter", filter=chosen))
    return " ".join(parts)


def scope_name(scope: str, wording: Wording) -> str:
    """Short name of what a comparison counts: a series of exports, or imports, two-way trade or balance."""
    return wording("partner-scope-customs") if scope in WITH_IMPORTS else series_name(scope, wording)


def scope_text(tables: TradeTables, scope: str, wording: Wording) -> str:
    """What a comparison counts, for whom, in which currency, in one clause."""
    return wording("partner-scope-customs") if scope in WITH_IMPORTS else series_text(tables, scope, wording)


def traded_word(scope: str, wording: Wording) -> str:
    """`Goods exports`, or `Two-way goods trade`: what a comparison counts, at the head of a sentence."""
    return wording.code("partner-goods", scope if scope in WITH_IMPORTS else "exports")


def trade_sentence(tables: TradeTables, code: str, wording: Wording) -> str:
    """Two-way trade of the latest complete year in C$, with both flows; empty where there is none."""
    found = latest_year_of_trade(tables, code)
    if found is None:
        return ""
    return wording(
        "partner-two-way-title", name=partner(tables, code, wording).the, year=found.period, both=wording.money(found.two_way),
        exports=wording.money(found.exports), imports=wording.money(found.imports),
    )  # fmt: skip


def official_balance_text(balance: Frame, wording: Wording) -> str:
    """The published balance of a year on the balance-of-payments basis, with its confidence; empty if there is none."""
    if balance.empty:
        return ""
    row = records(balance)[0]
    return wording(
        "partner-two-way-official", side="surplus" if row["value"] > 0 else "deficit", value=wording.money(abs(row["value"])),
        year=row["period"], confidence=wording.code("confidence", row["confidence"]).lower(),
    )  # fmt: skip


def refusal_text(reason: tuple[str, str], choice: PartnerChoice, wording: Wording) -> str:
    """Why a choice cannot be drawn, and what to choose instead."""
    code, first = reason
    series, when = series_name(choice.series, wording), when_text(choice, wording)
    if code == "no_start":
        start = wording("partners-from-months", month=wording.period(first)) if is_month(first) else first
        return wording("partners-refused-start", series=series, first=start, count=SPANS[choice.show], when=when)
    if code == "unpublished":
        return wording("partners-refused-unpublished", series=series, when=when)
    return wording.code("partners-refused", code)
