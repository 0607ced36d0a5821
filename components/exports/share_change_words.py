"""The words of what changed the US share: periods, measures, parts, sentences and refusals."""

from __future__ import annotations

from dataclasses import replace

from components.drawing.metals import metals_words
from data import TradeTables
from data.frames import MONTHLY_UNADJUSTED, UNITED_STATES, WORLD, Frame
from data.indicators.exports.contributions import Contributions, Effect, contributions_of
from data.indicators.exports.decomposition import ShareSplit, share_split
from data.indicators.exports.gold import rows_counted
from data.indicators.exports.periods import GOLD_KNOWN, Pair, refusal
from data.names import names
from data.wording import Wording

MOST_MISSING = 6


def period_words(counted: str, period: str, wording: Wording) -> str:
    """A period inside a sentence: `2025`, `the twelve months to July 2026`, `January to July 2026`."""
    kind = "month" if counted == "todate" and period.endswith("-01") else counted
    return (
        wording(f"change-period-{kind}", period=wording.period(period))
        if kind in ("sums", "todate")
        else wording.period(period)
    )


def period_label(counted: str, period: str, wording: Wording) -> str:
    """A period as a label or an option: `2025`, `12 months to July 2026`."""
    return (
        wording("change-label-sums", period=wording.period(period))
        if counted == "sums"
        else period_words(counted, period, wording)
    )


def span_words(pair: Pair, wording: Wording) -> str:
    """`from 2024 to 2025`, `from the 12 months to July 2025 to those to July 2026`."""
    one_month = pair.counted == "todate" and pair.end.endswith("-01")
    kind = pair.counted if pair.counted in ("sums", "todate") and not one_month else "plain"
    return wording(f"change-span-{kind}", start=wording.period(pair.start), end=wording.period(pair.end))


def counted_words(counted: str, wording: Wording) -> str:
    """What is counted: goods, flow, basis, span, adjustment, currency."""
    return wording(f"change-counted-{counted}")


def digits_that_add_up(parts: tuple[float, ...], total: float) -> int:
    """As many decimals (one or two) of percentage points as it takes for the rounded parts to add up to the rounded total."""
    return 1 if round(sum(round(p * 100, 1) for p in parts), 1) == round(total * 100, 1) else 2


def growth_words(start: float, end: float, wording: Wording) -> str:
    """`+16.4%`; a dash where the earlier value is zero."""
    return wording.change(end / start - 1) if start > 0 else "–"


def share_change_title(tables: TradeTables, pair: Pair, wording: Wording) -> str:
    """The change of the share and its two parts."""
    split = share_split(tables, pair)
    digits = digits_that_add_up((split.us_part, split.non_us_part), split.change)
    return wording(
        "change-title", direction=_direction(split, digits), points=wording.points(split.change * 100, digits), span=span_words(pair, wording),
        us=wording.change_points(split.us_part * 100, digits), others=wording.change_points(split.non_us_part * 100, digits),
        us_flow=_flow(split.start.us, split.end.us), others_flow=_flow(split.start.non_us, split.end.non_us), gold=metals_words(pair.without_gold, wording),
    )  # fmt: skip


def _flow(start: float, end: float) -> str:
    """Whether exports are lower or higher than before."""
    return "lower" if end < start else "higher" if end > start else "same"


def _direction(split: ShareSplit, digits: int) -> str:
    moved = round(split.change * 100, digits)
    return "fell" if moved < 0 else "rose" if moved > 0 else "stayed"


def _ends(pair: Pair, wording: Wording) -> dict[str, str]:
    return {
        "start": period_words(pair.counted, pair.start, wording),
        "end": period_words(pair.counted, pair.end, wording),
    }


def counterfactual(tables: TradeTables, pair: Pair, wording: Wording) -> str:
    """What the later share would be if one of the two flows had stayed at its earlier value."""
    split = share_split(tables, pair)
    return wording(
        "change-if", **_ends(pair, wording), share=wording.percent(split.end.share),
        us=wording.percent(split.if_us_stayed), others=wording.percent(split.if_others_stayed),
        us_value=wording.money(split.start.us, pair.measure.currency), others_value=wording.money(split.start.non_us, pair.measure.currency),
    )  # fmt: skip


def gold_words(tables: TradeTables, pair: Pair, wording: Wording) -> str:
    """The change of the US share with and without precious metals; where they are not published, that; empty in US$."""
    if pair.measure.currency != "cad":
        return ""
    if pair.counted not in GOLD_KNOWN:
        return wording("change-gold-unknown")
    both = [replace(pair, without_gold=without) for without in (False, True)]
    if any(refusal(tables, p) for p in both):
        return wording("change-gold-unknown")
    whole, bare = (share_split(tables, p) for p in both)
    then, now = whole.start.non_us - bare.start.non_us, whole.end.non_us - bare.end.non_us
    return wording(
        "change-gold-known", **_ends(pair, wording), then=wording.money(then), now=wording.money(now),
        change=wording.change_points(whole.change * 100), without=wording.change_points(bare.change * 100),
    )  # fmt: skip


def missing_words(tables: TradeTables, found: Contributions, pair: Pair, wording: Wording) -> str:
    """Partners without a figure in one of the periods; empty where there are none."""
    if not found.missing:
        return ""
    named = sorted(names(tables, wording.language)[code] for code in found.missing)
    more = len(named) - MOST_MISSING
    shown = named if more <= 1 else [*named[:MOST_MISSING], wording("change-missing-more", count=more)]
    return wording("change-missing", partners=wording.join(shown), **_ends(pair, wording))


def others_words(tables: TradeTables, pair: Pair, effect: Effect, wording: Wording) -> str:
    """What the partners that are not named hold in both periods."""
    found, currency = contributions_of(tables, pair, effect), pair.measure.currency
    return wording(
        "contributions-others-words", before=wording.money(found.others.start, currency), after=wording.money(found.others.end, currency),
        hold=wording("contributions-others-hold", count=found.listed), **_ends(pair, wording),
    )  # fmt: skip


def refused(tables: TradeTables, pair: Pair, wording: Wording) -> str:
    """Why a pair cannot be compared and what can; empty where it can."""
    found = refusal(tables, pair)
    if found is None:
        return ""
    if found.reason == "gold":
        return wording("change-refused-gold")
    words = {
        "first": period_words(pair.counted, found.first, wording),
        "last": period_words(pair.counted, found.last, wording),
    }
    return wording(f"change-refused-{found.reason}", **_ends(pair, wording), **words)


def share_change_rows(tables: TradeTables, pair: Pair, codes: tuple[str, ...] = ()) -> Frame:
    """The rows that both periods rest on, for the source line: of the world, the United States and some partners."""
    measure = MONTHLY_UNADJUSTED if pair.measure.monthly else pair.measure
    exports = rows_counted(tables, measure, without_gold=pair.without_gold)
    wanted = {WORLD, UNITED_STATES, *codes}
    year = exports["period"].astype(str).str[:4]
    spans = {pair.start[:4], pair.end[:4]}
    return exports.loc[exports["partner_code"].isin(wanted) & year.isin(spans)]
