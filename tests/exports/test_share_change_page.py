"""The periods of the share's change on the page: an impossible pair is explained, and the last possible one stays in sight."""

from dataclasses import replace

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.page import PAGES
from tests.page_runs import run_page

TARGETS = next(page for page in PAGES if page.code == "targets")


@pytest.fixture(autouse=True)
def targets_first(monkeypatch: pytest.MonkeyPatch) -> None:
    """AppTest always runs the default page, in a second run too."""
    others = [replace(page, path=page.code) for page in PAGES if page != TARGETS]
    monkeypatch.setattr("dashboard.page.PAGES", (replace(TARGETS, path=""), *others))


def texts(app: AppTest) -> str:
    return "\n".join(element.proto.body for element in app.get("html")).replace("\u00a0", " ")


def alts(app: AppTest) -> str:
    return "\n".join(element.proto.alt for element in app.get("plotly_chart")).replace("\u00a0", " ")


@pytest.mark.parametrize(
    ("language", "said"),
    [("en", "2025 is not before 2024"), ("fr", "La première période (2025) ne précède pas la dernière (2024)")],
)
def test_an_address_with_periods_in_the_wrong_order_is_explained_and_the_usual_ones_are_shown(
    language: str, said: str
) -> None:
    app = run_page(TARGETS, aim="change", earlier="2025", later="2024", lang=language)
    assert said in texts(app)
    assert "2024" in alts(app)


def test_the_last_possible_pair_stays_when_the_next_is_not() -> None:
    app = run_page(TARGETS, aim="change", earlier="2010", later="2020")
    assert "from 2010 to 2020" in alts(app)
    app.selectbox(key="later").set_value("2005").run()
    assert not app.exception
    assert "2010 is not before 2005" in texts(app)
    assert "from 2010 to 2020" in alts(app)


def test_another_counting_starts_with_its_own_usual_periods() -> None:
    app = run_page(TARGETS, aim="change", earlier="2010", later="2020")
    app.selectbox(key="measured").set_value("sums").run()
    assert not app.exception
    assert "from the 12 months to July 2025 to the 12 months to July 2026" in alts(app)


def test_a_code_that_is_no_period_falls_to_the_usual_pair() -> None:
    app = run_page(TARGETS, aim="change", earlier="nonsense", later="2099-99")
    assert "from 2024 to 2025" in alts(app)


@pytest.mark.parametrize("chart", ["share_change", "contributions", "target_record"])
def test_a_presenter_reaches_each_chart_by_the_address(chart: str) -> None:
    app = run_page(TARGETS, present="1", chart=chart)
    assert len(app.get("plotly_chart")) == 1
    assert app.get("plotly_chart")[0].proto.id.endswith(chart) or alts(app)
