"""Accidents to one number or one date."""

from data.cells.excel_damage import sure_date
from tests.damage.csv_damage import BrokenCsv, broken, broken_cell, cells

ANNUAL, MONTHLY, MEASURES = "exports_annual.csv", "exports_monthly.csv", "tariff_measures.csv"
ERROR_VALUE = "this is an error value of the spreadsheet; write the value itself, or leave the cell blank"
FIX = ", or run: python -m data check --fix"
NO_DAY = "this day does not exist in the calendar; write a valid date"
FORMULA = "there is a formula where a number belongs; write the number that it gives"
APOSTROPHE = "an apostrophe before the number makes it a text; write"
TAKEN_FOR_A_DATE = "the spreadsheet turned the number into a date; write"
NO_NUMBER = "this sign means 'no value', which is shown here by an empty cell; clear the cell, or delete the row if a value is needed"
NOT_A_NUMBER = "not a number; write digits with a decimal point, such as 12.5"
NOT_A_DAY = "not a date; write it as YYYY-MM-DD, for example 2026-07-01"
OUTSIDE = "outside the possible range; write a value from"
NOTHING = "this cell is empty but must be filled; write"
UNIT = "the number includes a unit, which the column name already gives; write"
WITHOUT_COMMA = "(a decimal point, not a comma)"


def number(name: str, text: str, message: str) -> BrokenCsv:
    """A value in C$ millions."""
    return broken_cell(name, ANNUAL, "value_cad_millions", text, message)


def day(name: str, text: str, message: str) -> BrokenCsv:
    """A date to the day."""
    return broken_cell(name, MEASURES, "as_of", text, message)


def changed_day(text: str, remedy: str) -> BrokenCsv:
    """A date to the day in the form that a spreadsheet shows."""
    fix = FIX if sure_date(text, remedy) else ""
    return day(f"the day {text}", text, f"the spreadsheet changed the form of the date; write {remedy}{fix}")


def changed_month(text: str, remedy: str) -> BrokenCsv:
    """A month in the form that a spreadsheet shows."""
    fix = FIX if sure_date(text, remedy) else ""
    message = f"the spreadsheet changed the form of the date; write {remedy}{fix}"
    return broken_cell(f"the month {text}", MONTHLY, "reference_month", text, message)


NUMBERS = (
    number("a decimal comma", "2407,2", f"not a number; write 2407.2 {WITHOUT_COMMA}"),
    number("a German number", "2.407,2", f"not a number; write 2407.2 {WITHOUT_COMMA}"),
    number("a French number", "1 234,5", f"not a number; write 1234.5 {WITHOUT_COMMA}"),
    number("an English number", "1,234.5", "the number has a thousands separator; write 1234.5"),
    number("a large English number", "1,234,567", "the number has a thousands separator; write 1234567"),
    number("a number of two readings", "1,234", "not a number; write 1234 or 1.234, whichever is meant"),
    number("a Swiss number", "1'234", "the number has a thousands separator; write 1234"),
    broken(
        "a number with a narrow blank",
        ANNUAL,
        cells(2, value_cad_millions="1\u202f234.5"),
        f'{ANNUAL}:2 value_cad_millions "1\\u202f234.5": the number has a thousands separator; write 1234.5',
    ),
    number("a percent sign", "76.3%", f"{UNIT} 76.3"),
    number("a dollar sign", "$2,407.2", f"{UNIT} 2407.2"),
    number("dollars in French", "2 407,2 $", f"{UNIT} 2407.2"),
    number("Canadian dollars", "C$2407", f"{UNIT} 2407"),
    number(
        "scientific notation",
        "2.4072E+03",
        "the spreadsheet turned the number into scientific notation; write it out, 2407.2",
    ),
    number(
        "scientific notation that was rounded",
        "2.41E+03",
        "the spreadsheet turned the number into scientific notation and may have lost digits;"
        " write the number with all of them",
    ),
    number("a word", "soon", NOT_A_NUMBER),
    number("a word for no number", "n/a", NO_NUMBER),
    number("a figure not available, as Statistics Canada writes it", "..", NO_NUMBER),
    number("a figure kept confidential, as Statistics Canada writes it", "x", NO_NUMBER),
    number("a figure too unreliable, as Statistics Canada writes it", "F", NO_NUMBER),
    number("a formula", "=2400+7.2", FORMULA),
    number("a formula with a cell", "=A1*2", FORMULA),
    number("an apostrophe before the number", "'2407.2", f"{APOSTROPHE} 2407.2"),
    number("an apostrophe before a decimal comma", "'2407,2", f"not a number; write 2407.2 {WITHOUT_COMMA}"),
    number("12.5 taken for a day in May", "12-mai", f"{TAKEN_FOR_A_DATE} 12.5 or 12.05, whichever is meant"),
    number("24.7 taken for a day in July", "24-Jul", f"{TAKEN_FOR_A_DATE} 24.7 or 24.07, whichever is meant"),
    number("1.05 taken for January", "Jan-05", f"{TAKEN_FOR_A_DATE} 1.05 or 1.2005, whichever is meant"),
    number("a number taken for a day", "2026-05-12", f"{TAKEN_FOR_A_DATE} digits with a decimal point, such as 12.5"),
    number("digits of another script", "٢٤٠٧", NOT_A_NUMBER),
    number("a lookup that failed", "#N/A", ERROR_VALUE),
    number(
        "a column too narrow for its number",
        "########",
        "the column was too narrow to show the value, so the spreadsheet saved # signs instead; widen it and write the value",
    ),
    broken_cell("an accountant's negative", "published_figures.csv", "value", "(3)", "not a number; write -3"),
    number("a number with a plus", "+2407.2", "not a number; write 2407.2"),
    number("a number without its zero", ".2", "not a number; write 0.2"),
    number("a formula that lost its cell", "#REF!", ERROR_VALUE),
    number("an error value in French", "#VALEUR!", ERROR_VALUE),
    number(
        "a blank before the number",
        " 2407.2",
        "there are spaces before or after the value; write 2407.2, or run: python -m data check --fix",
    ),
    broken(
        "a no-break space after the number",
        ANNUAL,
        cells(2, value_cad_millions="2407.2\u00a0"),
        f'{ANNUAL}:2 value_cad_millions "2407.2\\xa0": there are spaces before or after the value; write 2407.2, or run: python -m data check --fix',
    ),
    number("no number", "", f"{NOTHING} a number"),
    number("negative exports", "-2407.2", f"{OUTSIDE} 0 to 100000000"),
    number("dollars for millions", "2407200000", f"{OUTSIDE} 0 to 100000000"),
    number(
        "a number of forty digits",
        "9" * 40,
        f"{OUTSIDE} -1000000000000000 to 1000000000000000",
    ),
    broken_cell(
        "a rate of 5000 percent",
        MEASURES,
        "rate_pct",
        "5000",
        f"{OUTSIDE} 0 to 1000",
    ),
    broken_cell("fewer than no people asked", "polls.csv", "sample_size", "-2001", f"{OUTSIDE} 1 to 1000000000"),
    broken_cell("a negative share of answers", "polls.csv", "value_pct", "-52", f"{OUTSIDE} 0 to 100"),
    broken_cell("a negative average rate", "average_tariff_rates.csv", "value_pct", "-3.1", f"{OUTSIDE} 0 to 1000"),
    broken_cell("a negative multiple", "targets.csv", "multiple", "-2", f"{OUTSIDE} 0 to 1000000000000000"),
    broken_cell("half a person asked", "polls.csv", "sample_size", "1500.5", "not a number; write 1500"),
)

DATES = (
    changed_day("04/06/2025", "2025-06-04 or 2025-04-06, whichever is meant"),
    changed_day("25/06/2025", "2025-06-25"),
    changed_day("06/25/2025", "2025-06-25"),
    changed_day("2025/6/4", "2025-06-04"),
    changed_day("4-Jun-25", "2025-06-04"),
    changed_day("4 juin 2025", "2025-06-04"),
    changed_day("45812", "2025-06-04"),
    changed_day("2025-06-04 00:00:00", "2025-06-04"),
    changed_day("April 28, 2017", "2017-04-28"),
    changed_day("3 septembre 2026", "2026-09-03"),
    changed_day("1er juillet 2026", "2026-07-01"),
    changed_day("20170428", "2017-04-28"),
    day("a day of the year 2206", "2206-07-01", f"{OUTSIDE} 1900-01-01 to 2100-12-31"),
    day("a day of the year 217", "0217-07-01", f"{OUTSIDE} 1900-01-01 to 2100-12-31"),
    day("the thirtieth of February", "2026-02-30", NO_DAY),
    day("the thirteenth month", "2025-13-01", NO_DAY),
    day("a month where a day is needed", "2025-06", NOT_A_DAY),
    day("a day zero", "00/05/2025", NOT_A_DAY),
    day("a weekday", "Wednesday", NOT_A_DAY),
    changed_month("Jun-25", "2025-06"),
    changed_month("7/1/2026", "2026-07"),
    changed_month("01/07/2026", "2026-07"),
    changed_month("46204", "2026-07"),
    changed_month("July 2026", "2026-07"),
    changed_month("juillet 2026", "2026-07"),
    changed_month("2026/07", "2026-07"),
    changed_month("07/2026", "2026-07"),
    broken_cell("a month of 2206", MONTHLY, "reference_month", "2206-07", f"{OUTSIDE} 1900-01 to 2100-12"),
    broken_cell(
        "an event of the year 17", "trade_events.csv", "event_date", "0017-05-18", f"{OUTSIDE} 1900-01-01 to 2100-12-31"
    ),
    broken_cell(
        "a duty in effect in 2207", MEASURES, "effective_from", "2207-07-01", f"{OUTSIDE} 1900-01-01 to 2100-12-31"
    ),
    broken_cell(
        "a source published in 2206", "sources.csv", "published", "2206-01-05", f"{OUTSIDE} 1900-01-01 to 2100-12-31"
    ),
    broken_cell("a lost zero", MONTHLY, "reference_month", "2026-7", f"leading zeros were lost; write 2026-07{FIX}"),
    broken_cell("a month 13", MONTHLY, "reference_month", "2026-13", NO_DAY),
    broken_cell("the year 20255", ANNUAL, "year", "20255", "not a date; write it as YYYY, for example 2025"),
    broken_cell("the year 205", ANNUAL, "year", "0205", f"{OUTSIDE} 1900 to 2100"),
    broken_cell(
        "a year with decimals",
        ANNUAL,
        "year",
        "1997.0",
        f"the spreadsheet changed the form of the date; write 1997{FIX}",
    ),
    broken_cell(
        "a month for an event, as a spreadsheet shows it",
        "trade_events.csv",
        "event_date",
        "juin-25",
        "the spreadsheet changed the form of the date; write 2025-06",
    ),
)

BROKEN_CELLS = (*NUMBERS, *DATES)
