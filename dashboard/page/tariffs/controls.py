"""The choices of the tariff page: what the View asks for as far as the tables know it, and the controls for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

import streamlit as st

from components.html.confidence import known_confidences
from components.screen import controls
from components.tariffs.words import group_name, status_word
from dashboard.place import Place
from dashboard.view import View
from data import TradeTables
from data.cells.codes import DIRECTIONS, LEGAL_BASES, MEASURE_STATUSES
from data.indicators.tariffs.choice import EVERY_GROUP, TariffChoice, known, record_day
from data.indicators.tariffs.directions import ALL_DIRECTIONS, in_direction
from data.wording import Wording

FIELDS = (
    "direction",
    "look",
    "groups",
    "status",
    "basis",
    "since",
    "until",
    "day",
    "events",
    "agreements",
    "confidence",
)
LOOKS, EVENTS = ("rates", "lanes", "day"), ("key", "all", "none")
YEARS_AHEAD = 2


@dataclass(frozen=True)
class Span:
    """The years that may be chosen and the day on which the record ends."""

    first: int
    last: int
    record: date

    def year_or(self, usual: int, year: int) -> int:
        """A year that may be chosen; else the usual one, or what is nearest to it."""
        return year if self.first <= year <= self.last else min(max(usual, self.first), self.last)


def span(tables: TradeTables) -> Span:
    """From the year of the first announcement to two years after the record's last day."""
    day = record_day(tables.measures)
    first = tables.measures["announced_on"].min().year
    return Span(first, (day + timedelta(days=366 * YEARS_AHEAD)).year, day)


def checked(place: Place) -> Place:
    """The place with a View that holds only codes, years and days that the tables know; what else an address held is told."""
    place.settle(**place.kept(held_values, place.view))
    return replace(place, view=place.kept(checked_view, place.view))


def held_values(tables: TradeTables, view: View) -> dict[str, Any]:
    """The fields for which an address may hold what the tables do not, as far as they do.

    A year or a day outside the record falls to its default.
    """
    groups, years, usual = tables.measures["product_group"].unique(), span(tables), View()
    return {
        "groups": known(view.groups, [EVERY_GROUP, *groups]), "status": known(view.status, MEASURE_STATUSES),
        "basis": known(view.basis, LEGAL_BASES), "confidence": known_confidences(view.confidence),
        "since": years.year_or(usual.since, view.since), "until": years.year_or(usual.until, view.until),
        "day": view.day if view.day and years.first <= view.day.year <= years.last else None,
    }  # fmt: skip


def checked_view(tables: TradeTables, view: View) -> View:
    """A View that holds only codes, years and days that the tables know, and a day where one day is looked at."""
    held = held_values(tables, view)
    day = (held["day"] or record_day(tables.measures)) if view.look == "day" else None
    return view.with_values(held | {"day": day})


def choice_of(place: Place) -> TariffChoice:
    """What the View asks for; the years reach to the day where one day is looked at."""
    view = place.view
    spread = [view.since, view.until, *([view.day.year] if view.look == "day" and view.day else [])]
    return TariffChoice(
        view.direction,
        view.groups,
        view.status,
        view.basis,
        min(spread),
        max(spread),
        view.events,
        view.agreements,
        view.confidence,
    )


def show_controls(place: Place) -> None:
    """What to show in one row; status, legal basis, confidence, years and agreements behind it."""
    wording, view, years = place.wording, place.view, place.kept(span)
    with controls.row("tariffs"):
        controls.choose(
            wording("tariffs-control-direction"),
            (*DIRECTIONS, ALL_DIRECTIONS),
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
            controls.choose_day(
                wording("tariffs-control-day"), least=date(years.first, 1, 1), most=date(years.last, 12, 31), key=place.offer("day"),
            )  # fmt: skip
        else:
            controls.choose_few(
                wording("tariffs-control-events"),
                EVENTS,
                key=place.offer("events"),
                word=lambda c: wording.code("tariffs-events", c),
            )
        controls.choose_many(
            wording("tariffs-control-groups"), _groups(place), key=place.offer("groups"), word=lambda c: _group_word(place.tables, c, wording),
            placeholder=wording("tariffs-control-any" if view.look == "day" else "tariffs-control-groups-none"),
        )  # fmt: skip
        plain = place.view.with_values({"day": None} if view.day == years.record else {})
        if plain.to_query().keys() & set(FIELDS) and controls.button(wording("control-reset"), key="reset_tariffs"):
            place.reset(*FIELDS)
    _show_more(place)


def _show_more(place: Place) -> None:
    wording = place.wording
    years = place.kept(span)
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
        controls.choose_confidences(wording, key=place.offer("confidence"))
        controls.choose_year(
            wording("tariffs-control-since"), least=years.first, most=years.last, key=place.offer("since")
        )
        controls.choose_year(
            wording("tariffs-control-until"), least=years.first, most=years.last, key=place.offer("until")
        )
        controls.switch(wording("tariffs-control-agreements"), key=place.offer("agreements"))


def _groups(place: Place) -> tuple[str, ...]:
    """The product groups of the direction, by name, and those already chosen."""
    return tuple(place.kept(groups_on_offer, place.view.direction, place.view.groups, wording=place.wording))


def groups_on_offer(
    tables: TradeTables, direction: str, chosen: tuple[str, ...], *, wording: Wording
) -> tuple[str, ...]:
    """The product groups of a direction, by name, and those already chosen."""
    held = {*in_direction(tables, direction)["product_group"], *chosen} - {EVERY_GROUP}
    return (EVERY_GROUP, *sorted(held, key=lambda c: _group_word(tables, c, wording)))


def _group_word(tables: TradeTables, code: str, wording: Wording) -> str:
    return wording("tariffs-groups-every") if code == EVERY_GROUP else group_name(tables, code, wording)
