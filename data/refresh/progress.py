"""What a maintainer sees while a refresh works: one bar a download, and nothing when nobody looks on."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

Advance = Callable[[int, int | None], None]  # done so far, and the whole where it is known


class Progress:
    """Says nothing: for pipes, logs and tests."""

    @contextmanager
    def bar(self, label: str, *, in_bytes: bool = False) -> Iterator[Advance]:
        """A step of the work; call the result with what is done and, where known, the whole."""
        del label, in_bytes
        yield lambda _done, _whole: None


class Bars(Progress):
    """Draws bars on the terminal's error stream, so that what is printed can still be piped."""

    @contextmanager
    def bar(self, label: str, *, in_bytes: bool = False) -> Iterator[Advance]:
        """A bar that shows the time passed, and the bytes of a download."""
        from rich import progress  # noqa: PLC0415 - only a terminal pays for it
        from rich.console import Console  # noqa: PLC0415

        columns = [progress.TextColumn("{task.description}"), progress.BarColumn(), progress.TimeElapsedColumn()]
        if in_bytes:
            columns += [progress.DownloadColumn(), progress.TransferSpeedColumn()]
        with progress.Progress(*columns, console=Console(stderr=True), transient=True) as bars:
            task = bars.add_task(label, total=None)
            yield lambda done, whole: bars.update(task, completed=done, total=whole)


def on_terminal() -> Progress:
    """Bars where a person looks on; silence in a pipe or a log."""
    return Bars() if sys.stderr.isatty() else Progress()
