"""Every page runs in both languages, speaks only the language asked for, and survives any view (without a browser)."""

import json
import re
from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.page import PAGES
from data.wording import wording_for
from tests.live_server import REPOSITORY
from tests.wording.plain_messages import plain_messages

MAIN = REPOSITORY / "dashboard" / "main.py"
LONG_ENOUGH_TO_BE_TELLING = 24
EVERY_PAGE = [page.code for page in PAGES]
# Codes of one page's own that it must take out of its address, beside those that every page checks.
ADDRESS_OF = {"partners": ("series", "year"), "data": ("table",)}


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    """Run the app's script with one page as the first, since AppTest always opens the first."""

    def run_page(code: str, **query: str) -> AppTest:
        wanted = next(page for page in PAGES if page.code == code)
        others = [replace(page, path=page.path or "start") for page in PAGES if page.code != code]
        monkeypatch.setattr("dashboard.page.PAGES", (replace(wanted, path=""), *others))
        app = AppTest.from_file(str(MAIN), default_timeout=90)
        for name, value in query.items():
            app.query_params[name] = value
        return app.run()

    return run_page


def words(app: AppTest) -> str:
    """Everything that a page writes: its HTML, its charts, the labels of its widgets."""
    parts = [element.proto.body for element in app.get("html")]
    parts += [element.proto.spec + element.proto.alt for element in app.get("plotly_chart")]
    parts += [
        w.label
        for kind in ("selectbox", "multiselect", "toggle", "text_input", "button", "button_group")
        for w in app.get(kind)
    ]
    return "\n".join(parts)


def notice(app: AppTest) -> str:
    """What the page says about its address; empty where it says nothing."""
    said = [e.proto.body for e in app.get("html") if "in the address" in e.proto.body]
    return re.sub("<[^>]+>", "", "".join(said))


@pytest.mark.parametrize("code", EVERY_PAGE)
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_page_runs_in_a_language(run, code: str, language: str) -> None:  # type: ignore[no-untyped-def]
    app = run(code, lang=language)
    assert not app.exception
    assert f'data-page-language="{language}"' in words(app)
    assert "<h1" in words(app)


@pytest.mark.parametrize("code", EVERY_PAGE)
@pytest.mark.parametrize(("language", "other"), [("en", "fr"), ("fr", "en")])
def test_a_page_holds_no_message_of_the_other_language(run, code: str, language: str, other: str) -> None:  # type: ignore[no-untyped-def]
    shown = words(run(code, lang=language))
    theirs, ours = plain_messages(wording_for(other)), plain_messages(wording_for(language))  # type: ignore[arg-type]
    foreign = {
        key
        for key, text in theirs.items()
        if len(text) > LONG_ENOUGH_TO_BE_TELLING and text != ours[key] and text in shown
    }
    assert foreign == set()


@pytest.mark.parametrize("code", EVERY_PAGE)
def test_a_page_survives_codes_that_no_table_holds(run, code: str) -> None:  # type: ignore[no-untyped-def]
    odd = {
        "partner": "ZZZ",
        "year": "1066",
        "series": "nowhere",
        "groups": "phlogiston.steel",
        "status": "asleep",
        "basis": "whim",
        "table": "secrets",
        "region": "atlantis",
        "bloc": "NONE",
        "chart": "none",
        "confidence": "rumour",
    }
    app = run(code, **odd)
    assert not app.exception
    assert notice(app).startswith("Some settings in the address are not valid")
    kept = ADDRESS_OF.get(code, ())
    assert not {"partner", "chart", "region", "bloc", "confidence", *kept} & set(app.query_params)


@pytest.mark.parametrize(
    ("code", "name", "query"),
    [
        ("data", "table", {"table": "zzz"}),
        ("data", "confidence", {"confidence": "zzz"}),
        ("claims", "confidence", {"confidence": "zzz"}),
        ("targets", "baseline", {"aim": "shares", "baseline": "1950"}),
        ("targets", "earlier", {"aim": "change", "earlier": "1066"}),
        ("overview", "partner", {"partner": "ZZZ"}),
        ("sectors", "chart", {"chart": "zzz"}),
        ("agreements", "chart", {"chart": "zzz", "present": "1"}),
    ],
)
def test_a_code_that_is_not_held_is_said_and_leaves_the_address(
    run, code: str, name: str, query: dict[str, str]
) -> None:  # type: ignore[no-untyped-def]
    app = run(code, **query)
    assert not app.exception
    assert f"{name} “{query[name]}” (used instead: " in notice(app)
    assert name not in app.query_params


def test_a_code_that_is_held_is_not_complained_of(run) -> None:  # type: ignore[no-untyped-def]
    app = run("overview", partner="CHN", chart="target_path", confidence="official", table="blocs")
    assert notice(app) == ""
    assert app.query_params["partner"] == "CHN"


ODD_TARIFFS = {
    "groups": "phlogiston.steel",
    "status": "asleep",
    "basis": "whim",
    "confidence": "rumour",
    "since": "1950",
    "until": "2099",
    "day": "2090-01-01",
}


@pytest.mark.parametrize(("name", "value"), ODD_TARIFFS.items())
def test_the_tariff_page_names_what_it_could_not_read_in_the_address(run, name: str, value: str) -> None:  # type: ignore[no-untyped-def]
    app = run("tariffs", look="day", **{name: value})
    assert f"One setting in the address is not valid: {name} “{value}” (used instead: " in words(app)
    assert app.query_params.get(name) == {"groups": "steel", "day": "2026-10-09"}.get(name)


def test_the_tariff_page_finds_nothing_wrong_with_an_address_that_it_wrote(run) -> None:  # type: ignore[no-untyped-def]
    written = {"groups": "steel.every", "status": "in_force", "since": "2018", "until": "2027", "look": "day"}
    assert "in the address" not in words(run("tariffs", day="2018-06-01", **written))
    assert "in the address" not in words(run("tariffs", day="2018-06-01", **written | {"look": "lanes"}))


def test_rates_of_now_are_shown_for_years_that_are_still_to_come(run) -> None:  # type: ignore[no-untyped-def]
    charts = run("tariffs", since="2027", until="2027").get("plotly_chart")
    assert json.loads(charts[0].proto.spec)["data"]
    assert "none with a stated rate" not in charts[0].proto.spec


def test_the_answer_on_tariffs_speaks_of_the_day_that_is_looked_at(run) -> None:  # type: ignore[no-untyped-def]
    title = next(
        e.proto.body for e in run("tariffs", look="day", day="2025-05-01").get("html") if "<h1" in e.proto.body
    )
    assert "on 1 May 2025, " in title


def test_the_presenter_gets_the_usual_tariffs_for_codes_that_no_table_holds(run) -> None:  # type: ignore[no-untyped-def]
    app = run("tariffs", present="1", look="day", **ODD_TARIFFS)
    assert len(app.get("plotly_chart")) == 1
    assert set(app.query_params) <= {"present", "look", "groups", "day"}


@pytest.mark.parametrize("code", [c for c in EVERY_PAGE if c not in ("data", "stories")])
def test_the_presenter_gets_exactly_one_chart(run, code: str) -> None:  # type: ignore[no-untyped-def]
    app = run(code, present="1")
    assert not app.exception
    assert len(app.get("plotly_chart")) == 1
    assert words(app).count("<h1") == 1  # its finding, for those who listen


@pytest.mark.parametrize(("baseline", "due"), [("1950", "2035"), ("2024", "1960"), ("2024", "2099"), ("2031", "2035")])
def test_years_outside_the_tables_are_explained_and_never_raise(run, baseline: str, due: str) -> None:  # type: ignore[no-untyped-def]
    app = run("targets", baseline=baseline, due=due)
    assert not app.exception
    assert "page_failed" not in words(app)
    assert (baseline in words(app)) and (due in words(app))


@pytest.mark.parametrize(
    ("code", "part", "chosen", "button"),
    [
        ("overview", {}, {"confidence": "press"}, "confidence"),
        ("tariffs", {}, {"look": "day", "since": "2024"}, "direction"),
        ("partners", {}, {"us": "1", "region": "asia_pacific"}, "series"),
        ("partner", {"aspect": "compare"}, {"compare": "CHN", "traded": "imports"}, "compare"),
        ("agreements", {}, {"kinds": "all", "reach": "2015"}, "kinds"),
        ("targets", {}, {"multiple": "3", "usgrowth": "1"}, "baseline"),
        ("targets", {"aim": "scenarios"}, {"first": "usa:1", "firstname": "Mine"}, "first"),
        ("targets", {"aim": "change"}, {"measured": "sums", "gold": "without"}, "measured"),
        ("claims", {}, {"seek": "steel"}, "verdict"),
        ("claims", {"matter": "sources"}, {"topic": "canada"}, "topic"),
        ("sectors", {}, {"flow": "total_exports", "split": "years"}, "flow"),
        ("sectors", {"cut": "provinces"}, {"span": "2023"}, "span"),
        ("data", {}, {"table": "partners", "find": "Japan"}, "table"),
        ("data", {"part": "glossary"}, {"find": "tariff"}, "find"),
    ],
)
def test_choices_are_reset_by_a_button_that_is_there_only_where_there_are_some(  # type: ignore[no-untyped-def]
    run, code: str, part: dict[str, str], chosen: dict[str, str], button: str
) -> None:
    def buttons(app: AppTest) -> set[str]:
        return {each.key for each in app.button}

    assert f"do_reset_{button}" not in buttons(run(code, **part))
    app = run(code, **part, **chosen)
    app.button(key=f"do_reset_{button}").click().run()
    assert {name: "".join(value) for name, value in app.query_params.items()} == part
    assert f"do_reset_{button}" not in buttons(app)
