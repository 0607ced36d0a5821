"""The tariff measures between Canada and one partner over time, both ways: announced, in force, ended."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from components.drawing.chart import Caption, Chart, Plot, Room
from components.drawing.credits import source_line
from components.drawing.style import Style
from components.drawing.text_fit import shortened, text_width
from components.drawing.texts import note
from components.drawing.time_axis import Band, TimeSpan, iso, stack_bands, time_axis
from components.partners.sentences import wide_words
from components.tariffs.lane_bars import lane_axis, lane_bars, names_over
from components.tariffs.lane_words import lane_labels, room_for_last_texts, segment_texts
from components.tariffs.status_forms import form_legend, forms_of
from components.tariffs.words import measures_table, partner_name
from data import TradeTables
from data.frames import EVERY_ORIGIN, Frame
from data.indicators.partners.lanes import PartnerLanes, partner_lanes
from data.indicators.tariffs.duties import by_origin, lifted
from data.indicators.tariffs.lanes import Lane
from data.names import partner as named
from data.wording import Wording

LEGEND = "y2"
MOST_LANES, MOST_ON_PHONE, MOST_ON_CANVAS, WIDEST_LABEL = 24, 14, 14, 300
HEAD = Lane({}, (), True)  # a row without bars, which names the side
OF_SOME_ORIGINS = {"over_quota_fta", "over_quota_non_fta"}  # rules whose names say which origins they are for


def partner_duties_chart(tables: TradeTables, wording: Wording, style: Style, *, partner: str) -> Chart:
    """A lane for each line of duties: above those of the partner, below those of Canada; form and word tell the status."""
    most = MOST_ON_PHONE if style.phone else MOST_ON_CANVAS if style.presenter else MOST_LANES
    found = partner_lanes(tables, partner, most=most)
    if found is None:
        raise ValueError(f"no measure between Canada and {partner}: ask partner_lanes first")
    lanes, heads = _stacked(found)
    labels = _labels(tables, lanes, wording, style)
    caption = _caption(tables, found, partner, wording)
    left = 8.0 if style.phone else max(text_width(t, style.label_size) for t in labels) + 14
    right = max((98 if style.phone else 128) * style.scale, room_for_last_texts(lanes, wording=wording, style=style))
    plot = Plot(caption, style, 300, Room(round(left), round(right), below=0, above=-6))
    span = TimeSpan(found.first, found.edge, plot.size[0])
    signs, room = form_legend(forms_of(lanes), span=span, wording=wording, style=style, axis=LEGEND)
    height = (38 if style.phone else 22) * len(lanes)
    stack = stack_bands(plot, above=[Band(LEGEND, room)] if signs else [], height=height)
    colours = {s.measure_id: _tone(s.row, style) for lane in lanes for s in lane.segments}
    notes = segment_texts(lanes, colours=colours, span=span, wording=wording, style=style)
    notes += _side_words(found, heads, wording, style) + names_over(labels, found.first, style)
    traces = [*lane_bars(tables, lanes, colours, 0.62, wording, style), *signs]
    axes = {"xaxis": time_axis(span, wording=wording, style=style), "yaxis": stack.domain | lane_axis(labels, style)}
    figure = plot.figure(traces, notes=notes, **axes, **stack.layout, barmode="overlay")
    alt = wording("partner-duties-alt", title=caption.title)
    return Chart("partner_duties", figure, caption, alt, measures_table(tables, found.measures, wording))


def _stacked(found: PartnerLanes) -> tuple[list[Lane], tuple[int, int]]:
    """All lanes with a row for the name of each side, and where those rows are."""
    lanes = [HEAD, *found.theirs, HEAD, *found.ours]
    return lanes, (0, 1 + len(found.theirs))


def _tone(row: dict[Any, Any], style: Style) -> str:
    return style.palette.canada_measure if row["ours"] else style.palette.other_measure


def _labels(tables: TradeTables, lanes: Sequence[Lane], wording: Wording, style: Style) -> list[str]:
    """What each lane is; a measure on every origin says so."""
    sides = [[lane for lane in lanes if lane.segments and lane.row["ours"] == ours] for ours in (False, True)]
    named = iter([label for side in sides for label in lane_labels(tables, side, wording=wording)])
    everyone = partner_name(tables, EVERY_ORIGIN, wording)
    labels = []
    for lane in lanes:
        label = next(named) if lane.segments else ""
        wide = bool(label) and lane.row["imposed_on"] == EVERY_ORIGIN and everyone not in label
        wide = wide and lane.row["preference_rule"] not in OF_SOME_ORIGINS
        widest = style.width - 16 if style.phone else WIDEST_LABEL * style.scale
        labels.append(shortened(f"{label} ({everyone})" if wide else label, width=widest, size=style.label_size))
    return labels


def _side_words(found: PartnerLanes, heads: Sequence[int], wording: Wording, style: Style) -> list[dict[str, Any]]:
    """The name of each side over its lanes, and that it has none where it has none."""
    notes = []
    for at, ours in zip(heads, (False, True), strict=True):
        key = "ours" if ours else "theirs"
        lanes = found.ours if ours else found.theirs
        text = wording(f"partner-duties-{key}" if lanes else f"partner-duties-{key}-none")
        colour = style.palette.canada_measure if ours else style.palette.other_measure
        side = {"xanchor": "left", "yanchor": "middle"}
        notes.append(note(iso(found.first), at, f"<b>{text}</b>", (style.label_size, colour), **side))
    return notes


def _caption(tables: TradeTables, found: PartnerLanes, partner: str, wording: Wording) -> Caption:
    live = found.measures.loc[found.measures["state"] == "in_force"]
    by_name, wide = by_origin(live.loc[live["ours"]])
    theirs, ours = _counted(live.loc[~live["ours"]], wording), _counted(by_name, wording)
    fields = {"theirs": theirs, "ours": ours, "wide": wide_words(wide, wording), "confirmed": _confirmed(live, wording)}
    title = wording.capital(wording("partner-duties-title", name=named(tables, partner, wording).the, **fields))
    words = [wording("partner-duties-subtitle", since=wording.date(f"{found.first:%Y-%m}"))]
    if found.left_out:
        words.append(wording("partner-duties-left-out", count=found.left_out))
    return Caption(title, " ".join(words), source_line(tables, found.measures, wording=wording))


def _counted(live: Frame, wording: Wording) -> str:
    """How many measures are in force, and how many duties are lifted to 0% beside them."""
    relief = int(lifted(live).sum())
    text = wording("partner-duties-count", count=len(live) - relief)
    return wording("partner-duties-lifted", counted=text, count=relief) if relief else text


def _confirmed(live: Frame, wording: Wording) -> str:
    """When the measures in force were last confirmed, in brackets; empty where none is in force."""
    if live.empty:
        return ""
    first, last = wording.date(live["as_of"].min()), wording.date(live["as_of"].max())
    return wording("partner-duties-confirmed", first=first, last=last, same=str(first == last))
