"""The controls of the agreements page, with the words of their options: codes inside, labels at the edge."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from components.screen import controls
from data.cells.codes import REGIONS
from data.frames import TradeTables
from data.indicators.agreements.choice import GROUPS, KINDS
from data.indicators.agreements.coverage import SCOPES
from data.indicators.agreements.entries import SERIES, entries
from data.tables import rows_by_key
from data.wording import Wording

Offer = Callable[[str], str]  # gives the widget of a View field its value; returns its key
REACHES = ("all", "2000", "2015", "2024")


def show_choice(*, changed: bool, offer: Offer, wording: Wording) -> bool:
    """Which agreements, at which stages, where, since when and how far confirmed; whether the reader asks for the usual view again."""
    with controls.row("agreements"):
        controls.choose_few(
            wording("agreements-control-kinds"),
            tuple(KINDS),
            key=offer("kinds"),
            word=lambda k: wording(f"agreements-kinds-{k}"),
        )
        controls.choose_few(
            wording("agreements-control-reach"),
            REACHES,
            key=offer("reach"),
            word=lambda r: wording(f"agreements-reach-{r}"),
        )
        controls.choose(
            wording("agreements-control-area"), ("", *REGIONS), key=offer("area"),
            word=lambda r: wording.code("region", r) if r else wording("agreements-area-all"),
        )  # fmt: skip
        controls.choose_many(
            wording("agreements-control-stages"), GROUPS, key=offer("stages"), word=lambda s: wording.code("stage", s),
            placeholder=wording("agreements-control-any"),
        )  # fmt: skip
        controls.choose_confidences(wording, key=offer("confidence"))
        return changed and controls.button(wording("control-reset"), key="reset_agreements")


def show_covered(*, offer: Offer, wording: Wording) -> None:
    """Whether exports to the United States are counted."""
    with controls.row("covered"):
        controls.choose_few(
            wording("agreements-control-covered"), SCOPES, key=offer("covered"),
            word=lambda s: wording(f"agreements-covered-{s.replace('_', '-')}"),
        )  # fmt: skip


def show_entered(tables: TradeTables, *, offer: Offer, wording: Wording) -> None:
    """Whose figures, and which of the agreements that they can show."""
    rows = rows_by_key(tables, "agreements")
    with controls.row("entered"):
        controls.choose_few(
            wording("agreements-control-counted"),
            tuple(SERIES),
            key=offer("counted"),
            word=lambda s: wording(f"agreements-counted-{s}"),
        )
        controls.choose_many(
            wording("agreements-control-entered"), every_entry(tables), key=offer("entered"), word=lambda a: wording.pick(rows[a], "short_name"),
            placeholder=wording("agreements-entered-usual"),
        )  # fmt: skip


@lru_cache(maxsize=4)
def every_entry(tables: TradeTables) -> tuple[str, ...]:
    """Agreements that one of the series can show, the largest first."""
    return tuple(dict.fromkeys(e.agreement_id for series in SERIES for e in entries(tables, series)))
