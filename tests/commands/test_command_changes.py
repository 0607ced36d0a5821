"""`python -m data diff` and `vintages`: what changed between two folders or since a kept state."""

import subprocess
from datetime import date
from pathlib import Path

import pytest

from tests.commands.command_runs import as_json, damage, short_folder, told


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Tables that a test may damage."""
    return short_folder(tmp_path)


def revise(folder: Path) -> Path:
    """A copy of the folder in which China's exports of 1997 are 2,500 and not C$2,407.2 million."""
    copied = folder.parent / "revised"
    copied.mkdir()
    for path in folder.glob("*.csv"):
        content = path.read_bytes()
        (copied / path.name).write_bytes(
            content.replace(
                b"1997,CHN,customs,total_exports,statcan,2407.2", b"1997,CHN,customs,total_exports,statcan,2500"
            )
        )
    return copied


def test_diff_tells_what_changed_between_two_folders(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = revise(folder)
    status, printed = told(capsys, "diff", folder, new)
    assert (status, printed.splitlines()[1:]) == (
        0,
        [
            "One table differs. Rows added: 0; removed: 0; revised: 1.",
            "Exports to China, 1997: C$2,407 million → C$2,500 million, +3.9%",
        ],
    )
    assert "Exportations vers la Chine, 1997 : 2 407 M$ CA" in told(capsys, "diff", folder, new, "--language", "fr")[1]
    assert told(capsys, "diff", folder, folder)[1].splitlines()[1:] == ["No difference."]


def test_diff_tells_twenty_changes_unless_all_are_asked_for(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    new = revise(folder)
    gdp = (new / "partner_gdp.csv").read_bytes().splitlines(keepends=True)
    (new / "partner_gdp.csv").write_bytes(b"".join([gdp[0], *gdp[31:]]))
    lines = told(capsys, "diff", folder, new)[1].splitlines()
    assert len(lines) == 23 and lines[-1] == "and 11 more (add --all to list them)"
    assert len(told(capsys, "diff", folder, new, "--all")[1].splitlines()) == 2 + 31


def test_a_program_reads_each_change_with_its_key_and_its_values(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = as_json(capsys, "diff", folder, revise(folder))
    assert (report["added"], report["removed"], report["revised"], report["left_out"]) == (0, 0, 1, 0)
    assert report["tables"] == [{"table": "exports_annual", "added": 0, "removed": 0, "revised": 1}]
    (change,) = report["changes"]
    assert change["key"] == {
        "year": 1997, "partner_code": "CHN", "basis": "customs", "flow": "total_exports", "compilation": "statcan",
    }  # fmt: skip
    assert change["columns"] == [{"column": "value_cad_millions", "old": 2407.2, "new": 2500.0}]
    assert change["kind"] == "revised" and change["sentence"].startswith("Exports to China")


def test_diff_says_what_it_cannot_find_and_how_to_go_on(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, printed = told(capsys, "diff", "no-such-state", folder)
    assert status == 1
    assert "name a folder" in printed or "no folder, vintage or commit" in printed


def test_a_kept_vintage_is_listed_and_compared(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    held = ("--vintages", tmp_path / "vintages")
    assert "no version (vintage) is saved yet" in told(capsys, "vintages", *held)[1]
    today = date.today().isoformat()
    assert told(capsys, "vintages", folder, "--keep", "First", *held) == (0, f"saved as {today}\n")
    assert told(capsys, "vintages", *held)[1].startswith(f"{today}  ")
    new = revise(folder)
    assert "+3.9%" in told(capsys, "diff", today, new, *held)[1]
    assert told(capsys, "vintages", new, "--keep", "Revision", *held)[0] == 0
    assert "## " + today in told(capsys, "changelog", folder, *held)[1]
    written = tmp_path / "CHANGELOG.md"
    assert told(capsys, "changelog", folder, "--write", written, *held)[0] == 0
    assert "- Exports to China, 1997: C$2,407 million → C$2,500 million, +3.9%\n" in written.read_text(encoding="utf-8")


def test_broken_tables_are_not_kept(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    damage(folder)
    status, printed = told(capsys, "vintages", folder, "--keep", "x", "--vintages", tmp_path / "vintages")
    assert (status, printed) == (1, "not saved: the tables have 3 problems; run: python -m data check\n")
    assert not (tmp_path / "vintages").exists()


def test_check_points_at_an_edit_that_makes_no_sense_and_refuses_nothing(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    author = ("-c", "user.name=Maintainer", "-c", "user.email=maintainer@example.org")
    for command in (("init", "--quiet"), ("add", "."), (*author, "commit", "--quiet", "-m", "Tables")):
        subprocess.run(["git", *command], cwd=folder, check=True, capture_output=True)  # noqa: S607 - git of the machine
    assert "check this" not in told(capsys, "check", folder)[1]
    events = folder / "trade_events.csv"
    lines = events.read_text(encoding="utf-8").splitlines(keepends=True)
    event = lines[-1].partition(",")[0]
    events.write_text("".join([*lines, lines[-1].replace(event, f"{event}-bis", 1)]), encoding="utf-8")
    status, printed = told(capsys, "check", folder)
    assert status == 0
    assert f"check this: curated/trade_events.csv:{len(lines) + 1} event_id" in printed
    (note,) = [note for note in as_json(capsys, "check", folder)["notes"] if note["rule"].startswith("odd_")]
    assert (note["rule"], note["line"], note["value"]) == ("odd_copy", len(lines) + 1, f"{event}-bis")
