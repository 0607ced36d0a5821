"""The table of partners on the page."""

from __future__ import annotations

import streamlit as st

from components.partners.table import NUMBERS, PartnerTable, partner_table_csv
from components.screen.table import MOST_HEIGHT, ROW_HEIGHT
from data.wording import Wording


def show_partner_table(table: PartnerTable, *, alt: str, wording: Wording, name: str) -> None:
    """The table, sorted by a click on a head and searched with its own tool; cells are plain text. Below it the CSV."""
    config = {
        c: st.column_config.NumberColumn(h, format="localized", step=NUMBERS[c])
        if c in NUMBERS
        else st.column_config.TextColumn(h)
        for c, h in table.heads
    }
    height = min(MOST_HEIGHT, ROW_HEIGHT * (table.cells.num_rows + 1) + 3)
    st.dataframe(table.cells, hide_index=True, alt=alt, height=height, column_config=config, placeholder="–")
    st.download_button(
        wording("partners-download"),
        lambda: partner_table_csv(table),
        key="do_download_partners",
        on_click="ignore",
        file_name=f"{name}.csv",
        mime="text/csv",
    )
