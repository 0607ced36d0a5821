"""The measures that an event concerns: in words, and the way to their lanes."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import pandas as pd

from components.tariffs.words import (
    fate_word,
    fates_word,
    group_name,
    inside_list,
    merged_names,
    name_without_rate,
    named_by_its_kind,
    partner_name,
    rate_word,
)
from data import TradeTables
from data.frames import Record
from data.indicators.tariffs.choice import TariffChoice
from data.indicators.tariffs.directions import in_direction
from data.kept import kept
from data.tables import rows_by_key
from data.wording import Wording


def _rows(tables: TradeTables, measure_ids: Iterable[str]) -> list[Record]:
    held = rows_by_key(tables, "tariff_measures")
    return [held[measure] for measure in measure_ids]


@kept
def concerns(tables: TradeTables, measure_ids: tuple[str, ...], wording: Wording) -> tuple[str, ...]:
    """Product groups with their rate and status, one text for each imposer, who is named where there are several."""
    by_imposer: dict[str, list[Record]] = {}
    for row in _rows(tables, measure_ids):
        by_imposer.setdefault(row["imposed_by"], []).append(row)
    texts = {imposer: _of_imposer(tables, rows, wording) for imposer, rows in by_imposer.items()}
    if len(texts) < 2:
        return tuple(texts.values())
    return tuple(wording.labelled(partner_name(tables, imposer, wording), text) for imposer, text in texts.items())


def _of_imposer(tables: TradeTables, rows: Sequence[Record], wording: Wording) -> str:
    """Groups of one rate and status are named together, and so are lists that only their rates tell apart."""
    alike: dict[tuple[str, ...], list[Record]] = {}
    for row in rows:
        group, name = group_name(tables, row["product_group"], wording), name_without_rate(tables, row, wording)
        rate = rate_word(row, wording) if name == group else name
        alike.setdefault((rate, fate_word(row, wording), fates_word(row, 1, wording)), []).append(row)
    return "; ".join(_alike(tables, same, wording) for same in alike.values())


def _alike(tables: TradeTables, rows: Sequence[Record], wording: Wording) -> str:
    row = rows[0]
    names = list(dict.fromkeys(name_without_rate(tables, r, wording) for r in rows))
    rate = wording.join(list(dict.fromkeys(rate_word(r, wording) for r in rows)))
    listed = inside_list(merged_names(names, wording))
    kind = "named" if all(map(named_by_its_kind, rows)) else "no-rate" if pd.isna(row["rate_pct"]) else ""
    key = f"tariffs-concern-{kind}" if kind else "tariffs-concern"
    return wording(key, names=listed, rate=rate, status=fates_word(row, len(names), wording))


def lanes_query(tables: TradeTables, measure_ids: Iterable[str], choice: TariffChoice, language: str) -> dict[str, str]:
    """The address of the lanes of some measures, as query parameters: in the direction chosen if that holds them all.

    The years are those chosen, or as far as the last of the measures was announced.
    """
    rows, usual = _rows(tables, measure_ids), TariffChoice()
    near = set(in_direction(tables, choice.direction)["measure_id"])
    direction = choice.direction if {r["measure_id"] for r in rows} <= near else "all"
    until = max(choice.since, choice.until, *(r["announced_on"].year for r in rows))
    given = {
        "lang": (language, "en"), "look": ("lanes", ""), "direction": (direction, usual.direction),
        "groups": (".".join(dict.fromkeys(r["product_group"] for r in rows)), ""),
        "since": (min(choice.since, choice.until), usual.since), "until": (until, usual.until),
    }  # fmt: skip
    return {name: str(value) for name, (value, default) in given.items() if value != default}
