"""Rows of tariffs: duties on product groups over intervals, average rates, and dated events."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from data.cells import codes
from data.cells.kinds import (
    Day,
    Identifier,
    Identifiers,
    MaybeDay,
    MaybeIdentifier,
    MaybeText,
    Millions,
    Month,
    PartialDate,
    PartnerCode,
    PartnerCodes,
    Percent,
    RatePct,
    Text,
    partner_code,
    required,
)
from data.cells.phrases import phrase
from data.frames import HOME
from data.rows.base import Fault, Row, code, maybe_code


class TariffMeasureRow(Row):
    """A duty on a product group over an interval, as last known on the as-of date."""

    measure_id: Identifier = Field(description="id of the measure")
    imposed_by: PartnerCode = Field(description="who charges the duty: row of partners.csv")
    imposed_on: Annotated[str, required(partner_code, "partner-or-all")] = Field(
        description="whose goods pay it: row of partners.csv, or ALL for every origin"
    )
    product_group: Identifier = Field(description="row of product_groups.csv")
    preference_rule: Identifier = Field(description="row of preference_rules.csv")
    measure_kind: code(*codes.MEASURE_KINDS) = Field(  # type: ignore[valid-type]
        description="duty, import_ban (goods may not enter) or exemption_end (a duty-free entry that ended)"
    )
    rate_pct: RatePct = Field(
        description="rate of duty in percent; blank where it is no duty or the rate is not stated"
    )
    rate_note_en: MaybeText = Field(description="remark on the rate, in English")
    rate_note_fr: MaybeText = Field(description="remark on the rate, in French")
    legal_basis: code(*codes.LEGAL_BASES) = Field(description="law the measure rests on")  # type: ignore[valid-type]
    adds_to: maybe_code(*codes.LEGAL_BASES) = Field(  # type: ignore[valid-type]
        description="law whose duties on the same goods this duty comes on top of; blank where none is known"
    )
    legal_text_en: Text = Field(description="the instrument, in English")
    legal_text_fr: Text = Field(description="the instrument, in French")
    announced_on: Day = Field(description="day of the announcement")
    effective_from: MaybeDay = Field(description="first day in effect; blank where it never started")
    effective_to: MaybeDay = Field(description="last day in effect; blank where no end was known on the as-of date")
    status: code(*codes.MEASURE_STATUSES) = Field(description="what became of the measure")  # type: ignore[valid-type]
    became: MaybeIdentifier = Field(description="row that a threat or a plan turned into: row of tariff_measures.csv")
    as_of: Day = Field(description="day on which the measure was last known; for a row that became another, that day")
    source_id: Identifier = Field(description="row of sources.csv")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the measure is confirmed")  # type: ignore[valid-type]
    note_en: MaybeText = Field(description="remark in English")
    note_fr: MaybeText = Field(description="remark in French")

    def faults(self) -> Iterator[Fault]:
        """Dates run announced, from, to; what is over has an end; what is in force has a start; only a duty has a rate."""
        yield from super().faults()
        yield from self._date_faults()
        if self.measure_kind != "duty" and self.rate_pct is not None:
            yield "rate_pct", "rate_without_duty", {"kind": self.measure_kind, "value": self.rate_pct}
        if self.became is not None and (self.became == self.measure_id or self._applied()):
            yield "became", "became_and_applied", {"value": self.became}

    def _applied(self) -> bool:
        return self.effective_from is not None and self.status not in ("threatened", "announced", "scheduled")

    def _date_faults(self) -> Iterator[Fault]:
        start, end = self.effective_from, self.effective_to
        if start is not None and start < self.announced_on:
            yield "effective_from", "dates_out_of_order", {"other": "announced_on", "other_value": self.announced_on}
        if end is not None and start is None:
            yield ("effective_to", "status_and_dates", {"reason": phrase("to-without-from"), "value": self.status})
        if start is not None and end is not None and end < start:
            yield "effective_to", "dates_out_of_order", {"other": "effective_from", "other_value": start}
        if self.adds_to == self.legal_basis:
            yield "adds_to", "adds_to_itself", {}
        if self.status in ("in_force", "scheduled") and start is None:
            reason = phrase("needs-from", self.status)
            yield "effective_from", "status_and_dates", {"reason": reason, "value": self.status}
        if self.status == "scheduled" and start is not None and start <= self.as_of:
            reason = phrase("needs-later-from")
            yield "effective_from", "status_and_dates", {"reason": reason, "value": self.status}
        if self.status in ("replaced", "expired", "repealed") and end is None:
            yield "effective_to", "status_and_dates", {"reason": phrase("needs-to"), "value": self.status}


class TariffDirectionRow(Row):
    """Who imposes on whom in a direction of duties that the tariffs page offers."""

    direction: code(*codes.DIRECTIONS) = Field(description="direction of duties; one or two rows each")  # type: ignore[valid-type]
    imposed_by: PartnerCode = Field(description="who charges the duties: row of partners.csv")
    imposed_on: PartnerCode = Field(description="whose goods pay them: row of partners.csv")
    topic: code(*codes.DISAGREEMENT_TOPICS) = Field(  # type: ignore[valid-type]
        description="disagreements of sources that the page links to"
    )

    def faults(self) -> Iterator[Fault]:
        """Canada is on one side."""
        yield from super().faults()
        if (self.imposed_by == HOME) == (self.imposed_on == HOME):
            yield "imposed_on", "direction_without_home", {"home": HOME, "other": self.imposed_by}


class AverageTariffRateRow(Row):
    """An average statutory rate, a collected rate or a duty-free share, with its month and publisher."""

    rate_id: Identifier = Field(description="id of the estimate")
    imposed_by: PartnerCode = Field(description="who charges the duties")
    imposed_on: PartnerCode = Field(description="whose goods pay them")
    concept: code(*codes.RATE_CONCEPTS) = Field(description="what the number is")  # type: ignore[valid-type]
    reference_month: Month = Field(description="month the number is about")
    period_precision: code(*codes.RATE_PERIODS) = Field(description="the month, or every month up to it")  # type: ignore[valid-type]
    value_pct: Percent = Field(description="the number, in percent")
    unit: code(*codes.RATE_UNITS) = Field(description="percent, or percent of import value")  # type: ignore[valid-type]
    publisher_en: Text = Field(description="who made the estimate, in English")
    publisher_fr: Text = Field(description="who made the estimate, in French")
    published: PartialDate = Field(description="date of publication: the vintage")
    source_id: Identifier = Field(description="row of sources.csv")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the number is confirmed")  # type: ignore[valid-type]
    note_en: MaybeText = Field(description="remark in English")
    note_fr: MaybeText = Field(description="remark in French")

    def faults(self) -> Iterator[Fault]:
        """An estimate is published in its month or later."""
        yield from super().faults()
        yield from self.in_order("reference_month", "published")


class CusmaClaimsRow(Row):
    """US imports of goods from Canada in one month, and the part for which CUSMA treatment was claimed, in US$ millions."""

    reference_month: Month = Field(description="month of the imports, YYYY-MM")
    imports_usd_millions: Millions = Field(description="US imports from Canada, US$ millions")
    cusma_claimed_usd_millions: Millions = Field(description="of these, imports that claimed CUSMA, US$ millions")
    as_of: PartialDate = Field(description="date of the file the values were read from")
    source_id: Identifier = Field(description="row of sources.csv")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the values are confirmed")  # type: ignore[valid-type]
    note_id: MaybeIdentifier = Field(description="row of notes.csv")

    def faults(self) -> Iterator[Fault]:
        """No more is claimed than imported."""
        yield from super().faults()
        if self.cusma_claimed_usd_millions > self.imports_usd_millions:
            yield "cusma_claimed_usd_millions", "share_over_whole", {"whole": f"{self.imports_usd_millions:.12g}"}


class TradeEventRow(Row):
    """A dated event: a tariff, a retaliation, a negotiation, a ruling, a policy, a diplomatic step."""

    event_id: Identifier = Field(description="id of the event")
    event_date: PartialDate = Field(description="date of the event, as precise as known")
    title_en: Text = Field(description="title in English")
    title_fr: Text = Field(description="title in French")
    text_en: Text = Field(description="what happened, in English")
    text_fr: Text = Field(description="what happened, in French")
    category: code(*codes.EVENT_CATEGORIES) = Field(description="kind of event")  # type: ignore[valid-type]
    actors: PartnerCodes = Field(description="who acted, partner codes joined with ';'")
    measure_ids: Identifiers = Field(description="measures concerned, joined with ';'")
    as_of: Day = Field(description="day on which the record was last read")
    source_id: Identifier = Field(description="row of sources.csv")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the event is confirmed")  # type: ignore[valid-type]

    def faults(self) -> Iterator[Fault]:
        """An event had happened when its record was last read."""
        yield from super().faults()
        yield from self.known_on(self.as_of, "event_date")
