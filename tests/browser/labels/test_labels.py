"""No text of a picture lies on another, is cut, or is too small to read, whatever is chosen, in both languages.

A reader at random goes through each page; what they see is drawn by plotly.js in the real browser and measured there.
"""

import logging
import re
from collections.abc import Iterator
from itertools import islice
from random import Random

import plotly.graph_objects as go
import pytest
from playwright.sync_api import Browser, Page

from components.drawing.style import PHONE
from components.figures import FIGURES
from dashboard.page import PAGES
from dashboard.page import Page as Described
from tests.browser.closed_browser import Refuser
from tests.browser.labels.drawing_page import drawing_page, faults
from tests.browser.labels.wandering import Shown, wander
from tests.small_tables import curated
from tests.soak import sampled

FEW, STEPS, WALKS = (
    2,
    8,
    12,
)  # choices of a first walk and of a further one, each seen on the page and on the canvas; walks
SEED = 2035


@pytest.fixture(scope="module")
def page(chromium: tuple[Browser, Refuser]) -> Iterator[Page]:
    """The page on which every picture of this module is drawn; Streamlit would warn at every control that nobody sees it."""
    page = drawing_page(chromium[0])
    logging.disable(logging.WARNING)
    yield page
    logging.disable(logging.NOTSET)
    page.close()


def walk(described: Described, number: int) -> list[Shown]:
    """What a reader at random sees of a page, each picture once."""
    chance = Random(f"{SEED} {described.code} {number}")
    steps = islice(wander(described, curated(), chance), 2 * (STEPS if number else FEW))
    return list({repr(shown[:3]): shown for step in steps for shown in step}.values())


@pytest.mark.parametrize(("number", "described"), sampled([(n, each) for n in range(WALKS) for each in PAGES], every=4))
def test_texts_stand_clear_of_each_other(page: Page, number: int, described: Described) -> None:
    wrong = []
    for shown in walk(described, number):
        found = faults(page, shown.drawn(curated()).figure, shown.style.width)
        wrong += [f"{shown.name} {shown.style} /{described.path} {shown.view.to_query()}: {fault}" for fault in found]
    assert wrong == []


@pytest.mark.soak
def test_the_walks_see_every_chart() -> None:
    assert {shown.name for each in PAGES for n in range(WALKS) for shown in walk(each, n)} == set(FIGURES)


def test_texts_that_overlap_leave_the_picture_or_are_small_are_told(page: Page) -> None:
    texts = [("Exports", 90, 13), ("to China", 100, 13), ("Imports from Japan", 300, 13), ("Source", 200, 9)]
    side = {"x": 0, "y": 0.5, "xref": "paper", "yref": "paper", "xanchor": "left", "showarrow": False}
    notes = [{"text": text, "xshift": left, "font": {"size": size}, **side} for text, left, size in texts]
    bare = {"visible": False}
    edge = {"l": 0, "r": 0, "t": 0, "b": 0}
    figure = go.Figure(layout={"height": 200, "margin": edge, "xaxis": bare, "yaxis": bare, "annotations": notes})
    found = faults(page, figure, PHONE)
    assert [re.sub(r"\d+", "#", fault) for fault in found] == [
        'overlap by # by # px: "Exports" and "to China"',
        'only #.# px: "Source"',
        'cut by the picture\'s edge: "Imports from Japan"',
    ]
