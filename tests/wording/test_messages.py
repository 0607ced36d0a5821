"""The messages of both languages: the same keys, placeholders and variants; each is used, and each that is asked for exists."""

import ast
import re
from collections import Counter
from functools import cache
from pathlib import Path

import pytest
from fluent.syntax import ast as ftl
from fluent.syntax import parse
from fluent.syntax.visitor import Visitor

from data.cells import codes
from data.columns import fields_of
from data.tables import TABLES
from data.wording import LANGUAGES, Language, Wording, wording_for
from data.wording.wording import MESSAGES
from tests.tables.code_lists import CODE_LISTS
from tests.wording import message_use
from tests.wording.worded_kinds import KINDS

NUMBERS = {"1": "one"}
BOTH = pytest.mark.parametrize("language", LANGUAGES)


class Message(Visitor):  # type: ignore[misc]
    """What a message consists of: its placeholders, and the variants of each choice that it makes."""

    def __init__(self, node: ftl.Message) -> None:
        self.placeholders: set[str] = set()
        self.variants: dict[str, set[str]] = {}
        self.visit(node.value)

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:  # noqa: N802
        self.placeholders.add(node.id.name)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:  # noqa: N802
        # A number of its own, such as [2] for "the second", is a matter of each language; [1] says what [one] says.
        keys = [
            v.key.name if isinstance(v.key, ftl.Identifier) else NUMBERS.get(v.key.value, "") for v in node.variants
        ]
        self.variants.setdefault(node.selector.id.name, set()).update(key for key in keys if key)
        self.generic_visit(node)


@cache
def entries(language: Language) -> list[tuple[str, ftl.BaseNode]]:
    """Every entry of a language with its file."""
    paths = sorted((MESSAGES / language).glob("*.ftl"))
    return [(path.name, entry) for path in paths for entry in parse(path.read_text(encoding="utf-8")).body]


@cache
def messages(language: Language) -> dict[str, Message]:
    """Every message of a language by key."""
    return {entry.id.name: Message(entry) for _, entry in entries(language) if isinstance(entry, ftl.Message)}


def everyday(key: str, wording: Wording, *, count: int) -> str:
    """A message with some values filled in."""
    values = {name: name for name in messages(wording.language)[key].placeholders - {"count"}}
    return wording(key, count=count, **values)


# Both languages say the same


def test_the_languages_have_the_same_files() -> None:
    names = [{path.name for path in (MESSAGES / language).iterdir()} for language in LANGUAGES]
    assert names[0] == names[1], f"add the file to the other language too: {sorted(names[0] ^ names[1])}"


@BOTH
def test_every_line_of_a_message_file_is_understood(language: Language) -> None:
    junk = [(file, entry.content) for file, entry in entries(language) if isinstance(entry, ftl.Junk)]
    assert junk == []


@BOTH
def test_no_key_stands_twice_in_a_language(language: Language) -> None:
    keys = Counter(entry.id.name for _, entry in entries(language) if isinstance(entry, ftl.Message))
    assert [key for key, times in keys.items() if times > 1] == []


def test_the_languages_have_the_same_keys() -> None:
    for language, other in (("en", "fr"), ("fr", "en")):
        files = {e.id.name: file for file, e in entries(language) if isinstance(e, ftl.Message)}
        missing = sorted(set(files) - set(messages(other)))
        assert missing == [], "".join(
            f"\n{key} stands in messages/{language}/{files[key]} only: add it to messages/{other}/{files[key]}"
            for key in missing
        )


def test_a_key_stands_in_the_same_file_in_both_languages() -> None:
    files = [{e.id.name: file for file, e in entries(language) if isinstance(e, ftl.Message)} for language in LANGUAGES]
    assert {key: (file, files[1].get(key)) for key, file in files[0].items() if files[1].get(key) != file} == {}


def test_a_message_has_the_same_placeholders_in_both_languages() -> None:
    english, french = messages("en"), messages("fr")
    shared = english.keys() & french.keys()
    assert {k for k in shared if english[k].placeholders != french[k].placeholders} == set()


def test_a_message_makes_the_same_choices_in_both_languages() -> None:
    english, french = messages("en"), messages("fr")
    assert {k for k in english.keys() & french.keys() if english[k].variants != french[k].variants} == set()


@BOTH
def test_no_message_is_empty(language: Language) -> None:
    assert [
        key for _, entry in entries(language) if isinstance(entry, ftl.Message) and not (key := entry.id.name)
    ] == []
    plain = [key for key, message in messages(language).items() if not message.placeholders]
    assert [key for key in plain if not wording_for(language)(key).strip()] == []


@BOTH
def test_a_count_of_zero_never_reads_as_one(language: Language) -> None:
    wording = wording_for(language)
    counted = [key for key, message in messages(language).items() if "count" in message.placeholders]
    assert counted
    assert [k for k in counted if everyday(k, wording, count=0) == everyday(k, wording, count=1)] == []


@BOTH
def test_a_count_of_many_shows_the_number(language: Language) -> None:
    counted = [key for key, message in messages(language).items() if "count" in message.placeholders]
    assert [key for key in counted if "17" not in everyday(key, wording_for(language), count=17)] == []


# Code and messages fit


@BOTH
def test_every_message_that_the_code_asks_for_exists(language: Language) -> None:
    keys = messages(language)
    missing = [a for a in message_use.asked() if not any(a.matches(key) for key in keys)]
    assert missing == [], "".join(
        f"\n{a.place} asks for {a.shown}, which no message is: add it to a file in messages/{language}" for a in missing
    )


def test_the_code_asks_for_messages_by_name_and_by_family() -> None:
    exact = {a.pattern.replace("\\", "") for a in message_use.asked() if a.exact}
    assert {"app-title", "text-table", "target-title"} <= exact
    assert any(a.matches("page-overview") and not a.exact for a in message_use.asked())


def test_every_message_is_used() -> None:
    # A key or a kind held in a variable says nothing about which one: it is mentioned, or made, somewhere else.
    asked = (a for a in message_use.asked() if not a.pattern.startswith(message_use.HOLE))
    patterns = {a.pattern for a in (*asked, *message_use.families())}
    one_of_them = re.compile("|".join(f"(?:{pattern})" for pattern in sorted(patterns)))
    unused = [key for key in messages("en") if key not in message_use.mentioned() and not one_of_them.fullmatch(key)]
    assert unused == [], f"no code asks for {unused}: use them, or delete them in both languages"


def test_every_kind_of_code_that_is_worded_is_known_here() -> None:
    unknown = {kind: place for kind, place in message_use.worded_kinds().items() if kind not in KINDS}
    assert unknown == {}, "add each kind with its codes to KINDS in tests/wording/worded_kinds.py"


@BOTH
def test_every_code_that_is_worded_has_a_word(language: Language) -> None:
    wording = wording_for(language)
    pairs = [(kind, code) for kind, listed in KINDS.items() for code in listed]
    missing = [key for kind, code in pairs if not wording.has(key := f"{kind}-{code.replace('_', '-').lower()}")]
    assert missing == [], f"codes without a word: add {missing} to a file in messages/{language}"


def test_no_word_stands_for_a_code_that_does_not_exist() -> None:
    known = {f"cell-{kind}-{code.replace('_', '-').lower()}" for kind, listed in CODE_LISTS.items() for code in listed}
    assert {key for key in messages("en") if key.startswith("cell-")} - known == set()


def test_every_list_of_codes_is_worded_somewhere() -> None:
    listed = {name: value for name, value in vars(codes).items() if name.isupper()}
    worded = [set(values) for values in KINDS.values()]
    silent = [name for name, values in listed.items() if not any(set(values) <= words for words in worded)]
    assert silent == []


@pytest.mark.parametrize("ending", ["", "-about", "-row"])
def test_every_table_and_every_field_has_its_words(ending: str) -> None:
    tables = {f"table-{table.name}" for table in TABLES}
    fields = {f"field-{field}" for table in TABLES for field in fields_of(table)}
    named = tables if ending == "-row" else tables | fields
    missing = sorted({f"{name.replace('_', '-')}{ending}" for name in named} - set(messages("en")))
    assert missing == [], f"a table or a column has no words: add {missing} to columns.ftl in both languages"


def test_no_words_stand_for_a_field_that_no_table_has() -> None:
    fields = {f"field-{field.replace('_', '-')}" for table in TABLES for field in fields_of(table)}
    worded = {key for key in messages("en") if key.startswith("field-")}
    assert worded == fields | {f"{field}-about" for field in fields}


def test_a_language_is_read_once() -> None:
    assert wording_for("fr") is wording_for("fr")
    assert isinstance(wording_for("fr"), Wording)


def test_messages_are_read_from_the_package_itself() -> None:
    assert Path(MESSAGES) == message_use.ROOT / "data" / "wording" / "messages"


# One dictionary

# What may stand in a module in French: the key that services and spreadsheets use, and what must work without any message.
FRENCH_IN_CODE = {
    "data/cells/excel_damage.py": "names of months, as a French spreadsheet writes them",
    "data/names.py": "articles and prepositions, which join a name to a sentence",
    "data/rows/reference.py": "French prepositions that a column may contain",
    "data/wording/wording.py": "letters with an accent, which no abbreviation has, and a language by its own name",
    "data/wording/typography.py": "rules of French typography",
    "data/refresh/comtrade.py": "remarks that a refresh writes into notes.csv, in both languages",
    "data/refresh/cimt.py": "remarks that a refresh writes into notes.csv, in both languages",
    "data/refresh/wds_rows.py": "remarks that a refresh writes into notes.csv, in both languages",
    "components/drawing/text_fit.py": "widths of letters",
    "components/tables/provenance.py": "which language is the other one",
    "dashboard/app.py": "the apology of a page that failed before any message could be read",
    "data/cells/languages.py": "small words by which a text is known as French",
    "dashboard/links.py": "languages as somebody may write them in an address",
    "dashboard/page/__init__.py": "French names of pages as somebody may type them in an address",
}


def test_words_stand_in_messages_and_not_in_code() -> None:
    french = {
        path for path, tree in message_use.sources() if any(message_use.is_french(node) for node in ast.walk(tree))
    }
    assert french - set(FRENCH_IN_CODE) == set(), "put the words into messages/en and messages/fr"
    assert set(FRENCH_IN_CODE) - french == set(), "these have no French any more: take them out of the list"
