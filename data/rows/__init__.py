"""One row model per curated CSV: its columns, what they mean, and the rules that one row must keep.

Here: pydantic models; rules across rows are in `data.reading`.
May import: `data.cells`.
"""

from data.rows.agreements import AgreementRow, MilestoneRow, PartyRow
from data.rows.base import Row
from data.rows.evidence import ClaimRow, DisagreementRow, PollRow, PublishedFigureRow, TargetRow
from data.rows.exports import (
    AnnualExportsRow,
    AnnualUsdExportsRow,
    AnnualUsdImportsRow,
    MonthlyExportsRow,
    MonthlyImportsRow,
    PartnerGdpRow,
    PreciousMetalsRow,
    ProvinceExportsRow,
    SectorExportsRow,
    TradeReleaseRow,
)
from data.rows.reference import (
    BlocRow,
    GlossaryRow,
    LicenceRow,
    NoteRow,
    PartnerRow,
    PreferenceRuleRow,
    ProductGroupRow,
    QuestionRow,
    SectorProductGroupRow,
    SectorRow,
    SourceRow,
)
from data.rows.stories import StoryRow, StoryViewRow
from data.rows.tariffs import AverageTariffRateRow, CusmaClaimsRow, TariffDirectionRow, TariffMeasureRow, TradeEventRow

__all__ = [
    "AgreementRow",
    "AnnualExportsRow",
    "AnnualUsdExportsRow",
    "AnnualUsdImportsRow",
    "AverageTariffRateRow",
    "BlocRow",
    "ClaimRow",
    "CusmaClaimsRow",
    "DisagreementRow",
    "GlossaryRow",
    "LicenceRow",
    "MilestoneRow",
    "MonthlyExportsRow",
    "MonthlyImportsRow",
    "NoteRow",
    "PartnerGdpRow",
    "PartnerRow",
    "PartyRow",
    "PollRow",
    "PreciousMetalsRow",
    "PreferenceRuleRow",
    "ProductGroupRow",
    "ProvinceExportsRow",
    "PublishedFigureRow",
    "QuestionRow",
    "Row",
    "SectorExportsRow",
    "SectorProductGroupRow",
    "SectorRow",
    "SourceRow",
    "StoryRow",
    "StoryViewRow",
    "TargetRow",
    "TariffDirectionRow",
    "TariffMeasureRow",
    "TradeEventRow",
    "TradeReleaseRow",
]
