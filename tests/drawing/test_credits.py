"""The source line: publishers by weight, table numbers, an as-of date no more precise than known, licences."""

from typing import Any

import pandas as pd
import pytest

from components.drawing.credits import MOST_NAMED, short_source, source_line
from data import TradeTables
from data.frames import CUSTOMS_TOTAL, GOODS_INDUSTRIES, USD_BACI, USD_IMF, Frame, Measure
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated

EN, FR = wording_for("en"), wording_for("fr")


def source(source_id: str, publisher: str, title: str = "A release", licence: str = "press") -> dict[str, Any]:
    """A row of the sources."""
    names = {"publisher_en": publisher, "publisher_fr": f"{publisher} (fr)"}
    return {"source_id": source_id, "title": title, "licence": licence, **names}


TABLES = TradeTables(
    {
        "sources": pd.DataFrame(
            [
                source("annual", "Statistics Canada", "Trade by partner, table 12-10-0011-01", "open"),
                source("monthly", "Statistics Canada", "Trade by partner, table 12-10-0011-01", "open"),
                source("daily", "Reuters"), source("weekly", "CBC"), source("paper", "The Hill"), source("radio", "NPR"),
            ]
        ),
        "licences": pd.DataFrame(
            [
                {"licence": "open", "name_en": "Open Licence", "name_fr": "Licence ouverte", "attribution_en": "Says so.", "attribution_fr": "Le dit."},
                {"licence": "press", "name_en": "Press", "name_fr": "Presse", "attribution_en": None, "attribution_fr": None},
            ]
        ),
    },
    "by hand",
)  # fmt: skip


def rows(*used: str, as_of: Any = "2026-09-03") -> Frame:
    """Rows with these sources."""
    return pd.DataFrame({"source_id": list(used), "as_of": as_of})


def test_a_name_with_a_comma_of_its_own_is_set_off_by_semicolons() -> None:
    used = curated().exports(USD_IMF)[["source_id", "as_of"]].head(1)
    home = curated().exports(GOODS_INDUSTRIES)[["source_id", "as_of"]].head(1)
    line = source_line(curated(), pd.concat([used, home]), wording=EN)
    assert "International Monetary Fund; Innovation, Science and Economic Development Canada." in line


def test_a_source_line_names_publisher_table_day_and_licence() -> None:
    assert source_line(TABLES, rows("annual"), wording=EN) == (
        "Source: Statistics Canada (table 12-10-0011-01). As of 3 September 2026. Open Licence."
    )
    assert source_line(TABLES, rows("annual"), wording=FR) == (
        "Source\u00a0: Statistics Canada (fr) (tableau 12-10-0011-01). Données au 3\u00a0septembre 2026. Licence ouverte."
    )


def test_two_sources_with_one_name_are_named_once() -> None:
    assert source_line(TABLES, rows("annual", "monthly"), wording=EN).count("Statistics Canada") == 1


def test_the_publisher_of_most_rows_comes_first() -> None:
    line = source_line(TABLES, rows("daily", "annual", "annual"), wording=EN)
    assert line.startswith("Source: Statistics Canada (table 12-10-0011-01), Reuters.")


def test_beyond_three_publishers_the_others_are_counted() -> None:
    line = source_line(TABLES, rows("daily", "weekly", "paper", "radio", "annual"), wording=EN)
    assert MOST_NAMED == 3
    assert line.startswith("Source: Reuters, CBC, The Hill and 2 others.")


def test_tables_of_one_publisher_are_listed_behind_its_name() -> None:
    tables = TradeTables(
        TABLES.frames | {"sources": pd.concat([TABLES["sources"], pd.DataFrame([source("gold", "Statistics Canada", "Gold, table 12-10-0182-01", "open")])])},
        "two tables",
    )  # fmt: skip
    line = source_line(tables, rows("annual", "gold"), wording=EN)
    assert line.startswith("Source: Statistics Canada (tables 12-10-0011-01 and 12-10-0182-01). As of")


def test_a_licence_of_some_of_the_sources_names_their_publisher() -> None:
    line = source_line(TABLES, rows("daily", "daily", "annual"), wording=EN)
    assert line.endswith("As of 3 September 2026. Open Licence (Statistics Canada).")


def test_a_licence_that_asks_for_no_line_gets_none() -> None:
    assert source_line(TABLES, rows("daily"), wording=EN) == "Source: Reuters. As of 3 September 2026."


def test_the_newest_day_of_the_rows_counts() -> None:
    assert "As of 6 October 2026." in source_line(
        TABLES, rows("daily", "daily", as_of=["2026-10-06", "2026-09-03"]), wording=EN
    )
    assert "As of 6 October 2026." in source_line(TABLES, rows("daily", as_of=pd.Timestamp("2026-10-06")), wording=EN)


@pytest.mark.parametrize(
    ("as_of", "english", "french"),
    [
        ("2026-03", "As of March 2026.", "Données diffusées en mars 2026."),
        ("2021", "As of 2021.", "Données diffusées en 2021."),
    ],
)
def test_a_month_or_a_year_is_not_made_more_precise_than_it_is_known(as_of: str, english: str, french: str) -> None:
    assert source_line(TABLES, rows("daily", as_of=as_of), wording=EN) == f"Source: Reuters. {english}"
    assert source_line(TABLES, rows("daily", as_of=as_of), wording=FR) == f"Source\u00a0: Reuters (fr). {french}"


def test_a_blank_day_is_left_out() -> None:
    assert source_line(TABLES, rows("daily", as_of=None), wording=EN) == "Source: Reuters."


def test_rows_that_were_published_and_not_checked_later_have_the_day_of_publication() -> None:
    published = pd.DataFrame({"source_id": ["daily"], "published": ["2025-10-24"]})
    assert source_line(TABLES, published, wording=EN) == "Source: Reuters. As of 24 October 2025."


def test_a_headline_number_has_the_short_form() -> None:
    assert short_source(TABLES, rows("annual"), wording=EN) == "Source: Statistics Canada, 3 Sep 2026"
    assert (
        short_source(TABLES, rows("annual", "annual", "daily"), wording=EN)
        == "Source: Statistics Canada and one other, 3 Sep 2026"
    )
    assert short_source(TABLES, rows("annual", as_of="2026-03"), wording=EN) == "Source: Statistics Canada, Mar 2026"
    assert short_source(TABLES, rows("annual", as_of=None), wording=EN) == "Source: Statistics Canada."


def test_a_source_that_is_not_in_the_tables_raises() -> None:
    with pytest.raises(KeyError, match="nobody"):
        source_line(TABLES, rows("nobody"), wording=EN)


@pytest.mark.parametrize(
    ("measure", "line"),
    [
        (CUSTOMS_TOTAL, "Source: Statistics Canada (table 12-10-0011-01). As of 3 September 2026. Statistics Canada Open Licence."),
        (USD_IMF, "Source: International Monetary Fund. As of 2021. International Monetary Fund data terms, reuse with attribution."),
        (USD_BACI, "Source: CEPII. As of January 2025. Etalab Open Licence 2.0."),
    ],
)  # fmt: skip
def test_the_curated_exports_are_credited_to_who_published_them(measure: Measure, line: str) -> None:
    assert source_line(curated(), curated().exports(measure), wording=EN) == line


@pytest.mark.parametrize("language", LANGUAGES)
def test_figures_under_the_open_government_licence_name_it(language: Language) -> None:
    line = source_line(curated(), curated().exports(GOODS_INDUSTRIES), wording=wording_for(language))
    assert {"en": "Open Government Licence – Canada.", "fr": "Licence du gouvernement ouvert – Canada."}[
        language
    ] in line
