"""Codes of the address that mean the same on every page: read as they are meant where that is sure, else at their default."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from components.figures import FIGURES
from dashboard.place import Place
from dashboard.view import PARAMETERS, Unread
from data.cells.codes import REGIONS
from data.indicators.partners.choice import profiled
from data.indicators.partners.comparison import usual_partner
from data.names import meant, name, names


def read_names(place: Place, unread: Sequence[Unread]) -> None:
    """Take partners by the name, alias or code that an address has for them, in any case; regions and blocs in any case."""
    view, known = place.view, place.kept(names, place.wording.language)

    def partner(text: str) -> str:
        return text if text in known else place.kept(meant, text) or text

    place.change(
        partner=partner(view.partners.partner),
        apart=partner(view.targets.scenarios.apart),
        compare=tuple(dict.fromkeys(partner(code) for code in view.partner.compare)),
        region=_in_any_case(view.partners.region, REGIONS),
        bloc=_in_any_case(view.partners.bloc, place.tables["blocs"]["bloc"]),
    )
    given = {each.name: place.kept(meant, each.given) for each in unread if each.name in ("partner", "apart")}
    place.read_after_all(**{field: code for field, code in given.items() if code})


def settle_codes(place: Place) -> None:
    """Correct the address with a notice where it names what there is not; a code of one page alone is settled there."""
    view, partners = place.view, place.view.partners
    own = vars(getattr(view, place.page)) if hasattr(view, place.page) else {}
    lists = {name: each.several for name, each in PARAMETERS.items() if each.several and name in ("confidence", *own)}
    place.settle(
        chart=view.chart if view.chart in FIGURES else "",
        partner=partners.partner if partners.partner in place.kept(profiled) else "",
        region=partners.region if partners.region in REGIONS else "",
        bloc=partners.bloc if partners.bloc in set(place.tables["blocs"]["bloc"]) else "",
        **{name: tuple(code for code in view.value(name) if code in codes) for name, codes in lists.items()},
    )


def shown_instead(place: Place, field: str, page: str) -> str:
    """What a page shows where a field of the address could not be read, in words."""
    chosen = place.view.partners.partner
    if field == "partner" and (code := chosen or (place.kept(usual_partner) if page == "partner" else "")):
        return name(place.tables, code, place.wording)
    return place.view.text(field) or place.wording("notice-unread-default")


def _in_any_case(text: str, codes: Iterable[str]) -> str:
    return {code.casefold(): code for code in codes}.get(text.casefold(), text)
