"""`python -m data check` says that the tables are sound or what is wrong, in the maintainer's language."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from data.__main__ import main
from data.tables import TABLES
from tests.csv_damage import cells, short_curated_bytes

REPOSITORY = Path(__file__).resolve().parent.parent


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the curated folder, its long tables cut."""
    copied = tmp_path / "curated"
    copied.mkdir()
    for name, content in short_curated_bytes().items():
        (copied / name).write_bytes(content)
    return copied


def damage(folder: Path) -> None:
    """A Tuesday with a spreadsheet: a decimal comma, a lost zero and a Greek name."""
    annual, monthly, blocs = (folder / f"{name}.csv" for name in ("exports_annual", "exports_monthly", "blocs"))
    annual.write_bytes(cells(2, value_cad_millions="2407,2")(annual.read_bytes()))
    monthly.write_bytes(cells(2, reference_month="2026-7")(monthly.read_bytes()))
    blocs.write_bytes(cells(2, bloc="ΑΠΕΚ")(blocs.read_bytes()))


def command(*arguments: str | Path, encoding: str = "utf-8") -> subprocess.CompletedProcess[str]:
    """Run `python -m data` as a maintainer does."""
    return subprocess.run(
        [sys.executable, "-m", "data", *map(str, arguments)],
        cwd=REPOSITORY, env={**os.environ, "PYTHONIOENCODING": encoding},
        capture_output=True, encoding="utf-8", check=False, timeout=120,
    )  # fmt: skip


def test_sound_tables_end_with_status_0_and_one_line(folder: Path) -> None:
    run = command("check", folder)
    assert (run.returncode, run.stderr) == (0, "")
    rows = sum(content.count(b"\n") - 1 for content in short_curated_bytes().values())
    assert re.fullmatch(
        rf"{len(TABLES)} tables, {rows} rows, no problem; newest as-of date 20\d\d-\d\d-\d\d\n", run.stdout
    )


def test_broken_tables_end_with_status_1_and_every_problem(folder: Path) -> None:
    damage(folder)
    run = command("check", folder)
    assert (run.returncode, run.stderr) == (1, "")
    assert run.stdout.splitlines() == [
        (
            "curated/blocs.csv:2 bloc \"ΑΠΕΚ\": a bloc's code holds capital letters, digits and '_';"
            " write a code such as EU27"
        ),
        (
            'curated/exports_annual.csv:2 value_cad_millions "2407,2": not a number; write 2407.2'
            " (a decimal point, not a comma)"
        ),
        'curated/exports_monthly.csv:2 reference_month "2026-7": leading zeros were lost; write 2026-07',
        "3 problem(s) in 3 file(s)",
    ]


def test_problems_are_told_in_french_also_through_a_pipe_that_knows_no_accents(folder: Path) -> None:
    damage(folder)
    run = command("check", folder, "--language", "fr", encoding="ascii")
    assert (run.returncode, run.stderr) == (1, "")
    blocs, annual, monthly, closing = run.stdout.splitlines()
    assert "\\u0391\\u03a0\\u0395\\u039a" in blocs
    assert annual.endswith("ce n'est pas un nombre; \\xe9crivez 2407.2 (un point d\\xe9cimal, pas une virgule)")
    assert monthly.endswith("des z\\xe9ros de t\\xeate se sont perdus; \\xe9crivez 2026-07")
    assert closing == "3 probl\\xe8me(s) dans 3 fichier(s)"


def test_sound_tables_are_told_in_french(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(folder), "--language", "fr"]) == 0
    assert re.search(r"^\d+ tables, \d+ lignes, aucun problème; date la plus récente 20", capsys.readouterr().out)


def test_a_folder_that_does_not_exist_is_told_and_not_taken_for_an_empty_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(tmp_path / "nowhere")]) == 1
    assert capsys.readouterr().out.endswith("nowhere: no such folder\n")


def test_an_empty_folder_is_not_sound(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path)]) == 1
    assert capsys.readouterr().out.endswith(f"{len(TABLES)} problem(s) in {len(TABLES)} file(s)\n")


def test_a_language_that_is_not_spoken_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        main(["check", "--language", "de"])
    assert refused.value.code == 2
    assert "invalid choice: 'de'" in capsys.readouterr().err
