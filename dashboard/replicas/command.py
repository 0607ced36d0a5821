"""`python -m dashboard serve | roll | status | nginx`: several processes of the app behind nginx.

Exit status 0 when all is well, 1 when it is not, with one line that says why.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import signal
import socket
import sys
import time
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from typing import Final

from rich.console import Console

from dashboard.events.lines import is_json
from dashboard.replicas.disk import unreadable, write_assets, write_front
from dashboard.replicas.front import DEPLOYED, OPEN_FILES, Backend, Front, backends
from dashboard.replicas.state import held, state_in
from dashboard.replicas.status import statuses, table_of
from dashboard.replicas.supervisor import REPOSITORY, START_SECONDS, NotStarted, Supervisor
from data.wording import Wording, wording_for

NAMES: Final = ("serve", "roll", "status", "nginx")
# systemd names the folder that it makes for a unit in a variable.
FOLDER_VARIABLE: Final = "RUNTIME_DIRECTORY"
OF_ROOT: Final = Path("/run/trade-dashboard")
OF_OTHERS: Final = REPOSITORY / ".replicas"
WORKERS: Final = ("www-data", "nginx", "nobody")
MOST_REPLICAS: Final = 64
LOOK_SECONDS: Final = 0.2
# Where nginx writes its log: to the supervisor, which passes it on, or as a unit of systemd to the journal.
TO_OUTPUT, TO_JOURNAL = "/dev/stdout", "syslog:server=unix:/dev/log,nohostname,tag=nginx"
WIDTH: Final = 110  # characters of the table of the status


class Refused(Exception):
    """Why nothing is done, as a sentence."""


def add_to(commands: argparse._SubParsersAction[argparse.ArgumentParser], wording: Wording) -> None:
    """Add its words to the command line."""
    for name in NAMES:
        parser = commands.add_parser(name, help=wording.line(f"help-{name}"))
        if name == "nginx":
            parser.add_argument("to", type=Path, help=wording.line("help-nginx-to"))
            first = DEPLOYED.replicas[0].port
            parser.add_argument("--first-port", type=int, default=first, help=wording.line("help-nginx-first-port"))
            parser.add_argument("--user", default=DEPLOYED.user, help=wording.line("help-nginx-user"))
        else:
            parser.add_argument("--run-folder", type=Path, default=None, help=wording.line("help-run-folder"))
        if name == "status":
            parser.add_argument("--json", action="store_true", help=wording.line("help-status-json"))
        elif name != "roll":
            port = 8501 if name == "serve" else DEPLOYED.port
            parser.add_argument("--replicas", type=int, default=2, help=wording.line("help-serve-replicas"))
            parser.add_argument("--port", type=int, default=port, help=wording.line("help-serve-port"))
            parser.add_argument("--address", default="", help=wording.line("help-serve-address"))
            parser.add_argument("--static", type=Path, default=None, help=wording.line("help-serve-static"))


def obey(chosen: argparse.Namespace) -> int:
    """Do what is asked, or say in one line why not."""
    wording = wording_for(chosen.language)
    doing: dict[str, Callable[[argparse.Namespace, Wording], None]] = {
        "serve": _serve,
        "roll": _roll,
        "status": _status,
        "nginx": _nginx,
    }
    try:
        doing[chosen.command](chosen, wording)
    except Refused as why:
        print(why, file=sys.stderr)  # noqa: T201 - the command's answer
        return 1
    except NotStarted as what:
        print(wording.line("serve-not-started", name=str(what)), file=sys.stderr)  # noqa: T201
        return 1
    except OSError as error:
        folder = str(error.filename or "?")
        print(wording.line("export-unwritable", file=folder, why=str(error.strerror)), file=sys.stderr)  # noqa: T201
        return 1
    return 0


def run_folder(named: Path | None) -> Path:
    """Where a running server keeps its files: the folder that is named, that of its unit, or one by who runs it."""
    if named is not None:
        return named.resolve()
    unit = os.environ.get(FOLDER_VARIABLE, "").partition(":")[0]
    return Path(unit) if unit else OF_ROOT if os.geteuid() == 0 else OF_OTHERS


def _serve(chosen: argparse.Namespace, wording: Wording) -> None:
    nginx = shutil.which("nginx", path=f"{os.environ.get('PATH', '')}:/usr/sbin")
    if nginx is None:
        raise Refused(wording.line("serve-no-nginx"))
    folder = run_folder(chosen.run_folder)
    if (running := state_in(folder)) is not None:
        raise Refused(wording.line("serve-runs", pid=str(running["pid"]), port=str(running["port"])))
    if _is_taken(chosen.port):
        raise Refused(wording.line("serve-port-taken", port=str(chosen.port)))
    folder.mkdir(parents=True, exist_ok=True)
    folder.chmod(0o755)
    edition = _edition(chosen, wording)
    user = _worker() if os.geteuid() == 0 else ""
    if user and (closed := unreadable(each for each in (folder, edition) if each)):
        raise Refused(wording.line("serve-closed", folder=str(closed), user=user))
    count = _count(chosen, wording)
    ports = _free_ports(2 * count)
    replicas = tuple(Backend(n + 1, ports[n], metrics=ports[count + n]) for n in range(count))
    log = TO_OUTPUT if is_json() else ""
    front = Front(folder, chosen.port, replicas, chosen.address, edition, user, _open_files(), log)
    with held(folder):
        Supervisor(front, nginx, wording, _say).run()


def _roll(chosen: argparse.Namespace, wording: Wording) -> None:
    """Ask the supervisor to restart its replicas, and wait until it has."""
    folder = run_folder(chosen.run_folder)
    state = state_in(folder)
    if state is None:
        raise Refused(wording.line("roll-nothing-runs", folder=str(folder)))
    before = state["rolls"] + bool(state["rolling"])
    os.kill(state["pid"], signal.SIGUSR1)
    deadline = time.monotonic() + START_SECONDS * (len(state["replicas"]) + 1)
    while state["rolls"] <= before:
        time.sleep(LOOK_SECONDS)
        state = state_in(folder)
        if state is None or time.monotonic() > deadline:
            raise Refused(wording.line("roll-ended"))
    if state["last_roll_failed"]:
        raise Refused(wording.line("roll-failed"))
    _say(wording.line("roll-done", count=len(state["replicas"])))


def _status(chosen: argparse.Namespace, wording: Wording) -> None:
    """Print how each replica is."""
    folder = run_folder(chosen.run_folder)
    state = state_in(folder)
    if state is None:
        raise Refused(wording.line("roll-nothing-runs", folder=str(folder)))
    found = statuses(state)
    if chosen.json:
        _say(json.dumps([asdict(each) for each in found], indent=2))
    else:
        Console(width=max(Console().width, WIDTH)).print(table_of(found, wording))


def _nginx(chosen: argparse.Namespace, wording: Wording) -> None:
    """Write the files of nginx for replicas that something else starts."""
    folder = chosen.to.resolve()
    edition = _edition(chosen, wording)
    replicas = backends(_count(chosen, wording), chosen.first_port)
    log = TO_JOURNAL if is_json() else ""
    write_front(Front(folder, chosen.port, replicas, chosen.address, edition, chosen.user, log=log))
    write_assets(folder)
    _say(wording.line("nginx-written", folder=str(folder)))


def _count(chosen: argparse.Namespace, wording: Wording) -> int:
    count: int = chosen.replicas
    if not 1 <= count <= MOST_REPLICAS:
        raise Refused(wording.line("serve-count", most=str(MOST_REPLICAS)))
    return count


def _edition(chosen: argparse.Namespace, wording: Wording) -> Path | None:
    """The folder of the static edition that is named."""
    if chosen.static is None:
        return None
    folder: Path = chosen.static.resolve()
    if not (folder / "index.html").is_file():
        raise Refused(wording.line("serve-no-edition", folder=str(folder)))
    return folder


def _worker() -> str:
    """The user of nginx's workers, so that they have not the rights of root."""
    import pwd  # noqa: PLC0415 - Windows has no such module

    known = {each.pw_name for each in pwd.getpwall()}
    return next((name for name in WORKERS if name in known), "nobody")


def _open_files() -> int:
    """How many files a worker may hold open: what is wanted, or what this machine allows."""
    import resource  # noqa: PLC0415 - Windows has no such module

    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    return OPEN_FILES if hard == resource.RLIM_INFINITY else min(OPEN_FILES, hard)


def _is_taken(port: int) -> bool:
    with socket.socket() as caller:
        return caller.connect_ex(("127.0.0.1", port)) == 0


def _free_ports(count: int) -> list[int]:
    """Ports on which nobody listens now."""
    listeners = [socket.socket() for _ in range(count)]
    for each in listeners:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in listeners]
    for each in listeners:
        each.close()
    return ports


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201 - what the command says
