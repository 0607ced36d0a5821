"""Text of the tables inside a label: Streamlit reads the label of a widget or of a link as Markdown, and a name is text."""

from __future__ import annotations

import re

BLANKS = re.compile(r"[ \t\r\n\f\v]+")  # not the no-break blanks of French
# What streamlit 1.67 reads in the text that its Markdown has left, where a backslash is gone: arrows, icons (`:material_x:`),
# emoji, bare addresses. A joiner, which nobody sees, keeps the signs apart.
READ_LATER = re.compile(r"(?<!\S)(?:<->|->|<-|--|>=|<=|~=)(?!\S)|[:@](?=\S)|w(?=ww\.)", re.IGNORECASE)
JOINER = "\u2060"
MARKDOWN = re.compile(rf"[\\`*_\[\]<>~]|&(?=#?\w+;)|:(?={JOINER})|^[#+-]")
MARKDOWN_WITH_MATHS = re.compile(rf"\$|{MARKDOWN.pattern}")
ITEM = re.compile(r"^(\d+)(?=[.)])")


def as_label(text: str) -> str:
    """The text as a label that shows it to the letter, whatever Markdown it looks like; plain words stay as they are."""
    line = BLANKS.sub(" ", text).strip(" ")
    apart = READ_LATER.sub(lambda found: f"{found[0][0]}{JOINER}{found[0][1:]}", line)
    signs = MARKDOWN_WITH_MATHS if apart.count("$") > 1 else MARKDOWN  # one alone opens nothing
    return ITEM.sub(r"\1\\", signs.sub(lambda found: f"\\{found[0]}", apart))
