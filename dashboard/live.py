"""Open pages follow the tables: one look at the files for all readers, and a new run for each when something changed.

The server tells the readers; they do not ask. A page that asked every second would cost a run of the script for every
reader and second, whether anything changed or not.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.runtime import Runtime
from streamlit.runtime.app_session import AppSession

from dashboard import served
from dashboard.served import Served

LOG = logging.getLogger(__name__)
LOOK_SECONDS = 0.25
# All readers run again within this time; one after the other, so that the first draws what the others then share.
SPREAD_SECONDS = 0.8
STEP_SECONDS = 0.02
PATIENCE_SECONDS = 30.0
RETRY_SECONDS = 0.1


async def follow(look: Callable[[], Served] = served.current, keep: Callable[[], bool] = served.keep_current) -> None:
    """Look at the files for ever, keep what is sound for a restart, and show every open page anew on a change."""
    shown: Served | None = None
    while True:
        try:
            found = await asyncio.to_thread(look)
            if found is not shown:
                if shown is not None:
                    show_anew()
                shown = found
                await asyncio.to_thread(keep)
        except Exception:  # whatever goes wrong once, the next look may go well
            LOG.exception("the tables could not be looked at")
        await asyncio.sleep(LOOK_SECONDS)


def show_anew() -> int:
    """Run the page of every connected reader again, one after the other; says how many."""
    sessions = [info.session for info in Runtime.instance()._session_mgr.list_active_sessions()]
    loop = asyncio.get_running_loop()
    step = min(STEP_SECONDS, SPREAD_SECONDS / max(1, len(sessions)))
    for place, session in enumerate(sessions):
        loop.call_later(place * step, run_again, session, loop.time() + PATIENCE_SECONDS)
    return len(sessions)


def run_again(session: AppSession, until: float) -> None:
    """Run a reader's page again with the address and the choices that it has.

    A run that is under way may be the answer to a click, which a new run would take away: it is waited for.
    """
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
