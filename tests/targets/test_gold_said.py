"""Gold is named wherever non-US exports are the answer: on the overview, on the shares part, on the presenter's canvas."""

from dataclasses import replace

import pytest

from components.drawing.style import PHONE, Style
from components.targets.figures.path import target_path_chart
from dashboard.page import PAGES
from data.cells.named_rows import GOLD
from data.indicators.targets.aim import Aim
from data.wording import LANGUAGES, Language, wording_for
from tests.page_runs import run_page
from tests.small_tables import curated
from tests.views.test_pages import words

BOTH = pytest.mark.parametrize("language", LANGUAGES)
# 3,603.2 of 7,880.2 million is 46 %
CLAUSE = {
    "en": "Gold and other precious metals: 46% of the rise from July 2025 to July 2026.",
    "fr": "Or et autres métaux précieux : 46 % de la hausse de juillet 2025 à juillet 2026.",
}
SENTENCE = {"en": "made up 46% of that rise", "fr": "représentent 46 % de cette hausse"}


def subtitle(language: Language, aim: Aim, without_gold_rows: bool = False) -> str:
    """The subtitle of the path's chart on a phone."""
    tables = curated()
    if without_gold_rows:
        sectors = tables["exports_by_sector"]
        kept = sectors.loc[sectors["sector_id"] != GOLD]
        tables = replace(tables, frames={**tables.frames, "exports_by_sector": kept}, version="no gold")
    drawn = target_path_chart(tables, wording=wording_for(language), style=Style(PHONE), aim=aim)
    return drawn.caption.subtitle.replace("\u00a0", " ").replace("\u2019", "'")


@BOTH
def test_the_picture_of_the_path_says_how_much_of_the_latest_rise_is_gold(language: Language) -> None:
    assert subtitle(language, Aim()).endswith(CLAUSE[language])
    assert subtitle(language, Aim(reading="own", start=200_000.0)).endswith(CLAUSE[language])


@BOTH
def test_in_constant_dollars_the_rise_that_gold_is_a_part_of_is_called_nominal(language: Language) -> None:
    word = {"en": "46% of the nominal rise", "fr": "46 % de la hausse nominale"}
    assert word[language] in subtitle(language, Aim(prices="constant"))


@BOTH
def test_where_gold_is_not_known_or_left_out_or_nothing_is_drawn_the_picture_names_no_part_of_a_rise(
    language: Language,
) -> None:
    assert "46" not in subtitle(language, Aim(), without_gold_rows=True)
    assert "46" not in subtitle(language, Aim(without_gold=True))
    assert "46" not in subtitle(language, Aim(reading="services"))


@BOTH
@pytest.mark.parametrize(("page", "query"), [("overview", {}), ("targets", {"aim": "shares"})])
def test_the_page_says_how_much_of_the_rise_is_gold(language: Language, page: str, query: dict[str, str]) -> None:
    shown = words(run_page(next(p for p in PAGES if p.code == page), lang=language, **query))
    assert SENTENCE[language] in shown.replace("\u00a0", " ")
