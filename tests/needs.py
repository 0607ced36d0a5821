"""What a test needs of the machine that runs it."""

import shutil

import pytest

# Nothing is skipped on a clone: where there is no git there can only be a downloaded archive of the project.
GIT = pytest.mark.skipif(
    shutil.which("git") is None,
    reason="git is not installed: the history of the tables is read with it.",
)
