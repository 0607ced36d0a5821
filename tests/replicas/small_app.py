"""A stand-in for the app that starts fast: its host check, its probes and its way to leave, around one line of text."""

import sys
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent.parent))

import streamlit as st
from starlette.datastructures import MutableHeaders
from starlette.middleware import Middleware

from dashboard.serving.hosts import KnownHosts
from dashboard.serving.http_answers import Answer
from dashboard.serving.probes import DRAIN, PROBES, READY, Drain, Probes, drain_seconds


@asynccontextmanager
async def ready(_: st.App) -> AsyncGenerator[None, None]:
    DRAIN.on_sigterm(drain_seconds())
    yield


def is_ready(drain: Drain) -> Answer:
    """There are no tables to wait for."""
    return Answer(503 if drain.leaving else 200, MutableHeaders(), b"")


PROBES[READY] = is_ready
app = st.App(
    Path(__file__).with_name("small_page.py"), lifespan=ready, middleware=[Middleware(KnownHosts), Middleware(Probes)]
)
