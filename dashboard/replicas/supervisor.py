"""The processes of `python -m dashboard serve`: N of the app, one nginx; whichever ends is started again.

Signals: SIGTERM and SIGINT end everything, SIGUSR1 restarts the replicas one by one. What runs is written into `state.json`.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import IO, Final

from dashboard.replicas.disk import write_front
from dashboard.replicas.front import CONFIGURATION, Backend, Front
from dashboard.replicas.state import STATE, answers
from dashboard.serving.metrics import PORT_VARIABLE
from dashboard.serving.probes import READY
from data.files.whole_files import write_whole
from data.wording import Wording

REPOSITORY: Final = Path(__file__).resolve().parent.parent.parent
ENTRY: Final = REPOSITORY / "dashboard" / "app.py"
LOOK_SECONDS: Final = 0.1
START_SECONDS: Final = 300.0
LEAVE_SECONDS: Final = 10.0
# A process that ended sooner than this after its start waits before the next one, twice as long each time.
SOON_SECONDS: Final = 10.0
LONGEST_WAIT_SECONDS: Final = 30.0


class Left(Exception):
    """Somebody asked the supervisor to end."""


class NotStarted(Exception):
    """A replica, or nginx, ended before it was ready, or was not ready in time."""


@dataclass
class Child:
    """A process that is started again when it ends; one that is `heard` opens its output by name, so it gets a pipe for it."""

    name: str
    command: tuple[str, ...]
    environment: dict[str, str] | None = None
    heard: bool = False
    process: subprocess.Popen[bytes] | None = None
    started: float = 0.0
    early_ends: int = 0

    def start(self) -> None:
        """Start it in a process group of its own, so that Ctrl-C reaches the supervisor alone; it ends with the supervisor."""
        keeper = shutil.which("setpriv")
        with_us = (keeper, "--pdeathsig", "TERM", "--") if keeper else ()
        variables = {**os.environ, **(self.environment or {})}
        self.started = time.monotonic()
        self.process = subprocess.Popen(  # noqa: S603 - our own command
            (*with_us, *self.command),
            cwd=REPOSITORY,
            env=variables,
            process_group=0,
            stdout=subprocess.PIPE if self.heard else None,
        )
        if self.process.stdout:
            threading.Thread(target=pass_on, args=(self.process.stdout,), daemon=True).start()

    def status(self) -> int | None:
        """The exit status once it has ended."""
        return self.process.poll() if self.process else None

    def tell(self, number: signal.Signals) -> None:
        """Send a signal, if it runs."""
        if self.process and self.process.poll() is None:
            self.process.send_signal(number)

    def pause(self) -> float:
        """Seconds to wait before it is started again."""
        early = time.monotonic() - self.started < SOON_SECONDS
        self.early_ends = self.early_ends + 1 if early else 0
        return min(LONGEST_WAIT_SECONDS, 2.0 ** (self.early_ends - 1)) if self.early_ends else 0.0


class Supervisor:
    """Keeps the replicas of a front and its nginx running."""

    def __init__(self, front: Front, nginx: str, wording: Wording, say: Callable[[str], None]) -> None:
        """Nothing runs yet; `nginx` is the program, `say` writes a line for whoever started it."""
        self._front, self._wording, self._say = front, wording, say
        self._replicas = {each.number: self._replica(each) for each in front.replicas}
        configuration = str(front.folder / CONFIGURATION)
        self._nginx = Child(
            "nginx",
            (nginx, "-e", "stderr", "-p", str(front.folder), "-c", configuration, "-g", "daemon off;"),
            heard=bool(front.log),
        )
        self._again: dict[str, float] = {}  # when those that ended are started
        self._leaving = self._roll_wanted = False
        self._rolls, self._rolling, self._last_roll_failed = 0, 0, False

    def run(self) -> None:
        """Start everything and keep it running until somebody ends it; NotStarted where something is wrong from the start."""
        for number in (signal.SIGTERM, signal.SIGINT):
            signal.signal(number, self._on_leave)
        signal.signal(signal.SIGUSR1, self._on_roll)
        try:
            self._begin()
            while True:
                self._until(lambda: self._roll_wanted)
                self._roll()
        except Left:
            self._say(self._wording.line("serve-ending"))
        finally:
            self._end()

    def _on_leave(self, *_: object) -> None:
        self._leaving = True

    def _on_roll(self, *_: object) -> None:
        self._roll_wanted = True

    def _begin(self) -> None:
        for child in self._replicas.values():
            child.start()
        self._write_assets()
        deadline = time.monotonic() + START_SECONDS
        for number, child in self._replicas.items():
            while not self._is_ready(number):
                if child.status() is not None or time.monotonic() > deadline:
                    raise NotStarted(child.name)
                self._rest()
        write_front(self._front)
        self._nginx.start()
        while not answers(self._front.port, READY):
            if self._nginx.status() is not None or time.monotonic() > deadline:
                raise NotStarted(self._nginx.name)
            self._rest()
        self._note()
        values = {"count": len(self._replicas), "port": str(self._front.port), "pid": str(os.getpid())}
        self._say(self._wording.line("serve-ready", **values))

    def _roll(self) -> None:
        """Restart each replica: no request goes to it, it leaves, its successor is ready, the next."""
        self._roll_wanted, self._last_roll_failed = False, False
        self._say(self._wording.line("serve-roll-begins"))
        try:
            self._write_assets()
            for number, child in self._replicas.items():
                self._rolling = number
                self._note()
                self._send_nobody_to(number)
                child.tell(signal.SIGTERM)
                self._until(lambda ended=child: ended.status() is not None, apart_from=child)  # type: ignore[misc]
                self._again.pop(child.name, None)
                child.start()
                self._await_successor(number, child)
                self._send_nobody_to(0)
                self._say(self._wording.line("serve-rolled", number=str(number)))
        except NotStarted:
            self._last_roll_failed = True
            self._send_nobody_to(0)
            self._say(self._wording.line("serve-roll-failed", number=str(self._rolling)))
        self._rolls, self._rolling = self._rolls + 1, 0
        self._note()

    def _await_successor(self, number: int, child: Child) -> None:
        deadline = time.monotonic() + START_SECONDS

        def settled() -> bool:
            return self._is_ready(number) or child.status() is not None or time.monotonic() > deadline

        self._until(settled, apart_from=child)
        if not self._is_ready(number):
            raise NotStarted(child.name)

    def _send_nobody_to(self, number: int) -> None:
        """Let nginx send requests to all replicas but this one; with one replica it is left to nginx to notice."""
        several = len(self._replicas) > 1
        now = tuple(replace(each, away=several and each.number == number) for each in self._front.replicas)
        write_front(replace(self._front, replicas=now))
        self._nginx.tell(signal.SIGHUP)
        until = time.monotonic() + 0.5  # its new workers take over
        self._until(lambda: time.monotonic() > until, apart_from=self._replicas.get(number))

    def _until(self, done: Callable[[], bool], apart_from: Child | None = None) -> None:
        """Keep everything running, but for one child, until something is true."""
        while not done():
            for child in (*self._replicas.values(), self._nginx):
                if child is not apart_from:
                    self._tend(child)
            self._rest()

    def _tend(self, child: Child) -> None:
        """Start a child again that has ended, at once or after a while."""
        status = child.status()
        if status is None:
            return
        now = time.monotonic()
        if child.name not in self._again:
            pause = child.pause()
            self._again[child.name] = now + pause
            self._say(self._wording.line("serve-ended", name=child.name, status=str(status), seconds=f"{pause:.0f}"))
        if now >= self._again[child.name]:
            del self._again[child.name]
            child.start()
            self._note()

    def _rest(self) -> None:
        if self._leaving:
            raise Left
        time.sleep(LOOK_SECONDS)

    def _end(self) -> None:
        """End everything; the second SIGTERM tells a replica not to wait for a proxy that sends readers elsewhere."""
        children = (self._nginx, *self._replicas.values())
        for child in children:
            child.tell(signal.SIGTERM)
        time.sleep(LOOK_SECONDS)
        for child in self._replicas.values():
            child.tell(signal.SIGTERM)
        deadline = time.monotonic() + LEAVE_SECONDS
        for child in children:
            if child.process:
                try:
                    child.process.wait(max(0.0, deadline - time.monotonic()))
                except subprocess.TimeoutExpired:
                    child.process.kill()
                    child.process.wait()
        (self._front.folder / STATE).unlink(missing_ok=True)

    def _replica(self, backend: Backend) -> Child:
        place = (
            f"--server.port={backend.port}",
            "--server.address=127.0.0.1",
            "--server.headless=true",
            "--logger.hideWelcomeMessage=true",
        )
        command = (sys.executable, "-m", "streamlit", "run", str(ENTRY), *place)
        name = self._wording.line("serve-replica", number=str(backend.number))
        return Child(name, command, {PORT_VARIABLE: str(backend.metrics)} if backend.metrics else None)

    def _is_ready(self, number: int) -> bool:
        port = next(each.port for each in self._front.replicas if each.number == number)
        return self._replicas[number].status() is None and answers(port, READY)

    def _write_assets(self) -> None:
        """In a process of its own, so that after an upgrade they are those of the new code."""
        command = (sys.executable, "-m", "dashboard.replicas.disk", str(self._front.folder))
        subprocess.run(command, cwd=REPOSITORY, check=True)  # noqa: S603 - our own command

    def _note(self) -> None:
        """Write what runs, for `roll` and whoever looks after the server."""
        known = {each.number: each for each in self._front.replicas}
        state = {
            "pid": os.getpid(),
            "port": self._front.port,
            "nginx": self._nginx.process.pid if self._nginx.process else None,
            "replicas": [
                {
                    "number": number,
                    "port": known[number].port,
                    "metrics": known[number].metrics,
                    "pid": child.process.pid if child.process else None,
                }
                for number, child in self._replicas.items()
            ],
            "rolls": self._rolls,
            "rolling": self._rolling,
            "last_roll_failed": self._last_roll_failed,
        }
        write_whole(self._front.folder / STATE, f"{json.dumps(state, indent=2)}\n".encode())


def pass_on(lines: IO[bytes]) -> None:
    """Write the lines of a child into the output that all share: in a file, two writers of their own would overwrite each other."""
    with lines:
        for line in lines:
            os.write(1, line)
