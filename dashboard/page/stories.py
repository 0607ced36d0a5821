"""The stories: what each tells, its views, and the files that one takes along."""

from __future__ import annotations

from functools import partial

from components.files.browser_files import has_browser
from components.screen import controls, headings, notices
from dashboard.links import LONGEST_STORY
from dashboard.place import Place
from dashboard.stories.files import Source, file_of, made_on_click
from dashboard.stories.listed import views_html
from dashboard.stories.own import own_story
from dashboard.stories.steps import Story, stories


def show(place: Place) -> None:
    """Each story, that of the address first, with the way to the presenter's canvas and to each of its views."""
    wording = place.wording
    headings.show_title(wording("stories-title"), wording("stories-words"))
    if place.view.own:
        _show_own(place)
    for told in sorted(place.kept(stories, wording), key=lambda each: each.story_id != place.view.story):
        _show_story(place, told)
    if not place.view.own:
        _show_own(place)


def _show_own(place: Place) -> None:
    """The reader's own story: its codes, which the address keeps, and what can be done with it."""
    wording = place.wording
    told, unknown = own_story(place.view.own, wording)
    if told is None:
        headings.show_heading(wording("story-own"), wording("story-own-words"))
    else:
        _show_story(place, told)
        headings.show_words(wording("story-own-share"), quiet=True)
    controls.type_words(
        wording("story-own-codes"), key=place.offer("own"), placeholder="HQ55KJ XF6X9X", longest=LONGEST_STORY
    )
    if unknown:
        notices.show_empty(wording("story-own-unknown", count=len(unknown), codes=wording.join([*unknown])))


def _show_story(place: Place, told: Story) -> None:
    headings.show_heading(told.title, told.about)
    page, first = told.on_canvas(1)
    place.link_to(page, place.wording("story-start", count=len(told.steps)), first)
    _show_files(place, told)
    headings.show_html(views_html(told, place.wording))


def _show_files(place: Place, told: Story) -> None:
    """Buttons that make the story's files when they are pressed, in the language of the page."""
    elsewhere = place.elsewhere
    if elsewhere is None:
        return
    wording = place.wording
    source = Source(place.tables, wording, elsewhere, place.site)
    endings = {".pptx": "files-slides", ".html": "files-page", **({".pdf": "files-sheets"} if has_browser() else {})}
    with controls.line(f"files_{told.story_id}"):
        headings.show_words(wording("files-save"), quiet=True)
        for ending, key in endings.items():
            make = partial(file_of, told, ending, source)
            name = f"{told.story_id}_{wording.language}{ending}"
            controls.save_button(wording(key), name, made_on_click(make), key=f"save_{name}")
