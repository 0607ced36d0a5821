"""What a page is given: the view, the tables, the words, the style, and the ways to other pages."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from typing import Any

import streamlit as st

from components.drawing.chart import Chart
from components.drawing.style import Style
from components.screen.chart import show_chart
from components.screen.markdown import as_label
from dashboard import session
from dashboard.kept import drawn, kept
from dashboard.view import View
from data import TradeTables
from data.wording import Wording


@dataclass(frozen=True)
class Place:
    """Where a page's body is shown, for one reader in one run."""

    view: View
    tables: TradeTables
    wording: Wording
    style: Style
    links: Mapping[str, Any]

    def chart(self, name: str, *, style: Style | None = None, **choices: Any) -> Chart:
        """The chart of a name for this reader's language and style, from the charts already drawn."""
        return drawn(name, self.tables, language=self.wording.language, style=style or self.style, **choices)

    def kept(self, compute: Callable[..., Any], *arguments: Any, **choices: Any) -> Any:
        """What a pure function of the tables gives for hashable arguments, computed once and kept."""
        return kept(compute, self.tables, *arguments, **choices)

    def change(self, **values: Any) -> None:
        """Change fields of the view, and show the page anew where that changes any."""
        if any(getattr(self.view, name) != value for name, value in values.items()):
            session.change(**values)

    def settle(self, **values: Any) -> None:
        """Bring fields that hold what is not on offer to what is, and show the page anew where there were any."""
        wrong = {name: value for name, value in values.items() if getattr(self.view, name) != value}
        if wrong:
            session.settle(**wrong)

    def reset(self, *names: str) -> None:
        """Bring fields of the view back to their default, and show the page anew."""
        session.change(**{name: getattr(View(), name) for name in names})

    def presented(self, offered: Collection[str], usual: str) -> str:
        """The chart that the address asks the canvas for, else the usual one; one that the page does not draw counts as unread."""
        self.settle(chart=self.view.chart if self.view.chart in offered else "")
        return self.view.chart or usual

    def show(self, chart: Chart, *, key: str | None = None) -> Any:
        """Show a chart with the way to the presenter's canvas, its downloads and its text table (there: the chart alone)."""
        query = self.view.with_values({"present": True, "chart": chart.name}).to_query()
        return show_chart(chart, wording=self.wording, style=self.style, key=key, query=query)

    def offer(self, name: str) -> str:
        """The key of the widget of a View field, which holds the view's value."""
        return session.offer(name, getattr(self.view, name))

    def offer_part(self, name: str, part: str, value: float) -> str:
        """The key of the widget of one part of a View field of pairs."""
        return session.offer_part(name, part, value)

    def valid(
        self, name: str, make: Callable[[], Any], impossible: type[Exception] | tuple[type[Exception], ...]
    ) -> tuple[Any, Exception | None]:
        """What can be made of the reader's choices, and what is wrong with them: then it is what was last possible."""
        try:
            value = make()
        except impossible as error:
            return session.last_valid(name), error
        session.keep_valid(name, value)
        return value, None

    def link(self, page: str, label: str, **values: Any) -> None:
        """A link to another page that keeps the view and changes some fields."""
        query = self.view.with_values(values).to_query()
        st.page_link(self.links[page], label=as_label(label), query_params=query)
