"""TABLES: one line per curated CSV with its row model, key, references and update period."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from data import rows
from data.cells import codes, named_rows
from data.frames import HOME, NON_US, UNITED_STATES, WORLD, TradeTables, records
from data.kept import kept
from data.rows.base import Row

RowKey = tuple[str, ...]  # the texts of the key columns of a row


@dataclass(frozen=True)
class Table:
    """One curated CSV: the model of its rows, the key that sorts it, and the tables that it points to.

    `references` maps a column to `table.column`; a value of `free` may stand there without a row.
    `needed` are values of the first column of the key that the program asks for by name: a row has each of them.
    `update_days` is how old the newest as-of date may grow before the table counts as overdue.
    """

    name: str
    row: type[Row]
    key: tuple[str, ...]
    references: dict[str, str] = field(default_factory=dict)
    free: tuple[str, ...] = ()
    needed: tuple[str, ...] = ()
    update_days: int = 365

    @property
    def file(self) -> str:
        """Name of the CSV in the curated folder."""
        return f"{self.name}.csv"


_SOURCE = {"source_id": "sources.source_id"}
_TRADE = _SOURCE | {"partner_code": "partners.partner_code", "note_id": "notes.note_id"}
_MEASURE = ("basis", "flow", "compilation")

TABLES: tuple[Table, ...] = (
    Table("sources", rows.SourceRow, ("source_id",), {"licence": "licences.licence"}),
    Table("licences", rows.LicenceRow, ("licence",)),
    Table("notes", rows.NoteRow, ("note_id",)),
    Table("glossary", rows.GlossaryRow, ("term_id",)),
    Table("questions", rows.QuestionRow, ("position", "question_id")),
    Table("stories", rows.StoryRow, ("story_id",), _SOURCE),
    Table("story_views", rows.StoryViewRow, ("story_id", "position"), _SOURCE | {"story_id": "stories.story_id"}),
    Table("blocs", rows.BlocRow, ("bloc",)),
    Table("partners", rows.PartnerRow, ("partner_code",), _SOURCE | {"blocs": "blocs.bloc"}, needed=(HOME, UNITED_STATES, WORLD, NON_US)),
    Table("partner_gdp", rows.PartnerGdpRow, ("partner_code",), _SOURCE | {"partner_code": "partners.partner_code"}),
    Table("exports_annual", rows.AnnualExportsRow, ("year", "partner_code", *_MEASURE), _TRADE, update_days=120),
    Table(
        "exports_monthly", rows.MonthlyExportsRow,
        ("reference_month", "partner_code", "basis", "flow", "seasonal_adjustment"), _TRADE, update_days=45,
    ),
    Table(
        "precious_metals_monthly", rows.PreciousMetalsRow,
        ("reference_month", "partner_code", "basis", "flow", "seasonal_adjustment"), _TRADE, update_days=120,
    ),
    Table(
        "imports_monthly", rows.MonthlyImportsRow,
        ("reference_month", "partner_code", "basis", "flow", "seasonal_adjustment"), _TRADE, update_days=45,
    ),
    Table("trade_releases", rows.TradeReleaseRow, ("reference_month",), _SOURCE, update_days=60),
    Table("exports_annual_usd", rows.AnnualUsdExportsRow, ("year", "partner_code", *_MEASURE), _TRADE, update_days=730),
    Table("imports_annual_usd", rows.AnnualUsdImportsRow, ("year", "partner_code", *_MEASURE), _TRADE, update_days=730),
    Table("sectors", rows.SectorRow, ("sector_id",), {"main_partner": "partners.partner_code"}, needed=(named_rows.GOLD,)),
    Table(
        "exports_by_sector", rows.SectorExportsRow, ("period_from", "period_to", "sector_id", "flow"),
        _SOURCE | {"sector_id": "sectors.sector_id", "note_id": "notes.note_id"}, update_days=120,
    ),
    Table(
        "exports_to_us_by_province", rows.ProvinceExportsRow, ("year", "province", "sector_id", "flow"),
        _SOURCE | {"sector_id": "sectors.sector_id", "note_id": "notes.note_id"}, update_days=730,
    ),
    Table(
        "published_figures", rows.PublishedFigureRow, ("metric_id", "period", "source_id"), _SOURCE | {"note_id": "notes.note_id"},
        needed=(named_rows.US_SHARE, *named_rows.NON_US_GROWTH.values(), *named_rows.BALANCES.values()),
    ),
    Table("targets", rows.TargetRow, ("target_id",), _SOURCE | {"reading_of": "targets.target_id", "subject": "partners.partner_code"}, needed=(named_rows.MAIN_PLEDGE,)),
    Table("product_groups", rows.ProductGroupRow, ("product_group",)),
    Table(
        "sector_product_groups", rows.SectorProductGroupRow, ("sector_id", "product_group"),
        _SOURCE | {"sector_id": "sectors.sector_id", "product_group": "product_groups.product_group"},
    ),
    Table("preference_rules", rows.PreferenceRuleRow, ("preference_rule",), {"aimed_at": "partners.partner_code"}, needed=(named_rows.EVERY_GOOD,)),
    Table(
        "tariff_directions", rows.TariffDirectionRow, ("direction", "imposed_by", "imposed_on"),
        {"imposed_by": "partners.partner_code", "imposed_on": "partners.partner_code"}, needed=codes.DIRECTIONS,
    ),
    Table(
        "tariff_measures", rows.TariffMeasureRow, ("measure_id",),
        _SOURCE | {
            "imposed_by": "partners.partner_code", "imposed_on": "partners.partner_code",
            "product_group": "product_groups.product_group", "preference_rule": "preference_rules.preference_rule",
            "became": "tariff_measures.measure_id",
        }, free=("ALL",), update_days=60,
    ),
    Table(
        "average_tariff_rates", rows.AverageTariffRateRow, ("rate_id",),
        _SOURCE | {"imposed_by": "partners.partner_code", "imposed_on": "partners.partner_code"}, update_days=180,
    ),
    Table(
        "cusma_claims_monthly", rows.CusmaClaimsRow, ("reference_month",),
        _SOURCE | {"note_id": "notes.note_id"}, update_days=120,
    ),
    Table(
        "trade_events", rows.TradeEventRow, ("event_date", "event_id"),
        _SOURCE | {"actors": "partners.partner_code", "measure_ids": "tariff_measures.measure_id"}, update_days=60,
    ),
    Table(
        "agreements", rows.AgreementRow, ("agreement_id",),
        _SOURCE | {"partner_codes": "partners.partner_code", "superseded_by": "agreements.agreement_id"}, update_days=180,
    ),
    Table(
        "agreement_milestones", rows.MilestoneRow, ("milestone_id",),
        _SOURCE | {"agreement_id": "agreements.agreement_id"}, update_days=180,
    ),
    Table(
        "agreement_parties", rows.PartyRow, ("agreement_id", "partner_code"),
        _SOURCE | {"agreement_id": "agreements.agreement_id", "partner_code": "partners.partner_code"}, update_days=180,
    ),
    Table("polls", rows.PollRow, ("poll_id",), _SOURCE | {"partner_codes": "partners.partner_code"}, free=("ASEAN",)),
    Table(
        "news_claims", rows.ClaimRow, ("claim_id",),
        {
            "source_id": "sources.source_id", "evidence_ids": "sources.source_id", "partner_code": "partners.partner_code",
            "measure_ids": "tariff_measures.measure_id", "agreement_id": "agreements.agreement_id",
            "target_id": "targets.target_id", "event_ids": "trade_events.event_id", "metric_ids": "published_figures.metric_id",
        },
    ),
    Table("source_disagreements", rows.DisagreementRow, ("disagreement_id",), {"source_ids": "sources.source_id"}),
)  # fmt: skip

TABLE_BY_NAME = {table.name: table for table in TABLES}
TABLE_BY_FILE = {table.file: table for table in TABLES}
AS_OF_COLUMNS = ("as_of", "published")


@kept
def rows_by_key(tables: TradeTables, name: str) -> dict[str, dict[Any, Any]]:
    """The rows of a table by its key, where that is one column; read-only."""
    (key,) = TABLE_BY_NAME[name].key
    return {row[key]: row for row in records(tables[name])}
