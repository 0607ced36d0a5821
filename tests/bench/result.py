"""One measured figure and its bound."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

LAYOUT: Final = "{:<14} {:<46} {:>10} {:<3} {:>9}  {:<6} {}"


@dataclass(frozen=True)
class Result:
    """What was measured, in a unit, and the most that it may be; without a bound it is only told."""

    part: str
    what: str
    measured: float
    unit: str
    bound: float | None = None
    note: str = ""

    @property
    def holds(self) -> bool:
        """Whether the bound holds; a figure that could not be measured (nan) breaks it."""
        return self.bound is None or self.measured <= self.bound

    def line(self) -> str:
        """The result as a line of the table."""
        bound = "" if self.bound is None else f"<= {self.bound:g}"
        verdict = "" if self.bound is None else "ok" if self.holds else "BROKEN"
        return LAYOUT.format(
            self.part, self.what, f"{self.measured:.2f}", self.unit, bound, verdict, self.note
        ).rstrip()


HEAD: Final = LAYOUT.format("part", "what", "measured", "", "bound", "", "").rstrip()
