"""Stories: their rows, their steps on the canvas, and each view as it is asked for."""

import pytest

from components.drawing.style import Style
from components.figures import FIGURES
from dashboard.page import PAGES
from dashboard.stories.files import chart_of
from dashboard.stories.steps import UnreadableView, step_of, stories
from dashboard.unattended import NotShown, charts_shown
from dashboard.view import View
from data.rows.stories import number_in
from data.wording import wording_for
from tests.page_runs import run_page
from tests.small_tables import today
from tests.stories.written import EACH, STORIES, told
from tests.views.test_pages import words

BY_CODE = {page.code: page for page in PAGES}


def test_three_stories_ship_in_their_order_with_six_to_eight_views() -> None:
    found = stories(today(), wording_for("en"))
    assert tuple(story.story_id for story in found) == STORIES
    assert [len(story.steps) for story in found] == [8, 7, 7]


@pytest.mark.parametrize("story_id", STORIES)
def test_every_view_of_a_story_shows_its_chart_as_asked(story_id: str) -> None:
    for step in told(story_id, "en").steps:
        assert step.chart in FIGURES
        assert chart_of(step, today(), Style(), charts_shown).name == step.chart


@pytest.mark.parametrize("story_id", STORIES)
def test_the_address_of_a_story_opens_the_list_with_it_first(story_id: str) -> None:
    shown = run_page(BY_CODE["stories"], story=story_id, step="3")
    page = words(shown)
    assert (
        min((each.title for each in stories(today(), wording_for("en"))), key=page.index) == told(story_id, "en").title
    )
    assert shown.query_params["story"] == story_id and "step" not in shown.query_params
    assert "story" not in run_page(BY_CODE["targets"], story=story_id).query_params


def test_a_chart_that_the_page_does_not_have_is_no_view_of_a_story() -> None:
    with pytest.raises(NotShown, match="chart"):
        chart_of(step_of("/sectors", "target_path", "", wording_for("en")), today(), Style(), charts_shown)


def test_a_page_that_shows_no_chart_for_a_view_is_no_view_of_a_story() -> None:
    growth = step_of("/partners?show=growth5&tab=bars&series=imf&year=2003", "partner_bars", "", wording_for("en"))
    with pytest.raises((UnreadableView, NotShown)):
        chart_of(growth, today(), Style(), charts_shown)


def test_an_address_with_a_parameter_that_cannot_be_read_is_no_view_of_a_story() -> None:
    with pytest.raises(UnreadableView, match="/targets\\?due=never: due"):
        step_of("/targets?due=never", "target_path", "", wording_for("en"))


@pytest.mark.parametrize(("story_id", "language"), EACH)
def test_sentences_have_no_number_that_could_go_stale(story_id: str, language) -> None:  # type: ignore[no-untyped-def]
    assert [number_in(step.sentence) for step in told(story_id, language).steps] == [""] * len(
        told(story_id, language).steps
    )


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("By 2035 exports double.", ""), ("In 2035, exports double", ""), ("A 25% tariff", "25%"), ("C$215.3 billion", "215.3"),
        ("des droits de 25\u00a0%", "25\u00a0%"), ("12 months", "12"), ("the G7", ""),
    ],
)  # fmt: skip
def test_a_number_is_found_and_a_year_is_none(text: str, found: str) -> None:
    assert number_in(text) == found


def test_a_step_on_the_canvas_is_the_view_with_the_story_and_its_place() -> None:
    page, view = told("road-to-2035", "fr").on_canvas(2)
    assert page == "targets"
    assert view.to_query() == {
        "lang": "fr", "present": "1", "chart": "non_us_months", "story": "road-to-2035", "step": "2", "aim": "shares", "pace": "months",
    }  # fmt: skip
    assert View.from_query({name: [text] for name, text in view.to_query().items()}) == (view, ())


def line(**query: str) -> tuple[str, dict[str, str]]:
    """What the canvas says of a story, and the address that the page settles on."""
    app = run_page(BY_CODE["targets"], present="1", **query)
    said = [element.proto.body for element in app.get("html") if '<p class="story-line"' in element.proto.body]
    return "".join(said), {name: app.query_params[name] for name in app.query_params}


def test_the_canvas_says_where_the_reader_is_and_the_sentence() -> None:
    said, _ = line(story="road-to-2035", step="2", chart="non_us_months", aim="shares", pace="months")
    assert "2 / 7" in said
    assert "The most recent months show the pace before the year is complete." in said


def test_a_story_or_a_step_that_there_is_not_is_corrected() -> None:
    assert line(story="nothing", step="2")[0] == ""
    said, address = line(story="road-to-2035", step="40")
    assert "1 / 7" in said
    assert "40" not in str(address)
