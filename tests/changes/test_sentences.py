"""What changed is told in sentences of both languages: who, when, from what to what."""

import pytest

from data.changes.comparing import comparison
from data.changes.rows import Change
from data.changes.sentences import Sentences
from data.columns import field_of
from data.tables import TABLES
from data.wording import LANGUAGES, Language, wording_for
from tests.damage.csv_damage import (
    Damage,
    cells,
    changed,
    found_row,
    new_row,
    on_rows,
    parsed,
    short_curated_bytes,
    without_rows,
)

ANNUAL, MEASURES_CSV = "exports_annual.csv", "tariff_measures.csv"


def told(language: str = "en", **damages: Damage) -> list[str]:
    """The sentences of some edits."""
    compared = comparison(*changed(**damages))
    assert compared.uncompared == {}
    return [Sentences(compared.naming, language).sentence(change) for change in compared.differences.changes]


def noun(table: str, language: Language) -> str:
    """What a row of a table is called."""
    return wording_for(language).line(f"table-{table}-row")


# Sentences: China took C$2,407.2 million in 1997, so 2,500 is 3.86 % more


def test_a_revised_value_is_told_with_both_values_and_the_change_in_percent() -> None:
    revision = found_row("1997", "CHN", value_cad_millions="2500")
    assert told(exports_annual=revision) == ["Exports to China, 1997: C$2,407 million → C$2,500 million, +3.9%"]
    assert told("fr", exports_annual=revision) == [
        "Exportations vers la Chine, 1997 : 2 407 M$ CA → 2 500 M$ CA, +3,9 %"
    ]


def test_a_small_revision_is_told_with_as_many_decimals_as_show_it() -> None:
    assert told(exports_annual=found_row("1997", "CHN", value_cad_millions="2407.3")) == [
        "Exports to China, 1997: C$2,407.2 million → C$2,407.3 million, +0.004%"
    ]


def test_a_month_and_its_adjustment_are_named() -> None:
    revision = found_row("2019-01", "CHN", "customs", "total_exports", "unadjusted", value_cad_millions="1800")
    assert told(exports_monthly=revision) == [
        "Exports to China, January 2019 (not adjusted): C$1,835 million → C$1,800 million, −1.9%"
    ]
    assert told("fr", exports_monthly=revision) == [
        "Exportations vers la Chine, janvier 2019 (données non désaisonnalisées) : 1 835 M$ CA → 1 800 M$ CA, −1,9 %"
    ]


@pytest.mark.parametrize(
    ("language", "subjects"),
    [
        ("en", ["Exports to the United States", "Exports to the world"]),
        ("fr", ["Exportations vers le monde", "Exportations vers les États-Unis"]),
    ],
)
def test_partners_have_their_article(language: str, subjects: list[str]) -> None:
    lines = told(
        language,
        exports_annual=lambda content: found_row("1997", "USA", value_cad_millions="240000")(
            found_row("1997", "WLD", value_cad_millions="300000")(content)
        ),
    )
    assert sorted(line.split(",")[0] for line in lines) == subjects


def test_a_value_that_came_or_went_is_told_with_it() -> None:
    gone = without_rows(("1997", "CHN"))
    assert told(exports_annual=gone) == ["Exports to China, 1997: removed (was C$2,407 million)"]
    old, new = changed(exports_annual=gone)
    compared = comparison(new, old)
    (added,) = compared.differences.changes
    assert Sentences(compared.naming, "fr").sentence(added) == "Exportations vers la Chine, 1997 : ajout, 2 407 M$ CA"


def test_a_measure_is_named_by_who_charges_whom_on_what() -> None:
    first = parsed(short_curated_bytes()[MEASURES_CSV])[1]
    lines = told(tariff_measures=cells(2, rate_pct="12.5"))
    assert lines == [f"Tariff measure “Canada on all origins: canned vegetables” ({first[0]}): rate 10% → 12.5%"]
    assert told("fr", tariff_measures=cells(2, rate_pct="12.5")) == [
        f"Mesure tarifaire « par le Canada, visant toutes les origines : légumes en conserve » ({first[0]}), taux : 10 % → 12,5 %"
    ]


def test_a_measure_between_two_partners_has_their_articles() -> None:
    key = "us-can-steel-232-2018"
    assert told(tariff_measures=without_rows((key,))) == [
        f"Tariff measure “the United States on Canada: steel” ({key}): removed"
    ]
    assert told("fr", tariff_measures=without_rows((key,))) == [
        f"Mesure tarifaire « par les États-Unis, visant le Canada : acier » ({key}) : retrait"
    ]


def test_a_sector_is_named_inside_the_sentence() -> None:
    gone = on_rows(lambda rows: [rows[0], *rows[2:]])
    (english,), (french,) = told(exports_by_sector=gone), told("fr", exports_by_sector=gone)
    assert english.startswith("Exports of aircraft and other transportation equipment and parts, January 2014 to ")
    assert french.startswith("Exportations, aéronefs et autres matériel et pièces de transport, janvier 2014 à ")


def test_of_a_long_text_the_words_around_the_change_are_quoted() -> None:
    header, first = parsed(short_curated_bytes()["glossary.csv"])[:2]
    text = first[header.index("definition_en")]
    edited = text[:90] + "XYZ" + text[93:]
    (line,) = told(glossary=cells(2, definition_en=edited))
    assert "“… specific duty is instead an amount per unit, such as …” → “… specific duty is instead anXYZount" in line
    assert line.startswith("Term “Ad valorem duty” (ad_valorem_duty): definition (English) ")


def test_rows_with_nothing_but_a_newer_date_are_told_together_and_last() -> None:
    newer = on_rows(
        lambda rows: [
            rows[0],
            *([*row[:6], "2026-10-06", *row[7:]] if row[6] == "2026-09-03" else row for row in rows[1:]),
        ]
    )
    rows = sum(row[6] == "2026-09-03" for row in parsed(short_curated_bytes()[ANNUAL]))
    lines = told(exports_annual=lambda content: found_row("1997", "CHN", value_cad_millions="2500")(newer(content)))
    assert lines == [
        "Exports to China, 1997: C$2,407 million → C$2,500 million, +3.9%; also as of",
        f"Exports by year, C$: {rows - 1} rows: as of 2026-09-03 → 2026-10-06",
    ]


def test_an_event_that_was_added_is_named_by_its_title() -> None:
    row = new_row(2, event_id="2017-04-27-new", event_date="2017-04-27", title_en="New event", title_fr="Nouveau")
    assert told(trade_events=row) == ["Event “New event” (2017-04-27, 2017-04-27-new): added"]
    assert told("fr", trade_events=row) == ["Événement « Nouveau » (2017-04-27, 2017-04-27-new) : ajout"]


@pytest.mark.parametrize("table", [table.name for table in TABLES])
def test_every_table_can_be_told_in_both_languages(table: str) -> None:
    content = short_curated_bytes()[f"{table}.csv"]
    gone = on_rows(lambda rows: [rows[0], *rows[2:]])(content)
    compared = comparison({**short_curated_bytes(), f"{table}.csv": gone}, short_curated_bytes())
    (added,) = compared.differences.changes
    english, french = (Sentences(compared.naming, language).sentence(added) for language in ("en", "fr"))
    nouns = [noun(table, language) for language in ("en", "fr")]
    if table == "story_views":  # named by its story: `View 1 of the story`
        nouns = [name.partition(" ")[0] for name in nouns]
    assert english.startswith(nouns[0]) and french.startswith(nouns[1])
    assert isinstance(added, Change) and english != french
    assert "{" not in english + french and "None" not in english + french


def test_a_code_is_told_in_words_in_both_languages() -> None:
    suspended = cells(2, status="suspended")
    before = parsed(short_curated_bytes()["tariff_measures.csv"])
    was = before[1][before[0].index("status")]
    (english,), (french,) = told(tariff_measures=suspended), told("fr", tariff_measures=suspended)
    assert english.endswith(f"status {was.replace('_', ' ')} → suspended")
    assert french.endswith(f"état : {wording_for('fr').code('cell-status', was).lower()} → suspendue")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_column_has_the_name_of_the_pages_with_a_small_initial(language: Language) -> None:
    say, wording = Sentences({}, language), wording_for(language)
    for table in TABLES:
        for column in table.row.columns():
            field = wording.line(f"field-{field_of(column, table)}")
            said = say.column(column, table.name)
            assert (
                field.casefold().startswith(said.partition(" (")[0].casefold()) or field.casefold() in said.casefold()
            )


def test_a_code_is_said_as_the_pages_say_it_and_one_that_is_gone_stands_as_it_is() -> None:
    status = cells(2, status="struck_down")
    assert told(tariff_measures=status)[0].endswith(" → struck down")
    say = Sentences({}, "en")
    assert say._cell("legal_basis", "section_232", "tariff_measures") == "Section 232"
    assert say._cell("legal_basis", "no_such_law", "tariff_measures") == "no_such_law"
    assert say._cell("compilation", "trade_data_online", "exports_annual") == "Trade Data Online"


def test_a_rate_is_said_with_its_unit_once() -> None:
    assert Sentences({}, "en").column("rate_pct", "tariff_measures") == "rate"
    assert Sentences({}, "fr").column("exports_us_cad_millions", "exports_by_sector").count("$") == 0
