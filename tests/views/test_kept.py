"""Charts are drawn once: equal choices give the same chart, and the mark at its foot stands for the choices alone."""

import gc
import re
import subprocess
import sys
import weakref
from datetime import date
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.drawing.chart import Chart
from components.drawing.style import CANVAS, PHONE, Style
from dashboard.kept import MARK_SIGNS, drawn, mark
from data import TradeTables
from data.indicators.targets.aim import Aim
from data.kept import kept, kept_result
from data.wording import LANGUAGES
from tests.live_server import REPOSITORY
from tests.small_tables import curated

SEARCH = settings(deadline=None, max_examples=200, derandomize=True)
SHARE: dict[str, Any] = {"months": "adjusted", "compared_with": 2024}
TARGET: dict[str, Any] = {"aim": Aim()}
STYLES = (Style(), Style(PHONE), Style(scheme="dark"), Style(CANVAS, presenter=True))


def target(language: str = "en", style: Style = STYLES[0], tables: TradeTables | None = None, **choices: Any) -> Chart:
    """The chart of the target path with some choices."""
    return drawn("target_path", tables or curated(), language=language, style=style, aim=Aim(**choices))


def printed(chart: Chart) -> str:
    """The mark that stands at the end of the source line."""
    source = next(note for note in chart.figure.layout.annotations if note.name == "source")
    found = re.search(
        r"(?:Code to reopen this view:|Code pour rouvrir cette vue :) (\S+)\.$", re.sub("<br>|\u00a0", " ", source.text)
    )
    assert found
    return found[1]


def test_equal_choices_give_the_same_chart() -> None:
    assert target() is target()


def test_the_order_of_the_choices_does_not_matter() -> None:
    one = drawn("us_share", curated(), language="en", style=Style(), **SHARE)
    assert drawn("us_share", curated(), style=Style(), language="en", compared_with=2024, months="adjusted") is one


def test_equal_tables_loaded_twice_give_the_same_chart() -> None:
    again = TradeTables(dict(curated().frames), curated().version)
    assert again is not curated()
    assert target(tables=again) is target()


def test_tables_of_another_version_are_drawn_anew() -> None:
    edited = TradeTables(dict(curated().frames), "edited")
    assert target(tables=edited) is not target()


@pytest.mark.parametrize("choices", [{"due": 2034}, {"baseline": 2017}, {"multiple": 1.5}])
def test_another_choice_gives_another_chart(choices: dict[str, Any]) -> None:
    assert target(**choices) is not target()
    assert printed(target(**choices)) != printed(target())


def test_language_width_scheme_and_canvas_have_charts_of_their_own() -> None:
    charts = [target(language, style) for language, style in product(LANGUAGES, STYLES)]
    assert len({id(chart) for chart in charts}) == 8


def test_the_mark_is_equal_whatever_the_language_the_width_and_the_scheme() -> None:
    marks = {printed(target(language, style)) for language, style in product(LANGUAGES, STYLES)}
    assert marks == {mark({"chart": "target_path"} | TARGET)}


def test_two_charts_with_equal_choices_have_different_marks() -> None:
    assert mark({"chart": "us_share", "compared_with": 2024}) != mark({"chart": "us_and_non_us", "compared_with": 2024})


def test_a_mark_has_six_signs_that_cannot_be_taken_for_another() -> None:
    assert len(mark(TARGET)) == 6
    assert set(mark(TARGET)) <= set(MARK_SIGNS)
    assert not set("01OIL") & set(MARK_SIGNS)


def test_the_mark_of_a_view_never_changes() -> None:
    # Pictures that are already printed carry it.
    assert mark({"chart": "us_share"} | SHARE) == mark(
        {"compared_with": 2024, "chart": "us_share", "months": "adjusted"}
    )
    assert mark({"chart": "target_path", "day": date(2025, 3, 4)}) != mark(
        {"chart": "target_path", "day": date(2025, 3, 5)}
    )


def test_every_target_that_a_reader_may_choose_has_a_mark_of_its_own() -> None:
    choices = product(range(1997, 2026), range(2026, 2061), [n / 10 for n in range(11, 31)])
    marks = [mark({"baseline": b, "due": d, "multiple": m}) for b, d, m in choices]
    # 20,300 marks among 31 ** 6: at most one pair may be expected to meet.
    assert len(marks) - len(set(marks)) <= 1


@SEARCH
@given(st.dictionaries(st.text(max_size=8), st.integers() | st.text(max_size=8) | st.booleans(), max_size=5))
def test_a_mark_depends_on_the_choices_and_not_on_their_order(choices: dict[str, Any]) -> None:
    assert mark(choices) == mark(dict(reversed(choices.items())))


def test_a_chart_that_no_one_has_drawn_raises() -> None:
    with pytest.raises(KeyError, match="no_such_chart"):
        drawn("no_such_chart", curated(), language="en", style=Style())


def test_what_is_kept_is_computed_once_for_each_tables_and_goes_with_them() -> None:
    calls: list[int] = []

    @kept
    def doubled(tables: TradeTables, number: int, *, plus: int = 0) -> list[int]:
        calls.append(number)
        return [number * 2 + plus]

    one, other = TradeTables({}, "1"), TradeTables({}, "2")
    assert doubled(one, 4, plus=1) is doubled(one, 4, plus=1) is kept_result(doubled, one, 4, plus=1)
    assert doubled(other, 4, plus=1) == doubled(one, 4, plus=1)
    assert calls == [4, 4]
    held, result = weakref.ref(one), weakref.ref(one.results[doubled.__wrapped__])  # type: ignore[attr-defined]
    del one
    gc.collect()
    assert held() is None and result() is None


NONSENSE = """
from components.exports.figures.concentration import concentration_chart
from components.overview.headlines import headlines, spread_words
from dashboard.kept import drawing
from dashboard.place import Place

def show(place: Place) -> None:
    place.kept(spread_words, wordng=place.wording, no_such_argument=1)
    place.kept(headlines, "not a verdict", wording=42)
    drawing(concentration_chart, sprd=3)
    place.kept(spread_words, wording=place.wording).no_such_method()
    place.kept(spread_words, wording=place.wording).upper()
    place.chart(drawing(concentration_chart, spread="hhi"))
"""


@pytest.mark.slow
def test_a_call_that_makes_no_sense_is_found_by_the_type_checker(tmp_path: Path) -> None:
    (tmp_path / "nonsense.py").write_text(NONSENSE, encoding="utf-8")
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", str(tmp_path / "nonsense.py")]
    said = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=False).stdout
    lines = sorted({int(line) for line in re.findall(r"nonsense\.py:(\d+): error", said)})
    assert lines == [8, 9, 10, 11], said
