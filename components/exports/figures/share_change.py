"""From the US share of one period to that of another: the part of each flow, and what it would be if one had stayed."""

from __future__ import annotations

from dataclasses import dataclass

import plotly.graph_objects as go

from components.drawing.axes import round_ticks
from components.drawing.chart import Caption, Chart, Room, TextTable, framed
from components.drawing.credits import source_line
from components.drawing.metals import left_out_words
from components.drawing.row_labels import BAR, Words, row_axis, row_label_room, row_labels, rows_height
from components.drawing.style import Style
from components.drawing.text_fit import text_width
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
    figure = go.Figure(data=[_links(scene), *_bars(scene), _shares(scene), _stayed(scene), _texts(scene)])
    texts = [*(wording.number(t) for t in ticks[:-1]), wording.rate(ticks[-1])]
    axis = {
        "tickvals": [t / 100 for t in ticks],
        "ticktext": texts,
        "range": [ticks[0] / 100, ticks[-1] / 100],
        "showgrid": True,
    }
    figure.update_layout(
        overwrite=True, xaxis=axis, yaxis=row_axis(len(labels), style=style), barmode="overlay",
        annotations=row_labels(labels, style=style, left=left),
    )  # fmt: skip
    framed(
        figure,
        caption,
        style=style,
        height=rows_height(labels, style=style, left=left),
        room=Room(left=left, right=right),
    )
    alt = wording("change-alt", title=caption.title, stayed=counterfactual(tables, pair, wording))
    return Chart("share_change", figure, caption, alt, _table(scene))


def _ticks(scene: _Scene) -> list[float]:
    split = scene.split
    every = [split.start.share, split.end.share, scene.middle, split.if_us_stayed, split.if_others_stayed]
    least, most = min(every) * 100, max(every) * 100
    room = max((most - least) * 0.08, 0.1)
    return round_ticks(min(most + room, 100), least=max(least - room, 0), count=4 if scene.style.phone else 6)


def _labels(scene: _Scene) -> list[Words]:
    wording, pair, split = scene.wording, scene.pair, scene.split
    start, end = (period_label(pair.counted, p, wording) for p in (pair.start, pair.end))
    flows = [(split.start.us, split.end.us), (split.start.non_us, split.end.non_us)]
    moves = [_move(scene, before, after) for before, after in flows]
    as_in = wording("change-row-as-in", start=start)
    return [
        (wording("change-row-share"), start), (wording("change-row-us"), moves[0]), (wording("change-row-others"), moves[1]),
        (wording("change-row-share"), end), (wording("change-row-if-us"), as_in), (wording("change-row-if-others"), as_in),
    ]  # fmt: skip


def _move(scene: _Scene, before: float, after: float) -> str:
    wording, currency = scene.wording, scene.pair.measure.currency
    return wording(
        "change-move", before=wording.money(before, currency), after=wording.money(after, currency), growth=growth_words(before, after, wording)
    )  # fmt: skip


def _values(scene: _Scene) -> list[str]:
    split, wording, digits = scene.split, scene.wording, scene.digits
    parts = [wording.change_points(part * 100, digits) for part in (split.us_part, split.non_us_part)]
    start, end, us, others = (
        wording.percent(s, digits)
        for s in (split.start.share, split.end.share, split.if_us_stayed, split.if_others_stayed)
    )
    return [start, *parts, end, us, others]


def _texts(scene: _Scene) -> go.Scatter:
    """Each row's number, right of its mark and of the line that leads to it."""
    split = scene.split
    ends = [
        split.start.share, max(split.start.share, scene.middle), max(scene.middle, split.end.share), split.end.share,
        *(max(stayed, split.end.share) for stayed in (split.if_us_stayed, split.if_others_stayed)),
    ]  # fmt: skip
    gap = [3, 1, 1, 3, 3, 3]
    return go.Scatter(
        x=ends, y=list(range(6)), mode="text", text=["\u00a0" * n + t for n, t in zip(gap, _values(scene), strict=True)], textposition="middle right",
        textfont={"size": scene.style.label_size, "color": scene.style.palette.text}, hoverinfo="skip", cliponaxis=False, name="values",
    )  # fmt: skip


def _bars(scene: _Scene) -> list[go.Bar]:
    """The two parts, from the earlier share to the later one."""
    split, palette = scene.split, scene.style.palette
    steps = (
        (split.start.share, split.us_part, palette.us, "us"),
        (scene.middle, split.non_us_part, palette.non_us, "non_us"),
    )
    return [
        go.Bar(
            base=[base], x=[part], y=[row], orientation="h", width=BAR, marker={"color": colour}, name=name, hoverinfo="text",
            hovertext=[_hover(scene, row)], textposition="none",
        )
        for row, (base, part, colour, name) in enumerate(steps, 1)
    ]  # fmt: skip


def _hover(scene: _Scene, row: int) -> str:
    what, move = _labels(scene)[row]
    return scene.wording("change-hover", what=what, move=move, points=_values(scene)[row])


def _shares(scene: _Scene) -> go.Scatter:
    split, colours = scene.split, scene.style.palette
    return go.Scatter(
        x=[split.start.share, split.end.share], y=[0, 3], mode="markers", name="shares", marker={"size": 13 * scene.style.scale, "color": colours.us},
        hoverinfo="text", hovertext=[_said(scene, row) for row in (0, 3)],
    )  # fmt: skip


def _stayed(scene: _Scene) -> go.Scatter:
    """What did not happen is hollow."""
    split, colours = scene.split, scene.style.palette
    return go.Scatter(
        x=[split.if_us_stayed, split.if_others_stayed], y=[4, 5], mode="markers", name="stayed", hoverinfo="text",
        marker={"size": 13 * scene.style.scale, "symbol": "diamond-open", "color": [colours.us, colours.non_us], "line": {"width": 2 * scene.style.scale}},
        hovertext=[_said(scene, row) for row in (4, 5)],
    )  # fmt: skip


def _said(scene: _Scene, row: int) -> str:
    what, more = _labels(scene)[row]
    return scene.wording("change-hover-share", what=what, more=more, share=_values(scene)[row])


def _links(scene: _Scene) -> go.Scatter:
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
    return go.Scatter(x=x, y=y, mode="lines", line=line, hoverinfo="skip", name="links")


def _table(scene: _Scene) -> TextTable:
    wording, pair, split = scene.wording, scene.pair, scene.split
    start, end = (period_words(pair.counted, p, wording) for p in (pair.start, pair.end))
    currency = pair.measure.currency
    flows = (
        ("us", split.start.us, split.end.us, split.us_part),
        ("non-us", split.start.non_us, split.end.non_us, split.non_us_part),
    )
    rows: list[tuple[str, ...]] = [
        (
            wording(f"name-{name}"), wording.money(before, currency), wording.money(after, currency), growth_words(before, after, wording),
            wording.change_points(part * 100, 2),
        )
        for name, before, after, part in flows
    ]  # fmt: skip
    shares = [wording.percent(s, 2) for s in (split.start.share, split.end.share)]
    rows.append((wording("column-us-share"), *shares, "–", wording.change_points(split.change * 100, 2)))
    rows.append((wording("change-row-if-us"), shares[0], wording.percent(split.if_us_stayed, 2), "–", "–"))
    rows.append((wording("change-row-if-others"), shares[0], wording.percent(split.if_others_stayed, 2), "–", "–"))
    return TextTable(
        (wording("change-column-flow"), start, end, wording("change-column-growth"), wording("change-column-part")),
        tuple(rows),
    )
