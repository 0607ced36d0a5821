"""A problem says where it stands, what is wrong and what to write, in English and in French."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from fluent.syntax import FluentSerializer
from fluent.syntax import ast as ftl
from hypothesis import given, settings
from hypothesis import strategies as st

import data
from data.cells.excel_damage import number_damage
from data.cells.phrases import phrase
from data.problems.problem import InvalidTables, Problem, problem
from data.reading.loading import read_table
from data.reading.mending import fixed
from data.tables import TABLE_BY_FILE
from data.wording import LANGUAGES, wording_for
from tests.damage.broken_csvs import BROKEN, BROKEN_FOLDERS
from tests.damage.csv_damage import short_curated_bytes
from tests.wording.test_messages import entries, messages

SOURCES = sorted(Path(data.__file__).parent.rglob("*.py"))
RULES = sorted(key.removeprefix("problem-").replace("-", "_") for key in messages("en") if key.startswith("problem-"))
RULES.remove("count")  # a number of problems
FIX = "python -m data check --fix"
# What stands on the disk in the place of a file, and what a running app holds back: tests/views/test_served.py has them.
NO_DAMAGE = {"folder_for_file", "broken_link", "unreadable_file", "held_back", "page_fails"}
EVERY_RULE = pytest.mark.parametrize("rule", RULES)


def placeholders(rule: str) -> set[str]:
    """The values that the sentence of a rule needs."""
    return messages("en")[f"problem-{rule.replace('_', '-')}"].placeholders


def as_pattern(rule: str) -> str:
    """What the sentence of a rule looks like once its values are filled in, in any number."""
    filled = dict.fromkeys(placeholders(rule), "HOLE")
    return re.escape(
        wording_for("en").line(f"problem-{rule}", **filled | ({"count": 2} if "count" in filled else {}))
    ).replace("HOLE", "(?:.*)")


def rules_used() -> Iterator[str]:
    """The rules that `data` refuses by: refuse("..."), problem(.., "..."), yield column, "...", {..}."""
    for path in SOURCES:
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Call(func=ast.Name(id="refuse"), args=[ast.Constant(value=str(rule)), *_]):
                    yield rule
                case ast.Call(func=ast.Name(id="problem"), args=[_, _, _, _, ast.Constant(value=str(rule)), *_]):
                    yield rule
                case ast.Yield(value=ast.Tuple(elts=[_, ast.Constant(value=str(rule)), ast.Dict()])):
                    yield rule


@EVERY_RULE
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_rule_says_what_is_wrong_and_then_what_to_do(rule: str, language: str) -> None:
    sentence = wording_for(language).line(f"problem-{rule}", **dict.fromkeys(placeholders(rule), "x"))  # type: ignore[arg-type]
    assert re.search(r"[;:] ", sentence), sentence
    assert not sentence.endswith(".")


@pytest.mark.parametrize("rule", sorted(set(RULES) - NO_DAMAGE))
def test_a_rule_is_broken_by_an_accident_of_the_catalogue(rule: str) -> None:
    told = [line for accident in (*BROKEN, *BROKEN_FOLDERS) for line in accident.expected]
    assert any(re.search(": " + as_pattern(rule) + "$", line) for line in told), as_pattern(rule)


def test_every_rule_that_the_code_refuses_by_has_words() -> None:
    used = set(rules_used())
    assert len(used) >= 45
    assert used <= set(RULES)


def test_every_rule_with_words_stands_in_the_code() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in SOURCES)
    assert [rule for rule in RULES if f'"{rule}"' not in code] == []


def test_what_a_message_says_that_fix_does_it_does() -> None:
    promised = [accident for accident in BROKEN if all(FIX in line for line in accident.expected)]
    assert len(promised) >= 15
    for accident in promised:
        content = accident.damage(short_curated_bytes()[accident.file])
        mended, mends = fixed(TABLE_BY_FILE[accident.file], content, accident.file)
        left = read_table(TABLE_BY_FILE[accident.file], mended, accident.file).problems
        assert bool(mends) == bool(content.strip()), accident.name  # a file of blank lines alone cannot be fixed
        assert [found.rule for found in left if FIX in found.what()] == [] or not mends, accident.name


def test_what_fix_mends_says_so() -> None:
    silent = []
    for accident in BROKEN:
        content = accident.damage(short_curated_bytes()[accident.file])
        mended, _ = fixed(TABLE_BY_FILE[accident.file], content, accident.file)
        left = read_table(TABLE_BY_FILE[accident.file], mended, accident.file).problems
        if mended != content and not left and not any(FIX in line for line in accident.expected):
            silent.append(accident.name)
    assert silent == ["an empty column at the end"]  # a header cannot tell whether the cells below are blank too


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_to_a_maintainer_names_a_file_of_code(language: str) -> None:
    families = ("problem-", "command-", "refresh-", "changes-", "phrase-", "odd-")
    told = [entry for _, entry in entries(language) if isinstance(entry, ftl.Message)]  # type: ignore[arg-type]
    texts = {e.id.name: FluentSerializer().serialize_entry(e) for e in told if e.id.name.startswith(families)}
    assert len(texts) >= 200
    assert {key for key, text in texts.items() if re.search(r"\.py\b|TABLES|data/refresh", text)} == set()


def test_a_rule_without_words_is_a_fault_of_the_program() -> None:
    with pytest.raises(KeyError, match="no message problem-no-such-rule"):
        problem("a.csv", 1, "", None, "no_such_rule")


def test_a_problem_of_a_cell_names_file_line_column_value_and_remedy() -> None:
    found = problem("data/curated/exports_annual.csv", 14, "value_cad_millions", "12,5", "decimal_comma", remedy="12.5")
    assert found.one_line() == (
        'data/curated/exports_annual.csv:14 value_cad_millions "12,5": not a number; write 12.5'
        " (a decimal point, not a comma)"
    )
    assert found.one_line("fr") == (
        'data/curated/exports_annual.csv:14 value_cad_millions "12,5": ce n\'est pas un nombre; écrivez 12.5'
        " (un point décimal, pas une virgule)"
    )


def test_a_problem_of_a_file_names_no_line() -> None:
    assert problem("polls.csv", 0, "", None, "missing_file").one_line().startswith("polls.csv: the file is missing;")


def test_a_long_value_is_shown_by_its_first_sixty_characters() -> None:
    shown = problem("a.csv", 2, "title_en", "x" * 900, "too_long", found=900, most=700).one_line()
    assert shown == f'a.csv:2 title_en "{"x" * 60}": the text has 900 characters; keep it within 700'


def test_a_detail_may_be_named_like_a_field_of_the_problem() -> None:
    found = problem("a.csv", 2, "effective_to", "", "status_and_dates", value="repealed", reason=phrase("needs-to"))
    assert "the status is repealed" in found.one_line()


def test_a_problem_prints_no_line_break_and_no_command_to_the_terminal() -> None:
    shown = problem(
        "a.csv", 2, "title_en", "one\ntwo\x1b[2J\u200b", "hidden_character", character=phrase("line-break")
    ).one_line()
    assert shown.startswith('a.csv:2 title_en "one\\ntwo\\x1b[2J\\u200b": ')


@settings(deadline=None, max_examples=100, derandomize=True)
@given(value=st.text(max_size=80), column=st.text(max_size=10), rule=st.sampled_from(RULES))
def test_any_value_is_told_on_one_line(value: str, column: str, rule: str) -> None:
    details = dict.fromkeys(placeholders(rule), value)
    for language in ("en", "fr"):
        assert len(problem("a.csv", 2, column, value, rule, **details).one_line(language).splitlines()) == 1


def test_invalid_tables_carry_every_problem_in_the_order_of_files_and_lines() -> None:
    found = [problem(file, line, "", None, "blank_line") for file, line in (("b.csv", 2), ("a.csv", 10), ("a.csv", 9))]
    raised = InvalidTables(found)
    assert [(p.file, p.line) for p in raised.problems] == [("a.csv", 9), ("a.csv", 10), ("b.csv", 2)]
    assert str(raised).startswith(
        "3 problems: a.csv:9: the line is empty; delete it, or run: python -m data check --fix; a.csv:10:"
    )


def test_a_problem_equals_another_with_the_same_words() -> None:
    assert {Problem("a.csv", 2, "c", "v", "required"), Problem("a.csv", 2, "c", "v", "required")} == {
        Problem("a.csv", 2, "c", "v", "required")
    }


@pytest.mark.parametrize(
    ("rule", "detail", "english", "french"),
    [
        ("required", {"expected": phrase("number")}, "write a number", "écrivez un nombre"),
        ("required", {"expected": phrase("one-of", "yes, no")}, "write one of these: yes, no", "écrivez l'un des suivants : yes, no"),
        ("date_for_number", {"remedy": phrase("either", "7.26", "7.2026")}, "write 7.26 or 7.2026, whichever is meant", "écrivez 7.26 ou 7.2026, selon le cas"),
        ("garbled_accents", {"remedy": "l'Inde : 5 %"}, "write l'Inde : 5 %", "écrivez l'Inde : 5 %"),
        ("hidden_character", {"character": phrase("line-break")}, "(line break)", "(saut de ligne)"),
        ("not_a_date", {"form": phrase("form-month"), "example": "2026-07"}, "as YYYY-MM,", "sous la forme AAAA-MM,"),
    ],
)  # fmt: skip
def test_a_phrase_is_worded_in_each_language_and_a_value_is_left_to_the_letter(
    rule: str, detail: dict[str, str], english: str, french: str
) -> None:
    found = problem("a.csv", 2, "c", "v", rule, **detail)
    assert english in found.what("en") and french in found.what("fr")


def test_every_phrase_of_the_code_has_words() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in SOURCES)
    named = set(re.findall(r'phrase\("([a-z-]+)"', code)) | set(re.findall(r'required\(.+, "([a-z-]+)"\)', code))
    worded = {key.removeprefix("phrase-") for key in messages("en") if key.startswith("phrase-")}
    assert len(named) >= 20
    assert named <= worded
    assert {name for name in worded if f'"{name}"' not in code} == set()


def test_the_remedies_that_are_words_and_not_values_differ_by_language() -> None:
    for text in ("soon", "1e99", "1,234"):
        rule, remedy = number_damage(text)
        found = problem("a.csv", 2, "c", text, rule, remedy=remedy)
        assert found.what("en").rpartition("write ")[2] != found.what("fr").rpartition("écrivez ")[2]


@pytest.mark.parametrize("value", ["\x1f", "\x1fno-such-phrase", "\x1feither\x1f1\x1f2"])
def test_a_cell_that_contains_the_sign_of_phrases_is_shown_as_it_is(value: str) -> None:
    found = problem("a.csv", 2, "title_en", value, "after_as_of", as_of=phrase("no-such-phrase"))
    shown = value.replace("\x1f", "\\x1f")
    for language in LANGUAGES:
        assert f'"{shown}"' in found.one_line(language)
        assert f"{shown} " in found.what(language)
