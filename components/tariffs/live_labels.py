"""Labels of duty lines: at the right end the rate and the product groups that share it, in the plot what became of a duty."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.drawing.packing import spread
from components.drawing.style import Style
from components.drawing.text_fit import broken, text_width
from components.drawing.texts import note, plain_text
from components.drawing.time_axis import TimeSpan, iso
from components.tariffs.words import (
    group_family,
    group_name,
    inside_list,
    merged_names,
    name_without_rate,
    partner_name,
    plain_rules,
    rule_name,
    status_word,
)
from data import TradeTables
from data.cells.named_rows import EVERY_GOOD
from data.tables import rows_by_key
from data.wording import Wording

LINE_HEIGHT, GAP, UNDER = 1.25, 4, 22  # UNDER: how far labels may reach below the plot, px
MOST_NAMES = 4  # in one label
MOST_NAMES_IN_TITLE = 2
WITHOUT_CUSMA = "non_cusma_only"
Step = Mapping[Any, Any]  # a row of step_lines, with its `tone`
Box = tuple[float, float, float, float]  # left, right, foot, head


@dataclass(frozen=True)
class RateLabel:
    """A rate at the right end, the tone of its lines, its text in lines, and for the title its names and who imposes it."""

    rate: float
    tone: str
    names: str
    by: str  # empty where one country imposes all
    lines: tuple[str, ...]


def toned(tables: TradeTables, steps: Sequence[Step]) -> list[dict[Any, Any]]:
    """Steps with `tone`: what decides a line's colour. The family of the goods, or who imposes where several do."""
    mixed = len({s["imposed_by"] for s in steps}) > 1
    return [{**s, "tone": s["imposed_by"] if mixed else group_family(tables, s["product_group"])} for s in steps]


def tone_colour(tone: str, style: Style) -> str:
    """Colour of a tone: Canada's measures, those of the United States, of another country, or the goods' family."""
    palette = style.palette
    by_imposer = {"CAN": palette.canada_measure, "USA": palette.us}
    return by_imposer.get(tone) or (palette.family(tone) if tone in dict(palette.families) else palette.other_measure)


def rate_labels(
    tables: TradeTables, live: Sequence[Step], *, order: Sequence[str], wording: Wording, width: float, size: float
) -> list[RateLabel]:
    """One label for all lines that end at one rate and have one tone, that with the most records first."""
    rank = {group: place for place, group in enumerate(order)}
    mixed = len({s["imposed_by"] for s in live}) > 1
    clusters: dict[tuple[float, str], list[Step]] = {}
    for step in sorted(live, key=lambda s: rank[s["product_group"]]):
        clusters.setdefault((float(step["rate_pct"]), str(step["tone"])), []).append(step)
    labels = []
    for (rate, tone), part in clusters.items():
        names, said_rate = cluster_text(tables, part, live, wording, MOST_NAMES, brief=True), wording.rate(rate)
        partner = partner_name(tables, tone, wording) if mixed else ""
        said = wording("tariffs-lane-by", by=partner, name=inside_list(names)) if mixed else names
        lines = broken(f"{said_rate} {said}", width=width, size=size)
        shorter = title_text(tables, part, live, wording, brief=True)
        labels.append(RateLabel(rate, tone, shorter, partner, tuple(plain_text(line) for line in lines)))
    return labels


def cluster_text(
    tables: TradeTables, part: Sequence[Step], live: Sequence[Step], wording: Wording, most: int, brief: bool = False
) -> str:
    """`Metal derivatives; steel, aluminum (authorized companies)`: names, and which goods where that matters."""
    texts = _texts(_by_qualifier(tables, part, live, wording, brief), wording, most)
    return "; ".join([texts[0], *map(inside_list, texts[1:])])


def title_text(
    tables: TradeTables, part: Sequence[Step], live: Sequence[Step], wording: Wording, brief: bool = False
) -> str:
    """`Steel (over quota) and 3 others`: the names of which most is known, and how many others have another qualifier; a single one is named unless `brief`."""
    names = _by_qualifier(tables, part, live, wording, brief)
    text = _texts(names, wording, MOST_NAMES_IN_TITLE)[0]
    others = [name for group_names in list(names.values())[1:] for name in dict.fromkeys(group_names)]
    if len(others) == 1 and not brief:
        return f"{text} {wording('word-and')} {inside_list(others[0])}"
    return f"{text} {wording('tariffs-and-more', count=len(others))}" if others else text


def _by_qualifier(
    tables: TradeTables, part: Sequence[Step], live: Sequence[Step], wording: Wording, brief: bool
) -> dict[str, list[str]]:
    """The names of the groups by what qualifies them."""
    names: dict[str, list[str]] = {}
    for step in {s["product_group"]: s for s in part}.values():
        of_group = [s for s in live if s["product_group"] == step["product_group"]]
        of_part = [s for s in part if s["product_group"] == step["product_group"]]
        names.setdefault(_qualifier(tables, of_part, of_group, wording, brief), []).append(
            name_without_rate(tables, step, wording)
        )
    return names


def _texts(names: Mapping[str, Sequence[str]], wording: Wording, most: int) -> list[str]:
    return [
        merged_names(part, wording, most) + (wording.typeset(f" ({qualifier})") if qualifier else "")
        for qualifier, part in names.items()
    ]


def _qualifier(
    tables: TradeTables, steps: Sequence[Step], of_group: Sequence[Step], wording: Wording, brief: bool
) -> str:
    """Which goods of a group, or which law: only where the group's name would mislead; two sorts of goods are in full unless `brief`."""
    rules = {s["preference_rule"] for s in steps}
    several = len({s["rate_pct"] for s in of_group}) > 1
    if (
        len(rules) <= 2
        and EVERY_GOOD not in rules
        and ((several and len(rules) == 1) or not rules <= plain_rules(tables))
    ):
        others = sorted(rules - {WITHOUT_CUSMA})
        if brief or len(others) == len(rules) or not others:
            return "; ".join(rule_name(tables, rule, wording) for rule in sorted(rules))
        named = wording.pick(rows_by_key(tables, "preference_rules")[others[0]], "name")
        return wording("tariffs-rule-beside", rule=inside_list(named))
    if rules == {EVERY_GOOD} and len({s["rate_pct"] for s in of_group if s["preference_rule"] == EVERY_GOOD}) > 1:
        return inside_list(wording.code("cell-legal-basis", steps[0]["legal_basis"]))
    return ""


def label_size(style: Style) -> int:
    """Type size of the labels, px."""
    return style.note_size if style.phone else style.label_size


def labels_height(labels: Sequence[RateLabel], style: Style) -> float:
    """Height in px that the labels take one under the other."""
    return sum(len(label.lines) * label_size(style) * LINE_HEIGHT + GAP for label in labels)


def that_fit(labels: Sequence[RateLabel], room: float, style: Style) -> list[RateLabel]:
    """The labels with the most records, as many as there is room for."""
    return [label for n, label in enumerate(labels) if labels_height(labels[: n + 1], style) <= room]


def placed(
    labels: Sequence[RateLabel], *, height: float, over: float, top: float, edge: pd.Timestamp, style: Style
) -> list[dict[str, Any]]:
    """Labels as annotations right of the plot, moved apart, each tied to the end of its line.

    `height` is the plot's height in px, `over` the room above it, and `top` the rate at its upper end.
    """
    size = label_size(style)
    wanted = [label.rate / top * height for label in labels]
    heights = [len(label.lines) * size * LINE_HEIGHT for label in labels]
    centres = spread(wanted, heights, least=-UNDER, most=height + over, gap=GAP)
    side = {"xanchor": "left", "yanchor": "middle", "align": "left", "arrowcolor": style.palette.neutral}
    arrow = {"showarrow": True, "ax": 12 * style.scale, "arrowhead": 0, "arrowwidth": 1, "standoff": 0}
    notes = []
    for label, want, centre in zip(labels, wanted, centres, strict=True):
        rate, *words = label.lines[0].split(" ", 1)
        first = f"<b>{rate}</b> {words[0]}" if words else f"<b>{rate}</b>"
        text, look = "<br>".join([first, *label.lines[1:]]), (size, tone_colour(label.tone, style))
        notes.append(note(iso(edge), label.rate, text, look) | side | arrow | {"ay": want - centre})
    return notes


def ended_labels(
    tables: TradeTables, steps: Sequence[Step], *, span: TimeSpan, unit: float, wording: Wording, style: Style
) -> list[dict[str, Any]]:
    """One label for the groups without a rate in force at the right end, where their last lines end together.

    `unit` is the height of one percent in px. A label that would cover another is left out: hover and text table
    say the same.
    """
    live = {s["product_group"] for s in steps if s["live"]}
    last: dict[str, Step] = {}
    for step in steps:
        group = step["product_group"]
        if group not in live and (group not in last or step["drawn_to"] >= last[group]["drawn_to"]):
            last[group] = step
    ends: dict[tuple[Any, ...], list[str]] = {}
    for group, step in last.items():
        key = (step["drawn_to"], float(step["rate_pct"]), step["tone"], status_word(step["status"], wording).lower())
        ends.setdefault(key, []).append(group_name(tables, group, wording))
    notes: list[dict[str, Any]] = []
    taken: list[Box] = []
    for (day, rate, tone, status), names in ends.items():
        text = wording("tariffs-ended", rate=wording.rate(rate), names=merged_names(names, wording), status=status)
        lines, left, box = _box(text, span.px(day), rate * unit, span.width, style)
        if not any(_overlap(box, other) for other in taken):
            taken.append(box)
            words, side = "<br>".join(map(plain_text, lines)), "right" if left else "left"
            over = {"yanchor": "bottom", "yshift": 3 * style.scale, "bgcolor": style.palette.ground, "borderpad": 0}
            colour = tone_colour(tone, style)
            notes.append(note(iso(day), rate, words, (style.note_size, colour), xanchor=side, align=side, **over))
    return notes


def _box(text: str, at: float, foot: float, width: float, style: Style) -> tuple[list[str], bool, Box]:
    """The text in lines over the end of a line, whether it stands left of it, and the place that it takes, px."""
    lines = broken(text, width=max(at, width - at) - 6, size=style.note_size)
    wide = max(text_width(line, style.note_size) for line in lines)
    left = wide <= at
    start = at - wide if left else at
    return lines, left, (start, start + wide, foot, foot + len(lines) * style.note_size * 1.35 + 3)


def _overlap(one: Box, other: Box) -> bool:
    return one[0] < other[1] and other[0] < one[1] and one[2] < other[3] and other[2] < one[3]
