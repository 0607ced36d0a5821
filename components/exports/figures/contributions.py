"""A waterfall of partners: what each adds to the change of exports, or to the change of the non-US share."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from typing import Any

from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.metals import metals_words
from components.drawing.row_labels import named_rows
from components.drawing.style import Style
from components.drawing.text_fit import broken, text_width
from components.drawing.traces import Trace, bars, pieces, scatter, texts
from components.exports.share_change_words import (
    counted_words,
    growth_words,
    missing_words,
    period_label,
    share_change_rows,
    span_words,
)
from data import TradeTables
from data.frames import UNITED_STATES
from data.indicators.exports.contributions import Contribution, Contributions, Effect, contributions_of
from data.indicators.exports.decomposition import share_split
from data.indicators.exports.periods import Pair
from data.names import name, partner
from data.wording import Wording

ROW, MOST_NAME = 30, 230  # px; a row holds a name of two lines
BREAK = "<br>"
HEIGHT = 0.62  # of a bar, as a part of its row


@dataclass(frozen=True)
class _Scene:
    tables: TradeTables
    pair: Pair
    found: Contributions
    wording: Wording
    style: Style

    @property
    def rows(self) -> tuple[Contribution, ...]:
        """Gains first, largest first, then falls, then the others."""
        named = sorted(self.found.named, key=lambda c: (-c.amount, c.partner_code))
        return (*named, self.found.others)

    @property
    def starts(self) -> list[float]:
        """Where each row's bar starts: the sum of those above it."""
        sums = [0.0]
        for row in self.rows[:-1]:
            sums.append(sums[-1] + row.amount)
        return sums

    def label(self, row: Contribution) -> str:
        """The partner's name, or that of all others."""
        if row.partner_code:
            return name(self.tables, row.partner_code, self.wording)
        return self.wording("contributions-non-us" if self.pair.without_gold else "contributions-others")

    def inside(self, row: Contribution) -> str:
        """The same inside a sentence, after "to"."""
        if row.partner_code:
            return partner(self.tables, row.partner_code, self.wording).the
        others = self.pair.without_gold
        return self.wording("contributions-non-us-inside") if others else self.wording.inside(self.label(row))

    def amount(self, value: float) -> str:
        """A part with its sign, in money or in points."""
        if self.found.effect == "share":
            return self.wording.change_points(value * 100, 2)
        return self.wording.signed(self.wording.money(value, self.pair.measure.currency), value)

    @property
    def total_name(self) -> str:
        """What the bars add up to."""
        return self.wording(f"contributions-total-{self.found.effect}")


def contributions_chart(tables: TradeTables, wording: Wording, style: Style, *, pair: Pair, effect: Effect) -> Chart:
    """The parts of `data.indicators.contributions`; `pair` must not be refused."""
    scene = _Scene(tables, pair, contributions_of(tables, pair, effect), wording, style)
    missing = missing_words(tables, scene.found, pair, wording)
    codes = tuple(row.partner_code for row in scene.found.named)
    subtitle = wording(f"contributions-subtitle-{effect}", measure=counted_words(pair.counted, wording))
    source = source_line(tables, share_change_rows(tables, pair, codes), wording=wording)
    note = wording("contributions-without-gold") if pair.without_gold else missing
    caption = Caption(_title(scene), f"{subtitle} {note}".strip(), source)
    names = _names(scene)
    left = round(max(text_width(line, style.label_size) for text in names for line in text.split(BREAK))) + 14
    height = len(names) * ROW + (40 if style.phone else 130)
    plot = Plot(caption, style, height, Room(left, right=20, below=0))
    traces = [_links(scene), _bars(scene), _texts(scene)]
    figure = plot.figure(traces, **_axes(scene, names, left), barmode="overlay")
    others = scene.amount(scene.found.others.amount)
    alt = wording("contributions-alt", title=caption.title, others=others, missing=missing)
    return Chart("contributions", figure, caption, alt.strip(), _table(scene))


def _title(scene: _Scene) -> str:
    """The whole, and the two largest parts."""
    every = (*scene.found.named, scene.found.others) if scene.pair.without_gold else scene.found.named
    largest = sorted(every, key=lambda c: -abs(c.amount))[:2]
    wording, effect = scene.wording, scene.found.effect
    part = partial(wording, f"contributions-part-{effect}")
    parts = wording.join([part(name=scene.inside(row), amount=scene.amount(row.amount)) for row in largest])
    total = scene.amount(scene.found.total).lstrip("+\u2212")
    named = "one" if len(every) == 1 else "all" if len(every) == len(largest) else "largest"
    direction = "stayed" if not re.search("[1-9]", total) else "fell" if scene.found.total < 0 else "rose"
    words = {"span": span_words(scene.pair, wording), "gold": metals_words(scene.pair.without_gold, wording)}
    fields = {"effect": effect, "direction": direction, "total": total, "named": named, "parts": parts}
    return wording("contributions-title", **fields, **words)


def _names(scene: _Scene) -> list[str]:
    style = scene.style
    most = style.width * 0.36 if style.phone else MOST_NAME * style.scale
    every = [*map(scene.label, scene.rows), scene.total_name]
    return [BREAK.join(broken(text, width=most, size=style.label_size)) for text in every]


def _spans(scene: _Scene) -> list[tuple[float, float]]:
    """Each bar from where to where; the last is the whole, from zero."""
    parts = zip(scene.starts, scene.rows, strict=True)
    return [*((start, start + row.amount) for start, row in parts), (0.0, scene.found.total)]


def _bars(scene: _Scene) -> Trace:
    starts, lengths = [start for start, _ in _spans(scene)], [end - start for start, end in _spans(scene)]
    place = {"base": starts, "x": lengths, "y": list(range(len(starts))), "orientation": "h", "width": HEIGHT}
    return bars(**place, marker={"color": _colours(scene)}, name="parts", hovertext=_hovers(scene))


def _colours(scene: _Scene) -> list[str]:
    """Colours tell who; which way a bar goes, its number and the thin lines tell."""
    palette = scene.style.palette
    tones = {UNITED_STATES: palette.us, "": palette.non_us if scene.pair.without_gold else palette.neutral}
    return [*(tones.get(row.partner_code, palette.non_us) for row in scene.rows), palette.text]


def _hovers(scene: _Scene) -> list[str]:
    total = scene.wording.labelled(scene.total_name, scene.amount(scene.found.total))
    return [*(_hover(scene, row) for row in scene.rows), total]


def _hover(scene: _Scene, row: Contribution) -> str:
    wording, currency = scene.wording, scene.pair.measure.currency
    label, growth = scene.label(row), growth_words(row.start, row.end, wording)
    if not (row.partner_code or scene.pair.without_gold):
        label += f" ({wording('contributions-others-hold', count=scene.found.listed)})"
    ends = {"start_value": wording.money(row.start, currency), "end_value": wording.money(row.end, currency)}
    return wording("contributions-hover", partner=label, growth=growth, amount=scene.amount(row.amount), **ends)


def _texts(scene: _Scene) -> Trace:
    """Each part's number, right of its bar."""
    spans, look = _spans(scene), (scene.style.label_size, scene.style.palette.text)
    amounts = [f"\u00a0{scene.amount(end - start)}" for start, end in spans]
    return texts([max(span) for span in spans], list(range(len(spans))), amounts, look, name="values")


def _links(scene: _Scene) -> Trace:
    """Thin lines from the end of each bar to the next."""
    x, y = pieces([(end, row), (end, row + 1)] for row, (_, end) in enumerate(_spans(scene)[:-1]))
    look = {"color": scene.style.palette.neutral, "width": scene.style.scale}
    return scatter(x=x, y=y, mode="lines", line=look, hoverinfo="skip", name="links")


def _axes(scene: _Scene, names: list[str], left: int) -> dict[str, Any]:
    """No ticks on the value axis (the numbers stand at the bars), and room for those numbers on the right."""
    style, spans = scene.style, _spans(scene)
    least, most = min(0.0, *(min(s) for s in spans)), max(0.0, *(max(s) for s in spans))
    text = max(text_width(scene.amount(end - start), style.label_size) for start, end in spans) + 16
    unit = (most - least) / max(style.width - left - 48 - text, 60)
    zero = {"zeroline": True, "zerolinecolor": style.palette.neutral, "zerolinewidth": 1}
    values = {"range": [least - unit * 4, most + unit * text], "showticklabels": False} | zero
    return {"xaxis": values, "yaxis": named_rows(names, style)}


def _whole(scene: _Scene) -> tuple[str, str, str]:
    """Both values and the growth of what the rows add up to: all exports, or the share of them that is not American."""
    split, wording, currency = share_split(scene.tables, scene.pair), scene.wording, scene.pair.measure.currency
    if scene.found.effect == "share":
        return wording.percent(1 - split.start.share, 2), wording.percent(1 - split.end.share, 2), "–"
    start, end = (side.us + side.non_us for side in (split.start, split.end))
    return wording.money(start, currency), wording.money(end, currency), growth_words(start, end, wording)


def _table(scene: _Scene) -> TextTable:
    wording, pair, currency = scene.wording, scene.pair, scene.pair.measure.currency
    heads = [wording.capital(period_label(pair.counted, p, wording)) for p in (pair.start, pair.end)]
    rows = []
    for row in scene.rows:
        ends = wording.money(row.start, currency), wording.money(row.end, currency)
        growth = growth_words(row.start, row.end, wording)
        rows.append((scene.label(row), *ends, growth, scene.amount(row.amount)))
    rows.append((scene.total_name, *_whole(scene), scene.amount(scene.found.total)))
    absent = wording("contributions-row-missing")
    rows += [(name(scene.tables, code, wording), absent, "–", "–", "–") for code in scene.found.missing]
    more = wording("change-column-growth"), wording("contributions-column-amount")
    return TextTable((wording("column-partner"), *heads, *more), tuple(rows))
