"""The choices of the tariff page: what the View asks for as far as the tables know it, and the controls for it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import streamlit as st

from components import controls
from components.tariff_words import group_name, status_word
from dashboard.place import Place
from dashboard.view import View
from data.codes import LEGAL_BASES, MEASURE_STATUSES
from data.frames import TariffMeasures
from data.indicators.tariff_choice import DIRECTIONS, EVERY_GROUP, TariffChoice, in_direction, known, record_day

FIELDS = ("direction", "look", "groups", "status", "basis", "since", "until", "day", "events", "agreements")
LOOKS, EVENTS = ("rates", "lanes", "day"), ("key", "all", "none")
YEARS_AHEAD = 2


def checked(place: Place) -> Place:
    """The place with a View that holds only codes, years and days that the tables know."""
    view, measures = place.view, place.tables.measures
    first, last = years(measures)
    day = None
    if view.look == "day":
        day = min(max(view.day or record_day(measures), date(first, 1, 1)), date(last, 12, 31))
    return replace(
        place,
        view=view.with_values(
            {
                "direction": view.direction if view.direction in DIRECTIONS else View().direction,
                "look": view.look if view.look in LOOKS else LOOKS[0],
                "events": view.events if view.events in EVENTS else EVENTS[0],
                "groups": known(view.groups, [EVERY_GROUP, *measures["product_group"].unique()]),
                "status": known(view.status, MEASURE_STATUSES), "basis": known(view.basis, LEGAL_BASES),
                "since": min(max(view.since, first), last), "until": min(max(view.until, first), last), "day": day,
            }
        ),
    )  # fmt: skip


def years(measures: TariffMeasures) -> tuple[int, int]:
    """The years that may be chosen: from the first announcement to two years after the record's last day."""
    return measures["announced_on"].min().year, (record_day(measures) + timedelta(days=366 * YEARS_AHEAD)).year


def choice_of(place: Place) -> TariffChoice:
    """What the View asks for; the years reach to the day where one day is looked at."""
    view = place.view
    spread = [view.since, view.until, *([view.day.year] if view.look == "day" and view.day else [])]
    return TariffChoice(
        view.direction, view.groups, view.status, view.basis, min(spread), max(spread), view.events, view.agreements
    )


def show_controls(place: Place) -> None:
    """What to show in one row; status, legal basis, years and agreements behind it."""
    wording, view = place.wording, place.view
    with controls.row("tariffs"):
        controls.choose(
            wording("tariffs-control-direction"),
            tuple(DIRECTIONS),
            key=place.offer("direction"),
            word=lambda c: wording.code("tariffs-direction", c),
        )
        controls.choose_few(
            wording("tariffs-control-look"),
            LOOKS,
            key=place.offer("look"),
            word=lambda c: wording.code("tariffs-look", c),
        )
        if view.look == "day":
            first, last = years(place.tables.measures)
            controls.choose_day(
                wording("tariffs-control-day"), least=date(first, 1, 1), most=date(last, 12, 31), key=place.offer("day")
            )
        else:
            controls.choose_few(
                wording("tariffs-control-events"),
                EVENTS,
                key=place.offer("events"),
                word=lambda c: wording.code("tariffs-events", c),
            )
        controls.choose_many(
            wording("tariffs-control-groups"), _groups(place), key=place.offer("groups"), word=lambda c: _group_word(place, c),
            placeholder=wording("tariffs-control-any" if view.look == "day" else "tariffs-control-groups-none"),
        )  # fmt: skip
        plain = place.view.with_values({"day": None} if view.day == record_day(place.tables.measures) else {})
        if plain.to_query().keys() & set(FIELDS) and controls.button(wording("control-reset"), key="reset_tariffs"):
            place.reset(*FIELDS)
    _show_more(place)


def _show_more(place: Place) -> None:
    wording = place.wording
    first, last = years(place.tables.measures)
    anything = wording("tariffs-control-any")
    with st.expander(wording("control-more")), controls.row("tariffs_more"):
        controls.choose_many(
            wording("tariffs-control-status"),
            MEASURE_STATUSES,
            key=place.offer("status"),
            word=lambda c: status_word(c, wording),
            placeholder=anything,
        )
        controls.choose_many(
            wording("tariffs-control-basis"),
            LEGAL_BASES,
            key=place.offer("basis"),
            word=lambda c: wording.code("cell-legal-basis", c),
            placeholder=anything,
        )
        controls.choose_year(wording("tariffs-control-since"), least=first, most=last, key=place.offer("since"))
        controls.choose_year(wording("tariffs-control-until"), least=first, most=last, key=place.offer("until"))
        controls.switch(wording("tariffs-control-agreements"), key=place.offer("agreements"))


def _groups(place: Place) -> list[str]:
    """The product groups of the direction, by name, and those already chosen."""
    held = {*in_direction(place.tables.measures, place.view.direction)["product_group"], *place.view.groups} - {
        EVERY_GROUP
    }
    return [EVERY_GROUP, *sorted(held, key=lambda c: _group_word(place, c))]


def _group_word(place: Place, code: str) -> str:
    return (
        place.wording("tariffs-groups-every") if code == EVERY_GROUP else group_name(place.tables, code, place.wording)
    )
