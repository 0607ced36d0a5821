"""New rows enter the CSVs where they say something new; what is said again stays as it stands, byte for byte."""

import re
from pathlib import Path

import pytest

from data.refresh import remarks
from data.refresh.merge import merged
from data.refresh.observed import Cells, Observed
from data.wording import wording_for
from tests.damage.csv_damage import curated_bytes
from tests.wording.test_messages import messages

ANNUAL = """year,partner_code,basis,flow,compilation,value_cad_millions,as_of,source_id,confidence,note_id
2024,CHN,customs,total_exports,statcan,30002.4,2026-09-03,statcan_12100011_nsa,official,sum_12_months_revisable
2024,THA,customs,total_exports,single_figures,1.5,2025-10-30,meridian_thailand_2025,press,
2025,CHN,customs,total_exports,statcan,35034.2,2026-09-03,statcan_12100011_nsa,secondary,sum_12_months_revisable
"""
SOURCES = """source_id,publisher_en,publisher_fr,title,french_title,title_language,url,published,read_from,licence,note_en,note_fr
statcan_12100011_nsa,Statistics Canada,Statistique Canada,Table,Tableau,en,,2026-09-03,publisher,statcan_open,,
"""
HELD = {"exports_annual.csv": ANNUAL.encode(), "sources.csv": SOURCES.encode(), "blocs.csv": b"untouched"}


def row(
    year: int, partner: str, value: str, source: str = "statcan_wds_12100011", note: str = "sum_12_months"
) -> Cells:
    return {
        "year": str(year), "partner_code": partner, "basis": "customs", "flow": "total_exports",
        "compilation": "statcan", "value_cad_millions": value, "as_of": "2026-10-06", "source_id": source,
        "confidence": "official", "note_id": note,
    }  # fmt: skip


def source(published: str = "2026-10-06", source_id: str = "statcan_wds_12100011") -> Cells:
    return {
        "source_id": source_id, "publisher_en": "Statistics Canada", "publisher_fr": "Statistique Canada",
        "title": "Table", "french_title": "Tableau", "title_language": "en", "url": "", "published": published,
        "read_from": "publisher", "licence": "statcan_open", "note_en": "", "note_fr": "",
    }  # fmt: skip


def after(*rows: Cells, sources: tuple[Cells, ...] = ()) -> tuple[list[str], list[str], list[str]]:
    """Lines of exports, lines of sources, and what is told."""
    files, told = merged(HELD, [Observed({"exports_annual": list(rows), "sources": list(sources)})])
    assert files["blocs.csv"] == b"untouched"
    annual, source_lines = files["exports_annual.csv"].decode(), files["sources.csv"].decode()
    return annual.splitlines(), source_lines.splitlines(), [r.text() for r in told]


def test_what_is_said_again_changes_nothing() -> None:
    annual, sources, told = after(row(2024, "CHN", "30002.4"), sources=(source(),))
    assert (annual, sources, told) == (ANNUAL.splitlines(), SOURCES.splitlines(), [])


def test_a_revised_value_takes_the_place_of_the_old_one_and_keeps_the_note_of_its_year() -> None:
    annual, sources, _ = after(row(2024, "CHN", "30100"), sources=(source(),))
    expected = (
        "2024,CHN,customs,total_exports,statcan,30100,2026-10-06,statcan_wds_12100011,official,sum_12_months_revisable"
    )
    assert annual == [*ANNUAL.splitlines()[:1], expected, *ANNUAL.splitlines()[2:]]
    assert [line.split(",")[0] for line in sources[1:]] == ["statcan_12100011_nsa", "statcan_wds_12100011"]


def test_a_value_that_becomes_official_is_a_change() -> None:
    annual, _, _ = after(row(2025, "CHN", "35034.2"))
    assert annual[3].endswith("35034.2,2026-10-06,statcan_wds_12100011,official,sum_12_months_revisable")


def test_new_rows_stand_in_their_place_and_a_new_year_has_the_plain_note() -> None:
    annual, _, _ = after(row(2024, "USA", "5"), row(2023, "USA", "4"))
    assert [line[:8] for line in annual[1:]] == ["2023,USA", "2024,CHN", "2024,THA", "2024,USA", "2025,CHN"]
    assert (annual[1].split(",")[-1], annual[4].split(",")[-1]) == ("sum_12_months", "sum_12_months_revisable")


def test_a_single_figure_of_the_press_is_another_series_and_stays() -> None:
    annual, _, _ = after(row(2024, "THA", "1.4", "statcan_wds_12100011", ""))
    assert [line.split(",")[4] for line in annual if ",THA," in line] == ["single_figures", "statcan"]


def test_the_yearly_files_are_a_series_of_their_own_and_a_difference_is_told() -> None:
    yearly = {"source_id": "statcan_cimt_total_exports", "note_id": "", "compilation": "cimt"}
    annual, _, told = after(row(2024, "CHN", "30003.6") | yearly, row(2025, "CHN", "35035.5") | yearly)
    assert [line for line in annual if ",cimt," not in line] == ANNUAL.splitlines()
    assert [line[:8] for line in annual if ",cimt," in line] == ["2024,CHN", "2025,CHN"]
    # 30,003.6 - 30,002.4 = 1.2 is rounding; 35,035.5 - 35,034.2 = 1.3 is not.
    (said,) = told
    assert said.startswith(
        "CHN, 2025: the months add up to C$35,034.2 million, but the annual file gives C$35,035.5 million; "
    )


def test_a_source_moves_on_to_the_day_of_its_newest_release_and_never_back() -> None:
    files, _ = merged(HELD, [Observed({"exports_annual": [row(2024, "USA", "5")], "sources": [source()]})])
    for day, expected in (("2026-11-05", "2026-11-05"), ("2026-09-01", "2026-10-06")):
        again, _ = merged(files, [Observed({"exports_annual": [row(2024, "USA", "6")], "sources": [source(day)]})])
        assert again["sources.csv"].decode().splitlines()[2].split(",")[7] == expected


def test_every_curated_table_is_written_back_byte_for_byte() -> None:
    held = curated_bytes()
    empty = Observed(
        {name: [] for name in ("exports_annual", "exports_monthly", "exports_annual_usd", "sources", "notes")}
    )
    assert merged(held, [empty])[0] == held


def test_a_word_goes_with_its_number() -> None:
    for count, english, french in (
        (0, "0 months are revised (r)", "0 mois est révisé (r)"),
        (1, "1 month is revised (r)", "1 mois est révisé (r)"),
        (2, "2 months are revised (r)", "2 mois sont révisés (r)"),
    ):
        told = remarks.remark("mark_revised", mark="r", count=count)
        assert (told.text("en"), told.text("fr")) == (english, french)


def test_every_sentence_is_said_somewhere() -> None:
    code = "".join(path.read_text() for path in Path(remarks.__file__).parent.glob("*.py"))
    rules = {key.removeprefix("refresh-").replace("-", "_") for key in messages("en") if key.startswith("refresh-")}
    assert {rule for rule in rules if f'"{rule}"' not in code} == set()


def test_every_remark_of_the_code_has_words() -> None:
    code = "".join(path.read_text() for path in Path(remarks.__file__).parent.glob("*.py"))
    named = set(re.findall(r'\b(?:remark|failed)\(\s*"(\w+)"', code))
    assert len(named) >= 40
    assert {rule for rule in named if not wording_for("en").has(f"refresh-{rule.replace('_', '-')}")} == set()


def test_a_rule_without_words_is_a_fault_of_the_program_and_hidden_characters_are_shown() -> None:
    with pytest.raises(KeyError, match="no-such-rule"):
        remarks.remark("no_such_rule")
    told = remarks.remark("service_says", service="X", message="a\nb\x1b[31m")
    assert told.text() == "X answers: a\\nb\\x1b[31m; run the refresh again later"
