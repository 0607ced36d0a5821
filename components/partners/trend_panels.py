"""The panels of a partner's trend: one for each currency, with its axis, its lines and their names."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from components.drawing.axes import plain_money_axis, year_axis
from components.drawing.style import Style
from components.drawing.texts import PanelPlace, coloured
from components.drawing.traces import Trace, line, with_gaps
from components.partners.words import series_name
from data.frames import UNITED_STATES, Frame
from data.indicators.exports.series import SERIES
from data.wording import Wording

CURRENCIES = (("cad", ("principal", "cimt", "goods")), ("usd", ("imf", "comtrade", "baci")))
SHORT = ("cimt", "goods", "comtrade", "baci")  # series of few years, drawn with dots
BILLIONS = 500  # millions from which an axis counts in billions


@dataclass(frozen=True)
class Panel:
    """One currency and its values by year."""

    currency: str
    rows: Frame

    @property
    def most(self) -> float:
        """The largest value, millions."""
        return float(self.rows["value"].max())

    def of(self, series: str) -> Frame:
        """The values of one series, by year."""
        return self.rows.loc[self.rows["series"] == series].sort_values("year")

    @property
    def series(self) -> list[str]:
        """The series that have values."""
        return [s for s in dict(CURRENCIES)[self.currency] if s in set(self.rows["series"])]


def panels_of(rows: Frame) -> list[Panel]:
    """A panel for each currency that has values; `rows` have `series`, `year` and `value`."""
    parts = [(currency, rows.loc[rows["series"].isin(series)]) for currency, series in CURRENCIES]
    return [Panel(currency, part) for currency, part in parts if len(part)]


def panel_years(first: int, last: int, count: int, style: Style) -> dict[str, Any]:
    """The axis of years of each of so many panels."""
    beside = count > 1 and not style.phone
    return year_axis(first, last, style=replace(style, width=style.width // 2, presenter=False) if beside else style)


def domains(count: int, style: Style) -> list[PanelPlace]:
    """Where the panels stand: side by side, on a phone one below the other."""
    if count == 1:
        return [([0, 1], [0, 1])]
    if style.phone:
        return [([0, 1], [0.61, 1]), ([0, 1], [0, 0.39])]
    return [([0, 0.46], [0, 1]), ([0.55, 1], [0, 1])]


def value_axis(panel: Panel, wording: Wording, style: Style) -> dict[str, Any]:
    """In billions; in millions where the partner takes little. The unit stands over the panel."""
    billions = panel.most >= BILLIONS
    return plain_money_axis(panel.most * 1.12, billions=billions, wording=wording, style=style, currency=panel.currency)


def panel_lines(panel: Panel, wording: Wording, style: Style) -> list[Trace]:
    """A line for each series, broken where years are missing; a single year is a diamond."""
    return [_line(panel, series, wording, style) for series in panel.series]


def _line(panel: Panel, series: str, wording: Wording, style: Style) -> Trace:
    part = panel.of(series)
    years = range(int(part["year"].min()), int(part["year"].max()) + 1)
    values = with_gaps(years, part.set_index("year")["value"])
    tone, single = _tone(panel, series, style), len(part) == 1
    marker = {"size": (10 if single else 6) * style.scale, "symbol": "diamond" if single else "circle", "color": tone}
    confidence = wording.code("confidence", str(part["confidence"].iloc[0])).lower()
    hover = partial(wording, "partners-trend-hover", series=series_name(series, wording), confidence=confidence)
    money, pairs = partial(wording.money, currency=SERIES[series].currency), zip(years, values, strict=True)
    text = ["" if value is None else hover(year=year, value=money(value)) for year, value in pairs]
    mode = "markers" if single else "lines+markers" if series in SHORT else "lines"
    look = {"color": tone, "width": style.line_width}
    return line(years, values, name=series, mode=mode, line=look, marker=marker, text=text)


def _tone(panel: Panel, series: str, style: Style) -> str:
    return series_tone(series, us=UNITED_STATES in set(panel.rows["partner_code"]), style=style)


def series_tone(series: str, *, us: bool, style: Style) -> str:
    """The colour of a series on every chart of a profile."""
    palette = style.palette
    main = palette.us if us else palette.non_us
    tones = {"principal": main, "cimt": palette.canada_measure, "goods": palette.target, "imf": palette.event}
    return (tones | {"comtrade": palette.compared[4], "baci": palette.other_measure})[series]


def heading_lines(panel: Panel, wording: Wording, style: Style) -> list[str]:
    """Over the panel its currency and unit, and below that the name of each line in the line's colour, with its sign.

    Over and not beside the lines: they cross in one partner and lie together in the next.
    """
    unit = "billions" if panel.most >= BILLIONS else "millions"
    named = [
        coloured(f"{_sign(panel, series)} {wording(f'partners-trend-label-{series}')}", _tone(panel, series, style))
        for series in panel.series
    ]
    return [f"<b>{wording(f'partners-panel-{panel.currency}-{unit}')}</b>", *named]


def _sign(panel: Panel, series: str) -> str:
    """How the line looks: with dots, plain, or a single diamond."""
    return "◆" if len(panel.of(series)) == 1 else "●–●" if series in SHORT else "––"


def heading_height(style: Style, names: int = 2) -> float:
    """Room that a heading takes over its panel, px: the unit, and a line for each name, at least two."""
    return (1 + max(names, 2)) * 1.3 * style.label_size + 12
