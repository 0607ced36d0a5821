"""The choices of the tariff page: what the View asks for as far as the tables know it, and the controls for it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from components.html.confidence import known_confidences
from components.screen import controls
from components.tariffs.words import group_name
from dashboard.place import Place
from dashboard.view import View
from data import TradeTables
from data.cells.codes import LEGAL_BASES, MEASURE_STATUSES
from data.indicators.tariffs.choice import EVERY_GROUP, TariffChoice, known
from data.indicators.tariffs.directions import in_direction
from data.indicators.tariffs.duties import record_day
from data.wording import Wording
from data.wording.typed_numbers import NumberField

FIELDS = (
    "direction", "look", "groups", "status", "basis", "since", "until", "day", "events", "agreements", "confidence",
)  # fmt: skip
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


def held_values(tables: TradeTables, view: View) -> dict[str, object]:
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


def tariff_choice(place: Place) -> TariffChoice:
    """What the View asks for; the years reach to the day that is looked at, and rates of now from the record's last year."""
    view = place.view
    spread = [view.since, view.until, *([view.day.year] if view.look == "day" and view.day else [])]
    first = min(*spread, record_day(place.tables.measures).year) if view.look == "now" else min(spread)
    return TariffChoice(
        view.direction, view.groups, view.status, view.basis, first, max(spread), view.events, view.agreements,
        view.confidence,
    )  # fmt: skip


def show_controls(place: Place) -> None:
    """What to show in one row."""
    wording, view, years = place.wording, place.view, place.kept(span)
    with controls.row("tariffs"):
        place.choose("direction", wording("tariffs-control-direction"), "tariffs-direction")
        place.choose_few("look", wording("tariffs-control-look"), "tariffs-look")
        if view.look == "day":
            label, day = wording("tariffs-control-day"), place.offer("day")
            controls.choose_day(label, least=date(years.first, 1, 1), most=date(years.last, 12, 31), key=day)
        elif view.look != "now":  # the first look has no event in its picture
            place.choose_few("events", wording("tariffs-control-events"), "tariffs-events")
        place.choose_many(
            "groups", wording("tariffs-control-groups"), lambda c: _group_word(place.tables, c, wording), _groups(place),
            nothing=wording("tariffs-control-any" if view.look == "day" else "tariffs-control-groups-none"),
        )  # fmt: skip
        plain = view.with_values({"day": None} if view.day == years.record else {})
        if plain.to_query().keys() & set(FIELDS):
            place.reset_button("tariffs", *FIELDS)


def show_more(place: Place) -> None:
    """Status, legal basis, confidence, years and agreements, behind a click below the chart."""
    wording, years = place.wording, place.kept(span)
    anything = wording("tariffs-control-any")
    with controls.more(wording("control-more")), controls.row("tariffs_more"):
        place.choose_many(
            "status", wording("tariffs-control-status"), "cell-status", MEASURE_STATUSES, nothing=anything
        )
        place.choose_many("basis", wording("tariffs-control-basis"), "cell-legal-basis", LEGAL_BASES, nothing=anything)
        place.choose_confidences()
        for field in ("since", "until"):
            place.type_number(field, wording(f"tariffs-control-{field}"), NumberField("year", years.first, years.last))
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
