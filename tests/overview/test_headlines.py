"""Headline numbers of the overview: a change is looked up by its year or month, and is not known where that is missing."""

from datetime import date
from typing import Any

import pandas as pd
import pytest

from components.html.kpi_row import Headline
from components.overview.headlines import headlines, markets_since, spread_words
from data import TradeTables
from data.frames import CUSTOMS_TOTAL
from data.indicators.exports.flows import flows
from data.indicators.targets.aim import Aim, path_reading
from data.indicators.targets.path import Verdict
from data.indicators.tariffs.duties import between, duty_rows
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated

BOTH = pytest.mark.parametrize("language", LANGUAGES)


def without(name: str, **cells: Any) -> TradeTables:
    """The curated tables without the rows of one table that hold these cells."""
    rows = curated()[name]
    gone = rows[list(cells)].eq(list(cells.values())).all(axis=1)
    assert gone.any()
    return TradeTables({**curated().frames, name: rows.loc[~gone]}, f"{name} without {cells}")


def standing() -> Verdict:
    found = path_reading(curated(), aim=Aim()).verdict
    assert found is not None
    return found


def told(name: str, tables: TradeTables, language: Language) -> Headline:
    found = headlines(tables, standing(), wording=wording_for(language))
    return next(h for h in found if h.name == name)


@BOTH
def test_ten_years_are_counted_from_the_year_and_not_from_the_eleventh_row(language: Language) -> None:
    # (215,306.1 / 121,895.5) ** (1 / 10) = 1.0585: from 2015 to 2025, with or without the United States of 2020.
    words = {
        "en": "growth achieved from 2015 to 2025: 5.9% a year; without precious metals, 6.0% needed and 4.6% achieved",
        "fr": "croissance réalisée de 2015 à 2025\u00a0: 5,9\u00a0% par an; "
        "sans les métaux précieux, croissance requise de 6,0\u00a0% et réalisée de 4,6\u00a0%",
    }[language]
    # Without metals: (2 * 154,364.2 / 171,592.9) ** (1 / 10) = 1.0605; (171,592.9 / 109,468.5) ** (1 / 10) = 1.0460.
    gap = without("exports_annual", year=2020, partner_code="USA")
    assert 2020 not in flows(gap, CUSTOMS_TOTAL)["period"].tolist()
    assert told("needed", curated(), language).change == told("needed", gap, language).change == words


@BOTH
def test_growth_from_a_year_that_is_missing_is_not_known(language: Language) -> None:
    gap = without("exports_annual", year=2015, partner_code="USA")
    words = {
        "en": "growth achieved from 2015 to 2025: not available",
        "fr": "croissance réalisée de 2015 à 2025\u00a0: non disponible",
    }[language]
    assert told("needed", gap, language).change == words


@BOTH
def test_change_on_a_year_that_is_missing_is_not_known(language: Language) -> None:
    gap = without("exports_annual", year=2024, partner_code="USA")
    words = {"en": "change from 2024 not available", "fr": "variation par rapport à 2024 non disponible"}[language]
    assert told("year", gap, language).change == words
    assert told("year", gap, language).value == told("year", curated(), language).value


@BOTH
def test_change_of_the_share_on_a_month_that_is_missing_is_not_known(language: Language) -> None:
    gap = without("exports_monthly", reference_month="2025-07", partner_code="USA", seasonal_adjustment="adjusted")
    words = {"en": "change from July 2025 not available", "fr": "variation par rapport à juillet 2025 non disponible"}[
        language
    ]
    assert told("share", gap, language).change.split("; ")[0] == words
    assert told("share", gap, language).value == told("share", curated(), language).value


@BOTH
def test_twelve_months_are_compared_with_those_before_and_not_with_the_thirteenth_row(language: Language) -> None:
    # Without August 2024 the twelve months to July 2025 have no sum; those to July 2026 begin in August 2025.
    gap = without("exports_monthly", reference_month="2024-08", partner_code="WLD", seasonal_adjustment="unadjusted")
    words = {
        "en": "change from the previous 12 months not available",
        "fr": "variation par rapport aux 12\u00a0mois précédents non disponible",
    }[language]
    assert told("months", gap, language).change == words
    assert told("months", gap, language).value == told("months", curated(), language).value


def test_a_trend_starts_after_the_last_gap() -> None:
    gap = without("exports_annual", year=2020, partner_code="USA")
    assert len(told("year", curated(), "en").trend) == 12
    assert len(told("year", gap, "en").trend) == 5  # 2021 to 2025
    assert len(told("needed", gap, "en").trend) == 4  # 2022 on 2021, to 2025 on 2024


@BOTH
def test_without_a_gap_every_change_is_told(language: Language) -> None:
    # 215,306.1 / 184,915.4 = 1.1643; 66.6 % less 73.0 % is 6.4 points.
    wanted = {"en": ("+16.4% from 2024", "−6.4"), "fr": ("+16,4\u00a0% par rapport à 2024", "−6,4")}[language]
    assert told("year", curated(), language).change == wanted[0]
    assert told("share", curated(), language).change.startswith(wanted[1])
    assert not any("not available" in h.change or "non disponible" in h.change for h in headlines(curated(), standing(), wording=wording_for(language)))  # fmt: skip


@BOTH
def test_duties_are_counted_and_not_rows_and_the_average_stands_beside_them(language: Language) -> None:
    # 27 rows in force on 9 October 2026 are 21 duties and an import ban; 11 rows a year before are 10 duties.
    # Drones and the medicines of most companies were last confirmed before their start.
    found = told("duties", curated(), language)
    assert found.value == "21"
    words = {
        "en": "10 a year earlier; 16 of 21 last confirmed on 21 Aug 2026, 2 not confirmed since their start; "
        "average statutory rate of 5.8% in January 2026, before 8 duties began and 3 ended",
        "fr": "un an plus tôt : 10; 16 sur 21 confirmés pour la dernière fois le 21 août 2026, 2 non confirmés depuis leur début; "
        "taux légal moyen de 5,8 % en janvier 2026, avant l’ajout de 8 droits et le retrait de 3 autres",
    }[language]
    # Begun since 28 January 2026: section 301, drones, medicines, two kinds of metal goods, three lists of section 338.
    # Ended: the emergency duties on all goods, energy and potash.
    assert found.change.replace("\u00a0", " ") == words


@BOTH
def test_the_share_of_a_month_has_those_of_twelve_months_and_of_the_other_basis_beside_it(language: Language) -> None:
    # 48,895.5 of 73,448.0; 560,510.9 of 814,599.9; on the balance-of-payments basis 50,517.1 of 76,137.4.
    found = told("share", curated(), language)
    said = f"{found.label} {found.value} {found.change}".replace("\u00a0", " ").replace("\u2011", "-")
    words = {
        "en": "US share of goods exports, July 2026 (seasonally adjusted, customs basis) 66.6% −6.4 points from July 2025; "
        "68.8% in the 12 months to July 2026; 66.3% on the balance-of-payments basis",
        "fr": "Part des É.-U. dans les exportations de biens, juillet 2026 (données désaisonnalisées, base douanière) 66,6 % "
        "−6,4 points par rapport à juillet 2025; 68,8 % sur les 12 mois se terminant en juillet 2026; 66,3 % sur la base de la balance des paiements",
    }[language]
    assert said == words


@BOTH
def test_markets_of_2023_are_followed_by_the_most_that_later_figures_allow(language: Language) -> None:
    # 15 partners: their squared shares of exports outside the United States add up to 0.0867 in 2025 and 0.1105 to July 2026.
    found = told("markets", curated(), language)
    words = {
        "en": "total exports: at most 11.5 in 2025 and at most 9.1 in the 12 months to July 2026",
        "fr": "exportations totales : au plus 11,5 en 2025 et 9,1 pour les 12 mois se terminant en juillet 2026",
    }[language]
    assert (found.value.replace(",", "."), found.change.replace("\u00a0", " ")) == ("15.6", words)
    assert "2023" in found.label
    assert " 15 " in spread_words(curated(), wording=wording_for(language)).replace("\u00a0", " ")


def test_markets_of_the_latest_year_need_no_bound() -> None:
    rows = curated()["exports_annual"]
    until = rows.loc[rows["year"] <= 2023]
    tables = TradeTables({**curated().frames, "exports_annual": until}, "until 2023")
    assert markets_since(tables, 2023, "headline-markets-since", wording_for("en")) == ""


def test_the_card_names_the_publishers_of_the_duties_counted_only() -> None:
    us = between(curated().measures, imposed_by=("USA",), imposed_on=("CAN",))
    counted = pd.concat([duty_rows(us, day=day) for day in (date(2026, 10, 9), date(2025, 10, 9))])
    publishers = curated().sources.set_index("source_id").loc[counted["source_id"].unique(), "publisher_en"]
    others = len({*publishers, "Bank of Canada"}) - 1  # of the average rate
    assert others < 10  # of the 30 publishers of all US measures since 2017
    assert f"and {others} others, " in told("duties", curated(), "en").source
