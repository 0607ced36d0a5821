"""The page of data and sources: each part in both languages, searches, links from outside, and broken files."""

from datetime import date
from html import unescape
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard import served
from dashboard.page.tables import changes
from dashboard.page.tables.changes import known_states
from dashboard.page.tables.page import PARTS
from dashboard.served import Served
from data.problems.problem import problem
from data.states.vintages import keep_vintage
from data.tables import TABLES
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated

BOTH = pytest.mark.parametrize("language", LANGUAGES)


# What a run of the app does for this page, without what stands around it.
SCRIPT = """
from data.wording import wording_for
from dashboard import served, session
from dashboard.page.tables import page as data
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
    assert "Use fewer words" in text_of(app) and len(app.dataframe) == 0
    app.button(key="do_reset_table").click().run()
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
    assert "None: every file can be read and follows every rule." in text_of(page(part="state"))


def test_the_state_names_every_problem_of_a_broken_file(monkeypatch: pytest.MonkeyPatch) -> None:
    found = problem("data/curated/blocs.csv", 3, "bloc", "<i>", "required", expected="the text")
    monkeypatch.setattr(served, "current", lambda: Served(curated(), (found,), date(2026, 11, 20)))
    text = text_of(page(part="state"))
    assert "One problem was found in blocs.csv" in text
    assert "Now showing the last valid data, read on 20 November 2026." in text
    assert "data/curated/blocs.csv:3 bloc" in text


def test_presenter_mode_shows_the_chart_alone() -> None:
    app = page(present="1", part="method")
    assert len(app.get("plotly_chart")) == 1
    assert len(app.dataframe) == 0 and text_of(app).count("<h1") == 1  # its finding, for those who listen


# What changed


def state_commits(app: AppTest) -> list[str]:
    return list(app.selectbox(key="vintage").options)


@BOTH
def test_what_changed_compares_an_earlier_state_with_now(language: Language) -> None:
    app = page(part="changes", lang=language)
    assert len(state_commits(app)) >= 1
    assert wording_for(language)("changes-title") in text_of(app)


def test_one_table_alone_can_be_looked_at_and_stands_in_the_address() -> None:
    app = page(part="changes")
    app.selectbox(key="within").select("blocs").run()
    assert app.query_params["within"] == "blocs"
    assert not app.exception


@pytest.mark.parametrize(
    "query", [{"vintage": "--upload-pack"}, {"vintage": "HEAD"}, {"against": "0"}, {"within": "no"}]
)
def test_a_state_that_is_not_known_falls_to_the_usual_one(query: dict[str, str]) -> None:
    app = page(part="changes", **query)
    assert app.selectbox(key="vintage").value in [s.code for s in known_states(0)]
    assert app.selectbox(key="within").value == ""


def test_without_any_history_the_page_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(changes, "known_states", lambda _: ())
    assert "Nothing to compare yet: no earlier version of the tables is saved here." in text_of(page(part="changes"))


def test_a_kept_vintage_can_be_compared(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    contents = dict(served.current().contents)
    lines = contents["blocs.csv"].splitlines(keepends=True)
    folder = tmp_path / "curated"
    folder.mkdir()
    keep_vintage(
        contents | {"blocs.csv": b"".join(lines[:-1])}, tmp_path / "vintages", day=date(2026, 10, 1), remark="October"
    )
    monkeypatch.setattr(served, "FOLDER", folder)
    for kept in (
        changes.known_states,
        changes.changes_between,
        changes._compared,
        changes.contents_of,
        changes.usual_state,
    ):
        kept.cache_clear()
    text = text_of(page(part="changes"))
    assert "Rows added: 1; removed: 0; revised: 0" in text
    for kept in (
        changes.known_states,
        changes.changes_between,
        changes._compared,
        changes.contents_of,
        changes.usual_state,
    ):
        kept.cache_clear()


# Downloads of everything


@BOTH
def test_the_package_and_the_workbook_can_be_downloaded(language: Language) -> None:
    labels = {button.proto.label for button in page(lang=language).get("download_button")}
    assert {wording_for(language)("package-download-zip"), wording_for(language)("package-download-workbook")} <= labels
