"""The language of a text by its small words, and the marks of a translation that is still to come."""

from __future__ import annotations

import re
from functools import lru_cache

# No word that both languages write (a, on, or, an, me, son, pour, main), and none that stands in names (de, la, le, et).
_SMALL = {
    "en": "the of and to in for with by from that is are was were at which its this these those has have had not been "
    "as into under than it they their will would may can also but if when where who what how between after before "
    "during since until no only other more most each any all over against because while",
    "fr": "du des aux au une un les dans par sur avec que qui est sont pas ne ses sa leur leurs ce cette ces ont été être "
    "plus mais si où dont entre après avant pendant depuis jusqu aucun aucune autre autres chaque tout tous toute toutes "
    "contre selon sous sans ainsi lorsque comme il elle ils elles en la le de et se",
}
_SMALL_WORDS = {word: language for language, words in _SMALL.items() for word in words.split()}
_WORDS = re.compile(r"[^\W\d_]+")
_QUOTED = re.compile('«[^»]*»|\u201c[^\u201d]*\u201d|"[^"]*"')
FEWEST = 2  # small words that a text needs before anything is said of it
_LEFT = re.compile(
    r"\b(?:[ÀA] TRADUIRE|TRADUIRE|TO (?:BE )?TRANSLATED?|TRANSLATE|TODO|FIXME|TBD|XXX)\b|(?i:^\W*(?:[àa] traduire|to (?:be )?translated?)\b)"
    r"|(?i:lorem ipsum)"
)
CLEAR = 3  # times as many of one language as of the other


def words(text: str) -> list[str]:
    """The words of a text in small letters."""
    return [word.casefold() for word in _WORDS.findall(text)]


@lru_cache(maxsize=16_384)
def language_of(text: str, fewest: int = FEWEST) -> str:
    """`en` or `fr` where the small words of a text clearly belong to it; empty for names, codes and short texts.

    What is quoted may be in another language and is not counted.
    """
    found = [_SMALL_WORDS[word] for word in words(_QUOTED.sub(" ", text)) if word in _SMALL_WORDS]
    english, french = found.count("en"), found.count("fr")
    if max(english, french) < fewest or min(english, french) * CLEAR > max(english, french):
        return ""
    return "en" if english > french else "fr"


def left_to_translate(text: str) -> str:
    """The mark that says that a text is not written or not translated yet; empty where there is none."""
    found = _LEFT.search(text)
    return found[0].strip(" [(:") if found else ""
