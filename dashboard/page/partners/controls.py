"""The controls of the partners page, with the words of their options: codes inside, labels at the edge."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache, partial

import streamlit as st

from components.partners.sentences import usual_word
from components.partners.words import period_short, series_name
from components.screen import controls
from data.cells.codes import REGIONS
from data.cells.folding import folded
from data.frames import TradeTables, records
from data.indicators.exports.both_ways import TRADED
from data.indicators.exports.series import AUTO, EVERY_DESTINATION, SERIES, latest_year, periods, series_for
from data.indicators.partners.choice import offered_series, profiled
from data.indicators.partners.comparison import (
    BALANCE,
    WITH_IMPORTS,
    Compared,
    base_years,
    compared_series,
    usual_base_year,
)
from data.names import name, names
from data.wording import Language, Wording, wording_for

TABS = ("map", "bars", "table")
MEASURES = ("share", "value", "growth1", "growth5", "growth10", "change", "change5", "stage", "duties")
REGION_OPTIONS = ("", *REGIONS)


def year_options(tables: TradeTables, series: str) -> tuple[str, ...]:
    """The latest full year first (an empty code, so that the address need not name it), then every other period."""
    return ("", *(p for p in periods(tables, series) if p != latest_year(tables, series)))


def year_word(tables: TradeTables, series: str, year: str, wording: Wording) -> str:
    """A period with the reach and currency of its series: `2023: every destination, C$`."""
    period = year or latest_year(tables, series)
    drawn = series_for(tables, series, period)
    reach = wording("partners-reach-every" if drawn in EVERY_DESTINATION else "partners-reach-principal")
    return wording(
        "partners-year-option",
        period=period_short(period, wording),
        reach=reach,
        currency=wording(f"partners-currency-{SERIES[drawn].currency}"),
    )


def series_word(series: str, wording: Wording) -> str:
    """The name of a series with its years' reach, or that the page chooses it by the year."""
    return wording("partners-series-auto") if series == AUTO else series_name(series, wording)


def region_word(region: str, wording: Wording) -> str:
    """A region, or all."""
    return wording.code("region", region) if region else wording("partners-all-regions")


def bloc_options(tables: TradeTables) -> tuple[str, ...]:
    """Every bloc, after none."""
    return ("", *tables["blocs"]["bloc"])


@lru_cache(maxsize=4)
def _bloc_names(tables: TradeTables, language: Language) -> dict[str, str]:
    return {row["bloc"]: wording_for(language).pick(row, "name") for row in records(tables["blocs"])}


def bloc_word(tables: TradeTables, bloc: str, wording: Wording) -> str:
    """A bloc, or all partners."""
    return _bloc_names(tables, wording.language)[bloc] if bloc else wording("partners-all-blocs")


@lru_cache(maxsize=4)
def partner_options(tables: TradeTables, language: Language) -> tuple[str, ...]:
    """Every partner with a profile, in the order of the reader's alphabet, after none."""
    known = names(tables, language)
    return ("", *sorted(profiled(tables), key=lambda c: folded(known[c])))


def partner_word(tables: TradeTables, code: str, wording: Wording) -> str:
    """A partner, or that none is chosen."""
    return name(tables, code, wording) if code else wording("partners-none")


Offer = Callable[[str], str]  # gives the widget of a View field its value; returns its key


def show_controls(tables: TradeTables, series: str, *, offer: Offer, wording: Wording) -> bool:
    """One row above the chart, the other choices behind a click; whether the reader asks for the usual view again."""
    with controls.row("partners"):
        controls.choose_few(
            wording("partners-tab"), TABS, key=offer("tab"), word=lambda t: wording(f"partners-tab-{t}")
        )
        controls.choose(
            wording("partners-show"), MEASURES, key=offer("show"), word=lambda m: wording(f"partners-show-{m}")
        )
        years = partial(year_word, tables, series, wording=wording)
        controls.choose(wording("partners-year"), year_options(tables, series), key=offer("year"), word=years)
        controls.switch(wording("partners-us"), key=offer("us"), help_text=wording("partners-us-help"))
    with st.expander(wording("control-more")), controls.row("partners_more"):
        words = partial(series_word, wording=wording)
        controls.choose(wording("partners-series"), offered_series(tables), key=offer("series"), word=words)
        words = partial(region_word, wording=wording)
        controls.choose(wording("partners-region"), REGION_OPTIONS, key=offer("region"), word=words)
        words = partial(bloc_word, tables, wording=wording)
        controls.choose(wording("partners-bloc"), bloc_options(tables), key=offer("bloc"), word=words)
        return controls.button(wording("control-reset"), key="reset_partners")


def show_picker(tables: TradeTables, *, offer: Offer, wording: Wording) -> None:
    """The list of partners that have a profile."""
    options = partner_options(tables, wording.language)
    word = partial(partner_word, tables, wording=wording)
    controls.choose(wording("partners-partner"), options, key=offer("partner"), word=word)


def show_profile_picker(tables: TradeTables, *, offer: Offer, wording: Wording) -> None:
    """The same list on the page of a profile, where no choice stands for the largest market outside the United States."""
    options = partner_options(tables, wording.language)
    controls.choose(
        wording("partners-partner"), options, key=offer("partner"),
        word=lambda code: name(tables, code, wording) if code else usual_word(tables, wording),
    )  # fmt: skip


def show_comparison_controls(tables: TradeTables, compared: Compared, *, offer: Offer, wording: Wording) -> bool:
    """Which partners, in which series, from which base year; whether the reader asks for the usual view again."""
    usual = usual_base_year(tables, compared.scope, compared.partners)
    years = ("", *(str(year) for year in base_years(tables, compared.scope)))
    with controls.row("comparison"):
        controls.choose_many(
            wording("partner-compare"),
            partner_options(tables, wording.language)[1:],
            key=offer("compare"),
            word=lambda code: name(tables, code, wording),
            placeholder=wording("partner-compare-usual"),
        )
        controls.choose(
            wording("partner-traded"),
            TRADED,
            key=offer("traded"),
            word=lambda code: wording(f"partner-traded-{code.replace('_', '-')}"),
        )
        if compared.scope not in WITH_IMPORTS:
            controls.choose(
                wording("partners-series"),
                compared_series(tables),
                key=offer("scope"),
                word=lambda series: wording.capital(series_name(series, wording)),
            )
        if compared.scope != BALANCE:
            controls.choose(
                wording("partner-base-year"),
                years,
                key=offer("base_year"),
                word=lambda y: y or wording("partner-base-usual", year=usual),
            )
        return controls.button(wording("control-reset"), key="reset_comparison")  # fmt: skip
