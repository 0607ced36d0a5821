"""The words of the three rates: headline, average, collected, with publisher, vintage and confidence."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from components.drawing.chart import TextTable
from components.drawing.texts import plain_text
from components.html.confidence import confidence_mark, level_words, only_words
from components.html.events import document_link, source_link
from data import TradeTables
from data.indicators.confirmed import Levels
from data.indicators.tariffs.directions import direction_of
from data.indicators.tariffs.duties import record_day
from data.indicators.tariffs.rates import (
    COLLECTED,
    CONCEPTS,
    CUSMA_CLAIMS,
    DUTY_FREE,
    STATUTORY,
    HeadlineRates,
    RatePoint,
    RateSeries,
    claim_series,
    every_series,
    headline_rates,
    latest_point,
)
from data.tables import rows_by_key
from data.wording import Wording
from data.wording.valued import reworded

COLUMNS = ("concept", "month", "value", "publisher", "vintage", "confidence", "source", "note")
WHY_ONLY = {
    "collected": COLLECTED,
    "duty-free": DUTY_FREE,
    "cusma-claims": CUSMA_CLAIMS,
}  # explained where there is a figure
WHY = ("headline", "average", "collected", "duty-free", "cusma-claims", "vintages")


def publisher(series: RateSeries, wording: Wording) -> str:
    """Who made the estimates."""
    return wording.pick({"publisher_en": series.publisher_en, "publisher_fr": series.publisher_fr}, "publisher")


def series_label(series: RateSeries, wording: Wording) -> str:
    """`5.8% Bank of Canada, published January 2026`: the last value, who says it, and when it was published."""
    last = series.points[-1]
    return wording.code(
        "rates-label", series.concept, value=wording.rate(last.value_pct),
        publisher=publisher(series, wording), published=wording.date(series.published[:7], short=True), month=wording.date(last.month, short=True),
    )  # fmt: skip


def concept_word(concept: str, wording: Wording) -> str:
    """What a series measures."""
    return (
        wording("rates-concept-cusma-claims") if concept == CUSMA_CLAIMS else wording.code("cell-rate-concept", concept)
    )


def month_words(point: RatePoint, wording: Wording) -> str:
    """The month of a number, or that it stands for every month up to it."""
    month = wording.period(point.month)
    return reworded(wording("rates-up-to", month=month), month, whole=False) if point.up_to else month


def rate_hover(tables: TradeTables, series: RateSeries, point: RatePoint, wording: Wording) -> str:
    """The whole sentence on a number, safe for a chart."""
    said = wording(
        "rates-hover", concept=concept_word(series.concept, wording), month=month_words(point, wording), value=wording.rate(point.value_pct),
        publisher=publisher(series, wording), published=wording.date(series.published), confidence=wording.code("confidence", point.confidence).lower(),
        source=wording.pick(rows_by_key(tables, "sources")[point.source_id], "publisher"),
    )  # fmt: skip
    return plain_text(said).replace(". ", ".<br>")


def rates_title(
    tables: TradeTables, imposed_by: str, imposed_on: str, wording: Wording, confidence: Levels = ()
) -> str:
    """The rates in one sentence, each with its month; what the confidences chosen leave out is not called missing."""
    headline = headline_rates(tables, imposed_by, imposed_on, confidence)
    titled = _titled(tables, imposed_by, imposed_on, confidence)
    if not confidence and (headline is None or STATUTORY not in titled):
        return wording("rates-title-none")
    parts = []
    if headline is not None:
        day = wording.date(record_day(tables.measures))
        parts.append(wording("rates-part-headline", rates=_range(headline, wording), day=day))
    for concept, (_, point) in titled.items():
        parts.append(_part(concept, point, wording))
    if not confidence and COLLECTED not in titled:
        parts.append(wording("rates-part-no-collected"))
    said = {
        "subject": wording.code("tariffs-subject", direction_of(tables, imposed_by, imposed_on)),
        "parts": ", ".join(parts),
    }
    if confidence:
        return wording("rates-title-kept", names=level_words(confidence, wording), **said)
    return wording("rates-title", **said)


def panel_finding(
    tables: TradeTables, panel: str, series: Sequence[RateSeries], pair: tuple[str, str], wording: Wording, confidence: Levels
) -> str:  # fmt: skip
    """What a panel of the rates finds: the latest number of each of its concepts, with the month."""
    if panel == "headline":
        headline, day = headline_rates(tables, *pair, confidence), wording.date(record_day(tables.measures))
        return wording("rates-part-headline", rates=_range(headline, wording), day=day) if headline else ""
    concepts = (STATUTORY, COLLECTED) if panel == "average" else (panel if panel == CUSMA_CLAIMS else DUTY_FREE,)
    found = {concept: latest_point(tuple(series), concept) for concept in concepts}
    return ", ".join(_part(concept, point[1], wording) for concept, point in found.items() if point)


def _part(concept: str, point: RatePoint, wording: Wording) -> str:
    """A number with its month, as part of a sentence."""
    values = {"value": wording.rate(point.value_pct), "month": wording.period(point.month)}
    return wording(f"rates-part-{concept}".replace("_", "-"), **values)


def _titled(
    tables: TradeTables, imposed_by: str, imposed_on: str, confidence: Levels
) -> dict[str, tuple[RateSeries, RatePoint]]:
    """The latest numbers in the title, by concept: average and collected, or with confidences chosen the first two."""
    series = every_series(tables, imposed_by, imposed_on, confidence)
    concepts = CONCEPTS if confidence else (STATUTORY, COLLECTED)
    found = {concept: point for concept in concepts if (point := latest_point(series, concept))}
    return dict(list(found.items())[:2])


def _range(found: HeadlineRates, wording: Wording) -> str:
    """The lowest and the highest rate, or the one that there is."""
    least, most = wording.rate(found.least), wording.rate(found.most)
    return least if least == most else wording("rates-range", least=least, most=most)


def rates_subtitle(
    tables: TradeTables, imposed_by: str, imposed_on: str, wording: Wording, confidence: Levels = ()
) -> str:
    """What each panel measures, that nothing is joined across publishers or vintages, and what the reader chose."""
    day = wording.date(record_day(tables.measures))
    names = dict.fromkeys(
        publisher(s, wording) for s, _ in _titled(tables, imposed_by, imposed_on, confidence).values()
    )
    parts = (
        wording("rates-subtitle", day=day),
        wording("rates-subtitle-publishers", names=wording.join(list(names))) if names else "", only_words(confidence, wording),
    )  # fmt: skip
    return " ".join(part for part in parts if part)


def claims_sentence(
    tables: TradeTables, imposed_by: str, imposed_on: str, wording: Wording, confidence: Levels = ()
) -> str:
    """From which share to which the claims of CUSMA went, and later months that are not comparable; empty if there are none."""
    series = claim_series(tables, imposed_by, imposed_on, confidence)
    if not series or len(series[0].points) < 2:
        return ""
    first, last = series[0].points[0], series[0].points[-1]
    said = wording(
        "rates-claims-sentence", first=wording.period(first.month), then=wording.rate(first.value_pct),
        last=wording.period(last.month), now=wording.rate(last.value_pct),
    )  # fmt: skip
    return " ".join([said, *(_apart(s.points[-1], wording) for s in series[1:])])


def _apart(point: RatePoint, wording: Wording) -> str:
    """A later share that was counted in another way, with the note that says how."""
    note = wording.pick({"note_en": point.note_en, "note_fr": point.note_fr}, "note")
    said = wording("rates-claims-apart", month=wording.period(point.month), share=wording.rate(point.value_pct))
    return f"{said} {note}".rstrip()


def rates_table(
    tables: TradeTables, imposed_by: str, imposed_on: str, wording: Wording, confidence: Levels = ()
) -> TextTable:
    """Every number with its month, publisher, vintage, confidence and source; the headline rates first."""
    rows = [_headline_row(tables, headline_rates(tables, imposed_by, imposed_on, confidence), wording)]
    for s in every_series(tables, imposed_by, imposed_on, confidence):
        for p in s.points:
            source = wording.pick(rows_by_key(tables, "sources")[p.source_id], "publisher")
            note = wording.pick({"note_en": p.note_en, "note_fr": p.note_fr}, "note") or "\u2013"
            rows.append(
                (
                    concept_word(s.concept, wording), month_words(p, wording), wording.rate(p.value_pct), publisher(s, wording),
                    wording.date(s.published), wording.code("confidence", p.confidence), source, note,
                )
            )  # fmt: skip
    return TextTable(tuple(wording(f"rates-column-{c}") for c in COLUMNS), tuple(rows))


def _headline_row(tables: TradeTables, found: HeadlineRates | None, wording: Wording) -> tuple[str, ...]:
    day, dash = record_day(tables.measures), "\u2013"
    if found is None:
        return (wording("rates-concept-headline"), wording.date(day), dash, dash, dash, dash, dash, dash)
    value = _range(found, wording)
    note = wording(
        "rates-headline-note", count=found.count, without=wording("rates-headline-without", count=found.without_rate)
    )
    own = wording("rates-headline-source")
    return (wording("rates-concept-headline"), wording.date(day), value, own, dash, dash, own, note)


def _linked_sources(tables: TradeTables, series: Sequence[RateSeries], wording: Wording) -> str:
    """The publishers of the numbers with their confidence, each once; several documents of one are linked by number."""
    rows = rows_by_key(tables, "sources")
    documents: dict[tuple[str, str], list[str]] = {}
    for source, level in dict.fromkeys((p.source_id, p.confidence) for s in series for p in s.points):
        documents.setdefault((wording.pick(rows[source], "publisher"), level), []).append(source)
    said = []
    for (name, level), ids in documents.items():
        mark = confidence_mark(level, wording=wording)
        if len(ids) == 1:
            said.append(f"{source_link(tables, ids[0], wording=wording)} ({mark})")
        else:
            numbers = ", ".join(document_link(rows[s], n, wording=wording) for n, s in enumerate(ids, 1))
            said.append(f"{escape(name)} ({numbers}; {mark})")
    return "; ".join(said)


def why_html(tables: TradeTables, imposed_by: str, imposed_on: str, wording: Wording, confidence: Levels = ()) -> str:
    """A box of plain words that says why the three rates differ, and where each number comes from, linked."""
    series = every_series(tables, imposed_by, imposed_on, confidence)
    every = {s.concept for s in every_series(tables, imposed_by, imposed_on)}
    items = "".join(
        f"<dt>{escape(wording(f'rates-why-{name}-term'))}</dt><dd>{escape(wording(f'rates-why-{name}'))}</dd>"
        for name in WHY if WHY_ONLY.get(name, STATUTORY) in {STATUTORY, *every}
    )  # fmt: skip
    links = _linked_sources(tables, series, wording)
    sources = f'<p class="page-text quiet">{escape(wording("rates-sources"))} {links}</p>' if links else ""
    return f'<dl class="glossary">{items}</dl>{sources}'
