"""The controls of the partners page, with the words of their options: codes inside, labels at the edge."""

from __future__ import annotations

from components.partners.words import period_short, series_name
from components.screen import controls
from dashboard.place import Place
from data.cells.codes import REGIONS
from data.cells.folding import folded
from data.frames import TradeTables
from data.indicators.exports.series import AUTO, EVERY_DESTINATION, SERIES, opening_period, series_for, series_periods
from data.indicators.partners.choice import offered_series, profiled
from data.indicators.partners.comparison import (
    BALANCE,
    WITH_IMPORTS,
    Compared,
    base_years,
    compared_series,
    usual_base_year,
)
from data.kept import kept
from data.names import name, names
from data.tables import rows_by_key
from data.wording import Language, Wording


def year_options(tables: TradeTables, series: str) -> tuple[str, ...]:
    """Every period from the first to the last; an empty code is the opening period, so that the address need not name it."""
    opening = opening_period(tables, series)
    return tuple("" if period == opening else period for period in reversed(series_periods(tables, series)))


def year_word(tables: TradeTables, series: str, year: str, wording: Wording) -> str:
    """A period with the reach and currency of its series: `2023: every destination, C$`."""
    period = year or opening_period(tables, series)
    drawn = series_for(tables, series, period)
    reach = wording("partners-reach-every" if drawn in EVERY_DESTINATION else "partners-reach-principal")
    return wording(
        "partners-year-option",
        period=period_short(period, wording),
        reach=reach,
        currency=wording(f"partners-currency-{SERIES[drawn].currency}"),
    )


@kept
def partner_options(tables: TradeTables, language: Language) -> tuple[str, ...]:
    """Every partner with a profile, in the order of the reader's alphabet, after none."""
    known = names(tables, language)
    return ("", *sorted(profiled(tables), key=lambda c: folded(known[c])))


def show_choice(place: Place) -> None:
    """One row above the chart, the other choices behind a click, and the way back from all of them."""
    tables, wording, series = place.tables, place.wording, place.view.partners.series
    blocs = rows_by_key(tables, "blocs")
    with controls.row("partners"):
        place.choose_few("tab", "partners-tab")
        place.choose("show", "partners-show")
        show_picker(place, wording("partners-none"))
        years = year_options(tables, series)
        if len(years) > 1:
            place.slide("year", lambda y: year_word(tables, series, y, wording), years, label="partners-year")
    with controls.more(wording("control-more")), controls.row("partners_more"):
        place.switch("us", "partners-us", about="partners-us-help")
        place.choose(
            "series", lambda s: wording("partners-series-auto") if s == AUTO else series_name(s, wording),
            offered_series(tables), label="partners-series",
        )  # fmt: skip
        place.choose(
            "region", lambda r: wording.code("region", r) if r else wording("partners-all-regions"), ("", *REGIONS),
            label="partners-region",
        )  # fmt: skip
        place.choose(
            "bloc", lambda b: wording.pick(blocs[b], "name") if b else wording("partners-all-blocs"), ("", *blocs),
            label="partners-bloc",
        )  # fmt: skip
        place.reset_button(*vars(place.view.partners), "confidence")


def show_picker(place: Place, nobody: str) -> None:
    """The list of partners that have a profile; `nobody` is the option that stands for no choice."""
    tables, wording = place.tables, place.wording
    options = partner_options(tables, wording.language)
    place.choose("partner", lambda c: name(tables, c, wording) if c else nobody, options, label="partners-partner")


def show_comparison_controls(place: Place, compared: Compared) -> None:
    """Which partners, in which series, from which base year."""
    tables, wording = place.tables, place.wording
    usual = wording("partner-base-usual", year=usual_base_year(tables, compared.scope, compared.partners))
    years = ("", *(str(year) for year in base_years(tables, compared.scope)))
    with controls.row("comparison"):
        place.choose_many(
            "compare", lambda c: name(tables, c, wording), partner_options(tables, wording.language)[1:],
            label="partner-compare", nothing="partner-compare-usual",
        )  # fmt: skip
        place.choose("traded", "partner-traded")
        if compared.scope not in WITH_IMPORTS:
            series = compared_series(tables)
            place.choose("scope", lambda s: wording.capital(series_name(s, wording)), series, label="partners-series")
        if compared.scope != BALANCE:
            place.choose("base_year", lambda year: year or usual, years, label="partner-base-year")
        place.reset_button("compare", "scope", "base_year", "traded")
