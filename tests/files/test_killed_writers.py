"""A process killed at any moment while it writes leaves the old state or the new one, never a half or a mixture."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

from tests.soak import sampled

ROOT = Path(__file__).resolve().parent.parent.parent
KEEPERS, FIXERS = sampled((25, 100)), sampled((10, 40))


def killed(what: str, folder: Path, kills: int) -> dict[str, int]:
    """What was found on disk after so many kills."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.files.killed_writers", what, str(folder), str(kills), "20260922"],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=True, timeout=540,
    )  # fmt: skip
    found: dict[str, int] = ast.literal_eval(run.stdout)
    return found


@pytest.mark.parametrize("kills", KEEPERS)
def test_the_last_good_tables_are_whole_after_every_kill(kills: int, memory_folder: Path) -> None:
    found = killed("keep", memory_folder, kills)
    assert found["whole"] == kills and "mixed" not in found
    assert found["state 0"] > 0 and found["state 1"] > 0, "no write was ever finished or none ever began"


@pytest.mark.parametrize("kills", FIXERS)
def test_a_folder_is_as_it_was_or_wholly_mended_after_every_kill(kills: int, memory_folder: Path) -> None:
    found = killed("fix", memory_folder, kills)
    assert "mixed" not in found
    assert found["as it was"] > 0 and found["mended"] > 0, "no mend was ever finished or none ever began"
