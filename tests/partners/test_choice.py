"""What a reader may choose of the partners, what follows, and what is refused with its reason."""

import pytest

from data.indicators.agreements.stages_reached import stage_by_partner
from data.indicators.partners.choice import (
    AskedPartners,
    PartnerChoice,
    choice_refusal,
    drawn_choice,
    duty_counts,
    duty_pairs,
    largest,
    members,
    profiled,
    scaled,
    settled_choice,
    shown,
)
from data.indicators.tariffs.duties import in_force_by_pair, record_day
from tests.small_tables import curated

PRINCIPAL = PartnerChoice("principal", "2025")


def test_the_first_view_is_the_latest_year_with_every_destination() -> None:
    assert drawn_choice(curated(), AskedPartners()) == PartnerChoice("goods", "2023")
    assert drawn_choice(curated(), AskedPartners(series="principal")) == PRINCIPAL


@pytest.mark.parametrize(
    "asked",
    [AskedPartners(series="nowhere"), AskedPartners(year="1066"), AskedPartners(year="2026-08")],
)  # fmt: skip
def test_a_code_that_is_not_on_offer_falls_to_the_default(asked: AskedPartners) -> None:
    assert settled_choice(curated(), asked) == AskedPartners()


def test_codes_on_offer_are_kept() -> None:
    asked = AskedPartners("goods", "2021", region="asia_pacific", bloc="CPTPP", partner="SGP")
    assert settled_choice(curated(), asked) == asked


def test_the_opening_year_needs_no_code_and_a_year_outside_the_series_is_dropped() -> None:
    assert settled_choice(curated(), AskedPartners(year="2023")).year == ""
    assert settled_choice(curated(), AskedPartners(year="2025")).year == "2025"
    assert settled_choice(curated(), AskedPartners(series="principal", year="2025")).year == ""
    assert settled_choice(curated(), AskedPartners(series="goods", year="1998")) == AskedPartners(series="goods")
    assert settled_choice(curated(), AskedPartners(series="goods", year="2023")).year == ""


def test_regions_and_blocs_narrow_together_and_canada_is_never_its_own_partner() -> None:
    assert members(curated(), "americas", "G7") == {"USA"}
    assert len(members(curated(), "", "EU27")) == 27
    assert "CAN" not in members(curated(), "", "")
    assert members(curated(), "africa", "EU27") == frozenset()


def test_partners_outside_the_series_are_missing_and_not_zero() -> None:
    found = shown(curated(), PRINCIPAL)
    assert len(found.frame) == 16
    assert "BRA" in found.missing
    assert "BRA" not in set(found.frame["partner_code"])
    assert len(found.frame) + len(found.missing) == len(members(curated(), "", ""))


def test_growth_is_missing_where_the_start_is_not_known() -> None:
    found = shown(curated(), PartnerChoice("principal", "2025", "growth10"))
    assert {"SGP", "IDN"} <= set(found.missing)


def test_the_united_states_stand_outside_the_scale_until_put_in() -> None:
    assert "USA" not in set(scaled(shown(curated(), PRINCIPAL))["partner_code"])
    assert "USA" in set(scaled(shown(curated(), PartnerChoice("principal", "2025", us=True)))["partner_code"])


def test_stages_are_those_of_the_agreements_and_everyone_has_one() -> None:
    found = shown(curated(), PartnerChoice("principal", "2025", "stage")).frame.set_index("partner_code")["shown"]
    assert found["KOR"] == "in_force"
    assert found["IND"] == "negotiating"
    assert found["CHN"] == "none"
    known = stage_by_partner(curated()["agreements"], curated()["agreement_parties"])
    assert (found != "none").sum() == len(known)


def test_measures_of_the_union_stand_at_each_member_and_count_once_as_a_pair() -> None:
    counts, pairs = duty_counts(curated()), duty_pairs(curated()).set_index("partner_code")["shown"]
    assert counts["DEU"] == counts["FRA"] == pairs["EU27"]
    assert "EU27" not in counts.index
    by_hand = in_force_by_pair(curated().measures, day=record_day(curated().measures)).set_index("partner_code")
    assert counts["CHN"] == by_hand.loc["CHN", "by_partner"] + by_hand.loc["CHN", "on_partner"]
    rows = largest(curated(), shown(curated(), PartnerChoice("principal", "2025", "duties", us=True)))
    assert rows["shown"].sum() == by_hand.to_numpy().sum()
    assert rows["partner_code"].iloc[0] == "USA"


def test_the_largest_are_ordered_by_what_is_shown() -> None:
    by_size = largest(curated(), shown(curated(), PartnerChoice("goods", "2023")))
    by_growth = largest(curated(), shown(curated(), PartnerChoice("goods", "2023", "growth1")))
    assert by_size["partner_code"].tolist()[:3] == ["CHN", "JPN", "GBR"]
    assert len(by_size) == 20
    assert set(by_size["partner_code"]) == set(by_growth["partner_code"])
    assert by_growth["shown"].is_monotonic_decreasing


@pytest.mark.parametrize(
    ("choice", "reason"),
    [
        (PartnerChoice("baci", "2023", "growth1"), ("no_start", "2023")),
        (PartnerChoice("goods", "2023", "growth5"), ("no_start", "2019")),
        (PartnerChoice("months", "2026-07", "growth10"), ("no_start", "2019-12")),
        (PartnerChoice("principal", "2025", region="africa"), ("unpublished", "")),
        (PartnerChoice("principal", "2025", region="africa", bloc="EFTA"), ("nobody", "")),
        (PartnerChoice("principal", "2025"), None),
        (PartnerChoice("imf", "2010", "growth10"), None),
    ],
)
def test_what_cannot_be_drawn_is_refused_with_its_reason(choice: PartnerChoice, reason: tuple[str, str] | None) -> None:
    assert choice_refusal(curated(), choice) == reason


def test_bars_are_refused_where_only_the_united_states_are_left_and_the_map_is_not() -> None:
    alone = PartnerChoice("principal", "2025", region="americas", bloc="G7")
    assert choice_refusal(curated(), alone) is None
    assert choice_refusal(curated(), alone, ranked=True) == ("only_us", "")
    assert (
        choice_refusal(
            curated(), PartnerChoice("principal", "2025", region="americas", bloc="G7", us=True), ranked=True
        )
        is None
    )


def test_bars_without_a_measure_in_force_are_refused() -> None:
    africa = PartnerChoice("goods", "2023", "duties", region="africa")
    assert choice_refusal(curated(), africa, ranked=True) is not None


def test_every_country_but_canada_has_a_profile_and_so_has_the_union() -> None:
    assert {"USA", "SGP", "EU27"} <= profiled(curated())
    assert not {"CAN", "WLD", "XUS"} & profiled(curated())
