"""The verdict with and without gold and other precious metals: on the overview, on the targets page, in every chart's words."""

import re
from dataclasses import replace
from typing import Any

import pandas as pd
import pytest

from components.drawing.chart import Chart
from components.drawing.style import CANVAS, DESKTOP, PHONE, Style
from components.figures import FIGURES
from components.targets.figures.path import both_readings
from components.targets.verdict_words import both_paces, both_sentence, verdict_sentence
from dashboard.page import PAGES
from data import TradeTables
from data.indicators.targets.aim import Aim, path_reading
from data.indicators.targets.path import target_path, verdict
from data.indicators.targets.record import scores
from data.indicators.targets.scenarios import Scenarios, worked_out
from data.wording import LANGUAGES, Language, wording_for
from tests.page_runs import run_page
from tests.small_tables import curated, with_rows
from tests.views.test_pages import words

BOTH = pytest.mark.parametrize("language", LANGUAGES)
METALS = "precious_metals_monthly"
WITHOUT = Aim(gold="without")


def plain(text: str) -> str:
    """A text with plain blanks and apostrophes."""
    return text.replace("\u00a0", " ").replace("\u202f", " ").replace("\u2019", "'")


def chart(
    name: str, language: Language = "en", tables: TradeTables | None = None, width: int = DESKTOP, **choices: Any
) -> Chart:
    """A chart of FIGURES."""
    return FIGURES[name](tables or curated(), wording=wording_for(language), style=Style(width), **choices)


def overview(language: Language, tables: TradeTables | None = None, width: int = DESKTOP) -> Chart:
    """The overview's chart."""
    return chart("target_path", language, tables, width, aim=Aim(), both=True)


def said(language: Language, tables: TradeTables | None = None) -> str:
    """What the overview says of the target: the standing in its answer, and the latest twelve months under its chart."""
    found, wording = tables or curated(), wording_for(language)
    standing = both_sentence(both_readings(found, Aim()), wording=wording)
    return plain(f"{standing} {both_paces(found, wording=wording)}".rstrip())


SHARE = {
    "en": "The United States took 72.3% of goods exports in 2025, 4.0 points less than in 2024. ",
    "fr": "La part des États-Unis dans les exportations de biens s'établissait à 72,3 % en 2025, 4,0 points de moins qu'en 2024. ",
}
SENTENCE = {
    "en": "Goods exports to non-US markets are ahead of the path to doubling by 2035, with and without gold and other"
    " precious metals. In the 12 months to July 2026, exports to"
    " non-US markets totalled C$254.1 billion (+27.4% from the previous 12 months); without precious metals,"
    " C$187.7 billion (+14.0%). Gold and other precious metals accounted for 58% of the increase in exports to non-US markets.",
    "fr": "Les exportations de biens vers les pays autres que les États-Unis sont en avance sur la trajectoire qui mène au"
    " double d'ici 2035, avec ou sans l'or et les autres métaux précieux."
    " Sur les 12 mois se terminant en juillet 2026, les exportations vers les pays autres que les États-Unis ont"
    " totalisé 254,1 G$ CA (+27,4 % par rapport aux 12 mois précédents); sans les métaux précieux, 187,7 G$ CA (+14,0 %)."
    " L'or et les autres métaux précieux représentent 58 % de la hausse des exportations vers les pays autres que les États-Unis.",
}
TITLE = {
    "en": "In 2025, exports to non-US markets were C$18.4 billion (9.3%) ahead of the path to doubling by 2035;"
    " without precious metals, C$7.2 billion (4.4%) ahead",
    "fr": "En 2025, les exportations vers les pays autres que les États-Unis étaient en avance de 18,4 G$ CA (9,3 %) sur la"
    " trajectoire qui mène au double d'ici 2035; sans les métaux précieux, en avance de 7,2 G$ CA (4,4 %)",
}


# The numbers, worked out by hand from the two tables


def test_the_verdict_with_and_without_precious_metals() -> None:
    whole, bare = (path_reading(curated(), aim=aim).verdict for aim in (Aim(), WITHOUT))
    assert whole is not None and bare is not None
    # 184,915.4 and 154,364.2 grow by the eleventh root of 2 in a year.
    assert (round(whole.path_value, -2), round(bare.path_value, -2)) == (196_900, 164_400)
    assert (whole.gap, bare.gap) == (pytest.approx(18_364, abs=1), pytest.approx(7_189, abs=1))
    assert (round(whole.needed_growth * 100, 1), round(bare.needed_growth * 100, 1)) == (5.6, 6.0)
    assert (whole.standing, bare.standing) == ("ahead", "ahead")


def test_the_twelve_months_without_precious_metals_stand_beside_the_year() -> None:
    found = path_reading(curated(), aim=WITHOUT)
    assert found.latest_sum == pytest.approx(187_657.5, abs=0.05)
    assert found.latest_growth == pytest.approx(0.140, abs=0.0005)


def test_the_strategy_of_2018_is_met_with_precious_metals_and_not_without() -> None:
    found = {s.reading: s for s in scores(curated()) if s.target_id == "export_diversification_2018"}
    assert (found["customs"].standing, round(found["customs"].growth or 0, 3)) == ("met", 0.632)
    assert (found["no_gold"].standing, round(found["no_gold"].growth or 0, 3)) == ("not_met", 0.453)


def test_a_target_for_one_partner_has_no_reading_without_precious_metals() -> None:
    assert "no_gold" not in {s.reading for s in scores(curated()) if s.target_id == "china_exports_2030"}


def test_scenarios_without_precious_metals_start_from_two_parts() -> None:
    found = worked_out(curated(), Scenarios(WITHOUT))
    assert [part.code for part in found.base.parts] == ["USA", "rest"]
    assert found.base.non_us == pytest.approx(171_592.9, abs=0.05)
    assert found.second.non_us[-1] >= found.second.target == pytest.approx(2 * 154_364.2, abs=0.1)


@pytest.mark.parametrize(
    ("value", "standing"), [(102.1, "ahead"), (101.0, "on"), (100.0, "on"), (99.0, "on"), (97.9, "behind")]
)
def test_within_one_percent_of_the_path_exports_are_on_it(value: float, standing: str) -> None:
    flat = target_path(baseline_year=2024, baseline_value=100, target_year=2035, multiple=1)
    assert verdict(pd.Series({2024: 100.0, 2025: value}), flat).standing == standing


# The words


@BOTH
def test_the_overview_says_both_verdicts_in_one_sentence_and_one_chart(language: Language) -> None:
    assert said(language) == SENTENCE[language]
    assert plain(overview(language).caption.title) == TITLE[language]
    shown = plain(words(run_page(next(p for p in PAGES if p.code == "overview"), lang=language)))
    standing, months = re.split(r"(?<=[a-zé]\.) (?=In|Sur)", SENTENCE[language], maxsplit=1)
    assert SHARE[language][-48:] + standing in shown  # a term before it is linked to the glossary
    assert months in shown
    assert "58" not in plain(overview(language).caption.subtitle)  # the words under the chart say it


@BOTH
def test_the_overviews_answer_leaves_the_numbers_of_the_target_to_its_chart(language: Language) -> None:
    standing = both_sentence(both_readings(curated(), Aim()), wording=wording_for(language))
    assert re.findall(r"\d+", standing) == ["2035"]


@BOTH
@pytest.mark.parametrize("width", [DESKTOP, CANVAS])
def test_the_title_with_both_findings_takes_two_lines(language: Language, width: int) -> None:
    figure = FIGURES["target_path"](
        curated(), wording=wording_for(language), style=Style(width, presenter=width == CANVAS), aim=Aim(), both=True
    ).figure
    (title,) = (note.text for note in figure.layout.annotations if note.name == "title")
    assert title.count("<br>") == 1


@BOTH
@pytest.mark.parametrize("width", [PHONE, DESKTOP])
def test_both_lines_both_paths_and_both_targets_are_drawn_and_labelled(language: Language, width: int) -> None:
    found = overview(language, width=width)
    lines = {trace.name: list(trace.y) for trace in found.figure.data}
    assert lines["actual"][-1] == pytest.approx(215_306.1)
    assert lines["actual without metals"][-1] == pytest.approx(171_592.9, abs=0.05)
    assert lines["path without metals"][-1] == pytest.approx(308_728.3, abs=0.1)
    notes = plain(" ".join(str(note.text) for note in found.figure.layout.annotations))
    for number in ("215.3", "171.6", "254.1", "187.7", "369.8", "308.7"):
        assert (number if language == "en" else number.replace(".", ",")) in notes
    assert len(found.table.head) == 7


def test_a_year_is_one_year_and_several_are_a_year_each() -> None:
    wording = wording_for("en")
    assert "(+16.4% in one year)" in plain(verdict_sentence(path_reading(curated(), aim=Aim()), wording=wording))
    since_2017 = plain(verdict_sentence(path_reading(curated(), aim=Aim(baseline=2017)), wording=wording))
    # (215,306.1 / 131,902.2) ** (1 / 8) - 1
    assert "(+6.3% a year since 2017)" in since_2017


@BOTH
def test_one_changed_cell_moves_sentence_chart_alt_text_and_verdict_together(language: Language) -> None:
    rows = curated()[METALS].copy()
    cell = (rows["reference_month"] == "2025-12") & (rows["partner_code"] == "WLD")
    assert cell.sum() == 1
    rows.loc[cell, "value_cad_millions"] += 10_000.0  # more precious metals, so fewer other exports
    changed = with_rows(METALS, rows)
    before, after = (path_reading(tables, aim=WITHOUT).verdict for tables in (curated(), changed))
    assert before is not None and after is not None
    assert after.value == pytest.approx(before.value - 10_000)
    assert (before.standing, after.standing) == ("ahead", "behind")
    value = {"en": "C$161.6 billion", "fr": "161,6 G$ CA"}[language]
    gap = {"en": "C$2.8 billion (1.7%) behind", "fr": "en retard de 2,8 G$ CA (1,7 %)"}[language]
    assert said(language, changed).startswith(
        {
            "en": "Whether goods exports to non-US markets keep to the path",
            "fr": "L'or et les autres métaux précieux déterminent si",
        }[language]
    )
    drawn = overview(language, changed)
    assert gap in plain(drawn.caption.title) and gap in plain(drawn.alt)
    assert drawn.figure.data[3].y[-1] == pytest.approx(after.value)
    assert "C$18.4 billion (9.3%)" in plain(drawn.caption.title) or language == "fr"  # the other reading stays
    alone = chart("target_path", language, changed, aim=WITHOUT)
    assert value in plain(alone.caption.title) and value in plain(alone.alt)
    record = plain(chart("target_record", language, changed).caption.title)
    assert {"en": "+36.9% without", "fr": "+36,9 % sans eux"}[language] in record


@BOTH
@pytest.mark.parametrize(
    ("name", "choices"),
    [
        ("us_share", {"months": "years", "compared_with": 2024}),
        ("us_and_non_us", {"compared_with": 2024}),
        ("non_us_months", {}),
    ],
)
def test_charts_without_precious_metals_say_so_in_title_subtitle_alt_and_source(
    name: str, choices: dict[str, Any], language: Language
) -> None:
    whole, bare = (chart(name, language, **choices, **c) for c in ({}, {"without_gold": True}))
    left_out = {"en": "without precious metals", "fr": "sans les métaux précieux"}[language]
    assert left_out in bare.caption.title and left_out not in whole.caption.title
    assert left_out in bare.alt
    assert {"en": "Precious metals excluded", "fr": "Métaux précieux exclus"}[language] in bare.caption.subtitle
    assert "12-10-0182-01" in bare.caption.source and "12-10-0182-01" not in whole.caption.source


@BOTH
def test_the_share_of_twelve_months_gives_its_change_without_precious_metals_and_their_source(
    language: Language,
) -> None:
    whole = chart("us_share", language, months="unadjusted", compared_with=2024)
    said = {"en": "(without precious metals, 4.4 points less)", "fr": "(sans les métaux précieux, 4,4 points de moins)"}
    assert said[language] in whole.caption.title.replace("\u00a0", " ")
    assert "12-10-0182-01" in whole.caption.source


@BOTH
@pytest.mark.parametrize("part", ["path", "scenarios", "range", "shares", "change"])
def test_the_address_leaves_precious_metals_out_on_every_part_of_the_targets_page(
    language: Language, part: str
) -> None:
    app = run_page(next(p for p in PAGES if p.code == "targets"), lang=language, aim=part, gold="without")
    left_out = {"en": "without precious metals", "fr": "sans les métaux précieux"}[language]
    for element in app.get("plotly_chart"):
        assert left_out in element.proto.alt


@BOTH
def test_months_that_metals_are_not_published_for_give_way_with_a_word(language: Language) -> None:
    app = run_page(
        next(p for p in PAGES if p.code == "targets"), lang=language, aim="shares", gold="without", months="bop"
    )
    fragment = {
        "en": "publishes these metals by partner only in that form",
        "fr": "ne publie ces métaux par partenaire que sous cette forme",
    }
    assert fragment[language] in plain(words(app))


@BOTH
def test_the_picture_of_the_path_says_how_much_of_the_latest_rise_is_precious_metals(language: Language) -> None:
    clause = {
        "en": "Gold and other precious metals accounted for 58% of the increase between the 12 months to July 2025 and the 12 months to July 2026.",
        "fr": "L'or et les autres métaux précieux représentent 58 % de la hausse entre les 12 mois se terminant en juillet 2025 et ceux se terminant en juillet 2026.",
    }[language]
    for aim in (Aim(), Aim(reading="own", start=200.0)):
        assert plain(chart("target_path", language, aim=aim).caption.subtitle).endswith(clause)
    for aim in (WITHOUT, Aim(reading="services")):
        assert "58" not in chart("target_path", language, aim=aim).caption.subtitle
    nominal = {"en": "58% of the nominal increase", "fr": "58 % de la hausse nominale"}[language]
    assert nominal in plain(chart("target_path", language, aim=Aim(prices="constant", inflation=0)).caption.subtitle)


@BOTH
def test_goods_and_services_have_no_figure_without_precious_metals_and_the_words_say_so(language: Language) -> None:
    aim = replace(WITHOUT, reading="services")
    no_figure = {"en": "No figure for goods and services without", "fr": "Aucun chiffre des biens et services sans"}
    assert verdict_sentence(path_reading(curated(), aim=aim), wording=wording_for(language)).startswith(
        no_figure[language]
    )
