"""The words of the three rates: headline, average, collected, with publisher, vintage and confidence. Pure."""

from __future__ import annotations

from html import escape

from components.drawing import TextTable
from components.event_list import source_link, sources_by_id
from components.tariff_words import drawn_text, partner_name
from components.wording import Wording
from data import TradeTables
from data.indicators.tariff_choice import record_day
from data.indicators.three_rates import (
    COLLECTED,
    DUTY_FREE,
    STATUTORY,
    RatePoint,
    RateSeries,
    headline_rates,
    latest_point,
    rate_series,
)

COLUMNS = ("concept", "month", "value", "publisher", "vintage", "confidence", "source", "note")
WHY = ("headline", "average", "collected", "duty-free", "vintages")


def publisher(series: RateSeries, wording: Wording) -> str:
    """Who made the estimates."""
    return wording.pick({"publisher_en": series.publisher_en, "publisher_fr": series.publisher_fr}, "publisher")


def series_label(series: RateSeries, wording: Wording) -> str:
    """`5.8% Bank of Canada, published January 2026`: the last value, who says it, and when it was published."""
    last = series.points[-1]
    return wording(
        f"rates-label-{series.concept}".replace("_", "-"), value=wording.rate(last.value_pct),
        publisher=publisher(series, wording), published=wording.date(series.published[:7], short=True),
    )  # fmt: skip


def month_words(point: RatePoint, wording: Wording) -> str:
    """The month of a number, or that it stands for every month up to it."""
    month = wording.period(point.month)
    return wording("rates-up-to", month=month) if point.up_to else month


def point_hover(tables: TradeTables, series: RateSeries, point: RatePoint, wording: Wording) -> str:
    """The whole sentence on a number, safe for a chart."""
    said = wording(
        "rates-hover", concept=wording.code("cell-rate-concept", series.concept), month=month_words(point, wording), value=wording.rate(point.value_pct),
        publisher=publisher(series, wording), published=wording.date(series.published), confidence=wording.code("confidence", point.confidence).lower(),
        source=wording.pick(sources_by_id(tables)[point.source_id], "publisher"),
    )  # fmt: skip
    return drawn_text(said).replace(". ", ".<br>")


def title(tables: TradeTables, imposed_by: str, imposed_on: str, wording: Wording) -> str:
    """The three rates in one sentence, each with its month; what is not known is left out."""
    series, headline = rate_series(tables, imposed_by, imposed_on), headline_rates(tables, imposed_by, imposed_on)
    average, collected = latest_point(series, STATUTORY), latest_point(series, COLLECTED)
    if headline is None or average is None:
        return wording("rates-title-none")
    said = {
        "least": wording.rate(headline.least), "most": wording.rate(headline.most), "average": wording.rate(average[1].value_pct),
        "month": wording.period(average[1].month), "day": wording.date(record_day(tables.measures)), "publisher": publisher(average[0], wording),
        "by": partner_name(tables, imposed_by, wording), "on": partner_name(tables, imposed_on, wording),
    }  # fmt: skip
    if collected is None:
        return wording(f"rates-title-{imposed_by}".lower(), **said)
    return wording(
        "rates-title",
        collected=wording.rate(collected[1].value_pct),
        collected_month=wording.period(collected[1].month),
        **said,
    )


def subtitle(tables: TradeTables, imposed_by: str, imposed_on: str, wording: Wording) -> str:
    """What each panel measures, and that nothing is joined across publishers or vintages."""
    shown = any(s.concept == DUTY_FREE for s in rate_series(tables, imposed_by, imposed_on))
    day = wording.date(record_day(tables.measures))
    return wording("rates-subtitle", day=day) + (f" {wording('rates-subtitle-duty-free')}" if shown else "")


def rates_table(tables: TradeTables, imposed_by: str, imposed_on: str, wording: Wording) -> TextTable:
    """Every number with its month, publisher, vintage, confidence and source; the headline rates first."""
    rows = [_headline_row(tables, imposed_by, imposed_on, wording)]
    for s in rate_series(tables, imposed_by, imposed_on):
        for p in s.points:
            source = wording.pick(sources_by_id(tables)[p.source_id], "publisher")
            note = wording.pick({"note_en": p.note_en, "note_fr": p.note_fr}, "note") or "\u2013"
            rows.append(
                (
                    wording.code("cell-rate-concept", s.concept), month_words(p, wording), wording.rate(p.value_pct), publisher(s, wording),
                    wording.date(s.published), wording.code("confidence", p.confidence), source, note,
                )
            )  # fmt: skip
    return TextTable(tuple(wording(f"rates-column-{c}") for c in COLUMNS), tuple(rows))


def _headline_row(tables: TradeTables, imposed_by: str, imposed_on: str, wording: Wording) -> tuple[str, ...]:
    found, day = headline_rates(tables, imposed_by, imposed_on), record_day(tables.measures)
    dash = "\u2013"
    if found is None:
        return (wording("rates-concept-headline"), wording.date(day), dash, dash, dash, dash, dash, dash)
    value = wording("rates-range", least=wording.rate(found.least), most=wording.rate(found.most))
    note = wording("rates-headline-note", count=found.count, without=found.without_rate)
    own = wording("rates-headline-source")
    return (wording("rates-concept-headline"), wording.date(day), value, own, dash, dash, own, note)


def why_html(tables: TradeTables, imposed_by: str, imposed_on: str, wording: Wording) -> str:
    """A box of plain words that says why the three rates differ, and where each number comes from, linked."""
    items = "".join(
        f"<dt>{escape(wording(f'rates-why-{name}-term'))}</dt><dd>{escape(wording(f'rates-why-{name}'))}</dd>" for name in WHY
    )  # fmt: skip
    series = rate_series(tables, imposed_by, imposed_on)
    ids = dict.fromkeys((p.source_id, p.confidence) for s in series for p in s.points)
    links = ", ".join(
        f"{source_link(tables, source, wording=wording)} ({escape(wording.code('confidence', confidence).lower())})"
        for source, confidence in ids
    )
    sources = f'<p class="page-text quiet">{escape(wording("rates-sources"))} {links}</p>' if links else ""
    return f'<dl class="glossary">{items}</dl>{sources}'
