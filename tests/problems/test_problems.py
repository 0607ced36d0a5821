"""A problem says where it stands, what is wrong and what to write, in English and in French."""

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from data.problems.details import FRENCH, in_language
from data.problems.words import RULES
from hypothesis import given, settings
from hypothesis import strategies as st

import data
from data.cells.excel_damage import number_damage
from data.problems.problem import InvalidTables, Problem, problem
from tests.damage.broken_csvs import BROKEN, BROKEN_FOLDERS

SOURCES = sorted(Path(data.__file__).parent.rglob("*.py"))
WORDINGS = {"problem_words.py", "across_words.py"}
EVERY_RULE = pytest.mark.parametrize("rule", sorted(RULES))


def placeholders(sentence: str) -> set[str]:
    """The names between braces."""
    return {name for _, name, _, _ in string.Formatter().parse(sentence) if name}


def as_pattern(sentence: str) -> str:
    """What a sentence looks like once its placeholders are filled."""
    return re.sub(r"\\\{\w+\\\}", "(?:.*)", re.escape(sentence))


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
def test_a_rule_speaks_english_and_french_with_the_same_placeholders(rule: str) -> None:
    assert set(RULES[rule]) == {"en", "fr"}
    assert RULES[rule]["en"] != RULES[rule]["fr"]
    assert placeholders(RULES[rule]["en"]) == placeholders(RULES[rule]["fr"])


@EVERY_RULE
def test_a_rule_says_what_is_wrong_and_then_what_to_do(rule: str) -> None:
    for sentence in RULES[rule].values():
        assert re.search(r"[;:] ", sentence), sentence
        assert not sentence.endswith(".")


@EVERY_RULE
def test_a_rule_is_broken_by_an_accident_of_the_catalogue(rule: str) -> None:
    told = [line for accident in (*BROKEN, *BROKEN_FOLDERS) for line in accident.expected]
    assert any(re.search(": " + as_pattern(RULES[rule]["en"]) + "$", line) for line in told)


def test_every_rule_that_the_code_refuses_by_has_words() -> None:
    used = set(rules_used())
    assert len(used) >= 45
    assert used <= set(RULES)


def test_every_rule_with_words_stands_in_the_code() -> None:
    code = "".join(path.read_text(encoding="utf-8") for path in SOURCES if path.name not in WORDINGS)
    assert [rule for rule in RULES if f'"{rule}"' not in code] == []


def test_a_rule_without_words_is_a_fault_of_the_program() -> None:
    with pytest.raises(KeyError, match="no wording for the rule 'no_such_rule'"):
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
    found = problem(
        "a.csv", 2, "effective_to", "", "status_and_dates", value="repealed", reason="it needs effective_to"
    )
    assert "the status says repealed" in found.one_line()


def test_a_problem_prints_no_line_break_and_no_command_to_the_terminal() -> None:
    shown = problem(
        "a.csv", 2, "title_en", "one\ntwo\x1b[2J\u200b", "hidden_character", character="line break"
    ).one_line()
    assert shown.startswith('a.csv:2 title_en "one\\ntwo\\x1b[2J\\u200b": ')


@settings(deadline=None, max_examples=100, derandomize=True)
@given(value=st.text(max_size=80), column=st.text(max_size=10), rule=st.sampled_from(sorted(RULES)))
def test_any_value_is_told_on_one_line(value: str, column: str, rule: str) -> None:
    details = dict.fromkeys(placeholders(RULES[rule]["en"]), value)
    for language in ("en", "fr"):
        assert len(problem("a.csv", 2, column, value, rule, **details).one_line(language).splitlines()) == 1


def test_invalid_tables_carry_every_problem_in_the_order_of_files_and_lines() -> None:
    found = [problem(file, line, "", None, "blank_line") for file, line in (("b.csv", 2), ("a.csv", 10), ("a.csv", 9))]
    raised = InvalidTables(found)
    assert [(p.file, p.line) for p in raised.problems] == [("a.csv", 9), ("a.csv", 10), ("b.csv", 2)]
    assert str(raised).startswith("3 problem(s): a.csv:9: the line is empty; delete it; a.csv:10:")


def test_a_problem_equals_another_with_the_same_words() -> None:
    assert {Problem("a.csv", 2, "c", "v", "required"), Problem("a.csv", 2, "c", "v", "required")} == {
        Problem("a.csv", 2, "c", "v", "required")
    }


@pytest.mark.parametrize(
    ("name", "english", "french"),
    [
        ("expected", "a number", "un nombre"),
        ("expected", "one of yes, no", "l'un de yes, no"),
        ("expected", "official, press", "official, press"),
        ("remedy", "2025-06-04 or 2025-04-06, whichever is meant", "2025-06-04 ou 2025-04-06, selon le cas"),
        ("remedy", "Canada or Mexico", "Canada or Mexico"),
        ("character", "line break", "saut de ligne"),
        ("gap", "2019-05 to 2019-06", "de 2019-05 à 2019-06"),
        ("form", "YYYY-MM", "AAAA-MM"),
    ],
)
def test_a_phrase_is_put_into_french_and_a_value_is_left_alone(name: str, english: str, french: str) -> None:
    assert in_language("fr", name, english) == french
    assert in_language("en", name, english) == english


def test_every_phrase_that_a_kind_of_cell_expects_has_its_french() -> None:
    cells = next(path for path in SOURCES if path.name == "kinds.py").read_text(encoding="utf-8")
    rows = "".join(path.read_text(encoding="utf-8") for path in SOURCES if path.parent.name == "rows")
    expected = re.findall(r'required\(.+, "([^"]+)"\)', cells + rows)
    assert len(expected) >= 12
    assert [phrase for phrase in expected if in_language("fr", "expected", phrase) == phrase] == []


def test_the_remedies_that_are_words_and_not_values_have_their_french() -> None:
    phrases = [number_damage(text)[1] for text in ("soon", "1e99", "1,234")]
    assert all(in_language("fr", "remedy", phrase) != phrase for phrase in phrases)
    assert set(FRENCH) == {"expected", "remedy", "character", "reason", "gap", "form"}
