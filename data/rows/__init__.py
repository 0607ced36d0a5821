"""One row model per curated CSV: its columns, what they mean, and the rules that one row must keep."""

from data.rows.agreements import AgreementRow, MilestoneRow
from data.rows.base import Row
from data.rows.evidence import ClaimRow, DisagreementRow, PollRow, PublishedFigureRow, TargetRow
from data.rows.exports import (
    AnnualExportsRow,
    AnnualUsdExportsRow,
    AnnualUsdImportsRow,
    MonthlyExportsRow,
    PartnerGdpRow,
    SectorExportsRow,
)
from data.rows.reference import (
    BlocRow,
    GlossaryRow,
    LicenceRow,
    NoteRow,
    PartnerRow,
    PreferenceRuleRow,
    ProductGroupRow,
    SectorRow,
    SourceRow,
)
from data.rows.tariffs import AverageTariffRateRow, TariffMeasureRow, TradeEventRow

__all__ = [
    "AgreementRow",
    "AnnualExportsRow",
    "AnnualUsdExportsRow",
    "AnnualUsdImportsRow",
    "AverageTariffRateRow",
    "BlocRow",
    "ClaimRow",
    "DisagreementRow",
    "GlossaryRow",
    "LicenceRow",
    "MilestoneRow",
    "MonthlyExportsRow",
    "NoteRow",
    "PartnerGdpRow",
    "PartnerRow",
    "PollRow",
    "PreferenceRuleRow",
    "ProductGroupRow",
    "PublishedFigureRow",
    "Row",
    "SectorExportsRow",
    "SectorRow",
    "SourceRow",
    "TargetRow",
    "TariffMeasureRow",
    "TradeEventRow",
]
