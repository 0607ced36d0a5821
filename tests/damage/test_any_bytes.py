"""Bytes of any kind under the name of a curated CSV give rows or problems, and never a crash."""

from collections import Counter
from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from data.reading.loading import ReadTable, read_table
from data.tables import TABLE_BY_NAME, TABLES, Table
from tests.damage.csv_damage import curated_bytes, parsed, short_curated_bytes, written

SEARCH = settings(deadline=None, max_examples=100, derandomize=True)
BLOCS = TABLE_BY_NAME["blocs"]


def sound(read: ReadTable) -> bool:
    """Rows or problems, each problem on one line in both languages, each row on a line of its own."""
    lines = [found.one_line(language) for found in read.problems for language in ("en", "fr")]
    return (
        (bool(read.problems) or len(read.frame) > 0)
        and all(len(line.splitlines()) == 1 for line in lines)
        and read.frame.index.is_unique
    )


@SEARCH
@given(content=st.binary(max_size=300))
def test_any_bytes_give_rows_or_problems(content: bytes) -> None:
    assert sound(read_table(BLOCS, content, "blocs.csv"))


@SEARCH
@given(text=st.text(alphabet='bloc,name_en_fr"\n\r;\t\0APEC \ufeff\u200b', max_size=120))
def test_any_text_with_the_marks_of_a_csv_gives_rows_or_problems(text: str) -> None:
    assert sound(read_table(BLOCS, b"bloc,name_en,name_fr\n" + text.encode(), "blocs.csv"))


@SEARCH
@given(place=st.integers(0, 10**6), inserted=st.binary(min_size=1, max_size=4), table=st.sampled_from(TABLES))
def test_bytes_struck_into_a_curated_csv_give_rows_or_problems(place: int, inserted: bytes, table: Table) -> None:
    content = b"".join(short_curated_bytes()[table.file].splitlines(keepends=True)[:8])
    at = place % len(content)
    assert sound(read_table(table, content[:at] + inserted + content[at:], table.file))


@SEARCH
@given(
    place=st.integers(0, 10**6),
    inserted=st.binary(max_size=3),
    deleted=st.integers(0, 3),
    table=st.sampled_from(TABLES),
)
def test_rows_away_from_an_edit_say_the_same_or_the_file_is_refused(
    place: int, inserted: bytes, deleted: int, table: Table
) -> None:
    content = b"".join(short_curated_bytes()[table.file].splitlines(keepends=True)[:8])
    at = place % len(content)
    edited = content[:at] + inserted + content[at + deleted :]
    whole, read = read_table(table, content, table.file), read_table(table, edited, table.file)
    touched = {content.count(b"\n", 0, at) + 1 + n for n in range(content.count(b"\n", at, at + deleted) + 1)}
    far = whole.frame.loc[[line for line in whole.frame.index if line not in touched]]
    kept = Counter(map(repr, read.frame.itertuples(index=False, name=None)))
    lost = Counter(map(repr, far.itertuples(index=False, name=None))) - kept
    assert not lost or read.problems


@cache
def first_rows() -> list[tuple[Table, list[str], list[str]]]:
    """Each table with its header and its first row."""
    return [(table, *parsed(curated_bytes()[table.file])[:2]) for table in TABLES]


@SEARCH
@given(data=st.data())
def test_any_text_in_any_cell_of_any_table_is_a_value_or_a_problem(data: st.DataObject) -> None:
    table, header, first = data.draw(st.sampled_from(first_rows()))
    column = data.draw(st.integers(0, len(header) - 1))
    text = data.draw(st.one_of(st.text(max_size=30), st.from_regex(r"[0-9,.;/ -]{0,12}", fullmatch=True)))
    row = [text if n == column else cell for n, cell in enumerate(first)]
    assert sound(read_table(table, written([header, row]), table.file))


@SEARCH
@given(
    names=st.lists(st.text(alphabet="abc, \"'é=<&#\u00a0", min_size=1, max_size=20).map(lambda n: f"x{n}x"), min_size=1)
)
def test_texts_written_by_a_csv_writer_are_read_back_as_they_were(names: list[str]) -> None:
    rows = [["bloc", "name_en", "name_fr"], *(["G7", name, name] for name in names)]
    read = read_table(BLOCS, written(rows), "b.csv")
    assert read.problems == []
    assert list(read.frame["name_en"]) == names
