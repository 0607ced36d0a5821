"""A process killed at any moment while it writes leaves the old state or the new one, never a half or a mixture."""

import ast
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
KEEPERS, FIXERS = 100, 40


def killed(what: str, folder: Path, kills: int) -> dict[str, int]:
    """What was found on disk after so many kills."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.files.killed_writers", what, str(folder), str(kills), "20260922"],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=True, timeout=540,
    )  # fmt: skip
    found: dict[str, int] = ast.literal_eval(run.stdout)
    return found


def test_the_last_good_tables_are_whole_after_every_kill(memory_folder: Path) -> None:
    found = killed("keep", memory_folder, KEEPERS)
    assert found["whole"] == KEEPERS and "mixed" not in found
    assert found["state 0"] > 0 and found["state 1"] > 0, "no write was ever finished or none ever began"


def test_a_folder_is_as_it_was_or_wholly_mended_after_every_kill(memory_folder: Path) -> None:
    found = killed("fix", memory_folder, FIXERS)
    assert "mixed" not in found
    assert found["as it was"] > 0 and found["mended"] > 0, "no mend was ever finished or none ever began"
