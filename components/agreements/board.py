"""The pipeline of agreements as a board: a column for each stage, a card for each agreement. Everything of the tables is escaped."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from components.drawing.style import Palette
from components.html.confidence import confidence_mark
from components.html.events import source_link
from data.frames import Frame, TradeTables, records
from data.indicators.agreements.choice import PIPELINE, AgreementChoice, Outlook, chosen, idle_talks, outlooks
from data.names import name, partner
from data.wording import Language, Wording, wording_for

FIRST_CARDS = 3  # of a column; the others stand behind one click
QUIET = ("exploratory", "suspended", "in_force")  # stages of which little is to come
MOST_PARTNERS = 4


def board_html(
    tables: TradeTables, choice: AgreementChoice, language: Language, palette: Palette, folded: bool = False
) -> str:
    """A column for each stage that occurs, from the first talks to agreements in force; folded, where little is to come."""
    wording, frame = wording_for(language), chosen(tables, choice)
    columns = [
        _column(stage, _cards(tables, frame.loc[frame["status"] == stage], wording), folded, wording, palette)
        for stage in PIPELINE
        if (frame["status"] == stage).any()
    ]
    return f'<div class="board">{"".join(columns)}</div>' if columns else ""


def _cards(tables: TradeTables, rows: Frame, wording: Wording) -> list[str]:
    return [_card(tables, row, wording) for row in records(rows)]


def _column(stage: str, cards: Sequence[str], folded: bool, wording: Wording, palette: Palette) -> str:
    head = escape(wording("agreements-group", stage=wording.code("stage", stage), number=wording.number(len(cards))))
    rest = cards[FIRST_CARDS:]
    more = ""
    if rest:
        label = escape(wording("agreements-more-cards", count=len(rest)))
        more = f"<details><summary>{label}</summary><ul>{''.join(rest)}</ul></details>"
    if folded and stage in QUIET:
        return (
            f'<details class="board-column" style="border-top-color:{palette.stage(stage)}"><summary><h3>{head}</h3></summary>'
            f"<ul>{''.join(cards)}</ul></details>"
        )
    return (
        f'<section class="board-column" style="border-top-color:{palette.stage(stage)}"><h3>{head}</h3>'
        f"<ul>{''.join(cards[:FIRST_CARDS])}</ul>{more}</section>"
    )


def _card(tables: TradeTables, row: Mapping[Any, Any], wording: Wording) -> str:
    outlook = outlooks(tables).get(row["agreement_id"]) or Outlook(None, (), ())
    parts = [
        f"<strong>{escape(wording.pick(row, 'short_name'))}</strong>",
        _line("name", wording.pick(row, "full_name")),
        _line("partners", _partners(tables, row, wording)),
    ]
    if outlook.latest is not None:
        parts.append(_step("agreements-card-latest", outlook.latest, row, wording))
    else:
        parts.append(_line("step", wording("agreements-card-no-step", date=wording.date(row["as_of"]))))
    parts += [
        _step("agreements-card-passed", s, row, wording, end=max(s["as_of"], row["as_of"])) for s in outlook.passed
    ]
    parts += [_step("agreements-card-next", s, row, wording) for s in outlook.ahead[:1]]
    if row["agreement_id"] in idle_talks(tables) and (remark := wording.pick(row, "note")):
        parts.append(_line("step", remark))
    mark = confidence_mark(row["confidence"], wording=wording)
    parts.append(f'<span class="event-source">{source_link(tables, row["source_id"], wording=wording)} · {mark}</span>')
    return f"<li>{''.join(parts)}</li>"


def _partners(tables: TradeTables, row: Mapping[Any, Any], wording: Wording) -> str:
    """The first partners and how many more; those at another stage of the agreement are named apart, with that stage."""
    parties = tables["agreement_parties"].loc[lambda f: f["agreement_id"] == row["agreement_id"]]
    stages = dict(zip(parties["partner_code"], parties["status"], strict=True))
    apart = [c for c in row["partner_codes"] if stages.get(c, row["status"]) != row["status"]]
    codes = [c for c in row["partner_codes"] if c not in apart]
    shown = [name(tables, code, wording) for code in codes[:MOST_PARTNERS]]
    more = len(codes) - len(shown)
    listed = ", ".join(shown) + (f" {wording('word-and-more', count=more)}" if more else "")
    said = [
        wording(
            "agreements-card-apart", name=partner(tables, c, wording).the, status=stages[c],
            stage=wording.code("stage", stages[c]).lower(),
        )
        for c in apart
    ]  # fmt: skip
    return f"{listed} ({'; '.join(said)})" if said else listed


def _line(kind: str, text: str, mark: str = "") -> str:
    """A line of a card; the mark is safe HTML."""
    return f'<span class="card-{kind}">{escape(text)}{mark}</span>'


def _step(key: str, step: Mapping[Any, Any], row: Mapping[Any, Any], wording: Wording, **more: Any) -> str:
    """A step with its date, kind and title; what has passed carries a sign and the day on which the record ends.

    A step that is not confirmed as far as its agreement is carries a mark of its own.
    """
    kind = "passed" if key.endswith("passed") else "next" if key.endswith("next") else "step"
    ends = {key: wording.date(day) for key, day in more.items()}
    said = wording(key, date=wording.date(step["milestone_date"]), title=wording.pick(step, "title"), **ends)
    own = step["confidence"] != row["confidence"]
    return _line(kind, said, f" {confidence_mark(step['confidence'], wording=wording)}" if own else "")


def agreements_answer(share: str, *, wording: Wording) -> str:
    """The page's answer, from the sentence on exports; the timeline has the counts."""
    return wording("agreements-answer", share=share)


def stages_confirmed(tables: TradeTables, *, wording: Wording) -> str:
    """When the stages of the timeline were last confirmed."""
    frame = chosen(tables, AgreementChoice())
    talks = frame.loc[frame["status"] == "negotiating", "as_of"]
    first, last = (wording.date(day) for day in (frame["as_of"].min(), frame["as_of"].max()))
    days = {"first": wording.date(talks.min()), "last": wording.date(talks.max())} if len(talks) else {}
    said = wording("agreements-talks-confirmed", **days) if days else ""
    return wording("agreements-confirmed", first=first, last=last, talks=said)
