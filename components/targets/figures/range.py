"""The range of paths that past growth spans, against the path to the target: arithmetic, not a forecast."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from components.drawing.axes import every_year, left_margin, money_axis, year_axis
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.packing import spread
from components.drawing.style import Style
from components.drawing.text_fit import broken, text_width
from components.drawing.texts import coloured, heading, note
from components.drawing.traces import Trace, line, scatter, with_gaps
from components.targets.scenario_words import range_sentence, range_title
from components.targets.verdict_words import gold_note, price_words
from data import TradeTables
from data.frames import CUSTOMS_TOTAL, UNITED_STATES, WORLD
from data.indicators.exports.gold import rows_counted
from data.indicators.targets.aim import Aim, TargetReading, path_reading
from data.indicators.targets.past_growth import PERCENTILES, GrowthRange, growth_range
from data.wording import Wording

YEARS_BEFORE, HEIGHT = 10, 405


def growth_range_chart(tables: TradeTables, wording: Wording, style: Style, *, aim: Aim, window: str) -> Chart:
    """Observed exports solid, bands of drawn paths with their median, the path to the target dashed."""
    reading, found = path_reading(tables, aim=aim), growth_range(tables, aim=aim, window=window)
    shown = reading.values.loc[found.year - YEARS_BEFORE : found.year]
    since = every_year(shown.index)
    path = reading.path.milestones()
    most = max([*found.band(90), *shown.tolist(), *path["value"].tolist()])
    axis = money_axis(most * 1.04, wording=wording, style=style)
    traces = [
        _band(found, (10, 90), style.palette.classes[0]),
        _band(found, (25, 75), style.palette.classes[1]),
        _line("path", path["year"].tolist(), path["value"].tolist(), "target-hover-path", wording, style),
        _line("median", list(found.years), list(found.band(50)), "range-hover", wording, style),
        _line("actual", since, with_gaps(since, shown), "target-hover", wording, style),
    ]
    start = max(min(int(shown.index[0]), aim.baseline), found.year - YEARS_BEFORE)
    labels = _ends(found, wording)
    right = 24 if style.phone else round(max(text_width(t, style.label_size) for t in labels.values())) + 20
    left = left_margin(axis, style=style)
    listed = _listed(labels, style.width - left - 8, style) if style.phone else []
    over = round(sum(note["text"].count("<br>") + 1 for note in listed) * style.label_size * 1.3 + 10 * len(listed))
    title, source = range_title(found, aim=aim, wording=wording), _source(tables, aim, wording)
    caption = Caption(title, _subtitle(reading, found, wording), source)
    plot = Plot(caption, style, HEIGHT, Room(left, right, above=over))
    ends = [start - 1.6, aim.due + 0.3] if style.phone else [start - 0.4, aim.due]
    notes = listed or _labels(found, labels, (axis["range"][1], plot.size[1]), style)
    years = year_axis(start, aim.due, style=style) | {"range": ends}
    figure = plot.figure(traces, notes=notes, xaxis=years, yaxis=axis)
    alt = wording("range-alt", title=caption.title, said=range_sentence(found, wording=wording))
    return Chart("growth_range", figure, caption, alt, _table(reading, found, wording))


def _band(found: GrowthRange, ends: tuple[int, int], colour: str) -> Trace:
    low, high = found.band(ends[0]), found.band(ends[1])
    x, y = [*found.years, *reversed(found.years)], [*high, *reversed(low)]
    look = {"mode": "lines", "fill": "toself", "fillcolor": colour, "line": {"width": 0, "color": colour}}
    return scatter(x=x, y=y, **look, name=f"{ends[0]} to {ends[1]}", hoverinfo="skip")


def _line(
    name: str, years: list[int], values: Sequence[float | None], hover: str, wording: Wording, style: Style
) -> Trace:
    """A line of values by year, broken where one is missing."""
    colour = style.palette.target if name == "path" else style.palette.non_us
    dash = "solid" if name == "actual" else "dash" if name == "path" else "dot"
    look = {"color": colour, "dash": dash, "width": style.line_width * (1 if name == "actual" else 0.8)}
    pairs = zip(years, values, strict=True)
    text = ["" if value is None else wording(hover, year=year, value=wording.money(value)) for year, value in pairs]
    return line(years, values, name=name, line=look, text=text)


def _ends(found: GrowthRange, wording: Wording) -> dict[int, str]:
    """The text at the right end of each percentile, and of the target as 0."""
    texts = {p: wording(f"range-end-{p}", value=wording.money(found.band(p)[-1])) for p in (10, 50, 90)}
    return texts | {0: wording("range-end-target", value=wording.money(found.target))}


def _listed(texts: dict[int, str], width: float, style: Style) -> list[dict[str, Any]]:
    """On a phone the ends stand over the plot, the highest first, since there is no room beside it."""
    lines = []
    for p in (90, 50, 10, 0):
        colour = style.palette.non_us if p else style.palette.target
        lines += [coloured(part, colour) for part in broken(texts[p], width=width, size=style.label_size)]
    return [heading(lines, ((0, 1), (0, 1)), style)]


def _labels(found: GrowthRange, texts: dict[int, str], size: tuple[float, float], style: Style) -> list[dict[str, Any]]:
    """Beside the ends, moved apart; `size` is the value at the top of the plot, and how high that stands, px."""
    top, height = size
    ends = {p: found.target if p == 0 else found.band(p)[-1] for p in texts}
    heights = [style.label_size * 1.3 for _ in ends]
    centres = spread([v / top * height for v in ends.values()], heights, least=0, most=height)
    side = {"align": "left", "yanchor": "middle", "xanchor": "left", "xshift": 8}
    tones = [style.palette.target if p == 0 else style.palette.non_us for p in ends]
    return [
        note(found.years[-1], centre / height * top, texts[p], (style.label_size, tone), **side)
        for p, centre, tone in zip(ends, centres, tones, strict=True)
    ]


def _subtitle(reading: TargetReading, found: GrowthRange, wording: Wording) -> str:
    prices, years = price_words(reading.aim, wording), {"first": found.first_year, "year": found.year}
    subtitle = wording("range-subtitle", prices=prices, count=len(found.rates), **years)
    return f"{subtitle} {gold_note(reading, wording=wording)}".rstrip()


def _source(tables: TradeTables, aim: Aim, wording: Wording) -> str:
    exports = rows_counted(tables, CUSTOMS_TOTAL, without_gold=aim.without_gold)
    return source_line(tables, exports.loc[exports["partner_code"].isin([WORLD, UNITED_STATES])], wording=wording)


def _table(reading: TargetReading, found: GrowthRange, wording: Wording) -> TextTable:
    head = [wording("column-year"), *(wording("range-column", value=p) for p in PERCENTILES), wording("column-path")]
    rows = []
    for n, year in enumerate(found.years):
        cells = [wording.money(found.band(p)[n]) for p in PERCENTILES]
        rows.append((wording.period(year), *cells, wording.money(reading.path.value_at(year))))
    return TextTable(tuple(head), tuple(rows))
