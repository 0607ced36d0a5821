"""Texts of a figure as lines of runs in one type, laid out in boxes, px."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from html import unescape
from math import inf
from typing import Any

from components.drawing.chart import LINE
from components.drawing.text_fit import text_width

Point = tuple[float, float]


@dataclass(frozen=True)
class Run:
    """A piece of text in one type."""

    text: str
    bold: bool = False
    colour: str = ""


@dataclass(frozen=True)
class Words:
    """Lines of text in a box whose left upper corner is given."""

    x: float
    y: float
    width: float
    height: float
    size: float
    colour: str
    align: str
    lines: tuple[tuple[Run, ...], ...]
    angle: float = 0
    ground: str = ""

    @property
    def plain(self) -> str:
        """The words alone."""
        return " ".join("".join(run.text for run in line) for line in self.lines)

    def edge_toward(self, place: Point) -> Point:
        """Where a line from the middle of the box to a place leaves the box; the place itself if it is inside."""
        x, y = self.x + self.width / 2, self.y + self.height / 2
        across, down = place[0] - x, place[1] - y
        share = min(
            self.width / 2 / abs(across) if across else inf,
            self.height / 2 / abs(down) if down else inf,
            1.0,
        )
        return x + across * share, y + down * share


def laid_out(
    text: str,
    place: Point,
    font: Mapping[str, Any],
    anchors: tuple[str, str],
    *,
    align: str = "center",
) -> Words:
    """A text in a box around a place, by the side of the box that stands there."""
    size = float(font["size"])
    lines = read_runs(text, bold=font.get("weight") in ("bold", 700))
    width = max(sum(text_width(run.text, size, bold=run.bold) for run in line) for line in lines) + 2
    height = len(lines) * size * LINE
    x = place[0] - {"left": 0, "center": width / 2, "right": width}[anchors[0]]
    y = place[1] - {"top": 0, "middle": height / 2, "bottom": height}[anchors[1]]
    side = anchors[0] if len(lines) == 1 else align
    return Words(x, y, width, height, size, font.get("color") or "", side, lines)


def read_runs(text: str, *, bold: bool = False) -> tuple[tuple[Run, ...], ...]:
    """The lines of a text of a chart, in runs of one type; what looks like another mark is text."""
    lines: list[list[Run]] = [[]]
    weights, colours = [bold], [""]
    for part in re.split(r"(<br\s*/?>|</?(?:b|i|span|sub|sup|em|strong|a)(?:\s[^<>]*)?>)", str(text)):
        if re.fullmatch(r"<br\s*/?>", part):
            lines.append([])
        elif re.match(r"<(?:b|strong|span)\b", part):
            found = re.search(r"color:\s*(#[0-9a-fA-F]{6})", part)
            weights.append(weights[-1] or not part.startswith("<span"))
            colours.append(found[1] if found else colours[-1])
        elif part in ("</b>", "</strong>", "</span>"):
            weights, colours = weights[:-1] or [bold], colours[:-1] or [""]
        elif part and not re.fullmatch(r"</?(?:i|em|sub|sup|a)(?:\s[^<>]*)?>", part):
            lines[-1].append(Run(unescape(part), weights[-1], colours[-1]))
    return tuple(tuple(line) for line in lines)


def plain_text_of(text: str) -> str:
    """The words of a text of a chart."""
    return " ".join("".join(run.text for run in line) for line in read_runs(text)).strip()
