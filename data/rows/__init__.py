"""One row model per curated CSV: its columns, what they mean, and the rules that one row must keep."""

from data.rows.agreements import AgreementRow, MilestoneRow, PartyRow
from data.rows.base import Row
from data.rows.evidence import ClaimRow, DisagreementRow, PollRow, PublishedFigureRow, TargetRow
from data.rows.exports import (
    AnnualExportsRow,
    AnnualUsdExportsRow,
    AnnualUsdImportsRow,
    MonthlyExportsRow,
    PartnerGdpRow,
    PreciousMetalsRow,
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
    SectorProductGroupRow,
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
    "PartyRow",
    "PollRow",
    "PreciousMetalsRow",
    "PreferenceRuleRow",
    "ProductGroupRow",
    "PublishedFigureRow",
    "Row",
    "SectorExportsRow",
    "SectorProductGroupRow",
    "SectorRow",
    "SourceRow",
    "TargetRow",
    "TariffMeasureRow",
    "TradeEventRow",
]
