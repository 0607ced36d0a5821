"""Stories of today's tables as decks of charts, drawn once for all tests."""

from functools import cache

from components.drawing.style import CANVAS, Style
from components.files.deck import Deck, Shown
from components.files.slides import to_slides
from dashboard.stories.files import STYLES, chart_of
from dashboard.stories.steps import Story, stories
from dashboard.unattended import charts_shown
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import today

SITE = "https://example.org"
STORIES = ("state-of-diversification", "tariff-year", "road-to-2035")
EACH = [(story_id, language) for story_id in STORIES for language in LANGUAGES]


def told(story_id: str, language: Language) -> Story:
    """A story of the tables."""
    return next(each for each in stories(today(), wording_for(language)) if each.story_id == story_id)


@cache
def deck(story_id: str, language: Language, ending: str = ".pptx") -> Deck:
    """A story as a deck, drawn as a file of that ending has it."""
    story, style = told(story_id, language), STYLES.get(ending, Style(CANVAS, presenter=True))
    shown = tuple(
        Shown(chart_of(step, today(), style, charts_shown), step.sentence, step.link(SITE), style.width)
        for step in story.steps
    )
    return Deck(story.title, story.about, shown, wording_for(language))


@cache
def slides(story_id: str, language: Language) -> bytes:
    """A story as slides, with a table in the place of a map: no browser is asked for."""
    return to_slides(deck(story_id, language))
