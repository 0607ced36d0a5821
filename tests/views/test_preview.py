"""A CSV tried on the page: its problems, its difference, and a preview that this reader alone sees, on every page."""

from html import unescape

import pytest
from streamlit.testing.v1 import AppTest

from components.drawing.style import Style
from dashboard import served
from dashboard.kept import drawn
from dashboard.page import PAGES
from dashboard.session import Preview
from data.changes.oddities import oddities
from data.changes.trial import PREVIEW, tried
from data.reading.loading import CURATED, check_contents, read_bytes
from data.tables import TABLE_BY_NAME
from data.wording import LANGUAGES, Language, wording_for
from tests.frozen_tables import FROZEN
from tests.page_runs import run_page

BOTH = pytest.mark.parametrize("language", LANGUAGES)
FOLDER = FROZEN
BLOCS = (FOLDER / "blocs.csv").read_bytes()
MONTHLY = (FOLDER / "exports_monthly.csv").read_bytes()
RENAMED = BLOCS.replace(b"APEC,APEC,APEC", b"APEC,Pacific forum,Forum du Pacifique")

# The part alone, without what stands around it.
SCRIPT = """
from data.wording import wording_for
from dashboard import served, session
from dashboard.page.tables import try_csv
from dashboard.place import Place

reader = session.read("data")
try_csv.show_try(Place(reader.view, served.current().tables, wording_for(reader.view.lang), reader.style, {}))
session.write()
"""


def sent(name: str, content: bytes, language: Language = "en") -> AppTest:
    """The page after a file was sent."""
    app = AppTest.from_string(SCRIPT, default_timeout=90)
    app.query_params["lang"] = language
    app.run()
    app.file_uploader(key="try_csv").set_value((name, content, "text/csv")).run()
    assert not app.exception, app.exception
    return app


def text_of(app: AppTest) -> str:
    """Everything that the page wrote as HTML."""
    return unescape(" ".join(element.proto.body for element in app.get("html")))


def buttons(app: AppTest) -> set[str]:
    return {button.key for button in app.button if button.key}


def previewed(language: Language = "en", **query: str) -> AppTest:
    """The overview of a reader who tries other blocs."""
    app = run_page(PAGES[0], lang=language, **query)
    trial = tried(served.current().contents, TABLE_BY_NAME["blocs"], RENAMED)
    assert trial.tables is not None
    app.session_state["_preview"] = Preview("blocs", trial.tables)
    return app.run()


@BOTH
def test_a_sound_file_shows_its_difference_and_offers_a_preview(language: Language) -> None:
    app = sent("blocs.csv", RENAMED, language)
    assert wording_for(language)("try-found", count=0) in text_of(app)
    assert "Pacific forum" in text_of(app)
    assert "do_preview" in buttons(app)


@BOTH
def test_a_sound_file_that_may_make_no_sense_is_pointed_at_in_the_words_of_the_terminal(language: Language) -> None:
    only_us = [line for line in MONTHLY.splitlines(keepends=True) if b",USA," in line or line.startswith(b"reference")]
    app = sent("exports_monthly.csv", b"".join(only_us), language)
    frames, _ = check_contents({**read_bytes(FOLDER), "exports_monthly.csv": b"".join(only_us)}, FOLDER)
    (odd,) = oddities(read_bytes(FOLDER), {**read_bytes(FOLDER), "exports_monthly.csv": b"".join(only_us)}, frames)
    assert wording_for(language)("try-odd", count=1) in text_of(app)
    assert odd.one_line(CURATED, wording_for(language)) in text_of(app)


@BOTH
def test_a_broken_file_shows_file_line_and_remedy_and_offers_no_preview(language: Language) -> None:
    app = sent("blocs.csv", BLOCS.replace(b"APEC,", b"apec,", 1), language)
    assert "blocs.csv:2 bloc" in text_of(app)
    assert wording_for(language)("try-no-preview") in text_of(app)
    assert "do_preview" not in buttons(app)


def test_a_file_that_can_be_mended_is_offered_mended_and_previewed() -> None:
    app = sent("blocs (1).csv", RENAMED.replace(b"\n", b"\r\n"))
    assert "After that, no problem remains." in text_of(app)
    assert len(app.get("download_button")) == 1
    assert "do_preview" in buttons(app)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("<img src=x>.csv", b"a,b\n1,2\n", "does not match any of the tables"),
        ("blocs.csv", b"x" * 2_000_001, "larger than 2 MB"),
        ("blocs.csv", b"", "problem"),
        ("blocs.csv", b"\x00\xff" * 2000, "problem"),
    ],
)
def test_whatever_is_sent_gets_a_sentence(name: str, content: bytes, said: str) -> None:
    app = sent(name, content)
    assert said in text_of(app)
    assert "<img src=x>" not in " ".join(element.proto.body for element in app.get("html"))


def test_nothing_that_is_tried_is_written_to_the_tables_or_served_to_others() -> None:
    before, shown = read_bytes(FOLDER), served.current()
    sent("blocs.csv", RENAMED)
    assert read_bytes(FOLDER) == before
    assert served.current() is shown
    assert "Pacific forum" not in set(shown.tables["blocs"]["name_en"])  # type: ignore[index]


@BOTH
def test_a_preview_is_announced_on_a_page_and_on_the_canvas_until_it_is_ended(language: Language) -> None:
    said = wording_for(language)("preview-notice", table=wording_for(language)("table-blocs"))
    assert said in text_of(previewed(language, present="1"))
    app = previewed(language)
    assert said in text_of(app)
    app.button(key="do_end_preview").click().run()
    assert said not in text_of(app)
    assert said not in text_of(run_page(PAGES[0], lang=language))


@BOTH
def test_a_picture_made_in_a_preview_says_so_at_its_foot(language: Language) -> None:
    trial = tried(served.current().contents, TABLE_BY_NAME["blocs"], RENAMED)
    assert trial.tables is not None and trial.tables.version.startswith(PREVIEW)
    word = wording_for(language)("preview-mark")
    style, choices = Style(), {"months": "adjusted", "compared_with": 2024}
    theirs = drawn("us_share", trial.tables, language=language, style=style, **choices).plain
    usual = drawn("us_share", served.current().tables, language=language, style=style, **choices).plain  # type: ignore[arg-type]
    code = wording_for(language)("source-view-code", code="").strip()
    (foot,) = (n["text"].replace("<br>", " ") for n in theirs["layout"]["annotations"] if n.get("name") == "source")
    assert f"{word}. {code}" in foot
    assert word not in str(usual["layout"]["annotations"])
