"""The finding of the partners' charts, in one sentence made from the numbers."""

from __future__ import annotations

from dataclasses import dataclass, replace
from math import isnan
from typing import Any

from components.partners.words import filter_text, period_text, span_text, value_text, when_text
from data.frames import UNITED_STATES, TradeTables
from data.indicators.exports.series import (
    AUTO,
    EVERY_DESTINATION,
    latest_year,
    opening_period,
    partner_figures,
    series_for,
)
from data.indicators.partners.choice import CHANGE, GROWTH, PartnerChoice, Shown, choice_refusal, largest, scaled
from data.indicators.tariffs.duties import record_day
from data.names import partner
from data.wording import Language, Wording, wording_for


def finding(tables: TradeTables, found: Shown, wording: Wording) -> str:
    """What the map, the bars and the table of a choice show."""
    show = found.choice.show
    if show == "stage":
        return _stages(found, wording)
    if show == "duties":
        return _duties(tables, found, wording)
    if scaled(found).empty:
        return wording("partners-title-only-us", when=when_text(found.choice, wording))
    return _spans(tables, found, wording) if show in GROWTH | CHANGE else _level(tables, found, wording)


def _level(tables: TradeTables, found: Shown, wording: Wording) -> str:
    """The largest market by share or value."""
    row = scaled(found).sort_values("value", ascending=False).iloc[0]
    chosen = filter_text(tables, found.choice, wording)
    where = "chosen" if chosen else "all" if row["partner_code"] == UNITED_STATES else "after-us"
    return wording.capital(wording(
        f"partners-title-{found.choice.show}", name=partner(tables, row["partner_code"], wording).the,
        value=value_text(found.choice.show, row["shown"], found.figures.measure, wording), when=when_text(found.choice, wording),
        where=where, filter=chosen, series=found.choice.series,
    ))  # fmt: skip


def _spans(tables: TradeTables, found: Shown, wording: Wording) -> str:
    """Who grew or gained most, among the largest markets."""
    rows = largest(tables, found)
    row = rows.iloc[0]
    value, whose = float(row["shown"]), partner(tables, row["partner_code"], wording)
    said: dict[str, Any] = {
        "span": span_text(found.choice, wording), "count": len(rows), "side": "rose" if value > 0 else "fell",
        "where": "all" if found.choice.us or filter_text(tables, found.choice, wording) else "outside-us",
    }  # fmt: skip
    if found.choice.show in CHANGE:
        share = wording.share(float(row["share"]))
        title = wording(
            "partners-title-change", whose=whose.whose, value=wording.change_points(value), share=share, **said
        )
        return wording.capital(title)
    text = value_text(found.choice.show, value, found.figures.measure, wording)
    return wording("partners-title-growth", name=whose.the, value=text, **said)


def _stages(found: Shown, wording: Wording) -> str:
    counts = found.frame["shown"].value_counts()
    return wording(
        "partners-title-stage",
        count=int(counts.get("in_force", 0)),
        talks=wording.number(int(counts.get("negotiating", 0))),
    )


def _duties(tables: TradeTables, found: Shown, wording: Wording) -> str:
    """Measures in force by pair; those of the European Union count once, whatever the members."""
    pairs = largest(tables, Shown(replace(found.choice, us=True), found.figures, found.frame, found.missing)).set_index(
        "partner_code"
    )["shown"]
    day = wording.date(record_day(tables.measures))
    us = wording.number(int(pairs.get(UNITED_STATES, 0)))
    return wording("partners-title-duties", total=wording.number(int(pairs.sum())), count=len(pairs), us=us, date=day)


def page_answer(tables: TradeTables, choice: PartnerChoice, wording: Wording, *, opening: bool) -> str:
    """The answer for the period chosen; on the opening period the one for the latest full year, whoever it includes."""
    if not opening or choice.series not in EVERY_DESTINATION:
        return partners_answer(tables, choice.series, choice.period, wording)
    latest = latest_year(tables, AUTO)
    return partners_answer(tables, series_for(tables, AUTO, latest), latest, wording)


@dataclass(frozen=True)
class OtherPeriod:
    """What the period shown includes, and the words of a link to another one with the year in the address, if that can be drawn."""

    words: str
    link: str = ""
    year: str = ""


def other_period(tables: TradeTables, choice: PartnerChoice, language: Language) -> OtherPeriod | None:
    """From a period with every destination the way to the newest of the principal partners, and back; None if there is no other."""
    wording, full, latest = wording_for(language), opening_period(tables, AUTO), latest_year(tables, AUTO)
    if full == latest:
        return None
    counts = {
        "period": period_text(choice.period, wording),
        "count": len(partner_figures(tables, choice.series, choice.period).frame),
    }
    if choice.series in EVERY_DESTINATION:
        words = wording("partners-period-every", newest="yes" if choice.period == full else "no", **counts)
        newest = len(partner_figures(tables, series_for(tables, AUTO, latest), latest).frame)
        to, link = "newer", wording("partners-period-to-principal", period=latest, count=newest)
        year = latest
    else:
        words = wording.capital(wording("partners-period-principal", **counts))
        to, link = "newest", wording("partners-period-to-every", period=full)
        year = full
    there = replace(choice, series=series_for(tables, AUTO, year), period=year)
    if choice_refusal(tables, there):
        return OtherPeriod(words)
    return OtherPeriod(f"{words} {wording(f'partners-period-{to}')}", link, year)


def partners_answer(tables: TradeTables, series: str, period: str, wording: Wording) -> str:
    """One sentence for the page: what went to the United States, what elsewhere, and to whom most."""
    rows = partner_figures(tables, series, period).frame.set_index("partner_code")
    shares, change = rows["share"], float(rows["change1"].get(UNITED_STATES, float("nan")))
    us = float(shares[UNITED_STATES])
    others = shares.drop(UNITED_STATES).nlargest(3)
    return wording(
        "partners-answer", period=wording.capital(period_text(period, wording)), us=wording.percent(us), rest=wording.percent(1 - us),
        names=wording.join([partner(tables, str(code), wording).the for code in others.index]), three=wording.percent(float(others.sum())),
        change=wording.change_points(change), side="unknown" if isnan(change) else "known", series=series,
    )  # fmt: skip
