"""`python -m data check --format json`: what a program reads of problems, notes and refusals."""

from pathlib import Path

import pytest

from data.files.publishing import AlreadyPublishing
from data.tables import TABLES
from tests.commands.command_runs import as_json, damage, short_folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Tables that a test may damage."""
    return short_folder(tmp_path)


def test_a_program_reads_each_problem_with_its_place_rule_and_remedy(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    damage(folder)
    report = as_json(capsys, "check", folder)
    assert (report["sound"], report["tables"], report["fixed"]) == (False, len(TABLES), [])
    blocs, annual, monthly = report["problems"]
    assert annual == {
        "file": (folder / "exports_annual.csv").as_posix(),
        "line": 2,
        "column": "value_cad_millions",
        "value": "2407,2",
        "rule": "decimal_comma",
        "what": "not a number; write 2407.2 (a decimal point, not a comma)",
        "remedy": "2407.2",
        "message": 'curated/exports_annual.csv:2 value_cad_millions "2407,2": not a number; write 2407.2'
        " (a decimal point, not a comma)",
    }
    assert (blocs["rule"], blocs["remedy"]) == ("bad_bloc_code", None)
    assert (monthly["rule"], monthly["remedy"]) == ("lost_zeros", "2026-07")


def test_a_problem_of_a_whole_file_has_no_line_for_a_program(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "polls.csv").unlink()
    (problem,) = as_json(capsys, "check", folder)["problems"]
    assert (problem["file"], problem["line"], problem["rule"]) == (
        (folder / "polls.csv").as_posix(), None, "missing_file",
    )  # fmt: skip


def test_the_files_that_a_program_reads_of_can_be_opened_from_where_it_runs(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    damage(folder)
    assert all(Path(problem["file"]).is_file() for problem in as_json(capsys, "check", folder)["problems"])
    monkeypatch.chdir(folder.parent)
    assert [p["file"] for p in as_json(capsys, "check", "curated")["problems"]] == [
        f"curated/{name}.csv" for name in ("blocs", "exports_annual", "exports_monthly")
    ]


def test_a_program_reads_json_also_where_nothing_could_be_checked(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sound = as_json(capsys, "check", folder)
    missing = as_json(capsys, "check", folder / "nowhere")
    assert (
        missing["error"].endswith("nowhere: this folder does not exist; check the path") and missing["sound"] is False
    )
    assert set(missing) == set(sound) and sound["error"] is None

    def busy(_: Path) -> None:
        raise AlreadyPublishing

    monkeypatch.setattr("data.commands.check.fix_folder", busy)
    held = as_json(capsys, "check", folder, "--fix", "--language", "fr")
    assert held["error"].startswith("une autre commande écrit dans ") and held["sound"] is False


def test_a_program_reads_that_the_tables_are_sound_and_which_are_overdue(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = as_json(capsys, "check", folder, "--language", "fr")
    assert report["sound"] and report["problems"] == [] and report["rows"] > 1000
    assert {note["rule"] for note in report["notes"]} <= {"overdue"}
    assert all(" : en retard; " in note["message"] for note in report["notes"])
