"""Which partner and year is held on which measure, as one table: a strip of years and the years in words.

Each cell has a small strip over the same years for all, so that a gap is seen, and says the years, so that nothing
is only in a picture.
"""

from __future__ import annotations

from html import escape

from components.tables.readable import search_text
from data.frames import Measure, TradeTables
from data.indicators.tables.held_years import Holdings, Years, holdings, spans
from data.kept import kept
from data.names import found, names
from data.wording import Language, Wording, wording_for

NAME_REM, MEASURE_REM = 8, 9  # the columns of names and of each measure


@kept
def coverage_matrix(tables: TradeTables, language: Language, find: str = "") -> str:
    """The table as safe HTML, with the partners that the searched words mean; empty if there is none."""
    wording, held = wording_for(language), holdings(tables)
    known = names(tables, language)
    sought, known_as = search_text(find).split(), found(tables, find, language)
    rows = [
        _row(known.get(partner.partner_code, partner.partner_code), partner.years, held)
        for partner in sorted(
            held.partners, key=lambda p: (-p.measures_held, search_text(known.get(p.partner_code, p.partner_code)))
        )
        if partner.partner_code in known_as
        or all(word in search_text(f"{known.get(partner.partner_code, '')} {partner.partner_code}") for word in sought)
    ]
    if not rows:
        return ""
    caption = wording("health-matrix-caption", first=held.first, last=held.last)
    head = "".join(
        f'<th scope="col">{escape(measure_name(measure, wording))}<small>{escape(measure_detail(measure, wording))}</small></th>'
        for measure in held.measures
    )
    corner = f'<th scope="col">{escape(wording("column-partner"))}</th>'
    return (
        f'<div class="text-table held" tabindex="0" role="region" aria-label="{escape(caption)}"><table style="{_width(held)}">'
        f"<caption>{escape(caption)}</caption><thead><tr>{corner}{head}</tr></thead><tbody>{''.join(rows)}</tbody></table></div>"
    )


def _width(held: Holdings) -> str:
    """Room for every measure: the page where they fit, else wider than its frame, in which the table scrolls."""
    return f"width:max(100%,{NAME_REM + MEASURE_REM * len(held.measures)}rem)"


def matrix_words(tables: TradeTables, wording: Wording) -> str:
    """How many partners and measures there are, and on how many of these the partner that is on most of them is held."""
    held = holdings(tables)
    most = max(partner.measures_held for partner in held.partners)
    return wording(
        "health-matrix-words", partners=wording.number(len(held.partners)), measures=wording.number(len(held.measures)),
        most=wording.number(most), first=held.first, last=held.last,
    )  # fmt: skip


def _row(name: str, years: tuple[Years, ...], held: Holdings) -> str:
    cells = "".join(f"<td>{_cell(of_measure, held)}</td>" for of_measure in years)
    return f'<tr><th scope="row">{escape(name)}</th>{cells}</tr>'


def _cell(years: Years, held: Holdings) -> str:
    """The strip and the years; a dash where nothing is held."""
    if not years:
        return '<span class="held-none">–</span>'
    runs, width = spans(years), held.last - held.first + 1
    bars = "".join(
        f'<i style="left:{100 * (first - held.first) / width:.1f}%;width:{100 * (last - first + 1) / width:.1f}%"></i>'
        for first, last in runs
    )
    said = ", ".join(f"{first}–{last}" if last > first else str(first) for first, last in runs)
    return f'<span class="held-strip" aria-hidden="true">{bars}</span><span>{said}</span>'


def measure_name(measure: Measure, wording: Wording) -> str:
    """Who put a series together, and which months or which flow it has."""
    compilation = wording.code("cell-compilation", measure.compilation)
    if not measure.monthly:
        return wording("coverage-lane", compilation=compilation, flow=wording.code("flow", measure.flow))
    key = "coverage-lane-month-imports" if measure.flow == "imports" else "coverage-lane-month"
    return wording(key, compilation=compilation, adjustment=wording.code("adjustment", measure.seasonal_adjustment))


def measure_detail(measure: Measure, wording: Wording) -> str:
    """The basis and the currency of a series."""
    currency = wording(f"coverage-{measure.currency}")
    return wording("coverage-detail", basis=wording.code("basis", measure.basis), currency=currency)
