"""PAGES: one line per page, in the order of the navigation.

Here: a module or folder for each page; it chooses, looks up and shows.
May import: `components`, `data` and `dashboard.place`; no other page.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dashboard.page import claims, overview, sectors, stories
from dashboard.page.agreements import page as agreements
from dashboard.page.partners import page as partners
from dashboard.page.partners import profile as partner
from dashboard.page.tables import page as data
from dashboard.page.targets import page as targets
from dashboard.page.tariffs import page as tariffs
from dashboard.place import Place


@dataclass(frozen=True)
class Page:
    """A page: its code, its path in the address, what shows its body, and other names that lead to it."""

    code: str
    path: str
    show: Callable[[Place], None]
    also: tuple[str, ...] = ()


PAGES: tuple[Page, ...] = (
    Page("overview", "", overview.show, ("overview", "apercu", "accueil", "home")),
    Page("tariffs", "tariffs", tariffs.show, ("tarifs", "droits", "tariff")),
    Page("partners", "partners", partners.show, ("partenaires", "map", "carte")),
    Page("partner", "partner", partner.show, ("partenaire", "profil", "profile")),
    Page("agreements", "agreements", agreements.show, ("accords", "agreement")),
    Page("sectors", "sectors", sectors.show, ("secteurs", "sector")),
    Page("targets", "targets", targets.show, ("cibles", "objectifs", "target")),
    Page("claims", "claims", claims.show, ("affirmations", "claim")),
    Page("stories", "stories", stories.show, ("recits", "récits", "story")),
    Page("data", "data", data.show, ("donnees", "données", "sources")),
)
