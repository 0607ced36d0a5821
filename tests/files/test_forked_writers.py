"""Writers that are killed start fast, whatever their worker ran before."""

import sys
from multiprocessing.connection import Connection
from pathlib import Path
from types import ModuleType

import pytest

from tests.files.forked_writers import begun


def tell_at_once(tell: Connection) -> None:
    """A writer that has nothing to write."""
    tell.send("now")


def test_a_page_that_was_run_before_is_not_run_again_in_every_writer(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page, trace = ModuleType("__main__"), tmp_path / "it ran"
    page.__file__ = str(tmp_path / "page.py")
    Path(page.__file__).write_text(f"open({str(trace)!r}, 'w').close()\n", encoding="utf-8")
    monkeypatch.setitem(sys.modules, "__main__", page)
    begun(tell_at_once).join()
    assert not trace.exists()
