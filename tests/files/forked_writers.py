"""Processes that are started fast, to be killed: forked from a server that has imported what they run."""

import multiprocessing
import sys
from collections.abc import Callable
from multiprocessing.process import BaseProcess
from types import ModuleType
from unittest.mock import patch

# One server serves every test of a worker, and imports what the first of them names: so each names the writers of all.
WRITERS = ["tests.files.test_publishing", "tests.refresh.test_kills"]


def begun(target: Callable[..., object], *arguments: object) -> BaseProcess:
    """A process that has begun: it runs a function, whose last argument is the connection over which it tells so.

    A run of a page leaves the app as the main module, which every started process would import anew: some six seconds
    each on a busy machine. So there is none while it starts.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(WRITERS)
    told, tell = context.Pipe(duplex=False)
    process = context.Process(target=target, args=(*arguments, tell))
    with patch.dict(sys.modules, {"__main__": ModuleType("__main__")}):
        process.start()
    tell.close()  # or who waits for a writer that died would wait for ever
    with told:
        told.recv()
    return process
