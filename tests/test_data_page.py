"""The page of data and sources: each part in both languages, searches, links from outside, and broken files."""

from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from components.wording import LANGUAGES, Language, wording_for
from dashboard import served
from dashboard.page.data import PARTS
from dashboard.served import Served
from data.problems import problem
from data.tables import TABLES
from tests.small_tables import curated

BOTH = pytest.mark.parametrize("language", LANGUAGES)


# What a run of the app does for this page, without what stands around it.
SCRIPT = """
from components.wording import wording_for
from dashboard import served, session
from dashboard.page import data
from dashboard.place import Place

reader = session.read("data")
data.show(Place(reader.view, served.current().tables, wording_for(reader.view.lang), reader.style, {}))
session.write()
"""


def page(**query: str) -> AppTest:
    """The page as a reader with this address sees it."""
    app = AppTest.from_string(SCRIPT, default_timeout=60)
    for name, value in query.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception, app.exception
    return app


def text_of(app: AppTest) -> str:
    """Everything that the page wrote as HTML."""
    return unescape(" ".join(element.proto.body for element in app.get("html")))


def rows_shown(app: AppTest) -> int:
    return len(app.dataframe[0].value)


@BOTH
@pytest.mark.parametrize("part", list(PARTS))
def test_every_part_is_shown_in_both_languages(part: str, language: Language) -> None:
    app = page(part=part, lang=language)
    assert wording_for(language)("data-title") in text_of(app)
    assert app.query_params.get("part", "tables") == part


@pytest.mark.parametrize("name", [table.name for table in TABLES])
def test_every_table_is_shown_whole(name: str) -> None:
    app = page(table=name)
    assert rows_shown(app) == len(curated()[name])
    assert wording_for("en")(f"table-{name.replace('_', '-')}-about") in text_of(app)


def test_a_search_and_a_confidence_narrow_the_rows_and_stand_in_the_address() -> None:
    app = page(table="tariff_measures")
    app.text_input(key="find").set_value("steel").run()
    app.multiselect(key="confidence").set_value(["official"]).run()
    assert 0 < rows_shown(app) < len(curated()["tariff_measures"])
    assert set(app.dataframe[0].value["confidence"]) == {"Official"}
    assert (app.query_params["find"], app.query_params["confidence"]) == ("steel", "official")


def test_a_search_without_a_result_says_so_and_reset_brings_the_rows_back() -> None:
    app = page(find="zzzqqq")
    assert "Search for fewer words" in text_of(app) and len(app.dataframe) == 0
    app.button(key="do_reset_data").click().run()
    assert rows_shown(app) == len(curated()["exports_annual"])
    assert "find" not in app.query_params


@pytest.mark.parametrize(
    "query",
    [
        {"table": "no_such_table"},
        {"table": "__init__"},
        {"confidence": "official.gossip"},
        {"find": "<b>x</b>"},
    ],
)
def test_a_wrong_code_from_outside_shows_the_usual_page(query: dict[str, str]) -> None:
    app = page(**query)
    assert app.selectbox(key="table").value == "exports_annual"


def test_a_link_to_a_term_opens_it_in_the_glossary() -> None:
    text = text_of(page(part="glossary", find="herfindahl", lang="fr"))
    assert "Indice de Herfindahl-Hirschman (IHH)" in text
    assert "Règles d\u2019origine" not in text


def test_the_state_says_that_all_files_are_well() -> None:
    assert "every file was read" in text_of(page(part="state"))


def test_the_state_names_every_problem_of_a_broken_file(monkeypatch: pytest.MonkeyPatch) -> None:
    found = problem("data/curated/blocs.csv", 3, "bloc", "<i>", "required", expected="the text")
    monkeypatch.setattr(served, "current", lambda: Served(curated(), (found,)))
    text = text_of(page(part="state"))
    assert "One problem was found" in text
    assert "data/curated/blocs.csv:3 bloc" in text


def test_presenter_mode_shows_the_chart_alone() -> None:
    app = page(present="1", part="method")
    assert len(app.get("plotly_chart")) == 1
    assert len(app.dataframe) == 0 and text_of(app) == ""
