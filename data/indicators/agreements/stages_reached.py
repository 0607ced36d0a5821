"""Which stage an agreement with a partner has reached."""

from __future__ import annotations

from data.cells.codes import TRADE_AGREEMENTS
from data.frames import Frame

# From the nearest to trade under the agreement to the farthest.
STAGE_ORDER = ("in_force", "signed", "concluded", "negotiating", "suspended", "exploratory")


def by_partner(agreements: Frame, parties: Frame) -> Frame:
    """A row for each agreement and partner, `partner_code`, with the stage that `parties` gives where it is another one.

    The United Kingdom has acceded to the CPTPP, which is in force, but not yet between it and Canada.
    """
    pairs = agreements.assign(partner_code=agreements["partner_codes"]).explode("partner_code")
    pairs = pairs.loc[pairs["partner_code"].notna()]
    own = parties.set_index(["agreement_id", "partner_code"])["status"].to_dict()
    keys = zip(pairs["agreement_id"], pairs["partner_code"], pairs["status"], strict=True)
    return pairs.assign(status=[own.get((agreement, partner), status) for agreement, partner, status in keys])


def stage_by_partner(agreements: Frame, parties: Frame, *, kinds: tuple[str, ...] = TRADE_AGREEMENTS) -> Frame:
    """The furthest stage that any agreement of some kinds has reached with each partner.

    Columns `partner_code`, `stage`, `agreement_id` (of that stage). Superseded agreements are left out,
    since another one took their place. A partner without an agreement is absent.
    """
    rank = {stage: position for position, stage in enumerate(STAGE_ORDER)}
    pairs = by_partner(agreements, parties)
    live = pairs.loc[pairs["kind"].isin(kinds) & pairs["status"].isin(STAGE_ORDER)]
    ranked = live.assign(rank=live["status"].map(rank)).sort_values(["partner_code", "rank", "agreement_id"])
    best = ranked.drop_duplicates("partner_code").rename(columns={"status": "stage"})
    return best[["partner_code", "stage", "agreement_id"]].reset_index(drop=True)
