"""A curated table as a reader sees it: words for codes, names for ids, blanks as blanks, and what a search finds."""

import pytest
from pydantic import ValidationError

from components.tables.readable import matching_rows, readable_table, search_text
from data.columns import code_kind, fields_of
from data.tables import TABLE_BY_NAME, TABLES, Table
from data.wording import LANGUAGES, Language
from tests.small_tables import curated
from tests.tables.code_lists import CODE_LISTS

EVERY_TABLE = pytest.mark.parametrize("table", TABLES, ids=lambda t: t.name)
BOTH = pytest.mark.parametrize("language", LANGUAGES)


def rows_of(name: str, language: Language, **search: str) -> list[dict[str, object]]:
    readable = readable_table(curated(), name, language)
    return list(readable.cells.take(matching_rows(curated(), name, language, **search)).to_pylist())


def measure(measure_id: str, language: Language) -> dict[str, object]:
    return next(r for r in rows_of("tariff_measures", language) if r["measure_id"] == measure_id)


@BOTH
@EVERY_TABLE
def test_every_table_shows_every_row_and_every_field(table: Table, language: Language) -> None:
    readable = readable_table(curated(), table.name, language)
    assert readable.rows == len(curated()[table.name])
    assert set(fields_of(table)) <= {c.name for c in readable.columns}
    assert all(c.head.strip() for c in readable.columns)


WORDS = {"article_en", "article_fr", "in_french"}  # of a closed list too, and shown as they are


@EVERY_TABLE
def test_every_column_of_codes_has_a_kind_with_a_word_for_each_code(table: Table) -> None:
    """A new column of codes without a line in `data/columns.py` fails here before a reader sees `some_code`."""
    kinds = {field: code_kind(field, table) for field in fields_of(table)}
    assert {field for field, kind in kinds.items() if kind} == closed(table) - {"confidence"} - WORDS
    for field, kind in kinds.items():
        if kind:
            assert set(curated()[table.name][field].dropna()) <= set(CODE_LISTS[kind])


def closed(table: Table) -> set[str]:
    """The columns whose row model refuses everything but a list of codes."""
    with pytest.raises(ValidationError) as refused:
        table.row.model_validate(dict.fromkeys(table.row.columns(), "\u00a7 no code"))
    return {str(error["loc"][0]) for error in refused.value.errors() if error["type"] == "unknown_code"}


def test_codes_and_ids_are_shown_as_words_in_each_language() -> None:
    english, french = (measure("can-all-steel-safeguard-2019", language) for language in LANGUAGES)
    assert (english["imposed_on"], english["status"], english["legal_basis"]) == (
        "All origins",
        "Repealed",
        "Safeguard",
    )
    assert (french["imposed_on"], french["status"], french["legal_basis"]) == (
        "Toutes les origines",
        "Abrogée",
        "Mesure de sauvegarde",
    )
    assert french["effective_from"] == "2019-05-13"


def test_a_partner_stands_with_its_name_and_its_code() -> None:
    row = rows_of("partner_gdp", "fr", find="JPN")[0]
    assert (row["partner_code"], row["code"]) == ("Japon", "JPN")


def test_a_list_of_partners_becomes_their_names() -> None:
    event = rows_of("trade_events", "fr", find="2017-04-28")[0]
    assert event["actors"] == "États-Unis, Canada"


def test_a_blank_stays_blank_and_is_never_zero() -> None:
    assert measure("can-all-steel-safeguard-2019", "en")["rate_pct"] is None
    blank = curated()["tariff_measures"]["rate_pct"].isna().sum()
    assert readable_table(curated(), "tariff_measures", "en").cells["rate_pct"].null_count == blank > 0


def test_numbers_stay_numbers_so_that_they_sort_as_such() -> None:
    kinds = {c.name: c.kind for c in readable_table(curated(), "exports_annual", "fr").columns}
    assert (kinds["value_cad_millions"], kinds["year"], kinds["partner_code"]) == ("number", "year", "text")


# Search


def test_a_search_ignores_case_accents_and_hyphens() -> None:
    assert search_text("États-Unis d\u2019Amérique") == search_text("ETATS UNIS D'AMERIQUE")


def test_every_word_must_be_found_and_each_language_finds_the_same_country() -> None:
    name = "exports_annual"
    english = matching_rows(curated(), name, "en", find="united states 2025")
    french = matching_rows(curated(), name, "fr", find="etats-unis 2025")
    assert english and set(english) <= set(range(1500))
    assert set(french) == set(english)


def test_confidence_filters_and_none_chosen_means_all() -> None:
    levels = curated()["exports_annual"]["confidence"]
    assert len(matching_rows(curated(), "exports_annual", "en", confidences=("press",))) == (levels == "press").sum()
    assert len(matching_rows(curated(), "exports_annual", "en")) == len(levels)


def test_a_table_without_confidence_ignores_the_filter() -> None:
    assert len(matching_rows(curated(), "blocs", "en", confidences=("press",))) == len(curated()["blocs"])


@pytest.mark.parametrize("find", ["zzzqqq", "<script>alert(1)</script>", "' OR 1=1 --", "\\", "(((", "%"])
def test_a_search_takes_any_text_literally(find: str) -> None:
    assert isinstance(matching_rows(curated(), "exports_annual", "fr", find=find), list)
    assert matching_rows(curated(), "blocs", "en", find="zzzqqq") == []


def test_a_table_is_made_once_for_equal_tables() -> None:
    assert readable_table(curated(), "blocs", "en") is readable_table(curated(), "blocs", "en")
    assert TABLE_BY_NAME["blocs"].name == readable_table(curated(), "blocs", "en").name
