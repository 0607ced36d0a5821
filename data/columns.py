"""How the columns of curated tables are shown: which hold codes, which point to another table, which are ids.

A column that stands in both languages (`title_en`, `title_fr`) is one field, `title`. Its head is the message
`field-title`, its meaning `field-title-about`; codes get their word from `cell-kind-code`.
"""

from __future__ import annotations

from data.tables import Table

# Column -> kind of its codes; a column whose codes differ by table stands as `table.column`.
CODED: dict[str, str] = {
    "region": "region",
    "subregion": "subregion",
    "basis": "basis",
    "flow": "flow",
    "seasonal_adjustment": "adjustment",
    "compilation": "compilation",
    "read_from": "read-from",
    "province": "province",
    "title_language": "language",
    "legal_basis": "legal-basis",
    "adds_to": "legal-basis",
    "direction": "direction",
    "measure_kind": "measure-kind",
    "concept": "rate-concept",
    "period_precision": "rate-period",
    "unit": "rate-unit",
    "category": "event",
    "stage": "milestone",
    "intended": "yes-no",
    "in_labels": "yes-no",
    "extent": "extent",
    "value_unit": "value-unit",
    "topic": "disagreement-topic",
    "unreadable_reason": "unreadable",
    "partners.kind": "partner-kind",
    "agreements.kind": "agreement-kind",
    "targets.kind": "target-kind",
    "product_groups.family": "product-family",
    "sectors.family": "sector-family",
    "tariff_measures.status": "status",
    "agreements.status": "agreement-status",
    "agreement_parties.status": "agreement-status",
    "news_claims.status": "claim-status",
    "reason_for": "claim-status",
    "quantity": "claim-quantity",
    "comparison": "claim-comparison",
    "names_period": "yes-no",
    "more_than": "yes-no",
    "news_claims.kind": "claim-kind",
    "quoted": "yes-no",
    "assumption": "claim-assumption",
}

# Column -> the table that it points to, and there the key and the text that stands for the row.
POINTS_TO: dict[str, tuple[str, str, str]] = {
    "partner_code": ("partners", "partner_code", "name"),
    "partner_codes": ("partners", "partner_code", "name"),
    "imposed_by": ("partners", "partner_code", "name"),
    "imposed_on": ("partners", "partner_code", "name"),
    "aimed_at": ("partners", "partner_code", "name"),
    "main_partner": ("partners", "partner_code", "name"),
    "subject": ("partners", "partner_code", "name"),
    "actors": ("partners", "partner_code", "name"),
    "blocs": ("blocs", "bloc", "name"),
    "sector_id": ("sectors", "sector_id", "name"),
    "product_group": ("product_groups", "product_group", "name"),
    "preference_rule": ("preference_rules", "preference_rule", "name"),
    "licence": ("licences", "licence", "name"),
    "note_id": ("notes", "note_id", "text"),
    "source_id": ("sources", "source_id", "publisher"),
    "source_ids": ("sources", "source_id", "publisher"),
    "agreement_id": ("agreements", "agreement_id", "short_name"),
    "superseded_by": ("agreements", "agreement_id", "short_name"),
    "reading_of": ("targets", "target_id", "title"),
    "target_id": ("targets", "target_id", "title"),
}
CODE_BESIDE = "partner_code"  # its code stands beside the name
YEARS = {"year", "baseline_year", "target_year"}


def fields_of(table: Table) -> list[str]:
    """The fields of a table in the order in which they are shown: its own ids come last.

    A column in two languages is one field.
    """
    fields = list(dict.fromkeys(field_of(name, table) for name in table.row.columns()))
    own = [f for f in table.key if is_own_id(f, table)]
    return [f for f in fields if f not in own] + own


def field_of(column: str, table: Table) -> str:
    """The field that a column belongs to: `title` for `title_en` and `title_fr`."""
    pair = column[:-3] + "_fr" if column.endswith("_en") else column[:-3] + "_en" if column.endswith("_fr") else ""
    return column[:-3] if pair in table.row.columns() else column


def is_own_id(column: str, table: Table) -> bool:
    """Whether a column is the id of the table's own rows."""
    return column in table.key and column not in table.references and (column.endswith("_id") or len(table.key) == 1)


def code_kind(column: str, table: Table) -> str | None:
    """The kind of a column's codes; None where it holds none, as where it is a text in both languages."""
    if column not in table.row.columns():
        return None
    return CODED.get(f"{table.name}.{column}") or CODED.get(column)


def pointed_to(column: str, table: Table) -> tuple[str, str, str] | None:
    """Table, key and text that a column points to; None where it points nowhere or is the table's own key."""
    target = POINTS_TO.get(column)
    return None if target is None or target[:2] == (table.name, column) else target
