"""What the tables hold on one partner, as data and as HTML."""

import re
from dataclasses import replace

import pytest

from components.partners import profile as partner_profile
from components.partners.record import agreements_html, partner_duties_html, polls_html
from data.frames import TradeTables
from data.indicators.partners.profile import (
    acting_for,
    agreements_with,
    duties_between,
    events_with,
    export_rows,
    milestones_of,
    polls_on,
    sources_of,
    standings,
)
from data.indicators.unions import parties, unions
from data.wording import LANGUAGES, Language
from tests.small_tables import curated


def test_a_partner_stands_in_each_series_by_itself() -> None:
    found = {s.series: s for s in standings(curated(), "GBR")}
    assert list(found) == ["months", "principal", "goods", "imf", "baci"]
    assert (found["principal"].period, found["principal"].value, found["principal"].rank) == ("2025", 46704.8, 2)
    assert found["goods"].period == "2023"
    assert found["goods"].rank == 4
    assert found["imf"].period == "2020"


def test_growth_that_is_not_known_says_why() -> None:
    found = {s.series: {g.years: g for g in s.growth} for s in standings(curated(), "SGP")}
    assert found["goods"][5].rate is None
    # the series starts in 2019: 2018 stands only in another one
    assert (found["goods"][5].reason, found["goods"][5].other) == ("source", "principal")
    assert found["principal"][10].rate is None
    # the series goes back to 1997, Singapore in it to 2016: 2015 stands only in the IMF's US dollars
    assert (found["principal"][10].reason, found["principal"][10].other) == ("source", "imf")
    assert found["months"][10].reason == "starts"  # no other series counts twelve months
    assert found["principal"][1].rate == pytest.approx(3188.8 / value(2024, "SGP") - 1)


def value(year: int, code: str) -> float:
    rows = export_rows(curated(), code)
    return float(rows.loc[(rows["series"] == "principal") & (rows["period"] == year), "value"].iloc[0])


def test_twelve_months_grow_on_the_same_twelve_months_before() -> None:
    months = next(s for s in standings(curated(), "GBR") if s.series == "months")
    assert [g.start for g in months.growth] == ["2025-07", "2021-07", "2016-07"]
    assert months.growth[0].rate == pytest.approx(0.8224, abs=1e-3)
    assert months.growth[2].rate is None


def test_a_bloc_has_no_rank_and_a_partner_outside_every_series_no_standing() -> None:
    assert {s.rank for s in standings(curated(), "EU27")} == {None}
    assert standings(curated(), "ATA") == ()


def test_the_union_acts_for_its_members() -> None:
    assert acting_for(curated(), "DEU") == ("DEU", "EU27")
    assert acting_for(curated(), "GBR") == ("GBR",)
    assert {len(members) for members in unions(curated()).values()} == {27}
    assert parties(curated(), "GBR") == {"GBR"}
    assert parties(curated(), "EU27") > {"DEU", "FRA", "ITA"}
    assert set(duties_between(curated(), "DEU")["imposed_by"]) == {"EU27", "CAN"}


def test_agreements_are_those_that_name_the_partner() -> None:
    assert {"cptpp", "cuktca"} <= set(agreements_with(curated(), "GBR")["agreement_id"])
    assert set(agreements_with(curated(), "EU27")["agreement_id"]) == {"ceta", "eu-digital"}
    steps = milestones_of(curated(), agreements_with(curated(), "KOR"))
    assert set(steps["agreement_id"]) <= set(agreements_with(curated(), "KOR")["agreement_id"])
    assert steps["milestone_date"].is_monotonic_decreasing


def test_duties_run_both_ways_with_those_in_force_first() -> None:
    found = duties_between(curated(), "CHN")
    for ours in (False, True):
        live = (found.loc[found["ours"] == ours, "state"] == "in_force").tolist()
        assert live == sorted(live, reverse=True)
        assert any(live)
    assert set(found.loc[~found["ours"], "imposed_on"]) <= {"CAN", "ALL"}


def test_canadas_measures_on_the_partner_and_on_all_origins_are_counted_apart() -> None:
    html = partner_duties_html(curated(), "USA", "en")
    assert "By Canada: 9 in force on this partner’s goods alone and 5 on goods of all origins" in html
    assert "9 en vigueur visant ce partenaire seul et 5 visant toute" in partner_duties_html(curated(), "USA", "fr")


def test_an_import_ban_has_no_rate_and_a_threat_that_became_a_measure_has_one_status() -> None:
    html = partner_duties_html(curated(), "USA", "en")
    assert ">Import ban. " in html and "No rate stated. Import ban" not in html
    adopted = re.findall(r"<tr>(?:(?!</tr>).)*Announced, then adopted.*?</tr>", html)
    assert len(adopted) == 3


def test_events_and_polls_concern_the_partner() -> None:
    assert all("IND" in actors for actors in events_with(curated(), "IND")["actors"])
    assert events_with(curated(), "IND")["event_date"].is_monotonic_decreasing
    assert "ASEAN" in {
        code for codes in polls_on(curated(), "PHL")["partner_codes"] for code in codes
    }  # a member's bloc counts


def test_sources_are_named_once_and_the_most_used_first() -> None:
    agreements, rows = agreements_with(curated(), "KOR"), export_rows(curated(), "KOR")
    found = sources_of(rows, agreements)
    assert len(found) == len(set(found))
    assert found[0] == rows["source_id"].value_counts().index[0]
    assert sources_of(agreements.iloc[0:0]) == ()


def test_the_sentence_gives_value_share_and_rank() -> None:
    english = partner_profile.profile_sentence(curated(), "GBR", "en")
    assert english.startswith("The United Kingdom took 6.0% of goods exports in 2025, ranking second of the 16")
    assert "au 2e rang des 16 partenaires" in partner_profile.profile_sentence(curated(), "GBR", "fr")
    assert (
        partner_profile.profile_sentence(curated(), "ATA", "en") == "No export figures are available for this partner."
    )


def test_gold_is_told_of_the_partner_that_the_record_names_and_of_no_other() -> None:
    told = partner_profile.gold_beside(curated(), "GBR", "en")
    assert "5,939.0" in told  # the record's own note
    assert "C$6.6\u00a0billion" in told
    assert partner_profile.gold_beside(curated(), "CHN", "en") == ""


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("partner", ["GBR", "USA", "CHN", "EU27", "CHE", "VAT"])
def test_every_part_names_source_and_confidence_or_says_that_there_is_nothing(language: Language, partner: str) -> None:
    for part in partner_profile.PROFILE_PARTS:
        html = part.html(curated(), partner, language)
        assert ("event-source" in html) or ("page-text quiet" in html) or part.key == "sources"
        assert "nan" not in html.lower().replace("finan", "").replace("nanc", "").split(">")


def test_a_missing_growth_is_shown_with_its_reason() -> None:
    html = partner_profile.standings_html(curated(), "SGP", "en")
    assert "Not calculated: 2018 is available only in another series (Total exports, principal partners)" in html
    assert "Not calculated: 2015 is available only in another series (Total exports (IMF))" in html
    assert "Not available: the series starts after July 2016" in html
    assert (
        "Non calculé\u00a0: 2015 n’est disponible que dans une autre série (exportations totales [FMI])"
        in partner_profile.standings_html(curated(), "SGP", "fr")
    )


def test_text_of_the_tables_is_never_markup() -> None:
    hostile = "<img src=x onerror=alert(1)>"
    frames = dict(curated().frames)
    frames["agreements"] = frames["agreements"].assign(short_name_en=hostile, note_en=hostile)
    frames["tariff_measures"] = frames["tariff_measures"].assign(rate_note_en=hostile)
    frames["polls"] = frames["polls"].assign(topic_en=hostile, pollster=hostile)
    frames["partners"] = frames["partners"].assign(name_en=hostile)
    tables = replace(curated(), frames=frames, version="hostile")
    assert isinstance(tables, TradeTables)
    for html in (
        agreements_html(tables, "CHN", "en"),
        partner_duties_html(tables, "CHN", "en"),
        polls_html(tables, "CHN", "en"),
    ):
        assert "<img" not in html
        assert "&lt;img" in html


def test_a_click_gives_the_code_of_a_partner_and_nothing_else() -> None:
    def point(data: object) -> dict[str, object]:
        return {"selection": {"points": [{"customdata": data}]}}

    assert partner_profile.clicked(point("CHN")) == "CHN"
    assert partner_profile.clicked(point(["SGP"])) == "SGP"
    assert partner_profile.clicked(point(None)) == ""
    assert partner_profile.clicked({"selection": {"points": []}}) == ""
    assert partner_profile.clicked(None) == ""


def test_charts_are_those_that_the_tables_can_draw() -> None:
    every = (
        "partner_trend", "partner_standing", "partner_months", "partner_two_way", "partner_imports", "partner_duties"
    )  # fmt: skip
    assert partner_profile.profile_charts(curated(), "GBR") == every
    assert partner_profile.profile_charts(curated(), "CHE") == tuple(
        c for c in every if c not in ("partner_months", "partner_two_way")
    )
    assert partner_profile.profile_charts(curated(), "ATA") == ("partner_duties",)  # measures on every origin


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en", "C$4.3\u00a0billion in July 2026 and C$3.7\u00a0billion in August 2026"),
        ("fr", "4,3\u00a0G$\u00a0CA en juillet 2026 et 3,7\u00a0G$\u00a0CA en août 2026"),
    ],
)
def test_the_profile_of_the_european_union_gives_its_two_months(language: Language, words: str) -> None:
    assert words in " ".join(partner_profile.profile_sentences(curated(), "EU27", language))
    assert partner_profile.single_months(curated(), "CHN", language) == ""
