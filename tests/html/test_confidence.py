"""Confidence is shown and filterable wherever rows are shown, in both languages; what it leaves out is said and never counts as zero."""

import json
import re
from dataclasses import replace
from functools import cache
from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from components.html.confidence import kept_words, only_words
from components.html.events import latest_events_html
from components.partners.table import partner_table
from dashboard.page import PAGES
from data.indicators.confirmed import confirmed
from data.indicators.partners.choice import PartnerChoice
from data.indicators.partners.profile import duties_between, events_with
from data.wording import LANGUAGES, Language, wording_for
from tests.page_runs import run_page
from tests.small_tables import curated

BOTH = pytest.mark.parametrize("language", LANGUAGES)


@cache
def page(code: str, **query: str) -> AppTest:
    """A page as its address gives it, a profile with all its parts; read, never clicked."""
    parts = {"about": "all"} if code == "partner" else {}
    return run_page(next(page for page in PAGES if page.code == code), **parts, **query)


def html_of(app: AppTest) -> str:
    """What a page writes, without the links to the glossary."""
    html = "\n".join(element.proto.body for element in app.get("html"))
    return re.sub(r'<a class="term"[^>]*>(.*?)</a>', r"\1", html)


def part_of(app: AppTest, heading: str) -> str:
    """The part of a partner's profile under a heading."""
    return next(
        p
        for p in html_of(app).split('<section class="profile-part">')
        if re.search(f">{re.escape(heading)}</h[23]>", unescape(p))
    )


def said(language: Language, level: str, shown: int, every: int) -> str:
    """The sentence on a filtered list as the page writes it."""
    return kept_words(shown, every, (level,), wording_for(language))


# Words


def test_no_choice_keeps_every_row_and_says_nothing() -> None:
    events = curated().events
    assert confirmed(events, ()) is events
    assert set(confirmed(events, ("press", "official"))["confidence"]) == {"press", "official"}
    assert kept_words(3, 3, (), wording_for("en")) == only_words((), wording_for("en")) == ""


@BOTH
def test_a_choice_that_leaves_nothing_says_how_many_rows_there_are(language: Language) -> None:
    texts = {
        "en": ("one row has another", "11 rows have another"),
        "fr": ("une ligne en a un autre", "11 lignes en ont un autre"),
    }
    assert all(text in said(language, "press", 0, every) for text, every in zip(texts[language], (1, 11), strict=True))
    assert "0" not in said(language, "press", 0, 11).replace("\u00a0", " ")


# Profile of a partner


@BOTH
def test_a_profile_lists_only_rows_of_the_confidence_chosen_and_says_of_how_many(language: Language) -> None:
    wording, app = wording_for(language), page("partner", lang=language, partner="CHN", confidence="official")
    assert app.multiselect(key="confidence").value == ["official"]
    events = part_of(app, wording("partners-events-title"))
    assert said(language, "official", 3, 14) in unescape(events)  # of China's 14 events three are official
    assert events.count("confidence-official") == 3 and "confidence-press" not in events
    assert wording("confidence-lists") in unescape(html_of(app))


@BOTH
def test_measures_in_force_are_counted_whatever_the_confidence_chosen(language: Language) -> None:
    wording, app = wording_for(language), page("partner", lang=language, partner="CHN", confidence="official")
    duties = unescape(part_of(app, wording("partners-duties-title")))
    assert wording("partners-duties-theirs", count=5) in duties  # eight, none of them official
    assert said(language, "official", 0, 13) in duties
    assert said(language, "official", 1, 14) in duties


@BOTH
def test_each_part_that_a_choice_empties_says_so(language: Language) -> None:
    wording, app = wording_for(language), page("partner", lang=language, partner="CHN", confidence="unverified")
    for part, every in {"standing": 5, "agreements": 1, "events": 14, "polls": 6}.items():
        html = unescape(part_of(app, wording(f"partners-{part}-title")))
        assert said(language, "unverified", 0, every) in html
        assert "confidence-official" not in html and "confidence-press" not in html


@BOTH
def test_an_agreement_says_that_some_of_its_steps_have_another_confidence(language: Language) -> None:
    wording, app = wording_for(language), page("partner", lang=language, partner="CHN", confidence="press")
    html = unescape(part_of(app, wording("partners-agreements-title")))
    assert said(language, "press", 1, 1) in html
    assert said(language, "press", 3, 4) in html  # one of four steps is official


@BOTH
def test_every_row_of_a_profile_carries_its_mark(language: Language) -> None:
    app = page("partner", lang=language, partner="IND")
    found = duties_between(curated(), "IND"), events_with(curated(), "IND")
    for part, rows in zip(("duties", "events"), found, strict=True):
        html = part_of(app, wording_for(language)(f"partners-{part}-title"))
        assert html.count('class="confidence ') == len(rows)
    assert wording_for(language)("confidence-legend") in unescape(html_of(app))


def test_reset_brings_every_row_of_a_profile_back(monkeypatch: pytest.MonkeyPatch) -> None:
    profile = next(p for p in PAGES if p.code == "partner")
    others = [replace(p, path=p.code) for p in PAGES if p != profile]
    monkeypatch.setattr("dashboard.page.PAGES", (replace(profile, path=""), *others))  # for the run after the click
    app = run_page(profile, partner="CHN", about="all", confidence="official")
    app.button(key="do_reset_confidence").click().run()
    assert "confidence" not in app.query_params
    assert "confidence-press" in part_of(app, "Events")


def test_a_level_that_does_not_exist_is_dropped() -> None:
    for code in ("partner", "partners", "agreements", "sectors", "overview"):
        app = page(code, confidence="rumour.press")
        assert app.query_params["confidence"] in ("press", ["press"]), code


# Agreements


@BOTH
def test_timeline_and_board_follow_one_choice(language: Language) -> None:
    wording, app = wording_for(language), page("agreements", lang=language, confidence="press")
    timeline = json.loads(app.get("plotly_chart")[0].proto.spec)
    said_in = " ".join(note["text"] for note in timeline["layout"]["annotations"]).replace("<br>", " ")
    assert wording("agreements-only-confidence", names=wording("confidence-press").lower()) in unescape(said_in)
    board = html_of(app).split('class="board"')[1]
    assert "confidence-press" in board
    assert app.multiselect(key="confidence").value == ["press"]


@BOTH
def test_a_confidence_that_no_agreement_has_is_explained_once(language: Language) -> None:
    wording, app = wording_for(language), page("agreements", lang=language, confidence="secondary")
    assert unescape(html_of(app)).count(wording("agreements-empty")) == 1
    assert 'class="board"' not in html_of(app)
    assert len(app.get("plotly_chart")) == 2  # shares and sums of exports are of every row


# Tariffs


@BOTH
def test_the_three_rates_follow_the_confidence_of_the_page(language: Language) -> None:
    wording, app = wording_for(language), page("tariffs", lang=language, confidence="official")
    chart = json.loads(app.get("plotly_chart")[-1].proto.spec)
    names = {trace.get("name") for trace in chart["data"]}
    assert "headline" in names and not any(str(name).startswith("collected") for name in names)  # BMO's, in the press
    told = " ".join(note["text"] for note in chart["layout"]["annotations"]).replace("<br>", " ")
    assert only_words(("official",), wording) in unescape(told)
    sources = html_of(app).split(wording("rates-sources"))[1]
    assert "confidence-official" in sources and "confidence-press" not in sources.split("</p>")[0]


@BOTH
def test_rates_that_none_has_with_the_confidence_chosen_are_explained(language: Language) -> None:
    app = page("tariffs", lang=language, direction="all", confidence="unverified")
    assert wording_for(language)("rates-empty-kept") in unescape(html_of(app))
    assert wording_for(language)("rates-empty") not in unescape(html_of(app))


# Sectors, partners, overview


@BOTH
def test_the_duties_of_sectors_are_those_of_the_confidence_chosen_and_the_chart_keeps_all(language: Language) -> None:
    every, some = page("sectors", lang=language), page("sectors", lang=language, confidence="official")
    rows = html_of(some).split('<div class="text-table wordy"')[1].split("</table>")[0].count("<tr>") - 1
    whole = html_of(every).split('<div class="text-table wordy"')[1].split("</table>")[0].count("<tr>") - 1
    assert 0 < rows < whole
    assert said(language, "official", rows, whole) in unescape(html_of(some))
    assert [c.proto.spec for c in some.get("plotly_chart")] == [c.proto.spec for c in every.get("plotly_chart")]


@BOTH
def test_no_duty_with_the_confidence_chosen_is_said(language: Language) -> None:
    html = unescape(html_of(page("sectors", lang=language, confidence="secondary")))
    assert wording_for(language)("confidence-nothing", names="", count=9).split("(")[0].strip() in html
    assert '<div class="text-table wordy"' not in html


@BOTH
def test_the_table_of_partners_says_what_the_choice_leaves(language: Language) -> None:
    wording = wording_for(language)
    kept = unescape(html_of(page("partners", lang=language, tab="table", year="2025", confidence="official")))
    assert said(language, "official", 16, 16) in kept and wording("partners-table-ranks") in kept
    gone = page("partners", lang=language, tab="table", year="2025", confidence="press")
    assert said(language, "press", 0, 16) in unescape(html_of(gone))
    assert not gone.get("arrow_data_frame")


def test_a_map_of_shares_keeps_every_partner_whatever_the_choice() -> None:
    every, some = page("partners"), page("partners", confidence="press")
    assert every.get("plotly_chart")[0].proto.spec == some.get("plotly_chart")[0].proto.spec


def test_ranks_in_a_filtered_table_are_those_among_all_partners() -> None:
    rows = curated()["exports_annual"].copy()
    named = rows["partner_code"].eq("CHN") & rows["year"].eq(2025)
    rows.loc[named, "confidence"] = "press"
    tables = replace(curated(), frames={**curated().frames, "exports_annual": rows}, version="China in the press")
    choice = PartnerChoice("principal", "2025")
    every = {r["code"]: r["rank"] for r in partner_table(tables, choice, "en").cells.to_pylist()}
    assert every["CHN"] > 1
    assert [
        (r["code"], r["rank"]) for r in partner_table(tables, choice, "en", confidence=("press",)).cells.to_pylist()
    ] == [("CHN", every["CHN"])]


@BOTH
def test_the_latest_events_are_the_latest_of_the_confidence_chosen(language: Language) -> None:
    wording, events = wording_for(language), curated().events
    html = latest_events_html(curated(), 6, wording=wording, confidence=("unverified",))
    assert html.count("<li>") == html.count("confidence-unverified") == 1
    assert said(language, "unverified", 1, len(events)) in unescape(html)
    shown = html_of(page("overview", lang=language, confidence="unverified"))
    assert said(language, "unverified", 1, len(events)) in unescape(shown)
    nothing = latest_events_html(curated(), 6, wording=wording, confidence=("secondary",))
    assert said(language, "secondary", 0, len(events)) in unescape(nothing)
    assert "<ul" not in nothing
