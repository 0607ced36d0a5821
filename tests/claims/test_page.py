"""The page of claims: filters stand in the address, a wrong code from outside falls to the usual view, the presenter gets one chart."""

from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from components.drawing.style import Style
from dashboard.unattended import chart_shown
from dashboard.view import View
from data.indicators.claims.judged import judged_claims
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated

SCRIPT = """
from data.wording import wording_for
from dashboard import served, session
from dashboard.known_codes import settle_codes
from dashboard.page import claims
from dashboard.place import Place

class Alone(Place):
    def link(self, page, label, **values):
        pass

reader = session.read("claims")
place = Alone(reader.view, served.current().tables, wording_for(reader.view.lang), reader.style, {}, "claims")
settle_codes(place)
claims.show(place)
session.write()
"""


def page(**query: str) -> AppTest:
    app = AppTest.from_string(SCRIPT, default_timeout=120)
    for name, value in query.items():
        app.query_params[name] = value
    app.run()
    assert not app.exception, app.exception
    return app


def text_of(app: AppTest) -> str:
    return unescape(" ".join(element.proto.body for element in app.get("html")))


@pytest.mark.parametrize("language", LANGUAGES)
def test_claims_and_disagreements_are_shown_in_both_languages(language: Language) -> None:
    wording = wording_for(language)
    claims, sources = text_of(page(lang=language)), text_of(page(lang=language, matter="sources"))
    assert claims.count('class="verdict') == len(judged_claims(curated()))
    assert sources.count('id="disagreement-') == len(curated()["source_disagreements"])
    assert wording("confidence-press-about") in claims and wording("confidence-press-about") in sources


def test_a_verdict_filters_and_reset_brings_all_claims_back() -> None:
    app = page(verdict="pending")
    assert text_of(app).count('class="verdict') == 1
    app.button(key="do_reset_verdict").click().run()
    assert text_of(app).count('class="verdict') == len(judged_claims(curated()))
    assert "verdict" not in app.query_params


def test_choices_that_leave_nothing_are_explained() -> None:
    assert wording_for("en")("claims-empty") in text_of(page(verdict="pending", confidence="official"))
    empty = text_of(page(matter="sources", topic="articles", confidence="unverified"))
    assert wording_for("en")("disagreements-empty") in empty


def test_codes_that_do_not_exist_are_dropped() -> None:
    app = page(verdict="true.pending", topic="gossip", confidence="rumour")
    assert app.query_params["verdict"] in ("pending", ["pending"])
    assert not {"topic", "confidence"} & set(app.query_params)


def test_the_presenter_sees_the_chart_alone() -> None:
    app = page(present="1", matter="sources")
    assert len(app.get("plotly_chart")) == 1
    finding = chart_shown("claim_verdicts", View(), curated(), Style()).caption.title
    assert text_of(app).count("<h1") == 1 and finding in unescape(text_of(app))  # its heading, for those who listen
