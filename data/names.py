"""Names of partners and agreements, as a list has them and as a sentence has them; and which partner a reader means."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from data.cells.folding import folded
from data.cells.two_letters import by_two_letters
from data.frames import Frame, TradeTables, records
from data.kept import kept
from data.wording import LANGUAGES, Language, Wording, wording_for
from data.wording.valued import Valued

Codes = tuple[str, ...]

_CONTRACTED = {("de", "le"): "du", ("de", "les"): "des", ("à", "le"): "au", ("à", "les"): "aux"}
_ELIDED = re.compile(r"[aàâeéèêëiîïoôuûœ]|haï", re.IGNORECASE)  # the h of Haïti is silent, that of Hong Kong is not
_BETWEEN = {"": "", "l\u2019": ""}  # what joins an article to its name; a blank for all others


@dataclass(frozen=True)
class Name:
    """A name in one language: as a list has it (`plain`), and in a sentence with its article and prepositions.

    `bare` is the name in a sentence without its article; `place` is the French preposition of place where the article does not give it.
    """

    plain: str
    bare: str
    article: str
    language: Language
    place: str = ""

    @property
    def the(self) -> str:
        """`the United Kingdom`, `China`; `le Royaume-Uni`, `l’Inde`, `Cuba`."""
        return self.article + _BETWEEN.get(self.article, " ") + self.bare

    @property
    def of(self) -> str:
        """`of the United Kingdom`; `du Royaume-Uni`, `de l’Inde`, `d’Israël`."""
        return f"of {self.the}" if self.language == "en" else self._after("de")

    @property
    def whose(self) -> str:
        """`the United Kingdom’s`, `the United States’`; as `of` in French: `du Royaume-Uni`."""
        return f"{self.the}\u2019{'' if self.the.endswith('s') else 's'}" if self.language == "en" else self.of

    @property
    def from_(self) -> str:
        """`from the United Kingdom`; `du Royaume-Uni`."""
        return f"from {self.the}" if self.language == "en" else self._after("de")

    @property
    def in_(self) -> str:
        """`in the United Kingdom`; `au Royaume-Uni`, `en Inde`, `aux États-Unis`, `à Cuba`."""
        if self.language == "en":
            return f"in {self.the}"
        place = self.place or ("en" if self.article in ("la", "l\u2019") else "à")
        return f"en {self.bare}" if place == "en" else self._after(place)

    def _after(self, preposition: str) -> str:
        """A French preposition with the article or the name that follows it."""
        if contracted := _CONTRACTED.get((preposition, self.article)):
            return f"{contracted} {self.bare}"
        if preposition == "de" and not self.article and _ELIDED.match(self.bare):
            return f"d\u2019{self.bare}"
        return f"{preposition} {self.the}"


def name_of(row: Mapping[Any, Any], language: Language, column: str = "name") -> Name:
    """The name in a row of partners or agreements; `World` is written small in a sentence, as every aggregate."""
    wording = wording_for(language)
    plain, article = wording.pick(row, column), row[f"article_{language}"]
    bare = plain[:1].lower() + plain[1:] if row["kind"] == "aggregate" else plain
    place = row.get("in_french") if language == "fr" else None
    return Name(plain, bare, _typed(article), language, _typed(place))


def partner(tables: TradeTables, code: str, wording: Wording) -> Name:
    """The name of a partner, for a sentence."""
    return _names(tables, wording.language, "partners", "partner_code", "name")[code]


def agreement(tables: TradeTables, agreement_id: str, wording: Wording) -> Name:
    """The short name of an agreement, for a sentence: `the CPTPP`, `CETA`; `le PTPGP`, `l’AECG`."""
    return _names(tables, wording.language, "agreements", "agreement_id", "short_name")[agreement_id]


@kept
def names(tables: TradeTables, language: Language) -> dict[str, str]:
    """Names of all partners by code, as lists and labels have them."""
    return {code: each.plain for code, each in _names(tables, language, "partners", "partner_code", "name").items()}


def name(tables: TradeTables, code: str, wording: Wording) -> str:
    """Name of a partner as it stands in a list or a label."""
    return Valued(names(tables, wording.language)[code], code, "code")


def known_as(partners: Frame) -> dict[str, Codes]:
    """The partners of each folded name and alias, in both languages."""
    known: dict[str, Codes] = {}
    for row in records(partners):
        for language in LANGUAGES:
            for text in (row[f"name_{language}"], *row[f"aliases_{language}"]):
                known[folded(text)] = tuple(dict.fromkeys((*known.get(folded(text), ()), row["partner_code"])))
    return known


def found(tables: TradeTables, text: str, language: Language) -> Codes:
    """The partners that a text may mean, best match first: `UK`, `emirats`, `Türkiye`, `VN`; none for an empty text.

    The text is compared without case, accents and punctuation with the codes, names and aliases of both languages. The same code or name
    comes first, then a name that starts with the text, one with a word that does, and one that contains it; within these, names before
    aliases and the reader's language before the other.
    """
    asked, ranked = folded(text), []
    for number, (code, forms) in enumerate(_forms(tables, language)):
        fits = [(fit, order) for order, form in forms if (fit := _fit(asked, form)) is not None and (order or not fit)]
        if asked and fits:
            ranked.append((*min(fits), number, code))
    return tuple(code for *_, code in sorted(ranked))


@kept
def also_called(tables: TradeTables, language: Language) -> dict[str, tuple[str, str, str]]:
    """What each partner is called besides its name, folded and joined by `|`: codes; aliases; name and aliases of the other language.

    The search in lists has these (`dashboard/static/fields.js`), and ranks as `found` does.
    """
    own, others = names(tables, language), [names(tables, each) for each in LANGUAGES if each != language]
    called = {}
    for code, forms in _forms(tables, language):
        aliases = {order: [form for its, form in forms if its == order] for order in (0, 2, 4)}
        tiers = (aliases[0], aliases[2], [*(folded(other[code]) for other in others), *aliases[4]])
        known = {folded(own[code])}
        kept = []
        for tier in tiers:
            kept.append("|".join(form for form in dict.fromkeys(tier) if form not in known))
            known.update(tier)
        called[code] = (kept[0], kept[1], kept[2])
    return called


def meant(tables: TradeTables, text: str) -> str:
    """The partner that a text surely means: the only one with this code, name or alias in either language; else empty."""
    asked = folded(text)
    codes = [code for code, forms in _forms(tables, "en") if asked in (form for _, form in forms)]
    return codes[0] if len(codes) == 1 else ""


def _fit(asked: str, form: str) -> int | None:
    """How well a text fits a name, the lower the better; None where it does not."""
    if asked not in form:
        return None
    if form.startswith(asked):
        return int(form != asked)
    return 2 if f" {asked}" in form else 3


@kept
def _forms(tables: TradeTables, language: Language) -> tuple[tuple[str, tuple[tuple[int, str], ...]], ...]:
    """What each partner is known as, folded and with its order: codes (0), then names and aliases by language; sorted by name."""
    letters = {code: two for two, code in by_two_letters().items()}
    listed = []
    for row in records(tables.partners):
        code = row["partner_code"]
        forms = [(0, code), (0, letters.get(code, code))]
        for order, each in enumerate(sorted(LANGUAGES, key=lambda one: one != language)):
            forms += [(2 * order + 1, form) for form in (row[f"name_{each}"], name_of(row, each).the)]
            forms += [(2 * order + 2, alias) for alias in row[f"aliases_{each}"]]
        listed.append((folded(row[f"name_{language}"]), code, tuple((order, folded(form)) for order, form in forms)))
    return tuple((code, forms) for _, code, forms in sorted(listed))


@kept
def _names(tables: TradeTables, language: Language, table: str, key: str, column: str) -> dict[str, Name]:
    return {row[key]: name_of(row, language, column) for row in records(tables[table])}


def _typed(cell: object) -> str:
    """The text of a cell with its typographic apostrophe; nothing where it is blank."""
    return cell.replace("'", "\u2019") if isinstance(cell, str) else ""
