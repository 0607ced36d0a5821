"""What a story is: its steps, each a page with a view, the chart that it shows, and a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qs, urlencode

from dashboard.view import View
from data import TradeTables
from data.frames import records
from data.wording import Wording


class UnreadableView(ValueError):
    """The address of a view that has parameters which cannot be read."""


@dataclass(frozen=True)
class Step:
    """One view of a story: the code of its page, the view, the name of its chart, and the sentence said with it."""

    page: str
    view: View
    chart: str
    sentence: str

    def link(self, base: str) -> str:
        """The address of the view, below that of the dashboard."""
        query = urlencode(self.view.to_query())
        return f"{base.rstrip('/')}/{self.page}" + (f"?{query}" if query else "")


@dataclass(frozen=True)
class Story:
    """A story in one language."""

    story_id: str
    title: str
    about: str
    steps: tuple[Step, ...]
    codes: str = ""  # of the views, where the reader chose them

    def on_canvas(self, position: int) -> tuple[str, View]:
        """The page and the view that show a step, counted from 1, on the presenter's canvas."""
        step = self.steps[position - 1]
        here = {"present": True, "chart": step.chart, "story": self.story_id, "step": position, "own": self.codes}
        return step.page, step.view.with_values(here)


def stories(tables: TradeTables, wording: Wording) -> tuple[Story, ...]:
    """The stories of the tables, in their order; UnreadableView where an address makes no view."""
    rows = records(tables["stories"].sort_values(["position", "story_id"]))
    views = records(tables["story_views"])
    return tuple(_story(row, [v for v in views if v["story_id"] == row["story_id"]], wording) for row in rows)


def story(tables: TradeTables, wording: Wording, story_id: str) -> Story | None:
    """The story of an id; None where there is none."""
    return next((each for each in stories(tables, wording) if each.story_id == story_id), None)


def step_of(address: str, chart: str, sentence: str, wording: Wording) -> Step:
    """The step of an address as the tables have it (`/targets?aim=change`); UnreadableView where it makes no view."""
    path, _, query = address.removeprefix("/").partition("?")
    view, unread = View.from_query(parse_qs(query, keep_blank_values=True))
    if unread:
        raise UnreadableView(f"{address}: {', '.join(unread)}")
    return Step(path, view.with_values({"lang": wording.language}), chart, sentence)


def _story(row: dict[str, Any], views: Sequence[dict[str, Any]], wording: Wording) -> Story:
    steps = [step_of(v["address"], v["chart"], wording.pick(v, "sentence"), wording) for v in views]
    return Story(row["story_id"], wording.pick(row, "title"), wording.pick(row, "about"), tuple(steps))
