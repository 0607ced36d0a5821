"""Rows of trade values: annual and monthly exports, imports, sectors, and partners' GDP.

A value belongs to one measure: its basis, its flow, its adjustment, its currency and who compiled it.
Values of two measures are never chained, ranked or added (see `data.frames.Measure`).
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from data.cells import codes
from data.cells.kinds import (
    Day,
    Identifier,
    MaybeCount,
    MaybeIdentifier,
    MaybeMillions,
    MaybeText,
    Millions,
    Month,
    PartialDate,
    PartnerCode,
    Year,
    number,
    required,
    within,
)
from data.rows.base import Fault, Row, code


class AnnualExportsRow(Row):
    """Exports of one year to one partner, in millions of Canadian dollars."""

    year: Year = Field(description="calendar year of the exports")
    partner_code: PartnerCode = Field(description="row of partners.csv")
    basis: code(*codes.BASES) = Field(description="customs or balance of payments")  # type: ignore[valid-type]
    flow: code(*codes.FLOWS) = Field(description="total exports, domestic exports, ...")  # type: ignore[valid-type]
    compilation: code(*codes.COMPILATIONS) = Field(description="who put the series together")  # type: ignore[valid-type]
    value_cad_millions: Millions = Field(description="nominal value, C$ millions")
    as_of: PartialDate = Field(description="date of the release the value was read from")
    source_id: Identifier = Field(description="row of sources.csv")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the value is confirmed")  # type: ignore[valid-type]
    note_id: MaybeIdentifier = Field(description="row of notes.csv")


class MonthlyExportsRow(Row):
    """Exports of one month to one partner, in millions of Canadian dollars."""

    reference_month: Month = Field(description="month of the exports, YYYY-MM")
    partner_code: PartnerCode = Field(description="row of partners.csv")
    basis: code(*codes.BASES) = Field(description="customs or balance of payments")  # type: ignore[valid-type]
    flow: code(*codes.FLOWS) = Field(description="total exports")  # type: ignore[valid-type]
    seasonal_adjustment: code(*codes.ADJUSTMENTS) = Field(description="unadjusted or seasonally adjusted")  # type: ignore[valid-type]
    value_cad_millions: Millions = Field(description="nominal value, C$ millions")
    as_of: PartialDate = Field(description="date of the release the value was read from")
    source_id: Identifier = Field(description="row of sources.csv")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the value is confirmed")  # type: ignore[valid-type]
    note_id: MaybeIdentifier = Field(description="row of notes.csv")


class MonthlyImportsRow(MonthlyExportsRow):
    """Imports of one month from one partner, in millions of Canadian dollars."""

    reference_month: Month = Field(description="month of the imports, YYYY-MM")
    flow: code("imports") = Field(description="imports")  # type: ignore[valid-type]


class PreciousMetalsRow(MonthlyExportsRow):
    """Exports of gold and other precious metals of one month to one partner, in millions of Canadian dollars.

    Unwrought gold, silver and platinum group metals and their alloys, a part of the value in `exports_monthly`.
    """


class _AnnualUsdRow(Row):
    """One year and one partner, in millions of US dollars."""

    year: Year = Field(description="calendar year of the trade")
    partner_code: PartnerCode = Field(description="row of partners.csv")
    basis: code(*codes.BASES) = Field(description="customs, or reconciled from both sides' reports")  # type: ignore[valid-type]
    flow: code(*codes.FLOWS) = Field(description="total exports or imports")  # type: ignore[valid-type]
    compilation: code(*codes.COMPILATIONS) = Field(description="who put the series together")  # type: ignore[valid-type]
    value_usd_millions: Millions = Field(description="nominal value, US$ millions")
    as_of: PartialDate = Field(description="date of the release the value was read from")
    source_id: Identifier = Field(description="row of sources.csv")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the value is confirmed")  # type: ignore[valid-type]
    note_id: MaybeIdentifier = Field(description="row of notes.csv")


class AnnualUsdExportsRow(_AnnualUsdRow):
    """Exports of one year to one partner, in millions of US dollars (free on board)."""


class AnnualUsdImportsRow(_AnnualUsdRow):
    """Imports of one year from one partner, in millions of US dollars (cost, insurance, freight)."""


class SectorExportsRow(Row):
    """Exports of one sector over a period, to the United States and to the world, in C$ millions."""

    period_from: Month = Field(description="first month of the period")
    period_to: Month = Field(description="last month of the period")
    sector_id: Identifier = Field(description="row of sectors.csv")
    flow: code(*codes.FLOWS) = Field(description="total or domestic exports")  # type: ignore[valid-type]
    exports_us_cad_millions: Millions = Field(description="to the United States, C$ millions")
    exports_world_cad_millions: MaybeMillions = Field(
        description="to every destination, C$ millions; blank where not known"
    )
    as_of: PartialDate = Field(description="date of the release the values were read from")
    source_id: Identifier = Field(description="row of sources.csv")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the values are confirmed")  # type: ignore[valid-type]
    note_id: MaybeIdentifier = Field(description="row of notes.csv")

    def faults(self) -> Iterator[Fault]:
        """The United States never takes more than the world; a period ends after it starts."""
        yield from super().faults()
        if self.period_to < self.period_from:
            yield "period_to", "dates_out_of_order", {"other": "period_from", "other_value": self.period_from}
        whole = self.exports_world_cad_millions
        if whole is not None and self.exports_us_cad_millions > whole + 0.05:
            yield "exports_us_cad_millions", "share_over_whole", {"whole": f"{whole:.12g}"}


class ProvinceExportsRow(Row):
    """Exports of one sector of one province or territory to the United States in one year, in C$ millions."""

    year: Year = Field(description="calendar year of the exports")
    province: code(*codes.PROVINCES) = Field(description="province or territory of origin")  # type: ignore[valid-type]
    sector_id: Identifier = Field(description="row of sectors.csv")
    flow: code(*codes.FLOWS) = Field(description="domestic exports")  # type: ignore[valid-type]
    exports_us_cad_millions: Millions = Field(description="to the United States, C$ millions")
    as_of: PartialDate = Field(description="date of the release the value was read from")
    source_id: Identifier = Field(description="row of sources.csv")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the value is confirmed")  # type: ignore[valid-type]
    note_id: MaybeIdentifier = Field(description="row of notes.csv")


class TradeReleaseRow(Row):
    """One monthly release of merchandise trade by Statistics Canada, published or planned."""

    reference_month: Month = Field(description="month that the release is about, YYYY-MM")
    release_date: PartialDate = Field(description="date of the release, as precise as known")
    due_by: Day = Field(description="day by which it is published at the latest")
    partners_published: MaybeCount = Field(description="principal partners that its table gives; blank where not seen")
    as_of: Day = Field(description="day on which the row was last checked")
    source_id: Identifier = Field(description="row of sources.csv")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the date is confirmed")  # type: ignore[valid-type]
    note_en: MaybeText = Field(description="remark in English")
    note_fr: MaybeText = Field(description="remark in French")

    def faults(self) -> Iterator[Fault]:
        """A month is released after it has begun, by the day on which it is due at the latest."""
        yield from super().faults()
        yield from self.in_order("reference_month", "release_date", "due_by")


class PartnerGdpRow(Row):
    """A partner's gross domestic product in current US dollars, for the latest year known."""

    partner_code: PartnerCode = Field(description="row of partners.csv")
    year: Year = Field(description="year of the product")
    gdp_usd_current: Annotated[float, required(within(number, 1, 1e15), "number")] = Field(
        description="US$, current prices"
    )
    as_of: PartialDate = Field(description="date of the release the value was read from")
    source_id: Identifier = Field(description="row of sources.csv")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the value is confirmed")  # type: ignore[valid-type]
