"""The indicators as a library: none changes what it is given, depends on the order of rows or mixes measures."""

import inspect
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from typing import Any

import pandas as pd
import pytest

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
from data.indicators.agreements.coverage import covered
from data.indicators.agreements.entries import group_series, non_us_series
from data.indicators.exports.concentration import concentration
from data.indicators.exports.flows import (
    export_shares,
    measure_of,
    of_measure,
    partner_series,
    rolling_year,
    us_and_non_us,
)
from data.indicators.exports.periods import by_month
from data.indicators.exports.series import twelve_month_sums
from tests.indicators.calls import CALLS, plain, shuffled_tables
from tests.indicators.library import FUNCTIONS, arguments, inner, library, of_tables
from tests.small_tables import curated, exports_of, partners_of

COUNTRIES = ("USA", "CHN", "GBR", "JPN", "MEX", "DEU")
PARTNERS = partners_of(**dict.fromkeys(COUNTRIES, "country"), WLD="aggregate", EU27="bloc")
MEASURES = (CUSTOMS_TOTAL, GOODS_INDUSTRIES, USD_IMF, MONTHLY_UNADJUSTED)


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


@pytest.mark.parametrize(("one", "other"), [(a, b) for i, a in enumerate(MEASURES) for b in MEASURES[i + 1 :]], ids=str)
def test_no_two_measures_are_put_together(one: Measure, other: Measure) -> None:
    with pytest.raises(MixedMeasures):
        of_measure(exports_of({2024: {"USA": 1}}, one), other)


# Every function that takes exports, with what else it needs.
OF_EXPORTS: dict[str, Callable[[Exports], Any]] = {
    "agreements.coverage.covered": lambda e: covered(e, {2024: {}}, frozenset(COUNTRIES), scope="all"),
    "agreements.entries.group_series": lambda e: group_series(e, ("USA",)),
    "agreements.entries.non_us_series": non_us_series,
    "exports.concentration.concentration": lambda e: concentration(e, PARTNERS),
    "exports.flows.export_shares": lambda e: export_shares(e, PARTNERS, period=2024),
    "exports.flows.measure_of": measure_of,
    "exports.flows.of_measure": lambda e: of_measure(e, CUSTOMS_TOTAL),
    "exports.flows.partner_series": lambda e: partner_series(e, "USA"),
    "exports.flows.us_and_non_us": us_and_non_us,
    "exports.series.twelve_month_sums": twelve_month_sums,
    "exports.periods.by_month": lambda e: by_month(e, to_date=False),
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
    months = {"exports.series.twelve_month_sums", "exports.periods.by_month"}
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
@pytest.mark.parametrize("name", ["exports.series.twelve_month_sums"])
def test_what_stands_beside_unadjusted_customs_months_takes_no_other_months(name: str, other: Measure) -> None:
    with pytest.raises(MixedMeasures, match="unadjusted"):
        OF_EXPORTS[name](curated().exports(other))
