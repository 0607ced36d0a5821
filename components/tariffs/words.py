"""The words of tariff measures: groups, rules, rates, statuses, and whole sentences for a hover or a table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

import pandas as pd

from components.drawing.chart import TextTable
from components.drawing.texts import plain_text
from data import TradeTables
from data.cells.named_rows import EVERY_GOOD
from data.frames import EVERY_ORIGIN, Frame, Record
from data.indicators.tariffs.choice import TariffChoice
from data.kept import kept
from data.tables import rows_by_key
from data.wording import Wording
from data.wording.valued import Valued

COLUMNS = ("by", "on", "group", "rule", "rate", "basis", "announced", "from", "to", "status", "as-of", "confidence")
ALL_GOODS = "all_goods"  # the product group of general duties


def group_name(tables: TradeTables, code: str, wording: Wording) -> str:
    """Name of a product group."""
    return Valued(wording.pick(rows_by_key(tables, "product_groups")[code], "name"), code, "code")


def group_family(tables: TradeTables, code: str) -> str:
    """Family of a product group, which decides its colour."""
    return str(rows_by_key(tables, "product_groups")[code]["family"])


def rule_name(tables: TradeTables, code: str, wording: Wording) -> str:
    """Name of a preference rule, short where there is a short one."""
    key = f"tariffs-rule-{code.replace('_', '-')}"
    row = rows_by_key(tables, "preference_rules")[code]
    return Valued(wording(key) if wording.has(key) else wording.pick(row, "name"), code, "code")


def measure_rule(tables: TradeTables, row: Record, wording: Wording) -> str:
    """The preference rule of a measure; one on goods of every kind names no goods."""
    if (row["product_group"], row["preference_rule"]) == (ALL_GOODS, EVERY_GOOD):
        return Valued(wording("tariffs-rule-every"), EVERY_GOOD, "code")
    return rule_name(tables, row["preference_rule"], wording)


@kept
def plain_rules(tables: TradeTables) -> frozenset[str]:
    """The preference rules that a label leaves out: the product group's name says enough."""
    rules = tables["preference_rules"]
    return frozenset(rules.loc[rules["in_labels"] == "no", "preference_rule"])


def partner_name(tables: TradeTables, code: str, wording: Wording) -> str:
    """Name of who imposes or pays a duty."""
    if code == EVERY_ORIGIN:
        return Valued(wording("tariffs-every-origin"), code, "code")
    return Valued(wording.pick(rows_by_key(tables, "partners")[code], "name"), code, "code")


def status_word(status: str, wording: Wording) -> str:
    """What became of a measure."""
    return wording.code("cell-status", status)


def fate_word(row: Record, wording: Wording) -> str:
    """What became of a row: its status, or that it turned into another measure."""
    return status_word(row["status"], wording) if pd.isna(row["became"]) else wording("tariffs-lane-became")


def fates_word(row: Record, count: int, wording: Wording) -> str:
    """What became of so many measures with the same fate as a row, in a sentence; of one in force, whether its start was confirmed."""
    if is_start_unconfirmed(row):
        return wording("tariffs-start-unconfirmed")
    if count < 2:
        return fate_word(row, wording).lower()
    return wording.code("statuses", row["status"] if pd.isna(row["became"]) else "became")


def is_start_unconfirmed(row: Record) -> bool:
    """Whether a measure in force was last confirmed before the day on which it was to take effect."""
    return row["status"] == "in_force" and bool(row["as_of"] < row["effective_from"])


def step_word(row: Record, wording: Wording) -> str:
    """What a dated step of an agreement is; a round of one that already applies is a review of it."""
    return wording("tariffs-review") if row["stage"] == "round" else wording.code("cell-milestone", row["stage"])


def rate_word(row: Record, wording: Wording) -> str:
    """The rate of a measure, what it is where it is no duty, or that no rate is stated."""
    kind = row["measure_kind"]
    if kind != "duty":
        return wording.code("cell-measure-kind", kind).lower()
    return wording("tariffs-no-rate") if pd.isna(row["rate_pct"]) else wording.rate(float(row["rate_pct"]))


def name_without_rate(tables: TradeTables, row: Record, wording: Wording) -> str:
    """Name of a measure's product group; a list that is named by its rate loses the rate, which stands beside it."""
    return without_rate(group_name(tables, row["product_group"], wording), rate_word(row, wording))


def without_rate(name: str, rate: str) -> str:
    """A name without the rate at its end: `list of 2026 (50%)`, `list: 50%`."""
    return re.sub(rf"\s?(: {re.escape(rate)}|\({re.escape(rate)}\))$", "", name)


def named_by_its_kind(row: Record) -> bool:
    """Whether the product group is named for the kind of measure, as `s338_import_ban` is: its name needs no rate word."""
    return str(row["product_group"]).endswith(str(row["measure_kind"]))


def inside_list(name: str) -> str:
    """A name inside a sentence: with a small initial, unless it starts with an acronym, `Canadian` or the section of a law."""
    return name if name.startswith(("Canadian", "Section ")) or not name[1:2].islower() else name[:1].lower() + name[1:]


def merged_names(names: Sequence[str], wording: Wording, most: int = 99) -> str:
    """Names as a list in a sentence, at most so many and how many more; what stands before a colon is said once."""
    heads: dict[str, list[str]] = {}
    unlike = list(dict.fromkeys(names))
    shown = unlike if len(unlike) <= most + 1 else unlike[:most]
    for name in shown:
        head, colon, tail = name.partition(": ") if ": " in name else name.partition("\u00a0: ")
        heads.setdefault(head + colon, []).append(tail)
    parts = [head + ", ".join(tails) if tails[0] else head for head, tails in heads.items()]
    parts = _sharing_a_head(parts, wording)
    parts = [parts[0], *(inside_list(part) for part in parts[1:])]
    if len(unlike) == len(shown):
        and_, last = f" {wording('word-and')} ", f", {wording('word-and')} {parts[-1]}"
        if len(parts) > 1 and any(and_ in part for part in parts):
            in_last = wording.language == "fr" and and_ in parts[-1]
            return ", ".join(parts) if in_last else ", ".join(parts[:-1]) + last
        return wording.join(parts)
    return f"{', '.join(parts)} {wording('tariffs-and-more', count=len(unlike) - len(shown))}"


def in_plural(head: str, wording: Wording) -> str:
    """The head of several names, `List` in the plural."""
    one, many = wording("tariffs-list-one"), wording("tariffs-list-many")
    return re.sub(rf"\b{one}\b", lambda found: found[0][0] + many[1:], head, count=1, flags=re.IGNORECASE)


def _sharing_a_head(names: Sequence[str], wording: Wording) -> list[str]:
    """Names with what stands before the last bracket said once: `Lists (alcohol, dairy)`."""
    heads: dict[tuple[str, bool], list[str]] = {}
    for name in names:
        head, bracket, tail = name.rpartition(" (") if " (" in name else (name, "", "")
        heads.setdefault((head, bool(bracket) and tail.endswith(")")), []).append(tail)
    return [
        f"{in_plural(head, wording) if len(tails) > 1 else head} ({', '.join(t[:-1] for t in tails)})"
        if bracketed
        else head + (f" ({tails[0]}" if tails[0] else "")
        for (head, bracketed), tails in heads.items()
    ]


@kept
def measure_sentence(tables: TradeTables, measure_id: str, wording: Wording) -> str:
    """One sentence on a measure: who charges what on which goods, since when, and how far it is confirmed."""
    row = rows_by_key(tables, "tariff_measures")[measure_id]
    dates = (
        wording("tariffs-since", date=day_text(row["effective_from"], wording))
        if not pd.isna(row["effective_from"])
        else ""
    )
    if not pd.isna(row["effective_to"]):
        dates = wording(
            "tariffs-from-to",
            start=day_text(row["effective_from"], wording),
            end=day_text(row["effective_to"], wording),
        )
    return wording(
        "tariffs-measure-sentence",
        by=partner_name(tables, row["imposed_by"], wording), on=partner_name(tables, row["imposed_on"], wording),
        group=group_name(tables, row["product_group"], wording), rule=measure_rule(tables, row, wording),
        rate=rate_word(row, wording), basis=inside_list(wording.code("cell-legal-basis", row["legal_basis"])), status=fate_word(row, wording),
        dates=f" {dates}" if dates else "", announced=day_text(row["announced_on"], wording), known=day_text(row["as_of"], wording),
        confidence=wording.code("confidence", row["confidence"]).lower(),
    )  # fmt: skip


@kept
def measure_hover(tables: TradeTables, measure_id: str, wording: Wording) -> str:
    """The sentence on a measure, in lines, safe for a chart."""
    return plain_text(measure_sentence(tables, measure_id, wording)).replace(". ", ".<br>").replace("; ", ";<br>")


def measures_table(tables: TradeTables, measures: Frame, wording: Wording) -> TextTable:
    """Measures as text, by product group and start."""
    ordered = measures.sort_values(["imposed_by", "product_group", "announced_on", "measure_id"])["measure_id"]
    return TextTable(
        tuple(wording(f"tariffs-column-{c}") for c in COLUMNS), tuple(_cells(tables, m, wording) for m in ordered)
    )


@kept
def _cells(tables: TradeTables, measure_id: str, wording: Wording) -> tuple[str, ...]:
    r = rows_by_key(tables, "tariff_measures")[measure_id]
    return (
        partner_name(tables, r["imposed_by"], wording), partner_name(tables, r["imposed_on"], wording),
        group_name(tables, r["product_group"], wording), measure_rule(tables, r, wording), rate_word(r, wording),
        wording.code("cell-legal-basis", r["legal_basis"]), day_word(r["announced_on"], wording), day_word(r["effective_from"], wording),
        day_word(r["effective_to"], wording), fate_word(r, wording), day_word(r["as_of"], wording),
        wording.code("confidence", r["confidence"]),
    )  # fmt: skip


@lru_cache(maxsize=2048)
def day_text(value: Any, wording: Wording) -> str:
    """A day in words."""
    return wording.date(value)


def day_word(value: Any, wording: Wording) -> str:
    """A date, or the dash of what is not known."""
    return "\u2013" if pd.isna(value) else day_text(value, wording)


def filters_line(choice: TariffChoice, wording: Wording) -> str:
    """The choices that are not visible in the picture itself, in words."""
    since, until = sorted((choice.since, choice.until))
    years = str(since) if since == until else wording("tariffs-years", since=since, until=until)
    return ", ".join([years, *filter_words(choice, wording)])


def filter_words(choice: TariffChoice, wording: Wording) -> list[str]:
    """Status, legal basis and confidence where a reader chose them."""
    parts = []
    if choice.status:
        parts.append(
            wording(
                "tariffs-only-status",
                names=wording.join([wording.inside(status_word(s, wording)) for s in choice.status]),
            )
        )
    if choice.basis:
        parts.append(
            wording(
                "tariffs-only-basis",
                names=wording.join([inside_list(wording.code("cell-legal-basis", b)) for b in choice.basis]),
            )
        )
    if choice.confidence:
        names = wording.join([wording.code("confidence", c).lower() for c in choice.confidence])
        parts.append(wording("tariffs-only-confidence", names=names))
    return parts
