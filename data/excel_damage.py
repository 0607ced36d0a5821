"""What a spreadsheet does to numbers and dates, recognised so that the remedy can be named."""

from __future__ import annotations

import re
from datetime import date, timedelta

MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan janv", "feb févr fevr fév fev", "mar mars", "apr avr avril", "may mai", "jun juin", "jul juil",
            "aug août aout", "sep sept", "oct", "nov", "dec déc",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
EXCEL_DAY_ZERO = date(1899, 12, 30)


def number_damage(value: str) -> tuple[str, str]:
    """The rule that a mangled number breaks, and what to write instead."""
    squeezed = re.sub(r"[\s\u00a0\u202f']", "", value)
    if re.fullmatch(r"[$€£]?-?[\d.,]+(?:%|\$|[A-Za-z$]{1,4})?", squeezed) and re.search(r"[%$€£A-Za-z]", squeezed):
        inner = re.sub(r"[%$€£A-Za-z]", "", squeezed)
        return "unit_in_number", inner if _is_number(inner) else number_damage(inner)[1]
    if re.fullmatch(r"-?\d+(?:\.\d+)?[eE][+-]?\d+", squeezed):
        return "scientific_notation", f"{float(squeezed):.10f}".rstrip("0").rstrip(".") if abs(float(squeezed)) < 1e15 else "0"
    if re.fullmatch(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?", squeezed) and squeezed.count(",") + ("." in squeezed) > 1:
        return "thousands_mark", squeezed.replace(",", "")
    if re.fullmatch(r"-?\d{1,3}(?:\.\d{3})+,\d+", squeezed):
        return "decimal_comma", squeezed.replace(".", "").replace(",", ".")
    if re.fullmatch(r"-?\d+,\d+", squeezed):
        return "decimal_comma", squeezed.replace(",", ".")
    if squeezed != value and _is_number(squeezed):
        return "thousands_mark", squeezed
    return "not_a_number", "digits with a decimal point, such as 12.5"


def date_remedy(value: str) -> str:
    """The ISO form of a date that a spreadsheet reformatted; empty where it cannot be told."""
    if found := re.fullmatch(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})", value):
        return _iso(int(found[1]), int(found[2]), int(found[3]))
    if found := re.fullmatch(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})", value):
        first, second, year = int(found[1]), int(found[2]), int(found[3])
        if first > 12 or first == second:
            return _iso(year, second, first)
        if second > 12:
            return _iso(year, first, second)
        return f"{_iso(year, second, first)} or {_iso(year, first, second)}, whichever is meant"
    if found := re.fullmatch(r"(\d{1,2})[- ]([A-Za-zéûô]{3,5})\.?[- ](\d{2,4})", value):
        return _iso(_full_year(found[3]), MONTHS.get(found[2].lower(), 0), int(found[1]))
    if found := re.fullmatch(r"([A-Za-zéûô]{3,5})\.?[- ](\d{2,4})", value):
        return _iso(_full_year(found[2]), MONTHS.get(found[1].lower(), 0), 1)
    if re.fullmatch(r"[1-6]\d{4}(?:\.0)?", value):
        return (EXCEL_DAY_ZERO + timedelta(days=int(float(value)))).isoformat()
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}[ T]\d{2}:\d{2}(?::\d{2})?", value):
        return value[:10]
    return ""


def _full_year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _iso(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return ""


def _is_number(value: str) -> bool:
    return bool(re.fullmatch(r"-?\d+(?:\.\d+)?", value))
