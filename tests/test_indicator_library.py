"""The indicators as a library: each says what it is in which unit, changes nothing, and keeps the laws of its kind."""

import inspect
import pkgutil
import re
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import fields, is_dataclass
from datetime import date
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any

import numpy as np
import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import data.indicators
from data.frames import (
    CUSTOMS_TOTAL,
    GOODS_INDUSTRIES,
    MONTHLY_ADJUSTED,
    MONTHLY_BOP,
    MONTHLY_UNADJUSTED,
    USD_IMF,
    Exports,
    Measure,
    MixedMeasures,
    TradeTables,
)
from data.indicators.agreement_coverage import covered
from data.indicators.agreement_entries import group_series, non_us_series
from data.indicators.concentration import concentration, herfindahl
from data.indicators.exports import (
    export_shares,
    growth,
    growth_by_partner,
    joined,
    measure_of,
    of_measure,
    partner_series,
    rolling_year,
    share_change,
    us_and_non_us,
)
from data.indicators.gold import gold_in_rise
from data.indicators.partner_measures import twelve_month_sums
from data.indicators.tariff_choice import TariffChoice
from data.indicators.two_periods import by_month
from tests.indicator_calls import CALLS, plain, shuffled_tables
from tests.small_tables import curated, exports_of, partners_of

SEARCH = settings(derandomize=True, max_examples=80, deadline=None)
MILLIONS = st.floats(min_value=0.1, max_value=1e6)
COUNTRIES = ("USA", "CHN", "GBR", "JPN", "MEX", "DEU")
PARTNERS = partners_of(**dict.fromkeys(COUNTRIES, "country"), WLD="aggregate", EU27="bloc")
MEASURES = (CUSTOMS_TOTAL, GOODS_INDUSTRIES, USD_IMF, MONTHLY_UNADJUSTED)
UNIT = re.compile(
    r"million|percent|per cent|%|fraction|share|0-1|0 to 1|1/n|points|count|how many|number|rank|rate|unit|days?\b|years?\b|multiple|times|px|index",
    re.IGNORECASE,
)
# Values for the parameters of functions that are called here to see that they change nothing.
GIVEN: dict[str, Any] = {
    "measure": CUSTOMS_TOTAL, "measures": None, "period": 2024, "day": date(2026, 9, 30), "today": date(2026, 9, 30),
    "first": date(2025, 1, 1), "last": date(2026, 9, 30), "until": date(2026, 9, 30), "partner": "CHN",
    "partner_code": "CHN", "years": 5, "to_year": 2024, "choice": TariffChoice(), "direction": "us_on_canada",
}  # fmt: skip


def modules() -> list[ModuleType]:
    names = [m.name for m in pkgutil.iter_modules(data.indicators.__path__)]
    return [import_module(f"data.indicators.{name}") for name in names]


def public() -> Iterator[tuple[str, Any]]:
    """Every public function and class that a module of the library defines itself."""
    for module in modules():
        for name, found in vars(module).items():
            own = getattr(found, "__module__", None) == module.__name__
            if own and not name.startswith("_") and (inspect.isclass(found) or callable(found)):
                yield f"{module.__name__.rsplit('.', 1)[1]}.{name}", found


@cache
def library() -> dict[str, Any]:
    return dict(public())


def inner(function: Any) -> Any:
    """A function without the cache around it."""
    return getattr(function, "__wrapped__", function)


FUNCTIONS = sorted(name for name, found in library().items() if not inspect.isclass(found))
CLASSES = sorted(name for name, found in library().items() if inspect.isclass(found))

# What a page prints as a number: each of them says how it is made, in which unit, and whose definition that is.
INDICATORS = (
    "agreement_coverage.coverage_by_stage",
    "agreement_coverage.covered",
    "agreement_entries.group_series",
    "agreement_entries.indexed",
    "agreement_entries.non_us_series",
    "concentration.concentration",
    "concentration.herfindahl",
    "contributions.contributions",
    "decomposition.ShareSplit",
    "decomposition.share_split",
    "duties.count_over_time",
    "duties.in_force_by_pair",
    "duties.state_on",
    "duty_facts.day_counts",
    "exports.Growth",
    "exports.export_shares",
    "exports.growth",
    "exports.growth_by_partner",
    "exports.partner_series",
    "exports.rolling_year",
    "exports.share_change",
    "exports.us_and_non_us",
    "gold.GoldInRise",
    "gold.gold_months",
    "gold_part.split_without_gold",
    "partner_comparison.comparison",
    "partner_imports.two_way",
    "partner_measures.partner_figures",
    "partner_measures.twelve_month_sums",
    "partner_profile.standings",
    "partner_standing.standing_by_year",
    "past_growth.growth_range",
    "scoreboard.scores",
    "sector_shares.Parts",
    "sectors.SectorPoint",
    "target_aim.path_reading",
    "target_path.TargetPath",
    "target_path.Verdict",
    "target_path.implied_us_share",
    "two_periods.counted_values",
)


# Every indicator says what it is


@pytest.mark.parametrize("module", modules(), ids=lambda m: m.__name__.rsplit(".", 1)[1])
def test_a_module_says_in_one_sentence_what_it_measures(module: ModuleType) -> None:
    assert re.match(r"[A-Z].{20,}[.:]", (module.__doc__ or "").strip(), re.DOTALL)


@pytest.mark.parametrize("name", sorted(library()))
def test_a_definition_stands_in_the_docstring(name: str) -> None:
    doc = inspect.getdoc(inner(library()[name])) or ""
    first = doc.split("\n\n")[0]
    assert first.endswith((".", ":")) and len(first) > 20, f"{name} needs a sentence that says what it is"


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_number_has_its_unit_in_the_docstring(name: str) -> None:
    """A function that returns numbers names their unit; one that returns a record leaves it to the record."""
    function = inner(library()[name])
    returned = str(inspect.signature(function).return_annotation)
    if "float" in returned:
        assert UNIT.search(inspect.getdoc(function) or ""), f"{name} returns {returned}: say in which unit"


@pytest.mark.parametrize("name", [n for n in CLASSES if is_dataclass(library()[n])])
def test_a_record_with_numbers_names_their_unit(name: str) -> None:
    record = library()[name]
    numbers = [f.name for f in fields(record) if "float" in str(f.type)]
    if numbers:
        assert UNIT.search(inspect.getdoc(record) or ""), f"{name} holds {numbers}: say in which unit"


@pytest.mark.parametrize("name", INDICATORS)
def test_an_indicator_states_its_definition_its_unit_and_the_source_of_the_definition(name: str) -> None:
    doc = " ".join((inspect.getdoc(inner(library()[name])) or "").split())
    assert re.search(r"Definition( of constant prices)?: \S.{15,}", doc), f"{name}: what is computed from what?"
    assert re.search(r"Unit: \S.{4,}", doc), f"{name}: in which unit?"
    assert re.search(r"Source of the definition: \S.{10,}", doc), f"{name}: whose definition is it?"


@pytest.mark.parametrize("name", FUNCTIONS)
def test_nothing_in_the_library_asks_for_the_clock_or_the_network(name: str) -> None:
    source = inspect.getsource(inner(library()[name]))
    assert not re.search(r"\b(today|now)\(\)|datetime\.now|requests\.|httpx\.|open\(|os\.environ", source)


# No indicator changes what it is given


def arguments(function: Callable[..., Any]) -> dict[str, Any] | None:
    """Values for the parameters after the tables; None where one of them has no value here."""
    given: dict[str, Any] = {}
    for parameter in list(inspect.signature(function).parameters.values())[1:]:
        if parameter.default is not parameter.empty:
            continue
        value, kind = GIVEN.get(parameter.name), str(parameter.annotation)
        if isinstance(value, date) and "Timestamp" in kind:
            value = pd.Timestamp(value)
        if value is None or not re.search(rf"\b{type(value).__name__}\b", kind):
            return None
        given[parameter.name] = value
    return given


def of_tables() -> list[str]:
    """The functions that take the tables and otherwise only what is given here."""
    found = []
    for name in FUNCTIONS:
        function = inner(library()[name])
        first = next(iter(inspect.signature(function).parameters.values()), None)
        if first is not None and str(first.annotation) == "TradeTables" and arguments(function) is not None:
            found.append(name)
    return found


def digest() -> dict[str, int]:
    return {n: int(pd.util.hash_pandas_object(f.astype(str)).sum()) for n, f in curated().items()}


def test_no_indicator_changes_the_tables() -> None:
    before = digest()
    called = of_tables()
    for name in called:
        function = inner(library()[name])
        with suppress(LookupError, ValueError):  # a sample value that this indicator refuses is no change either
            function(curated(), **(arguments(function) or {}))
    assert len(called) >= 8
    assert digest() == before


@pytest.mark.parametrize("measure", MEASURES, ids=lambda m: f"{m.table} {m.flow}")
def test_no_indicator_of_exports_changes_them(measure: Measure) -> None:
    exports = curated().exports(measure)
    before = pd.util.hash_pandas_object(exports.astype(str)).sum()
    rolling_year(us_and_non_us(exports)) if measure.monthly else us_and_non_us(exports)
    export_shares(exports, curated().partners, period=exports["period"].iloc[-1])
    concentration(exports, curated().partners)
    assert pd.util.hash_pandas_object(exports.astype(str)).sum() == before


# Laws


@st.composite
def worlds(draw: st.DrawFn) -> Exports:
    """Exports of three years to some countries, with a world total that they add up to."""
    years: dict[int | str, dict[str, float]] = {}
    for year in (2022, 2023, 2024):
        values = {c: draw(MILLIONS) for c in draw(st.lists(st.sampled_from(COUNTRIES), min_size=1, unique=True))}
        years[year] = {**values, "WLD": sum(values.values())}
    return exports_of(years)


def shuffled(exports: Exports, seed: int) -> Exports:
    order = np.random.default_rng(seed).permutation(len(exports))
    other = exports.iloc[order].reset_index(drop=True)
    other.attrs["measure"] = exports.attrs["measure"]
    return Exports(other)


@SEARCH
@given(worlds())
def test_shares_of_every_destination_sum_to_one_and_ranks_follow_values(exports: Exports) -> None:
    for year in (2022, 2023, 2024):
        found = export_shares(exports, PARTNERS, period=year)
        assert found["share"].sum() == pytest.approx(1)
        assert found["share"].between(0, 1).all()
        assert found.sort_values("rank")["value"].is_monotonic_decreasing


@SEARCH
@given(worlds())
def test_us_and_non_us_add_up_to_the_world(exports: Exports) -> None:
    found = us_and_non_us(exports)
    assert (found["us"] + found["non_us"]).tolist() == pytest.approx(found["world"].tolist())
    assert found["us_share"].between(0, 1).all()


@SEARCH
@given(worlds())
def test_concentration_lies_between_one_over_n_and_one(exports: Exports) -> None:
    found = concentration(exports, PARTNERS)
    assert (found["hhi"] <= 1 + 1e-9).all() and (found["hhi"] >= 1 / found["partners"] - 1e-9).all()
    assert (found["top1"] <= found["top3"] + 1e-9).all() and (found["top3"] <= found["top5"] + 1e-9).all()


@SEARCH
@given(worlds(), st.integers(min_value=0, max_value=1000))
def test_no_indicator_depends_on_the_order_of_the_rows(exports: Exports, seed: int) -> None:
    other = shuffled(exports, seed)
    pd.testing.assert_frame_equal(us_and_non_us(exports), us_and_non_us(other))
    pd.testing.assert_frame_equal(
        export_shares(exports, PARTNERS, period=2024), export_shares(other, PARTNERS, period=2024)
    )
    pd.testing.assert_frame_equal(concentration(exports, PARTNERS), concentration(other, PARTNERS))
    pd.testing.assert_series_equal(
        growth_by_partner(exports, years=2, to_year=2024).sort_index(),
        growth_by_partner(other, years=2, to_year=2024).sort_index(),
    )


@cache
def shuffled_curated() -> TradeTables:
    return shuffled_tables(curated(), seed=1)


def called(name: str, tables: TradeTables) -> Any:
    """What an indicator gives for a set of tables, as plain values that do not tell the order of rows."""
    if name in CALLS:
        return plain(CALLS[name](tables))
    function = inner(library()[name])
    return plain(function(tables, **(arguments(function) or {})))


@pytest.mark.parametrize("name", sorted({*CALLS, *of_tables()}))
def test_the_rows_of_every_table_in_another_order_give_the_same_numbers(name: str) -> None:
    assert called(name, shuffled_curated()) == called(name, curated())


def test_every_indicator_that_is_called_on_shuffled_tables_is_one_of_the_library() -> None:
    assert set(CALLS) <= set(FUNCTIONS)
    assert len({*CALLS, *of_tables()}) >= 80


@SEARCH
@given(worlds(), st.floats(min_value=0.01, max_value=100))
def test_shares_growth_and_concentration_do_not_depend_on_the_unit(exports: Exports, factor: float) -> None:
    other = exports.assign(value=exports["value"] * factor)
    other.attrs["measure"] = exports.attrs["measure"]
    scaled = Exports(other)
    assert us_and_non_us(scaled)["us_share"].tolist() == pytest.approx(us_and_non_us(exports)["us_share"].tolist())
    assert concentration(scaled, PARTNERS)["hhi"].tolist() == pytest.approx(
        concentration(exports, PARTNERS)["hhi"].tolist()
    )
    mine, theirs = (growth_by_partner(e, years=2, to_year=2024).sort_index() for e in (exports, scaled))
    assert theirs.tolist() == pytest.approx(mine.tolist())


@SEARCH
@given(worlds())
def test_a_partner_that_is_missing_in_a_year_has_no_growth_no_change_and_no_rank(exports: Exports) -> None:
    held = {year: set(exports.loc[exports["period"] == year, "partner_code"]) for year in (2022, 2024)}
    rates = growth_by_partner(exports, years=2, to_year=2024)
    assert set(rates.index) <= held[2022] & held[2024]
    assert set(share_change(exports, PARTNERS, years=2, to_year=2024).index) <= held[2022] & held[2024]
    ranked = export_shares(exports, PARTNERS, period=2024)
    assert set(ranked["partner_code"]) == held[2024] - {"WLD"}


@SEARCH
@given(worlds())
def test_growth_leads_from_the_first_value_to_the_last(exports: Exports) -> None:
    for partner in COUNTRIES:
        series = partner_series(exports, partner)
        found = growth(series, years=2, to_year=2024)
        if {2022, 2024} <= set(series.index):
            assert found is not None
            assert series[2022] * (1 + found.rate) ** 2 == pytest.approx(series[2024])
        else:
            assert found is None


@given(st.integers(min_value=1, max_value=50), MILLIONS)
@SEARCH
def test_equal_markets_give_one_over_their_number(count: int, value: float) -> None:
    assert herfindahl(pd.Series([value] * count)) == pytest.approx(1 / count)


def test_a_value_that_is_missing_is_a_zero_in_no_sum_rank_or_growth() -> None:
    # 2023 lacks the world: no share and no non-US value; Mexico lacks 2022: no growth of -100 % or infinity.
    exports = exports_of(
        {2022: {"WLD": 100, "USA": 75}, 2023: {"USA": 80, "MEX": 5}, 2024: {"WLD": 120, "USA": 84, "MEX": 6}}
    )
    assert us_and_non_us(exports)["period"].tolist() == [2022, 2024]
    assert export_shares(exports, PARTNERS, period=2023).empty
    assert growth_by_partner(exports, years=2, to_year=2024).index.tolist() == ["USA", "WLD"]
    assert growth(partner_series(exports, "MEX"), years=2, to_year=2024) is None


def test_twelve_months_with_a_gap_have_no_sum() -> None:
    months = [f"2024-{m:02d}" for m in range(1, 13)] + ["2025-01"]
    whole = exports_of({m: {"WLD": 10.0, "USA": 7.0} for m in months}, MONTHLY_UNADJUSTED)
    holed = exports_of({m: {"WLD": 10.0, "USA": 7.0} for m in months if m != "2024-06"}, MONTHLY_UNADJUSTED)
    assert rolling_year(us_and_non_us(whole))[["period", "world"]].to_numpy().tolist() == [
        ["2024-12", 120.0],
        ["2025-01", 120.0],
    ]
    assert rolling_year(us_and_non_us(holed)).empty


@pytest.mark.parametrize(("one", "other"), [(a, b) for i, a in enumerate(MEASURES) for b in MEASURES[i + 1 :]], ids=str)
def test_no_two_measures_are_put_together(one: Measure, other: Measure) -> None:
    with pytest.raises(MixedMeasures):
        joined(exports_of({2024: {"USA": 1}}, one), exports_of({2023: {"USA": 1}}, other))


# Every function that takes exports, with what else it needs.
OF_EXPORTS: dict[str, Callable[[Exports], Any]] = {
    "agreement_coverage.covered": lambda e: covered(e, {2024: {}}, frozenset(COUNTRIES), scope="all"),
    "agreement_entries.group_series": lambda e: group_series(e, ("USA",)),
    "agreement_entries.non_us_series": non_us_series,
    "concentration.concentration": lambda e: concentration(e, PARTNERS),
    "exports.export_shares": lambda e: export_shares(e, PARTNERS, period=2024),
    "exports.growth_by_partner": lambda e: growth_by_partner(e, years=1, to_year=2024),
    "exports.joined": joined,
    "exports.measure_of": measure_of,
    "exports.of_measure": lambda e: of_measure(e, CUSTOMS_TOTAL),
    "exports.partner_series": lambda e: partner_series(e, "USA"),
    "exports.share_change": lambda e: share_change(e, PARTNERS, years=1, to_year=2024),
    "exports.us_and_non_us": us_and_non_us,
    "gold.gold_in_rise": lambda e: gold_in_rise(curated()["exports_by_sector"], e),
    "partner_measures.twelve_month_sums": twelve_month_sums,
    "two_periods.by_month": lambda e: by_month(e, to_date=False),
}


def test_every_function_that_takes_exports_is_asked_to_refuse_mixed_ones() -> None:
    taking = {
        name
        for name in FUNCTIONS
        if any(str(p.annotation) == "Exports" for p in inspect.signature(inner(library()[name])).parameters.values())
    }
    assert taking == set(OF_EXPORTS)


@pytest.mark.parametrize("name", sorted(OF_EXPORTS))
def test_rows_without_a_measure_or_with_two_are_refused(name: str) -> None:
    months = {"gold.gold_in_rise", "partner_measures.twelve_month_sums", "two_periods.by_month"}
    period, measure = ("2024-07", MONTHLY_UNADJUSTED) if name in months else (2024, CUSTOMS_TOTAL)
    good = exports_of({period: {"USA": 1, "WLD": 2}}, measure)
    OF_EXPORTS[name](good)
    nameless = Exports(good.copy())
    nameless.attrs.clear()
    doubled = Exports(pd.concat([good, good.assign(value=3.0)]))
    doubled.attrs["measure"] = measure
    for wrong in (nameless, doubled):
        with pytest.raises(MixedMeasures):
            OF_EXPORTS[name](wrong)


@pytest.mark.parametrize("other", [MONTHLY_ADJUSTED, MONTHLY_BOP], ids=["adjusted", "balance of payments"])
@pytest.mark.parametrize("name", ["gold.gold_in_rise", "partner_measures.twelve_month_sums"])
def test_what_stands_beside_unadjusted_customs_months_takes_no_other_months(name: str, other: Measure) -> None:
    with pytest.raises(MixedMeasures, match="unadjusted"):
        OF_EXPORTS[name](curated().exports(other))
