"""What every curated row shares: refused unknown columns, two languages side by side, rules across columns."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import pairwise
from typing import Annotated, Any, ClassVar

from pydantic import BaseModel, ConfigDict, WithJsonSchema

from data.cells.kinds import one_of as _one_of
from data.cells.kinds import optional, required
from data.cells.partial_dates import is_after
from data.cells.phrases import SIGN

# A fault found across the columns of one row: (column, rule, details).
Fault = tuple[str, str, dict[str, object]]


def code(*codes: str) -> Any:
    """A required cell that holds one of the codes."""
    schema = {"type": "string", "enum": list(codes)}
    return Annotated[str, required(_one_of(*codes), SIGN.join(("one-of", ", ".join(codes)))), WithJsonSchema(schema)]


def maybe_code(*codes: str) -> Any:
    """A cell that holds one of the codes or is blank."""
    schema = {"anyOf": [{"type": "string", "enum": list(codes)}, {"type": "null"}]}
    return Annotated[str | None, optional(_one_of(*codes)), WithJsonSchema(schema)]


# The article of a name in a sentence; blank where it has none.
ENGLISH_ARTICLE = maybe_code("the")
FRENCH_ARTICLE = maybe_code("le", "la", "les", "l'")


class Row(BaseModel):
    """One line of a curated CSV; frozen, and without any column that the model does not name."""

    model_config = ConfigDict(frozen=True, extra="forbid")
    of_one_language: ClassVar[frozenset[str]] = (
        frozenset()
    )  # columns that may be filled in one language and blank in the other

    def faults(self) -> Iterator[Fault]:
        """Rules across the columns of this row; a column in one language needs the other."""
        yield from self._unpaired()

    @classmethod
    def columns(cls) -> list[str]:
        """The header of the CSV, in order."""
        return list(cls.model_fields)

    def in_order(self, *columns: str) -> Iterator[Fault]:
        """Dates that follow each other, as precise as they are known; blank ones are passed over."""
        dated = [(name, str(day)) for name in columns if (day := getattr(self, name)) is not None]
        for (earlier, start), (later, end) in pairwise(dated):
            if is_after(start, end):
                yield later, "dates_out_of_order", {"other": earlier, "other_value": start}

    def known_on(self, as_of: date | str, column: str) -> Iterator[Fault]:
        """What a row records had happened by its as-of date."""
        day = getattr(self, column)
        if day is not None and is_after(str(day), str(as_of)):
            yield column, "after_as_of", {"as_of": as_of}

    def _unpaired(self) -> Iterator[Fault]:
        for english, french in language_pairs(type(self)):
            has_english, has_french = getattr(self, english) is not None, getattr(self, french) is not None
            if has_english != has_french:
                missing, present = (french, english) if has_english else (english, french)
                yield missing, "one_language", {"other": missing, "value": getattr(self, present)}


_PAIRS: dict[type[Row], list[tuple[str, str]]] = {}


def language_pairs(model: type[Row]) -> list[tuple[str, str]]:
    """The columns that have a text in English and the same in French: both are filled, or both are blank."""
    if model not in _PAIRS:
        names = list(model.model_fields)
        fields = [n[:-3] for n in names if n.endswith("_en") and n[:-3] not in model.of_one_language]
        _PAIRS[model] = [(f"{field}_en", f"{field}_fr") for field in fields if f"{field}_fr" in names]
    return _PAIRS[model]


def translated_pairs(model: type[Row]) -> list[tuple[str, str]]:
    """The same without the names of publishers, which may be alike in both languages."""
    return [pair for pair in language_pairs(model) if pair[0] != "publisher_en"]
