"""With TRADE_DATA_PLAIN_STREAMLIT the app keeps to the public parts of Streamlit; SECURITY.md lists all others that it uses."""

import ast
import re
from contextlib import nullcontext
from pathlib import Path

import pytest
from streamlit import file_util, net_util
from streamlit.runtime import Runtime, app_session

from dashboard.serving import live, plain
from dashboard.serving.assets import CompressedAssets
from dashboard.serving.headers import middleware
from dashboard.serving.hosts import KnownHosts
from dashboard.serving.list_search import ListSearch
from dashboard.serving.plain import PLAIN_VARIABLE
from dashboard.serving.shell import PageShell
from tests.live_server import REPOSITORY
from tests.serving import fresh_loop

# What Streamlit documents below its own name.
PUBLIC = re.compile(r"streamlit(\.testing\.v1|\.components\.v1|\.errors|\.typing)?$")
COMMANDS = {"dashboard/edition/blocks.py", "dashboard/replicas/disk.py"}  # not imported by the app that is served


def private_imports(path: Path) -> list[tuple[str, bool]]:
    """The private modules of Streamlit that a file imports, and whether each is imported with the file itself."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    found = []
    for each in ast.walk(tree):
        modules: list[str] = []
        if isinstance(each, ast.Import):
            modules = [name.name for name in each.names]
        elif isinstance(each, ast.ImportFrom) and each.module:
            own = each.module == "streamlit"
            modules = [f"streamlit.{name.name}" for name in each.names] if own else [each.module]
        found += [
            (module, each in tree.body)
            for module in modules
            if module.split(".")[0] == "streamlit" and not PUBLIC.match(module)
        ]
    return found


PRIVATE = {
    path.relative_to(REPOSITORY).as_posix(): found
    for room in ("data", "components", "dashboard")
    for path in sorted((REPOSITORY / room).rglob("*.py"))
    if (found := private_imports(path))
}


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLAIN_VARIABLE, "1")


@pytest.mark.parametrize(("text", "is_plain"), [("1", True), ("yes", True), ("", False), ("0", False), (" No ", False)])
def test_the_switch_is_one_variable(text: str, is_plain: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(PLAIN_VARIABLE, text)
    assert plain.is_plain() is is_plain


@pytest.mark.usefixtures("asked")
def test_a_plain_start_replaces_and_asks_nothing_inside_streamlit(monkeypatch: pytest.MonkeyPatch) -> None:
    for module, name in ((file_util, "get_static_dir"), (Runtime, "instance"), (Runtime, "exists")):
        monkeypatch.setattr(module, name, lambda *_: pytest.fail("asked"))
    before = (net_util.get_external_ip, app_session._populate_theme_msg, app_session._populate_config_msg)
    plain.use_private_parts()
    assert before == (net_util.get_external_ip, app_session._populate_theme_msg, app_session._populate_config_msg)
    assert isinstance(plain.together(), nullcontext)
    assert fresh_loop.run(live.show_anew()) == 0
    kinds = [each.cls for each in middleware(base_url="", pages={}, also={})]
    assert not {PageShell, ListSearch} & set(kinds)
    assert {KnownHosts, CompressedAssets} <= set(kinds)


def test_private_parts_are_imported_where_the_switch_is_asked_first() -> None:
    with_the_file = {path for path, found in PRIVATE.items() if any(at_once for _, at_once in found)}
    assert with_the_file == {"dashboard/serving/handover.py", *COMMANDS}
    importers = {
        path.relative_to(REPOSITORY).as_posix()
        for path in (REPOSITORY / "dashboard").rglob("*.py")
        if re.search(r"serving(\.handover| import .*handover)", path.read_text(encoding="utf-8"))
    }
    assert importers == {"dashboard/serving/plain.py"}


@pytest.mark.parametrize("path", PRIVATE)
def test_every_private_part_stands_in_the_table_with_a_test_that_is_there(path: str) -> None:
    rows = [
        line for line in (REPOSITORY / "SECURITY.md").read_text(encoding="utf-8").splitlines() if f"`{path}`" in line
    ]
    for module, _ in PRIVATE[path]:
        assert any(f"`{module}`" in row for row in rows), f"SECURITY.md: no row names `{path}` and `{module}`"
    tests = {name for row in rows for name in re.findall(r"`(tests/[\w/]+\.py)`", row)}
    assert tests
    assert {name for name in tests if not (REPOSITORY / name).is_file()} == set()
