"""The script that filters Streamlit's lists asks ours first; one that looks otherwise is served as it is."""

import asyncio
from pathlib import Path

import pytest
from starlette.types import Message, Receive, Scope, Send
from streamlit.file_util import get_static_dir

from dashboard.serving.list_search import ListSearch, searching_chunk, with_own_search

SCRIPTS = Path(get_static_dir()) / "static" / "js"
FILTER = "function ab(e,t,n){if(!t||n===a.SelectWidgetFilterMode.FILTER_MODE_NONE)return e;more()}"


def test_the_streamlit_that_is_installed_has_the_function_that_filters_lists() -> None:
    chunk = searching_chunk(SCRIPTS)
    assert chunk is not None
    name, changed = chunk
    assert changed.count(b"globalThis.optionsFound") == 1
    for user in ("Selectbox", "Multiselect"):
        assert name.encode() in next(SCRIPTS.glob(f"{user}.*.js")).read_bytes()


def test_ours_is_asked_before_streamlit_filters() -> None:
    changed = with_own_search(FILTER)
    assert changed is not None
    assert changed.startswith(FILTER.removesuffix("more()}"))
    assert "optionsFound?.(e,t);if(found)return found}more()}" in changed


@pytest.mark.parametrize("script", ["", "function ab(e,t){return e}", FILTER * 2])
def test_a_script_that_looks_otherwise_is_left_as_it_is(script: str, tmp_path: Path) -> None:
    assert with_own_search(script) is None
    (tmp_path / "Selectbox.1.js").write_text(script, encoding="utf-8")
    assert searching_chunk(tmp_path) is None


def test_the_changed_script_has_a_tag_of_its_own_and_all_else_passes() -> None:
    async def files(scope: Scope, receive: Receive, send: Send) -> None:
        headers = [(b"etag", b'"one"'), (b"content-length", b"5"), (b"accept-ranges", b"bytes")]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": b"plain"})

    def answer(app: ListSearch, name: str) -> tuple[dict[bytes, bytes], bytes]:
        sent: list[Message] = []

        async def receive() -> Message:
            return {"type": "http.disconnect"}

        async def send(message: Message) -> None:
            sent.append(message)

        scope = {"type": "http", "method": "GET", "path": f"/static/js/{name}", "headers": [(b"range", b"bytes=0-1")]}
        asyncio.run(app(scope, receive, send))
        return dict(sent[0]["headers"]), b"".join(message.get("body", b"") for message in sent)

    app = ListSearch(files, chunk=("a.js", b"changed"))
    headers, body = answer(app, "a.js")
    assert (body, headers[b"etag"], headers[b"content-length"]) == (b"changed", b'"one-search"', b"7")
    assert b"accept-ranges" not in headers
    assert answer(app, "b.js")[1] == b"plain"
    assert answer(ListSearch(files, chunk=None), "a.js")[1] == b"plain"
