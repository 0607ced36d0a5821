"""A file of the reader's own: the only caller of `st.file_uploader`, with the page's words in place of Streamlit's."""

from __future__ import annotations

import json
from html import escape

import streamlit as st

from components.wording import Wording

# Streamlit's words at an upload and the keys of ours; `static/page.js` puts ours in their place. A text that holds
# more than the words, such as a file's name, begins with them.
WORDS = {
    "Upload": "upload-choose",
    "Drag and drop a file here": "upload-drop",
    "Add files": "upload-another",
    "Upload failed": "upload-failed",
    "Click to retry upload": "upload-retry",
    "add icon": "upload-another",
}
UNITS = ("B", "KB", "MB")
BEGINNINGS = {"Remove ": "upload-remove", "Cancel upload of ": "upload-cancel"}


def choose_file(label: str, *, key: str, megabytes: int, wording: Wording) -> tuple[str, bytes] | None:
    """A CSV's name and bytes; None until one is chosen. It is held in memory and written nowhere."""
    limit, refused = wording("upload-limit", size=megabytes), wording("upload-refused")
    words = {
        "exact": {theirs: wording(ours) for theirs, ours in WORDS.items()} | {"Error: ": f"{wording('upload-error')} "},
        "beginnings": {theirs: wording(ours) for theirs, ours in BEGINNINGS.items()},
        "limit": limit, "large": wording("upload-too-large", size=megabytes), "refused": refused,
        "decimal": wording.number(0.5, 1)[1], "units": {unit: wording(f"upload-unit-{unit.lower()}") for unit in UNITS},
    }  # fmt: skip
    given = escape(json.dumps(words, ensure_ascii=False))
    st.html(f'<span class="page-mark" data-upload-words="{given}"></span>')
    uploaded = st.file_uploader(label, type="csv", key=key, max_upload_size=megabytes)
    return None if uploaded is None else (uploaded.name, uploaded.getvalue())
