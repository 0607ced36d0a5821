"""Claims of the tables and their checks by id, and tables with other exports or measures."""

from collections.abc import Mapping
from typing import Any

from data import TradeTables
from data.indicators.claims.checks import Check
from data.indicators.claims.judged import JudgedClaim, claim_of, judged_claims
from data.indicators.claims.quantities import QUANTITIES
from tests.small_tables import curated, with_rows

CLAIMS = {row["claim_id"]: row for row in curated()["news_claims"].to_dict("records")}


def with_exports(year: int, **millions: float) -> TradeTables:
    """The curated tables with other customs exports of a year, C$ millions."""
    rows = curated()["exports_annual"].copy()
    chosen = (rows["year"] == year) & (rows["basis"] == "customs") & (rows["compilation"] == "statcan")
    for partner, value in millions.items():
        rows.loc[chosen & (rows["partner_code"] == partner), "value_cad_millions"] = value
    return with_rows("exports_annual", rows)


def with_measures(measure_id: str, **values: Any) -> TradeTables:
    """The curated tables with one tariff measure changed."""
    rows = curated()["tariff_measures"].copy()
    for column, value in values.items():
        rows.loc[rows["measure_id"] == measure_id, column] = value
    return with_rows("tariff_measures", rows)


def judged(claim_id: str, tables: TradeTables | None = None) -> JudgedClaim:
    return next(c for c in judged_claims(tables or curated()) if c.claim_id == claim_id)


def check(claim_id: str, tables: TradeTables | None = None) -> Check:
    found = judged(claim_id, tables).check
    assert found is not None
    return found


def check_of(row: Mapping[Any, Any], tables: TradeTables | None = None) -> Check:
    """The check of a claim that differs from the one in the table."""
    return QUANTITIES[str(row["quantity"])](tables or curated(), claim_of(row))


def figures(check: Check) -> list[float | str | None]:
    return [found.value for found in (check.then, check.latest) if found is not None]
