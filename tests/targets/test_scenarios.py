"""Scenarios of growth by region and partner: parts that add up, hand-made outcomes, growths that no flow can have."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from components.targets.scenario_words import part_name
from data import TradeTables
from data.frames import CUSTOMS_TOTAL
from data.indicators.targets.aim import Aim, path_reading
from data.indicators.targets.path import ImpossibleTarget
from data.indicators.targets.scenario_base import REST, listed_partners, region_codes, scenario_base
from data.indicators.targets.scenarios import (
    Growths,
    ImpossibleGrowth,
    ScenarioPair,
    Scenarios,
    check_growths,
    outcome,
    worked_out,
)
from data.wording import wording_for
from tests.small_tables import curated

SEARCH = settings(deadline=None, max_examples=30, derandomize=True)
PLAIN = Aim()


def everyone(growth: float, us: float = 0.0) -> Growths:
    """One growth for every part but the United States."""
    parts = (REST, *region_codes(curated()))
    return (("USA", us), *((code, growth) for code in parts))


def pair(first: Growths = (), aim: Aim = PLAIN, **more: float) -> ScenarioPair:
    """Two scenarios of the curated tables."""
    return worked_out(curated(), Scenarios(aim, first, **more))  # type: ignore[arg-type]


# The parts


@SEARCH
@given(st.sets(st.sampled_from(listed_partners(curated()))))
def test_the_parts_add_up_to_the_total_whoever_stands_apart(apart: set[str]) -> None:
    base = scenario_base(curated(), aim=PLAIN, apart=tuple(apart))
    assert base.non_us == pytest.approx(215_306.1)
    assert base.part("USA").value == pytest.approx(562_698.2)
    assert len({part.code for part in base.parts}) == len(base.parts)


def test_a_region_holds_its_listed_partners_and_the_rest_everyone_else() -> None:
    base = scenario_base(curated(), aim=PLAIN)
    # 46,704.8 + 9,660.7 + 9,142.0 + 5,030.1 to the United Kingdom, the Netherlands, Germany and France.
    assert base.part("europe").value == pytest.approx(70_537.6)
    # 215,306.1 - 75,952.7 - 70,537.6 - 8,894.9 - 1,277.3.
    assert base.part(REST).value == pytest.approx(58_643.6)


def test_a_partner_that_stands_apart_leaves_its_region() -> None:
    base = scenario_base(curated(), aim=PLAIN, apart=("GBR",))
    assert base.part("GBR").value == pytest.approx(46_704.8)
    assert base.part("europe").value == pytest.approx(70_537.6 - 46_704.8)


def test_a_region_of_one_partner_has_its_name_and_a_larger_one_says_how_many_it_holds() -> None:
    base = scenario_base(curated(), aim=PLAIN, apart=("GBR",))
    names = {p.code: part_name(curated(), p.code, wording_for("en"), p.partners) for p in base.parts}
    assert names["americas"] == "Mexico"
    assert names["europe"] == f"Europe ({len(base.part('europe').partners)} economies)"
    assert names["GBR"] == "United Kingdom"


def test_past_growth_counts_partners_known_at_both_ends() -> None:
    base = scenario_base(curated(), aim=PLAIN, apart=("CHN",))
    # (35,034.3 / 20,180.3) ** 0.1 - 1 from 2015 to 2025.
    assert (base.since, base.year) == (2015, 2025)
    assert base.part("CHN").past_pct == pytest.approx(5.671, abs=0.001)
    # Singapore and Indonesia, not known in 2015, do not make Asia-Pacific grow.
    # 2015: 9,777.5 + 4,019.6 + 4,326.1 + 3,914.9 + 1,894.8 + 1,457.2 = 25,390.1; 2025: 34,682.2 without them.
    assert base.part("asia_pacific").past_pct == pytest.approx(((34_682.2 / 25_390.1) ** 0.1 - 1) * 100, abs=0.001)


def test_past_growth_in_constant_dollars_loses_the_inflation() -> None:
    nominal = scenario_base(curated(), aim=PLAIN).part("USA").past_pct
    real = scenario_base(curated(), aim=Aim(prices="real", inflation=2)).part("USA").past_pct
    assert nominal is not None
    assert real == pytest.approx(((1 + nominal / 100) / 1.02 - 1) * 100)


# What comes of it


def test_without_any_growth_nothing_changes_and_the_target_is_never_reached() -> None:
    found = pair(everyone(0)).first
    assert list(found.non_us) == pytest.approx([215_306.1] * 11)
    assert found.reached is None
    assert found.gap == pytest.approx(215_306.1 - 369_830.8)
    # 562,698.2 of 778,004.3.
    assert found.us_shares[-1] == pytest.approx(0.72326, abs=1e-5)


def test_twenty_percent_a_year_reaches_the_target_in_the_third_year() -> None:
    found = pair(everyone(20)).first
    # 215,306.1 x 1.2 ** 3 = 372,049 lies above 369,831; x 1.2 ** 2 = 310,041 below.
    assert found.reached == 2028
    assert found.non_us[3] == pytest.approx(372_048.9, abs=0.1)


def test_a_scenario_may_reach_the_target_after_its_year() -> None:
    found = pair(everyone(5)).first
    # 215,306.1 x 1.05 ** 10 = 350,711; ** 12 = 386,658; ** 11 = 368,246.
    assert found.reached == 2037
    assert found.gap == pytest.approx(350_710.9 - 369_830.8, abs=0.5)


def test_a_nominal_target_in_constant_dollars_is_met_by_what_inflation_leaves() -> None:
    aim = Aim(baseline=2024, due=2035, prices="constant", inflation=10)
    # Even without real growth prices alone carry exports there: 211,... x 1.1 ** n passes 369,830.8 by 2031.
    found = pair(everyone(0), aim).first
    assert found.reached == 2031


def test_the_second_scenario_reaches_the_target_in_its_year() -> None:
    found = pair()
    assert found.second.gap >= 0
    assert found.second.reached == 2035
    assert dict(found.second.growths)[REST] == 5.6
    assert dict(found.second.growths)["USA"] == 0


def test_growth_of_us_exports_is_that_of_the_calculator_in_the_second_scenario() -> None:
    assert dict(pair(us_growth_pct=-2.5).second.growths)["USA"] == -2.5


def test_the_values_by_part_add_up_in_the_target_year() -> None:
    found = pair(aim=PLAIN).first
    parts = dict(found.due_by_part)
    assert sum(parts.values()) - parts["USA"] == pytest.approx(found.non_us[-1])


def test_what_the_reader_did_not_set_follows_the_default() -> None:
    usual, changed = pair().first, pair((("europe", 1.0),)).first
    assert dict(changed.growths) == dict(usual.growths) | {"europe": 1.0}


# What cannot be


@pytest.mark.parametrize("growth", [-100.0, -250.0, 100.1, 999.0, float("nan")])
def test_impossible_growth_is_refused_and_named(growth: float) -> None:
    with pytest.raises(ImpossibleGrowth) as caught:
        pair((("europe", growth),))
    assert caught.value.code == "europe"


@pytest.mark.parametrize("growth", [-99.9, 0.0, 100.0])
def test_growth_at_the_edge_is_possible(growth: float) -> None:
    check_growths((("USA", growth),))


def test_goods_and_services_have_no_scenarios() -> None:
    with pytest.raises(ImpossibleTarget) as caught:
        pair(aim=Aim(reading="services"))
    assert caught.value.reason == "no_parts"


def test_a_target_year_that_the_tables_already_reach_leaves_nothing_to_grow_into() -> None:
    with pytest.raises(ImpossibleTarget) as caught:
        pair(aim=Aim(baseline=2017, due=2025))
    assert caught.value.reason == "no_years_left"


def test_an_outcome_is_that_of_its_base_and_its_growths_alone() -> None:
    base, reading = scenario_base(curated(), aim=PLAIN), path_reading(curated(), aim=PLAIN)
    assert outcome(base, reading, everyone(3)) == outcome(base, reading, everyone(3))


def test_a_missing_end_is_no_growth_and_not_a_fall_to_nothing() -> None:
    whole = curated()
    rows = whole["exports_annual"]
    us_2015 = (rows["partner_code"] == "USA") & (rows["year"] == 2015)
    without = TradeTables({**whole.frames, "exports_annual": rows.loc[~us_2015]}, "without the United States in 2015")
    base = scenario_base(without, aim=PLAIN)
    # 131,902.2 in 2017 and so on are known still; what is outside the United States in 2015 is not.
    assert base.since == 2015 and base.past_pct is None
    assert base.part(REST).past_pct is None and base.part("USA").past_pct is None
    assert base.part("europe").past_pct == scenario_base(whole, aim=PLAIN).part("europe").past_pct


def test_partners_known_at_one_end_only_are_named_with_the_growth_of_all_others() -> None:
    base = scenario_base(curated(), aim=PLAIN)
    assert set(base.grown_with_rest) == {"SGP", "IDN"}
    # Of 2015: C$42.2 billion. Of 2025, with Singapore and Indonesia: C$64.9 billion, and 58.6 without.
    late = (
        curated().exports(CUSTOMS_TOTAL).loc[lambda f: (f["period"] == 2025) & f["partner_code"].isin(["SGP", "IDN"])]
    )
    rest = base.part("rest")
    grown = (rest.value + late["value"].sum()) / (1 + (rest.past_pct or 0) / 100) ** 10
    assert (round(rest.value, -2), round(grown, -2)) == (58_600, 42_200)
