"""Which view a code in a picture stands for: every view that was shown is noted, in memory and in a small file.

A code is a digest, so a view can be found by it only where it was noted. What is noted is the chart, the page and the query of
the view without its language: codes of the tables and numbers. Nothing is noted about readers, and no view with words that
somebody typed. Every start shows all pages to nobody (`rehearsal`), and so notes the views that they open with.
"""

from __future__ import annotations

import logging
import os
import re
import threading
from collections import OrderedDict
from collections.abc import Mapping
from pathlib import Path
from typing import Final, NamedTuple
from urllib.parse import parse_qs, urlencode

from dashboard import served
from dashboard.view import View

LOG = logging.getLogger(__name__)
FILE_VARIABLE = "TRADE_DATA_VIEW_CODES"
OFF = "off"
MOST_VIEWS = 50_000
LONGEST_QUERY = 500
# What readers type; a name of theirs in a picture is a reason to note nothing.
SOUGHT, NAMED = ("seek", "find"), ("firstname", "secondname")
NO_STORY: Final = {"story": "", "step": 0, "own": ""}  # where a view stood when it was shown
LINE = re.compile(r"([2-9A-HJKMNP-Z]{6})\t([a-z0-9_]{1,60})\t([a-z]{1,20})\t([!-~]{0,500})")


class KnownView(NamedTuple):
    """A chart, the page that shows it, and the query of the view, without its language."""

    chart: str
    page: str
    query: str

    def view(self, language: str) -> View:
        """The view in a language; what can no longer be read is at its default."""
        return View.from_query({**parse_qs(self.query), "lang": [language]})[0]


class KnownViews:
    """The views of codes; safe to use from many sessions at once."""

    def __init__(self, file: Path | None, most: int = MOST_VIEWS) -> None:
        """With a file that outlives the process; without one, what this process has shown."""
        self._file, self._most = file, most
        self._lock = threading.Lock()
        self._known: OrderedDict[str, KnownView] = OrderedDict()
        self._lines = self._size = 0
        self._learn()

    def note(self, code: str, chart: str, page: str, view: View) -> None:
        """Note the view of a code that is not known yet."""
        if not code or not page or code in self._known or any(view.value(name) for name in NAMED):
            return
        plain = view.with_values({"lang": "en", "present": False, "chart": ""} | NO_STORY | dict.fromkeys(SOUGHT, ""))
        query = urlencode(plain.to_query())
        if len(query) > LONGEST_QUERY:
            return
        with self._lock:
            self._keep(code, KnownView(chart, page, query))
            if self._file is not None and self._lines < self._most:
                self._write(self._file, f"{code}\t{chart}\t{page}\t{query}\n")

    def find(self, code: str) -> KnownView | None:
        """The view of a code, as somebody types it: in any case, with blanks. Another process may have noted it."""
        plain = re.sub(r"[\s.-]", "", code).upper()
        if plain not in self._known:
            with self._lock:
                self._learn()
        return self._known.get(plain)

    def _learn(self) -> None:
        """Read the file, where it has grown since it was last read."""
        try:
            size = self._file.stat().st_size if self._file else 0
        except OSError:
            size = 0
        if size > self._size:
            self._size = size
            for line in self._read():
                if (found := LINE.fullmatch(line)) and found[1] not in self._known and len(self._known) < self._most:
                    self._keep(found[1], KnownView(found[2], found[3], found[4]))

    def _keep(self, code: str, known: KnownView) -> None:
        self._known[code] = known
        while len(self._known) > self._most:
            self._known.popitem(last=False)

    def _read(self) -> list[str]:
        try:
            lines = self._file.read_text(encoding="ascii", errors="replace").splitlines() if self._file else []
        except OSError:
            lines = []
        self._lines = len(lines)
        return lines

    def _write(self, path: Path, line: str) -> None:
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with path.open("a", encoding="ascii") as file:
                file.write(line)
            self._lines += 1
        except OSError as error:
            LOG.warning("view codes are not kept for a restart: %s", error)
            self._file = None


def file_of(environment: Mapping[str, str] = os.environ) -> Path | None:
    """Where views are noted: the file that TRADE_DATA_VIEW_CODES names, else one beside the kept tables; none with `off`."""
    named = environment.get(FILE_VARIABLE, "").strip()
    if named.casefold() == OFF:
        return None
    return Path(named) if named else served.kept_folder(served.FOLDER) / "view_codes.tsv"


VIEWS = KnownViews(file_of())
