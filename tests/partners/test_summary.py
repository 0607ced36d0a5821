"""One partner at a glance says the same as the tables below it, each number with its period and source."""

import pytest

from components.html.kpi_row import Headline
from components.partners.summary import largest_markets, partner_card_html, profile_cards
from dashboard.view import codes_of
from data.indicators.agreements.stages_reached import stage_by_partner
from data.indicators.partners.choice import PartnerChoice, profiled
from data.indicators.partners.profile import duties_of_side, furthest_agreements, standing_in, standings
from data.wording import LANGUAGES, Language
from tests.small_tables import curated

PRINCIPAL, EVERY = PartnerChoice("principal", "2025"), PartnerChoice("goods", "2023")


def cards(partner: str, language: Language = "en") -> dict[str, Headline]:
    return {card.name: card for card in profile_cards(curated(), partner, language)}


def test_the_cards_of_china_are_its_exports_share_rank_balance_agreement_and_duties() -> None:
    found = {name: (card.label, card.value, card.change) for name, card in cards("CHN").items()}
    assert found["exports"] == ("Goods exports, 2025", "C$35.0\u00a0billion", "+16.8% from 2024")
    assert found["share"] == (
        "Share of goods exports, 2025", "4.5%", "Rank 3 of the 16 principal partners included"
    )  # fmt: skip
    assert found["balance"] == (
        "Net exports of goods, 2025", "−C$55.6\u00a0billion",
        "C$35.0\u00a0billion of exports less C$90.6\u00a0billion of imports (customs basis)",
    )  # fmt: skip
    assert found["agreement"][1:] == ("None", "No trade agreement in the data")
    assert found["theirs"][2].endswith("; 3 duties reduced to 0%")
    # By name surtaxes on electric vehicles, steel and aluminum; five measures are on all origins.
    assert found["ours"][1:3] == ("3", "in force on this partner’s goods alone; 5 in force on goods of all origins")


def test_a_balance_without_monthly_imports_is_in_us_dollars_and_names_who_compiled_it() -> None:
    balance = cards("BRA")["balance"]
    assert balance.value == "−US$2.7\u00a0billion"
    assert balance.change.endswith("(BACI)")
    assert balance.trend == ()


def test_a_surplus_has_its_sign() -> None:
    assert cards("USA")["balance"].value == "+C$200.9\u00a0billion"


def test_a_union_has_no_rank_and_a_partner_without_exports_no_card_for_them() -> None:
    assert cards("EU27")["share"].change == "No rank: a group of countries"
    without = next(code for code in sorted(profiled(curated())) if not standings(curated(), code))
    assert set(cards(without)) == {"balance", "agreement", "theirs", "ours"}
    assert cards(without)["balance"].value == "Not available"


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("partner", ["USA", "CHN", "EU27", "SGP"])
def test_every_number_of_a_summary_has_a_period_and_a_source(partner: str, language: Language) -> None:
    for card in profile_cards(curated(), partner, language):
        assert any(sign.isdigit() for sign in card.label) or card.name == "agreement"
        assert card.source or card.value in {"0", "None", "Aucun"}
        assert card.page == "partner" and dict(card.choices)["about"] in codes_of("about")


def test_the_furthest_agreement_is_that_of_the_map() -> None:
    stages = stage_by_partner(curated()["agreements"], curated()["agreement_parties"]).set_index("partner_code")
    for code in sorted(profiled(curated()) - {"EU27"}):
        found = furthest_agreements(curated(), code)
        first = [*found[["status", "agreement_id"]].itertuples(index=False, name=None)][:1]
        assert first == ([tuple(stages.loc[code])] if code in stages.index else [])


@pytest.mark.parametrize(("partner", "words"), [("GBR", "Canada–UK TCA"), ("MEX", "CPTPP and CUSMA"), ("USA", "CUSMA")])
def test_a_card_names_every_agreement_that_is_in_force_with_this_partner_and_no_other(partner: str, words: str) -> None:
    assert (cards(partner)["agreement"].value, cards(partner)["agreement"].change) == ("In force", words)


def test_the_card_beside_the_map_is_of_the_period_shown() -> None:
    card = partner_card_html(curated(), EVERY, "SGP", "en")
    assert "<dt>Goods exports, 2023</dt><dd>C$1.3\u00a0billion</dd>" in card
    assert "0.2%. Rank 23 of 211 destinations" in card
    assert "+9.7% from 2022" in card
    assert "In force (CPTPP)" in card
    assert standing_in(curated(), "SGP", "goods", "2023") != standing_in(curated(), "SGP", "goods", "2022")


def test_a_partner_that_the_series_leaves_out_has_a_card_that_says_so() -> None:
    card = partner_card_html(curated(), PRINCIPAL, "BRA", "en")
    assert "No figure in 2025 in this series" in card
    assert "In negotiation" in card
    assert "Rank" not in card


def test_before_a_choice_the_largest_markets_of_the_period_are_offered() -> None:
    assert [code for code, _ in largest_markets(curated(), EVERY, "en")] == ["CHN", "JPN", "GBR", "MEX", "NLD"]
    assert largest_markets(curated(), PRINCIPAL, "fr")[0] == ("GBR", "Royaume-Uni\u00a0: 6,0\u00a0%")


def test_duties_are_counted_by_side_without_those_lifted_to_zero() -> None:
    live, wide, relief = duties_of_side(curated(), "CHN", ours=False)
    assert (live, len(wide), relief) == (5, 0, 3)
    live, wide, relief = duties_of_side(curated(), "CHN", ours=True)
    assert (live, len(wide), relief) == (3, 5, 0)
