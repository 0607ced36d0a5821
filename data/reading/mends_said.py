"""What was mended, in words."""

from __future__ import annotations

from data.problems.problem import visible
from data.reading.mending import Mend
from data.wording import Language, wording_for


def mend_line(mend: Mend, language: Language) -> str:
    """What `--fix` did, with its place."""
    place = f"{mend.file}:{mend.line}" if mend.line else mend.file
    texts = {name: visible(text[:60]) for name, text in (("before", mend.before), ("after", mend.after))}
    count = int(mend.before) if mend.before.isdigit() else 0
    return wording_for(language).line(
        f"command-{mend.rule}", place=place, column=visible(mend.column), count=count, **texts
    )
