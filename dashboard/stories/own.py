"""A story of the reader's own: the views of some codes in their order, kept in the address alone."""

from __future__ import annotations

import re

from dashboard.known_views import VIEWS
from dashboard.stories.steps import Step, Story
from data.wording import Wording

OWN = "own"


def own_story(codes: str, wording: Wording) -> tuple[Story | None, tuple[str, ...]]:
    """The story of the codes in a text, None where no view has one of them, and what in it is no code of a view."""
    words = dict.fromkeys(re.split(r"[\s.,;+]+", codes.strip().upper())) if codes.strip() else {}
    found = {word: VIEWS.find(word) for word in words}
    steps = tuple(
        Step(known.page, known.view(wording.language), known.chart, "") for known in found.values() if known is not None
    )
    made = (
        Story(OWN, wording("story-own"), "", steps, " ".join(word for word in found if found[word])) if steps else None
    )
    return made, tuple(word for word in found if word and found[word] is None)
