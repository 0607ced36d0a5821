"""The numbers behind the partners' charts: rows as text, and the rows that a source line names."""

from __future__ import annotations

import pandas as pd

from components.drawing.chart import TextTable
from components.partners.words import rank_head, value_text
from data.frames import EVERY_ORIGIN, HOME, Frame, TradeTables, records
from data.indicators.partners.choice import SPANS, Shown
from data.indicators.tariffs.duties import record_day, state_on
from data.names import name
from data.wording import Wording


def used_rows(tables: TradeTables, found: Shown) -> Frame:
    """The rows of the tables that a choice draws: exports, agreements, or measures in force between the two sides."""
    match found.choice.show:
        case "stage":
            return tables["agreements"]
        case "duties":
            live = state_on(tables.measures, day=record_day(tables.measures)).loc[lambda f: f["state"] == "in_force"]
            return live.loc[(live["imposed_by"] != HOME) | (live["imposed_on"] != EVERY_ORIGIN)]
        case _:
            return found.frame


def partner_rows(tables: TradeTables, found: Shown, wording: Wording) -> TextTable:
    """Every partner shown: the measure, and beside it exports, share and rank."""
    show, measure = found.choice.show, found.figures.measure
    extra = show in (*SPANS, "stage", "duties")
    heads = [
        wording("column-partner"),
        *([wording(f"partners-column-{show}")] if extra else []),
        wording("column-value"),
        wording("column-share"),
        rank_head(tables, found.choice.series, wording),
    ]
    rows = []
    for row in records(found.frame):
        known = not pd.isna(row["value"])
        cells = [name(tables, row["partner_code"], wording)]
        cells += [value_text(show, row["shown"], measure, wording)] if extra else []
        cells += (
            [wording.money(row["value"], measure.currency), wording.share(row["share"]), wording.number(row["rank"])]
            if known
            else ["–", "–", "–"]
        )
        rows.append(tuple(cells))
    return TextTable(
        (*heads, wording("partners-column-confidence")),
        tuple((*r, _confidence(c, wording)) for r, c in zip(rows, found.frame["confidence"], strict=True)),
    )


def _confidence(code: object, wording: Wording) -> str:
    return wording.code("confidence", code) if isinstance(code, str) else "–"
