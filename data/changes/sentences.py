"""Changes of tables in sentences: `Exports to China, 2025: C$35,034 million → C$35,210 million, +0.5%`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from typing import Any

import pandas as pd

from data.changes.rows import Change
from data.changes.weights import TRADE_VALUES
from data.columns import code_kind, field_of, pointed_to
from data.frames import EVERY_ORIGIN, Frame, records
from data.names import Name, name_of
from data.tables import TABLE_BY_NAME
from data.wording import Language, wording_for

LONGEST = 60  # characters of a text that a sentence quotes
AROUND = 20  # characters of a long text before and after what changed
UNSAID = {"customs", "total_exports", "statcan", "imports"}  # of a measure, what a sentence means where it says nothing
MEASURE = ("basis", "flow", "seasonal_adjustment", "compilation")
NAMES = ("title", "short_name", "name", "term", "claim", "response", "text")


class Sentences:
    """Says changes in one language; names of partners, sectors and goods come from the tables."""

    def __init__(self, tables: Mapping[str, Frame], language: Language) -> None:
        self.language = language
        self._wording = wording_for(language)
        partners = tables.get("partners")
        self._partners = (
            {} if partners is None else {r["partner_code"]: name_of(r, self.language) for r in records(partners)}
        )
        stories = tables.get("stories")
        self._stories = (
            {} if stories is None else dict(zip(stories["story_id"], stories[f"title_{language}"], strict=True))
        )
        self._names = {
            name: _names(tables.get(name), key, language)
            for name, key in (
                ("partners", "partner_code"),
                ("sectors", "sector_id"),
                ("product_groups", "product_group"),
            )
        }

    def sentence(self, change: Change) -> str:
        """One change in one sentence."""
        if change.rows > 1:
            table = self._wording.line(f"table-{change.table}")
            return self._line("changes-many", table=table, rows=change.rows, changes=self._changes(change))
        subject, value = self.subject(change), self._headline(change)
        if change.kind == "revised":
            told = set(TRADE_VALUES.get(change.table, ())) & set(change.columns)
            key = "changes-revised" if told else "changes-revised-cells"
            return self._line(key, subject=subject, changes=self._changes(change))
        return self._line(f"changes-{change.kind}{'-value' if value else ''}", subject=subject, value=value)

    def subject(self, change: Change) -> str:
        """What the row is about: `Exports to China, 2025`, `Event "US adds ..." (2025-03-12-...)`."""
        row, noun = change.row, self._line(f"table-{change.table}-row")
        if change.table == "exports_by_sector":
            sector = self._wording.inside(self._name("sectors", row["sector_id"]))
            start, end = row["period_from"], row["period_to"]
            span = {"start": self._period(start), "end": self._period(end)}
            return self._line("changes-of-sector", noun=noun, sector=sector, **span) + self._measure(change.table, row)
        if change.table == "questions":
            return self._line("changes-question", noun=noun, position=row["position"])
        if change.table == "story_views" and row["story_id"] in self._stories:
            return self._line("changes-story-view", position=row["position"], story=self._stories[row["story_id"]])
        if change.table == "sector_product_groups":
            group = self._wording.inside(self._name("product_groups", row["product_group"]))
            sector = self._name("sectors", row["sector_id"])
            return self._line("changes-matched", noun=noun, group=group, sector=sector, key=row["sector_id"])
        if change.table in TRADE_VALUES and {"flow", "partner_code"} <= set(row):
            imports = change.table.startswith("imports")
            name = self._partner(row["partner_code"])
            partner = name.from_ if imports else name.the
            period = self._period(row.get("reference_month") or row.get("year"))
            sentence = "changes-imports-from" if imports else "changes-exports-to"
            return self._line(sentence, noun=noun, partner=partner, period=period) + self._measure(change.table, row)
        key = ", ".join(str(row.get(name)) for name in TABLE_BY_NAME[change.table].key)
        title = self._title(change.table, row)
        return f"{noun} {self._line('changes-quoted', text=title)} ({key})" if title else f"{noun} {key}"

    def column(self, name: str, table: str) -> str:
        """A column inside a sentence: `rate`, `title (French)`; its unit stands with the values."""
        field = field_of(name, TABLE_BY_NAME[table])
        label = self._wording.inside(self._line(f"field-{field}"))
        if name in TRADE_VALUES.get(table, ()) or name.endswith("_pct"):
            label = label.rpartition(", ")[0] or label
        if field == name:
            return label
        return self._line("changes-in-french" if name.endswith("_fr") else "changes-in-english", column=label)

    def _changes(self, change: Change) -> str:
        """What changed in the row: values first, then the names of the columns that say where they were read."""
        values = TRADE_VALUES.get(change.table, ())
        told = [self._value_change(change, name) for name in values if name in change.columns]
        others = [name for name in change.columns if name not in values]
        if told and others:
            return "; ".join(
                [
                    *told,
                    self._line("changes-also", columns=", ".join(self.column(name, change.table) for name in others)),
                ]
            )
        return "; ".join(told or [self._cell_change(change, name) for name in others])

    def _value_change(self, change: Change, name: str) -> str:
        """`C$35,034 million → C$35,210 million, +0.5%`."""
        before, after = (side.get(name) if side else None for side in (change.before, change.after))
        if before is None or after is None:
            return self._cell_change(change, name)
        digits = _digits(before, after)
        text = f"{self._money(name, before, digits)} → {self._money(name, after, digits)}"
        if before:
            text += f", {self._percent((after / before - 1) * 100)}"
        return text if len(TRADE_VALUES[change.table]) == 1 else f"{self.column(name, change.table)} {text}"

    def _cell_change(self, change: Change, name: str) -> str:
        before, after = (side.get(name) if side else None for side in (change.before, change.after))
        column = self.column(name, change.table)
        if before in (None, ()):
            return self._line("changes-filled", column=column, after=self._cell(name, after, change.table))
        if after in (None, ()):
            return self._line("changes-emptied", column=column, before=self._cell(name, before, change.table))
        if isinstance(before, str) and isinstance(after, str) and max(len(before), len(after)) > LONGEST:
            before, after = _around_the_change(before, after)
        cells = {"before": self._cell(name, before, change.table), "after": self._cell(name, after, change.table)}
        return self._line("changes-became", column=column, **cells)

    def _headline(self, change: Change) -> str:
        """The value of a row that came or went, where it has one."""
        known = [name for name in TRADE_VALUES.get(change.table, ()) if change.row.get(name) is not None]
        several = len(TRADE_VALUES.get(change.table, ())) > 1
        parts = []
        for name in known:
            value = float(change.row[name])
            text = self._money(name, value, _digits(value, value))
            parts.append(f"{self.column(name, change.table)} {text}" if several else text)
        return ", ".join(parts)

    def _title(self, table: str, row: dict[str, Any]) -> str:
        if table == "tariff_measures":
            on = row["imposed_on"]
            names = {
                "by": self._partner(row["imposed_by"]).the,
                "on": self._wording.inside(self._line("data-every-origin"))
                if on == EVERY_ORIGIN
                else self._partner(on).the,
                "goods": self._wording.inside(self._name("product_groups", row["product_group"])),
            }
            return self._line("changes-duty", **names)
        for name in (*(f"{name}_{self.language}" for name in NAMES), "title"):
            if row.get(name):
                return _short(str(row[name]))
        return self._name("partners", row["partner_code"]) if row.get("partner_code") else ""

    def _measure(self, table: str, row: dict[str, Any]) -> str:
        """What sets a value apart from the customs total that a sentence means where it says nothing."""
        codes = {column: row[column] for column in MEASURE if row.get(column) and row[column] not in UNSAID}
        words = [self._code(code_kind(column, TABLE_BY_NAME[table]), code) for column, code in codes.items()]
        return f" ({', '.join(words)})" if words else ""

    def _cell(self, name: str, value: Any, table: str) -> str:
        if isinstance(value, tuple):
            return ", ".join(self._cell(name, each, table) for each in value) or self._line("changes-blank")
        if isinstance(value, (pd.Timestamp, date)):
            return value.strftime("%Y-%m-%d")
        if isinstance(value, (int, float)):
            if name.endswith("_pct"):
                return self._wording.rate(value)
            return str(int(value)) if name.endswith("year") else self._wording.number(value, _decimals(value))
        target = pointed_to(name, TABLE_BY_NAME[table])
        if target is not None and str(value) in self._names.get(target[0], {}):
            return self._name(target[0], value)
        if kind := "confidence" if name == "confidence" else code_kind(name, TABLE_BY_NAME[table]):
            return self._code(kind, str(value))
        text = _short(str(value))
        return self._line("changes-quoted", text=text) if " " in text else text

    def _code(self, kind: str | None, code: str) -> str:
        """The word for a code of a closed list; the code itself where it is gone from its list. Compilations are names."""
        key = f"{kind if kind == 'confidence' else f'cell-{kind}'}-{code.replace('_', '-').lower()}"
        if not self._wording.has(key):
            return code
        return self._line(key) if kind == "compilation" else self._wording.inside(self._line(key))

    def _money(self, name: str, value: float, digits: int) -> str:
        if name == "gdp_usd_current":
            name, value = "usd_millions", value / 1e6
        return self._line("changes-usd" if "usd" in name else "changes-cad", value=self._wording.number(value, digits))

    def _percent(self, value: float) -> str:
        digits = next((d for d in (1, 2, 3) if round(value, d)), 4)
        return ("−" if value < 0 else "+") + self._wording.rate(abs(value), digits)

    def _period(self, value: Any) -> str:
        return self._wording.period(value) if re.fullmatch(r"\d{4}-\d{2}", str(value)) else str(value)

    def _name(self, table: str, code: Any) -> str:
        return self._names[table].get(code, str(code))

    def _partner(self, code: Any) -> Name:
        """The name of a partner, for a sentence; its code where it has no row."""
        return self._partners.get(code) or Name(str(code), str(code), "", self.language)

    def _line(self, key: str, /, **details: object) -> str:
        return self._wording.line(key, **details)


def _names(frame: Frame | None, key: str, language: Language) -> dict[str, str]:
    return {} if frame is None else dict(zip(frame[key], frame[f"name_{language}"], strict=True))


def _short(text: str) -> str:
    start = text[: LONGEST - 1]
    return text if len(text) <= LONGEST else f"{start.rpartition(' ')[0] or start} …"


def _around_the_change(before: str, after: str) -> tuple[str, str]:
    """The part of two long texts in which they differ, with some words around it."""
    start = next(
        (n for n, (a, b) in enumerate(zip(before, after, strict=False)) if a != b), min(len(before), len(after))
    )
    ends = zip(reversed(before[start:]), reversed(after[start:]), strict=False)
    same = next((n for n, (a, b) in enumerate(ends) if a != b), min(len(before), len(after)) - start)
    first = before.rfind(" ", 0, max(0, start - AROUND)) + 1  # at a word
    cut = []
    for text in (before, after):
        last = text.find(" ", len(text) - same + AROUND)
        cut.append(("… " if first else "") + (text[first:] if last < 0 else f"{text[first:last]} …"))
    return cut[0], cut[1]


def _digits(before: float, after: float) -> int:
    """As many decimals as show the change to a tenth of it: none from a thousand on, otherwise one, more where needed."""
    change = after - before
    for digits in range(0 if min(before, after) >= 1000 else 1, 6):
        if abs(round(after, digits) - round(before, digits) - change) <= abs(change) / 10:
            return digits
    return 6 if change else 1


def _decimals(value: float) -> int:
    return next((d for d in range(4) if round(value, d) == value), 4)
