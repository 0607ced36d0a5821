"""Web addresses as they are passed on: rewritten by a mail filter, with tracking added, or open to one organisation only."""

from __future__ import annotations

import ipaddress
import re
from contextlib import suppress
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

# What newsletters, advertisements and social networks add to a link; it says nothing about the page.
TRACKING = re.compile(
    r"utm_\w+|(?:fb|g|d|tw|y|tt)clid|msclkid|[gw]braid|mc_[ce]id|_hs(?:enc|mi)|igshid|mkt_tok|srsltid|_gl|_ga|vero_id|ck_subscriber_id"
)
# Hosts that a mail filter, a search engine or a network puts before an address.
_REWRITERS = re.compile(
    r"""(?:^|\.)(?:
    safelinks\.protection\.outlook\.com | statics\.teams\.cdn\.office\.net | urldefense\.(?:com|us|proofpoint\.com)
    | mimecast(?:protect)?\.com | linkprotect\.cudasvc\.com | secure-web\.cisco\.com | protect2?\.fireeye\.com
    | clicktime\.symantec\.com | protection\.sophos\.com | (?:imsva|ddei)?[\w-]*\.trendmicro\.com | hornetsecurity\.com
    )$""",
    re.VERBOSE,
)
_PASSED_ON = re.compile(
    r"(?:^|\.)google\.[a-z.]+/url$|^lm?\.facebook\.com/l\.php$|(?:^|\.)linkedin\.com/redir/redirect$"
)
_PROOFPOINT_3 = re.compile(r"/v3/__(.+?)__;([^!]*)!")
# Names that only the network of an organisation knows, and services that ask for its members' sign-in.
_PRIVATE_NAMES = re.compile(
    r"(?:^|\.)(?:local|internal|intranet|lan|corp|home|private)$|^[^.]*$|^(?:intranet|intra|sharepoint)\.|\.sharepoint\.com$"
    r"|^(?:teams|outlook)\.(?:microsoft|office|office365|live|cloud\.microsoft)(?:\.com)?$|^gc(?:pedia|connex|exchange)\.gc\.ca$"
)


def rewritten(address: str) -> str | None:
    """The address that a mail filter rewrote, empty where it cannot be read out of it; None for any other address."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    if not (_REWRITERS.search(host) or _PASSED_ON.search(host + parts.path)):
        return None
    return next((found for found in _inside(parts) if urlsplit(found).scheme in ("http", "https")), "")


def _inside(parts: SplitResult) -> list[str]:
    """What may be the address inside a rewritten one."""
    if found := _PROOFPOINT_3.search(parts._replace(scheme="", netloc="").geturl()):
        inner = re.sub("^(https?):/(?!/)", r"\1://", found[1])
        return [] if "*" in inner else [inner]  # a star stands for a sign that is encoded elsewhere
    if parts.path.startswith("/v2/url") and "urldefense" in parts.netloc:
        coded = dict(parse_qsl(parts.query)).get("u", "")
        return [unquote(coded.replace("-", "%").replace("_", "/"))]
    return [*(value for _, value in parse_qsl(parts.query)), unquote(parts.path.rpartition("/")[2])]


def without_tracking(address: str) -> str:
    """The address without the parameters that track who follows it; every other byte stays."""
    start, mark, rest = address.partition("?")
    query, hash_mark, fragment = rest.partition("#")
    kept = [part for part in query.split("&") if not TRACKING.fullmatch(part.partition("=")[0].casefold())]
    if len(kept) == len(query.split("&")):
        return address
    return start + (mark if kept else "") + "&".join(kept) + hash_mark + fragment


def is_private(address: str) -> bool:
    """Whether an address can only be opened inside a network, or by the members, of an organisation."""
    host = ""
    with suppress(ValueError):
        host = urlsplit(address).hostname or ""
    try:
        return not ipaddress.ip_address(host).is_global
    except ValueError:
        return bool(_PRIVATE_NAMES.search(host))
