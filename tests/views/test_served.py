"""The tables being served follow the files: an edit appears, a broken CSV leaves the last good ones up, a repair heals."""

import os
import threading
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from dashboard import served
from dashboard.served import Served, TableServer
from data import CURATED
from data.states.last_good import DEFAULT
from data.tables import TABLES
from tests.views.served_folders import BLOCS, BROKEN, GOOD, RENAMED, bloc_name, filled, lines, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Tables that a test may edit."""
    return filled(tmp_path)


def together(number: int, call: Callable[[], Served]) -> list[Served]:
    """The answers of threads that all start at one moment."""
    start, answers = threading.Barrier(number), []

    def ask() -> None:
        start.wait()
        answers.append(call())

    threads = [threading.Thread(target=ask) for _ in range(number)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def test_the_accidents_below_change_the_file() -> None:
    assert len({GOOD, RENAMED, BROKEN}) == 3


def test_while_no_file_changes_the_same_tables_are_served() -> None:
    assert served.current().tables is served.current().tables
    assert served.current().problems == ()


def test_an_edited_csv_appears_on_the_next_call(folder: Path) -> None:
    server = TableServer(folder)
    before = server.current()
    assert bloc_name(before.tables) == "APEC"
    assert server.current().tables is before.tables
    write(folder, RENAMED)
    after = server.current()
    assert bloc_name(after.tables) == "Pacific forum"
    assert after.problems == ()
    assert after.tables != before.tables
    assert bloc_name(before.tables) == "APEC"


def test_a_broken_csv_keeps_the_last_good_tables_and_names_file_and_line_until_it_is_repaired(folder: Path) -> None:
    server = TableServer(folder)
    good = server.current().tables
    write(folder, BROKEN)
    broken = server.current()
    assert broken.tables is good
    assert lines(broken) == ["blocs.csv:2"]
    assert '"apec"' in broken.problems[0].one_line()
    assert server.current() is broken
    write(folder, RENAMED)
    repaired = server.current()
    assert repaired.problems == ()
    assert bloc_name(repaired.tables) == "Pacific forum"


def test_a_csv_that_is_broken_at_the_start_gives_problems_and_no_tables_until_it_is_repaired(folder: Path) -> None:
    write(folder, BROKEN)
    server = TableServer(folder)
    broken = server.current()
    assert broken.tables is None
    assert lines(broken) == ["blocs.csv:2"]
    write(folder, GOOD)
    assert server.current().problems == ()
    assert bloc_name(server.current().tables) == "APEC"


def test_whatever_stands_in_a_csv_the_last_good_tables_stay_up(folder: Path) -> None:
    server = TableServer(folder)
    good = server.current().tables
    half = GOOD[: len(GOOD) // 2].rpartition(b",")[0]
    for content in (b"", b"\x00\xff\xfe", b"PK\x03\x04", b"bloc;name_en;name_fr\n", half, b"\n" * 5000):
        write(folder, content)
        found = server.current()
        assert found.tables is good
        assert BLOCS in {line.partition(":")[0] for line in lines(found)}


def test_a_csv_that_is_gone_or_too_many_keeps_the_last_good_tables(folder: Path) -> None:
    server = TableServer(folder)
    good = server.current().tables
    (folder / BLOCS).unlink()
    assert server.current().tables is good
    assert lines(server.current())[0] == "blocs.csv:0"
    write(folder, GOOD)
    write(folder, b"a,b\n1,2\n", "block.csv")
    assert server.current().tables is good
    assert lines(server.current()) == ["block.csv:0"]
    (folder / "block.csv").unlink()
    assert server.current().problems == ()


def test_a_file_that_is_no_csv_disturbs_nobody(folder: Path) -> None:
    server = TableServer(folder)
    before = server.current()
    (folder / ".~lock.blocs.csv#").write_text("someone edits")
    (folder / "notes.txt").write_text("x")
    assert server.current() is before


def test_equal_contents_are_the_same_tables_to_everything_that_is_kept(folder: Path) -> None:
    server = TableServer(folder)
    first = server.current().tables
    write(folder, RENAMED)
    second = server.current().tables
    write(folder, GOOD)
    third = server.current().tables
    assert first == third != second
    assert hash(first) == hash(third)


def test_sixteen_readers_at_the_start_wait_for_one_load(folder: Path) -> None:
    answers = together(16, TableServer(folder).current)
    assert len(answers) == 16
    assert len({id(answer.tables) for answer in answers}) == 1
    assert answers[0].tables is not None


def test_sixteen_readers_after_an_edit_get_one_new_load(folder: Path) -> None:
    server = TableServer(folder)
    before = server.current()
    write(folder, RENAMED)
    answers = together(16, server.current)
    assert len({id(answer.tables) for answer in answers}) == 1
    assert answers[0].tables is not before.tables
    assert bloc_name(answers[0].tables) == "Pacific forum"


def test_the_app_serves_the_curated_folder() -> None:
    found = served.current()
    assert found.problems == ()
    assert found.tables is not None
    assert len(found.tables["partners"]) > 200
    assert set(found.contents) == {table.file for table in TABLES}


# The kept copy, half-written files, and what a folder may do


def test_after_a_clean_load_a_copy_is_kept_and_a_restart_with_a_broken_file_serves_it(folder: Path) -> None:
    kept = folder / "kept"
    first = TableServer(folder, kept)
    good = first.current()
    assert first.keep()
    write(folder, BROKEN)
    second = TableServer(folder, kept).current()
    assert second.tables == good.tables and second.restored
    assert second.day == date.today()
    assert lines(second) == ["blocs.csv:2"]
    assert second.contents == good.contents


def test_broken_files_are_never_kept(folder: Path) -> None:
    kept = folder / "kept"
    write(folder, BROKEN)
    server = TableServer(folder, kept)
    server.current()
    assert not server.keep()
    assert not kept.exists()


def test_a_damaged_copy_is_as_good_as_none(folder: Path) -> None:
    kept = folder / "kept"
    server = TableServer(folder, kept)
    server.current()
    server.keep()
    path = next(kept.iterdir())
    path.write_bytes(path.read_bytes()[:-40])
    write(folder, BROKEN)
    found = TableServer(folder, kept).current()
    assert found.tables is None and lines(found) == ["blocs.csv:2"]


def test_a_copy_that_cannot_be_written_disturbs_nobody(folder: Path) -> None:
    place = folder / "kept"
    place.write_text("a file where a folder should be")
    server = TableServer(folder, place)
    assert server.current().tables is not None
    assert not server.keep()


def test_a_file_that_may_still_grow_is_waited_for(folder: Path) -> None:
    server = TableServer(folder, quiet=30.0)
    before = server.current()
    (folder / BLOCS).write_bytes(b"\n".join(GOOD.split(b"\n")[:3]) + b"\n")  # half of it, and valid as it stands
    assert server.current() is before
    (folder / BLOCS).write_bytes(RENAMED)
    long_ago = time.time() - 60
    for path in folder.glob("*.csv"):
        os.utime(path, (long_ago, long_ago))
    assert bloc_name(server.current().tables) == "Pacific forum"


def test_a_folder_that_goes_away_keeps_the_last_good_tables(folder: Path) -> None:
    server = TableServer(folder)
    good = server.current().tables
    folder.rename(folder.with_name("moved"))
    found = server.current()
    assert found.tables is good and len(found.problems) == 1
    folder.with_name("moved").rename(folder)
    assert server.current().problems == ()


def test_two_folders_never_share_one_kept_copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TRADE_DATA_KEEP", raising=False)
    assert served.kept_folder(tmp_path / "a" / "curated") == tmp_path / "a" / ".last_good"
    assert served.kept_folder(CURATED) == DEFAULT


@pytest.mark.parametrize("kind", ["folder", "link to nothing", "loop"])
def test_what_stands_in_the_place_of_a_csv_is_named_and_the_last_good_tables_stay(folder: Path, kind: str) -> None:
    server = TableServer(folder)
    good = server.current().tables
    path = folder / BLOCS
    path.unlink()
    if kind == "folder":
        path.mkdir()
    else:
        path.symlink_to(path if kind == "loop" else folder / "nowhere.csv")
    found = server.current()
    assert found.tables is good
    rules = {each.rule for each in found.problems if each.file.endswith(BLOCS)}
    assert rules == {"folder_for_file" if kind == "folder" else "broken_link"}
    assert TableServer(folder).current().tables is None
    path.rmdir() if kind == "folder" else path.unlink()
    write(folder, RENAMED)
    assert server.current().problems == () and bloc_name(server.current().tables) == "Pacific forum"


def test_copies_beside_the_tables_are_nothing_to_readers(folder: Path) -> None:
    server = TableServer(folder)
    before = server.current()
    for name in ("Copy of blocs.csv", "blocs-DESKTOP-AB12.csv", "~$blocs.csv", "blocs (1).csv"):
        (folder / name).write_bytes(b"\x00")
    assert server.current() is before
    assert TableServer(folder).current().problems == ()
