"""The part of the targets page on the US share by its address: which months, which years, and the presenter's canvas."""

import pytest

from dashboard.page import PAGES
from tests.page_runs import run_page

TARGETS = next(page for page in PAGES if page.code == "targets")


def alts(**query: str) -> list[str]:
    """The alternative texts of the charts of the part."""
    app = run_page(TARGETS, aim="shares", **query)
    return [element.proto.alt.replace("\u00a0", " ") for element in app.get("plotly_chart")]


def test_the_share_by_month_and_both_flows_by_year_stand_first() -> None:
    share, flows = alts()
    assert share.endswith("Line chart of the monthly share since January 2019.")
    assert flows.startswith("Change in exports from 2024 to 2025: +16.4% to non-US markets")


def test_the_address_chooses_years_of_the_share_and_months_of_the_flow() -> None:
    share, flow = alts(months="years", pace="months")
    assert share.endswith("Line chart of the annual share since 1997.")
    assert flow.startswith("In the 12 months to July 2026, exports to non-US markets totalled C$254.1 billion")


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ({"months": "years"}, "Courbe de la part annuelle depuis 1997."),
        ({"chart": "non_us_months"}, "Courbe des totaux sur 12 mois depuis décembre 2019."),
        ({"chart": "us_and_non_us", "pace": "months"}, "Courbes depuis 1997"),
    ],
)
def test_a_presenter_gets_the_chart_that_the_address_names(query: dict[str, str], said: str) -> None:
    (alt,) = alts(present="1", lang="fr", **query)
    assert said in alt
