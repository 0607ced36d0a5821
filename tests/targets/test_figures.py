"""The words and marks of the targets' charts follow every switch and the tables, in both languages."""

from typing import Any

import pytest

from components.drawing.chart import Chart
from components.drawing.style import Style
from components.figures import FIGURES
from components.targets.verdict_words import verdict_sentence
from data import TradeTables
from data.indicators.targets.aim import Aim, path_reading
from data.indicators.targets.scenarios import Scenarios
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated

BOTH = pytest.mark.parametrize("language", LANGUAGES)
CHOICES: dict[str, dict[str, Any]] = {
    "target_path": {"aim": Aim()},
    "scenario_paths": {"chosen": Scenarios(Aim())},
    "growth_range": {"aim": Aim(), "window": "all"},
}


def chart(name: str, language: Language = "en", tables: TradeTables | None = None, **choices: Any) -> Chart:
    """A chart of the targets page."""
    return FIGURES[name](
        tables or curated(), wording=wording_for(language), style=Style(), **(CHOICES.get(name, {}) | choices)
    )


def sentence(aim: Aim, language: Language = "en", tables: TradeTables | None = None) -> str:
    """The verdict on a target in words."""
    return verdict_sentence(path_reading(tables or curated(), aim=aim), wording=wording_for(language))


def edited() -> TradeTables:
    """The curated tables with C$ 50 billion more sent to the United States in 2025: non-US exports of 165,306.1."""
    exports = curated()["exports_annual"].copy()
    row = (exports["year"] == 2025) & (exports["partner_code"] == "USA") & (exports["flow"] == "total_exports")
    row &= exports["compilation"] == "statcan"
    exports.loc[row, "value_cad_millions"] += 50_000
    return TradeTables({**curated().frames, "exports_annual": exports}, "edited 2025")


def without_2020() -> TradeTables:
    """The curated tables without the exports to the United States in 2020: that year has no value outside it."""
    exports = curated()["exports_annual"]
    gone = (exports["year"] == 2020) & (exports["partner_code"] == "USA")
    return TradeTables({**curated().frames, "exports_annual": exports.loc[~gone]}, "without 2020")


def trace(found: Chart, name: str) -> Any:
    """The trace of a name."""
    return next(t for t in found.figure.data if t.name == name)


# A changed table changes the words


@BOTH
@pytest.mark.parametrize("name", CHOICES)
def test_a_changed_table_changes_title_and_alt(name: str, language: Language) -> None:
    before, after = chart(name, language), chart(name, language, edited())
    assert before.caption.title != after.caption.title
    assert before.alt != after.alt


@BOTH
def test_a_changed_table_changes_the_verdict(language: Language) -> None:
    said = {
        "en": ("are ahead of the path", "are behind the path"),
        "fr": ("sont en avance sur la trajectoire", "sont en retard sur la trajectoire"),
    }[language]
    assert said[0] in sentence(Aim(), language)
    assert said[1] in sentence(Aim(), language, edited())
    # 215,306.1 - 50,000 against 184,915.4 x 1.0650.
    value = {"en": "C$165.3\u00a0billion", "fr": "165,3\u00a0G$\u00a0CA"}[language]
    assert value in sentence(Aim(), language, edited())
    assert value in chart("target_path", language, edited()).caption.title


# Every switch is heard


SWITCHES = [
    pytest.param(Aim(due=2030), id="target year"),
    pytest.param(Aim(baseline=2017), id="baseline"),
    pytest.param(Aim(multiple=1.5), id="multiple"),
    pytest.param(Aim(toward="value", goal=500.0), id="value"),
    pytest.param(Aim(reading="services"), id="goods and services"),
    pytest.param(Aim(reading="own", start=150.0), id="own baseline"),
    pytest.param(Aim(prices="constant", inflation=2), id="constant prices"),
    pytest.param(Aim(prices="real", inflation=2), id="constant target"),
    pytest.param(Aim(gold="without"), id="without gold"),
]


@BOTH
@pytest.mark.parametrize("aim", SWITCHES)
def test_verdict_caption_and_alt_follow_a_switch(aim: Aim, language: Language) -> None:
    plain, switched = chart("target_path", language), chart("target_path", language, aim=aim)
    assert sentence(aim, language) != sentence(Aim(), language)
    assert switched.alt != plain.alt
    assert (switched.caption.title, switched.caption.subtitle) != (plain.caption.title, plain.caption.subtitle)


def test_goods_and_services_draw_the_path_and_say_that_it_cannot_be_checked() -> None:
    found = chart("target_path", aim=Aim(reading="services"))
    assert found.caption.title.startswith(
        "Going from C$300.0\u00a0billion in 2024 to C$600.0\u00a0billion in 2035 takes 6.5% a year"
    )
    assert len(trace(found, "actual").x) == 0
    assert list(trace(found, "path").y)[::11] == pytest.approx([300_000, 600_000])
    assert "not official" in found.caption.subtitle
    assert sentence(Aim(reading="services")).startswith("Cannot be determined")


def test_constant_prices_are_named_with_year_and_inflation() -> None:
    found = chart("target_path", "fr", aim=Aim(prices="constant", inflation=2.5))
    assert found.caption.title.endswith("(en dollars de 2024)")
    assert "inflation supposée de 2,5\u00a0% par an" in found.caption.subtitle


def test_the_milestones_stand_in_the_text_table() -> None:
    rows = chart("target_path").table.rows
    assert [row[0] for row in rows] == [str(year) for year in range(2024, 2036)]
    # 2034: 369,830.8 / 1.0650.
    assert rows[-2][2] == "C$347.2\u00a0billion"


# Scenarios


def test_both_scenarios_start_at_the_latest_value_and_end_as_titled() -> None:
    found = chart("scenario_paths", chosen=Scenarios(Aim(), first=(("europe", 0.0),), first_name="No Europe"))
    one = trace(found, "non_us 1")
    assert (one.x[0], one.y[0]) == (2025, pytest.approx(215_306.1))
    assert found.caption.title.startswith("In 2035, exports to non-US markets reach C$")
    assert "“No Europe”" in found.caption.title
    assert (one.line.dash, trace(found, "non_us 2").line.dash) == ("dash", "dot")
    assert trace(found, "target").y == (pytest.approx(369_830.8),)


def test_shares_of_the_united_states_stand_in_a_panel_of_their_own() -> None:
    found = trace(chart("scenario_paths"), "us 2")
    assert found.yaxis == "y2"
    # 562,698.2 / (562,698.2 + 371,274.8) with no US growth and 5.6 % elsewhere.
    assert found.y[-1] == pytest.approx(0.60248, abs=1e-5)


def test_the_text_table_of_scenarios_names_every_part_and_the_year_of_the_target() -> None:
    table = chart("scenario_paths").table
    assert [row[0] for row in table.rows][:3] == ["United States", "Asia-Pacific (9 economies)", "Europe (4 economies)"]
    reached = next(row for row in table.rows if row[0] == "Target reached")
    assert reached[3:] == ("in 2034", "", "in 2035")


@BOTH
def test_a_scenario_that_does_not_get_there_says_so(language: Language) -> None:
    still = tuple((code, 0.0) for code in ("USA", "asia_pacific", "europe", "americas", "middle_east", "rest"))
    alt = chart("scenario_paths", language, chosen=Scenarios(Aim(), first=still)).alt
    assert {"en": "not before 2100", "fr": "pas avant 2100"}[language] in alt


def test_a_name_that_looks_like_markup_is_shown_as_it_stands() -> None:
    found = chart("scenario_paths", chosen=Scenarios(Aim(), first_name="<b>x</b><script>"))
    texts = [note.text for note in found.figure.layout.annotations]
    assert not any("<script>" in text or "<b>x" in text for text in texts)
    assert any("&lt;script&gt;" in text for text in texts)


# The range


@BOTH
def test_the_range_is_called_arithmetic_in_picture_and_alt(language: Language) -> None:
    found = chart("growth_range", language)
    word = {"en": "calculation, not a forecast", "fr": "C\u2019est un calcul, et non une prévision"}[language]
    assert word in found.caption.subtitle
    assert word in found.alt


def test_the_range_names_the_years_it_draws_from() -> None:
    assert "28 annual growth rates of 1997 to 2025" in chart("growth_range").caption.subtitle
    assert "10 annual growth rates of 2015 to 2025" in chart("growth_range", window="10").caption.subtitle


def test_the_wide_band_holds_the_narrow_one() -> None:
    found = chart("growth_range")
    wide, narrow = trace(found, "10 to 90"), trace(found, "25 to 75")
    count = len(wide.x) // 2
    assert all(w >= n for w, n in zip(wide.y[:count], narrow.y[:count], strict=True))
    assert all(w <= n for w, n in zip(wide.y[count:], narrow.y[count:], strict=True))


# A missing year


@BOTH
@pytest.mark.parametrize(
    ("name", "drawn", "choices"),
    [
        ("target_path", "actual", {}),
        ("growth_range", "actual", {}),
        ("us_and_non_us", "us", {"compared_with": 2015}),
        ("us_and_non_us", "non_us", {"compared_with": 2015}),
    ],
)
def test_a_line_breaks_at_a_year_without_a_value(
    name: str, drawn: str, choices: dict[str, Any], language: Language
) -> None:
    whole, holed = (trace(chart(name, language, t, **choices), drawn) for t in (curated(), without_2020()))
    assert list(holed.x) == list(whole.x) and not holed.connectgaps
    at = list(whole.x).index(2020)
    assert holed.y[at] is None and whole.y[at] is not None
    assert [y for y in holed.y if y is not None] == [y for i, y in enumerate(whole.y) if i != at]
    assert holed.text[at] == ""
