"""Where the code asks for messages: keys written out, and families such as `wording(f"page-{code}")`."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parent.parent.parent
FOLDERS = ("data", "components", "dashboard")
HOLE = "[a-z0-9-]+"
FRENCH = re.compile(r"[àâçèéêëîïôœùûÀÂÇÈÉÊËÎÏÔŒÙÛ«»]")
KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)+")


class Asked(NamedTuple):
    """A key, or a family of keys as a pattern, that the code asks for; `exact` where it is written out."""

    place: str
    pattern: str
    exact: bool

    @property
    def shown(self) -> str:
        """The key as one writes it; a family with `...` for what is filled in."""
        return self.pattern.replace(HOLE, "...").replace("\\", "")

    def matches(self, key: str) -> bool:
        """Whether a message's key is meant."""
        return re.fullmatch(self.pattern, key) is not None


@cache
def asked() -> tuple[Asked, ...]:
    """Everything that is asked for by `wording(...)`, `wording.line(...)` and `wording.code(...)`."""
    return tuple(found for path, tree in sources() for found in _asked_in(path, tree))


@cache
def mentioned() -> frozenset[str]:
    """Every text of the code that has the form of a key: one may be put into a variable first."""
    texts = (node.value for _, tree in sources() for node in ast.walk(tree) if isinstance(node, ast.Constant))
    return frozenset(text for text in texts if isinstance(text, str) and KEY.fullmatch(text))


@cache
def families() -> tuple[Asked, ...]:
    """Every text with holes that starts like a key, such as `f"field-{name}"`, wherever it stands."""
    nodes = ((path, node) for path, tree in sources() for node in ast.walk(tree) if isinstance(node, ast.JoinedStr))
    patterns = (Asked(f"{path}:{node.lineno}", pattern_of(node), False) for path, node in nodes)
    return tuple(found for found in patterns if re.match(r"[a-z0-9]+\\?-", found.pattern))


@cache
def worded_kinds() -> dict[str, str]:
    """The kinds that `wording.code(kind, ...)` is called with, and a place of each."""
    calls = ((path, node) for path, tree in sources() for node in ast.walk(tree) if is_code_call(node))
    kinds = {}
    for path, call in calls:
        if isinstance(call, ast.Call) and isinstance(call.args[0], ast.Constant):
            kinds[str(call.args[0].value)] = f"{path}:{call.lineno}"
    return kinds


@cache
def sources() -> tuple[tuple[str, ast.Module], ...]:
    """The modules that may show words, by their path."""
    paths = sorted(path for folder in FOLDERS for path in (ROOT / folder).rglob("*.py"))
    return tuple((str(p.relative_to(ROOT)), ast.parse(p.read_text(encoding="utf-8"))) for p in paths)


def is_code_call(node: ast.AST) -> bool:
    """Whether this is `wording.code(kind, value)`."""
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr == "code"
        and len(node.args) == 2
    )


def pattern_of(node: ast.expr) -> str:
    """A text as a pattern: what is written out as it is, what is filled in as any part of a key."""
    if isinstance(node, ast.Constant):
        return re.escape(str(node.value))
    if isinstance(node, ast.JoinedStr):
        return "".join(pattern_of(part) for part in node.values)
    if isinstance(node, ast.BinOp):
        return pattern_of(node.left) + pattern_of(node.right)
    return HOLE


def is_french(node: ast.AST) -> bool:
    """Whether a node is a text with accents or guillemets that is no docstring, or a dict with a text for `fr`."""
    if isinstance(node, ast.Dict) and any(isinstance(key, ast.Constant) and key.value == "fr" for key in node.keys):
        return True
    holders = (
        ast.Call,
        ast.Assign,
        ast.AnnAssign,
        ast.Return,
        ast.Dict,
        ast.Tuple,
        ast.List,
        ast.keyword,
        ast.JoinedStr,
    )
    texts = (
        child.value
        for child in ast.iter_child_nodes(node)
        if isinstance(node, holders) and isinstance(child, ast.Constant) and isinstance(child.value, str)
    )
    return any(FRENCH.search(text) for text in texts)


def _asked_in(path: str, tree: ast.Module) -> Iterator[Asked]:
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        place = f"{path}:{node.lineno}"
        if is_code_call(node):
            yield Asked(place, f"{pattern_of(node.args[0])}-{HOLE}", False)
        elif _chooses(node) and isinstance(node.args[1], ast.Constant):
            yield Asked(place, f"{pattern_of(node.args[1])}-{HOLE}", False)
            label = next((each.value for each in node.keywords if each.arg == "label"), node.args[1])
            yield Asked(place, pattern_of(label), True)
        elif _is_wording(node.func, path):
            for choice in _choices(node.args[0]):
                yield Asked(place, pattern_of(choice), isinstance(choice, ast.Constant))


def _chooses(node: ast.Call) -> bool:
    """Whether this is a control such as `place.choose(name, kind)`, which words the codes of its options, and its label."""
    name = node.func.attr if isinstance(node.func, ast.Attribute) else ""
    return name in ("choose", "choose_few", "choose_part", "choose_many", "slide") and len(node.args) > 1


def _is_wording(func: ast.expr, path: str) -> bool:
    name = func.id if isinstance(func, ast.Name) else func.attr if isinstance(func, ast.Attribute) else ""
    if path.endswith("wording/wording.py"):
        return name == "self"
    return name == "wording" or (
        name in ("line", "_line") and path.startswith("data/")
    )  # a figure has lines of its own


def _choices(node: ast.expr) -> list[ast.expr]:
    """Both ends of `a if b else c`; else the expression itself."""
    return _choices(node.body) + _choices(node.orelse) if isinstance(node, ast.IfExp) else [node]
