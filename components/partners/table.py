"""Every partner of a choice as a table that sorts and searches, and the same rows as CSV."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import pandas as pd
import pyarrow as pa  # type: ignore[import-untyped]

from components.partners.words import period_short, rank_head, series_name
from components.tables.downloads.csv_file import BYTE_ORDER_MARK, csv_text
from components.tables.readable import search_text
from data.cells.formula_text import marked
from data.frames import TradeTables
from data.indicators.agreements.stages_reached import stage_by_partner
from data.indicators.confirmed import Levels
from data.indicators.exports.series import SERIES, has_start, partner_figures
from data.indicators.partners.choice import PartnerChoice, duty_counts, members
from data.kept import kept
from data.names import found, names
from data.wording import Language, Wording, wording_for

NUMBERS = {
    "rank": 1.0, "value": 0.1, "share": 0.01, "growth1": 0.1, "growth5": 0.1, "growth10": 0.1, "change1": 0.1,
    "change5": 0.1, "duties": 1.0,
}  # fmt: skip
PERCENT = ("share", "growth1", "growth5", "growth10")
SPANS = {"growth1": 1, "growth5": 5, "growth10": 10, "change1": 1, "change5": 5}


@dataclass(frozen=True)
class PartnerTable:
    """Rows in the reader's words: one Arrow column for each head, and the sentence that says what is missing."""

    heads: tuple[tuple[str, str], ...]
    cells: pa.Table
    missing: str


@kept
def partner_table(
    tables: TradeTables, choice: PartnerChoice, language: Language, *, find: str = "", confidence: Levels = ()
) -> PartnerTable:
    """Every chosen country that the series has in the period, the largest first; blank where not known.

    With `find`, only those that are known by that name or alias, the best match first, and those whose row contains its words; with
    `confidence`, only those whose exports have one of these confidences.

    Ranks and shares are those among all partners, whatever is left out.
    """
    whole = confirmed_rows(_whole(tables, choice, language), confidence, wording_for(language))
    words = search_text(find).split()
    if not words:
        return whole
    rows = whole.cells.to_pylist()
    known_as = {code: place for place, code in enumerate(found(tables, find, language))}
    texts = [search_text(" ".join(v for v in row.values() if isinstance(v, str))) for row in rows]
    fit = [n for n, text in enumerate(texts) if rows[n]["code"] in known_as or all(word in text for word in words)]
    fit.sort(key=lambda n: known_as.get(rows[n]["code"], len(known_as)))
    return replace(whole, cells=whole.cells.take(pa.array(fit, pa.int64())))


def confirmed_rows(table: PartnerTable, confidence: Levels, wording: Wording) -> PartnerTable:
    """The rows with one of the confidences chosen; all rows where none is chosen."""
    if not confidence:
        return table
    words = {wording.code("confidence", level) for level in confidence}
    held = pa.array([word in words for word in table.cells["confidence"].to_pylist()], pa.bool_())
    return replace(table, cells=table.cells.filter(held))


@kept
def _whole(tables: TradeTables, choice: PartnerChoice, language: Language) -> PartnerTable:
    wording = wording_for(language)
    chosen = members(tables, choice.region, choice.bloc)
    frame = partner_figures(tables, choice.series, choice.period).frame.loc[lambda f: f["partner_code"].isin(chosen)]
    frame = frame.assign(**{column: frame[column] * 100 for column in PERCENT})
    codes = frame["partner_code"]
    regions = tables.partners.set_index("partner_code")["region"]
    stages = codes.map(
        stage_by_partner(tables["agreements"], tables["agreement_parties"]).set_index("partner_code")["stage"]
    ).fillna("none")
    columns: dict[str, Any] = {
        "partner": codes.map(names(tables, language)), "region": codes.map(lambda c: wording.code("region", regions[c])),
        **{c: _rounded(frame[c], step) for c, step in NUMBERS.items() if c != "duties"}, "stage": stages.map(lambda s: wording.code("stage", s)), "duties": codes.map(duty_counts(tables)).fillna(0),
        "confidence": frame["confidence"].map(lambda c: wording.code("confidence", c)), "code": codes,
    }  # fmt: skip
    held = {c: v for c, v in columns.items() if c not in NUMBERS or v.notna().any()}
    gone = [
        SPANS[c]
        for c in columns
        if c in SPANS and c not in held and not has_start(tables, choice.series, choice.period, SPANS[c])
    ]
    heads = tuple((c, _head(tables, c, choice, wording)) for c in held)
    return PartnerTable(
        heads, pa.table({c: _arrow(v) for c, v in held.items()}), _missing(sorted(set(gone)), choice, wording)
    )


def _rounded(values: pd.Series[Any], step: float) -> pd.Series[Any]:
    """Values as they are shown; a small fall is no minus zero."""
    return values.astype(float).round({1.0: 0, 0.1: 1, 0.01: 2}[step]) + 0.0


def _arrow(values: pd.Series[Any]) -> pa.Array:
    return pa.Array.from_pandas(
        values.astype(float) if pd.api.types.is_numeric_dtype(values) else values.astype(object)
    )


def _head(tables: TradeTables, column: str, choice: PartnerChoice, wording: Wording) -> str:
    if column == "rank":
        return rank_head(tables, choice.series, wording)
    if column == "value":
        return wording(f"partners-table-value-{SERIES[choice.series].currency}")
    return wording(f"partners-table-{column}")


def _missing(years: list[int], choice: PartnerChoice, wording: Wording) -> str:
    if not years:
        return ""
    return wording(
        "partners-table-missing",
        series=series_name(choice.series, wording),
        years=wording.join([str(y) for y in years]),
    )


def partner_table_csv(table: PartnerTable) -> bytes:
    """The rows as CSV for a spreadsheet: words, decimal points, text that no spreadsheet runs as a formula."""
    heads = [marked(head) for _, head in table.heads]
    rows = ([_cell(row[column]) for column, _ in table.heads] for row in table.cells.to_pylist())
    return (BYTE_ORDER_MARK + csv_text(heads, rows)).encode()


def _cell(value: Any) -> str:
    if value is None:
        return ""
    return f"{value:.15g}" if isinstance(value, float) else marked(str(value))


def table_title(choice: PartnerChoice, wording: Wording) -> str:
    """What the table holds, for a heading and a screen reader."""
    return wording(
        "partners-table-title", period=period_short(choice.period, wording), series=series_name(choice.series, wording)
    )
