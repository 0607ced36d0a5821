"""Text that remembers which value it was made of: what the wording gives for numbers, periods and codes."""

from __future__ import annotations

from typing import Literal

# `cad` and `usd` are millions; `percent` is no fraction; a `period` is ISO text as precise as known; a `code` is one of the tables.
Unit = Literal["number", "percent", "points", "cad", "usd", "year", "period", "code"]


class Valued(str):
    """A text, the value that it says and the value's unit; `whole` where it says nothing else.

    Whatever is done to the text gives plain text.
    """

    value: float | str
    unit: Unit
    whole: bool

    def __new__(cls, text: str, value: float | str, unit: Unit, *, whole: bool = True) -> Valued:
        """The text of a value; the value is as exact as it was, the text as rounded as it is shown."""
        made = super().__new__(cls, text)
        made.value, made.unit, made.whole = value, unit, whole
        return made

    def __deepcopy__(self, _: object) -> Valued:
        """The text itself, which never changes: plotly copies whatever it is given."""
        return self

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        """A pickle has the text alone."""
        return str, (str(self),)


def reworded(text: str, same: str, *, whole: bool = True) -> str:
    """A text for the value that another says; plain where that says none."""
    return Valued(text, same.value, same.unit, whole=whole) if isinstance(same, Valued) else text
