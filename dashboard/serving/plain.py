"""Whether the app keeps to the public parts of Streamlit, for a version of it in which a private part has gone.

With `TRADE_DATA_PLAIN_STREAMLIT=1` nothing private is imported, replaced or asked. Pages then come element by element and as Streamlit's own
page has them, without our scripts, and follow the tables at the next click: SECURITY.md lists each part and what happens without it.
"""

import os
from contextlib import AbstractContextManager, nullcontext
from typing import Final

PLAIN_VARIABLE: Final = "TRADE_DATA_PLAIN_STREAMLIT"


def is_plain() -> bool:
    """Whether the environment asks for the public parts of Streamlit alone."""
    return os.environ.get(PLAIN_VARIABLE, "").strip().lower() not in ("", "0", "no", "false")


def use_private_parts() -> None:
    """Replace what the app replaces inside Streamlit, once before it serves; nothing in a plain start."""
    if is_plain():
        return
    from dashboard.serving import handover, headers  # noqa: PLC0415 - private parts of Streamlit

    headers.ask_nobody_outside()
    handover.remember_settings()


def together() -> AbstractContextManager[None]:
    """Hand over what is shown inside in one piece; element by element, as Streamlit does it, in a plain start."""
    if is_plain():
        return nullcontext()
    from dashboard.serving import handover  # noqa: PLC0415 - private parts of Streamlit

    return handover.together()
