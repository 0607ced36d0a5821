"""The messages of a language that need no value, for tests that look for them on a page."""

from contextlib import suppress

from data.wording.wording import MissingWording, Wording


def plain_messages(wording: Wording) -> dict[str, str]:
    """Every message that needs no value, by key."""
    plain = {}
    for key in wording._written:
        with suppress(MissingWording):
            plain[key] = wording(key)
    return plain
