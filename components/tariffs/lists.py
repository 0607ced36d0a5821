"""Lists and tables under the tariff pictures as HTML: numbered events, milestones, what stood on a day, preference rules.

Every text of the tables is escaped.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from html import escape
from urllib.parse import urlencode

from components.html.cells import framed_table, head_cells
from components.html.events import source_link
from components.tariffs.concerns import concerns, lanes_query
from components.tariffs.words import day_text, group_name, measure_rule, partner_name, rate_word, step_word
from data import TradeTables
from data.frames import Record, TariffMeasures, records
from data.indicators.tariffs.choice import TariffChoice, of_any_year
from data.indicators.tariffs.directions import in_direction
from data.indicators.tariffs.duties import state_on
from data.indicators.tariffs.scene import tariff_scene
from data.wording import Wording

STATES = ("in_force", "announced", "threatened")
DAY_OF = {"in_force": "since", "announced": "from"}  # which day is shown; of a threat the day of its announcement
DAY_COLUMNS = ("group", "by", "on", "rate", "rule", "basis", "since", "as-of", "source", "confidence")


def numbered_events(tables: TradeTables, choice: TariffChoice, *, wording: Wording) -> str:
    """Events with the numbers that stand under the time axis; a long list scrolls inside itself."""
    items = "".join(_event(tables, row, choice, wording) for row in records(tariff_scene(tables, choice).events))
    label = wording("tariffs-events-heading")
    return f'<div class="scroll-list" tabindex="0" role="region" aria-label="{escape(label)}"><ol class="event-list numbered">{items}</ol></div>'


def _event(tables: TradeTables, row: Record, choice: TariffChoice, wording: Wording) -> str:
    day = str(row["event_date"])
    foot = [
        wording.code("cell-event", row["category"]),
        source_link(tables, row["source_id"], wording=wording),
        wording.code("confidence", row["confidence"]),
    ]
    return (
        f'<li value="{int(row["number"])}"><time datetime="{escape(day)}">{escape(wording.date(day))}</time> '
        f"<strong>{escape(wording.pick(row, 'title'))}</strong>. {escape(wording.pick(row, 'text'))} "
        f'<span class="event-source">{escape(foot[0])} · {foot[1]} · {escape(foot[2])}</span>'
        f"{_concerned(tables, row['measure_ids'], choice, wording)}</li>"
    )


def _concerned(tables: TradeTables, measure_ids: tuple[str, ...], choice: TariffChoice, wording: Wording) -> str:
    """What an event concerns, linked to the lanes of those measures; empty where it names none."""
    if not measure_ids:
        return ""
    address = escape(f"tariffs?{urlencode(lanes_query(tables, measure_ids, choice, wording.language))}")
    words = escape(" · ".join(concerns(tables, measure_ids, wording)))
    link = f'<a href="{address}" target="_self">{words}</a>'
    return f'<div class="event-source">{wording.labelled(escape(wording("tariffs-concerns")), link)}</div>'


def milestone_list(tables: TradeTables, choice: TariffChoice, *, wording: Wording) -> str:
    """Dated steps of agreements."""
    label = wording("tariffs-milestones-heading")
    items = "".join(
        f'<li><time datetime="{escape(str(r["milestone_date"]))}">{escape(wording.date(r["milestone_date"]))}</time> '
        + wording.labelled(
            f"<strong>{escape(wording.pick(r, 'short_name'))}</strong>", escape(wording.pick(r, "title"))
        )
        + f". {escape(wording.pick(r, 'text'))} "
        f'<span class="event-source">{escape(step_word(r, wording))} · '
        f"{source_link(tables, r['source_id'], wording=wording)} · {escape(wording.code('confidence', r['confidence']))}</span></li>"
        for r in records(tariff_scene(tables, choice).milestones)
    )
    return f'<div class="scroll-list" tabindex="0" role="region" aria-label="{escape(label)}"><ul class="event-list">{items}</ul></div>'


def day_list(tables: TradeTables, choice: TariffChoice, *, day: date, wording: Wording) -> str:
    """What was in force, announced and threatened on a day among the measures of a choice, whatever its years; empty where nothing was."""
    return day_tables(tables, of_any_year(tables, choice), day=day, wording=wording)


def day_tables(tables: TradeTables, measures: TariffMeasures, *, day: date, wording: Wording) -> str:
    """One table each of what was in force, announced and threatened on a day; empty where nothing was."""
    states = state_on(measures, day=day)
    parts = []
    for state in STATES:
        rows = records(
            states.loc[states["state"] == state].sort_values(["imposed_by", "product_group", "announced_on"])
        )
        if rows:
            parts.append(
                _day_table(tables, rows, wording.code("tariffs-state", state, count=len(rows)), state, wording)
            )
    return "".join(parts)


def _day_table(tables: TradeTables, rows: Sequence[Record], caption: str, state: str, wording: Wording) -> str:
    heads = [DAY_OF.get(state, "announced") if c == "since" else c for c in DAY_COLUMNS]
    head = head_cells(wording(f"tariffs-column-{c}") for c in heads)
    body = "".join(
        "<tr>"
        + "".join(
            f'<th scope="row">{c}</th>' if i == 0 else f"<td>{c}</td>"
            for i, c in enumerate(_day_cells(tables, r, state, wording))
        )
        + "</tr>"
        for r in rows
    )
    return framed_table("wordy day", caption, head, body)


def _day_cells(tables: TradeTables, row: Record, state: str, wording: Wording) -> list[str]:
    """Cells as safe HTML."""
    note = wording.pick(row, "rate_note")
    rate = escape(rate_word(row, wording)) + (f"<br><small>{escape(note)}</small>" if note else "")
    since = row["effective_from"] if state in DAY_OF else row["announced_on"]
    texts = [
        group_name(tables, row["product_group"], wording), partner_name(tables, row["imposed_by"], wording),
        partner_name(tables, row["imposed_on"], wording), "", measure_rule(tables, row, wording),
        wording.code("cell-legal-basis", row["legal_basis"]), day_text(since, wording),
        day_text(row["as_of"], wording), "", wording.code("confidence", row["confidence"]),
    ]  # fmt: skip
    cells = [escape(t) for t in texts]
    cells[DAY_COLUMNS.index("rate")] = rate
    cells[DAY_COLUMNS.index("source")] = source_link(tables, row["source_id"], wording=wording)
    return cells


def rule_list(tables: TradeTables, direction: str, *, wording: Wording) -> str:
    """What the preference rules of a direction's measures mean."""
    used = set(in_direction(tables, direction)["preference_rule"])
    rows = [r for r in records(tables["preference_rules"]) if r["preference_rule"] in used]
    items = "".join(
        f"<dt>{escape(wording.pick(r, 'name'))}</dt><dd>{escape(wording.pick(r, 'text'))}</dd>" for r in rows
    )
    return f'<dl class="rule-list">{items}</dl>'
