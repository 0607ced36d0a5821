"""The last tables that loaded clean survive a restart with broken files, and a damaged copy is never read."""

import io
import os
import random
import zipfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.files.bundles import DamagedBundle, about, pack, unpack
from data.files.whole_files import write_whole
from data.frames import TradeTables
from data.problems.problem import InvalidTables
from data.reading.loading import load_tables, tables_of, version
from data.states.last_good import DEFAULT, FILE, KEEP_VARIABLE, keep, keep_folder, kept_version
from tests.commands.command_runs import short_folder
from tests.damage.csv_damage import cells, short_curated_bytes

TWO = {"a.csv": b"a,b\n1,2\n" * 50, "b.csv": b"c\n3\n"}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A curated folder, its long tables cut."""
    return short_folder(tmp_path)


def restore(kept: Path) -> TradeTables | None:
    """The tables kept in a folder; None where none are, or where the copy is damaged or breaks today's rules."""
    try:
        return tables_of(unpack((kept / FILE).read_bytes()).contents, kept)
    except (OSError, DamagedBundle, InvalidTables):
        return None


def break_one(folder: Path) -> None:
    """A maintainer saves a broken CSV."""
    (folder / "blocs.csv").write_bytes(cells(2, bloc="apec")((folder / "blocs.csv").read_bytes()))


def test_a_restart_with_broken_files_has_the_last_good_tables(folder: Path, tmp_path: Path) -> None:
    into = tmp_path / "kept"
    good = load_tables(folder)
    assert keep(folder, into, good=good.version)
    break_one(folder)
    assert not keep(folder, into)
    restored = restore(into)
    assert restored is not None and restored == good
    assert restored["blocs"].equals(good["blocs"]) and set(restored) == set(good)


def test_what_changed_since_it_loaded_is_not_kept(folder: Path, tmp_path: Path) -> None:
    break_one(folder)
    assert not keep(folder, tmp_path / "kept", good="0123456789abcdef")
    assert restore(tmp_path / "kept") is None


def test_a_state_that_is_kept_already_is_not_written_again(folder: Path, tmp_path: Path) -> None:
    into = tmp_path / "kept"
    now = version(short_curated_bytes())
    assert keep(folder, into, good=now)
    written = (into / FILE).stat().st_mtime_ns
    assert keep(folder, into, good=now) and keep(folder, into)
    assert (into / FILE).stat().st_mtime_ns == written
    assert kept_version(into) == now


def test_nothing_kept_is_nothing_restored(tmp_path: Path) -> None:
    assert restore(tmp_path) is None and kept_version(tmp_path) == ""


def test_a_copy_that_breaks_the_rules_of_today_is_not_restored(tmp_path: Path) -> None:
    broken = {**short_curated_bytes(), "blocs.csv": cells(2, bloc="apec")(short_curated_bytes()["blocs.csv"])}
    write_whole(tmp_path / FILE, pack(broken, version="x"))
    assert restore(tmp_path) is None


def test_the_folder_is_named_by_the_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv(KEEP_VARIABLE, raising=False)
    assert keep_folder() == DEFAULT
    monkeypatch.setenv(KEEP_VARIABLE, str(tmp_path))
    assert keep_folder() == tmp_path


def test_a_bundle_gives_back_what_was_packed_and_equal_contents_are_equal_bytes() -> None:
    packed = pack(TWO, version="v", remark="é")
    assert unpack(packed) == (TWO, {"version": "v", "remark": "é"})
    assert about(packed) == {"version": "v", "remark": "é"}
    assert packed == pack(dict(reversed(TWO.items())), version="v", remark="é")


def test_a_bundle_cut_anywhere_is_not_read() -> None:
    packed = pack(TWO, version="v")
    for length in range(len(packed)):
        with pytest.raises(DamagedBundle):
            unpack(packed[:length])


@settings(deadline=None, max_examples=200, derandomize=True)
@given(seed=st.integers(0, 10**6), count=st.integers(1, 4))
def test_a_bundle_with_changed_bytes_is_refused_or_says_the_same(seed: int, count: int) -> None:
    rng, packed = random.Random(seed), bytearray(pack(TWO, version="v"))
    for _ in range(count):
        packed[rng.randrange(len(packed))] ^= 1 << rng.randrange(8)
    try:
        read = unpack(bytes(packed))
    except DamagedBundle:
        return
    assert read.contents == TWO


def test_files_of_two_states_in_one_bundle_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "mixed.zip"
    path.write_bytes(pack(TWO, version="v"))
    with zipfile.ZipFile(path) as archive:
        manifest = archive.read("manifest.json")
    with zipfile.ZipFile(path, "w") as mixed:
        mixed.writestr("a.csv", TWO["a.csv"])
        mixed.writestr("b.csv", b"c\n4\n")
        mixed.writestr("manifest.json", manifest)
    with pytest.raises(DamagedBundle, match="manifest"):
        unpack(path.read_bytes())


def test_a_bundle_without_one_of_its_files_or_with_another_is_refused(tmp_path: Path) -> None:
    for name, contents in (("less", {"a.csv": TWO["a.csv"]}), ("more", {**TWO, "c.csv": b""})):
        path = tmp_path / name
        with zipfile.ZipFile(path, "w") as archive:
            for file, content in contents.items():
                archive.writestr(file, content)
            with zipfile.ZipFile(io.BytesIO(pack(TWO))) as sound:
                archive.writestr("manifest.json", sound.read("manifest.json"))
        with pytest.raises(DamagedBundle):
            unpack(path.read_bytes())


# A file is whole or not there


def test_a_file_is_replaced_in_one_step_and_keeps_its_mode(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_whole(path, b"new")
    assert path.read_bytes() == b"new" and path.stat().st_mode & 0o777 == 0o640
    assert list(tmp_path.iterdir()) == [path]


def test_a_write_that_fails_leaves_the_old_file_and_nothing_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"old")
    monkeypatch.setattr("os.fsync", lambda _: (_ for _ in ()).throw(OSError("no space left")))
    with pytest.raises(OSError, match="no space left"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old" and list(tmp_path.iterdir()) == [path]


def test_what_a_killed_writer_left_is_swept_up_once_it_is_old(tmp_path: Path) -> None:
    old, recent = tmp_path / ".a.csv.one.tmp", tmp_path / ".a.csv.two.tmp"
    for left in (old, recent):
        left.write_bytes(b"half")
    os.utime(old, (0, 0))
    write_whole(tmp_path / "a.csv", b"new")
    assert sorted(path.name for path in tmp_path.iterdir()) == [".a.csv.two.tmp", "a.csv"]
