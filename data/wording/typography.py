"""Typography of each language: no-break spaces where a line must not break, and apostrophes.

French follows the Translation Bureau of Canada: a no-break space before `%`, `$`, `:` and `»` and after
`«`; none before `;`, `!` and `?`; initials such as `É.-U.` hold together; brackets inside brackets are square.
Tables and messages are written with plain spaces, which a spreadsheet can hold; this is the only place that sets them.
"""

from __future__ import annotations

import re

_BEFORE = re.compile(r" (?=[%:»$])")
_AFTER = re.compile(r"(?<=«) ")
_UNIT = re.compile(
    r"(?<=\d) (?=(?:[TGMk]\$|\$|CA\b|US\b|B\b|points?\b|h\b|cm³|[kMG]o\b|milliards?\b|millions?\b|ans?\b|mois\b|pays\b|mesures?\b|e\b))"
)
_HOUR = re.compile(r"(?<=\d\u00a0h) (?=\d)")
_GROUPS = re.compile(r"(?<=\d) (?=\d{3}(?:\D|$))")
_DOLLARS = re.compile(r"(?<=\$) (?=CA\b|US\b)")
# Only before months: a message cannot know which month will follow its "de".
_ELISION = re.compile(r"\b([Dd])e (?=(?:août|avril|octobre)\b)")
_INITIALS = re.compile(r"(?<=\b[A-ZÉ]\.)-(?=[A-ZÉ]\.)")
_DAY = re.compile(
    r"\b([1-9]|[12]\d|3[01]|1er) (?=(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)"
)
_TITLE = re.compile(r"\b(MM?\.|Mmes?) (?=[A-ZÉ])|\b(no) (?=\d)")
_INNER = re.compile(r"(?<=\()([^()]*)\(([^()]*)\)")
_APOSTROPHE = re.compile(r"(?<=\w)'(?=\w)")
_PLURAL_APOSTROPHE = re.compile(r"(?<=\ws)'(?= \w)")
_QUOTED = re.compile(r"(?<!\w)(?:\"([^\"\n]*)\"|'([^'\n]*)')(?!\w)")


def typeset_french(text: str) -> str:
    """French text with its no-break spaces and typographic apostrophes."""
    text = _APOSTROPHE.sub("\u2019", _ELISION.sub("\\1\u2019", text))
    while (outer := _INNER.sub("\\1[\\2]", text)) != text:
        text = outer
    text = _TITLE.sub("\\1\\2\u00a0", _DAY.sub("\\1\u00a0", text))
    text = _INITIALS.sub("\u2011", text)
    text = _AFTER.sub("\u00a0", _BEFORE.sub("\u00a0", text))
    text = _HOUR.sub("\u00a0", _UNIT.sub("\u00a0", text))
    return _DOLLARS.sub("\u00a0", _GROUPS.sub("\u00a0", text))


def typeset_english(text: str) -> str:
    """English text with typographic apostrophes and quotation marks, and amounts that do not break."""
    text = _QUOTED.sub(_curly, _APOSTROPHE.sub("\u2019", text))
    text = _PLURAL_APOSTROPHE.sub("\u2019", text)
    return re.sub(r"(?<=\d) (?=(?:trillion|billion|million|B|points?)\b)", "\u00a0", text)


def _curly(quoted: re.Match[str]) -> str:
    return f"\u201c{quoted[1]}\u201d" if quoted[1] is not None else f"\u2018{quoted[2]}\u2019"
