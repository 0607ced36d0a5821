"""A table of 200,000 rows is checked and compared in seconds and in moderate memory."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.reading.large_tables import ROWS, large_folder

ROOT = Path(__file__).resolve().parent.parent.parent
# Seconds of computing and not of waiting: a busy machine makes everything wait.
MOST_SECONDS = 6.0
MOST_MEGABYTES = 600
IDLE_IMPORT = (
    0.4  # seconds to import pandas and pydantic where the bounds were set: slower machines and busy ones take longer
)
# The peak is VmHWM: ru_maxrss of a child starts at what the process that started it had, which for tests is more.
MEASURED = (
    "import re, resource, runpy, sys, time; sys.argv = ['data', *sys.argv[1:]]\n"
    "started = time.process_time(); import pandas, pydantic; imported = time.process_time() - started\n"
    "try: runpy.run_module('data', run_name='__main__')\n"
    "except SystemExit as end: status = end.code\n"
    "used = resource.getrusage(resource.RUSAGE_SELF)\n"
    "peak = int(re.search(r'VmHWM:\\s+(\\d+) kB', open('/proc/self/status').read())[1])\n"
    "print(status, used.ru_utime + used.ru_stime, peak / 1024, imported)"
)


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two folders with 200,000 rows in one table; in the second every tenth value is 1.5 higher."""
    made = []
    for change in (0.0, 1.5):
        folder = tmp_path_factory.mktemp("large")
        for name, content in large_folder(change).items():
            (folder / name).write_bytes(content)
        made.append(folder)
    return made[0], made[1]


def measured(*arguments: str | Path) -> tuple[list[str], int, float, float]:
    """What a command printed, its status, its seconds as on the machine where the bounds were set, and its megabytes."""
    run = subprocess.run(
        [sys.executable, "-c", MEASURED, *map(str, arguments)],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=True, timeout=300,
    )  # fmt: skip
    *lines, used = run.stdout.splitlines()
    status, seconds, megabytes, imported = used.split()
    return lines, int(status), float(seconds) / max(1.0, float(imported) / IDLE_IMPORT), float(megabytes)


def test_200_000_rows_are_checked_within_six_seconds_and_600_megabytes(folders: tuple[Path, Path]) -> None:
    lines, status, seconds, megabytes = measured("check", folders[0])
    rows = int(re.search(r"([\d,]+) rows, no problem", lines[-1])[1].replace(",", ""))  # type: ignore[index]
    assert status == 0 and ROWS <= rows <= ROWS + 10_000
    assert seconds <= MOST_SECONDS and megabytes <= MOST_MEGABYTES


@pytest.mark.soak
def test_200_000_rows_are_compared_within_six_seconds(folders: tuple[Path, Path]) -> None:
    lines, status, seconds, megabytes = measured("diff", *folders)
    assert status == 0 and lines[1] == f"One table differs. Rows added: 0; removed: 0; revised: {ROWS // 10:,}."
    assert len(lines) == 23 and lines[-1] == f"and {ROWS // 10 - 20:,} more (add --all to list them)"
    assert seconds <= MOST_SECONDS and megabytes <= MOST_MEGABYTES


@pytest.mark.soak
def test_200_000_broken_rows_are_all_told_and_none_of_them_hangs(folders: tuple[Path, Path], tmp_path: Path) -> None:
    for name, content in large_folder().items():
        broken = content.replace(b",imf_dots_2021,", b",imf_dots_2O21,").replace(b"2050-01", b"2050-1")
        (tmp_path / name).write_bytes(broken if name == "exports_annual_usd.csv" else content)
    lines, status, seconds, _ = measured("check", tmp_path)
    assert status == 1 and lines[-1] == f"{2 * ROWS:,} problems in 1 file"
    assert seconds <= 5 * MOST_SECONDS


def test_all_curated_tables_are_checked_in_four_times_what_it_takes_to_import_pandas() -> None:
    runs = [measured("check") for _ in range(3)]
    assert all(status == 0 for _, status, _, _ in runs)
    assert (
        min(seconds for _, _, seconds, _ in runs) <= 4 * IDLE_IMPORT
    )  # the least disturbed of them tells how long it takes
