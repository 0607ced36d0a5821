"""A reader without a browser: speaks the protocol of Streamlit's socket, so that hundreds of readers cost little.

Like a browser it sends back the query string that the app wrote, keeps large messages, and names those it
has, for which the server then sends a short reference.
"""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field
from types import TracebackType
from typing import ClassVar, Final, Self
from urllib.parse import urlsplit

from streamlit.proto.Alert_pb2 import Alert
from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Element_pb2 import Element
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

PATIENCE_SECONDS: Final = 60.0
# What the page's script tells the server before the app connects.
WINDOW_WIDTH: Final = 1600


@dataclass(frozen=True)
class Run:
    """What one run of the script sent, and how long it took from the request to the script's end."""

    milliseconds: float
    elements: tuple[Element, ...]
    ended_well: bool

    @property
    def errors(self) -> tuple[str, ...]:
        """What a reader sees of a page that failed."""
        shown = [e.exception.message for e in self.elements if e.HasField("exception")]
        shown += [e.alert.body for e in self.elements if e.HasField("alert") and e.alert.format == Alert.ERROR]
        if not self.ended_well:
            shown.append("the script did not end well")
        return tuple(shown) if self.elements else (*shown, "the page is empty")

    def of_kind(self, kind: str) -> tuple[Element, ...]:
        """The elements of a kind, in the order of the page."""
        return tuple(e for e in self.elements if e.WhichOneof("type") == kind)


@dataclass
class SocketReader:
    """One reader of one page: `async with SocketReader(address, path="targets") as reader: await reader.arrive()`."""

    address: str
    path: str = ""
    query: str = ""
    _page: str = ""
    _known: set[str] = field(default_factory=set)
    # Shared by all readers: the name of a message is a hash of its content.
    _messages: ClassVar[dict[str, ForwardMsg]] = {}

    async def __aenter__(self) -> Self:
        """Connect."""
        place = urlsplit(self.address).netloc
        self._socket: ClientConnection = await connect(
            f"ws://{place}/_stcore/stream", subprotocols=[Subprotocol("streamlit")], max_size=None, compression=None,
            ping_interval=None, open_timeout=PATIENCE_SECONDS, proxy=None,
            additional_headers={"Cookie": f"viewport={WINDOW_WIDTH}", "Origin": self.address},
        )  # fmt: skip
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave."""
        await self._socket.close()

    async def arrive(self) -> Run:
        """Open the page."""
        return await self._run(BackMsg(), page_name=self.path)

    async def choose(self, *choices: WidgetState) -> Run:
        """Change widgets of the page."""
        message = BackMsg()
        message.rerun_script.widget_states.widgets.extend(choices)
        message.rerun_script.page_script_hash = self._page
        return await self._run(message)

    async def hear(self) -> Run:
        """A run that the server starts by itself; its time counts from now on."""
        began = time.perf_counter()
        elements, ended_well = await asyncio.wait_for(self._until_finished(), PATIENCE_SECONDS)
        return Run((time.perf_counter() - began) * 1000, tuple(elements), ended_well)

    async def _run(self, message: BackMsg, *, page_name: str = "") -> Run:
        state = message.rerun_script
        state.query_string, state.page_name = self.query, page_name
        state.cached_message_hashes.extend(self._known)
        about = state.context_info
        about.timezone, about.timezone_offset, about.locale, about.url = "America/Toronto", 300, "en-CA", self.address
        began = time.perf_counter()
        await self._socket.send(message.SerializeToString())
        elements, ended_well = await asyncio.wait_for(self._until_finished(), PATIENCE_SECONDS)
        return Run((time.perf_counter() - began) * 1000, tuple(elements), ended_well)

    async def _until_finished(self) -> tuple[list[Element], bool]:
        """What the script shows, to its end; a run that starts itself again counts as one."""
        elements: list[Element] = []
        while True:
            message = await self._received()
            match message.WhichOneof("type"):
                case "new_session":
                    elements.clear()
                    self._page = message.new_session.page_script_hash
                case "navigation":
                    self._page = message.navigation.page_script_hash
                case "page_info_changed":
                    self.query = message.page_info_changed.query_string
                case "delta" if message.delta.HasField("new_element"):
                    elements.append(message.delta.new_element)
                case "script_finished" if message.script_finished != ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                    return elements, message.script_finished == ForwardMsg.FINISHED_SUCCESSFULLY

    async def _received(self) -> ForwardMsg:
        """The next message; a reference is resolved as a browser does, with the message's new place."""
        raw = await self._socket.recv(decode=False)
        message: ForwardMsg = ForwardMsg.FromString(raw)
        if message.HasField("ref_hash"):
            whole = ForwardMsg()
            whole.CopyFrom(self._messages[message.ref_hash])
            whole.metadata.CopyFrom(message.metadata)
            return whole
        if message.metadata.cacheable and message.hash:
            self._messages[message.hash] = message
            self._known.add(message.hash)
        return message
