"""The kinds of cell that curated CSVs hold, each with its refusals in plain words.

Every kind takes the cell's text and gives a typed value, or refuses with a rule of `problems.ftl`.
A blank cell is None: it means "not known" where the column allows it and is refused elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date
from typing import Annotated, Any, NoReturn
from urllib.parse import urlsplit

from pydantic import BeforeValidator
from pydantic_core import PydanticCustomError

from data.cells.addresses import rewritten, without_tracking
from data.cells.excel_damage import (
    LOST_LETTER,
    MONTH_NAME,
    MONTH_NUMBER,
    accents_remedy,
    date_remedy,
    month_remedy,
    number_damage,
    sure_date,
)
from data.cells.formula_text import unmarked
from data.cells.hidden_characters import HIDDEN_PATTERN, hidden_name
from data.cells.languages import left_to_translate
from data.cells.phrases import SIGN, phrase

LONGEST_TEXT = 700
YEARS = range(1900, 2101)
LARGEST_NUMBER = 10**15
SPREADSHEET_ERRORS = {"#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#NAME?", "#NULL!", "#NUM!", "#SPILL!", "#CALC!"}
SPREADSHEET_ERRORS |= {"#NOM?", "#VALEUR!", "#NOMBRE!", "#NUL!", "#PROPAGATION!"}  # the same in a French Excel
SIMPLE = re.compile(r"[0-9A-Za-z_.]+")  # codes and numbers, which most cells are: nothing can be wrong with their form
NUMBER = re.compile(r"-?[0-9]+(?:\.[0-9]+)?")


def refuse(rule: str, **details: object) -> NoReturn:
    """Refuse the cell by a rule; pydantic carries rule and details to the `Problem`."""
    raise PydanticCustomError(rule, "refused", {k: str(v) for k, v in details.items()})


def plain(value: str) -> str:
    """The cell's text once it is free of spreadsheet errors, outer blanks, hidden characters and the mark of a download."""
    if SIMPLE.fullmatch(value):
        return value
    if value.startswith("#") and value.strip().upper() in SPREADSHEET_ERRORS:
        refuse("spreadsheet_error")
    if value.startswith("##") and not value.strip("# "):
        refuse("narrow_column")
    if hidden := HIDDEN_PATTERN.search(value):
        refuse("hidden_character", character=hidden_name(hidden[0]))
    if value != value.strip():
        refuse("outer_blanks", remedy=value.strip() or phrase("nothing"))
    return unmarked(value)


def text(value: str) -> str:
    """Words for a reader: plain text of at most 700 characters on one line."""
    if "\n" in value:
        refuse("hidden_character", character=phrase("line-break"))
    if len(value) > LONGEST_TEXT:
        refuse("too_long", found=len(value), most=LONGEST_TEXT)
    if remedy := accents_remedy(value):
        refuse("garbled_accents", remedy=remedy)
    if lost := LOST_LETTER.search(value):
        refuse("lost_letter", word=lost[0])
    if left := left_to_translate(value):
        refuse("left_to_translate", mark=left)
    return value


def identifier(value: str) -> str:
    """An id: small letters, digits, hyphen, underscore."""
    if not re.fullmatch(r"[a-z0-9]+(?:[-_][a-z0-9]+)*", value):
        refuse("bad_identifier", remedy=re.sub(r"[^a-z0-9]+", "_", value.lower()).strip("_") or "an_id")
    return value


PARTNER_CODE = r"[A-Z]{3}|EU27|ASEAN"
BLOC_CODE = r"[A-Z][A-Z0-9_]{1,19}"


def partner_code(value: str) -> str:
    """ISO 3166-1 alpha-3 code of a country, or the code of a bloc or aggregate (EU27, WLD, XUS)."""
    if not re.fullmatch(PARTNER_CODE, value):
        likely = re.sub(r"[^A-Z0-9]", "", value.upper())
        remedy = likely if re.fullmatch(PARTNER_CODE, likely) else phrase("code-such-as", "USA")
        refuse("bad_partner_code", remedy=remedy, suggestion="")  # `partner_guesses` names who may be meant
    return value


def bloc_code(value: str) -> str:
    """Code of a bloc: capital letters, digits and underscores (EU27, G7, PACIFIC_ALLIANCE)."""
    if not re.fullmatch(BLOC_CODE, value):
        likely = re.sub(r"[^A-Z0-9_]", "", value.upper())
        refuse("bad_bloc_code", remedy=likely if re.fullmatch(BLOC_CODE, likely) else phrase("code-such-as", "EU27"))
    return value


def number(value: str) -> float:
    """A decimal number with a point and no thousands mark, unit or exponent."""
    if not NUMBER.fullmatch(value):
        rule, remedy = number_damage(value)
        refuse(rule, remedy=remedy)
    if abs(parsed := float(value)) > LARGEST_NUMBER:
        refuse("out_of_range", least=-LARGEST_NUMBER, most=LARGEST_NUMBER)
    return parsed


def refuse_date(rule: str, value: str, remedy: str, *, sure: bool = True) -> NoReturn:
    """Refuse a date that has another form; `--fix` writes the remedy where the date can be read in one way only."""
    refuse(rule, remedy=remedy, fix=phrase("or-fix") if sure and sure_date(value, remedy) else "")


def calendar_date(value: str, *, or_month: bool = False) -> date:
    """A day as YYYY-MM-DD; with `or_month` the column may contain a month, of which a spreadsheet makes its first day."""
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", value):
        if remedy := date_remedy(value):
            refuse_date("reformatted_date", value, remedy, sure=not (or_month and remedy.endswith("-01")))
        refuse("not_a_date", form=phrase("form-day"), example="2026-07-01")
    try:
        day = date.fromisoformat(value)
    except ValueError:
        refuse("impossible_date")
    if day.year not in YEARS:
        refuse("out_of_range", least="1900-01-01", most="2100-12-31")
    return day


def month(value: str) -> str:
    """A month as YYYY-MM."""
    if lost := re.fullmatch(r"([0-9]{4})-([0-9])", value):
        refuse_date("lost_zeros", value, f"{lost[1]}-0{lost[2]}")
    if not re.fullmatch(r"[0-9]{4}-[0-9]{2}", value):
        if remedy := month_remedy(value):
            refuse_date("reformatted_date", value, remedy)
        refuse("not_a_date", form=phrase("form-month"), example="2026-07")
    if not 1 <= int(value[5:]) <= 12:
        refuse("impossible_date")
    if int(value[:4]) not in YEARS:
        refuse("out_of_range", least="1900-01", most="2100-12")
    return value


def partial_date(value: str) -> str:
    """A date as precise as it is known: YYYY, YYYY-MM or YYYY-MM-DD."""
    if re.fullmatch(r"[0-9]{4}", value):
        return str(year(value))
    if re.fullmatch(rf"[0-9]{{4}}-[0-9]{{1,2}}|{MONTH_NAME}|{MONTH_NUMBER}", value):
        return month(value)
    return calendar_date(value, or_month=True).isoformat()


def year(value: str) -> int:
    """A calendar year from 1900 to 2100."""
    if re.fullmatch(r"[0-9]{4}\.0+", value) or month_remedy(value):
        refuse_date("reformatted_date", value, (month_remedy(value) or value)[:4])
    if not re.fullmatch(r"[0-9]{4}", value):
        refuse("not_a_date", form=phrase("form-year"), example="2025")
    if int(value) not in YEARS:
        refuse("out_of_range", least=YEARS[0], most=YEARS[-1])
    return int(value)


def whole_number(value: str) -> int:
    """A count without decimals."""
    if number(value) != int(number(value)):
        refuse("not_a_number", remedy=str(int(number(value))))
    return int(number(value))


def address(value: str) -> str:
    """A web address in full."""
    try:
        parts = urlsplit(value)
    except ValueError:  # such as a bracket that is never closed
        refuse("bad_address")
    if parts.scheme not in ("http", "https") or not parts.hostname or re.search(r"[\s<>\"]", value):
        refuse("bad_address")
    if (meant := rewritten(value)) is not None:
        refuse(
            "rewritten_address",
            remedy=without_tracking(meant) or phrase("address-itself"),
            fix=phrase("or-fix") if meant else "",
        )
    if (clean := without_tracking(value)) != value:
        refuse("tracked_address", remedy=clean, fix=phrase("or-fix"))
    return value


def within(kind: Callable[[str], float], least: float, most: float) -> Callable[[str], float]:
    """A number kept within a range."""

    def ranged(value: str) -> float:
        if not least <= (parsed := kind(value)) <= most:
            refuse("out_of_range", least=f"{least:.16g}", most=f"{most:.16g}")
        return parsed

    ranged.__doc__ = f"A number from {least:.16g} to {most:.16g}."
    return ranged


def one_of(*codes: str) -> Callable[[str], str]:
    """One of the codes of a column."""

    def code(value: str) -> str:
        if value not in codes:
            refuse("unknown_code", expected=", ".join(codes), suggestion="")  # `typed_rows` names the nearest
        return value

    code.__doc__ = "One of the codes " + ", ".join(codes) + "."
    return code


def list_of(kind: Callable[[str], str]) -> Callable[[str], tuple[str, ...]]:
    """Several codes in one cell, joined with ';' and without repeats."""

    def codes(value: str) -> tuple[str, ...]:
        parts = value.split(";")
        if any(p != p.strip() or not p or "," in p for p in parts) or len(set(parts)) != len(parts):
            once = dict.fromkeys(p.strip() for p in re.split("[;,]", value) if p.strip())
            refuse("bad_list", remedy=";".join(once) or phrase("nothing"))
        return tuple(kind(p) for p in parts)

    return codes


def required(kind: Callable[[str], Any], expected: str = "value") -> Any:
    """A cell that must be filled; `expected` names the phrase for what to write."""

    def check(value: str | None) -> Any:
        if value is None or not value.strip():
            refuse("required", expected=phrase(*expected.split(SIGN)))
        return kind(plain(value))

    return BeforeValidator(check)


def optional(kind: Callable[[str], Any], blank: Any = None) -> Any:
    """A cell that may be blank, which means "not known"."""

    def check(value: str | None) -> Any:
        return blank if value is None or value == "" else kind(plain(value))

    return BeforeValidator(check)


Text = Annotated[str, required(text, "text")]
MaybeText = Annotated[str | None, optional(text)]
Texts = Annotated[tuple[str, ...], optional(list_of(text), ())]
Identifier = Annotated[str, required(identifier, "id")]
MaybeIdentifier = Annotated[str | None, optional(identifier)]
Identifiers = Annotated[tuple[str, ...], optional(list_of(identifier), ())]
PartnerCode = Annotated[str, required(partner_code, "partner")]
MaybePartnerCode = Annotated[str | None, optional(partner_code)]
BlocCode = Annotated[str, required(bloc_code, "bloc")]
BlocCodes = Annotated[tuple[str, ...], optional(list_of(bloc_code), ())]
PartnerCodes = Annotated[tuple[str, ...], optional(list_of(partner_code), ())]
Day = Annotated[date, required(calendar_date, "date")]
MaybeDay = Annotated[date | None, optional(calendar_date)]
Month = Annotated[str, required(month, "month")]
PartialDate = Annotated[str, required(partial_date, "partial-date")]
MaybePartialDate = Annotated[str | None, optional(partial_date)]
Year = Annotated[int, required(year, "year")]
MaybeYear = Annotated[int | None, optional(year)]
Millions = Annotated[float, required(within(number, 0, 100_000_000), "number")]
MaybeMillions = Annotated[float | None, optional(within(number, 0, 100_000_000))]
MaybeNumber = Annotated[float | None, optional(number)]
Number = Annotated[float, required(number, "number")]
RatePct = Annotated[float | None, optional(within(number, 0, 1000))]
Percent = Annotated[float, required(within(number, 0, 1000), "percent")]
Share = Annotated[float, required(within(number, 0, 100), "percent")]
MaybeAmount = Annotated[float | None, optional(within(number, 0, LARGEST_NUMBER))]
MaybeCount = Annotated[int | None, optional(within(whole_number, 1, 1_000_000_000))]
MaybeAddress = Annotated[str | None, optional(address)]
