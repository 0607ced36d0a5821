"""States of the tables that can be compared: vintages in small files, and commits where there is a repository."""

import subprocess
from datetime import date
from pathlib import Path

import pytest

from data.commands.changelog import changelog
from data.files.bundles import DamagedBundle
from data.states.history import NoHistory, committed, revisions
from data.states.named import State, state_named, states_of
from data.states.vintages import keep_vintage, load_vintage, vintage_named, vintages
from tests.damage.csv_damage import found_row, short_curated_bytes

JULY, AUGUST = date(2026, 7, 1), date(2026, 8, 4)


def revised() -> dict[str, bytes]:
    """The tables after one revision: China's exports of 1997 from C$2,407.2 to 2,500 million."""
    old = short_curated_bytes()
    return {**old, "exports_annual.csv": found_row("1997", "CHN", value_cad_millions="2500")(old["exports_annual.csv"])}


def git(folder: Path, *arguments: str) -> None:
    """Git without anybody's own settings."""
    who = ("-c", "user.name=t", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false")
    command = ["git", *who, "-C", str(folder), *arguments]
    subprocess.run(command, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with a first state of the tables and a second one; gives the folder of the tables."""
    folder = tmp_path / "repository" / "curated"
    folder.mkdir(parents=True)
    git(tmp_path / "repository", "init", "--quiet")
    for contents, subject in ((short_curated_bytes(), "First tables"), (revised(), "A revision")):
        for name, content in contents.items():
            (folder / name).write_bytes(content)
        git(folder, "add", ".")
        git(folder, "commit", "--quiet", "-m", subject)
    return folder


def test_a_vintage_gives_back_the_tables_and_its_remark(tmp_path: Path) -> None:
    kept = keep_vintage(short_curated_bytes(), tmp_path, day=JULY, remark="Release of July")
    assert (kept.name, kept.remark) == ("2026-07-01", "Release of July")
    assert vintages(tmp_path) == [kept]
    assert load_vintage(kept) == short_curated_bytes()


def test_equal_tables_are_kept_once_and_two_of_a_day_have_names_of_their_own(tmp_path: Path) -> None:
    first = keep_vintage(short_curated_bytes(), tmp_path, day=JULY)
    assert keep_vintage(short_curated_bytes(), tmp_path, day=AUGUST) == first
    second = keep_vintage(revised(), tmp_path, day=JULY)
    third = keep_vintage(short_curated_bytes(), tmp_path, day=AUGUST)
    assert [vintage.name for vintage in vintages(tmp_path)] == ["2026-07-01", "2026-07-01-2", "2026-08-04"]
    assert vintage_named("2026-07-01", [first, second, third]) == second
    assert vintage_named("2026-07-02", [first, second, third]) is None


def test_a_tenth_vintage_of_a_day_comes_after_the_ninth(tmp_path: Path) -> None:
    for number in range(11):
        keep_vintage({"a.csv": str(number).encode()}, tmp_path, day=JULY)
    assert [vintage.number for vintage in vintages(tmp_path)] == list(range(1, 12))


def test_a_damaged_vintage_is_left_out_and_other_files_are_no_vintages(tmp_path: Path) -> None:
    keep_vintage(short_curated_bytes(), tmp_path, day=JULY)
    (tmp_path / "2026-08-04.zip").write_bytes(b"PK half a file")
    (tmp_path / "notes.txt").write_text("no vintage")
    assert [vintage.name for vintage in vintages(tmp_path)] == ["2026-07-01"]
    assert vintages(tmp_path / "nowhere") == []


def test_a_vintage_changed_on_disk_is_not_read(tmp_path: Path) -> None:
    kept = keep_vintage(short_curated_bytes(), tmp_path, day=JULY)
    content = bytearray(kept.path.read_bytes())
    content[200] ^= 255
    kept.path.write_bytes(content)
    with pytest.raises(DamagedBundle):
        load_vintage(kept)


def test_the_committed_version_is_read_whatever_lies_in_the_folder(repository: Path) -> None:
    (repository / "blocs.csv").write_bytes(b"half")
    assert committed(repository) == revised()
    assert committed(repository, "HEAD~1") == short_curated_bytes()


def test_the_commits_that_changed_the_tables_are_listed_the_newest_first(repository: Path) -> None:
    (repository / "README.md").write_text("no table")
    git(repository, "add", ".")
    git(repository, "commit", "--quiet", "-m", "A word")
    assert [revision.subject for revision in revisions(repository)] == ["A revision", "First tables"]
    assert [revision.subject for revision in revisions(repository, most=1)] == ["A revision"]


def test_what_git_does_not_hold_is_told_by_its_reason(repository: Path, tmp_path: Path) -> None:
    bare = tmp_path / "bare"
    bare.mkdir()
    for folder, revision, reason in (
        (bare, "HEAD", "no_repository"),
        (repository, "no-such-commit", "no_such_revision"),
        (repository, "--output=x", "no_such_revision"),
    ):
        with pytest.raises(NoHistory) as raised:
            committed(folder, revision)
        assert raised.value.reason == reason
    (repository / "new").mkdir()
    with pytest.raises(NoHistory) as raised:
        committed(repository / "new")
    assert raised.value.reason == "not_in_revision"


def test_without_git_there_is_no_history(repository: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    with pytest.raises(NoHistory) as raised:
        committed(repository)
    assert raised.value.reason == "no_git"


def test_a_name_is_a_folder_a_vintage_or_a_commit_in_this_order(repository: Path, tmp_path: Path) -> None:
    held = tmp_path / "vintages"
    keep_vintage(revised(), held, day=JULY)
    assert state_named(str(repository), repository, held).contents == revised()
    assert state_named("2026-07-01", repository, held).name == "2026-07-01"
    assert state_named("HEAD~1", repository, held).contents == short_curated_bytes()


def test_states_come_from_vintages_and_commits_by_their_day_and_each_once(repository: Path, tmp_path: Path) -> None:
    held = tmp_path / "vintages"
    assert [state.remark for state in states_of(repository, held)] == ["A revision", "First tables"]
    keep_vintage(short_curated_bytes(), held, day=date(2020, 7, 1), remark="Kept")  # the tables of the first commit
    assert [(s.name, s.remark) for s in states_of(repository, held)][1:] == [("2020-07-01", "Kept")]
    keep_vintage(revised(), held, day=date(2020, 8, 4), remark="Kept too")  # those of the second came in between
    assert [s.remark for s in states_of(repository, held)] == ["A revision", "First tables", "Kept too", "Kept"]
    assert [s.remark for s in states_of(repository, held, most=1)] == ["A revision", "First tables"]


def test_a_commit_after_two_vintages_is_in_the_changelog(repository: Path, tmp_path: Path) -> None:
    held = tmp_path / "vintages"
    other = {**revised(), "blocs.csv": short_curated_bytes()["blocs.csv"] + b"\n"}
    keep_vintage(short_curated_bytes(), held, day=date(2020, 7, 1), remark="Before")
    keep_vintage(other, held, day=date(2020, 8, 4), remark="Accepted")
    remarks = [state.remark for state in states_of(repository, held)]
    assert remarks == ["A revision", "First tables", "Accepted", "Before"]


def test_the_changelog_writes_itself_from_state_to_state() -> None:
    states = [State("2026-08-04", revised(), "Revision"), State("2026-07-01", short_curated_bytes())]
    assert list(changelog(states, "en", today=revised())) == [
        "# What changed in the tables",
        "\n## 2026-08-04 · Revision",
        "",
        "One table differs. Rows added: 0; removed: 0; revised: 1.\n",
        "- Exports to China, 1997: C$2,407 million → C$2,500 million, +3.9%",
    ]
    assert next(changelog(states, "fr", today=revised())) == "# Ce qui a changé dans les tableaux"


def test_two_equal_states_are_told_as_such() -> None:
    same = [State("b", short_curated_bytes()), State("a", short_curated_bytes())]
    assert "No difference." in list(changelog(same, "en", today=short_curated_bytes()))
