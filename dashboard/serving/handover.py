"""What a run hands over to the event loop, in one piece.

Streamlit hands over every element by itself. Each time the loop is woken and takes the interpreter from the script, some
seventy times a run, and with many readers that and not the page is what they wait for. It also reads all settings of the
theme anew in every run, though they cannot change while the app is served.

This rests on private parts of Streamlit; tests fail when they go. Where no server runs, everything is handed over as before.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime import Runtime, app_session
from streamlit.runtime.app_session import AppSession
from streamlit.runtime.scriptrunner import get_script_run_ctx
from streamlit.runtime.scriptrunner.script_runner import ScriptRunner

# A run that takes longer shows what it has, so that a reader sees a page grow.
HOLD_SECONDS = 0.05


class Parcel:
    """The messages of one run that wait to be handed over."""

    def __init__(self, runner: ScriptRunner, session: AppSession) -> None:
        """Start empty."""
        self._runner, self._session = runner, session
        self._messages: list[ForwardMsg] = []
        self._handed_over = time.monotonic()

    def add(self, message: ForwardMsg) -> None:
        """Let a message wait; like every message it is a place where a run that is overtaken ends."""
        self._runner._maybe_handle_execution_control_request()
        self._messages.append(message)
        if time.monotonic() - self._handed_over > HOLD_SECONDS:
            self.hand_over()

    def hand_over(self) -> None:
        """Give the event loop all that waits, in its order."""
        messages, self._messages = self._messages, []
        self._handed_over = time.monotonic()
        if messages:
            self._session._call_soon_on_event_loop(lambda: self._enqueue(messages))

    def _enqueue(self, messages: list[ForwardMsg]) -> None:
        if self._runner is not self._session._scriptrunner:
            return  # a later run has taken the page over
        for message in messages[:-1]:
            self._session._browser_queue.enqueue(message)
        self._session._enqueue_forward_msg(messages[-1])  # the last one wakes the sender


@contextmanager
def together() -> Iterator[None]:
    """Hand over what is shown inside in one piece, or in a few where it takes long."""
    context = get_script_run_ctx()
    runner = getattr(context and context._enqueue, "__self__", None)
    session = _session(context.session_id) if context and Runtime.exists() else None
    if context is None or session is None or not isinstance(runner, ScriptRunner):
        yield
        return
    at_once, parcel = context._enqueue, Parcel(runner, session)
    context._enqueue = parcel.add
    try:
        yield
    finally:
        context._enqueue = at_once
        parcel.hand_over()


def _session(session_id: str) -> AppSession | None:
    sessions = getattr(Runtime.instance(), "_session_mgr", None)  # Streamlit's own tests of apps have none
    found = sessions and sessions.get_session_info(session_id)
    return found.session if found and isinstance(found.session, AppSession) else None


def remember_settings() -> None:
    """Read the settings of the theme and of the browser's side once, and not in every run."""
    for name in ("_populate_theme_msg", "_populate_config_msg"):
        setattr(app_session, name, remembered(getattr(app_session, name)))


def remembered(populate: Callable[..., None]) -> Callable[..., None]:
    """A function that fills messages from settings, with what it filled in kept for each section of them."""
    filled: dict[tuple[str, ...], Any] = {}

    def populate_again(message: Any, *section: str) -> None:
        if section not in filled:
            fresh = type(message)()
            populate(fresh, *section)
            filled[section] = fresh
        if filled[section].ByteSize():  # an empty one would still count as given
            message.MergeFrom(filled[section])

    return populate_again
