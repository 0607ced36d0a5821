"""The report of a release begins with the newest month, and points at what looks wrong in it."""

from collections.abc import Iterable

import pandas as pd
import pytest

from data.frames import Frame
from data.problems.problem import Language
from data.refresh.changes import refresh_sentences
from data.refresh.release import month_before, percent
from tests.small_tables import curated

JULY = [("2026-07", "WLD", 75000.0), ("2026-07", "USA", 50000.0), ("2026-07", "CHN", 3000.0)]
AUGUST = [("2026-08", "WLD", 80000.0), ("2026-08", "USA", 52000.0), ("2026-08", "CHN", 3300.0)]
Value = tuple[str, str, float]


def months(values: Iterable[Value], basis: str = "customs", adjustment: str = "unadjusted") -> Frame:
    rows = [
        {
            "reference_month": month, "partner_code": partner, "basis": basis, "flow": "total_exports",
            "seasonal_adjustment": adjustment, "value_cad_millions": value, "as_of": "2026-10-06",
            "source_id": "statcan", "confidence": "official", "note_id": None,
        }
        for month, partner, value in values
    ]  # fmt: skip
    return pd.DataFrame(rows)


def report(before: Frame, after: Frame, language: Language = "en") -> list[str]:
    partners = {"partners": curated()["partners"]}
    places = {"folder": "curated", "place": "aside"}
    told = refresh_sentences(
        {"exports_monthly": before} | partners, {"exports_monthly": after} | partners, language, **places
    )
    return [line.replace("\u00a0", " ") for line in told]


def test_the_report_begins_with_the_world_the_united_states_and_its_share() -> None:
    # 52,000 of 80,000 is 65.0%; 50,000 of 75,000 was 66.7%.
    assert report(months(JULY), months(JULY + AUGUST)) == [
        "Exports to the world, August 2026 (not adjusted): new, C$80,000 million",
        "Exports to the United States, August 2026 (not adjusted): new, C$52,000 million",
        "  US share: 65.0% (previous month: 66.7%)",
        "exports_monthly.csv: rows added: 3; revised: 0",
    ]
    assert report(months(JULY), months(JULY + AUGUST), "fr") == [
        "Exportations vers le monde, août 2026 (données non désaisonnalisées) : ajout, 80 000 M$ CA",
        "Exportations vers les États-Unis, août 2026 (données non désaisonnalisées) : ajout, 52 000 M$ CA",
        "  part des États-Unis : 65,0 % (mois précédent : 66,7 %)",
        "exports_monthly.csv : lignes ajoutées : 3; révisées : 0",
    ]


def test_every_measure_that_came_has_its_newest_month_and_one_that_did_not_is_left_out() -> None:
    adjusted, bop = months(JULY, adjustment="adjusted"), months(JULY + AUGUST, "bop", "adjusted")
    after = pd.concat([months(JULY + AUGUST), adjusted, bop], ignore_index=True)
    told = report(pd.concat([months(JULY), adjusted], ignore_index=True), after)
    assert [line for line in told if line.startswith("Exports to the world, August")] == [
        "Exports to the world, August 2026 (balance of payments, seasonally adjusted): new, C$80,000 million",
        "Exports to the world, August 2026 (not adjusted): new, C$80,000 million",
    ]
    assert not [line for line in told if "(seasonally adjusted)" in line]


def test_a_revised_newest_month_is_told_as_a_revision() -> None:
    revised = [("2026-07", "WLD", 76500.0), *JULY[1:]]
    assert report(months(JULY), months(revised))[:3] == [
        "Exports to the world, July 2026 (not adjusted): C$75,000 million → C$76,500 million, +2.0%",
        "Exports to the United States, July 2026 (not adjusted): C$50,000 million, already in the tables",
        "  US share: 65.4%",  # 50,000 of 76,500
    ]
    assert (
        "Exportations vers les États-Unis, juillet 2026 (données non désaisonnalisées) : 50 000 M$ CA, déjà dans les tableaux"
        in report(months(JULY), months(revised), "fr")
    )


def test_an_older_month_that_is_revised_does_not_lead() -> None:
    revised = [("2026-07", "WLD", 76500.0), *JULY[1:], *AUGUST]
    assert report(months(JULY + AUGUST), months(revised))[0] == "exports_monthly.csv: rows added: 0; revised: 1"


def test_a_tenth_of_the_usual_exports_to_the_united_states_is_pointed_at() -> None:
    # 5,040 of 80,000 is 6.3%; 5,040 after 50,000 is 89.9% less.
    wrong = [AUGUST[0], ("2026-08", "USA", 5040.0), AUGUST[2]]
    looks = [line for line in report(months(JULY), months(JULY + wrong)) if line.startswith("check this")]
    assert looks == [
        (
            "check this: Exports to the United States, August 2026 (not adjusted): 6.3% of exports to the world, outside the expected range of 50% "
            "to 90%"
        ),
        (
            "check this: Exports to the United States, August 2026 (not adjusted): C$50,000 million → C$5,040 million, −89.9% "
            "from the previous month"
        ),
    ]
    assert [line for line in report(months(JULY), months(JULY + wrong), "fr") if line.startswith("à vérifier")] == [
        (
            "à vérifier : Exportations vers les États-Unis, août 2026 (données non désaisonnalisées) : 6,3 % des exportations vers le monde, en dehors de la fourchette attendue de 50 % à "
            "90 %"
        ),
        (
            "à vérifier : Exportations vers les États-Unis, août 2026 (données non désaisonnalisées) : 50 000 M$ CA → 5 040 M$ CA, −89,9 % par rapport au "
            "mois précédent"
        ),
    ]


@pytest.mark.parametrize(("china", "pointed_at"), [(1799.0, True), (1801.0, False), (4199.0, False), (4201.0, True)])
def test_forty_percent_of_the_month_before_is_the_limit(china: float, *, pointed_at: bool) -> None:
    told = report(months(JULY), months([*JULY, *AUGUST[:2], ("2026-08", "CHN", china)]))
    assert any("China" in line and line.startswith("check this") for line in told) is pointed_at


def test_a_partner_that_comes_with_its_whole_past_is_not_pointed_at_for_old_months() -> None:
    past = [("2019-01", "NOR", 10.0), ("2019-02", "NOR", 100.0), ("2026-07", "NOR", 50.0), ("2026-08", "NOR", 51.0)]
    told = report(months(JULY), months(JULY + AUGUST + past))
    assert not [line for line in told if line.startswith("check this")]


def test_after_the_ten_largest_jumps_the_others_are_counted_and_named() -> None:
    codes = ["DEU", "FRA", "GBR", "JPN", "KOR", "IND", "ITA", "ESP", "NLD", "BEL", "NOR", "BRA"]
    july = [("2026-07", code, 100.0) for code in codes]
    august = [("2026-08", code, 200.0 - n) for n, code in enumerate(codes)]
    told = report(months(JULY + july), months(JULY + AUGUST + july + august))
    looks = [line for line in told if line.startswith("check this")]
    assert len(looks) == 11 and "Germany" in looks[0]
    assert (
        looks[-1] == "check this: 2 smaller jumps of more than ±40% from the previous month: NOR 2026-08, BRA 2026-08"
    )


def test_without_months_on_either_side_there_is_nothing_to_lead_with() -> None:
    assert list(refresh_sentences({}, {"exports_monthly": months(JULY)}, "en", folder="a", place="b")) == []


def test_the_month_before_january_is_december() -> None:
    assert (month_before("2026-01"), month_before("2026-10")) == ("2025-12", "2026-09")
    assert (percent(0.666, "en"), percent(0.666, "fr")) == ("66.6%", "66,6\u00a0%")
