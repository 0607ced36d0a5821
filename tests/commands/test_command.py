"""`python -m data` says what is wrong, what it mended, what changed and what it kept, in the maintainer's language."""

import os
import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pandas as pd
import pytest

from data.__main__ import COMMANDS, main
from data.commands.check import overdue
from data.indicators.tables.freshness import dates_ahead
from data.reading.loading import check_contents
from data.tables import TABLES
from tests.commands.command_runs import as_json, damage, short_folder, told
from tests.damage.csv_damage import cells, short_curated_bytes

OVERDUE = r"its most recent as_of date is [\d-]+ and an update was due by [\d-]+; update the rows"
REPOSITORY = Path(__file__).resolve().parent.parent.parent


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Tables that a test may damage."""
    return short_folder(tmp_path)


def unnoted(printed: str) -> list[str]:
    """What is printed besides the notes on overdue tables, which depend on the day."""
    return [line for line in printed.splitlines() if not line.startswith(("note: ", "à noter", "\\xe0 noter"))]


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
    *notes, closing = run.stdout.splitlines()
    assert re.fullmatch(
        rf"{len(TABLES)} tables, {rows:,} rows, no problem; most recent as_of date 20\d\d-\d\d-\d\d", closing
    )
    assert all(re.fullmatch(rf"note: curated/\w+\.csv: overdue; {OVERDUE}", note) for note in notes)


def test_broken_tables_end_with_status_1_and_every_problem(folder: Path) -> None:
    damage(folder)
    run = command("check", folder)
    assert (run.returncode, run.stderr) == (1, "")
    assert unnoted(run.stdout) == [
        (
            "curated/blocs.csv:2 bloc \"ΑΠΕΚ\": a bloc's code contains only capital letters, digits and '_'; write a code such as EU27"
        ),
        (
            'curated/exports_annual.csv:2 value_cad_millions "2407,2": not a number; write 2407.2'
            " (a decimal point, not a comma)"
        ),
        'curated/exports_monthly.csv:2 reference_month "2026-7": leading zeros were lost; write 2026-07, or run: python -m data check --fix',
        "3 problems in 3 files",
    ]


def test_problems_are_told_in_french_also_through_a_pipe_that_knows_no_accents(folder: Path) -> None:
    damage(folder)
    run = command("check", folder, "--language", "fr", encoding="ascii")
    assert (run.returncode, run.stderr) == (1, "")
    blocs, annual, monthly, closing = unnoted(run.stdout)
    assert "\\u0391\\u03a0\\u0395\\u039a" in blocs
    assert annual.endswith("ce n'est pas un nombre; \\xe9crivez 2407.2 (un point d\\xe9cimal, pas une virgule)")
    assert monthly.endswith(
        "des z\\xe9ros de t\\xeate se sont perdus; \\xe9crivez 2026-07, ou lancez : python -m data check --fix"
    )
    assert closing == "3 probl\\xe8mes dans 3 fichiers"


def test_sound_tables_are_told_in_french(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(folder), "--language", "fr"]) == 0
    closing = capsys.readouterr().out.splitlines()[-1]
    assert re.match(r"\d+ tableaux, [\d ]+ lignes, aucun problème; date as_of la plus récente : 20", closing)


def test_a_folder_that_does_not_exist_is_told_and_not_taken_for_an_empty_one(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", str(tmp_path / "nowhere")]) == 1
    assert capsys.readouterr().out.endswith("nowhere: this folder does not exist; check the path\n")


def test_an_empty_folder_is_not_sound(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(tmp_path)]) == 1
    assert capsys.readouterr().out.endswith(f"{len(TABLES)} problems in {len(TABLES)} files\n")


def test_a_language_that_is_not_spoken_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        main(["check", "--language", "de"])
    assert refused.value.code == 2
    assert "invalid choice: 'de'" in capsys.readouterr().err


ENGLISH_OF_ARGPARSE = ("usage:", "positional arguments", "show this help", "required", "unrecognized", "invalid")


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself_in_french(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main([name, "--help", "--language", "fr"])
    shown = capsys.readouterr().out
    assert ended.value.code == 0
    assert shown.startswith(f"utilisation : python -m data {name}")
    assert "afficher cette aide" in shown
    assert not [word for word in ENGLISH_OF_ARGPARSE if word in shown]


@pytest.mark.parametrize(
    ("given", "wrong"),
    [
        (["check", "--language", "fr", "--format", "xml"], "argument --format : choix non valide : 'xml'"),
        (["check", "--language=fr", "--nothing"], "arguments inconnus : --nothing"),
        (["refresh", "--years", "20x", "--language", "fr"], "« 20x » : écrivez 2024 ou 2019-2025"),
    ],
)
def test_a_wrong_word_is_refused_in_french(given: list[str], wrong: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as refused:
        main(given)
    assert refused.value.code == 2
    assert wrong in capsys.readouterr().err


def test_every_command_explains_itself(capsys: pytest.CaptureFixture[str]) -> None:
    for name in COMMANDS:
        with pytest.raises(SystemExit) as ended:
            main([name, "--help"])
        assert ended.value.code == 0
        assert "--language" in capsys.readouterr().out


def test_a_table_is_overdue_the_day_after_its_newer_state_was_due() -> None:
    frames, _ = check_contents(short_curated_bytes(), Path("curated"))
    monthly = frames["exports_monthly"].assign(as_of="2026-09-03")
    # 45 days after 3 September is 18 October.
    assert overdue({"exports_monthly": monthly}, date(2026, 10, 18)) == []
    assert [state.name for state in overdue({"exports_monthly": monthly}, date(2026, 10, 19))] == ["exports_monthly"]


def test_fix_mends_what_is_safe_tells_it_and_then_checks(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    blocs, monthly = folder / "blocs.csv", folder / "exports_monthly.csv"
    sound = blocs.read_bytes(), monthly.read_bytes()
    blocs.write_bytes(b"\xef\xbb\xbf" + sound[0].replace(b"\n", b"\r\n"))
    monthly.write_bytes(cells(2, reference_month="2019-1")(sound[1]))
    status, printed = told(capsys, "check", folder, "--fix")
    assert status == 0
    assert unnoted(printed)[:-1] == [
        "fixed: curated/blocs.csv: invisible mark (BOM) removed",
        "fixed: curated/blocs.csv: line ends changed to LF",
        'fixed: curated/exports_monthly.csv:2 reference_month: "2019-1" written as 2019-01',
    ]
    assert (blocs.read_bytes(), monthly.read_bytes()) == sound


def test_fix_leaves_what_only_a_maintainer_can_know(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    damage(folder)
    status, printed = told(capsys, "check", folder, "--fix", "--language", "fr")
    assert status == 1
    assert unnoted(printed)[:2] == [
        "corrigé : curated/exports_monthly.csv:2 reference_month : « 2026-7 » écrit 2026-07",
        (
            "corrigé : curated/exports_monthly.csv : lignes triées selon"
            " reference_month, partner_code, basis, flow, seasonal_adjustment"
        ),
    ]
    assert unnoted(printed)[-1] == "3 problèmes dans 3 fichiers"  # a month of 2026 leaves a gap after 2019


@pytest.mark.parametrize(
    ("language", "note"),
    [
        ("en", 'note: curated/polls.csv:2 as_of: "2062-11-22" is after today ('),
        ("fr", "à noter : curated/polls.csv:2 as_of : « 2062-11-22 » est postérieur à aujourd'hui ("),
    ],
)
def test_a_row_that_is_dated_after_today_is_noted_with_its_line(
    language: str, note: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    polls = folder / "polls.csv"
    polls.write_bytes(cells(2, as_of="2062-11-22")(polls.read_bytes()))
    status, printed = told(capsys, "check", folder, "--language", language)
    assert status == 0
    assert [line for line in printed.splitlines() if "2062" in line and line.startswith(note)]
    (ahead,) = [n for n in as_json(capsys, "check", folder)["notes"] if n["rule"] == "ahead"]
    assert (ahead["line"], ahead["column"], ahead["value"]) == (2, "as_of", "2062-11-22")


def test_of_many_rows_dated_after_today_five_are_noted_and_the_others_counted(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    polls = folder / "polls.csv"
    text = polls.read_text(encoding="utf-8")
    polls.write_text(text.replace("2026-11-22", "2062-11-22"), encoding="utf-8")
    _, printed = told(capsys, "check", folder)
    noted = [line for line in printed.splitlines() if "polls.csv" in line and "overdue" not in line]
    assert len(noted) == 6 and noted[-1].endswith(f"{text.count('2026-11-22') - 5} more rows with such a date")


def test_a_date_to_the_year_or_the_month_is_ahead_when_its_first_day_is() -> None:
    frame = pd.DataFrame({"as_of": ["2026", "2027", "2026-11", "2026-12", None]}, index=[2, 3, 4, 5, 6])
    assert [(row.line, row.stated) for row in dates_ahead(frame, today=date(2026, 11, 27))] == [
        (3, "2027"),
        (5, "2026-12"),
    ]


def test_a_folder_a_link_and_copies_beside_the_tables_are_told_without_a_traceback(folder: Path) -> None:
    for name in ("polls.csv", "blocs.csv", "notes.csv"):
        (folder / name).unlink()
    (folder / "polls.csv").mkdir()
    (folder / "blocs.csv").symlink_to("nowhere.csv")
    (folder / "notes.csv").symlink_to("notes.csv")
    (folder / "Copy of glossary.csv").write_bytes(b"a")
    (folder / ".~lock.glossary.csv#").write_bytes(b"a")
    for arguments in (("check", folder), ("check", folder, "--fix"), ("diff", folder)):
        run = command(*arguments)
        assert run.stderr == "" and "Traceback" not in run.stdout
    lines = command("check", folder).stdout.splitlines()
    said = {line.split(":")[0]: line for line in lines if line.startswith("curated/")}
    assert "a folder has the name of the table" in said["curated/polls.csv"]
    assert all("a link has the name of the table" in said[f"curated/{name}.csv"] for name in ("blocs", "notes"))
    noted = [line for line in lines if line.startswith("check this")]
    assert "is open in another program" in noted[0] and "a copy of glossary.csv" in noted[1]
