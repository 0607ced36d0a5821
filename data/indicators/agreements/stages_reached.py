"""Which stage an agreement with a partner has reached."""

from __future__ import annotations

from data.cells.codes import TRADE_AGREEMENTS
from data.frames import Frame

# From the nearest to trade under the agreement to the farthest.
STAGE_ORDER = ("in_force", "signed", "concluded", "negotiating", "suspended", "exploratory")


def stage_by_partner(agreements: Frame, *, kinds: tuple[str, ...] = TRADE_AGREEMENTS) -> Frame:
    """The furthest stage that any agreement of some kinds has reached with each partner.

    Columns `partner_code`, `stage`, `agreement_id` (of that stage). Superseded agreements are left out,
    since another one took their place. A partner without an agreement is absent.
    """
    rank = {stage: position for position, stage in enumerate(STAGE_ORDER)}
    live = agreements.loc[agreements["kind"].isin(kinds) & agreements["status"].isin(STAGE_ORDER)]
    pairs = live[["agreement_id", "status", "partner_codes"]].explode("partner_codes").dropna()
    ranked = pairs.assign(rank=pairs["status"].map(rank)).sort_values(["partner_codes", "rank", "agreement_id"])
    best = ranked.drop_duplicates("partner_codes")
    return best.rename(columns={"partner_codes": "partner_code", "status": "stage"})[
        ["partner_code", "stage", "agreement_id"]
    ].reset_index(drop=True)
