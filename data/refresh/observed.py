"""What the readers of the services give back: rows of curated tables as text, and what is to be told about them."""

from __future__ import annotations

from dataclasses import dataclass, field
from decimal import Decimal

from data.refresh.remarks import Remark

Cells = dict[str, str]  # one row of a CSV: text by column


@dataclass(frozen=True)
class Observed:
    """Rows by table, the newest figures of one service, with the source and the notes that they stand on."""

    rows: dict[str, list[Cells]] = field(default_factory=dict)
    remarks: tuple[Remark, ...] = ()


def finite(value: object) -> Decimal:
    """A number of a service, every digit kept; raises `ValueError` for what is none."""
    number = Decimal(str(value))
    if not number.is_finite():
        raise ValueError(value)
    return number


def in_millions(value: Decimal, places: int) -> str:
    """A value in millions as curated tables print it: rounded half away from zero, without trailing zeros."""
    rounded = round_half_up(value, places)
    text = f"{rounded:f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if text in ("-0", "") else text


def round_half_up(value: Decimal, places: int) -> Decimal:
    """The value rounded as statistical offices do: a half goes away from zero."""
    return value.quantize(Decimal(1).scaleb(-places), rounding="ROUND_HALF_UP")
