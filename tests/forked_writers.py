"""Processes that are started fast, to be killed: forked from a server that has imported what they run."""

import multiprocessing
from multiprocessing.context import ForkServerContext

# One server serves every test of a worker, and imports what the first of them names: so each names the writers of all.
WRITERS = ["tests.test_publishing", "tests.test_refresh_kills"]


def writers() -> ForkServerContext:
    """The context that starts the writers of every module named above."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(WRITERS)
    return context
