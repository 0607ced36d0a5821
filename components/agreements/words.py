"""The words on agreements: names, steps, counts, filters, the text table."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from components.drawing.chart import TextTable
from components.drawing.text_fit import HOVER_WIDTH, broken
from components.drawing.texts import plain_text
from components.html.confidence import level_words
from data import TradeTables
from data.cells.codes import REGIONS
from data.frames import Frame, records
from data.indicators.agreements.choice import AgreementChoice, aimed, idle_talks, stage_counts, today_of, undated_talks
from data.indicators.agreements.stages import steps_by_agreement
from data.indicators.confirmed import Levels
from data.names import name
from data.wording import Wording
from data.wording.valued import Valued

HOVER_SIZE = 13


def agreement_short_name(row: Mapping[Any, Any], wording: Wording) -> str:
    """An agreement's short name as plotly shows it: table text may look like markup."""
    return plain_text(wording.pick(row, "short_name"))


def group_word(status: str, count: int, wording: Wording) -> str:
    """A stage and how many agreements stand at it."""
    return wording("agreements-group", stage=wording.code("stage", status), number=wording.number(count))


def idle_words(tables: TradeTables, rows: Frame, wording: Wording) -> str:
    """`, including 1 with no milestone since 2017 and 6 with no dated milestone`: the talks of which no recent step is known; else empty."""
    among = set(rows["agreement_id"])
    years = [year for agreement, year in idle_talks(tables).items() if agreement in among]
    said = [wording("agreements-idle", count=len(years), year=max(years))] if years else []
    undated = len(undated_talks(tables) & among)
    said += [wording("agreements-undated", count=undated)] if undated else []
    return wording("agreements-among-talks", talks=wording.join(said)) if said else ""


def counted(tables: TradeTables, rows: Frame, wording: Wording) -> str:
    """`15 in force, 3 concluded or signed, 7 in negotiation`: only what occurs; what rests is counted where nothing else is."""
    found = stage_counts(rows)
    parts = {
        "force": found["in_force"], "signed": found["signed"] + found["concluded"], "talks": found["negotiating"],
        "quiet": found["suspended"] + found["exploratory"], "superseded": found["superseded"],
    }  # fmt: skip
    live = {part: parts[part] for part in ("force", "signed", "talks") if parts[part]}
    said = {p: wording(f"agreements-counted-{p}", count=n) for p, n in (live or parts).items() if n}
    if "talks" in said:
        said["talks"] += idle_words(tables, rows, wording)
    return ", ".join(said.values())


def area_word(tables: TradeTables, area: str, wording: Wording) -> str:
    """A region or a partner as a list has it."""
    return wording.code("region", area) if area in REGIONS else name(tables, area, wording)


def filters(tables: TradeTables, choice: AgreementChoice, wording: Wording) -> str:
    """What the reader narrowed the picture to; empty where nothing."""
    words = [wording.code("stage", s).lower() for s in choice.stages]
    words += [area_word(tables, choice.area, wording)] if choice.area else []
    said = [wording("agreements-only", words=", ".join(words))] if words else []
    if choice.confidence:
        said.append(wording("agreements-only-confidence", names=level_words(choice.confidence, wording)))
    return " ".join(said)


def drawn_steps(tables: TradeTables, agreement_id: str, levels: Levels) -> list[Mapping[Any, Any]]:
    """The steps of an agreement with one of the confidences chosen, in order of time; none chosen means all."""
    steps = steps_by_agreement(tables).get(agreement_id, [])
    return [step for step in steps if not levels or step["confidence"] in levels]


def drawn_hover(step: Mapping[Any, Any], wording: Wording) -> str:
    """A step in a hover: its date as known, title, confidence, and whether it is intended or its date has passed."""
    key = (
        "agreements-hover-passed"
        if step["passed"]
        else "agreements-hover-intended"
        if step["aim"]
        else "agreements-hover"
    )
    text = wording(
        key, date=wording.date(step["milestone_date"]), title=wording.pick(step, "title"),
        confidence=wording.code("confidence", step["confidence"]).lower(),
    )  # fmt: skip
    return "<br>".join(map(plain_text, broken(text, width=HOVER_WIDTH, size=HOVER_SIZE)))


def steps_table(tables: TradeTables, rows: Frame, levels: Levels, wording: Wording) -> TextTable:
    """Every step of the agreements that is confirmed as far as asked, in the order of the lanes and of time."""
    steps, today = steps_by_agreement(tables), today_of(tables)
    body: list[tuple[str, ...]] = []
    for row in records(rows):
        name = Valued(wording.pick(row, "short_name"), row["agreement_id"], "code")
        stage = wording.code("stage", row["status"])
        known = drawn_steps(tables, row["agreement_id"], levels)
        if not known:
            confidence = wording.code("confidence", row["confidence"])
            why = wording("agreements-no-steps-kept" if row["agreement_id"] in steps else "agreements-no-steps")
            body.append((name, stage, wording.date(row["as_of"]), why, confidence))
        for step in known:
            sign = "passed" if aimed(step) and step["last"] < today else "intended" if aimed(step) else "taken"
            title = wording(f"agreements-step-{sign}", title=wording.pick(step, "title"))
            date, confidence = wording.date(step["milestone_date"]), wording.code("confidence", step["confidence"])
            body.append((name, stage, date, title, confidence))
    heads = tuple(wording(f"agreements-column-{h}") for h in ("agreement", "stage", "date", "step", "confidence"))
    return TextTable(heads, tuple(body))
