"""The profile of one partner: its sentence, its standing in each series, and the parts of the record on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from html import escape
from typing import Any

from components.html.confidence import kept_html
from components.html.record_table import first_rows, nothing, source_of_row
from components.partners.record import agreements_html, events_html, partner_duties_html, polls_html, sources_html
from components.partners.words import period_short, series_name
from data.cells.named_rows import GOLD
from data.frames import MONTHLY_ADJUSTED, MONTHLY_UNADJUSTED, TradeTables
from data.indicators.confirmed import Levels
from data.indicators.exports.both_ways import latest_year_of_trade
from data.indicators.exports.flows import partner_series
from data.indicators.exports.gold import gold_partner, latest_gold_month
from data.indicators.exports.principal import principal_partners
from data.indicators.exports.series import SERIES
from data.indicators.partners.imports import two_way
from data.indicators.partners.profile import GrowthOver, SeriesStanding, duties_between, export_rows, standings
from data.indicators.unions import unions
from data.names import partner as named
from data.tables import rows_by_key
from data.wording import Language, Wording, wording_for

FIRST_SERIES = 2


def profile_sentence(tables: TradeTables, partner: str, language: Language) -> str:
    """What the partner took last, its share and its rank, in the series that reaches furthest."""
    wording = wording_for(language)
    found = next((s for s in standings(tables, partner) if s.series != "months"), None)
    if found is None:
        return wording("partners-no-figures")
    said = {
        "name": named(tables, partner, wording).the, "year": found.period, "share": wording.share(found.share), "series": series_name(found.series, wording),
    }  # fmt: skip
    if found.rank is None:
        return wording.capital(wording("partners-profile-bloc", **said))
    rank = {"count": found.rank, "of": wording.number(found.count)}
    if found.series == "principal":
        published = principal_partners(tables).published
        return wording.capital(wording("partners-profile-principal", **said, **rank, published=published))
    return wording.capital(wording("partners-profile-every", **said, **rank))


def profile_sentences(tables: TradeTables, partner: str, language: Language) -> tuple[str, ...]:
    """The sentence of the profile, and what weighs on its figures where the record says so."""
    said = (
        profile_sentence(tables, partner, language),
        single_months(tables, partner, language),
        gold_beside(tables, partner, language),
    )
    return tuple(s for s in said if s)


def profile_charts(tables: TradeTables, partner: str) -> tuple[str, ...]:
    """The charts that the tables can draw of a partner."""
    series = set(export_rows(tables, partner)["series"])
    possible = {
        "partner_trend": bool(series - {"months"}),
        "partner_standing": bool(series - {"months"}),
        "partner_months": "months" in series,
        "partner_two_way": latest_year_of_trade(tables, partner) is not None,
        "partner_imports": len(two_way(tables, partner)) > 0,
        "partner_duties": len(duties_between(tables, partner)) > 0,
    }
    return tuple(name for name, can in possible.items() if can)


def single_months(tables: TradeTables, partner: str, language: Language) -> str:
    """The months that the tables have of a bloc without a monthly series; empty for others."""
    wording, rows = wording_for(language), [tables.exports(m) for m in (MONTHLY_ADJUSTED, MONTHLY_UNADJUSTED)]
    adjusted, unadjusted = (partner_series(f, partner) for f in rows)
    if partner not in unions(tables) or adjusted.empty or len(unadjusted):
        return ""
    said = [
        wording("partners-one-month", month=wording.period(str(m)), value=wording.money(v)) for m, v in adjusted.items()
    ]
    return wording("partners-single-months", name=named(tables, partner, wording).the, months=wording.join(said))


def gold_beside(tables: TradeTables, partner: str, language: Language) -> str:
    """What the record says of gold beside all exports to the partner that it names; empty for others."""
    wording = wording_for(language)
    found = latest_gold_month(tables)
    if partner != gold_partner(tables) or found is None:
        return ""
    rows = tables["exports_by_sector"].loc[lambda f: (f["sector_id"] == GOLD) & (f["period_from"] == found.month)]
    known = rows_by_key(tables, "notes").get(rows["note_id"].iloc[0])
    note = wording.pick(known, "text") if known else ""
    return wording(
        "partners-gold", month=wording.period(found.month), gold=wording.money(found.gold), all=wording.money(found.every_good), note=note
    )  # fmt: skip


def standings_html(tables: TradeTables, partner: str, language: Language, confidence: Levels = ()) -> str:
    """A row for each series: latest value, share, rank, growth over 1, 5 and 10 years, missing shown with its reason.

    A row has the confidence of its latest value; share and rank are of every value, whatever the confidences chosen.
    """
    wording = wording_for(language)
    heads = ("series", "period", "value", "share", "rank", "growth1", "growth5", "growth10", "source")
    found = standings(tables, partner)
    if not found:
        return nothing(wording("partners-no-figures"))
    kept = [s for s in found if not confidence or s.provenance["confidence"] in confidence]
    body, said = (
        [_standing_cells(tables, s, wording) for s in kept],
        kept_html(len(kept), len(found), confidence, wording),
    )
    if not body:
        return said
    return said + first_rows(
        [wording(f"partners-head-{h}") for h in heads], body, most=FIRST_SERIES, caption=wording("partners-standing-title"),
        more=lambda count: wording("partners-more-series", count=count),
    )  # fmt: skip


def _standing_cells(tables: TradeTables, found: SeriesStanding, wording: Wording) -> list[str]:
    rank = (
        "–" if found.rank is None else wording("partners-rank-of", rank=str(found.rank), of=wording.number(found.count))
    )
    return [
        escape(wording.capital(series_name(found.series, wording))), escape(period_short(found.period, wording)),
        escape(wording.money(found.value, SERIES[found.series].currency)), escape(wording.share(found.share)), escape(rank),
        *(escape(growth_text(g, wording)) for g in found.growth), source_of_row(tables, found.provenance, wording),
    ]  # fmt: skip


def growth_text(found: GrowthOver, wording: Wording) -> str:
    """Growth in words, over several years as an annual rate; where there is none, why."""
    start = wording.period(found.start)
    if found.reason == "source":
        return wording("partners-growth-source", start=start, other=wording(f"partners-trend-label-{found.other}"))
    if found.rate is None:
        return wording(f"partners-growth-{found.reason}", start=start)
    rate = wording.change(found.rate)
    return rate if found.years == 1 else wording("partners-a-year", rate=rate)


@dataclass(frozen=True)
class ProfilePart:
    """A part of the profile: the key of its heading and what makes its HTML."""

    key: str
    html: Callable[[TradeTables, str, Language, Levels], str]


PROFILE_PARTS = (
    ProfilePart("standing", standings_html), ProfilePart("agreements", agreements_html), ProfilePart("duties", partner_duties_html), ProfilePart("events", events_html),
    ProfilePart("polls", polls_html), ProfilePart("sources", sources_html),
)  # fmt: skip
INSIDE = ("standing", "duties")  # below a heading and a chart of their subject


def part_html(tables: TradeTables, part: ProfilePart, partner: str, language: Language, confidence: Levels = ()) -> str:
    """A part under its heading, with a sentence where there is one; its rows as far confirmed as the reader asks."""
    wording = wording_for(language)
    words = wording(f"partners-{part.key}-words") if wording.has(f"partners-{part.key}-words") else ""
    said = f'<p class="page-text quiet">{escape(words)}</p>' if words else ""
    heading, level = escape(wording(f"partners-{part.key}-title")), "h3" if part.key in INSIDE else "h2"
    kind = "part-heading" if part.key in INSIDE else "page-heading"
    mark = "" if part.key in INSIDE else f' id="part-{part.key}" tabindex="-1"'
    html = part.html(tables, partner, language, confidence)
    return f'<section class="profile-part"><{level} class="{kind}"{mark}>{heading}</{level}>{said}{html}</section>'


def clicked(selection: Any) -> str:
    """The partner of a click on a chart; empty where there was none."""
    points = selection["selection"]["points"] if selection else []
    data = points[0].get("customdata") if points else None
    code = data[0] if isinstance(data, (list, tuple)) and data else data
    return code if isinstance(code, str) else ""
