"""What was judged anew: each verdict by the claims of today, and how far it is confirmed."""

import pytest

from tests.claims.judged_claims import CLAIMS, check, figures, judged
from tests.small_tables import curated, with_rows


@pytest.mark.parametrize(
    ("claim_id", "verdict", "why"),
    [
        ("us-trade-680bn", "cannot_be_checked", "US$761.2 billion in 2024, the last year when the article appeared"),
        ("indonesia-95", "cannot_be_checked", "last checked on 23 July 2026, and the year runs to October"),
        ("china-second", "supported", "the article names 2024"),
        ("china-second-partner", "supported", "two-way trade, and not exports"),
        ("us-share-75", "outdated", "names no year: 76.3 % in 2024, 72.3 % in 2025"),
        ("us-share-75-korea", "outdated", "names no year either"),
        ("us-share-75-2024", "supported", "names 2024"),
        ("china-ev-100", "supported", "imposed in 2024: an event"),
        ("china-retaliation", "supported", "responded: an event"),
        ("canada-matched", "supported", "vehicles then, steel and aluminum too since September 2026"),
        ("office-weeks-ago", "contradicted", "sworn in on 14 March 2025"),
        ("double-2035", "supported", "Department of Finance, 8 November 2025"),
        ("poll-china-59-14", "cannot_be_checked", "not in the part of the page that could be read"),
        ("korea-auto-8bn", "cannot_be_checked", "no automotive series by partner"),
        ("most-dependent", "cannot_be_checked", "no shares of other countries"),
        ("china-top-exports", "cannot_be_checked", "no values by product and partner"),
        ("china-agreement-elusive", "outdated", "an arrangement was announced on the same day"),
        ("china-first-visit-8-years", "supported", "first since 2017"),
        ("asia-visit-first", "supported", "24 October 2025"),
    ],
)
def test_a_verdict_stands_for_its_reason(claim_id: str, verdict: str, why: str) -> None:
    assert judged(claim_id).status == verdict, why


@pytest.mark.parametrize(
    "claim_id", ["office-weeks-ago", "double-2035", "asia-visit-first", "indonesia-signed", "china-first-visit-8-years"]
)
def test_a_verdict_is_as_far_confirmed_as_the_best_of_its_sources(claim_id: str) -> None:
    assert judged(claim_id).confidence == "official"


def test_a_verdict_by_hand_takes_its_confidence_from_the_rows_that_it_names() -> None:
    events = curated()["trade_events"]
    assert judged("china-agreement-elusive").confidence == "official"
    ids = CLAIMS["china-agreement-elusive"]["event_ids"]
    less = events.assign(confidence=events["confidence"].where(~events["event_id"].isin(ids), "press"))
    assert judged("china-agreement-elusive", with_rows("trade_events", less)).confidence == "press"


def test_steel_and_aluminum_are_followed_from_one_measure_to_the_next() -> None:
    assert figures(check("us-steel-aluminum-50")) == [50, 50]
    assert judged("us-steel-aluminum-50").status == "supported"


def test_a_later_threat_outdates_an_older_one() -> None:
    assert figures(check("threat-25-all")) == [25, 100]
    assert (judged("threat-25-all").status, judged("threat-100-china").status) == ("outdated", "supported")


def test_a_date_that_has_not_come_leaves_a_claim_pending() -> None:
    assert (judged("asean-2026").status, check("asean-2026").then.value) == ("pending", None)
    assert check("indonesia-signed").then.value == "2025-09-24"
