"""Accidents to the order of dates: in one row, and between the steps of an agreement, its stage, a period and its release."""

from tests.damage.csv_damage import BrokenCsv, broken, cells, found_row, without_rows

AGREEMENTS, STEPS, POLLS, TARGETS = "agreements.csv", "agreement_milestones.csv", "polls.csv", "targets.csv"
EVENTS, RATES, MONTHLY, FIGURES = (
    "trade_events.csv",
    "average_tariff_rates.csv",
    "exports_monthly.csv",
    "published_figures.csv",
)
IN_ORDER = "put the dates in order"
EARLY = "this date is later than the row's as_of date"
NO_ENTRY = "no milestone gives the day on which"


def dated_ahead(name: str, file: str, column: str, as_of: str, value: str = "2027-01-02") -> BrokenCsv:
    """What a row records, dated after the day on which it was last known."""
    said = f"{EARLY} ({as_of}), so it could not be known then; correct it, or write an as_of of {value} or later"
    return broken(name, file, cells(2, as_of=as_of, **{column: value}), f'{file}:2 {column} "{value}": {said}')


def early_period(name: str, file: str, column: str, value: str, as_of: str) -> BrokenCsv:
    """Trade of a period that had not ended on the day of the release."""
    said = f"the period had not ended on the row's as_of date ({as_of}), so its trade was not known"
    remedy = "correct the period, or write the date of a later release in as_of"
    return broken(name, file, cells(2, as_of=as_of), f'{file}:2 {column} "{value}": {said}; {remedy}')


BROKEN_DATES = (
    broken(
        "field work that ends before it starts",
        POLLS,
        cells(28, field_to="2025-12-04"),
        f'{POLLS}:28 field_to "2025-12-04": field_to comes before field_from (2025-12-05); {IN_ORDER}',
    ),
    broken(
        "a poll published before its field work",
        POLLS,
        cells(28, published="2025-11"),
        f'{POLLS}:28 published "2025-11": published comes before field_to (2025-12-11); {IN_ORDER}',
    ),
    dated_ahead("a poll published after it was read", POLLS, "published", "2026-11-22"),
    dated_ahead("an event that is still to come", EVENTS, "event_date", "2026-10-09"),
    dated_ahead("a target announced after it was known", TARGETS, "announced_on", "2024-01-01", "2024-02"),
    broken(
        "a recorded step that is still to come",
        STEPS,
        cells(2, as_of="2026-03-13", milestone_date="2026-04"),
        f'{STEPS}:2 milestone_date "2026-04": '
        f"this milestone is later than the row's as_of date (2026-03-13), so it has not happened yet; write yes in intended, correct the date, or write an as_of of 2026-04 or later",
    ),
    broken(
        "a rate published before its month",
        RATES,
        cells(2, reference_month="2025-08", published="2025-07-31"),
        f'{RATES}:2 published "2025-07-31": published comes before reference_month (2025-08); {IN_ORDER}',
    ),
    broken(
        "a target announced after it falls due",
        TARGETS,
        cells(2, announced_on="2026-01", baseline_year="", target_year="2025"),
        f'{TARGETS}:2 target_year "2025": target_year comes before announced_on (2026-01); {IN_ORDER}',
    ),
    broken(
        "a growth that counts from a later year",
        FIGURES,
        cells(2, period="2025", since="2026"),
        f'{FIGURES}:2 period "2025": period comes before since (2026); {IN_ORDER}',
    ),
    broken(
        "a figure of a year that had not begun",
        FIGURES,
        cells(2, period="2027", as_of="2026-02-19"),
        f'{FIGURES}:2 period "2027": '
        f"{EARLY} (2026-02-19), so it could not be known then; correct it, or write an as_of of 2027 or later",
    ),
    broken(
        "a reading of no pledge",
        TARGETS,
        cells(6, reading_of=""),
        f"{TARGETS}:6 reading_of: an interpretation must name its pledge; write the pledge's target_id in reading_of, or choose another kind",
    ),
    broken(
        "an agreement superseded by none",
        AGREEMENTS,
        found_row("nafta", superseded_by=""),
        f"{AGREEMENTS}:34 superseded_by: a superseded agreement names the one that took its place; write its agreement_id,"
        " or another status",
    ),
)

BROKEN_STEPS = (
    broken(
        "an agreement in force before it was signed",
        STEPS,
        found_row("cusma-06", milestone_date="2010-07-01"),
        f'{STEPS}:90 milestone_date "2010-07-01": entry_into_force comes before the first ratified of the same agreement'
        " (2020-03-13, line 89); correct the date that is wrong, or add the earlier ratified",
    ),
    broken(
        "an agreement signed before it was concluded",
        STEPS,
        found_row("cusma-03", milestone_date="2018-08"),
        f'{STEPS}:87 milestone_date "2018-08": signed comes before the first concluded of the same agreement'
        " (2018-09-30, line 86); correct the date that is wrong, or add the earlier concluded",
    ),
    broken(
        "an amendment without the agreement that it amends",
        STEPS,
        without_rows(("cifta-01",), ("cifta-02",)),
        f'{STEPS}:37 milestone_date "1997-01-01": entry_into_force comes before the first signed of the same agreement'
        " (2018-05-28, line 38); correct the date that is wrong, or add the earlier signed",
    ),
    broken(
        "a trade agreement in force since nobody knows when",
        STEPS,
        without_rows(("cusma-06",)),
        f'{AGREEMENTS}:22 status "in_force": '
        f"{NO_ENTRY} cusma entered into force; add its entry_into_force to agreement_milestones.csv, or write another status",
    ),
    broken(
        "an investment agreement in force without a date and without a word on it",
        AGREEMENTS,
        found_row("taiwan-fipa", note_en="", note_fr=""),
        f'{AGREEMENTS}:40 status "in_force": '
        f"{NO_ENTRY} taiwan-fipa entered into force; add its entry_into_force to agreement_milestones.csv, or explain in note_en and note_fr why no date is known",
    ),
    early_period("a month released before it ended", MONTHLY, "reference_month", "2019-01", "2019-01-31"),
    early_period("a year released before it ended", "exports_annual.csv", "year", "1997", "1997-12"),
    early_period(
        "a sector's year released before it ended", "exports_by_sector.csv", "period_to", "2014-12", "2014-12-31"
    ),
)
