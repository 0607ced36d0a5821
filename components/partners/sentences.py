"""Sentences beside a partner's charts: its economy, and why a comparison leaves a partner out."""

from __future__ import annotations

from components.partners.words import scope_name, series_name
from data.frames import Frame, TradeTables
from data.indicators.partners.comparison import (
    WITH_IMPORTS,
    Compared,
    held_elsewhere,
    last_principal_year,
    partner_comparison,
    usual_partner,
)
from data.indicators.partners.imports import economy_of
from data.indicators.tariffs.duties import lifted
from data.indicators.unions import unions
from data.names import name, partner
from data.tables import rows_by_key
from data.wording import Language, Wording, wording_for


def usual_sentence(tables: TradeTables, language: Language) -> str:
    """Which partner is shown when none was chosen, and why."""
    wording = wording_for(language)
    year = wording.period(last_principal_year(tables))
    return wording("partner-usual", name=partner(tables, usual_partner(tables), wording).the, year=year)


def usual_word(tables: TradeTables, wording: Wording) -> str:
    """The option of the list that stands for no choice."""
    return wording("partner-usual-option", name=name(tables, usual_partner(tables), wording))


def economy_sentence(tables: TradeTables, code: str, language: Language) -> str:
    """The size of a partner's economy and what exports to it come to beside it, with the source; escaped HTML."""
    wording, found = wording_for(language), economy_of(tables, code)
    if found is None:
        return wording("partner-no-economy-union" if code in unions(tables) else "partner-no-economy")
    said = {
        "of": partner(tables, code, wording).of, "year": found.year, "gdp": wording.money(found.gdp, "usd"),
        "source": wording.pick(rows_by_key(tables, "sources")[str(found.row["source_id"])], "publisher"),
        "confidence": wording.code("confidence", str(found.row["confidence"])).lower(),
    }  # fmt: skip
    if found.exports_share is None:
        return wording("partner-economy-only", **said)
    return wording(
        "partner-economy", **said, share=wording.share(found.exports_share), by=wording(f"partner-by-{found.series}")
    )


def wide_words(measures: Frame, wording: Wording, key: str = "partner-duties-wide") -> str:
    """How many of some measures of Canada on all origins are in force, to follow the number of those on the partner."""
    return wording(key, count=int((~lifted(measures)).sum()))


def comparison_sentences(tables: TradeTables, compared: Compared, language: Language) -> tuple[str, ...]:
    """Which partners a comparison leaves out, and why."""
    wording = wording_for(language)
    found = partner_comparison(tables, compared.scope, compared.partners, compared.base_year)
    series = scope_name(compared.scope, wording)
    said = []
    if compared.refused:
        said.append(
            wording("partner-refused", names=_names(tables, compared.refused, wording), count=len(compared.refused))
        )
    for code in found.absent:
        other = held_elsewhere(tables, compared.scope, code)
        inside = partner(tables, code, wording).the
        if compared.scope in WITH_IMPORTS:
            text = wording("partner-absent-imports", name=inside)
        elif other:
            text = wording("partner-absent", name=inside, series=series, other=series_name(other, wording))
        else:
            text = wording("partner-absent-everywhere", name=inside)
        said.append(wording.capital(text))
    for code in found.without_base:
        first = found.values[code].where(lambda s: s > 0).first_valid_index()
        inside = partner(tables, code, wording).the
        said.append(wording.capital(wording("partner-without-base", name=inside, base=compared.base_year, first=first)))
    return tuple(said)


def _names(tables: TradeTables, codes: tuple[str, ...], wording: Wording) -> str:
    return wording.join([name(tables, code, wording) for code in codes])


def comparison_charts(tables: TradeTables, compared: Compared) -> tuple[str, ...]:
    """The charts that a comparison can draw: none without a partner in the series, no index without a base."""
    found = partner_comparison(tables, compared.scope, compared.partners, compared.base_year)
    indexed = (
        ("partner_indexed",) if found.index.shape[1] and found.index.loc[found.base_year :].notna().any().any() else ()
    )
    return (*indexed, *(("partner_multiples",) if found.values.shape[1] else ()))
