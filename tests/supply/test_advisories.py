"""A file of advisories names the locked versions that it concerns; the advisories here are invented."""

import json
import zipfile
from pathlib import Path

import pytest
from packaging.version import Version

from tools import advisories
from tools.supply import RUN_LOCK, locked

TWO_SPANS = [{"introduced": "2.0"}, {"fixed": "2.1"}, {"introduced": "0"}, {"fixed": "1.5"}]


@pytest.mark.parametrize(
    ("number", "events", "inside"),
    [
        ("1.4", TWO_SPANS, True),
        ("1.5", TWO_SPANS, False),
        ("2.0", TWO_SPANS, True),
        ("2.0rc1", TWO_SPANS, False),
        ("2.1", TWO_SPANS, False),
        ("10.0", [{"introduced": "9.0"}], True),
        ("1.2", [{"introduced": "0"}, {"last_affected": "1.2"}], True),
        ("1.2.1", [{"introduced": "0"}, {"last_affected": "1.2"}], False),
        ("1.2", [{"fixed": "1.3"}], False),
    ],
)
def test_a_version_lies_in_a_range_from_where_it_begins_to_where_it_is_mended(
    number: str, events: list[dict[str, str]], inside: bool
) -> None:
    assert advisories.in_range(Version(number), events) is inside


def test_a_version_may_be_named_in_another_spelling_and_what_cannot_be_compared_counts() -> None:
    assert advisories.is_affected("1.0", {"versions": ["not a version", "1.0.0"]})
    assert not advisories.is_affected("1.1", {"versions": ["1.0.0"], "ranges": [{"type": "GIT", "events": []}]})
    assert advisories.is_affected("1.1", {"ranges": [{"type": "ECOSYSTEM", "events": [{"introduced": "one"}]}]})


def packed(folder: Path, *found: dict[str, object]) -> Path:
    archive = folder / "all.zip"
    with zipfile.ZipFile(archive, "w") as file:
        for at, each in enumerate(found):
            file.writestr(f"MADE-UP-{at}.json", json.dumps({"id": f"MADE-UP-{at}", **each}))
    return archive


def of(name: str, ecosystem: str = "PyPI") -> list[dict[str, object]]:
    events = [{"introduced": "0"}]
    return [{"package": {"ecosystem": ecosystem, "name": name}, "ranges": [{"type": "ECOSYSTEM", "events": events}]}]


def test_the_command_names_what_it_finds_and_how_much_it_has_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    number = next(each.version for each in locked(RUN_LOCK) if each.name == "python-pptx")
    archive = packed(
        tmp_path,
        {"affected": of("Python_PPTX"), "summary": "Invented"},
        {"affected": of("pandas"), "withdrawn": "2026-01-01T00:00:00Z"},
        {"affected": of("pandas", "npm")},
        {"affected": of("somebody-elses")},
    )
    assert advisories.main([str(archive)]) == 1
    said = capsys.readouterr().out
    assert said == f"python-pptx {number}: MADE-UP-0 Invented\n2 advisories read, 1 of them concern a locked version\n"


@pytest.mark.parametrize(
    ("found", "code"), [([], 2), ([{"affected": of("x", "npm")}], 2), ([{"affected": of("x")}], 0)]
)
def test_a_file_without_advisories_of_python_is_not_taken_for_good_news(
    found: list[dict[str, object]], code: int, tmp_path: Path
) -> None:
    assert advisories.main([str(packed(tmp_path, *found))]) == code
