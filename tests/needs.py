"""What a test needs of the machine that runs it."""

import shutil

import pytest

# The history of the tables is read with git. A downloaded archive of the project can be tested where git is not
# installed; on a clone it is, and nothing is skipped.
GIT = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
