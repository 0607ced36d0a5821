"""The choices of the tariff page as far as the tables know them, and the controls for them."""

from __future__ import annotations

from datetime import date
from functools import partial

from components.screen import controls
from components.tariffs.words import group_name
from dashboard.place import Place
from data import TradeTables
from data.indicators.tariffs.choice import EVERY_GROUP, settled_choice, span
from data.indicators.tariffs.directions import in_direction
from data.wording import Wording
from data.wording.typed_numbers import NumberField


def settled(place: Place) -> Place:
    """The place with a choice that the tables know, and with a day where one day is looked at."""
    choice = place.settled(place.kept(settled_choice, place.view.tariffs))
    return place.seeing(day=(choice.day or place.kept(span).record) if choice.look == "day" else None)


def show_controls(place: Place) -> None:
    """What to show in one row."""
    choice, years = place.view.tariffs, place.kept(span)
    with controls.row("tariffs"):
        place.choose("direction", "tariffs-direction")
        place.choose_few("look", "tariffs-look")
        if choice.look == "day":
            place.choose_day("day", "tariffs-control-day", least=date(years.first, 1, 1), most=date(years.last, 12, 31))
        elif choice.look != "now":  # the first look has no event in its picture
            place.choose_few("events", "tariffs-events")
        groups = place.kept(groups_on_offer, choice.direction, choice.groups, wording=place.wording)
        nothing = "tariffs-control-any" if choice.look == "day" else "tariffs-control-groups-none"
        word = partial(_group_word, place.tables, place.wording)
        place.choose_many("groups", word, groups, label="tariffs-control-groups", nothing=nothing)
        usual_day = choice.day == years.record
        (place.seeing(day=None) if usual_day else place).reset_button(*vars(choice))


def show_more(place: Place) -> None:
    """Status, legal basis, confidence, years and agreements, behind a click below the chart."""
    years = place.kept(span)
    with controls.more(place.wording("control-more")), controls.row("tariffs_more"):
        place.choose_many("status", "cell-status", label="tariffs-control-status", nothing="tariffs-control-any")
        place.choose_many("basis", "cell-legal-basis", label="tariffs-control-basis", nothing="tariffs-control-any")
        place.choose_confidences()
        for field in ("since", "until"):
            place.type_number(field, f"tariffs-control-{field}", NumberField("year", years.first, years.last))
        place.switch("agreements", "tariffs-control-agreements")


def groups_on_offer(
    tables: TradeTables, direction: str, chosen: tuple[str, ...], *, wording: Wording
) -> tuple[str, ...]:
    """The product groups of a direction, by name, and those already chosen."""
    held = {*in_direction(tables, direction)["product_group"], *chosen} - {EVERY_GROUP}
    return (EVERY_GROUP, *sorted(held, key=partial(_group_word, tables, wording)))


def _group_word(tables: TradeTables, wording: Wording, code: str) -> str:
    return wording("tariffs-groups-every") if code == EVERY_GROUP else group_name(tables, code, wording)
