"""What each product group is charged now and since when: a row of bars in time for each, with the answer at its end."""

from __future__ import annotations

from collections.abc import Sequence

import pandas as pd

from components.drawing.chart import Caption, Chart
from components.drawing.credits import source_line
from components.drawing.style import Style
from components.drawing.text_fit import broken
from components.drawing.time_axis import Band, iso, stack_bands, time_axis, upright
from components.tariffs.event_strips import strips, threat_marks
from components.tariffs.history_rows import history_bars, history_lines, rate_texts, room_beside, row_texts
from components.tariffs.history_words import histories_title, named_histories
from components.tariffs.sheet import Sheet
from components.tariffs.words import filters_line, group_name, inside_list, measures_table, merged_names
from data import TradeTables
from data.indicators.tariffs.choice import TariffChoice
from data.indicators.tariffs.histories import History, rate_histories
from data.indicators.tariffs.scene import tariff_scene
from data.wording import Wording

MOST_ROWS, MOST_BESIDE = 17, 3  # rows in all, and those of them that are not in force
HEAD = "y5"  # the band with the day over the plot
AFTER_LAST = pd.Timedelta(days=45)  # drawn after the last start ahead


def tariff_now_chart(tables: TradeTables, wording: Wording, style: Style, *, choice: TariffChoice) -> Chart:
    """Bars of the rates of product groups with equal histories; what is ahead stands right of the record's last day.

    Threats without a day stand below the time axis.
    """
    sheet = Sheet(tariff_scene(tables, choice), tables, wording, style)
    edge = min(sheet.scene.edge, pd.Timestamp(sheet.scene.day))
    every = rate_histories(sheet.scene.measures, first=choice.first_day, edge=edge)
    histories = _shown(sheet, every)
    caption = _caption(sheet, histories, every)
    named = named_histories(tables, histories, sheet.scene.measures, edge, wording)
    left, right = room_beside(named, style)
    lines = history_lines(tables, named, left, style)
    height = sum(line.height for line in lines) or 40.0
    until = _until(histories, edge)
    plot, span = sheet.plot(caption, height=round(height), left=left, right=right, until=until, titles=False)
    undated = sheet.scene.measures.loc[lambda f: ~(f["effective_from"] > edge)]
    threats = [] if style.canvas else threat_marks(sheet, undated)
    traces, below = strips(sheet, span, threats=threats, events=False, room=sheet.room_for_strips(plot))
    stack = stack_bands(plot, below=below, above=[Band(HEAD, style.label_size * 1.5)], height=height)
    rows = {"range": [height, 0], "showticklabels": False, "tickvals": [line.middle for line in lines]}
    figure = plot.figure(
        [*history_bars(tables, lines, span, wording, style), *traces],
        notes=[*row_texts(lines, span, edge, wording, style), *rate_texts(lines, span, wording, style)],
        xaxis=time_axis(span, wording=wording, style=style),
        yaxis=rows | stack.domain | {"showgrid": not style.phone},
        shapes=[upright(iso(edge), {"color": style.palette.event, "width": 1.2 * style.scale})][: span.first <= edge],
        barmode="overlay",
        **stack.layout,
    )
    alt = wording("tariffs-now-alt", title=caption.title)
    return Chart("tariff_now", figure, caption, alt, measures_table(tables, sheet.scene.measures, wording))


def _shown(sheet: Sheet, every: Sequence[History]) -> list[History]:
    """The histories that there is room for, bans and those of the groups with the most records first; on a page whatever is asked for."""
    if sheet.scene.choice.groups and not sheet.style.canvas:
        return list(every)
    rank = {group: place for place, group in enumerate(sheet.scene.every_group)}
    ranked = sorted(every, key=lambda h: (_is_duty(h), min(rank[r["product_group"]] for r in h.rows)))
    beside = [h for h in every if h.state != "in_force"][:MOST_BESIDE]
    kept = [h for h in ranked if h.state == "in_force"][: MOST_ROWS - len(beside)] + beside
    return [h for h in every if h in kept]


def _is_duty(history: History) -> bool:
    return bool(history.rows[0]["measure_kind"] == "duty")


def _until(histories: Sequence[History], edge: pd.Timestamp) -> pd.Timestamp:
    """The right end of the time axis: the last day, or some weeks after what is ahead."""
    starts: list[pd.Timestamp] = [row["effective_from"] for h in histories for row in h.ahead]
    return max([edge, *(start + AFTER_LAST for start in starts)])


def _caption(sheet: Sheet, shown: Sequence[History], every: Sequence[History]) -> Caption:
    scene, wording = sheet.scene, sheet.wording
    words = [wording("tariffs-now-subtitle", filters=filters_line(scene.choice, wording))]
    if len(shown) < len(every):
        groups = {r["product_group"] for h in shown for r in h.rows}
        others = dict.fromkeys(r["product_group"] for h in every for r in h.rows if r["product_group"] not in groups)
        names = [inside_list(group_name(sheet.tables, g, wording)) for g in others]
        words += [wording("tariffs-now-others", names=merged_names(names, wording, 2))] if names else []
    source = source_line(sheet.tables, scene.measures, wording=wording)
    return Caption(_title(sheet, shown), " ".join(words), source)


def _title(sheet: Sheet, shown: Sequence[History]) -> str:
    """As many of the rates with the most records as fit two lines, or four on a phone."""
    style, wording, title = sheet.style, sheet.wording, ""
    for most, brief in ((3, False), (2, False), (1, False), (1, True)):
        title = histories_title(sheet.tables, sheet.scene, shown, most=most, brief=brief, wording=wording)
        width = style.width * 0.95 if style.canvas else style.width - 16
        if len(broken(title, width=width, size=style.title_size, bold=True)) <= (4 if style.phone else 2):
            break
    return title
