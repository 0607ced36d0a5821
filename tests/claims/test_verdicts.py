"""Claims in the news: the verdict follows from the tables, and a changed table changes figure and verdict in both languages."""

import shutil
from dataclasses import replace
from html import unescape
from pathlib import Path
from typing import Any

import pandas as pd
import pytest

from components.claims.lists import claims_answer, claims_html
from components.claims.words import figure_words
from data import InvalidTables, TradeTables, load_tables
from data.cells import codes
from data.indicators.claims.checks import Check, Claim
from data.indicators.claims.judged import JudgedClaim, judged_claims
from data.indicators.claims.quantities import QUANTITIES
from data.wording import LANGUAGES, Language, wording_for
from tests.frozen_tables import FROZEN
from tests.small_tables import curated, with_rows

BOTH = pytest.mark.parametrize("language", LANGUAGES)
CLAIMS = {row["claim_id"]: row for row in curated()["news_claims"].to_dict("records")}


def with_exports(year: int, **millions: float) -> TradeTables:
    """The curated tables with other customs exports of a year, C$ millions."""
    rows = curated()["exports_annual"].copy()
    chosen = (rows["year"] == year) & (rows["basis"] == "customs") & (rows["compilation"] == "statcan")
    for partner, value in millions.items():
        rows.loc[chosen & (rows["partner_code"] == partner), "value_cad_millions"] = value
    return with_rows("exports_annual", rows)


def with_measures(measure_id: str, **values: Any) -> TradeTables:
    """The curated tables with one tariff measure changed."""
    rows = curated()["tariff_measures"].copy()
    for column, value in values.items():
        rows.loc[rows["measure_id"] == measure_id, column] = value
    return with_rows("tariff_measures", rows)


def judged(claim_id: str, tables: TradeTables | None = None) -> JudgedClaim:
    return next(c for c in judged_claims(tables or curated()) if c.claim_id == claim_id)


def check(claim_id: str, tables: TradeTables | None = None) -> Check:
    found = judged(claim_id, tables).check
    assert found is not None
    return found


def figures(check: Check) -> list[float | str | None]:
    return [found.value for found in (check.then, check.latest) if found is not None]


# The registry and the table


def test_every_quantity_that_a_row_may_name_is_a_function_of_that_name() -> None:
    assert tuple(QUANTITIES) == codes.CLAIM_QUANTITIES
    assert [function.__name__ for function in QUANTITIES.values()] == list(QUANTITIES)


def test_a_claim_is_either_computed_or_reviewed_by_hand_with_a_reason() -> None:
    rows = curated()["news_claims"]
    computed = rows["quantity"].notna()
    assert rows.loc[computed, ["status", "confidence"]].isna().all(axis=None)
    assert rows.loc[~computed, ["status", "confidence", "reason_en", "reason_fr"]].notna().all(axis=None)
    assert computed.sum() >= 12


@pytest.mark.parametrize("column", ["status", "confidence"])
def test_a_verdict_by_hand_on_a_computed_claim_is_a_problem_of_its_cell(tmp_path: Path, column: str) -> None:
    shutil.copytree(FROZEN, tmp_path / "curated")
    path = tmp_path / "curated" / "news_claims.csv"
    rows = pd.read_csv(path, dtype=str, keep_default_na=False)
    line = int((rows["quantity"] != "").to_numpy().argmax())
    rows.loc[line, column] = "supported" if column == "status" else "official"
    rows.to_csv(path, index=False, lineterminator="\n")
    with pytest.raises(InvalidTables) as found:
        load_tables(tmp_path / "curated")
    problems = [(p.column, p.rule) for p in found.value.problems]
    assert problems == [(column, "computed_and_by_hand")]


# Figures worked out by hand


def test_the_us_share_fell_from_76_3_to_72_3_percent_so_three_quarters_is_outdated() -> None:
    # 595,938.8 / 780,854.2 = 0.76319; 562,698.2 / 778,004.3 = 0.72326; 75 stands for 73 to 77.
    assert figures(check("us-share-75")) == pytest.approx([76.319, 72.326], abs=0.001)
    assert judged("us-share-75").status == "outdated"


def test_china_took_3_84_percent_in_2024_and_a_claim_that_names_2024_stays_supported() -> None:
    # 30,003.3 / 780,854.2 = 0.038424; a later figure says nothing of 2024.
    assert figures(check("china-under-4")) == pytest.approx([3.8424], abs=0.0001)
    assert judged("china-under-4").status == "supported"


def test_china_was_second_in_2024_and_is_third_since_the_united_kingdom_sold_more() -> None:
    # 2024: USA 595,938.8, CHN 30,003.3, GBR 28,758.0; 2025: USA 562,698.2, GBR 46,704.8, CHN 35,034.3.
    assert figures(check("china-second")) == [2, 3]
    assert judged("china-second").status == "outdated"


def test_the_latest_year_is_the_largest_one_wherever_its_row_stands() -> None:
    backwards = with_rows("exports_annual", curated()["exports_annual"].iloc[::-1].reset_index(drop=True))
    assert figures(check("china-second", backwards)) == [2, 3]


def test_35_percent_outside_cusma_was_in_force_in_november_2025_and_10_percent_follows_on_the_same_line() -> None:
    assert figures(check("us-35-non-cusma")) == [35, 10]
    assert judged("us-35-non-cusma").status == "outdated"


def test_three_of_the_six_chinese_duties_are_left() -> None:
    # canola meal, canola seed at 75.8 and lobster ended on 28 February 2026; oil, pork and other seafood stay.
    assert figures(check("china-retaliation")) == [6, 3]
    assert check("china-retaliation").of == 6


def test_steel_and_aluminum_are_followed_from_one_measure_to_the_next() -> None:
    assert figures(check("us-steel-aluminum-50")) == [50, 50]
    assert judged("us-steel-aluminum-50").status == "supported"


def test_a_later_threat_outdates_an_older_one() -> None:
    assert figures(check("threat-25-all")) == [25, 100]
    assert (judged("threat-25-all").status, judged("threat-100-china").status) == ("outdated", "supported")


def test_a_date_that_has_not_come_leaves_a_claim_pending() -> None:
    assert (judged("asean-2026").status, check("asean-2026").then.value) == ("pending", None)
    assert check("indonesia-signed").then.value == "2025-09-24"


# A changed table changes figure and verdict


@BOTH
def test_a_changed_table_changes_figure_and_verdict(language: Language) -> None:
    # 600,000 / 800,000 = 75 % in 2025: three quarters still hold.
    changed = with_exports(2025, USA=600_000, WLD=800_000)
    assert judged("us-share-75", changed).status == "supported"
    before, after = (unescape(claims_html(t, language, (), ())) for t in (curated(), changed))
    wanted = {"en": ("72.3%", "75.0%"), "fr": ("72,3\u00a0%", "75,0\u00a0%")}[language]
    assert wanted[0] in before and wanted[0] not in after
    assert wanted[1] in after and wanted[1] not in before
    assert claims_answer(curated(), language) != claims_answer(changed, language)


@BOTH
def test_a_reason_written_for_another_verdict_is_left_out_and_the_page_says_so(language: Language) -> None:
    # 60,000 to China is more than the 46,704.8 to the United Kingdom: second again, and nobody "moved ahead".
    wording, changed = wording_for(language), with_exports(2025, CHN=60_000)
    assert judged("china-second", changed).status == "supported"
    reason = wording.pick(CLAIMS["china-second"], "reason")
    left_out = {
        "en": "The remark of 22 November 2026 is left out: it was written when the verdict was “Outdated”.",
        "fr": "La remarque du 22 novembre 2026 n’est pas reprise\u00a0: elle a été écrite pour le verdict «\u00a0Dépassée\u00a0».",
    }[language]
    before, after = (unescape(claims_html(t, language, (), ())) for t in (curated(), changed))
    assert reason in before and left_out not in before
    assert reason not in after and left_out in after


def test_every_reason_of_a_computed_claim_was_written_for_the_verdict_of_today() -> None:
    for claim in judged_claims(curated()):
        row = CLAIMS[claim.claim_id]
        if claim.check is not None and isinstance(row["reason_en"], str):
            assert row["reason_for"] == claim.status, claim.claim_id


def test_a_share_that_never_held_is_contradicted() -> None:
    # 390,427.1 / 780,854.2 = 50 % in the claim's own year.
    assert judged("us-share-75", with_exports(2024, USA=390_427.1)).status == "contradicted"


def test_a_year_without_a_figure_cannot_be_checked_and_is_no_zero() -> None:
    rows = curated()["exports_annual"]
    gone = with_rows("exports_annual", rows.loc[(rows["year"] != 2024) | (rows["basis"] != "customs")])
    found = check("us-share-75", gone)
    assert (found.status, found.then.value) == ("cannot_be_checked", None)
    assert "76" not in figure_words(gone, CLAIMS["us-share-75"], found, wording=wording_for("en"))


def test_a_duty_that_ends_outdates_the_claim_that_it_is_charged() -> None:
    ended = with_measures("us-all-steel-232-50-full-value", effective_to=pd.Timestamp("2026-08-31"), status="repealed")
    assert figures(check("us-steel-aluminum-50", ended)) == [50, None]
    assert judged("us-steel-aluminum-50", ended).status == "outdated"


@BOTH
def test_a_duty_at_another_rate_than_the_stated_one_contradicts_and_the_page_tells_the_rate(language: Language) -> None:
    # The claim says 100 %: of 100, 25 and 25 the highest is 100; with 50, 25 and 25 it is 50, though all three are in force.
    wording, halved = wording_for(language), with_measures("can-chn-ev-100", rate_pct=50.0)
    assert (judged("china-ev-100").status, judged("china-ev-100", halved).status) == ("outdated", "contradicted")
    told = {
        "en": ("3 of 3, the highest at 100%", "3 of 3, the highest at 50%"),
        "fr": ("3 sur 3, le plus élevé à 100\u00a0%", "3 sur 3, le plus élevé à 50\u00a0%"),
    }[language]
    for tables, words in zip((curated(), halved), told, strict=True):
        assert words in figure_words(tables, CLAIMS["china-ev-100"], check("china-ev-100", tables), wording=wording)


def test_a_claim_that_states_no_rate_does_not_depend_on_one() -> None:
    halved = with_measures("chn-can-canola-meal-100", rate_pct=50.0)
    assert judged("china-retaliation", halved).status == judged("china-retaliation").status == "outdated"
    assert check("china-retaliation").then.rate_pct is None


def test_a_duty_that_was_not_yet_in_force_contradicts_the_claim() -> None:
    later = with_measures("us-can-all-35-ieepa-non-cusma", effective_from=pd.Timestamp("2025-12-15"))
    assert figures(check("us-35-non-cusma", later)) == [None, 10]
    assert judged("us-35-non-cusma", later).status == "contradicted"


@pytest.mark.parametrize(
    ("day", "as_of", "verdict"),
    [
        ("2026-10-31", "2026-11-01", "supported"),
        ("2027-02-01", "2027-03-01", "outdated"),
        (None, "2027-01-15", "outdated"),
    ],
)
def test_an_intention_is_met_or_lapses_with_the_record(day: str | None, as_of: str, verdict: str) -> None:
    agreements = curated()["agreements"].copy()
    agreements.loc[agreements["agreement_id"] == "asean-fta", "as_of"] = pd.Timestamp(as_of)
    tables = with_rows("agreements", agreements)
    if day:
        steps = curated()["agreement_milestones"]
        step = (
            steps.loc[steps["agreement_id"] == "asean-fta"]
            .iloc[[0]]
            .assign(stage="concluded", milestone_date=day, intended="no")
        )
        tables = replace(
            tables, frames={**tables.frames, "agreement_milestones": pd.concat([steps, step])}, version=f"{as_of} {day}"
        )
    assert judged("asean-2026", tables).status == verdict


def test_a_signature_in_another_month_contradicts() -> None:
    steps = curated()["agreement_milestones"].copy()
    steps.loc[steps["milestone_id"] == "indonesia-cepa-04", "milestone_date"] = "2025-10-02"
    assert judged("indonesia-signed", with_rows("agreement_milestones", steps)).status == "contradicted"


def test_a_target_with_another_multiple_contradicts() -> None:
    targets = curated()["targets"].copy()
    targets.loc[targets["target_id"] == "non_us_double_2035", "multiple"] = 1.5
    assert judged("double-2035", with_rows("targets", targets)).status == "contradicted"


@pytest.mark.parametrize(
    ("comparison", "value", "held"),
    [
        ("about", 73.0, True),
        ("about", 77.1, False),
        ("below", 74.9, True),
        ("below", 75.0, False),
        ("about", None, False),
    ],
)
def test_about_allows_the_tolerance_and_below_is_strict(comparison: str, value: float | None, held: bool) -> None:
    claim = Claim("us_share", "2024", stated=75, comparison=comparison, tolerance=2)
    assert claim.holds(value) is held
