"""How often one client may ask: a bucket of tokens for each, filled again as time passes."""

from __future__ import annotations

import ipaddress
import math
import os
import re
import time
from collections import OrderedDict
from collections.abc import Callable, Mapping
from typing import Final

RATE_VARIABLE: Final = "TRADE_DATA_REQUESTS_PER_MINUTE"
PER_MINUTE: Final = 240
MOST_CLIENTS: Final = 10_000


class Buckets:
    """So many requests a minute for each client, all of them at once if need be; the longest unseen clients are forgotten."""

    def __init__(
        self, per_minute: float, *, now: Callable[[], float] = time.monotonic, most: int = MOST_CLIENTS
    ) -> None:
        """With `per_minute` of 0 everybody may ask as often as they like."""
        self._size, self._now, self._most = float(per_minute), now, most
        self._left: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, client: str) -> int:
        """0 if a client may ask now; else in how many seconds it may."""
        if not self._size:
            return 0
        now, key = self._now(), network(client)
        tokens, since = self._left.pop(key, (self._size, now))
        tokens = min(self._size, tokens + (now - since) * self._size / 60)
        allowed = tokens >= 1
        self._left[key] = (tokens - 1 if allowed else tokens, now)
        while len(self._left) > self._most:
            self._left.popitem(last=False)
        return 0 if allowed else math.ceil((1 - tokens) * 60 / self._size)


def network(client: str) -> str:
    """What counts as one client: an IPv4 address, or the half of an IPv6 address that a household has alone."""
    try:
        address = ipaddress.ip_address(client.partition("%")[0])
    except ValueError:
        return client
    return client if address.version == 4 else str(ipaddress.ip_network(f"{address}/64", strict=False))


def buckets_of(environment: Mapping[str, str] = os.environ) -> Buckets:
    """The buckets that the environment asks for, or the usual ones; a text that is no number is an error at the start."""
    text = environment.get(RATE_VARIABLE, "").strip()
    if not re.fullmatch(r"\d{0,6}", text):
        raise ValueError(f"{RATE_VARIABLE} is {text!r}: write a number of requests, or 0 for no limit")
    return Buckets(float(text or PER_MINUTE))
