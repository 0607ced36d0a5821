"""Rows of what was promised, claimed, published, polled or contested."""

from __future__ import annotations

from collections.abc import Iterator

from pydantic import Field

from data.cells import codes
from data.cells.kinds import (
    Day,
    Identifier,
    Identifiers,
    MaybeAmount,
    MaybeCount,
    MaybeIdentifier,
    MaybeNumber,
    MaybePartialDate,
    MaybePartnerCode,
    MaybeText,
    MaybeYear,
    Number,
    PartialDate,
    PartnerCodes,
    Share,
    Text,
)
from data.cells.phrases import phrase
from data.rows.base import Fault, Row, code, maybe_code


class TargetRow(Row):
    """A stated objective for exports, or a labelled reading of one."""

    target_id: Identifier = Field(description="id of the target")
    kind: code(*codes.TARGET_KINDS) = Field(description="a pledge, a reading of a pledge, or context")  # type: ignore[valid-type]
    reading_of: MaybeIdentifier = Field(description="the pledge that this reading interprets")
    subject: MaybePartnerCode = Field(
        description="partner whose total goods exports tell whether a pledge is met, such as XUS for all but the United States"
    )
    unreadable_reason: maybe_code(*codes.UNREADABLE_REASONS) = Field(  # type: ignore[valid-type]
        description="why the tables cannot follow a pledge; blank where subject names a partner"
    )
    title_en: Text = Field(description="title in English")
    title_fr: Text = Field(description="title in French")
    metric_en: Text = Field(description="what is counted, in English")
    metric_fr: Text = Field(description="what is counted, in French")
    definition_en: Text = Field(description="definition in English")
    definition_fr: Text = Field(description="definition in French")
    basis: maybe_code(*codes.TARGET_BASES) = Field(description="basis that the reading applies")  # type: ignore[valid-type]
    baseline_year: MaybeYear = Field(description="year the target counts from; blank where none was stated")
    baseline_value: MaybeAmount = Field(description="value of the baseline year in the unit")
    multiple: MaybeAmount = Field(description="target as a multiple of the baseline")
    target_value: MaybeAmount = Field(description="target as a value in the unit")
    value_unit: maybe_code(*codes.VALUE_UNITS) = Field(description="unit of baseline and target value")  # type: ignore[valid-type]
    target_year: MaybeYear = Field(description="year the target falls due")
    announced_on: PartialDate = Field(description="date of the announcement")
    announced_by_en: Text = Field(description="who announced it, in English")
    announced_by_fr: Text = Field(description="who announced it, in French")
    as_of: Day = Field(description="day on which the row was last checked")
    source_id: Identifier = Field(description="row of sources.csv")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the target is confirmed")  # type: ignore[valid-type]
    note_en: MaybeText = Field(description="remark in English")
    note_fr: MaybeText = Field(description="remark in French")

    def faults(self) -> Iterator[Fault]:
        """A target is known, and falls due after its baseline and its announcement; a reading names the pledge that it reads."""
        yield from super().faults()
        yield from self.known_on(self.as_of, "announced_on")
        if self.baseline_year and self.target_year and self.target_year <= self.baseline_year:
            yield "target_year", "dates_out_of_order", {"other": "baseline_year", "other_value": self.baseline_year}
        elif self.kind != "context":  # a figure of a year is published after the year
            yield from self.in_order("announced_on", "target_year")
        if self.kind == "reading" and self.reading_of is None:
            yield "reading_of", "reading_without_pledge", {}
        if self.kind != "context" and self.multiple is None and self.target_value is None:
            yield "multiple", "target_without_measure", {}
        if self.kind == "pledge":
            yield from self._pledge_faults()
        elif self.subject or self.unreadable_reason:
            yield "subject" if self.subject else "unreadable_reason", "subject_of_no_pledge", {"kind": self.kind}

    def _pledge_faults(self) -> Iterator[Fault]:
        """A pledge falls due, and the tables either follow it on a partner's exports or say why they cannot."""
        reasons = ", ".join(codes.UNREADABLE_REASONS)
        if self.target_year is None:
            yield "target_year", "pledge_without_year", {}
        if self.subject is None and self.unreadable_reason is None:
            yield "subject", "pledge_without_subject", {"reasons": reasons}
        elif self.subject and self.unreadable_reason:
            yield "unreadable_reason", "subject_and_reason", {"subject": self.subject}
        elif self.subject and self.multiple is None:
            yield "multiple", "followed_without_multiple", {"subject": self.subject, "reasons": reasons}


class ClaimRow(Row):
    """One statement of one article, and what to compute from the tables to judge it, or the verdict of a review by hand."""

    claim_id: Identifier = Field(description="id of the claim")
    claim_en: Text = Field(description="the claim in plain words, in English")
    claim_fr: Text = Field(description="the claim in plain words, in French")
    kind: code(*codes.CLAIM_KINDS) = Field(  # type: ignore[valid-type]
        description="an event, judged for its own period only, or a state, which a later figure can outdate"
    )
    quoted: code(*codes.YES_NO) = Field(  # type: ignore[valid-type]
        description="whether the English words are those of the article; a paraphrase is shown without quotation marks"
    )
    stated_value: MaybeNumber = Field(description="number that the claim states")
    value_unit: maybe_code(*codes.CLAIM_UNITS) = Field(description="unit of the number")  # type: ignore[valid-type]
    quantity: maybe_code(*codes.CLAIM_QUANTITIES) = Field(  # type: ignore[valid-type]
        description="what is computed from the tables to judge the claim; blank where nothing can be"
    )
    comparison: maybe_code(*codes.CLAIM_COMPARISONS) = Field(  # type: ignore[valid-type]
        description="how the figure must stand to the stated number"
    )
    tolerance: MaybeAmount = Field(
        description="how far the figure may lie from the stated number, in its unit; blank for not at all"
    )
    period: MaybePartialDate = Field(description="period that the claim is about")
    names_period: maybe_code(*codes.YES_NO) = Field(  # type: ignore[valid-type]
        description="whether a state names its period; a later figure then does not outdate it"
    )
    assumption: maybe_code(*codes.CLAIM_ASSUMPTIONS) = Field(  # type: ignore[valid-type]
        description="what the verdict assumes because the article does not say; it is then never contradicted"
    )
    partner_code: MaybePartnerCode = Field(description="partner that the claim is about")
    measure_ids: Identifiers = Field(description="tariff measures that the claim is about, joined with ';'")
    agreement_id: MaybeIdentifier = Field(description="agreement that the claim is about")
    stage: maybe_code(*codes.MILESTONE_STAGES) = Field(description="step of the agreement that the claim is about")  # type: ignore[valid-type]
    target_id: MaybeIdentifier = Field(description="target that the claim is about")
    event_ids: Identifiers = Field(description="events that the claim is about, joined with ';'")
    metric_ids: Identifiers = Field(
        description="published figures that the claim is about, joined with ';'; a rank is that of the first"
    )
    published: PartialDate = Field(description="date of the article")
    source_id: Identifier = Field(description="the article, a row of sources.csv")
    evidence_ids: Identifiers = Field(description="sources of the verdict beside the rows named, joined with ';'")
    checked_against: MaybeText = Field(description="tables and rows that it was checked against")
    status: maybe_code(*codes.CLAIM_STATUSES) = Field(  # type: ignore[valid-type]
        description="verdict of a review by hand; blank where it is computed"
    )
    confidence: maybe_code(*codes.CONFIDENCES) = Field(  # type: ignore[valid-type]
        description="how far the sources in evidence_ids confirm the verdict; blank where the rows named say it"
    )
    reason_for: maybe_code(*codes.CLAIM_STATUSES) = Field(  # type: ignore[valid-type]
        description="computed verdict that the reason was written for; blank where the verdict is by hand or there is no reason"
    )
    reason_en: MaybeText = Field(description="reason for the verdict, or what the figures leave unsaid, in English")
    reason_fr: MaybeText = Field(description="reason for the verdict, or what the figures leave unsaid, in French")
    as_of: Day = Field(description="day of the check")

    def faults(self) -> Iterator[Fault]:
        """A claim is judged by a quantity of the tables for a period, or else by hand with a reason, and never by its own article."""
        yield from super().faults()
        for column in self._required():
            if not getattr(self, column):
                yield column, "required", {"expected": phrase("value")}
        for column in ("status", *(() if self.evidence_ids else ("confidence",))) if self.quantity else ():
            if getattr(self, column) is not None:
                yield column, "computed_and_by_hand", {"quantity": self.quantity}
        if self.status == "contradicted" and self.assumption:
            yield "status", "contradicted_by_assumption", {"assumption": self.assumption}
        if self.source_id in self.evidence_ids:
            yield "evidence_ids", "judged_by_itself", {}
        if self.quantity and self.reason_en and self.reason_for is None:
            yield "reason_for", "required", {"expected": phrase("one-of", ", ".join(codes.CLAIM_STATUSES))}
        if self.comparison and self.stated_value is None:
            yield "stated_value", "required", {"expected": phrase("number")}

    def _required(self) -> tuple[str, ...]:
        """The columns that must be filled: a verdict by hand without rows of the tables says how far its sources confirm it."""
        if self.quantity:
            return ("period", *(("names_period",) if self.kind == "state" else ()))
        rows = self.event_ids or self.measure_ids or self.agreement_id or self.target_id
        sources = ("evidence_ids",) if self.confidence not in (None, "unverified") else ()
        return ("status", "reason_en", *(() if rows else ("confidence",)), *sources)


class DisagreementRow(Row):
    """Values that sources give differently, the value used and why."""

    disagreement_id: Identifier = Field(description="id of the disagreement")
    topic: code(*codes.DISAGREEMENT_TOPICS) = Field(description="part of the record")  # type: ignore[valid-type]
    title_en: Text = Field(description="title in English")
    title_fr: Text = Field(description="title in French")
    found_en: Text = Field(description="what the sources say, in English")
    found_fr: Text = Field(description="what the sources say, in French")
    used_en: Text = Field(description="what the tables use and why, in English")
    used_fr: Text = Field(description="what the tables use and why, in French")
    source_ids: Identifiers = Field(description="sources concerned, joined with ';'")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the value used is confirmed")  # type: ignore[valid-type]
    as_of: Day = Field(description="day on which the record was last read")


class PublishedFigureRow(Row):
    """A headline figure as its publisher printed it, which the tables cannot recompute."""

    metric_id: Identifier = Field(description="what the figure measures")
    period: PartialDate = Field(description="year or month the figure is about")
    since: MaybePartialDate = Field(description="period that a growth rate counts from")
    value: Number = Field(description="the figure in its unit")
    more_than: maybe_code(*codes.YES_NO) = Field(  # type: ignore[valid-type]
        description="yes where the publisher gives only a value that the figure exceeds"
    )
    value_unit: code(*codes.VALUE_UNITS) = Field(description="unit")  # type: ignore[valid-type]
    name_en: Text = Field(description="what the figure measures, in English")
    name_fr: Text = Field(description="what the figure measures, in French")
    basis: code(*codes.FIGURE_BASES) = Field(description="what was measured")  # type: ignore[valid-type]
    seasonal_adjustment: maybe_code(*codes.ADJUSTMENTS) = Field(  # type: ignore[valid-type]
        description="unadjusted or seasonally adjusted; blank for a year"
    )
    as_of: PartialDate = Field(description="date of the release")
    source_id: Identifier = Field(description="row of sources.csv")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the figure is confirmed")  # type: ignore[valid-type]
    note_id: MaybeIdentifier = Field(description="row of notes.csv")

    def faults(self) -> Iterator[Fault]:
        """Growth counts from an earlier period, and the period had begun on the day of the release."""
        yield from super().faults()
        yield from self.in_order("since", "period")
        yield from self.known_on(self.as_of, "period")


class PollRow(Row):
    """One answer of an opinion poll."""

    poll_id: Identifier = Field(description="id of the answer")
    pollster: Text = Field(description="who asked")
    client: MaybeText = Field(description="for whom")
    field_from: MaybePartialDate = Field(description="first day of the field work")
    field_to: MaybePartialDate = Field(description="last day of the field work")
    published: MaybePartialDate = Field(description="date of publication")
    sample_size: MaybeCount = Field(description="people asked")
    topic_en: Text = Field(description="question in English")
    topic_fr: Text = Field(description="question in French")
    partner_codes: PartnerCodes = Field(description="partners concerned, joined with ';'")
    response_en: Text = Field(description="answer in English")
    response_fr: Text = Field(description="answer in French")
    value_pct: Share = Field(description="share of answers, percent")
    as_of: Day = Field(description="day on which the answer was last read")
    source_id: Identifier = Field(description="row of sources.csv")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the figure is confirmed")  # type: ignore[valid-type]
    note_en: MaybeText = Field(description="remark in English")
    note_fr: MaybeText = Field(description="remark in French")

    def faults(self) -> Iterator[Fault]:
        """A poll is published after its field work, and had been when it was last read."""
        yield from super().faults()
        yield from self.in_order("field_from", "field_to", "published")
        yield from self.known_on(self.as_of, "published")
