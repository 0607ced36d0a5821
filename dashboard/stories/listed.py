"""A story as a list of its views, each with the way to the presenter's canvas."""

from __future__ import annotations

from html import escape
from urllib.parse import urlencode

from dashboard.stories.steps import Story
from data.wording import Wording


def views_html(told: Story, wording: Wording) -> str:
    """The views of a story in order: what each shows, linked to its place on the canvas, and its sentence."""
    items = []
    for position, step in enumerate(told.steps, 1):
        page, view = told.on_canvas(position)
        address = escape(f"{page}?{urlencode(view.to_query())}")
        name = escape(wording.code("chart-name", step.chart))
        sentence = f"<span>{escape(step.sentence)}</span>" if step.sentence else ""
        items.append(f'<li><a href="{address}" target="_self">{name}</a>{sentence}</li>')
    return f'<ol class="story-views">{"".join(items)}</ol>'
