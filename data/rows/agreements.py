"""Rows of trade and investment agreements and their dated steps."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

from pydantic import Field

from data.cells import codes
from data.cells.kinds import (
    Day,
    Identifier,
    MaybeDay,
    MaybeIdentifier,
    MaybeText,
    PartialDate,
    PartnerCode,
    PartnerCodes,
    Text,
)
from data.cells.partial_dates import is_after
from data.rows.base import ENGLISH_ARTICLE, FRENCH_ARTICLE, Fault, Row, code


class AgreementRow(Row):
    """An agreement of Canada with one or more partners, at the stage last known."""

    of_one_language: ClassVar[frozenset[str]] = frozenset({"article"})
    agreement_id: Identifier = Field(description="id of the agreement")
    short_name_en: Text = Field(description="short name in English")
    short_name_fr: Text = Field(description="short name in French")
    article_en: ENGLISH_ARTICLE = Field(
        description="article of the English short name in a sentence: the CPTPP; blank for CETA"
    )
    article_fr: FRENCH_ARTICLE = Field(description="article of the French short name in a sentence: le PTPGP, l'AECG")
    full_name_en: Text = Field(description="full name in English")
    full_name_fr: Text = Field(description="full name in French")
    kind: code(*codes.AGREEMENT_KINDS) = Field(description="free trade, investment, memorandum, ...")  # type: ignore[valid-type]
    status: code(*codes.AGREEMENT_STATUSES) = Field(description="stage last known")  # type: ignore[valid-type]
    partner_codes: PartnerCodes = Field(description="partners, joined with ';'")
    region: code(*codes.REGIONS) = Field(description="region of the partners")  # type: ignore[valid-type]
    superseded_by: MaybeIdentifier = Field(description="agreement that took its place")
    as_of: Day = Field(description="day on which the stage was last known")
    source_id: Identifier = Field(description="row of sources.csv")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the row is confirmed")  # type: ignore[valid-type]
    note_en: MaybeText = Field(description="remark in English")
    note_fr: MaybeText = Field(description="remark in French")

    def faults(self) -> Iterator[Fault]:
        """What is superseded was so by another agreement."""
        yield from super().faults()
        if self.status == "superseded" and self.superseded_by is None:
            yield "superseded_by", "superseded_by_none", {}


class MilestoneRow(Row):
    """A dated step of an agreement, past or intended."""

    milestone_id: Identifier = Field(description="id of the step")
    agreement_id: Identifier = Field(description="row of agreements.csv")
    stage: code(*codes.MILESTONE_STAGES) = Field(description="kind of step")  # type: ignore[valid-type]
    milestone_date: PartialDate = Field(description="date of the step, as precise as known")
    intended: code(*codes.YES_NO) = Field(description="yes where the date is a target and not a record")  # type: ignore[valid-type]
    title_en: Text = Field(description="title in English")
    title_fr: Text = Field(description="title in French")
    text_en: Text = Field(description="what happened, in English")
    text_fr: Text = Field(description="what happened, in French")
    as_of: Day = Field(description="day on which the step was last known")
    source_id: Identifier = Field(description="row of sources.csv")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the step is confirmed")  # type: ignore[valid-type]

    def faults(self) -> Iterator[Fault]:
        """A step that is recorded and not intended had been taken by the as-of date."""
        yield from super().faults()
        if self.intended == "no" and is_after(self.milestone_date, str(self.as_of)):
            yield "milestone_date", "step_after_as_of", {"as_of": self.as_of}


class PartyRow(Row):
    """A partner whose dates or stage under an agreement differ from those of the agreement: it joined later, or left."""

    agreement_id: Identifier = Field(description="row of agreements.csv")
    partner_code: PartnerCode = Field(description="the partner")
    status: code(*codes.AGREEMENT_STATUSES) = Field(description="stage last known between Canada and this partner")  # type: ignore[valid-type]
    party_from: MaybeDay = Field(
        description="first day on which the partner took part in the talks or the text; blank where from the start"
    )
    effective_from: MaybeDay = Field(
        description="first day on which the agreement applied between Canada and the partner; blank where with the agreement"
    )
    effective_to: MaybeDay = Field(description="last day on which it applied between them; blank where no end is known")
    as_of: Day = Field(description="day on which the row was last known")
    source_id: Identifier = Field(description="row of sources.csv")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the row is confirmed")  # type: ignore[valid-type]
    note_en: MaybeText = Field(description="remark in English")
    note_fr: MaybeText = Field(description="remark in French")

    def faults(self) -> Iterator[Fault]:
        """Dates in order: took part, applied, ended."""
        yield from super().faults()
        yield from self.in_order("party_from", "effective_from", "effective_to")
