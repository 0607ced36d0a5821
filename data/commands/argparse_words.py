"""The words that argparse writes by itself, in the language of the command.

argparse looks its words up with `argparse._`, which is not public; a test of the French help fails if that changes.
"""

from __future__ import annotations

import argparse
import gettext

from data.wording import Wording

ITS_WORDS = {
    "usage: ": "help-usage",
    "options": "help-options",
    "positional arguments": "help-arguments",
    "show this help message and exit": "help-help",
    "%(prog)s: error: %(message)s\n": "help-error",
    "argument %(argument_name)s: %(message)s": "help-error-of",
    "invalid choice: %(value)r (choose from %(choices)s)": "help-no-choice",
    "invalid %(type)s value: %(value)r": "help-no-value",
    "expected one argument": "help-one-argument",
    "the following arguments are required: %s": "help-required",
    "unrecognized arguments: %s": "help-unknown",
    "ambiguous option: %(option)s could match %(matches)s": "help-ambiguous",
    "ignored explicit argument %r": "help-ignored",
}


def speak(wording: Wording) -> None:
    """Let argparse write in this language; what is not listed above stays English."""

    def word(text: str) -> str:
        if text not in ITS_WORDS:
            return gettext.gettext(text)
        return wording.line(ITS_WORDS[text]) + "\n" * text.endswith("\n")

    argparse._ = word  # type: ignore[attr-defined]
