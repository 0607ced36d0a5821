"""A run's messages reach the reader in one piece, in their order, and no later than a slow run has something to show."""

from __future__ import annotations

import time
from collections.abc import Iterator

import pytest
from streamlit import config
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.NewSession_pb2 import Config, CustomThemeConfig
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.runtime import app_session

from dashboard.serving.handover import remembered
from tests.live_server import REPOSITORY, running_app
from tests.serving.fresh_loop import run as fresh
from tests.serving.socket_reader import SocketReader

SECTIONS = ("theme", "theme.light", "theme.dark", "theme.sidebar", "theme.light.sidebar", "theme.dark.sidebar")
SCRIPT = f"""
import sys, time
sys.path.insert(0, {str(REPOSITORY)!r})
import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx
from dashboard.serving.handover import together

with together():
    st.text(type(get_script_run_ctx()._enqueue.__self__).__name__)
    for number in range(30):
        st.text(str(number))
    if st.toggle("slow", key="slow"):
        time.sleep(0.1)
        st.text("shown early")
        time.sleep(2)
    st.text("last")
"""


@pytest.fixture(scope="module")
def address(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A toy app that hands its elements over together."""
    folder = tmp_path_factory.mktemp("toy")
    (folder / "main.py").write_text(SCRIPT, encoding="utf-8")
    with running_app(folder / "main.py", folder=folder, log=folder / "log.txt") as running:
        yield running


def test_the_parts_of_streamlit_that_handing_over_rests_on_are_there_and_the_order_is_kept(address: str) -> None:
    async def texts() -> list[str]:
        async with SocketReader(address) as reader:
            return [element.text.body for element in (await reader.arrive()).of_kind("text")]

    assert fresh(texts()) == ["Parcel", *(str(number) for number in range(30)), "last"]


def test_a_slow_run_shows_what_it_has_before_its_end(address: str) -> None:
    async def seconds_to_each() -> dict[str, float]:
        async with SocketReader(address) as reader:
            toggle = next(e.checkbox.id for e in (await reader.arrive()).of_kind("checkbox"))
            seen: dict[str, float] = {}
            received, began = reader._received, time.perf_counter()

            async def noted() -> ForwardMsg:
                message = await received()
                seen.setdefault(message.delta.new_element.text.body, time.perf_counter() - began)
                return message

            reader._received = noted  # type: ignore[method-assign]
            await reader.choose(WidgetState(id=toggle, bool_value=True))
            return seen

    seen = fresh(seconds_to_each())
    assert seen["shown early"] < 1 and seen["last"] > 2


@pytest.mark.parametrize("section", SECTIONS)
def test_remembered_settings_of_the_theme_are_those_that_streamlit_reads(section: str) -> None:
    config.get_config_options(force_reparse=True)
    theirs, first, again = CustomThemeConfig(), CustomThemeConfig(), CustomThemeConfig()
    app_session._populate_theme_msg(theirs, section)
    ours = remembered(app_session._populate_theme_msg)
    ours(first, section)
    ours(again, section)
    assert theirs == first == again


def test_remembered_settings_of_the_browser_are_those_that_streamlit_reads() -> None:
    theirs, again = Config(), Config()
    app_session._populate_config_msg(theirs)
    ours = remembered(app_session._populate_config_msg)
    ours(Config())
    ours(again)
    assert theirs == again and again.ByteSize() > 0


def test_settings_that_say_nothing_leave_the_message_without_them() -> None:
    message = ForwardMsg()
    remembered(lambda _: None)(message.new_session.custom_theme.light)
    assert not message.new_session.custom_theme.HasField("light")
