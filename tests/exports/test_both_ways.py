"""Two-way trade and balance in C$, from months of exports and imports, worked out by hand from the CSVs."""

import pandas as pd
import pytest

from components.drawing.style import Style
from components.partners.figures.two_way import partner_two_way_chart
from components.partners.sentences import comparison_charts, comparison_sentences
from components.partners.words import trade_sentence
from data import TradeTables
from data.indicators.exports.both_ways import customs_trade, latest_year_of_trade, traded_by_year
from data.indicators.partners.comparison import (
    ProfileChoice,
    base_years,
    compared_of,
    partner_comparison,
    settled_comparison,
)
from data.wording import wording_for
from tests.small_tables import curated

# Two-way goods trade in C$ billions, 2024 and 2025.
BILLIONS = {
    "USA": (973.4, 924.5), "CHN": (118.9, 125.7), "MEX": (56.1, 62.3), "GBR": (38.6, 56.6), "JPN": (36.3, 35.7),
    "DEU": (30.4, 34.3), "KOR": (24.7, 25.0), "IND": (13.3, 13.6),
}  # fmt: skip


@pytest.mark.parametrize("partner", BILLIONS)
def test_two_way_trade_is_exports_and_imports_of_twelve_months(partner: str) -> None:
    years = {t.period: t for t in customs_trade(curated(), partner)}
    assert tuple(round(years[year].two_way / 1000, 1) for year in ("2024", "2025")) == BILLIONS[partner]


def test_only_complete_years_and_the_last_twelve_months_are_told() -> None:
    assert [t.period for t in customs_trade(curated(), "CHN")] == ["2023", "2024", "2025", "2026-07"]
    assert [t.period for t in customs_trade(curated(), "DEU")] == ["2023", "2024", "2025", "2026-04"]
    assert customs_trade(curated(), "BRA") == ()
    assert latest_year_of_trade(curated(), "BRA") is None


def without_month(month: str) -> TradeTables:
    """The tables without China's imports of one month."""
    rows = curated()["imports_monthly"]
    kept = rows.loc[(rows["reference_month"] != month) | (rows["partner_code"] != "CHN")]
    return TradeTables({**curated().frames, "imports_monthly": kept}, f"without {month}")


def test_a_year_without_one_month_is_no_year_and_twelve_months_with_a_gap_are_none() -> None:
    assert [t.period for t in customs_trade(without_month("2024-05"), "CHN")] == ["2023", "2025", "2026-07"]
    assert [t.period for t in customs_trade(without_month("2026-03"), "CHN")] == ["2023", "2024", "2025"]


def test_the_sentence_says_the_currency_and_the_basis() -> None:
    assert trade_sentence(curated(), "CHN", wording_for("en")) == (
        "Two-way goods trade with China totalled C$125.7\u00a0billion in 2025 (customs basis): "
        "C$35.0\u00a0billion of exports and C$90.6\u00a0billion of imports"
    )
    assert "125,7\u00a0G$\u00a0CA en 2025 (base douanière)" in trade_sentence(curated(), "CHN", wording_for("fr"))
    assert trade_sentence(curated(), "BRA", wording_for("en")) == ""


def test_the_chart_has_a_pair_of_bars_for_each_period() -> None:
    chart = partner_two_way_chart(curated(), wording=wording_for("en"), style=Style(), partner="CHN")
    sold, bought = chart.figure.data
    assert (sold.name, bought.name) == ("exports", "imports")
    assert bought.text == ("89.2", "88.9", "90.6", "88.6")
    assert chart.table.rows[1][0] == "2025"
    assert chart.table.rows[1][4] == "−C$55.6\u00a0billion"


def test_the_official_balance_and_not_net_exports_is_called_a_surplus() -> None:
    # C$ billion: 562.7 - 361.8 = 200.9 on the customs basis; 81.6 as published on that of the balance of payments.
    chart = partner_two_way_chart(curated(), wording=wording_for("en"), style=Style(), partner="USA")
    said = chart.caption.subtitle.replace("\u00a0", " ")
    assert "goods made elsewhere and shipped from the partner are not included" in said
    assert said.endswith("of the official balance, the surplus was C$81.6 billion in 2025 (press source).")
    assert chart.caption.title.endswith("of imports")
    assert chart.table.rows[1][4] == "+C$200.9\u00a0billion"
    assert "The Deep Dive" in chart.caption.source
    french = partner_two_way_chart(curated(), wording=wording_for("fr"), style=Style(), partner="USA").caption.subtitle
    assert french.replace("\u00a0", " ").endswith(
        "celle du solde officiel, l’excédent était de 81,6 G$ CA en 2025 (presse)."
    )
    china = partner_two_way_chart(curated(), wording=wording_for("en"), style=Style(), partner="CHN").caption.subtitle
    assert china.endswith("are not the official balance.")


def test_the_comparison_takes_imports_two_way_trade_or_the_balance() -> None:
    assert traded_by_year(curated(), "balance").loc[2025, "CHN"] == pytest.approx(-55_613, abs=60)
    wanted = settled_comparison(curated(), ProfileChoice(traded="imports", scope="imf"))
    assert (wanted.traded, wanted.scope) == ("imports", "principal")
    compared = compared_of(curated(), wanted, "GBR")
    assert (compared.scope, compared.base_year) == ("imports", 2023)
    assert compared.partners == ("GBR", "CHN", "JPN", "DEU", "MEX")  # the largest markets whose imports are included
    assert base_years(curated(), "imports") == (2024, 2023)


def test_a_balance_has_no_index_and_a_partner_without_imports_is_told() -> None:
    assert comparison_charts(curated(), compared_of(curated(), ProfileChoice(traded="balance"), "GBR")) == (
        "partner_multiples",
    )
    compared = compared_of(curated(), ProfileChoice(compare=("BRA", "CHN"), traded="two_way"), "GBR")
    assert partner_comparison(curated(), "two_way", compared.partners, 2023).absent == ("BRA",)
    assert comparison_sentences(curated(), compared, "en") == (
        "Trade with Brazil is not shown: monthly imports in C$ from this partner are not included here.",
    )


def test_exports_of_the_months_are_those_of_the_year() -> None:
    annual = curated()["exports_annual"].set_index(["year", "partner_code", "compilation"])["value_cad_millions"]
    assert isinstance(annual, pd.Series)
    found = latest_year_of_trade(curated(), "GBR")
    assert found is not None
    assert found.exports == pytest.approx(float(annual[2025, "GBR", "statcan"]), abs=1.2)
