"""A file of the reader's own: the only caller of `st.file_uploader`."""

from __future__ import annotations

import streamlit as st


def choose_file(label: str, *, key: str, megabytes: int) -> tuple[str, bytes] | None:
    """A CSV's name and bytes; None until one is chosen. It is held in memory and written nowhere."""
    uploaded = st.file_uploader(label, type="csv", key=key, max_upload_size=megabytes)
    return None if uploaded is None else (uploaded.name, uploaded.getvalue())
