"""`--fix` mends what is safe and tells it, leaves the rest to the maintainer, and never changes what a row says."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.reading.loading import read_table
from data.reading.mending import fix_folder, fixed
from data.tables import TABLE_BY_FILE, TABLE_BY_NAME
from tests.damage.broken_cells import BROKEN_CELLS
from tests.damage.broken_files import BROKEN_FILES
from tests.damage.broken_rows import BROKEN_ROWS
from tests.damage.csv_damage import BrokenCsv, Damage, cells, curated_bytes, on_line, on_rows, short_curated_bytes
from tests.damage.damage_corpus import corpus

BLOCS = TABLE_BY_NAME["blocs"]
THREE = b"bloc,name_en,name_fr\nAPEC,APEC,APEC\nASEAN,ASEAN,ANASE\nEU27,European Union,Union\n"


def mended(damage: Damage, content: bytes = THREE, file: str = "blocs.csv") -> tuple[bytes, list[str]]:
    """A damaged CSV after the mend, and the rules of the mends."""
    after, mends = fixed(TABLE_BY_FILE[file], damage(content), file)
    return after, [mend.rule for mend in mends]


@pytest.mark.parametrize(
    ("damage", "rules"),
    [
        (lambda content: b"\xef\xbb\xbf" + content, ["byte_order_mark"]),
        (lambda content: content.replace(b"\n", b"\r\n"), ["line_ends"]),
        (lambda content: content.replace(b"\n", b"\r"), ["line_ends"]),
        (lambda content: content + b"\n\n,,\n", ["blank_lines"]),
        (lambda content: b"\n" + content, ["blank_lines"]),
        (lambda content: content.replace(b"\n", b",,\n"), ["blank_columns"]),
        (lambda content: content.replace(b"bloc,name_en", b"bloc, name_en "), ["outer_blanks"]),
        (lambda content: content.replace(b"APEC,APEC", b"APEC ,\xc2\xa0APEC"), ["outer_blanks", "outer_blanks"]),
        (on_rows(lambda rows: [[row[0], row[2], row[1]] for row in rows]), ["column_order"]),
        (on_rows(lambda rows: [rows[0], rows[3], rows[1], rows[2]]), ["order"]),
    ],
)
def test_what_is_safe_is_mended_to_the_last_byte(damage: Damage, rules: list[str]) -> None:
    assert mended(damage) == (THREE, rules)


def test_everything_at_once_is_mended_at_once() -> None:
    def damage(content: bytes) -> bytes:
        header, *rows = content.decode().splitlines()
        return ("\ufeff" + "\r\n".join([header + ",", *(row + " ," for row in reversed(rows)), ",,,"])).encode()

    after, rules = mended(damage)
    assert after == THREE
    assert rules == ["byte_order_mark", "line_ends", "blank_lines", "blank_columns", *["outer_blanks"] * 3, "order"]


def test_lines_that_need_no_mend_keep_their_bytes() -> None:
    quoted = THREE.replace(b"ASEAN,ASEAN,ANASE", b'"ASEAN",ASEAN,"ANASE"').replace(
        b"APEC,APEC,APEC", b"APEC, APEC,APEC"
    )
    after, _ = fixed(BLOCS, quoted, "blocs.csv")
    assert after == THREE.replace(b"ASEAN,ASEAN,ANASE", b'"ASEAN",ASEAN,"ANASE"')


def test_a_sound_file_is_left_alone_with_every_table() -> None:
    for name, content in curated_bytes().items():
        assert fixed(TABLE_BY_FILE[name], content, name) == (content, [])


@pytest.mark.parametrize(
    ("column", "damaged", "after"),
    [
        ("as_of", "2026/7/4", "2026-07-04"),
        ("as_of", "25/06/2025", "2025-06-25"),
        ("as_of", "2026-07-04 00:00:00", "2026-07-04"),
        ("as_of", "4 juin 2026", "2026-06-04"),
        ("as_of", "3 septembre 2026", "2026-09-03"),
        ("as_of", "April 28, 2017", "2017-04-28"),
        ("as_of", "20170428", "2017-04-28"),
    ],
)
def test_a_date_that_can_be_read_in_one_way_is_written_as_iso(column: str, damaged: str, after: str) -> None:
    content = short_curated_bytes()["tariff_measures.csv"]
    broken = cells(2, **{column: damaged})(content)
    result, mends = fixed(TABLE_BY_NAME["tariff_measures"], broken, "t.csv")
    assert [(m.line, m.column, m.rule, m.before, m.after) for m in mends] == [(2, column, "date", damaged, after)]
    assert result == cells(2, **{column: after})(content)


@pytest.mark.parametrize("damaged", ["04/06/2025", "4-Jun-25", "45812", "2026-02-30", "2026-07-04T12:30:00", "soon"])
def test_a_date_that_is_not_sure_is_left_to_the_maintainer(damaged: str) -> None:
    broken = cells(2, as_of=damaged)(short_curated_bytes()["tariff_measures.csv"])
    assert fixed(TABLE_BY_NAME["tariff_measures"], broken, "t.csv") == (broken, [])


def test_the_first_of_a_month_is_left_where_a_month_may_stand() -> None:
    events, content = TABLE_BY_NAME["trade_events"], short_curated_bytes()["trade_events.csv"]
    for damaged in ("2025/6/1", "1 June 2025"):
        broken = cells(2, event_date=damaged)(content)
        assert fixed(events, broken, "e.csv") == (broken, [])


def test_a_month_is_mended_in_the_monthly_table() -> None:
    monthly, content = TABLE_BY_NAME["exports_monthly"], short_curated_bytes()["exports_monthly.csv"]
    for damaged in ("2019-1", "2019-01-01", "Jan 2019", "January 2019", "janvier 2019", "2019/01"):
        assert fixed(monthly, cells(2, reference_month=damaged)(content), "m.csv")[0] == content


def test_rows_are_not_moved_while_one_of_them_is_broken() -> None:
    broken = on_rows(lambda rows: [rows[0], rows[2], ["apec", *rows[1][1:]], rows[3]])(THREE)
    assert fixed(BLOCS, broken, "b.csv") == (broken, [])


def test_numbers_codes_and_texts_are_never_guessed() -> None:
    annual = short_curated_bytes()["exports_annual.csv"]
    for column, text in (("value_cad_millions", "2407,2"), ("partner_code", "chn"), ("confidence", "oficial")):
        broken = cells(2, **{column: text})(annual)
        assert fixed(TABLE_BY_NAME["exports_annual"], broken, "a.csv") == (broken, [])


@pytest.mark.parametrize(
    "content", [b"", b"\n", b"\xff\xfea", b"PK\x03\x04", b"bloc;name_en;name_fr\r\nAPEC;A;A\r\n", b'bloc,name_en\n"']
)
def test_what_cannot_be_read_as_the_table_is_not_made_worse(content: bytes) -> None:
    after, _ = fixed(BLOCS, content, "b.csv")
    assert after.replace(b"\r\n", b"\n") == content.replace(b"\r\n", b"\n")


@pytest.mark.parametrize("accident", [*BROKEN_FILES, *BROKEN_CELLS, *BROKEN_ROWS], ids=lambda accident: accident.name)
def test_no_accident_of_the_catalogue_loses_a_sound_row_by_a_mend(accident: BrokenCsv) -> None:
    table, damaged = TABLE_BY_FILE[accident.file], accident.damage(short_curated_bytes()[accident.file])
    after, mends = fixed(table, damaged, accident.file)
    before_read, after_read = (read_table(table, content, accident.file) for content in (damaged, after))
    assert len(after_read.problems) <= len(before_read.problems)
    assert len(after_read.frame) >= len(before_read.frame)
    assert bool(mends) == (after != damaged)


def test_a_mend_is_mended_once_and_for_all() -> None:
    for damaged in [each for number, each in enumerate(corpus()) if number % 6 == 0]:
        table = TABLE_BY_FILE[damaged.file]
        once, _ = fixed(table, damaged.content, damaged.file)
        assert fixed(table, once, damaged.file) == (once, []), damaged.name


@settings(deadline=None, max_examples=60, derandomize=True)
@given(
    blanks=st.lists(st.sampled_from(["", " ", "\u00a0", "\t"]), min_size=9, max_size=9),
    ends=st.sampled_from(["\n", "\r\n", "\r"]),
    order=st.permutations([0, 1, 2]),
    empty=st.integers(0, 2),
)
def test_any_mix_of_safe_damages_is_mended_to_the_last_byte(
    blanks: list[str], ends: str, order: list[int], empty: int
) -> None:
    header, *rows = THREE.decode().splitlines()
    padded = [",".join(cell + blanks[3 * n + m] for m, cell in enumerate(rows[n].split(","))) for n in order]
    damaged = ends.join([header, *[""] * empty, *padded, ""]).encode()
    assert fixed(BLOCS, damaged, "b.csv")[0] == THREE


def test_a_folder_is_mended_file_by_file_and_what_nobody_knows_is_left(tmp_path: Path) -> None:
    (tmp_path / "blocs.csv").write_bytes(THREE.replace(b"\n", b"\r\n"))
    (tmp_path / "mine.csv").write_bytes(b"a\r\n")
    assert [(Path(mend.file).name, mend.rule) for mend in fix_folder(tmp_path)] == [("blocs.csv", "line_ends")]
    assert (tmp_path / "blocs.csv").read_bytes() == THREE
    assert (tmp_path / "mine.csv").read_bytes() == b"a\r\n"
    assert fix_folder(tmp_path) == []


def test_a_line_end_inside_the_last_line_only_is_told_once() -> None:
    assert mended(on_line(3, lambda line: line + "\r")) == (THREE, ["line_ends"])


def test_a_tracked_or_rewritten_address_is_mended_and_one_that_cannot_be_read_is_left() -> None:
    sources, content = TABLE_BY_NAME["sources"], short_curated_bytes()["sources.csv"]
    filtered = "https://nam02.safelinks.protection.outlook.com/?url=https%3A%2F%2Fexample.org%2Fa&data=05"
    for damaged in ("https://example.org/a?utm_source=x", filtered):
        result, mends = fixed(sources, cells(2, url=damaged)(content), "s.csv")
        assert [(mend.rule, mend.after) for mend in mends] == [("address", "https://example.org/a")]
        assert result == cells(2, url="https://example.org/a")(content)
    opaque = cells(2, url="https://protect-eu.mimecast.com/s/AbC1?domain=a.org")(content)
    assert fixed(sources, opaque, "s.csv") == (opaque, [])
