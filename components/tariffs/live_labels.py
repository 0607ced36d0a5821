"""Labels at the right end of duty lines: the rate and the product groups that share it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import pandas as pd

from components.drawing.packing import spread
from components.drawing.plain_text import drawn_text
from components.drawing.style import Style
from components.drawing.text_fit import broken
from components.drawing.time_axis import iso
from components.tariffs.words import group_family, group_name, inside_list, merged, partner_name, plain_rules, rule_name
from data import TradeTables
from data.cells.named_rows import EVERY_GOOD
from data.wording import Wording

LINE_HEIGHT, GAP, UNDER = 1.25, 4, 22  # UNDER: how far labels may reach below the plot, px
MOST_NAMES = 4  # in one label
MOST_NAMES_IN_TITLE = 2
Step = Mapping[Any, Any]  # a row of step_lines, with its `tone`


@dataclass(frozen=True)
class EndLabel:
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


def end_labels(
    tables: TradeTables, live: Sequence[Step], *, order: Sequence[str], wording: Wording, width: float, size: float
) -> list[EndLabel]:
    """One label for all lines that end at one rate and have one tone, the most told of first."""
    rank = {group: place for place, group in enumerate(order)}
    mixed = len({s["imposed_by"] for s in live}) > 1
    clusters: dict[tuple[float, str], list[Step]] = {}
    for step in sorted(live, key=lambda s: rank[s["product_group"]]):
        clusters.setdefault((float(step["rate_pct"]), str(step["tone"])), []).append(step)
    labels = []
    for (rate, tone), part in clusters.items():
        names, said_rate = cluster_text(tables, part, live, wording, MOST_NAMES), wording.rate(rate)
        partner = partner_name(tables, tone, wording) if mixed else ""
        said = wording("tariffs-lane-by", by=partner, name=inside_list(names)) if mixed else names
        lines = broken(f"{said_rate} {said}", width=width, size=size)
        shorter = title_text(tables, part, live, wording)
        labels.append(EndLabel(rate, tone, shorter, partner, tuple(drawn_text(line) for line in lines)))
    return labels


def cluster_text(tables: TradeTables, part: Sequence[Step], live: Sequence[Step], wording: Wording, most: int) -> str:
    """`Metal derivatives; steel, aluminum (authorized companies)`: names, and which goods where that matters."""
    texts = _texts(_by_qualifier(tables, part, live, wording), wording, most)
    return "; ".join([texts[0], *map(inside_list, texts[1:])])


def title_text(tables: TradeTables, part: Sequence[Step], live: Sequence[Step], wording: Wording) -> str:
    """`Steel (over quota) and 3 others`: the names of which most is known, and how many others have another qualifier."""
    names = _by_qualifier(tables, part, live, wording)
    text = _texts(names, wording, MOST_NAMES_IN_TITLE)[0]
    others = sum(len(set(group_names)) for group_names in list(names.values())[1:])
    return f"{text} {wording('word-and-more', count=others)}" if others else text


def _by_qualifier(
    tables: TradeTables, part: Sequence[Step], live: Sequence[Step], wording: Wording
) -> dict[str, list[str]]:
    """The names of the groups by what qualifies them."""
    names: dict[str, list[str]] = {}
    for step in {s["product_group"]: s for s in part}.values():
        of_group = [s for s in live if s["product_group"] == step["product_group"]]
        of_part = [s for s in part if s["product_group"] == step["product_group"]]
        names.setdefault(_qualifier(tables, of_part, of_group, wording), []).append(_name(tables, step, wording))
    return names


def _texts(names: Mapping[str, Sequence[str]], wording: Wording, most: int) -> list[str]:
    return [merged(part, wording, most) + (f" ({qualifier})" if qualifier else "") for qualifier, part in names.items()]


def _name(tables: TradeTables, step: Step, wording: Wording) -> str:
    """Name of a step's product group; a list that is named by its rate loses the rate, which stands beside it."""
    rate = re.escape(wording.rate(float(step["rate_pct"])))
    return re.sub(rf"\s?: {rate}$", "", group_name(tables, step["product_group"], wording))


def _qualifier(tables: TradeTables, steps: Sequence[Step], of_group: Sequence[Step], wording: Wording) -> str:
    """Which goods of a group, or which law: only where the group's name would mislead."""
    rules = {s["preference_rule"] for s in steps}
    several = len({s["rate_pct"] for s in of_group}) > 1
    if len(rules) == 1 and rules != {EVERY_GOOD} and (several or not rules <= plain_rules(tables)):
        return rule_name(tables, rules.pop(), wording)
    if rules == {EVERY_GOOD} and len({s["rate_pct"] for s in of_group if s["preference_rule"] == EVERY_GOOD}) > 1:
        return inside_list(wording.code("cell-legal-basis", steps[0]["legal_basis"]))
    return ""


def label_size(style: Style) -> int:
    """Type size of the labels, px."""
    return style.note_size if style.phone else style.label_size


def label_room(labels: Sequence[EndLabel], style: Style) -> float:
    """Height in px that the labels take one under the other."""
    return sum(len(label.lines) * label_size(style) * LINE_HEIGHT + GAP for label in labels)


def that_fit(labels: Sequence[EndLabel], room: float, style: Style) -> list[EndLabel]:
    """The labels most told of, as many as there is room for."""
    return [label for n, label in enumerate(labels) if label_room(labels[: n + 1], style) <= room]


def placed(
    labels: Sequence[EndLabel], *, height: float, over: float, top: float, edge: pd.Timestamp, style: Style
) -> list[dict[str, Any]]:
    """Labels as annotations right of the plot, moved apart, each tied to the end of its line.

    `height` is the plot's height in px, `over` the room above it, and `top` the rate at its upper end.
    """
    size = label_size(style)
    wanted = [label.rate / top * height for label in labels]
    heights = [len(label.lines) * size * LINE_HEIGHT for label in labels]
    centres = spread(wanted, heights, least=-UNDER, most=height + over, gap=GAP)
    notes = []
    for label, want, centre in zip(labels, wanted, centres, strict=True):
        rate, *words = label.lines[0].split(" ", 1)
        first = f"<b>{rate}</b> {words[0]}" if words else f"<b>{rate}</b>"
        notes.append(
            {
                "x": iso(edge), "y": label.rate, "text": "<br>".join([first, *label.lines[1:]]), "xanchor": "left", "yanchor": "middle",
                "align": "left", "showarrow": True, "ax": 12 * style.scale, "ay": want - centre, "arrowhead": 0, "arrowwidth": 1, "standoff": 0,
                "arrowcolor": style.palette.neutral, "font": {"size": size, "color": tone_colour(label.tone, style)},
            }
        )  # fmt: skip
    return notes
