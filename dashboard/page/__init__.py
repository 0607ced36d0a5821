"""PAGES: one line per page, in the order of the navigation.

Here: a module or folder for each page; it chooses, looks up and shows.
May import: `components`, `data` and `dashboard.place`; no other page.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dashboard.page import claims, overview, sectors
from dashboard.page.agreements import page as agreements
from dashboard.page.partners import page as partners
from dashboard.page.partners import profile as partner
from dashboard.page.tables import page as data
from dashboard.page.targets import page as targets
from dashboard.page.tariffs import page as tariffs
from dashboard.place import Place


@dataclass(frozen=True)
class Page:
    """A page: its code (and module), its path in the address, and what shows its body."""

    code: str
    path: str
    show: Callable[[Place], None]


PAGES: tuple[Page, ...] = (
    Page("overview", "", overview.show),
    Page("tariffs", "tariffs", tariffs.show),
    Page("partners", "partners", partners.show),
    Page("partner", "partner", partner.show),
    Page("agreements", "agreements", agreements.show),
    Page("sectors", "sectors", sectors.show),
    Page("targets", "targets", targets.show),
    Page("claims", "claims", claims.show),
    Page("data", "data", data.show),
)
