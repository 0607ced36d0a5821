"""Accidents to one cell, and to the cells of one row together."""

from tests.csv_damage import BrokenCsv, broken, broken_cell, cells

ANNUAL, MONTHLY, MEASURES = "exports_annual.csv", "exports_monthly.csv", "tariff_measures.csv"
CONFIDENCES = "write one of official, secondary, press, unverified"
ERROR_VALUE = "this is an error value of the spreadsheet; write the value itself, or leave the cell blank"
NO_DAY = "no such day in the calendar; write a date that exists"
NOT_A_DAY = "not a date; write it as YYYY-MM-DD, for example 2026-07-01"
NOT_AN_ADDRESS = "not a web address; write it in full, starting with https://"
NOT_A_PARTNER = "a partner code is three capital letters (or a bloc's code such as EU27); write"
LISTED = "a list is written with ';' and no blanks, each code once; write ARG;CHL"
WITHOUT_COMMA = "(a decimal point, not a comma)"


def number(name: str, text: str, message: str) -> BrokenCsv:
    """A value in C$ millions."""
    return broken_cell(name, ANNUAL, "value_cad_millions", text, message)


def day(name: str, text: str, message: str) -> BrokenCsv:
    """A date to the day."""
    return broken_cell(name, MEASURES, "as_of", text, message)


def changed_day(text: str, remedy: str) -> BrokenCsv:
    """A date to the day in the form that a spreadsheet shows."""
    return day(f"the day {text}", text, f"the spreadsheet changed the form of the date; write {remedy}")


def changed_month(text: str, remedy: str) -> BrokenCsv:
    """A month in the form that a spreadsheet shows."""
    message = f"the spreadsheet changed the form of the date; write {remedy}"
    return broken_cell(f"the month {text}", MONTHLY, "reference_month", text, message)


def hidden(name: str, character: str, shown: str) -> BrokenCsv:
    """A name with a character that nobody sees."""
    message = f"the text holds a hidden character ({name}); type the text again"
    damage = cells(2, name_en=f"AP{character}EC")
    return broken(f"a hidden {name}", "blocs.csv", damage, f'blocs.csv:2 name_en "AP{shown}EC": {message}')


NUMBERS = (
    number("a decimal comma", "2407,2", f"not a number; write 2407.2 {WITHOUT_COMMA}"),
    number("a German number", "2.407,2", f"not a number; write 2407.2 {WITHOUT_COMMA}"),
    number("a French number", "1 234,5", f"not a number; write 1234.5 {WITHOUT_COMMA}"),
    number("an English number", "1,234.5", "a thousands mark stands in the number; write 1234.5"),
    number("an English number of millions", "1,234,567", "a thousands mark stands in the number; write 1234567"),
    number("a number of two readings", "1,234", "not a number; write 1234 or 1.234, whichever is meant"),
    number("a Swiss number", "1'234", "a thousands mark stands in the number; write 1234"),
    broken(
        "a number with a narrow blank", ANNUAL, cells(2, value_cad_millions="1\u202f234.5"),
        f'{ANNUAL}:2 value_cad_millions "1\\u202f234.5": a thousands mark stands in the number; write 1234.5',
    ),
    number("a percent sign", "76.3%", "a unit stands in the number; the column's name has the unit, write 76.3"),
    number("a dollar sign", "$2,407.2", "a unit stands in the number; the column's name has the unit, write 2407.2"),
    number("dollars in French", "2 407,2 $", "a unit stands in the number; the column's name has the unit, write 2407.2"),
    number("Canadian dollars", "C$2407", "a unit stands in the number; the column's name has the unit, write 2407"),
    number(
        "scientific notation", "2.4072E+03",
        "the spreadsheet turned the number into scientific notation; write it out, 2407.2",
    ),
    number("a word", "n/a", "not a number; write digits with a decimal point, such as 12.5"),
    number("a formula", "=2400+7.2", "not a number; write digits with a decimal point, such as 12.5"),
    number("digits of another script", "٢٤٠٧", "not a number; write digits with a decimal point, such as 12.5"),
    number("a lookup that failed", "#N/A", ERROR_VALUE),
    number("a formula that lost its cell", "#REF!", ERROR_VALUE),
    number("an error value in French", "#VALEUR!", ERROR_VALUE),
    number("a blank before the number", " 2407.2", "blanks stand before or after the value; write 2407.2"),
    broken(
        "a no-break space after the number", ANNUAL, cells(2, value_cad_millions="2407.2\u00a0"),
        f'{ANNUAL}:2 value_cad_millions "2407.2\\xa0": blanks stand before or after the value; write 2407.2',
    ),
    number("no number", "", "nothing is written here and the table needs a value; write a number"),
    number("negative exports", "-2407.2", "outside the possible range; write a value from 0 to 100000000"),
    number("dollars for millions", "2407200000", "outside the possible range; write a value from 0 to 100000000"),
    number(
        "a number of forty digits", "9" * 40,
        "outside the possible range; write a value from -1000000000000000 to 1000000000000000",
    ),
    broken_cell(
        "a rate of 5000 percent", MEASURES, "rate_pct", "5000",
        "outside the possible range; write a value from 0 to 1000",
    ),
    broken_cell("half a person asked", "polls.csv", "sample_size", "1500.5", "not a number; write 1500"),
)  # fmt: skip

DATES = (
    changed_day("04/06/2025", "2025-06-04 or 2025-04-06, whichever is meant"),
    changed_day("25/06/2025", "2025-06-25"),
    changed_day("06/25/2025", "2025-06-25"),
    changed_day("2025/6/4", "2025-06-04"),
    changed_day("4-Jun-25", "2025-06-04"),
    changed_day("4 juin 2025", "2025-06-04"),
    changed_day("45812", "2025-06-04"),
    changed_day("2025-06-04 00:00:00", "2025-06-04"),
    day("the thirtieth of February", "2026-02-30", NO_DAY),
    day("the thirteenth month", "2025-13-01", NO_DAY),
    day("a month where a day is needed", "2025-06", NOT_A_DAY),
    day("a day zero", "00/05/2025", NOT_A_DAY),
    day("a weekday", "Wednesday", NOT_A_DAY),
    changed_month("Jun-25", "2025-06"),
    changed_month("7/1/2026", "2026-07"),
    changed_month("01/07/2026", "2026-07"),
    changed_month("46204", "2026-07"),
    broken_cell(
        "a lost zero", MONTHLY, "reference_month", "2026-7", "leading zeros were lost; write 2026-07"
    ),
    broken_cell("a month 13", MONTHLY, "reference_month", "2026-13", NO_DAY),
    broken_cell("the year 20255", ANNUAL, "year", "20255", "not a date; write it as YYYY, for example 2025"),
    broken_cell("the year 205", ANNUAL, "year", "0205", "outside the possible range; write a value from 1900 to 2100"),
    broken_cell(
        "a year with decimals", ANNUAL, "year", "1997.0",
        "the spreadsheet changed the form of the date; write 1997",
    ),
    broken_cell(
        "a month for an event, as a spreadsheet shows it", "trade_events.csv", "event_date", "juin-25",
        "the spreadsheet changed the form of the date; write 2025-06",
    ),
)  # fmt: skip

CODES = (
    broken_cell(
        "a code mistyped", ANNUAL, "confidence", "oficial",
        f'not one of the codes of this column ("official"?); {CONFIDENCES}',
    ),
    broken_cell(
        "a code invented", ANNUAL, "confidence", "sure", f"not one of the codes of this column; {CONFIDENCES}"
    ),
    broken_cell(
        "an id written as a title", ANNUAL, "source_id", "StatCan 12-10-0011",
        "an id holds only small letters, digits, '-' and '_'; write statcan_12_10_0011",
    ),
    broken_cell("a partner in small letters", ANNUAL, "partner_code", "chn", f"{NOT_A_PARTNER} CHN"),
    broken_cell("a partner by its name", ANNUAL, "partner_code", "China", f"{NOT_A_PARTNER} a code such as USA"),
    broken_cell(
        "a bloc in small letters", "blocs.csv", "bloc", "apec",
        "a bloc's code holds capital letters, digits and '_'; write APEC",
    ),
    broken_cell("a list with commas", "agreements.csv", "partner_codes", "ARG,CHL", LISTED),
    broken_cell("a list with blanks", "agreements.csv", "partner_codes", "ARG; CHL", LISTED),
    broken_cell("a list with a loose end", "agreements.csv", "partner_codes", "ARG;CHL;", LISTED),
    broken_cell("a list with a repeat", "agreements.csv", "partner_codes", "ARG;CHL;ARG", LISTED),
    broken_cell("an address without https", "sources.csv", "url", "www.example.org", NOT_AN_ADDRESS),
    broken_cell("an address that runs a script", "sources.csv", "url", "javascript:alert(1)", NOT_AN_ADDRESS),
    broken_cell("an address with an open bracket", "sources.csv", "url", "https://[example.org", NOT_AN_ADDRESS),
)  # fmt: skip

TEXTS = (
    hidden("zero-width space", "\u200b", "\\u200b"),
    hidden("line break", "\n", "\\n"),
    hidden("control character 11", "\x0b", "\\x0b"),
    hidden("replacement character", "\ufffd", "\ufffd"),
    broken_cell(
        "no name", "blocs.csv", "name_en", "", "nothing is written here and the table needs a value; write the text"
    ),
    broken(
        "a text of a page", "blocs.csv", cells(2, name_en="x" * 701),
        f'blocs.csv:2 name_en "{"x" * 60}": the text has 701 characters; keep it within 700',
    ),
    broken(
        "a remark in English only", MEASURES, cells(2, note_en="A remark.", note_fr=""),
        f"{MEASURES}:2 note_fr: the text stands in one language only; fill note_fr too",
    ),
    broken(
        "a remark in French only", MEASURES, cells(2, note_en="", note_fr="Une remarque."),
        f"{MEASURES}:2 note_en: the text stands in one language only; fill note_en too",
    ),
    broken(
        "two faults in one row", "blocs.csv", cells(2, bloc="apec", name_fr="#NOM?"),
        "blocs.csv:2 bloc \"apec\": a bloc's code holds capital letters, digits and '_'; write APEC",
        f'blocs.csv:2 name_fr "#NOM?": {ERROR_VALUE}',
    ),
)  # fmt: skip

ROWS = (
    broken(
        "a duty in effect before it was announced", MEASURES,
        cells(2, announced_on="2026-06-19", effective_from="2026-06-18", effective_to="", status="in_force"),
        f'{MEASURES}:2 effective_from "2026-06-18": effective_from comes before announced_on (2026-06-19);'
        " put the dates in order",
    ),
    broken(
        "a duty that ends before it starts", MEASURES,
        cells(2, announced_on="2026-06-01", effective_from="2026-06-19", effective_to="2026-06-18"),
        f'{MEASURES}:2 effective_to "2026-06-18": effective_to comes before effective_from (2026-06-19);'
        " put the dates in order",
    ),
    broken(
        "a duty in force that never started", MEASURES, cells(2, status="in_force", effective_from="", effective_to=""),
        f"{MEASURES}:2 effective_from: the status says in_force and the dates do not:"
        " in_force needs effective_from",
    ),
    broken(
        "a repealed duty without an end", MEASURES, cells(2, status="repealed", effective_to=""),
        f"{MEASURES}:2 effective_to: the status says repealed and the dates do not: it needs effective_to",
    ),
    broken(
        "a threat that ends", MEASURES,
        cells(2, status="threatened", effective_from="", effective_to="2026-07-01"),
        f'{MEASURES}:2 effective_to "2026-07-01": the status says threatened and the dates do not:'
        " effective_to without effective_from",
    ),
    broken(
        "the United States over the world in a sector", "exports_by_sector.csv",
        cells(2, exports_us_cad_millions="11258.5", exports_world_cad_millions="11258.4"),
        'exports_by_sector.csv:2 exports_us_cad_millions "11258.5": exports to the United States (11258.5)'
        " exceed the world total (11258.4); check both values",
    ),
    broken(
        "a period that ends before it starts", "exports_by_sector.csv", cells(2, period_to="2013-12"),
        'exports_by_sector.csv:2 period_to "2013-12": period_to comes before period_from (2014-01);'
        " put the dates in order",
    ),
    broken(
        "a reading without a measure", "targets.csv", cells(2, kind="reading", multiple="", target_value=""),
        "targets.csv:2 multiple: a target needs a multiple or a target value; write one of them",
    ),
)  # fmt: skip

BROKEN_CELLS = (*NUMBERS, *DATES, *CODES, *TEXTS, *ROWS)
