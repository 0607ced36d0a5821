"""The furthest stage of any trade agreement with each partner: in force beats signed, signed beats negotiating."""

from itertools import pairwise

import pandas as pd
import pytest

from data.cells import codes
from data.frames import Frame
from data.indicators.agreements.stages_reached import STAGE_ORDER, stage_by_partner
from tests.small_tables import curated

NEAREST_FIRST = ("in_force", "signed", "concluded", "negotiating", "suspended", "exploratory")
Agreement = tuple[str, str, str, tuple[str, ...]]  # id, kind, status, partners


NO_PARTIES = pd.DataFrame({"agreement_id": [], "partner_code": [], "status": []})


def agreements(*rows: Agreement) -> Frame:
    """A table of agreements."""
    return pd.DataFrame(list(rows), columns=["agreement_id", "kind", "status", "partner_codes"])


def stages(*rows: Agreement) -> dict[str, str]:
    """The stage of each partner."""
    found = stage_by_partner(agreements(*rows), NO_PARTIES)
    return dict(zip(found["partner_code"], found["stage"], strict=True))


def test_every_partner_of_an_agreement_has_its_stage() -> None:
    assert stages(("cusma", "fta", "in_force", ("USA", "MEX"))) == {"MEX": "in_force", "USA": "in_force"}


@pytest.mark.parametrize(("nearer", "farther"), list(pairwise(NEAREST_FIRST)))
def test_of_two_agreements_the_nearer_to_trade_counts_whatever_their_order(nearer: str, farther: str) -> None:
    one: Agreement = ("one", "fta", nearer, ("GBR",))
    other: Agreement = ("other", "fta", farther, ("GBR",))
    assert stages(one, other) == stages(other, one) == {"GBR": nearer}


def test_the_agreement_named_is_the_one_of_that_stage() -> None:
    found = stage_by_partner(
        agreements(("talks", "fta", "negotiating", ("CHL",)), ("ccfta", "fta", "in_force", ("CHL",))), NO_PARTIES
    )
    assert found.to_dict("records") == [{"partner_code": "CHL", "stage": "in_force", "agreement_id": "ccfta"}]


def test_of_two_agreements_at_one_stage_the_first_by_id_is_named() -> None:
    both = agreements(("cptpp", "fta", "in_force", ("PER",)), ("cpfta", "fta", "in_force", ("PER",)))
    found = stage_by_partner(both, NO_PARTIES)
    assert found["agreement_id"].tolist() == ["cpfta"]


def test_a_superseded_agreement_gives_no_stage() -> None:
    assert stages(("nafta", "fta", "superseded", ("USA", "MEX"))) == {}


@pytest.mark.parametrize("kind", ["fipa", "mou", "partnership", "framework", "sectoral"])
def test_only_trade_agreements_count_unless_asked_otherwise(kind: str) -> None:
    rows = agreements(("a", kind, "in_force", ("TWN",)))
    assert stage_by_partner(rows, NO_PARTIES).empty
    assert stage_by_partner(rows, NO_PARTIES, kinds=(kind,))["partner_code"].tolist() == ["TWN"]


def test_a_partner_to_which_an_agreement_in_force_does_not_apply_yet_has_its_own_stage() -> None:
    parties = pd.DataFrame({"agreement_id": ["cptpp"], "partner_code": ["GBR"], "status": ["signed"]})
    found = stage_by_partner(agreements(("cptpp", "fta", "in_force", ("JPN", "GBR"))), parties)
    assert dict(zip(found["partner_code"], found["stage"], strict=True)) == {"GBR": "signed", "JPN": "in_force"}


def test_a_partner_without_an_agreement_is_absent_and_not_at_a_stage_of_none() -> None:
    assert "CHN" not in stages(("cusma", "fta", "in_force", ("USA",)))


def test_every_status_but_superseded_has_its_place_in_the_order() -> None:
    assert STAGE_ORDER == NEAREST_FIRST
    assert set(STAGE_ORDER) == set(codes.AGREEMENT_STATUSES) - {"superseded"}


def test_each_partner_stands_once() -> None:
    assert (
        not stage_by_partner(curated()["agreements"], curated()["agreement_parties"])["partner_code"].duplicated().any()
    )


@pytest.mark.parametrize(
    ("partner", "stage"),
    [("USA", "in_force"), ("DEU", "in_force"), ("GBR", "in_force"), ("IDN", "signed"), ("ECU", "concluded"),
     ("IND", "negotiating"), ("BRA", "negotiating"), ("JAM", "suspended")],
)  # fmt: skip
def test_the_stage_with_a_partner_is_the_one_last_known(partner: str, stage: str) -> None:
    found = stage_by_partner(curated()["agreements"], curated()["agreement_parties"]).set_index("partner_code")
    assert found.loc[partner, "stage"] == stage


def test_china_has_a_partnership_and_no_trade_agreement() -> None:
    assert "CHN" not in set(stage_by_partner(curated()["agreements"], curated()["agreement_parties"])["partner_code"])
    assert "CHN" in set(
        stage_by_partner(curated()["agreements"], curated()["agreement_parties"], kinds=("partnership",))[
            "partner_code"
        ]
    )
