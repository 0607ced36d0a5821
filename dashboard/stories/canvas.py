"""A story on the presenter's canvas: where the reader is, the sentence, and the ways to the view before and after."""

from __future__ import annotations

from html import escape

import streamlit as st

from components.screen.headings import show_html
from dashboard.known_views import NO_STORY
from dashboard.place import Place
from dashboard.stories.own import OWN, own_story
from dashboard.stories.steps import Story, story


def settle_step(place: Place) -> None:
    """Correct an address that names a story or a step that there is not; off the canvas only the list has a story, its first."""
    view = place.view
    if not view.story and not view.step:
        return
    told = _told(place)
    if told is None or not (view.present or place.page == "stories"):
        place.settle(**NO_STORY)
    elif not view.present:
        place.settle(step=0)
    else:
        place.settle(step=view.step if 1 <= view.step <= len(told.steps) else 1)


def show_step(place: Place) -> None:
    """The line of a story at the foot of the canvas: `static/stories.js` steps by its two links."""
    told, position = _told(place), place.view.step
    if told is None or not position:
        return
    wording, last = place.wording, len(told.steps)
    with st.container(key="story_line", horizontal=True, vertical_alignment="center"):
        at = wording("story-position", position=position, count=last)
        show_html(
            f'<p class="story-line"><span class="story-position">{escape(at)}</span> '
            f"{escape(told.steps[position - 1].sentence)}</p>"
        )
        for key, other, label in (
            ("story_previous", position - 1, wording("story-previous")),
            ("story_next", position + 1, wording("story-next")),
        ):
            if 1 <= other <= last:
                with st.container(key=key, width="content"):
                    page, view = told.on_canvas(other)
                    place.link_to(page, label, view)


def _told(place: Place) -> Story | None:
    """The story that the view names, of the tables or of the reader's own."""
    view = place.view
    if view.story == OWN:
        return own_story(view.own, place.wording)[0]
    return place.kept(story, place.wording, view.story) if view.story else None
