"""How the figures are made, in plain words with the figures of the tables."""

from __future__ import annotations

import pandas as pd

from components.html.confidence import copies_words
from components.tables.provenance import method_html
from data.cells.codes import CONFIDENCES
from data.frames import (
    CIMT_TOTAL,
    CUSTOMS_TOTAL,
    GOODS_INDUSTRIES,
    MONTHLY_ADJUSTED,
    MONTHLY_BOP,
    MONTHLY_UNADJUSTED,
    PRECIOUS_METALS,
    USD_BACI,
    USD_COMTRADE,
    USD_IMF,
    WORLD,
    Measure,
    TradeTables,
    newest_date,
)
from data.indicators.exports.concentration import concentration_of
from data.indicators.exports.flows import flows, partner_series
from data.indicators.exports.gold import gold_noted, gold_partner
from data.indicators.exports.principal import principal_partners
from data.indicators.exports.series import REFRESHED, national_series
from data.indicators.tables.coverage import coverage
from data.indicators.tables.releases import early_figures
from data.indicators.targets.path import target_path
from data.indicators.tariffs.facts import usual_day
from data.kept import kept
from data.names import partner
from data.tables import rows_by_key
from data.wording import Language, Wording, wording_for

SECTIONS = ("basis", "flow", "series", "non-us", "path", "concentration", "tariffs", "confidence", "gaps")
NAMES: dict[Measure, str] = {
    CUSTOMS_TOTAL: "statcan",
    GOODS_INDUSTRIES: "tdo",
    USD_IMF: "imf",
    USD_BACI: "baci",
    CIMT_TOTAL: "cimt",
    USD_COMTRADE: "comtrade",
}
OFFICIAL = (GOODS_INDUSTRIES, CIMT_TOTAL, USD_COMTRADE)  # every destination, as Canada's own bodies report it


@kept
def method_sections(tables: TradeTables, language: Language, *, baseline: int, due: int) -> tuple[tuple[str, str], ...]:
    """Heading and text of every section of the method; baseline and due year are those of the usual target."""
    wording = wording_for(language)
    facts = _facts(tables, wording) | _path_facts(baseline, due, wording)
    return tuple((wording(f"method-{s}-title"), wording(f"method-{s}-text", **facts)) for s in SECTIONS)


def method_page(tables: TradeTables, language: Language, *, baseline: int, due: int) -> str:
    """Every section of the method under its heading, as HTML."""
    return method_html(method_sections(tables, language, baseline=baseline, due=due))


def _facts(tables: TradeTables, wording: Wording) -> dict[str, str]:
    return (
        _basis_facts(tables, wording) | _flow_facts(tables, wording) | _series_facts(tables, wording)
        | _latest_year(tables, wording) | _concentration_facts(tables, wording) | _record_facts(tables, wording)
        | {f"{code}_about": wording.inside(wording(f"confidence-{code}-about")) for code in CONFIDENCES}
    )  # fmt: skip


def _basis_facts(tables: TradeTables, wording: Wording) -> dict[str, str]:
    """The latest month that both bases hold."""
    customs, bop = (partner_series(tables.exports(m), WORLD) for m in (MONTHLY_ADJUSTED, MONTHLY_BOP))
    month = max(set(customs.index) & set(bop.index))
    return {
        "bop_month": wording.period(month),
        "bop_customs": wording.money(customs[month]),
        "bop_value": wording.money(bop[month]),
    }


def _flow_facts(tables: TradeTables, wording: Wording) -> dict[str, str]:
    """The latest year that both flows hold."""
    total, domestic = (partner_series(tables.exports(m), WORLD) for m in (CUSTOMS_TOTAL, GOODS_INDUSTRIES))
    year = max(set(total.index) & set(domestic.index))
    rows = tables.exports(GOODS_INDUSTRIES).loc[lambda f: (f["period"] == year) & (f["partner_code"] == WORLD)]
    remark = rows_by_key(tables, "notes").get(rows["note_id"].iloc[0])
    return {
        "flow_remark": f" {wording('method-flow-remark', remark=wording.pick(remark, 'text'))}" if remark else "",
        "flow_year": str(year),
        "flow_total": wording.money(total[year]),
        "flow_domestic": wording.money(domestic[year]),
    }


def _series_facts(tables: TradeTables, wording: Wording) -> dict[str, str]:
    covered = {NAMES[c.measure]: c for c in coverage(tables) if c.measure in NAMES}
    facts = {f"{name}_last": wording.period(c.last_period) for name, c in covered.items()}
    facts |= {f"{name}_countries": wording.number(c.countries) for name, c in covered.items()}
    more = {
        name: f" {wording(f'method-series-{name}', last=facts[f'{name}_last'], countries=facts[f'{name}_countries'])}"
        if name in covered
        else ""
        for name in REFRESHED  # named only where the tables have rows of them
    }
    last = max(c.last_period for c in covered.values() if c.measure in OFFICIAL)
    published = wording.number(principal_partners(tables).published)
    return facts | more | {"official_last": wording.period(last), "statcan_published": published}


def _latest_year(tables: TradeTables, wording: Wording) -> dict[str, str]:
    last = flows(tables, CUSTOMS_TOTAL).iloc[-1]
    money = {name: wording.money(last[name]) for name in ("world", "us", "non_us")}
    return money | {"year": str(int(last["period"])), "us_share": wording.percent(last["us_share"])}


def _path_facts(baseline: int, due: int, wording: Wording) -> dict[str, str]:
    """Doubling over the years of the usual target, and over ten."""
    years = due - baseline
    required, ten = (
        target_path(baseline_year=0, baseline_value=1, target_year=n, multiple=2).required_growth for n in (years, 10)
    )
    return {
        "baseline": str(baseline), "due": str(due), "years": wording.number(years),
        "required": wording.percent(required, 2), "required_ten": wording.percent(ten, 2),
    }  # fmt: skip


def _concentration_facts(tables: TradeTables, wording: Wording) -> dict[str, str]:
    last = concentration_of(tables, national_series(tables)).iloc[-1]
    return {
        "hhi_year": str(int(last["period"])), "hhi_countries": wording.number(last["partners"]),
        "hhi": wording.number(last["hhi"], 3), "hhi_non_us": wording.number(last["hhi_non_us"], 3),
        "markets": wording.number(last["effective_markets"], 1), "markets_non_us": wording.number(last["effective_markets_non_us"], 1),
    }  # fmt: skip


def _early(tables: TradeTables, last: str, wording: Wording) -> str:
    """To how many partners exports of a month after the last full one are included; empty where there are none."""
    later = sorted(month for month in set(tables.exports(MONTHLY_ADJUSTED)["period"]) if month > last)
    counts = [(wording.period(month), len(early_figures(tables, month))) for month in later]
    return "".join(wording("method-gaps-early", month=month, count=count) for month, count in counts if count)


def _record_facts(tables: TradeTables, wording: Wording) -> dict[str, str]:
    """Counts of rows by confidence, and the last day or month of what the tables know."""
    levels = pd.concat([f["confidence"] for f in tables.values() if "confidence" in f.columns]).value_counts()
    gold, bop = flows(tables, PRECIOUS_METALS)["period"], flows(tables, MONTHLY_BOP)["period"]
    months = flows(tables, MONTHLY_UNADJUSTED)["period"]
    measures, agreements = tables["tariff_measures"], tables["agreements"]["as_of"]
    live = measures.loc[measures["status"] == "in_force", "as_of"]
    usual, often = usual_day(live.to_frame())
    return {code: wording.number(int(levels.get(code, 0))) for code in CONFIDENCES} | {
        "copies": copies_words(tables, wording),
        "gold_first": wording.period(gold.iloc[0]),
        "gold_last": wording.period(gold.iloc[-1]),
        "months_last": wording.period(months.iloc[-1]),
        "early": _early(tables, str(months.iloc[-1]), wording),
        "bop_months": wording.number(len(bop)),
        "bop_first": wording.period(bop.iloc[0]),
        "bop_last": wording.period(bop.iloc[-1]),
        "gold_partner": partner(tables, gold_partner(tables), wording).the,
        "gold_months": wording.number(len(gold_noted(tables))),
        "tariffs_as_of": wording.date(newest_date(measures)),
        "tariffs_oldest": wording.date(live.min()),
        "tariffs_newest": wording.date(live.max()),
        "tariffs_live": wording.number(len(live)),
        "tariffs_usual": wording.date(usual),
        "tariffs_often": wording.number(often),
        "agreements_oldest": wording.date(agreements.min()),
        "agreements_as_of": wording.date(agreements.max()),
    }
