"""What a spreadsheet does to numbers and dates, recognised so that the remedy can be named."""

from __future__ import annotations

import re
from datetime import date, timedelta

from data.cells.phrases import phrase

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan janv january janvier", "feb févr fevr fév fev february février fevrier", "mar mars march",
            "apr avr april avril", "may mai", "jun june juin", "jul juil july juillet", "aug août aout august",
            "sep sept september septembre", "oct october octobre", "nov november novembre",
            "dec déc december décembre decembre",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
EXCEL_DAY_ZERO = date(1899, 12, 30)
EXCEL_DAYS = range(32_874, 54_789)  # 1990 to 2049: outside of it a number of five digits is a slip, not a date
MONTH_NAME = r"([A-Za-zéûô]{3,9})\.?[- ]([0-9]{4}|[0-9]{2})"
MONTH_NUMBER = r"[0-9]{4}/[0-9]{1,2}|[0-9]{1,2}/[0-9]{4}"
DAY_NAME = r"([0-9]{1,2})(?:er|st|nd|rd|th)?[- ]" + MONTH_NAME  # 4 juin 2025
NAME_DAY = r"([A-Za-zéûô]{3,9})\.? ([0-9]{1,2})(?:st|nd|rd|th)?,? ([0-9]{4})"  # April 28, 2017
NO_NUMBER = {"..", "...", "x", "f", "-", "\u2013", "\u2014", "n/a", "na", "n.a.", "n.d.", "nd", "s.o.", "s/o"}
IN_DIGITS = phrase("digits")
LOST_LETTER = re.compile(r"[^\W\d_]+\?[^\W\d_]+")  # the question mark that an old code writes for a letter: Qu?bec
_LATIN = re.compile("[\u0001-\u024f\u2000-\u20cf]")  # letters of French and English, and typographic signs
_PARTS = "[-/.][0-9]{1,2}[-/.][0-9]{1,2}"


def number_damage(value: str) -> tuple[str, str]:
    """The rule that a mangled number breaks, and what to write instead."""
    return _no_number(value) or _number_as_text(value)


def _number_as_text(value: str) -> tuple[str, str]:
    """The rule and the remedy of a number with other marks than a decimal point and a minus."""
    if value.startswith(("'", "\u2019")):
        inner = value.lstrip("'\u2019")
        return ("apostrophe_before_number", inner) if _is_number(inner) else number_damage(inner)
    squeezed = re.sub(r"[\s\u00a0\u202f']", "", value)
    if re.fullmatch(r"(?:[A-Z]{0,2}[$€£])?-?[0-9.,]+(?:%|[A-Za-z$€£]{1,4})?", squeezed) and re.search(
        r"[%$€£A-Za-z]", squeezed
    ):
        inner = re.sub(r"[%$€£A-Za-z]", "", squeezed)
        return "unit_in_number", inner if _is_number(inner) else _number_as_text(inner)[1]
    if re.fullmatch(r"-?[0-9]+(?:\.[0-9]+)?[eE][+-]?[0-9]+", squeezed):
        written_out = f"{float(squeezed):.10f}".rstrip("0").rstrip(".")
        return "scientific_notation", written_out if abs(float(squeezed)) < 1e15 else phrase("all-digits")
    if (
        re.fullmatch(r"-?[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]+)?", squeezed)
        and squeezed.count(",") + ("." in squeezed) > 1
    ):
        return "thousands_mark", squeezed.replace(",", "")
    if re.fullmatch(r"-?[0-9]{1,3}(?:\.[0-9]{3})+,[0-9]+", squeezed):
        return "decimal_comma", squeezed.replace(".", "").replace(",", ".")
    if re.fullmatch(r"-?[1-9][0-9]{0,2},[0-9]{3}", squeezed):
        return "not_a_number", _either(squeezed.replace(",", ""), squeezed.replace(",", "."))
    if re.fullmatch(r"-?[0-9]+,[0-9]+", squeezed):
        return "decimal_comma", squeezed.replace(",", ".")
    if squeezed != value and _is_number(squeezed):
        return "thousands_mark", squeezed
    if _is_number(plain := _plain_sign(squeezed)):
        return "not_a_number", plain
    return "not_a_number", IN_DIGITS


def _no_number(value: str) -> tuple[str, str] | None:
    """The rule and the remedy of what stands for a number without its digits: a sign, a formula, a date, a rounded number."""
    if value.lower() in NO_NUMBER:
        return "no_number", IN_DIGITS
    if re.match("[=@]", value):
        return "formula_for_number", IN_DIGITS
    if re.fullmatch(r"-?[0-9]\.[0-9]{2}E[+-][0-9]{2,3}", value):  # as Excel shows it unless told otherwise
        return "digits_lost", IN_DIGITS
    remedy = _number_that_became_a_date(value)
    return ("date_for_number", remedy) if remedy else None


def _number_that_became_a_date(value: str) -> str:
    """The number that a spreadsheet took for a day and a month (12.5: 12-mai) or for a month and a year (1.2005: Jan-05)."""
    if (found := re.fullmatch(r"([0-9]{1,2})[- .]([A-Za-zéûô]{3,9})\.?", value)) and found[2].lower() in MONTHS:
        month = MONTHS[found[2].lower()]
        return _either(f"{int(found[1])}.{month}", f"{int(found[1])}.{month:02}")
    if (found := re.fullmatch(MONTH_NAME, value)) and found[1].lower() in MONTHS:
        month, year = MONTHS[found[1].lower()], found[2]
        return _either(f"{month}.{year}", f"{month}.{_full_year(year)}")
    return IN_DIGITS if date_remedy(value) and not re.fullmatch(r"[0-9.]+", value) else ""


def _plain_sign(value: str) -> str:
    """An accountant's (3.2), a typographer's minus, a plus, a missing zero: as a plain number."""
    value = re.sub(r"^\((.+)\)$", r"-\1", value)
    value = re.sub("^[\u2212\u2013]", "-", value).removeprefix("+")
    return re.sub(r"^(-?)\.", r"\g<1>0.", value).removesuffix(".")


def date_remedy(value: str) -> str:
    """The ISO form of a date that a spreadsheet reformatted; empty where it cannot be told."""
    if found := re.fullmatch(r"([0-9]{4})[-/.]([0-9]{1,2})[-/.]([0-9]{1,2})", value):
        return _iso(int(found[1]), int(found[2]), int(found[3]))
    if found := re.fullmatch(r"([0-9]{1,2})[-/.]([0-9]{1,2})[-/.]([0-9]{4})", value):
        first, second, year = int(found[1]), int(found[2]), int(found[3])
        return _either(_iso(year, second, first), _iso(year, first, second))
    if found := re.fullmatch(DAY_NAME, value):
        return _iso(_full_year(found[3]), MONTHS.get(found[2].lower(), 0), int(found[1]))
    if found := re.fullmatch(NAME_DAY, value):
        return _iso(int(found[3]), MONTHS.get(found[1].lower(), 0), int(found[2]))
    if found := re.fullmatch(r"((?:19|20)[0-9]{2})([0-9]{2})([0-9]{2})", value):
        return _iso(int(found[1]), int(found[2]), int(found[3]))
    if re.fullmatch(r"[0-9]{5}(?:\.0)?", value) and int(value[:5]) in EXCEL_DAYS:
        return (EXCEL_DAY_ZERO + timedelta(days=int(value[:5]))).isoformat()
    if re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(?::[0-9]{2})?", value):
        return value[:10]
    return ""


def month_remedy(value: str) -> str:
    """The ISO month of a reformatted date; a spreadsheet turns a month into its first day."""
    if found := re.fullmatch(MONTH_NAME, value):
        return _iso(_full_year(found[2]), MONTHS.get(found[1].lower(), 0), 1)[:7]
    if re.fullmatch(MONTH_NUMBER, value):
        month, year = sorted(value.split("/"), key=len)
        return _iso(int(year), int(month), 1)[:7]
    days = re.findall(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", date_remedy(value))
    firsts = [day for day in days if day.endswith("-01")]
    return _either(*(day[:7] for day in firsts or days))


def accents_remedy(value: str) -> str:
    """The text with its accents, where UTF-8 was opened in the old Windows code and saved again; empty elsewhere."""
    if value.isascii():
        return ""
    try:
        remedy = value.encode("cp1252").decode("utf-8")
    except UnicodeError:
        return ""
    return remedy if all(_LATIN.match(letter) for letter in remedy) else ""


def sure_date(value: str, remedy: str) -> bool:
    """Whether a reformatted date can be read in one way only, so that its remedy may be written without asking.

    Not sure are days and months in either order (04/06/2025), years of two digits, serial numbers (Excel counts
    from 1900 or from 1904), times of day, and a day where the column holds a month, unless it is the first.
    """
    if re.fullmatch(r"[0-9]{4}-[0-9]|[0-9]{4}\.0+", value):  # 2026-7, 2025.0
        return True
    day, _, time = value.partition(" " if " " in value and ":" in value else "T")
    if time.strip("0:") or not re.fullmatch(r"[0-9-]+", remedy):
        return False
    if re.fullmatch(MONTH_NAME, day):
        return bool(re.search(r"[0-9]{4}$", day)) and len(remedy) == 7
    if re.fullmatch(r"[0-9]{4}/[0-9]{1,2}", day):
        return len(remedy) == 7
    if not re.fullmatch(
        rf"[0-9]{{4}}{_PARTS}|[0-9]{{1,2}}[-/.][0-9]{{1,2}}[-/.][0-9]{{4}}|{DAY_NAME}|{NAME_DAY}|[0-9]{{8}}", day
    ):
        return False
    if re.fullmatch(DAY_NAME, day) and not re.search(r"[0-9]{4}$", day):
        return False
    read = date_remedy(day)  # both readings where there are two
    return read == remedy or (read == f"{remedy}-01" and len(remedy) == 7)


def _either(*readings: str) -> str:
    """The reading, or both where a value can be read in two ways; nothing where in none."""
    known = [reading for reading in dict.fromkeys(readings) if reading]
    return phrase("either", *known) if len(known) == 2 else "".join(known)


def _full_year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else int(digits) + (1900 if digits >= "90" else 2000)


def _iso(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat() if 1900 <= year <= 2100 else ""
    except ValueError:
        return ""


def _is_number(value: str) -> bool:
    return bool(re.fullmatch(r"-?[0-9]+(?:\.[0-9]+)?", value))
