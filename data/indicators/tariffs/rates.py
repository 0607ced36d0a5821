"""Three rates that are often taken for one: headline, average statutory, collected; and the shares that enter duty-free and that claim CUSMA."""

from __future__ import annotations

from dataclasses import dataclass

from data.frames import HOME, UNITED_STATES, Frame, TariffMeasures, TradeTables, records
from data.indicators.confirmed import Levels, confirmed
from data.indicators.tariffs.duties import between, record_day, state_on, step_lines
from data.kept import kept

STATUTORY, COLLECTED, DUTY_FREE = "average_statutory", "collected", "duty_free_share"
CUSMA_CLAIMS = "cusma_claims"
CONCEPTS = (STATUTORY, COLLECTED, DUTY_FREE, CUSMA_CLAIMS)


@dataclass(frozen=True)
class RatePoint:
    """A published number with its month: percent, or percent of import value for the duty-free share."""

    rate_id: str
    month: str
    up_to: bool  # stands for every month up to it
    value_pct: float
    confidence: str
    source_id: str
    note_en: str | None
    note_fr: str | None


@dataclass(frozen=True)
class RateSeries:
    """The points of one concept that one publisher made public on one day; no two such series are ever joined."""

    concept: str
    publisher_en: str
    publisher_fr: str
    published: str
    points: tuple[RatePoint, ...]


@dataclass(frozen=True)
class HeadlineRates:
    """The rates of one imposer's measures on one partner in force on a day: how many, lowest and highest, percent."""

    count: int
    least: float
    most: float
    without_rate: int


@kept
def rate_series(
    tables: TradeTables, imposed_by: str, imposed_on: str, confidence: Levels = ()
) -> tuple[RateSeries, ...]:
    """Every series of a direction, by concept, then newest vintage first; empty where the tables hold none.

    Only numbers with one of the confidences chosen; none chosen means all. A number left out is absent, never zero.
    """
    rows = confirmed(tables["average_tariff_rates"], confidence)
    chosen = rows.loc[(rows["imposed_by"] == imposed_by) & (rows["imposed_on"] == imposed_on)]
    series = []
    for key, group in chosen.groupby(["concept", "publisher_en", "publisher_fr", "published"], sort=True):
        points = tuple(
            RatePoint(
                r["rate_id"], r["reference_month"], r["period_precision"] == "up_to", float(r["value_pct"]), r["confidence"],
                r["source_id"], _text(r["note_en"]), _text(r["note_fr"]),
            )
            for r in records(group.sort_values("reference_month"))
        )  # fmt: skip
        series.append(RateSeries(str(key[0]), str(key[1]), str(key[2]), str(key[3]), points))
    newest_first = sorted(series, key=lambda s: s.published, reverse=True)
    return tuple(sorted(newest_first, key=lambda s: CONCEPTS.index(s.concept)))


@kept
def claim_series(
    tables: TradeTables, imposed_by: str, imposed_on: str, confidence: Levels = ()
) -> tuple[RateSeries, ...]:
    """The share of US imports from Canada that claimed CUSMA by month, a series for each source and note, oldest first.

    Months with different notes were counted in different ways, so they are not one series. None of another direction.

    Definition: the value of imports that claimed CUSMA, divided by that of all US imports from Canada.
    Unit: percent of the value of imports, to one decimal.
    Source of the definition: programme codes S and S+ of the US International Trade Commission's DataWeb.
    """
    if (imposed_by, imposed_on) != (UNITED_STATES, HOME):
        return ()
    rows = confirmed(tables["cusma_claims_monthly"], confidence)
    sources, notes = (tables[name].set_index(key) for name, key in (("sources", "source_id"), ("notes", "note_id")))
    series = []
    for (source, as_of, _), group in rows.groupby(["source_id", "as_of", rows["note_id"].fillna("")]):
        points = []
        for r in records(group.sort_values("reference_month")):
            remark = notes.loc[r["note_id"]] if _text(r["note_id"]) else {"text_en": None, "text_fr": None}
            share = round(float(r["cusma_claimed_usd_millions"]) / float(r["imports_usd_millions"]) * 100, 1)
            points.append(
                RatePoint(
                    f"cusma-claims-{r['reference_month']}", r["reference_month"], False, share, r["confidence"],
                    r["source_id"], remark["text_en"], remark["text_fr"],
                )
            )  # fmt: skip
        named = sources.loc[str(source)]
        series.append(
            RateSeries(CUSMA_CLAIMS, str(named["publisher_en"]), str(named["publisher_fr"]), str(as_of), tuple(points))
        )
    return tuple(sorted(series, key=lambda s: s.points[0].month))


def every_series(
    tables: TradeTables, imposed_by: str, imposed_on: str, confidence: Levels = ()
) -> tuple[RateSeries, ...]:
    """The published rates of a direction, and the shares that claimed CUSMA."""
    asked = (tables, imposed_by, imposed_on, confidence)
    return (*rate_series(*asked), *claim_series(*asked))


def latest_point(series: tuple[RateSeries, ...], concept: str) -> tuple[RateSeries, RatePoint] | None:
    """The point of the latest month of a concept; of one month the newest vintage."""
    found = [(s, p) for s in series if s.concept == concept for p in s.points]
    return max(found, key=lambda f: (f[1].month, f[0].published), default=None)


def headline_measures(tables: TradeTables, imposed_by: str, imposed_on: str, confidence: Levels = ()) -> TariffMeasures:
    """The measures of a direction, as far confirmed as asked. Canada's on every origin are left out: they spare its trade partners or aim at others."""
    rows = TariffMeasures(confirmed(tables.measures, confidence))
    found = between(rows, imposed_by=(imposed_by,), imposed_on=(imposed_on,))
    return TariffMeasures(found.loc[found["imposed_on"] == imposed_on]) if imposed_by == HOME else found


@kept
def headline_steps(tables: TradeTables, imposed_by: str, imposed_on: str, confidence: Levels = ()) -> Frame:
    """The step lines of a direction's rates up to the record's last day; kept, and read-only."""
    measures = headline_measures(tables, imposed_by, imposed_on, confidence)
    return step_lines(measures, until=record_day(tables.measures))


@kept
def headline_rates(
    tables: TradeTables, imposed_by: str, imposed_on: str, confidence: Levels = ()
) -> HeadlineRates | None:
    """The rates of the measures in force on the record's last day, as far confirmed as asked; None where none states a rate."""
    measures = headline_measures(tables, imposed_by, imposed_on, confidence)
    live = state_on(measures, day=record_day(tables.measures)).loc[lambda f: f["state"] == "in_force"]
    rates = live["rate_pct"].dropna()
    if rates.empty:
        return None
    return HeadlineRates(len(live), float(rates.min()), float(rates.max()), int(len(live) - len(rates)))


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None
