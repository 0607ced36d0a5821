"""The entry: `streamlit run dashboard/app.py`, from the repository's root, serves what `main.py` shows."""

import asyncio
import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

# Streamlit puts the entry's own folder on the path, where `data`, `components` and `dashboard` are not found.
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

import streamlit as st
from starlette.middleware import Middleware

from dashboard import served
from dashboard.events.lines import is_json, note, write_json
from dashboard.events.requests import Requests
from dashboard.page import PAGES
from dashboard.serving.headers import middleware, raise_open_files_limit, send_at_once
from dashboard.serving.live import follow
from dashboard.serving.metrics import metrics_port, serve_metrics
from dashboard.serving.plain import use_private_parts
from dashboard.serving.probes import DRAIN, drain_seconds, tables_state
from dashboard.warm_up import warm_up


@asynccontextmanager
async def ready(_: st.App) -> AsyncGenerator[None, None]:
    """Import, load and draw everything once before anyone is let in; then follow the files while the app is served.

    Two readers who import pandas and plotly at the same time, in two threads, get error pages.
    """
    if is_json():
        write_json()
    send_at_once()
    DRAIN.on_sigterm(drain_seconds())
    serve_metrics(metrics_port())
    warm_up()
    note("ready", **tables_state(served.current()))
    following = asyncio.create_task(follow())
    yield
    following.cancel()
    with suppress(asyncio.CancelledError):
        await following
    note("ended")


def apologise(_: Exception) -> bool:
    """Tell the reader in both languages that a page failed, without details; Streamlit has logged them.

    Both languages stand here, and not in the wording, because what failed may be what knows the language.
    """
    with st.container(key="page_failed"):
        st.error("This page could not be shown. Reload it, or open another page.")
        st.error("Cette page n’a pas pu être affichée. Rechargez-la ou ouvrez une autre page.")
    return True


raise_open_files_limit()
use_private_parts()

# Streamlit finds this assignment by reading the file.
app = st.App(
    Path(__file__).with_name("main.py"),
    lifespan=ready,
    middleware=[
        Middleware(Requests, pages=[page.path for page in PAGES], base_url=st.get_option("server.baseUrlPath")),
        *middleware(
            base_url=st.get_option("server.baseUrlPath"),
            pages={page.code: page.path for page in PAGES},
            also={name: page.path for page in PAGES for name in page.also},
        ),
    ],
    on_script_error=apologise,
)
