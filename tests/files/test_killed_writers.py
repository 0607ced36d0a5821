"""A process killed before any of its steps on disk leaves the old state or the new one, never a half or a mixture."""

import ast
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def test_after_a_kill_before_any_step_every_file_is_of_one_state(memory_folder: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", "tests.files.killed_writers", str(memory_folder)],
        cwd=ROOT, capture_output=True, encoding="utf-8", check=True, timeout=540,
    )  # fmt: skip
    found = {
        kind: {state for state, times in states.items() if times}
        for kind, states in ast.literal_eval(run.stdout).items()
    }
    assert found == {
        "kill_keepers": {"state 0", "state 1", "left aside"},
        "kill_fixers": {"as it was", "mended"},
        "kill_publishers": {"one", "other", "unfinished"},
        "kill_refreshers": {"one", "one, candidates", "other", "other, candidates"},
        "kill_careless": {"one", "mixed"},  # who overwrites one file after the other is found out
    }
