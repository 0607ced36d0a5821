"""The targets page by its address: parts, scenarios, what is impossible, and the last view that made sense."""

import json
from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.page import PAGES
from dashboard.session import Typed, _with_typed
from dashboard.view import View
from data.wording.typed_numbers import NumberField
from tests.live_server import REPOSITORY
from tests.views.test_pages import words

MAIN = REPOSITORY / "dashboard" / "main.py"


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    """Run the app with the targets page as the first."""

    def run_page(**query: str) -> AppTest:
        wanted = next(page for page in PAGES if page.code == "targets")
        others = [replace(page, path=page.path or "start") for page in PAGES if page.code != "targets"]
        monkeypatch.setattr("dashboard.page.PAGES", (replace(wanted, path=""), *others))
        app = AppTest.from_file(str(MAIN), default_timeout=90)
        for name, value in query.items():
            app.query_params[name] = value
        return app.run()

    return run_page


def alts(app: AppTest) -> list[str]:
    """The alternative texts of the charts on the page."""
    return [element.proto.alt for element in app.get("plotly_chart")]


def address(app: AppTest) -> dict[str, str]:
    """The page's parameters."""
    return {name: value if isinstance(value, str) else value[0] for name, value in app.query_params.items()}


def test_the_address_of_a_scenario_is_shown_and_kept(run) -> None:  # type: ignore[no-untyped-def]
    query = {"aim": "scenarios", "first": "usa:0.chn:5.5.europe:-2", "firstname": "Mine"}
    app = run(**query)
    assert not app.exception
    assert address(app) == query
    shown = next(alt for alt in alts(app) if "Mine" in alt)
    assert "China +5.5%" in shown
    assert "Europe (4 economies) \u22122%" in shown
    assert app.text_input(key="typed.first.CHN").value == "5.5"
    assert app.text_input(key="typed.first.europe").value == "\u22122"


def test_a_changed_growth_goes_into_the_address_and_nothing_else_does(run) -> None:  # type: ignore[no-untyped-def]
    part = {"aim": "scenarios"}
    app = run(**part)
    assert address(app) == part
    app.text_input(key="typed.second.europe").set_value("7.5").run()
    assert address(app) == part | {"second": "europe:7.5"}
    app.text_input(key="typed.second.USA").set_value("-1.0").run()
    assert address(app) == part | {"second": "europe:7.5.usa:-1"}
    app.button(key="do_reset_first").click().run()
    assert address(app) == part
    assert app.text_input(key="typed.second.europe").value == "5.6"


def test_a_partner_set_apart_gets_a_growth_and_can_be_put_back(run) -> None:  # type: ignore[no-untyped-def]
    app = run(aim="scenarios", apart="CHN")
    assert address(app) == {"aim": "scenarios", "first": "chn:5.7"}
    assert app.text_input(key="typed.first.CHN").value == "5.7"
    app.button(key="do_back_CHN").click().run()
    assert address(app) == {"aim": "scenarios"}
    assert not app.exception


@pytest.mark.parametrize(
    ("language", "said"),
    [
        ("en", "Growth of 150% a year is not possible here (Europe)."),
        ("fr", "Une croissance de 150\u00a0% par an n’est pas possible ici (Europe)."),
    ],
)
def test_impossible_growth_is_explained_and_the_last_scenarios_stay(run, language: str, said: str) -> None:  # type: ignore[no-untyped-def]
    app = run(aim="scenarios", first="europe:1", firstname="Slow", lang=language)
    before = [alt for alt in alts(app) if "Slow" in alt]
    app.text_input(key="typed.first.europe").set_value("150.0").run()
    assert not app.exception
    assert said in words(app)
    assert [alt for alt in alts(app) if "Slow" in alt] == before


def test_an_impossible_target_is_explained_and_the_last_chart_stays(run) -> None:  # type: ignore[no-untyped-def]
    app = run(due="2030")
    before = alts(app)
    app.text_input(key="typed.due").set_value("2020").run()
    assert "The target year (2020) must be after the baseline year (2024)" in words(app)
    assert alts(app) == before
    assert "to the 2030 target?" in words(app)
    app.text_input(key="typed.due").set_value("2032").run()
    assert "to the 2032 target?" in words(app)
    assert alts(app) != before


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ({"prices": "real", "inflation": "80"}, "Inflation of 80% a year is out of range. Enter a value from \u22125% to 25%."),
        ({"reading": "own", "start": "-3"}, "Your baseline must be greater than zero"),
        ({"toward": "value", "goal": "0"}, "A target must be greater than zero"),
        ({"reading": "services", "baseline": "2017"}, "has a baseline for 2024 only, not for 2017"),
        ({"baseline": "1950"}, "Choose a baseline year from 1997 to 2025"),
        ({"aim": "scenarios", "first": "europe:-100"}, "Growth of \u2212100% a year is not possible here (Europe)"),
    ],
)  # fmt: skip
def test_what_is_impossible_is_said_with_what_is_possible(run, query: dict[str, str], said: str) -> None:  # type: ignore[no-untyped-def]
    app = run(**query)
    assert not app.exception
    assert said in words(app)
    assert alts(app)


@pytest.mark.parametrize("aim", ["scenarios", "range"])
@pytest.mark.parametrize(
    ("query", "said"),
    [
        ({"reading": "services"}, "This needs annual exports, which are available for goods only"),
        ({"baseline": "2017", "due": "2025"}, "there is no year left to project"),
    ],
)
def test_a_part_that_cannot_draw_a_target_says_why_and_keeps_the_last_chart(
    run, aim: str, query: dict[str, str], said: str
) -> None:  # type: ignore[no-untyped-def]
    usual = alts(run(aim=aim))
    app = run(aim=aim, **query)
    assert not app.exception
    assert said in words(app) and "still shows the last valid" in words(app)
    assert alts(app) == usual
    assert app.text_input(key="typed.due").value


def test_the_last_scenarios_and_the_last_range_stay_when_the_target_year_leaves_nothing_to_grow_into(run) -> None:  # type: ignore[no-untyped-def]
    for aim, query in (("scenarios", {"first": "europe:7.5"}), ("range", {"window": "10"})):
        app = run(aim=aim, due="2040", **query)
        before = alts(app)
        app.text_input(key="typed.due").set_value("2025").run()
        assert "there is no year left to project" in words(app)
        assert alts(app) == before


@pytest.mark.parametrize(
    ("chart", "query", "said"),
    [
        ("scenario_paths", {"first": "europe:150"}, "is not possible here (Europe)"),
        ("scenario_paths", {"reading": "services"}, "for goods only"),
        ("growth_range", {"baseline": "2017", "due": "2025"}, "there is no year left to project"),
        ("share_change", {"earlier": "1990", "later": "2025"}, "The default comparison is shown below."),
        ("target_path", {"due": "2020"}, "must be after the baseline year"),
    ],
)
def test_a_presenter_is_told_when_another_view_than_the_one_asked_for_is_drawn(
    run, chart: str, query: dict[str, str], said: str
) -> None:  # type: ignore[no-untyped-def]
    app = run(present="1", chart=chart, **query)
    assert said in words(app)
    assert [element.proto.id.endswith(chart) for element in app.get("plotly_chart")] == [True]
    assert said not in words(run(present="1", chart=chart))


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ({"usgrowth": "-100"}, "Growth of -100% a year is not possible here (United States)."),
        ({"usgrowth": "101", "aim": "scenarios"}, "Growth of 101% a year is not possible here (United States)."),
        ({"multiple": "0"}, "A target of 0 times the baseline is out of range."),
        ({"multiple": "100.5"}, "A target of 100.500 times the baseline is out of range."),
    ],
)
def test_a_growth_or_a_multiple_that_cannot_be_is_named_and_the_usual_chart_stays(
    run, query: dict[str, str], said: str
) -> None:  # type: ignore[no-untyped-def]
    app = run(**query)
    assert not app.exception
    assert said in words(app).replace("\u2212", "-").replace("\u00a0", " ")
    assert len(alts(app)) == 1


@pytest.mark.parametrize("chart", ["scenario_paths", "growth_range", "target_path"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_chart_without_precious_metals_says_so_in_its_subtitle(run, chart: str, language: str) -> None:  # type: ignore[no-untyped-def]
    left_out = {"en": "Precious metals excluded", "fr": "Métaux précieux exclus"}[language]

    def subtitle(**query: str) -> str:
        app = run(present="1", chart=chart, lang=language, **query)
        notes = json.loads(app.get("plotly_chart")[0].proto.spec)["layout"]["annotations"]
        return next(n["text"] for n in notes if n.get("name") == "subtitle").replace("<br>", " ")

    assert left_out in subtitle(gold="without").replace("\u00a0", " ")
    assert left_out not in subtitle().replace("\u00a0", " ")


def test_what_a_part_was_told_stays_while_another_is_shown(run) -> None:  # type: ignore[no-untyped-def]
    app = run(aim="scenarios")
    app.text_input(key="typed.second.europe").set_value("7.5").run()
    app.segmented_control(key="aim").set_value("path").run()
    assert address(app) == {"second": "europe:7.5"}
    assert not [n for n in app.text_input if n.key == "typed.second.europe"]
    app.text_input(key="typed.due").set_value("2034").run()
    app.segmented_control(key="aim").set_value("scenarios").run()
    assert address(app) == {"aim": "scenarios", "due": "2034", "second": "europe:7.5"}
    assert app.text_input(key="typed.second.europe").value == "7.5"


def test_how_a_target_is_counted_is_unfolded_where_it_is_not_the_usual_way(run) -> None:  # type: ignore[no-untyped-def]
    def unfolded(**query: str) -> bool:
        label = "Change the calculation: prices, precious metals, growth of exports to the US"
        return bool(next(e for e in run(**query).expander if e.label == label).proto.expanded)

    assert not unfolded()
    assert unfolded(prices="real")
    assert unfolded(usgrowth="3.5")
    assert not unfolded(due="2030")


def test_codes_that_no_table_holds_are_dropped_with_a_notice(run) -> None:  # type: ignore[no-untyped-def]
    app = run(aim="scenarios", first="zzz:5.atlantis:3.europe:1", apart="ZZZ")
    assert not app.exception
    assert address(app) == {"aim": "scenarios", "first": "europe:1"}
    assert "notice-info" in words(app)


@pytest.mark.parametrize(
    "first", ["europe", "europe:", "europe:x", "europe:1.europe:2", "1:europe", "<b>:1", "europe:1e9"]
)
def test_a_malformed_scenario_falls_to_the_default(first: str) -> None:
    assert View.from_query({"first": [first]}) == (View(), ("first",))


@pytest.mark.parametrize("aim", ["path", "scenarios", "range", "shares", "change", "record"])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_every_part_runs_in_both_languages(run, aim: str, language: str) -> None:  # type: ignore[no-untyped-def]
    app = run(aim=aim, lang=language)
    assert not app.exception


@pytest.mark.parametrize(
    "chart",
    [
        "target_path",
        "scenario_paths",
        "growth_range",
        "us_share",
        "us_and_non_us",
        "share_change",
        "contributions",
        "target_record",
    ],
)
def test_a_presenter_gets_the_chart_of_the_address(run, chart: str) -> None:  # type: ignore[no-untyped-def]
    app = run(present="1", chart=chart)
    assert [element.proto.id.endswith(chart) for element in app.get("plotly_chart")] == [True]


def test_parts_that_were_not_changed_do_not_enter_the_view() -> None:
    field = NumberField("percent", -100, 100)
    given = {
        f"typed.first.{part}": Typed("first", part, field, value, f"{value:g}")
        for part, value in (("europe", 1.0), ("rest", 2.0))
    }
    state = {"_typed": given, "typed.first.europe": "3.0", "typed.first.rest": "2"}
    assert _with_typed(View(), state).targets.scenarios.first == (("europe", 3.0),)
