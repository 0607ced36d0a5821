"""Open pages follow the tables: one look at the files for all readers, and a new run for each when something changed.

The server tells the readers; they do not ask. A page that asked every second would cost a run of the script for every
reader and second, whether anything changed or not.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable
from typing import TYPE_CHECKING

from dashboard import served
from dashboard.events.lines import note
from dashboard.served import Served
from dashboard.serving.plain import is_plain
from dashboard.serving.probes import tables_state

if TYPE_CHECKING:
    from streamlit.runtime.app_session import AppSession

LOG = logging.getLogger(__name__)
LOOK_SECONDS = 0.1
# The first readers draw what the others then share: all at once would draw everything once for each.
AT_ONCE = 2
LONGEST_RUN_SECONDS, STEP_SECONDS = 2.0, 0.01
PATIENCE_SECONDS = 30.0
RETRY_SECONDS = 0.1


async def follow(look: Callable[[], Served] = served.follow, keep: Callable[[], bool] = served.keep_current) -> None:
    """Look at the files for ever, keep what is sound for a restart, and show every open page anew on a change."""
    shown: Served | None = None
    while True:
        try:
            found = await asyncio.to_thread(look)
            before, shown = shown, found
            if before is not found:
                # A file that was only touched says what it said before.
                if before is not None and (before.tables, before.problems) != (found.tables, found.problems):
                    note("tables_changed", **tables_state(found))
                    await show_anew()
                await asyncio.to_thread(keep)
        except Exception:  # whatever goes wrong once, the next look may go well
            LOG.exception("the tables could not be looked at")
        await asyncio.sleep(LOOK_SECONDS)


async def show_anew() -> int:
    """Run the page of every connected reader again, a few at a time; says how many: none in a plain start."""
    if is_plain():
        return 0
    from streamlit.runtime import Runtime  # noqa: PLC0415 - private

    sessions = [info.session for info in Runtime.instance()._session_mgr.list_active_sessions()]
    loop = asyncio.get_running_loop()
    started: list[AppSession] = []
    for session in sessions:
        latest = loop.time() + LONGEST_RUN_SECONDS
        while len(started) >= AT_ONCE and loop.time() < latest:
            await asyncio.sleep(STEP_SECONDS)
            started = [other for other in started if other._scriptrunner is not None]
        run_again(session, loop.time() + PATIENCE_SECONDS)
        started.append(session)
    return len(sessions)


def run_again(session: AppSession, until: float) -> None:
    """Run a reader's page again with the address and the choices that it has.

    A run that is under way may be the answer to a click, which a new run would take away: it is waited for.
    """
    from streamlit.proto.ClientState_pb2 import ClientState  # noqa: PLC0415 - private

    loop = asyncio.get_running_loop()
    if session._scriptrunner is not None:
        if loop.time() < until:
            loop.call_later(RETRY_SECONDS, run_again, session, until)
        return
    state = ClientState()
    state.CopyFrom(session._client_state)  # the address and the page
    state.ClearField("widget_states")
    state.widget_states.widgets.extend(session.session_state.get_widget_states())
    state.is_auto_rerun = True
    session.request_rerun(state)
