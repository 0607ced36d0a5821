"""Dates in order across rows: the steps of an agreement, its stage and its steps, a period and its release."""

from __future__ import annotations

from collections.abc import Iterator

from data.cells.codes import TRADE_AGREEMENTS
from data.cells.partial_dates import is_after, is_over
from data.frames import Frame, records
from data.problems.problem import Problem, problem
from data.reading.sum_checks import Files, SumCheck

TALKS = ("concluded", "negotiations_launched")
APPLIED = ("entry_into_force", "provisional_application")
# Stage -> the stages that come before it, the nearest first. Exploring, rounds, pauses and accessions come at any time: talks
# are taken up again, others join later. A provisional application may come before the ratification or after it.
COMES_AFTER: dict[str, tuple[str, ...]] = {
    "concluded": ("negotiations_launched",),
    "signed": TALKS,
    "ratified": ("signed", *TALKS),
    "provisional_application": ("signed", *TALKS),
    "entry_into_force": ("provisional_application", "ratified", "signed", *TALKS),
    "modernised": (*APPLIED, "signed"),
    "superseded": (*APPLIED, "signed"),
}
# Table -> the column of the period whose trade a row holds; it is known only after the period has ended.
PERIODS = {
    "exports_monthly": "reference_month", "exports_annual": "year", "exports_annual_usd": "year",
    "imports_annual_usd": "year", "exports_by_sector": "period_to", "imports_monthly": "reference_month",
    "exports_to_us_by_province": "year", "cusma_claims_monthly": "reference_month", "precious_metals_monthly": "reference_month",
}  # fmt: skip


def steps_in_order(frames: dict[str, Frame], files: Files) -> Iterator[Problem]:
    """No recorded step of an agreement comes before the first of a stage that must precede it.

    Only the first counts: an agreement in force is amended, and the amendment is signed and ratified in its turn.
    """
    steps = frames["agreement_milestones"]
    recorded = steps.loc[steps["intended"] == "no", ["agreement_id", "stage", "milestone_date"]]
    ordered = recorded.sort_values("milestone_date", kind="stable")
    firsts: dict[tuple[str, str], tuple[int, str]] = {}  # by agreement and stage: the line and the date of the first
    for line, agreement, stage, day in ordered.itertuples(name=None):
        firsts.setdefault((agreement, stage), (line, day))
    for line, agreement, stage, day in ordered.itertuples(name=None):
        earlier = [s for s in COMES_AFTER.get(stage, ()) if (agreement, s) in firsts]
        late = [s for s in earlier if is_after(firsts[agreement, s][1], day)]
        if late:
            other, other_value = firsts[agreement, late[0]]
            yield problem(
                files["agreement_milestones"], line, "milestone_date", day, "steps_out_of_order",
                stage=stage, before=late[0], other=other, other_value=other_value,
            )  # fmt: skip


def in_force_since(frames: dict[str, Frame], files: Files) -> Iterator[Problem]:
    """An agreement in force has a recorded step that says since when.

    One that cuts no duties (an investment agreement, a memorandum) may say in its note that the date is not known.
    """
    steps, agreements = frames["agreement_milestones"], frames["agreements"]
    entered = steps.loc[(steps["intended"] == "no") & steps["stage"].isin(APPLIED), "agreement_id"]
    explained = ~agreements["kind"].isin(TRADE_AGREEMENTS) & agreements["note_en"].notna()
    missing = (agreements["status"] == "in_force") & ~agreements["agreement_id"].isin(entered) & ~explained
    for line, row in zip(agreements.index[missing], records(agreements.loc[missing]), strict=True):
        rule = "in_force_without_entry" if row["kind"] in TRADE_AGREEMENTS else "in_force_without_entry_or_note"
        yield problem(files["agreements"], line, "status", row["status"], rule, agreement_id=row["agreement_id"])


def periods_over_on_release(frames: dict[str, Frame], files: Files) -> Iterator[Problem]:
    """The trade of a month or a year is read from a release that came after it had ended."""
    for table, column in PERIODS.items():
        if table not in frames:
            continue
        rows = frames[table][[column, "as_of"]]
        pairs = rows.drop_duplicates().itertuples(index=False, name=None)
        early = {pair for pair in pairs if not is_over(str(pair[0]), str(pair[1]))}
        for line, *pair in rows.itertuples(name=None) if early else ():
            if tuple(pair) in early:
                yield problem(files[table], line, column, pair[0], "period_not_over", as_of=pair[1])


def rows_became(frames: dict[str, Frame], files: Files) -> Iterator[Problem]:
    """A row that became another says so from that one's announcement on, and following `became` never leads back."""
    measures = frames["tariff_measures"]
    following = dict(
        measures.loc[measures["became"].notna(), ["measure_id", "became"]].itertuples(index=False, name=None)
    )
    announced = dict(zip(measures["measure_id"], measures["announced_on"], strict=True))
    for line, row in zip(measures.index, records(measures), strict=True):
        path = [row["measure_id"]]
        while path[-1] in following and following[path[-1]] not in path:
            path.append(following[path[-1]])
        turned = following.get(path[0])
        if following.get(path[-1]) == path[0]:
            yield problem(files["tariff_measures"], line, "became", turned, "became_in_a_circle", path=", ".join(path))
        elif turned in announced and announced[turned] > row["as_of"]:
            yield problem(
                files["tariff_measures"], line, "as_of", f"{row['as_of']:%Y-%m-%d}", "became_after_as_of",
                announced=f"{announced[turned]:%Y-%m-%d}",
            )  # fmt: skip


DATE_CHECKS: tuple[tuple[tuple[str, ...], SumCheck], ...] = (
    (("agreement_milestones",), steps_in_order),
    (("agreements", "agreement_milestones"), in_force_since),
    ((), periods_over_on_release),
    (("tariff_measures",), rows_became),
)
