"""Rows of the stories: views in order, each with a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated

from pydantic import Field

from data.cells import codes
from data.cells.kinds import Day, Identifier, Text, required
from data.rows.base import Fault, Row, code
from data.rows.reference import Position, view_address


class StoryRow(Row):
    """A story: what it is called and what it tells; its views are the rows of `story_views.csv`."""

    story_id: Identifier = Field(description="id of the story, as its address has it")
    position: Position = Field(description="place of the story in the list, from 1 to 9")
    title_en: Text = Field(description="title in English")
    title_fr: Text = Field(description="title in French")
    about_en: Text = Field(description="what the story tells, in English")
    about_fr: Text = Field(description="what the story tells, in French")
    as_of: Day = Field(description="day on which the story was last read through")
    source_id: Identifier = Field(description="row of sources.csv: the project itself")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the row is confirmed")  # type: ignore[valid-type]


class StoryViewRow(Row):
    """A view of a story: the chart that is shown, and the sentence that is said with it."""

    story_id: Identifier = Field(description="row of stories.csv")
    position: Position = Field(description="place of the view in the story, from 1 on without a gap")
    address: Annotated[str, required(view_address, "view")] = Field(
        description="address of the view from the page on, without language and presenter mode: /targets?aim=change"
    )
    chart: Identifier = Field(description="name of the chart that the view shows")
    sentence_en: Text = Field(
        description="sentence in English without a number but years: the chart has the numbers of the day"
    )
    sentence_fr: Text = Field(description="sentence in French, likewise")
    as_of: Day = Field(description="day on which the sentence was last compared with the chart")
    source_id: Identifier = Field(description="row of sources.csv: the project itself")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the row is confirmed")  # type: ignore[valid-type]

    def faults(self) -> Iterator[Fault]:
        """A number in a sentence would stay when the chart has a newer one."""
        yield from super().faults()
        for column in ("sentence_en", "sentence_fr"):
            if found := number_in(getattr(self, column)):
                yield column, "number_in_sentence", {"number": found}


def number_in(text: str) -> str:
    """The first number of a text that is no year; empty where there is none."""
    numbers = (found[0] for found in re.finditer(r"(?<!\w)\d[\d.,]*(?:[ \u00a0]?%)?", text))
    return next((n.rstrip(".,") for n in numbers if not re.fullmatch(r"(?:19|20)\d\d[.,]?", n)), "")
