"""One fact, one confidence: rows that give the same value of the same measure, or the same event, are equally confirmed.

And what rows of two tables tell together: the views of a story.
"""

from __future__ import annotations

from collections.abc import Iterator

import pandas as pd

from data.cells import named_rows
from data.cells.codes import CONFIDENCES
from data.cells.folding import folded
from data.frames import UNITED_STATES, WORLD, Frame, records
from data.problems.problem import Problem, problem
from data.reading.sum_checks import Files, SumCheck


def annual_values(frames: dict[str, Frame], files: Files) -> Iterator[Problem]:
    """Two compilations that give one value of a year, a partner, a basis and a flow."""
    measure = ("year", "partner_code", "basis", "flow", "value_cad_millions")
    yield from _less_confirmed(files, _facts("exports_annual", frames["exports_annual"], *measure))


def published_values(frames: dict[str, Frame], files: Files) -> Iterator[Problem]:
    """Two sources that publish one value of a figure and period."""
    rows = frames["published_figures"]
    yield from _less_confirmed(files, _facts("published_figures", rows, "metric_id", "period", "since", "value"))


def metals_of_sectors(frames: dict[str, Frame], files: Files) -> Iterator[Problem]:
    """A month of precious metals in the table of sectors and in the table of its own."""
    sectors, metals = frames["exports_by_sector"], frames["precious_metals_monthly"]
    single = sectors.loc[(sectors["sector_id"] == named_rows.GOLD) & (sectors["period_from"] == sectors["period_to"])]
    months = metals.loc[(metals["basis"] == "customs") & (metals["seasonal_adjustment"] == "unadjusted")]
    world = months.loc[months["partner_code"] == WORLD].rename(columns={"reference_month": "period_from"})
    yield from _less_confirmed(
        files,
        _facts("exports_by_sector", single, "period_from", "flow"),
        _facts("precious_metals_monthly", world, "period_from", "flow"),
    )


def published_us_shares(frames: dict[str, Frame], files: Files) -> Iterator[Problem]:
    """A published US share of a month and the share of the monthly values, where they are the same."""
    months = frames["exports_monthly"]
    bop = months.loc[(months["basis"] == "bop") & (months["seasonal_adjustment"] == "adjusted")].reset_index()
    us, world = (bop.loc[bop["partner_code"] == code] for code in (UNITED_STATES, WORLD))
    both = us.merge(world, on="reference_month", suffixes=("", "_world"), validate="one_to_one")
    both = both.loc[both["confidence"] == both["confidence_world"]].set_index("line")
    both = both.assign(share=100 * both["value_cad_millions"] / both["value_cad_millions_world"])
    published = frames["published_figures"]
    shares = published.loc[(published["metric_id"] == named_rows.US_SHARE) & (published["basis"] == "bop")]
    yield from _less_confirmed(
        files,
        _facts("exports_monthly", both, "reference_month", "share"),
        _facts("published_figures", shares, "period", "value"),
    )


def events_and_milestones(frames: dict[str, Frame], files: Files) -> Iterator[Problem]:
    """One day and one title in the events and in the milestones of agreements."""
    dates = {"trade_events": "event_date", "agreement_milestones": "milestone_date"}
    rows = {name: frames[name].assign(title=frames[name]["title_en"].map(folded)) for name in dates}
    yield from _less_confirmed(files, *(_facts(name, rows[name], day, "title") for name, day in dates.items()))


def publications_once(frames: dict[str, Frame], files: Files) -> Iterator[Problem]:
    """One publication, by its address, title and day, in two rows of the sources."""
    sources = frames["sources"].dropna(subset=["url"])
    key = sources[["url", "title", "published"]].fillna("")
    first = key.assign(line=key.index).groupby(["url", "title", "published"])["line"].transform("first")
    for line, source_id in sources.loc[key.duplicated(), "source_id"].items():
        yield problem(files["sources"], int(str(line)), "source_id", source_id, "publication_twice", other=first[line])


def stories_in_steps(frames: dict[str, Frame], files: Files) -> Iterator[Problem]:
    """Views of a story that do not follow each other from 1 on, and a story without any."""
    views = frames["story_views"]
    expected = views.groupby("story_id", observed=True).cumcount() + 1
    numbered = pd.DataFrame(
        {"line": views.index, "position": views["position"].to_numpy(), "expected": expected.to_numpy()}
    )
    for row in records(numbered.loc[numbered["position"] != numbered["expected"]]):
        yield problem(
            files["story_views"], row["line"], "position", row["position"], "step_missing", expected=row["expected"]
        )
    stories = frames["stories"]
    for line, story in stories.loc[~stories["story_id"].isin(views["story_id"]), "story_id"].items():
        yield problem(files["stories"], int(str(line)), "story_id", story, "story_without_views")


def _facts(table: str, rows: Frame, *columns: str) -> Frame:
    """Rows by what they state: `table`, `line`, `fact` (the cells of the columns, numbers to one decimal) and `confidence`."""
    cells = [rows[c].round(1) if pd.api.types.is_float_dtype(rows[c]) else rows[c].fillna("") for c in columns]
    facts = list(zip(*cells, strict=True))
    return pd.DataFrame(
        {"table": table, "line": rows.index, "fact": facts, "confidence": rows["confidence"].to_numpy()}
    )


def _less_confirmed(files: Files, *facts: Frame) -> Iterator[Problem]:
    """The rows of each fact that are less confirmed than the row of it that is confirmed best."""
    stated = pd.concat(facts, ignore_index=True)
    stated = stated.assign(rank=stated["confidence"].map(CONFIDENCES.index)).sort_values("rank", kind="stable")
    both = stated.merge(stated.drop_duplicates("fact"), on="fact", suffixes=("", "_best"))
    for row in records(both.loc[both["rank"] > both["rank_best"]]):
        yield problem(
            files[row["table"]], row["line"], "confidence", row["confidence"], "one_fact_two_confidences",
            other=f"{row['table_best']}.csv:{row['line_best']}", best=row["confidence_best"],
        )  # fmt: skip


FACT_CHECKS: tuple[tuple[tuple[str, ...], SumCheck], ...] = (
    (("exports_annual",), annual_values),
    (("published_figures",), published_values),
    (("exports_by_sector", "precious_metals_monthly"), metals_of_sectors),
    (("exports_monthly", "published_figures"), published_us_shares),
    (("trade_events", "agreement_milestones"), events_and_milestones),
    (("sources",), publications_once),
    (("stories", "story_views"), stories_in_steps),
)
