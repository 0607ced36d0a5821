"""The typed tables that everything after loading works on, and the measure that a series belongs to."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any, NewType, TypeVar

import pandas as pd

from data.cells.partial_dates import first_day
from data.kept import kept

# One row per CSV row, columns as in the row model. Dates are `datetime64`; partial dates stay text.
Frame = pd.DataFrame
Record = Mapping[Any, Any]  # a row as a mapping of its columns
Exports = NewType("Exports", pd.DataFrame)  # rows of one measure: period, partner_code, value
TariffMeasures = NewType("TariffMeasures", pd.DataFrame)
Events = NewType("Events", pd.DataFrame)
Partners = NewType("Partners", pd.DataFrame)
Sources = NewType("Sources", pd.DataFrame)

WORLD, UNITED_STATES, NON_US = "WLD", "USA", "XUS"
HOME = "CAN"
EVERY_ORIGIN = "ALL"  # stands for every origin (or destination); not a row of partners.csv


ONE_DAY = pd.Timedelta(days=1)


class MixedMeasures(ValueError):
    """Raised when values of two measures would stand in one series, sum, rank or growth rate."""


@dataclass(frozen=True)
class Measure:
    """What a trade value counts: basis, flow, seasonal adjustment, currency and who compiled it.

    Part of every query of exports. Two values are comparable only when their measures are equal.
    """

    table: str
    basis: str
    flow: str
    compilation: str = "statcan"
    seasonal_adjustment: str = ""

    @property
    def currency(self) -> str:
        """`usd` or `cad`: the currency of the values, in millions."""
        return "usd" if self.table.endswith("_usd") else "cad"

    @property
    def monthly(self) -> bool:
        """Whether the period is a month and not a year."""
        return self.table.endswith("_monthly")


CUSTOMS_TOTAL = Measure("exports_annual", "customs", "total_exports")
CIMT_TOTAL = Measure("exports_annual", "customs", "total_exports", "cimt")
GOODS_INDUSTRIES = Measure("exports_annual", "customs", "domestic_exports_goods_industries", "trade_data_online")
USD_IMF = Measure("exports_annual_usd", "customs", "total_exports", "imf_dots")
USD_COMTRADE = Measure("exports_annual_usd", "customs", "total_exports", "un_comtrade")
USD_BACI = Measure("exports_annual_usd", "reconciled", "total_exports", "baci")
MONTHLY_UNADJUSTED = Measure("exports_monthly", "customs", "total_exports", seasonal_adjustment="unadjusted")
# Gold and other precious metals, a part of MONTHLY_UNADJUSTED; known for the world and the United States only.
PRECIOUS_METALS = Measure("precious_metals_monthly", "customs", "total_exports", seasonal_adjustment="unadjusted")
MONTHLY_ADJUSTED = Measure("exports_monthly", "customs", "total_exports", seasonal_adjustment="adjusted")
MONTHLY_BOP = Measure("exports_monthly", "bop", "total_exports", seasonal_adjustment="adjusted")


@dataclass(frozen=True)
class TradeTables(Mapping[str, Frame]):
    """Every curated table by name, as loaded at one moment; never changed after that.

    `version` is a digest of the files, equal for equal contents.
    """

    frames: Mapping[str, Frame]
    version: str
    # What was computed from them, by function (`data.kept`).
    results: dict[Callable[..., Any], Callable[..., Any]] = field(default_factory=dict, init=False, repr=False)

    def __getitem__(self, name: str) -> Frame:
        return self.frames[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.frames)

    def __len__(self) -> int:
        return len(self.frames)

    def __hash__(self) -> int:
        return hash(self.version)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, TradeTables) and self.version == other.version

    @property
    def measures(self) -> TariffMeasures:
        """Duties over intervals."""
        return TariffMeasures(self["tariff_measures"])

    @property
    def events(self) -> Events:
        """Dated trade events."""
        return Events(self["trade_events"])

    @property
    def partners(self) -> Partners:
        """Destinations, blocs and aggregates."""
        return Partners(self["partners"])

    @property
    def sources(self) -> Sources:
        """Publications that facts were read from."""
        return Sources(self["sources"])

    def exports(self, measure: Measure) -> Exports:
        """Values of one measure: columns `period` (year or YYYY-MM), `partner_code`, `value` (millions),
        `as_of`, `source_id`, `confidence`, `note_id`; sorted by period and partner. Read-only: kept per measure."""
        return _exports(self, measure)


@kept
def _exports(tables: TradeTables, measure: Measure) -> Exports:
    frame = tables[measure.table]
    chosen = frame.loc[(frame["basis"] == measure.basis) & (frame["flow"] == measure.flow)]
    if measure.monthly:
        chosen = chosen.loc[chosen["seasonal_adjustment"] == measure.seasonal_adjustment]
    else:
        chosen = chosen.loc[chosen["compilation"] == measure.compilation]
    period = "reference_month" if measure.monthly else "year"
    value = f"value_{measure.currency}_millions"
    columns = [period, "partner_code", value, "as_of", "source_id", "confidence", "note_id"]
    series = chosen[columns].rename(columns={period: "period", value: "value"}).reset_index(drop=True)
    series.attrs["measure"] = measure
    return Exports(series)


def records(frame: Frame) -> list[dict[Any, Any]]:
    """The rows of a frame as dicts by column, with Python's own numbers and text; dates are `Timestamp`s.

    A whole number that is not known stays `NA`. Else the same as pandas' `to_dict("records")`, in a tenth of the time:
    most of it would go into asking for one column after the other.
    """
    columns = list(frame.columns)
    return [dict(zip(columns, row, strict=True)) for row in frame.to_numpy(dtype=object).tolist()]


Values = TypeVar("Values", "pd.Series[float]", pd.DataFrame)


def ranks(values: Values) -> Values:
    """The rank of each value, of a frame within each row: 1 is the largest, and equal values share a rank."""
    return values.rank(axis=values.ndim - 1, ascending=False, method="min")  # type: ignore[arg-type]  # 0 or 1


def newest_date(frame: Frame, columns: tuple[str, ...] = ("as_of", "published")) -> date | None:
    """The latest as-of date of a table; a partial date counts as its first day."""
    days: list[date] = []
    for column in columns:
        if column in frame.columns:
            days += [first_day(value)[0] for value in frame[column].dropna().unique()]
            if days:
                return max(days)
    return None


def dated(frame: Frame, column: str) -> Frame:
    """Adds `first` and `last` day and `precision` (day, month, year) of a date that may be partial."""
    text = frame[column].astype(str)
    precision = text.str.len().map({4: "year", 7: "month", 10: "day"})
    first = pd.to_datetime(text.where(text.str.len() == 10, (text + "-01-01").str[:10]))
    months = precision.map({"year": 12, "month": 1, "day": 0}).astype(int)
    ends = [f + pd.DateOffset(months=m) - pd.Timedelta(days=1) if m else f for f, m in zip(first, months, strict=True)]
    return frame.assign(first=first, last=pd.to_datetime(pd.Series(ends, index=frame.index)), precision=precision)
