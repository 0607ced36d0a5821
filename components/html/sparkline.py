"""A tiny line beside a headline number: no axes, and no words, since those beside it say what it shows."""

from __future__ import annotations

from base64 import b64encode

import pandas as pd

WIDTH, HEIGHT, EDGE = 132, 34, 3


def sparkline(values: list[float], *, colour: str) -> str:
    """A picture of a line through the values, the last one marked; fewer than two values give nothing.

    An `img` that holds its own SVG: `st.html` takes inline SVG out.
    """
    if len(values) < 2:
        return ""
    least, most = min(values), max(values)
    span = (most - least) or 1.0
    step = (WIDTH - 2 * EDGE) / (len(values) - 1)
    points = [(EDGE + i * step, HEIGHT - EDGE - (v - least) / span * (HEIGHT - 2 * EDGE)) for i, v in enumerate(values)]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    x, y = points[-1]
    svg = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}">'
        f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="1.8" stroke-linejoin="round"/>'
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="2.8" fill="{colour}"/></svg>'
    )
    packed = b64encode(svg.encode()).decode()
    return f'<img class="spark" width="{WIDTH}" height="{HEIGHT}" alt="" src="data:image/svg+xml;base64,{packed}">'


def every_year(values: pd.Series[float]) -> pd.Series[float]:
    """The values with every year between the first and the last; blank where not known."""
    return values.reindex(range(int(values.index.min()), int(values.index.max()) + 1))


def trend_of(values: pd.Series[float], most: int) -> tuple[float, ...]:
    """The last values, at most so many and only those after the last gap: a line through a gap would be made up."""
    since = values.isna()[::-1].cummax()[::-1]
    return tuple(values.loc[~since].tail(most).tolist())
