"""What a file is made of: charts in order, each with a sentence and the address of its view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from components.drawing.chart import Chart
from components.files.laid_text import plain_text_of
from data.wording import Wording


@dataclass(frozen=True)
class Shown:
    """A chart drawn for the presenter's canvas, the sentence that is said with it, and the address of its view."""

    chart: Chart
    sentence: str = ""
    link: str = ""
    width: int = 0  # px that the chart is laid out for

    @property
    def source(self) -> str:
        """The whole line at the foot of the chart: source, as-of date, licence and the code of the view."""
        notes = (note for note in self.chart.plain["layout"]["annotations"] if note.get("name") == "source")
        return next((plain_text_of(note["text"]) for note in notes), self.chart.caption.source)


@dataclass(frozen=True)
class Deck:
    """Charts in order under one title, in one language."""

    title: str
    about: str
    charts: tuple[Shown, ...]
    wording: Wording

    @property
    def tag(self) -> str:
        """The language as files name it."""
        return f"{self.wording.language}-CA"


def notes_of(shown: Shown, wording: Wording) -> Sequence[str]:
    """What a presenter reads beside a chart: the sentence, what is measured, the source, the address, the text alternative."""
    lines = (
        shown.sentence,
        shown.chart.caption.subtitle,
        shown.source,
        wording("files-link", address=shown.link) if shown.link else "",
        wording("files-alt", text=shown.chart.alt),
    )
    return [line for line in lines if line]
