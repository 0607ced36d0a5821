"""One fact that two rows state has one confidence, and one publication has one row."""

import csv
import io

import pandas as pd

from data.reading.fact_checks import annual_values
from data.reading.loading import check_contents, read_bytes
from tests.frozen_tables import FROZEN

TITLE = "CUSMA enters into force"


def said(file: str, where: dict[str, str], **cells: str) -> list[str]:
    """What `check` says of the frozen tables with other cells in one row."""
    contents = read_bytes(FROZEN)
    rows = list(csv.DictReader(io.StringIO(contents[file].decode(), newline="")))
    (row,) = [row for row in rows if where.items() <= row.items()]
    row.update(cells)
    text = io.StringIO(newline="")
    writer = csv.DictWriter(text, list(row), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    problems = check_contents({**contents, file: text.getvalue().encode()}, FROZEN)[1]
    return [found.one_line().rpartition("/")[2] for found in problems]


def test_a_month_of_precious_metals_is_as_sure_among_the_sectors_as_in_its_own_table() -> None:
    month = {"sector_id": "gold", "period_from": "2026-07", "period_to": "2026-07"}
    (line,) = said("exports_by_sector.csv", month, confidence="secondary")
    assert line.startswith('exports_by_sector.csv:269 confidence "secondary": precious_metals_monthly.csv:711 states')
    assert line.endswith(
        "with confidence official; write the better source and its confidence here too, or correct the row that is wrong"
    )


def test_a_published_share_that_the_monthly_values_give_too_is_as_sure_as_they_are() -> None:
    share = {"metric_id": "us_share_goods_exports", "period": "2025-10"}
    (line,) = said("published_figures.csv", share, confidence="press")
    assert 'confidence "press": exports_monthly.csv:1633 states the same fact with confidence official' in line


def test_another_published_share_of_the_month_is_a_fact_of_its_own() -> None:
    share = {"metric_id": "us_share_goods_exports", "period": "2025-10"}
    assert said("published_figures.csv", share, confidence="press", value="67.4") == []


def test_an_event_with_the_title_and_day_of_a_milestone_is_as_sure() -> None:
    (line,) = said("agreement_milestones.csv", {"milestone_id": "cusma-06"}, confidence="press")
    assert line.startswith('agreement_milestones.csv:90 confidence "press": trade_events.csv:')


def test_an_event_with_another_title_is_not_taken_for_the_milestone() -> None:
    assert (
        said("agreement_milestones.csv", {"milestone_id": "cusma-06"}, confidence="press", title_en=f"{TITLE} at last")
        == []
    )


def test_two_compilations_that_give_one_value_are_equally_sure() -> None:
    rows = pd.DataFrame(
        [(2023, "IRL", "official", 812.34), (2023, "IRL", "press", 812.3), (2023, "THA", "press", 812.3)],
        columns=["year", "partner_code", "confidence", "value_cad_millions"],
        index=[2, 3, 4],
    ).assign(basis="customs", flow="total_exports")
    (found,) = annual_values({"exports_annual": rows}, {"exports_annual": "exports_annual.csv"})
    assert (found.line, found.value) == (3, "press")


def test_a_publication_has_one_row() -> None:
    first, second = {"source_id": "boc_mpr_2025_10"}, {"source_id": "boc_mpr_2026_01"}
    rows = csv.DictReader(io.StringIO(read_bytes(FROZEN)["sources.csv"].decode()))
    (kept,) = [row for row in rows if first.items() <= row.items()]
    (line,) = said("sources.csv", second, url=kept["url"], title=kept["title"], published=kept["published"])
    assert 'source_id "boc_mpr_2026_01": line ' in line
    assert "has the same address, title and date" in line
