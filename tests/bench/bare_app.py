"""A bare Streamlit app that holds what the dashboard's pages hold in charts and tables, and nothing else.

The charts are what the dashboard's server sends, so both apps draw the same. They are read once and kept, as
a careful author would do it; everything else is a default `streamlit run`.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from tests.live_server import REPOSITORY
from tests.serving.socket_reader import Run

SCRIPT: Final = """
import json
from pathlib import Path

import pyarrow as pa
import plotly.io as pio
import streamlit as st


@st.cache_resource
def contents(page):
    folder = Path(__file__).parent / page
    figures = [(pio.from_json(p.read_text()), json.loads(p.with_suffix(".config").read_text())) for p in sorted(folder.glob("*.json"))]
    return figures, [pa.ipc.open_stream(p.read_bytes()).read_pandas() for p in sorted(folder.glob("*.arrow"))]


figures, tables = contents(st.query_params["page"])
st.title("Bare")
for number, (figure, config) in enumerate(figures):
    st.plotly_chart(figure, theme=None, config=config, key=f"chart{number}")
for table in tables:
    st.dataframe(table)
"""


@dataclass(frozen=True)
class Held:
    """How much of what is timed a page holds."""

    charts: int
    tables: int


def write_script(folder: Path) -> Path:
    """Write the app into a folder; map shapes lie beside it, as in the dashboard."""
    entry = folder / "bare.py"
    entry.write_text(SCRIPT, encoding="utf-8")
    shutil.copytree(REPOSITORY / "dashboard" / "static", folder / "static")
    return entry


def write_page(folder: Path, page: str, run: Run) -> Held:
    """Write the charts and tables that a page of the dashboard sent."""
    place = folder / page
    place.mkdir()
    charts = [e.plotly_chart for e in run.of_kind("plotly_chart")]
    for number, chart in enumerate(charts):
        (place / f"{number:02}.json").write_text(chart.spec, encoding="utf-8")
        (place / f"{number:02}.config").write_text(json.dumps(json.loads(chart.config)), encoding="utf-8")
    tables = [e.dataframe.arrow_data.data for e in run.of_kind("dataframe") if e.dataframe.arrow_data.data]
    for number, table in enumerate(tables):
        (place / f"{number:02}.arrow").write_bytes(table)
    return Held(len(charts), len(tables))
