"""Tables that load and that readers should not see: they wait, and the last good ones stay up."""

from pathlib import Path

import pytest

from dashboard.served import TableServer
from data import TradeTables
from data.wording import Language
from tests.frozen_tables import FROZEN
from tests.views.served_folders import BLOCS, GOOD, RENAMED, bloc_name, filled, write


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Tables that a test may edit."""
    return filled(tmp_path)


def fails_without_apec(tables: TradeTables) -> tuple[str, ...]:
    """A rehearsal in which one page needs the first bloc by its name."""
    return () if bloc_name(tables) == "APEC" else ("/partners",)


def test_tables_that_break_a_page_are_not_served_and_the_maintainer_reads_which_page(folder: Path) -> None:
    server = TableServer(folder, rehearse=fails_without_apec)
    good = server.current().tables
    write(folder, RENAMED)
    found = server.current()
    assert found.tables is good
    (said,) = found.problems
    assert said.file.endswith(BLOCS) and "these pages fail: /partners;" in said.one_line()
    write(folder, GOOD)
    assert server.current().problems == ()


def test_tables_that_break_a_page_at_the_start_give_way_to_the_kept_ones_and_else_are_served_and_not_kept(
    folder: Path,
) -> None:
    first = TableServer(folder, folder / "kept")
    first.current()
    assert first.keep()
    write(folder, RENAMED)
    second = TableServer(folder, folder / "kept", rehearse=fails_without_apec).current()
    assert second.restored and bloc_name(second.tables) == "APEC"
    assert [each.rule for each in second.problems] == ["page_fails"]
    alone = TableServer(folder, folder / "nothing", rehearse=fails_without_apec)
    assert bloc_name(alone.current().tables) == "Pacific forum" and alone.current().problems == ()
    assert not alone.keep()


def thousandfold(line: bytes) -> bytes:
    cells = line.split(b",")
    return b",".join([*cells[:5], b"%d" % (float(cells[5]) * 1000), *cells[6:]])


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_grave_edit_waits_for_a_restart_and_its_repair_goes_live(tmp_path: Path, language: Language) -> None:
    for path in FROZEN.glob("*.csv"):
        (tmp_path / path.name).write_bytes(path.read_bytes())
    name, sound = "exports_monthly.csv", (FROZEN / "exports_monthly.csv").read_bytes()
    sound_lines = sound.splitlines(keepends=True)
    server = TableServer(tmp_path)
    good = server.current().tables
    write(tmp_path, b"".join(line for line in sound_lines if b",USA," in line or line == sound_lines[0]), name)
    (said,) = server.current().problems
    assert server.current().tables is good and (said.rule, said.line) == ("held_back", 0)
    assert ("restart the app" if language == "en" else "redémarrez l'application") in said.what(language)
    write(tmp_path, b"".join(thousandfold(line) if line[:11] == b"2026-07,WLD" else line for line in sound_lines), name)
    assert {each.rule for each in server.current().problems} == {"held_back"}
    assert server.current().tables is good
    accepted = TableServer(tmp_path).current()
    assert accepted.problems == () and accepted.tables != good
    write(tmp_path, sound, name)
    assert server.current().problems == () and server.current().tables == good


def test_a_reader_waits_for_nothing_once_somebody_follows_the_files(folder: Path) -> None:
    server = TableServer(folder, rehearse=lambda _: ("/",) if server.current().problems else ())
    before = server.follow()
    write(folder, RENAMED)
    assert server.current() is before
    assert bloc_name(server.follow().tables) == "Pacific forum" == bloc_name(server.current().tables)


def test_tables_that_break_a_page_give_way_to_the_next_ones_where_there_were_no_better_ones(folder: Path) -> None:
    write(folder, RENAMED)
    server = TableServer(folder, rehearse=fails_without_apec)
    first = server.current()
    write(folder, RENAMED.replace(b"Pacific forum", b"Forum of the Pacific"))
    assert bloc_name(server.current().tables) == "Forum of the Pacific" != bloc_name(first.tables)
