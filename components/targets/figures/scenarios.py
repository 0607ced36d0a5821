"""Two scenarios of growth against the target: exports outside the United States, and the US share that follows."""

from __future__ import annotations

from functools import partial
from html import escape
from typing import Any

from components.drawing.axes import left_margin, money_axis, on_panel, percent_axis, year_axis
from components.drawing.chart import Caption, Chart, Plot, Room, TextTable
from components.drawing.credits import source_line
from components.drawing.style import Style
from components.drawing.text_fit import shortened
from components.drawing.texts import PanelPlace, coloured, heading
from components.drawing.traces import Trace, points, scatter
from components.targets.scenario_words import (
    growth_text,
    part_name,
    reached_words,
    scenario_names,
    scenario_sentences,
    scenario_subtitle,
    scenario_title,
)
from data import TradeTables
from data.frames import CUSTOMS_TOTAL
from data.indicators.exports.gold import counted_flows, rows_counted
from data.indicators.targets.scenarios import Outcome, ScenarioPair, Scenarios, worked_out
from data.wording import Wording

YEARS_BEFORE = 10
DASHES = ("dash", "dot")  # the first and the second scenario, in both panels
SIGNS = ("- - -", "\u00b7\u00b7\u00b7\u00b7")


def scenario_paths_chart(tables: TradeTables, wording: Wording, style: Style, *, chosen: Scenarios) -> Chart:
    """Observed exports solid, both scenarios dashed and dotted, the target a diamond; beside them the US share."""
    pair = worked_out(tables, chosen)
    values, shares = _observed(tables, pair)
    most = max([*pair.first.non_us, *pair.second.non_us, *values.values(), pair.first.target])
    money = money_axis(most * 1.05, wording=wording, style=style)
    percents = percent_axis(1.0, wording=wording, style=style)
    (x, y), (x2, y2) = _domains(style)
    years = year_axis(min(values), chosen.aim.due, style=style, part=min(x[1] - x[0], x2[1] - x2[0]))
    if style.phone:  # room for the first year beside the zero
        years |= {"range": [min(values) - 1.6, years["range"][1]]}
    outcomes = list(enumerate(pair_outcomes(pair)))
    title, subtitle = scenario_title(pair, wording=wording), scenario_subtitle(pair, wording=wording)
    caption = Caption(title, subtitle, _source(tables, pair, wording))
    room = Room(left_margin(money, style=style), right=24, above=round(4 * 1.3 * style.label_size + 10))
    figure = Plot(caption, style, 760 if style.phone else 500, room).figure(
        [
            _line(values, "non_us", None, wording, style),
            *(_line(_by_year(found, found.non_us), "non_us", n, wording, style) for n, found in outcomes),
            _target(pair, wording, style),
            _line(shares, "us", None, wording, style),
            *(_line(_by_year(found, found.us_shares), "us", n, wording, style) for n, found in outcomes),
        ],
        notes=_headings(pair, ((x, y), (x2, y2)), wording, style),
        xaxis=years | {"domain": x},
        yaxis=money | {"domain": y},
        xaxis2=years | {"domain": x2, "anchor": "y2"},
        yaxis2=percents | {"domain": y2, "anchor": "x2"},
    )
    return Chart("scenario_paths", figure, caption, _alt(tables, pair, wording), _table(tables, pair, wording))


def _observed(tables: TradeTables, pair: ScenarioPair) -> tuple[dict[int, float], dict[int, float]]:
    """Non-US exports and US shares up to the base year, in the prices of the aim."""
    counted = counted_flows(tables, CUSTOMS_TOTAL, without_gold=pair.chosen.aim.without_gold)
    known = counted.set_index("period").loc[pair.base.year - YEARS_BEFORE :]
    years = [int(year) for year in known.index]
    values = [v / pair.chosen.aim.price_level(year) for year, v in zip(years, known["non_us"].tolist(), strict=True)]
    return dict(zip(years, values, strict=True)), dict(zip(years, known["us_share"].tolist(), strict=True))


def _by_year(found: Outcome, values: tuple[float, ...]) -> dict[int, float]:
    return dict(zip(found.years, values, strict=True))


def _line(values: dict[int, float], flow: str, number: int | None, wording: Wording, style: Style) -> Trace:
    """One flow, observed or of a scenario; the US share stands in the second panel."""
    of_us = flow == "us"
    dash = "solid" if number is None else DASHES[number]
    shown = [wording.percent(v) if of_us else wording.money(v) for v in values.values()]
    hover = partial(wording, "scenario-hover-share" if of_us else "scenario-hover")
    text = [hover(year=year, value=value) for year, value in zip(values, shown, strict=True)]
    name = f"{flow} {'observed' if number is None else number + 1}"
    look = {"color": getattr(style.palette, flow), "width": style.line_width, "dash": dash}
    line = scatter(x=list(values), y=list(values.values()), mode="lines", name=name, line=look, text=text)
    return line | {"hoverinfo": "text"} | on_panel(int(of_us))


def _target(pair: ScenarioPair, wording: Wording, style: Style) -> Trace:
    due, value = pair.chosen.aim.due, pair.first.target
    text = wording("target-label", year=due, value=wording.money(value))
    marker = {"symbol": "diamond", "size": 11 * style.scale, "color": style.palette.target}
    return points(x=[due], y=[value], name="target", text=[text], marker=marker, cliponaxis=False)


Top = tuple[str, str, list[str], list[str]]  # title, colour, a value for each scenario, more lines


def _domains(style: Style) -> tuple[PanelPlace, PanelPlace]:
    """Side by side; on a phone one below the other."""
    if style.phone:
        return ([0, 1], [0.58, 1]), ([0, 1], [0, 0.33])
    return ([0, 0.57], [0, 1]), ([0.65, 1], [0, 1])


def _headings(
    pair: ScenarioPair, places: tuple[PanelPlace, PanelPlace], wording: Wording, style: Style
) -> list[dict[str, Any]]:
    """Over each panel what it shows and, with the sign of its line, each scenario's value in the target year."""
    palette, both = style.palette, pair_outcomes(pair)
    label = wording("target-label", year=pair.chosen.aim.due, value=wording.money(pair.first.target))
    target = coloured(f"\u25c6 {label}", palette.target)
    money, shares = [wording.money(o.non_us[-1]) for o in both], [wording.percent(o.us_shares[-1]) for o in both]
    tops: tuple[Top, Top] = (
        (wording("scenario-panel-non-us"), palette.non_us, money, [target]),
        (wording("scenario-panel-share"), palette.us, shares, []),
    )
    return [_heading(top, place, pair, wording, style) for top, place in zip(tops, places, strict=True)]


def pair_outcomes(pair: ScenarioPair) -> tuple[Outcome, Outcome]:
    """Both outcomes, in their order."""
    return pair.first, pair.second


def _heading(top: Top, place: PanelPlace, pair: ScenarioPair, wording: Wording, style: Style) -> dict[str, Any]:
    title, colour, values, more = top
    width = (place[0][1] - place[0][0]) * style.width * 0.9 - style.label_size * 14
    names = [escape(shortened(n, width=max(width, 90), size=style.label_size)) for n in scenario_names(pair, wording)]
    lines = [
        coloured(wording("scenario-line", sign=sign, name=name, value=value), colour)
        for sign, name, value in zip(SIGNS, names, values, strict=True)
    ]
    return heading([f"<b>{title}</b>", *lines, *more], place, style, shift=8)


def _source(tables: TradeTables, pair: ScenarioPair, wording: Wording) -> str:
    rows = rows_counted(tables, CUSTOMS_TOTAL, without_gold=pair.chosen.aim.without_gold)
    return source_line(tables, rows, wording=wording)


def _alt(tables: TradeTables, pair: ScenarioPair, wording: Wording) -> str:
    one, other = scenario_sentences(pair, wording=wording)
    growths, others = (growth_text(tables, pair, found, wording) for found in pair_outcomes(pair))
    title = scenario_title(pair, wording=wording)
    return wording("scenario-alt", title=title, one=one, other=other, growths=growths, others=others)


def _table(tables: TradeTables, pair: ScenarioPair, wording: Wording) -> TextTable:
    """Growth and value in the target year by part; below, the totals, the gap, the year of the target and the US share."""
    both = pair_outcomes(pair)
    names, due = scenario_names(pair, wording), pair.chosen.aim.due
    head = [wording("scenario-column-part"), wording("scenario-column-now", year=pair.base.year)]
    for name in names:
        head += [wording("scenario-column-growth", name=name), wording("scenario-column-due", name=name, year=due)]
    rows = []
    for part in pair.base.parts:
        cells = [part_name(tables, part.code, wording, part.partners), wording.money(part.value)]
        for found in both:
            growth = dict(found.growths)[part.code]
            cells += [wording.signed(wording.rate(growth), growth), wording.money(dict(found.due_by_part)[part.code])]
        rows.append(tuple(cells))
    now = {"column-non-us": wording.money(pair.base.non_us), "column-us-share": wording.percent(both[0].us_shares[0])}
    totals = {
        "column-non-us": [wording.money(o.non_us[-1]) for o in both],
        "scenario-row-target": [wording.money(o.target) for o in both],
        "column-gap": [wording.signed(wording.money(o.gap), o.gap) for o in both],
        "scenario-row-reached": [reached_words(o, wording) for o in both],
        "column-us-share": [wording.percent(o.us_shares[-1]) for o in both],
    }
    rows += [(wording(key), now.get(key, ""), "", one, "", other) for key, (one, other) in totals.items()]
    return TextTable(tuple(head), tuple(rows))
