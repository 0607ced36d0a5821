"""The record of targets: verdicts hold for one measure, wait for the due year, and are not made up where figures lack."""

import re

import pandas as pd
import pytest

from components.drawing.style import Style
from components.targets.figures.record import target_record_chart
from components.targets.record_words import record_answer, record_html
from data import TradeTables
from data.indicators.targets.record import Score, scores
from data.wording import LANGUAGES, Language, wording_for
from tests.small_tables import curated, with_rows


def score(target: str, reading: str, tables: TradeTables | None = None) -> Score:
    return next(s for s in scores(tables or curated()) if (s.target_id, s.reading) == (target, reading))


def changed(table: str, frame: pd.DataFrame) -> TradeTables:
    """The curated tables with one replaced."""
    return TradeTables({**curated().frames, table: frame}, version=f"changed {table}")


def test_a_pledge_is_followed_on_the_partner_that_its_row_names() -> None:
    targets = curated()["targets"]
    china = targets.loc[targets["target_id"] == "china_exports_2030"]
    japan = china.assign(
        target_id="japan_exports_2035", subject="JPN", baseline_year=2024, multiple=2.0, target_year=2035
    )
    found = score("japan_exports_2035", "customs", with_rows("targets", pd.concat([targets, japan], ignore_index=True)))
    exports = curated()["exports_annual"].set_index(["year", "partner_code", "compilation"])["value_cad_millions"]
    assert found.baseline == exports[2024, "JPN", "statcan"]
    assert found.standing == "not_yet_due"


def test_a_pledge_that_cannot_be_followed_says_why_in_its_row() -> None:
    targets = curated()["targets"]
    firms = targets.assign(unreadable_reason=targets["unreadable_reason"].replace("no_firms", "no_series"))
    assert score("gmap_sme_2018", "stated").reason == "no_firms"
    assert score("gmap_sme_2018", "stated", with_rows("targets", firms)).reason == "no_series"


def test_the_strategy_of_2018_is_met_on_customs_goods_and_not_without_precious_metals() -> None:
    found = score("export_diversification_2018", "customs")
    assert found.standing == "met"
    assert found.baseline == pytest.approx(131_902.2)  # 546,086.6 world less 414,184.4 United States
    assert found.outcome == pytest.approx(215_306.1)  # 778,004.3 less 562,698.2
    assert found.growth == pytest.approx(0.6323, abs=0.0001)
    standings = {s.reading: s.standing for s in scores(curated()) if s.target_id == "export_diversification_2018"}
    # Without precious metals 171,592.9 stands against 118,060.9 x 1.5 = 177,091.4.
    assert {r: s for r, s in standings.items() if s != "cannot_tell"} == {"customs": "met", "no_gold": "not_met"}


def test_a_series_that_ends_before_the_due_year_gives_no_verdict() -> None:
    found = score("export_diversification_2018", "usd")
    assert (found.standing, found.reason, found.outcome_year) == ("cannot_tell", "series_ended", 2020)
    assert found.currency == "usd"


def test_a_published_growth_counts_from_its_own_baseline_only() -> None:
    assert score("export_diversification_2018", "goods_and_services").published == 0.5
    assert score("non_us_double_2035", "bop").published == pytest.approx(0.172)
    assert score("export_diversification_2018", "bop").reason == "not_published"


def test_a_target_in_the_future_is_not_yet_due() -> None:
    assert {s.standing for s in scores(curated()) if s.due > 2025} == {"not_yet_due"}
    found = score("non_us_double_2035", "customs")
    assert found.latest_month == "2026-07"
    assert found.target == pytest.approx(2 * 184_915.4)


def test_a_baseline_that_was_not_stated_is_said_to_be_assumed() -> None:
    found = score("china_exports_2030", "customs")
    assert (found.assumed, found.baseline_year) == (True, 2025)
    assert found.baseline == pytest.approx(35_034.3)
    assert found.growth is None  # the baseline year itself is no outcome
    assert not score("export_diversification_2018", "customs").assumed


def test_what_the_tables_do_not_count_has_no_verdict() -> None:
    for target in ("gmap_sme_2018", "agrifood_china_2025", "agrifood_world_2025"):
        assert score(target, "stated").standing == "cannot_tell"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_changed_table_changes_verdict_title_and_words(language: Language) -> None:
    exports = curated()["exports_annual"]
    row = (
        (exports["year"] == 2025)
        & (exports["partner_code"] == "USA")
        & (exports["flow"] == "total_exports")
        & (exports["compilation"] == "statcan")
    )
    tables = changed(
        "exports_annual", exports.assign(value_cad_millions=exports["value_cad_millions"].mask(row, 600_000.0))
    )
    assert score("export_diversification_2018", "customs", tables).standing == "not_met"  # 178,004.3 is +35.0 %
    before, after = (target_record_chart(t, wording=wording_for(language), style=Style()) for t in (curated(), tables))
    assert before.caption.title != after.caption.title
    assert before.alt != after.alt
    assert {"en": "+35.0%", "fr": "+35,0\u00a0%"}[language] in after.caption.title


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pledge_stands_in_the_table_with_its_source_and_confidence(language: Language) -> None:
    wording = wording_for(language)
    html = record_html(curated(), wording=wording)
    targets = curated()["targets"]
    for row in targets.loc[targets["kind"] == "pledge"].to_dict("records"):
        assert wording.pick(row, "title").replace("'", "&#x27;") in html
        assert wording.code("confidence", row["confidence"]).lower() in html
    assert html.count("<tr>") == len(scores(curated())) + 1


def test_the_words_of_the_table_cannot_become_markup() -> None:
    targets = curated()["targets"]
    hostile = targets.assign(
        title_en=targets["title_en"].where(targets["target_id"] != "china_exports_2030", "<img src=x>")
    )
    tables = changed("targets", hostile)
    assert "<img" not in record_html(tables, wording=wording_for("en"))
    figure = target_record_chart(tables, wording=wording_for("en"), style=Style()).figure
    assert not any("<img" in note.text for note in figure.layout.annotations)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_answer_counts_the_targets(language: Language) -> None:
    said = record_answer(curated(), wording=wording_for(language))
    assert re.search(r"^Of 7 stated targets: 3 not yet due|:\s7\.", said)  # seven pledges
    assert ("Indo-Pacific" in said) or ("Indo-Pacifique" in said)


def test_a_dot_stands_where_exports_are_and_an_upright_line_where_they_should_be() -> None:
    figure = target_record_chart(curated(), wording=wording_for("en"), style=Style()).figure
    reached, due = (next(t for t in figure.data if t.name == name) for name in ("reached", "due"))
    assert reached.x[0] == pytest.approx(0.6323, abs=0.0001)
    assert due.x[0] == 0.5
    assert due.x[-1] == 1.0


def test_a_target_that_no_series_follows_is_met_where_an_official_figure_says_so() -> None:
    # The Government of Canada gave over C$82 billion for 2021; the target was C$75 billion by 2025.
    figures = curated()["published_figures"]
    stated = figures.iloc[:1].assign(
        metric_id="agrifood_world_2025",
        period="2021",
        value=82.0,
        value_unit="cad_billions",
        confidence="official",
        more_than="yes",
    )
    with_figure = with_rows("published_figures", pd.concat([figures, stated], ignore_index=True))
    found = score("agrifood_world_2025", "stated", with_figure)
    assert (found.standing, found.outcome, found.outcome_year) == ("met", 82_000, 2021)
    assert "over C$82\u00a0billion (2021)" in record_html(with_figure, wording=wording_for("en"))
    assert "plus de 82\u00a0G$\u00a0CA (2021)" in record_html(with_figure, wording=wording_for("fr"))
    assert "C$75\u00a0billion by 2025" in record_html(with_figure, wording=wording_for("en"))
    none = figures.loc[figures["metric_id"] != "agrifood_world_2025"]
    assert score("agrifood_world_2025", "stated", with_rows("published_figures", none)).standing == "cannot_tell"
