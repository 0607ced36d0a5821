"""One partner at a glance: the cards at the top of its profile, and the card beside the map and the bars."""

from __future__ import annotations

from html import escape

import pandas as pd

from components.drawing.credits import short_source
from components.html.kpi_row import Headline
from components.html.record_table import nothing
from components.html.sparkline import every_year, trend_of
from components.partners.profile import growth_text
from components.partners.sentences import wide_words
from components.partners.words import period_short, series_name, value_text, when_text
from data.frames import UNITED_STATES, WORLD, Exports, Frame, TradeTables, records
from data.indicators.exports.both_ways import customs_trade, latest_year_of_trade, trade_rows
from data.indicators.exports.series import EVERY_DESTINATION, SERIES, by_period, is_month
from data.indicators.partners.choice import PartnerChoice, largest, scaled, shown
from data.indicators.partners.imports import latest_both, two_way
from data.indicators.partners.profile import (
    GrowthOver,
    SeriesStanding,
    duties_between,
    duties_of_side,
    furthest_agreements,
    standing_in,
    standings,
)
from data.indicators.tariffs.duties import record_day
from data.names import name
from data.wording import Language, Wording, wording_for

TREND_YEARS = 12
MARKETS = 5
SIDES = {"theirs": False, "ours": True}


def profile_cards(tables: TradeTables, partner: str, language: Language) -> tuple[Headline, ...]:
    """Exports, share and rank, balance, agreement, and tariff measures of both sides, each with its period and source."""
    wording = wording_for(language)
    found = next((s for s in standings(tables, partner) if s.series != "months"), None)
    exports = (_exports(tables, partner, found, wording), _share(tables, partner, found, wording)) if found else ()
    balance, agreement = _balance(tables, partner, wording), _agreement(tables, partner, wording)
    return (*exports, balance, agreement, *(_duties(tables, partner, side, wording) for side in SIDES))


def _to(part: str) -> tuple[tuple[str, str], ...]:
    """The choice that shows a part of the profile."""
    return (("about", part),)


def _exports(tables: TradeTables, partner: str, found: SeriesStanding, wording: Wording) -> Headline:
    values = every_year(by_period(tables, found.series)[partner].dropna())
    return Headline(
        "exports", wording("partner-card-exports", period=found.period), wording.money(found.value, SERIES[found.series].currency),
        _change_text(found.growth[0], wording), _source_of(tables, found, wording), trend_of(values, TREND_YEARS), "partner", _colour(partner), _to("exports"),
    )  # fmt: skip


def _share(tables: TradeTables, partner: str, found: SeriesStanding, wording: Wording) -> Headline:
    wide = by_period(tables, found.series)
    shares = every_year((wide[partner] / wide[WORLD]).dropna())
    return Headline(
        "share", wording("partner-card-share", period=found.period), wording.share(found.share), _rank_text(found, wording),
        _source_of(tables, found, wording), trend_of(shares, TREND_YEARS), "partner", _colour(partner), _to("share"),
    )  # fmt: skip


def _balance(tables: TradeTables, partner: str, wording: Wording) -> Headline:
    """In C$ on the customs basis; where imports by month are not included, in US$ as one compiler has both flows."""
    if customs := latest_year_of_trade(tables, partner):
        years = pd.Series({int(t.period): t.balance for t in customs_trade(tables, partner) if not is_month(t.period)})
        period, flows, currency, basis = (
            customs.period,
            (customs.exports, customs.imports),
            "cad",
            "partner-card-customs",
        )
        trend, rows = trend_of(every_year(years), TREND_YEARS), trade_rows(tables, (partner,))
    elif both := latest_both(tables, partner):
        period, flows, currency, basis = (
            str(both.year),
            (both.exports, both.imports),
            "usd",
            f"partner-by-{both.series}",
        )
        compiled = two_way(tables, partner)
        trend, rows = (), Exports(compiled.loc[(compiled["series"] == both.series) & (compiled["year"] == both.year)])
    else:
        label, value = wording("partner-card-balance-ever"), wording("partner-card-unknown")
        return Headline(
            "balance", label, value, wording("partner-card-no-balance"), "", (), "partner", "neutral", _to("imports")
        )
    sold, bought = (wording.money(flow, currency) for flow in flows)
    words = wording("partner-card-balance-words", exports=sold, imports=bought, basis=wording(basis))
    label, balance = wording("partner-card-balance", period=period), flows[0] - flows[1]
    value = wording.signed(wording.money(balance, currency), balance)
    source = short_source(tables, rows, wording=wording)
    return Headline("balance", label, value, words, source, trend, "partner", "neutral", _to("imports"))


def _agreement(tables: TradeTables, partner: str, wording: Wording) -> Headline:
    found, label = furthest_agreements(tables, partner), wording("partner-card-agreement")
    if found.empty:
        value, words, source = wording("partner-card-none"), wording("partner-card-no-agreement"), ""
    else:
        value, words = _stage_and_names(found, wording)
        source = short_source(tables, found, wording=wording)
    return Headline("agreement", label, value, words, source, (), "partner", "neutral", _to("agreements"))


def _stage_and_names(agreements: Frame, wording: Wording) -> tuple[str, str]:
    """The stage that some agreements have reached, and their names."""
    names = [wording.pick(row, "short_name") for row in records(agreements)]
    return wording.code("stage", str(agreements["status"].iloc[0])), wording.join(names)


def _duties(tables: TradeTables, partner: str, side: str, wording: Wording) -> Headline:
    count, wide, relief = duties_of_side(tables, partner, ours=SIDES[side])
    rows = duties_between(tables, partner).loc[lambda f: (f["ours"] == SIDES[side]) & (f["state"] == "in_force")]
    source = short_source(tables, rows, wording=wording) if len(rows) else ""
    label = wording(f"partner-card-{side}", day=wording.date(record_day(tables.measures)))
    words = wording("partner-card-measures", count=relief, wide=wide_words(wide, wording, "partner-card-wide"))
    return Headline(side, label, wording.number(count), words, source, (), "partner", "neutral", _to("tariffs"))


def _colour(partner: str) -> str:
    return "us" if partner == UNITED_STATES else "non_us"


def _source_of(tables: TradeTables, found: SeriesStanding, wording: Wording) -> str:
    return short_source(tables, pd.DataFrame([found.provenance]), wording=wording)


def _change_text(found: GrowthOver, wording: Wording) -> str:
    """`+16.4% from 2024`, or why there is no change."""
    if found.rate is None:
        return growth_text(found, wording)
    key = "headline-change-months" if is_month(found.start) else "headline-change-year"
    return wording(key, change=wording.change(found.rate), year=found.start)


def _rank_text(found: SeriesStanding, wording: Wording) -> str:
    """`Rank 3 of the 16 principal partners included`; of a bloc, which has no rank, that."""
    if found.rank is None:
        return wording("partner-card-no-rank")
    reach = "every" if found.series in EVERY_DESTINATION else "principal"
    return wording("partner-card-rank", rank=found.rank, of=wording.number(found.count), reach=reach)


def partner_card_html(tables: TradeTables, choice: PartnerChoice, partner: str, language: Language) -> str:
    """The partner in the series and period of a choice, with its agreement and the tariff measures of both sides."""
    wording = wording_for(language)
    found = standing_in(tables, partner, choice.series, choice.period)
    lines: list[tuple[str, str]] = []
    if found:
        value = wording.money(found.value, SERIES[found.series].currency)
        lines = [
            (wording("partner-card-exports", period=period_short(found.period, wording)), value),
            (wording("partner-part-share"), f"{wording.share(found.share)}. {_rank_text(found, wording)}"),
            (wording("partner-card-change"), _change_text(found.growth[0], wording)),
        ]
    found_agreements = furthest_agreements(tables, partner)
    stage = "{} ({})".format(*_stage_and_names(found_agreements, wording)) if len(found_agreements) else ""
    lines.append((wording("partner-card-agreement"), stage or wording("partner-card-none")))
    day = wording.date(record_day(tables.measures))
    for side, ours in SIDES.items():
        count, wide, relief = duties_of_side(tables, partner, ours=ours)
        words = f"{wording.number(count)} {wording('partner-card-measures', count=relief, wide=wide_words(wide, wording, 'partner-card-wide'))}"
        lines.append((wording(f"partner-card-{side}", day=day), words))
    said = "" if found else nothing(no_figure(choice, wording))
    rows = "".join(f"<div><dt>{escape(label)}</dt><dd>{escape(value)}</dd></div>" for label, value in lines)
    title = escape(name(tables, partner, wording))
    return f'<section class="partner-card" role="status"><h2>{title}</h2>{said}<dl>{rows}</dl></section>'


def no_figure(choice: PartnerChoice, wording: Wording) -> str:
    """Why the card has no exports."""
    return wording(
        "partner-card-no-figure", when=when_text(choice, wording), series=series_name(choice.series, wording)
    )


def largest_markets(tables: TradeTables, choice: PartnerChoice, language: Language) -> tuple[tuple[str, str], ...]:
    """The partners that took most in a choice, as codes with their names and the value shown."""
    wording, found = wording_for(language), shown(tables, choice)
    rows = largest(tables, found) if choice.show == "duties" else scaled(found).dropna(subset="value")
    top = rows.sort_values("shown" if choice.show == "duties" else "value", ascending=False, kind="stable")
    return tuple(
        (row["partner_code"], wording.labelled(name(tables, row["partner_code"], wording), value_text(choice.show, row["shown"], found.figures.measure, wording)))
        for row in records(top.head(MARKETS))
    )  # fmt: skip
