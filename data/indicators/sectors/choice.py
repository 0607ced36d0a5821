"""What a reader chose of the exports by sector and by province."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True)
class SectorChoice:
    """The flow and the period (empty is the latest), sectors or provinces, and how gold and energy are set apart."""

    flow: Literal["domestic_exports", "total_exports"] = "domestic_exports"
    span: str = ""
    cut: Literal["sectors", "provinces"] = "sectors"
    split: Literal["months", "products", "years"] = "months"
