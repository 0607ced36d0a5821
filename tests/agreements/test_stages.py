"""Which agreement stood at which stage on a day, and for which partner: who joined later, who left."""

import pandas as pd
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.cells import codes
from data.cells.codes import TRADE_AGREEMENTS
from data.indicators.agreements.stages import FAR, LEADS_TO, middle_of, next_stage, party_spans, stage_spans, stages_on
from data.indicators.agreements.stages_reached import STAGE_ORDER, stage_by_partner
from tests.agreements.small_agreements import Party, Step, record
from tests.small_tables import curated

SEARCH = settings(deadline=None, max_examples=60, derandomize=True)


def stage(partner: str, day: str) -> str:
    """The stage with a partner on a day, in the curated tables; empty without any."""
    found = stages_on(curated(), pd.Timestamp(day)).set_index("partner_code")["stage"]
    return str(found.get(partner, ""))


def test_a_stage_lasts_from_its_step_to_the_next_one() -> None:
    tables = record({"a": ("JPN",)}, Step("a", "signed", "2018-03-08"), Step("a", "entry_into_force", "2018-12-30"))
    assert stage_spans(tables).values.tolist() == [
        ["a", "signed", pd.Timestamp("2018-03-08"), pd.Timestamp("2018-12-30")],
        ["a", "in_force", pd.Timestamp("2018-12-30"), FAR],
    ]


def test_a_step_known_to_the_year_counts_from_its_middle() -> None:
    tables = record({"a": ("JPN",)}, Step("a", "negotiations_launched", "2010"))
    assert stage_spans(tables)["start"].tolist() == [pd.Timestamp("2010-07-02")]  # 1 January and 182 days


def test_an_intended_step_changes_nothing() -> None:
    steps = Step("a", "signed", "2020-01-01"), Step("a", "entry_into_force", "2021-01-01", "yes")
    assert stage_spans(record({"a": ("JPN",)}, *steps))["stage"].tolist() == ["signed"]


@pytest.mark.parametrize(
    ("before", "step", "after"),
    [
        (None, "round", None),
        (None, "exploratory_talks", "exploratory"),
        ("suspended", "exploratory_talks", "suspended"),
        ("suspended", "resumed", "negotiating"),
        ("negotiating", "paused", "suspended"),
        ("concluded", "negotiations_launched", "concluded"),
        ("in_force", "signed", "in_force"),
        ("in_force", "superseded", "superseded"),
        ("superseded", "signed", "superseded"),
    ],
)
def test_a_step_leads_on_and_never_back(before: str | None, step: str, after: str | None) -> None:
    assert next_stage(before, step) == after


def test_every_step_leads_to_a_stage_or_is_known_to_lead_to_none() -> None:
    assert set(codes.MILESTONE_STAGES) - set(LEADS_TO) == {"round", "accession", "modernised", "target"}


def test_the_steps_lead_to_the_stage_that_the_table_states() -> None:
    agreements = curated()["agreements"].loc[lambda f: f["kind"].isin(TRADE_AGREEMENTS)]
    last = stage_spans(curated()).drop_duplicates("agreement_id", keep="last").set_index("agreement_id")["stage"]
    stated = agreements.set_index("agreement_id")["status"]
    assert {a: (s, last.get(a)) for a, s in stated.items() if last.get(a) != s} == {}


def test_the_stages_of_the_records_last_day_are_those_of_the_map() -> None:
    now = stages_on(curated(), pd.Timestamp("2026-07-23")).set_index("partner_code")["stage"]
    then = stage_by_partner(curated()["agreements"], curated()["agreement_parties"]).set_index("partner_code")["stage"]
    assert now.to_dict() == then.to_dict()


def test_a_partner_that_joins_late_is_signed_until_then_and_one_that_leaves_is_absent_after() -> None:
    steps = Step("a", "signed", "2018-03-08"), Step("a", "entry_into_force", "2018-12-30")
    parties = Party("a", "CHL", start="2023-02-21"), Party("a", "GBR", "superseded", end="2020-12-31")
    tables = record({"a": ("JPN", "CHL")}, *steps, parties=parties)

    def on(day: str) -> dict[str, str]:
        found = stages_on(tables, pd.Timestamp(day))
        return dict(zip(found["partner_code"], found["stage"], strict=True))

    assert on("2018-12-30") == {"JPN": "in_force", "CHL": "signed", "GBR": "in_force"}
    assert on("2020-12-31")["GBR"] == "in_force"
    assert on("2021-01-01") == {"JPN": "in_force", "CHL": "signed"}
    assert on("2023-02-21")["CHL"] == "in_force"


def test_a_partner_to_which_the_agreement_does_not_apply_yet_has_only_signed_it() -> None:
    steps = Step("a", "signed", "2018-03-08"), Step("a", "entry_into_force", "2018-12-30")
    tables = record({"a": ("GBR",)}, *steps, parties=(Party("a", "GBR", "signed", joined="2023-07-16"),))
    spans = party_spans(tables)
    assert (spans["stage"].tolist(), spans["start"].tolist()) == (["signed"], [pd.Timestamp("2023-07-16")])


@pytest.mark.parametrize(
    ("partner", "day", "expected"),
    [
        ("GBR", "2017-09-20", "signed"),
        ("GBR", "2017-09-21", "in_force"),  # CETA
        ("GBR", "2020-12-31", "in_force"),  # the last day of the transition
        ("GBR", "2021-01-01", "signed"),  # the continuity agreement waits for its law
        ("GBR", "2021-04-01", "in_force"),
        ("DEU", "2021-01-01", "in_force"),
        ("HRV", "2013-06-30", ""),
        ("HRV", "2013-07-01", "negotiating"),
        ("VNM", "2019-01-13", "signed"),
        ("VNM", "2019-01-14", "in_force"),
        ("MYS", "2022-07-01", "signed"),
        ("MYS", "2023-07-01", "in_force"),
        ("JPN", "2018-12-29", "signed"),
        ("JPN", "2018-12-30", "in_force"),
        ("MEX", "2020-06-30", "in_force"),
        ("CHN", "2026-07-23", ""),
        ("IND", "2024-07-01", "suspended"),
    ],
)  # fmt: skip
def test_membership_is_that_of_the_day(partner: str, day: str, expected: str) -> None:
    assert stage(partner, day) == expected


def test_the_year_is_that_of_its_middle() -> None:
    assert middle_of(2021) == pd.Timestamp("2021-07-01")


@SEARCH
@given(st.dates(pd.Timestamp("1990-01-01").date(), pd.Timestamp("2030-12-31").date()))
def test_on_any_day_a_partner_has_one_stage_of_the_list(day: object) -> None:
    found = stages_on(curated(), pd.Timestamp(str(day)))
    assert not found["partner_code"].duplicated().any()
    assert set(found["stage"]) <= set(STAGE_ORDER)


@SEARCH
@given(st.lists(st.sampled_from(sorted(LEADS_TO)), min_size=1, max_size=8))
def test_spans_follow_each_other_without_gap_or_overlap(stages: list[str]) -> None:
    steps = [Step("a", s, f"20{n:02}-01-01") for n, s in enumerate(stages)]
    spans = stage_spans(record({"a": ("JPN",)}, *steps))
    assert (spans["start"] < spans["end"]).all()
    assert spans["end"].tolist()[:-1] == spans["start"].tolist()[1:]
    assert spans["end"].iloc[-1] == FAR


def test_no_interval_of_a_partner_overlaps_another_of_the_same_agreement() -> None:
    for _, spans in party_spans(curated()).sort_values("start").groupby(["agreement_id", "partner_code"]):
        assert (spans["start"] < spans["end"]).all()
        assert (spans["end"].iloc[:-1].to_numpy() <= spans["start"].iloc[1:].to_numpy()).all()
