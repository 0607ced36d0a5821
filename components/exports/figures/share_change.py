"""From the US share of one period to that of another: the part of each flow, and what it would be if one had stayed."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from components.drawing.axes import round_ticks
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.metals import left_out_words
from components.drawing.row_labels import BAR, Words, row_axis, row_label_room, row_labels, rows_height
from components.drawing.style import Style
from components.drawing.text_fit import text_width
from components.drawing.traces import Trace, bars, points, scatter, texts
from components.exports.share_change_words import (
    counted_words,
    counterfactual,
    digits_that_add_up,
    growth_words,
    period_label,
    period_words,
    share_change_rows,
    share_change_title,
)
from data import TradeTables
from data.indicators.exports.decomposition import ShareSplit, share_split
from data.indicators.exports.periods import Pair
from data.wording import Wording

MOST_LABEL = 330


@dataclass(frozen=True)
class _Scene:
    pair: Pair
    split: ShareSplit
    wording: Wording
    style: Style

    @property
    def middle(self) -> float:
        """The share after the part of exports to the United States."""
        return self.split.start.share + self.split.us_part

    @property
    def digits(self) -> int:
        """Decimals of the points."""
        return digits_that_add_up((self.split.us_part, self.split.non_us_part), self.split.change)


def share_change_chart(tables: TradeTables, wording: Wording, style: Style, *, pair: Pair) -> Chart:
    """The split of `data.indicators.decomposition`; `pair` must not be refused."""
    scene = _Scene(pair, share_split(tables, pair), wording, style)
    ticks = _ticks(scene)
    subtitle = wording("change-subtitle", measure=counted_words(pair.counted, wording), least=wording.rate(ticks[0]))
    subtitle += left_out_words(pair.without_gold, wording)
    source = source_line(tables, share_change_rows(tables, pair), wording=wording)
    caption = Caption(share_change_title(tables, pair, wording), subtitle, source)
    labels = _labels(scene)
    left = row_label_room(labels, style=style, most=MOST_LABEL * style.scale)
    right = round(max(text_width(text, style.label_size) for text in _values(scene))) + 14
    plot = Plot(caption, style, rows_height(labels, style=style, left=left), Room(left, right))
    figure = plot.figure(
        [_links(scene), *_bars(scene), _shares(scene), _stayed(scene), _texts(scene)],
        notes=row_labels(labels, style=style, left=left),
        xaxis=_axis(ticks, wording),
        yaxis=row_axis(len(labels), style=style),
        barmode="overlay",
    )
    alt = wording("change-alt", title=caption.title, stayed=counterfactual(tables, pair, wording))
    return Chart("share_change", figure, caption, alt, _table(scene))


def _ticks(scene: _Scene) -> list[float]:
    split = scene.split
    every = [split.start.share, split.end.share, scene.middle, split.if_us_stayed, split.if_others_stayed]
    least, most = min(every) * 100, max(every) * 100
    room = max((most - least) * 0.08, 0.1)
    return round_ticks(min(most + room, 100), least=max(least - room, 0), count=4 if scene.style.phone else 6)


def _axis(ticks: list[float], wording: Wording) -> dict[str, Any]:
    words = [*(wording.number(t) for t in ticks[:-1]), wording.rate(ticks[-1])]
    places = [t / 100 for t in ticks]
    return {"tickvals": places, "ticktext": words, "range": [places[0], places[-1]], "showgrid": True}


def _labels(scene: _Scene) -> list[Words]:
    wording, pair, split = scene.wording, scene.pair, scene.split
    start, end = (period_label(pair.counted, p, wording) for p in (pair.start, pair.end))
    flows = [(split.start.us, split.end.us), (split.start.non_us, split.end.non_us)]
    moves = [_move(scene, before, after) for before, after in flows]
    as_in = wording("change-row-as-in", start=start)
    names = [wording(f"change-row-{name}") for name in ("share", "us", "others", "share", "if-us", "if-others")]
    return list(zip(names, [start, *moves, end, as_in, as_in], strict=True))


def _move(scene: _Scene, before: float, after: float) -> str:
    wording, currency = scene.wording, scene.pair.measure.currency
    ends = {"before": wording.money(before, currency), "after": wording.money(after, currency)}
    return wording("change-move", **ends, growth=growth_words(before, after, wording))


def _values(scene: _Scene) -> list[str]:
    split, wording, digits = scene.split, scene.wording, scene.digits
    parts = [wording.change_points(part * 100, digits) for part in (split.us_part, split.non_us_part)]
    shares = (split.start.share, split.end.share, split.if_us_stayed, split.if_others_stayed)
    start, *others = (wording.percent(share, digits) for share in shares)
    return [start, *parts, *others]


def _texts(scene: _Scene) -> Trace:
    """Each row's number, right of its mark and of the line that leads to it."""
    split, look = scene.split, (scene.style.label_size, scene.style.palette.text)
    start, middle, end = split.start.share, scene.middle, split.end.share
    stayed = [max(share, end) for share in (split.if_us_stayed, split.if_others_stayed)]
    words = ["\u00a0" * gap + text for gap, text in zip((3, 1, 1, 3, 3, 3), _values(scene), strict=True)]
    return texts(
        [start, max(start, middle), max(middle, end), end, *stayed], list(range(6)), words, look, name="values"
    )


def _bars(scene: _Scene) -> list[Trace]:
    """The two parts, from the earlier share to the later one."""
    split, palette = scene.split, scene.style.palette
    look = {"orientation": "h", "width": BAR}
    us = {"name": "us", "base": [split.start.share], "x": [split.us_part], "marker": {"color": palette.us}}
    others = {"name": "non_us", "base": [scene.middle], "x": [split.non_us_part], "marker": {"color": palette.non_us}}
    return [bars(**part, **look, y=[row], hovertext=[_hover(scene, row)]) for row, part in enumerate((us, others), 1)]


def _hover(scene: _Scene, row: int) -> str:
    what, move = _labels(scene)[row]
    return scene.wording("change-hover", what=what, move=move, points=_values(scene)[row])


def _shares(scene: _Scene) -> Trace:
    marker = {"size": 13 * scene.style.scale, "color": scene.style.palette.us}
    hovers = [_hover_of_share(scene, row) for row in (0, 3)]
    shares = [scene.split.start.share, scene.split.end.share]
    return points(x=shares, y=[0, 3], name="shares", marker=marker, hovertext=hovers)


def _stayed(scene: _Scene) -> Trace:
    """What did not happen is hollow."""
    colours, scale = [scene.style.palette.us, scene.style.palette.non_us], scene.style.scale
    marker = {"size": 13 * scale, "symbol": "diamond-open", "color": colours, "line": {"width": 2 * scale}}
    hovers = [_hover_of_share(scene, row) for row in (4, 5)]
    shares = [scene.split.if_us_stayed, scene.split.if_others_stayed]
    return points(x=shares, y=[4, 5], name="stayed", marker=marker, hovertext=hovers)


def _hover_of_share(scene: _Scene, row: int) -> str:
    what, more = _labels(scene)[row]
    return scene.wording("change-hover-share", what=what, more=more, share=_values(scene)[row])


def _links(scene: _Scene) -> Trace:
    """Thin lines from each mark to the next, and dashed ones from the later share to what it would be."""
    split, half = scene.split, BAR / 2
    # On a phone the words stand between the marks, where these lines would cross them.
    at = [] if scene.style.phone else [split.start.share, scene.middle, split.end.share]
    x: list[float | None] = []
    y: list[float | None] = []
    for row, value in enumerate(at):
        x += [value, value, None]
        y += [row + (0 if row == 0 else -half), row + 1 + (half if row < 2 else 0), None]
    for row, value in ((4, split.if_us_stayed), (5, split.if_others_stayed)):
        x += [split.end.share, value, None]
        y += [row, row, None]
    if at:
        x += [split.end.share, split.end.share]
        y += [3, 5]
    line = {"color": scene.style.palette.neutral, "width": 1 * scene.style.scale, "dash": "dot"}
    return scatter(x=x, y=y, mode="lines", line=line, hoverinfo="skip", name="links")


def _table(scene: _Scene) -> TextTable:
    wording, pair, split = scene.wording, scene.pair, scene.split
    start, end = (period_words(pair.counted, p, wording) for p in (pair.start, pair.end))
    us = ("us", split.start.us, split.end.us, split.us_part)
    others = ("non-us", split.start.non_us, split.end.non_us, split.non_us_part)
    rows: list[tuple[str, ...]] = []
    for name, before, after, part in (us, others):
        money = [wording.money(value, pair.measure.currency) for value in (before, after)]
        growth, points_of = growth_words(before, after, wording), wording.change_points(part * 100, 2)
        rows.append((wording(f"name-{name}"), *money, growth, points_of))
    shares = [wording.percent(s, 2) for s in (split.start.share, split.end.share)]
    rows.append((wording("column-us-share"), *shares, "–", wording.change_points(split.change * 100, 2)))
    rows.append((wording("change-row-if-us"), shares[0], wording.percent(split.if_us_stayed, 2), "–", "–"))
    rows.append((wording("change-row-if-others"), shares[0], wording.percent(split.if_others_stayed, 2), "–", "–"))
    flow, growth, part_head = (wording(f"change-column-{head}") for head in ("flow", "growth", "part"))
    return TextTable((flow, start, end, growth, part_head), tuple(rows))
