"""A reader makes a story of their own from the codes under charts; it is kept in the address alone."""

from html import unescape

import pytest

from dashboard.known_views import VIEWS
from dashboard.page import PAGES
from dashboard.stories.own import OWN, own_story
from dashboard.view import View
from data.wording import LANGUAGES, Language, wording_for
from tests.page_runs import run_page
from tests.small_views import view_of

BY_CODE = {page.code: page for page in PAGES}


def words(app) -> str:  # type: ignore[no-untyped-def]
    return unescape(" ".join(element.proto.body for element in app.get("html")))


@pytest.fixture(scope="module")
def codes() -> tuple[str, str]:
    """The codes of two views, noted as they are shown."""
    VIEWS.note("AAAAA2", "target_path", "targets", view_of(multiple=3.0, story="road-to-2035", step=2))
    VIEWS.note("AAAAA3", "tariff_now", "tariffs", view_of(direction="china"))
    return "AAAAA2", "AAAAA3"


def test_codes_make_a_story_in_the_order_in_which_they_are_written(codes: tuple[str, str]) -> None:
    told, unknown = own_story("aaaaa3, AAAAA2; AAAAA3", wording_for("en"))
    assert told is not None and unknown == ()
    assert [(step.page, step.chart) for step in told.steps] == [("tariffs", "tariff_now"), ("targets", "target_path")]
    page, view = told.on_canvas(2)
    assert page == "targets"
    assert (view.story, view.step, view.own, view.targets.target.multiple) == (OWN, 2, "AAAAA3 AAAAA2", 3.0)


def test_a_code_of_no_view_is_named_and_the_others_are_kept(codes: tuple[str, str]) -> None:
    told, unknown = own_story("AAAAA2 ZZZZZ9 canada", wording_for("en"))
    assert told is not None and len(told.steps) == 1
    assert unknown == ("ZZZZZ9", "CANADA")
    assert own_story("ZZZZZ9", wording_for("en")) == (None, ("ZZZZZ9",))
    assert own_story("  ", wording_for("en")) == (None, ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_of_stories_lists_the_views_of_its_address(language: Language, codes: tuple[str, str]) -> None:
    wording = wording_for(language)
    app = run_page(BY_CODE["stories"], lang=language, own=f"{codes[0]} {codes[1]} ZZZZZ9")
    shown = words(app)
    assert wording("story-own-share") in shown
    assert f"own={codes[0]}+{codes[1]}&step=1" in shown or f"step=1&own={codes[0]}+{codes[1]}" in shown
    assert wording("story-own-unknown", count=1, codes="ZZZZZ9") in shown
    assert wording("story-own-words") in words(run_page(BY_CODE["stories"], lang=language))


def test_the_canvas_steps_through_the_readers_own_views(codes: tuple[str, str]) -> None:
    app = run_page(
        BY_CODE["targets"], present="1", chart="target_path", multiple="3", story=OWN, step="1", own=" ".join(codes)
    )
    assert "1 / 2" in words(app)
    gone = run_page(BY_CODE["targets"], present="1", story=OWN, step="1", own="ZZZZZ9")
    assert "story" not in gone.query_params and "own" not in gone.query_params


def test_thirty_views_are_kept_and_what_is_longer_is_named(codes: tuple[str, str]) -> None:
    many = " ".join([codes[0], *(f"ZZZZ{n:02}".replace("0", "A").replace("1", "B") for n in range(30))])
    view, unread = View.from_query({"own": [many]})
    assert (view.own, unread) == (many, ())
    assert View.from_query({"own": ["A" * 300]}) == (View(), ("own",))


def test_each_chart_has_a_link_that_adds_it_to_the_story() -> None:
    shown = words(run_page(BY_CODE["targets"], own="AAAAA3"))
    assert 'href="stories?own=AAAAA3+' in shown
    assert wording_for("en")("story-add") in shown
