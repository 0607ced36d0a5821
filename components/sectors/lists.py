"""Sentences and the list of duties around the charts of sectors, as text and as HTML with every text escaped."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import Any

from components.html.cells import framed_table, head_cells
from components.html.confidence import confidence_mark, kept_html
from components.html.events import source_link
from components.sectors.words import duty_words, sector_name, sector_period_words, sector_short_name
from components.tariffs.sentences import stack_remarks
from components.tariffs.words import (
    group_family,
    group_name,
    inside_list,
    named_by_its_kind,
    plain_rules,
    rate_word,
    rule_name,
)
from data import TradeTables
from data.frames import records
from data.indicators.confirmed import Levels
from data.indicators.exports.gold import pace
from data.indicators.sectors.points import (
    SectorDuty,
    SectorPeriod,
    SectorPoint,
    exports_to_us,
    sector_points,
    sectors_held,
    used_measures,
)
from data.indicators.sectors.provinces import section_points
from data.indicators.sectors.shares import energy_by_year
from data.indicators.tariffs.duties import between, never_confirmed, record_day, state_on
from data.indicators.tariffs.facts import stacked_duties
from data.wording import Wording

LISTS = "lists"  # the family of the product groups that are lists of goods
HEADS = ("sector", "duty", "since", "reason", "confidence", "source")


def sector_duties_html(tables: TradeTables, period: SectorPeriod, wording: Wording, confidence: Levels = ()) -> str:
    """Each US duty in force, its sector, why it was matched, how far both are confirmed, and its source.

    The confidences chosen are those of the duty; the match to a sector is clear or uncertain.
    """
    every = [(p, d) for p in sector_points(tables, period) for d in p.in_force]
    if not every:
        return f'<p class="page-text">{escape(wording("sectors-matches-none"))}</p>'
    pairs = [(p, d) for p, d in every if not confidence or d.confidence in confidence]
    said = kept_html(len(pairs), len(every), confidence, wording)
    return said + (_duty_table(tables, pairs, wording) if pairs else "")


def _duty_table(tables: TradeTables, pairs: Sequence[tuple[SectorPoint, SectorDuty]], wording: Wording) -> str:
    """The duties behind a click."""
    head = head_cells(wording(f"sectors-match-{h}") for h in HEADS)
    rows = "".join(_row(tables, point, duty, wording) for point, duty in pairs)
    table = framed_table("wordy", wording("sectors-matches"), head, rows)
    shown = escape(wording("sectors-matches-show", count=len(pairs)))
    return f'<details class="source-more"><summary>{shown}</summary>{table}</details>'


def _row(tables: TradeTables, point: SectorPoint, duty: SectorDuty, wording: Wording) -> str:
    reason = wording.pick({"reason_en": duty.reason_en, "reason_fr": duty.reason_fr}, "reason")
    grade = "uncertain" if duty.match_confidence == "unverified" else "clear"
    marks = [confidence_mark(duty.confidence, wording=wording), escape(wording.code("sectors-match", grade))]
    day = wording.date(duty.effective_from)
    since = day if duty.started else wording("sectors-match-planned", day=day)
    cells = (
        escape(duty_words(tables, duty, wording)), escape(since), escape(reason), "; ".join(marks),
        source_link(tables, duty.source_id, wording=wording),
    )  # fmt: skip
    name = escape(sector_name(tables, point.sector_id, wording))
    return f'<tr><th scope="row">{name}</th>' + "".join(f"<td>{c}</td>" for c in cells) + "</tr>"


def flow_words(tables: TradeTables, period: SectorPeriod, wording: Wording) -> str:
    """What the exports counted are, how many sectors there are of them, and how much of all exports to the United States they cover."""
    flow = period.flow
    held = sectors_held(tables, flow)
    names = [inside_list(sector_short_name(tables, sector, wording)) for sector in held.every]
    said = wording(
        "sectors-flow-words", flow=flow, products=held.with_world, sections=held.without_world, count=len(names), names=", ".join(names),
    )  # fmt: skip
    if (every := exports_to_us(tables, period)) is None:
        return said
    points = sector_points(tables, period)
    values = {
        "covered": wording.money(sum(p.us for p in points)),
        "all": wording.money(every),
    }
    when = sector_period_words(period, wording, inside=True)
    covered = wording("sectors-coverage", period=when, count=len(points), **values)
    return f"{said} {covered}"


def general_words(tables: TradeTables, period: SectorPeriod, wording: Wording) -> tuple[str, ...]:
    """The US measures in force that no sector of the period shows, and the pairs of duties that add up."""
    return _general_words(tables, sector_points(tables, period), wording)


def province_general_words(tables: TradeTables, year: str, wording: Wording) -> tuple[str, ...]:
    """The same of the sections of a year of exports by province."""
    return _general_words(tables, section_points(tables, year), wording)


def _general_words(tables: TradeTables, points: Sequence[SectorPoint], wording: Wording) -> tuple[str, ...]:
    day = record_day(tables.measures)
    states = state_on(between(tables.measures, imposed_by=("USA",), imposed_on=("CAN",)), day=day)
    shown = used_measures(points)
    frame = states.loc[(states["state"] == "in_force") & ~states["measure_id"].isin(shown)]
    rows = records(frame.assign(unsure=never_confirmed(frame)))
    said = [
        wording("sectors-duty-not-started", duty=words) if row["unsure"] else words
        for row in rows
        if (words := _general(tables, row, wording))
    ]
    sentences = [wording("sectors-general", duties="; ".join(dict.fromkeys(said)))] if said else []
    if any(group_family(tables, row["product_group"]) == LISTS for row in rows):
        sentences[0] += " " + wording("sectors-general-lists")
    for duties in stacked_duties(tables.measures, day=day):
        rates = {"rate": wording.rate(duties.rate_pct), "added_rate": wording.rate(duties.added_rate_pct)}
        group, remarks = (
            group_name(tables, duties.product_group, wording),
            stack_remarks(tables, duties, wording),
        )
        sentences.append(wording("sectors-stack", group=group, remarks=remarks, **rates))
    return tuple(sentences)


def _general(tables: TradeTables, row: Any, wording: Wording) -> str:
    rate, group = rate_word(row, wording), inside_list(group_name(tables, row["product_group"], wording))
    if row["measure_kind"] != "duty":
        return group if named_by_its_kind(row) else wording("sectors-measure", kind=rate, group=group)
    if group_family(tables, row["product_group"]) == LISTS:
        return wording("sectors-duty-list", rate=rate, group=group)
    if row["preference_rule"] in plain_rules(tables):
        return wording("sectors-duty", rate=rate, group=group)
    rule = inside_list(rule_name(tables, row["preference_rule"], wording))
    return wording("sectors-duty-rule", rate=rate, group=group, rule=rule)


def apart_words(tables: TradeTables, apart: str, wording: Wording) -> tuple[str, ...]:
    """What the numbers of gold and energy say beyond the title, and what cannot be told."""
    if apart == "months":
        return (*_pace(tables, wording), wording("apart-unknown-months"))
    if apart == "years":
        return (wording("apart-unknown-years", last=energy_by_year(tables)[-1].period),)
    return (wording("apart-unknown-products"),)


def _pace(tables: TradeTables, wording: Wording) -> tuple[str, ...]:
    """Growth of non-US exports over the latest twelve months, with and without precious metals."""
    found = pace(tables)
    if found is None:
        return ()
    growths = {"with": found.growth, "without": found.growth_without}
    said = {name: wording.change(growth) for name, growth in growths.items()}
    return (wording("apart-known-months", month=wording.period(found.month), **said),)
