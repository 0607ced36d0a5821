"""The bill of materials, the licences and the days of release say what the locks hold, and keep the rules."""

import json
import re
from datetime import date, timedelta
from pathlib import Path

import pytest

from tools import supply

LOCKS = {each.name: each for each in (supply.RUN_LOCK, supply.TEST_LOCK)}
EACH_LOCK = pytest.mark.parametrize("lock", LOCKS)
ANEW = "make sbom, and commit what it writes"
YOUNGEST = timedelta(days=7)


def of(package: supply.Locked) -> str:
    return f"{package.name} {package.version}"


def test_the_bill_made_anew_is_the_one_that_is_kept() -> None:
    assert supply.bill() == supply.BILL.read_text(encoding="utf-8"), ANEW


def test_the_licences_made_anew_are_those_that_are_kept() -> None:
    assert supply.licence_list() == supply.LICENCES.read_text(encoding="utf-8"), ANEW


def test_the_bill_names_every_package_that_runs_with_every_hash_of_the_lock() -> None:
    bill = json.loads(supply.BILL.read_text(encoding="utf-8"))
    text = supply.RUN_LOCK.read_text(encoding="utf-8")
    hashes = [
        each["content"] for part in bill["components"] for file in part["externalReferences"] for each in file["hashes"]
    ]
    assert hashes == re.findall(r"--hash=sha256:(\w+)", text)
    assert [f"{part['name']}=={part['version']}" for part in bill["components"]] == re.findall(r"^\S+==\S+", text, re.M)
    assert len({part["bom-ref"] for part in bill["components"]}) == len(bill["components"])


@EACH_LOCK
def test_every_package_has_a_licence_of_the_list_or_a_reason(lock: str) -> None:
    rules = supply.rules()
    outside = {
        of(each): supply.licence(each)
        for each in supply.locked(LOCKS[lock])
        if each.name not in rules["exceptions"] and not supply.names_of(supply.licence(each)) <= set(rules["allowed"])
    }
    assert outside == {}, "use another package, or give a reason in [exceptions] of tools/licences.toml"


def test_nothing_that_runs_is_an_exception() -> None:
    assert {each.name for each in supply.locked(supply.RUN_LOCK)}.isdisjoint(supply.rules()["exceptions"])


def test_what_is_stated_of_licences_concerns_locked_packages_and_says_why() -> None:
    stated = {**supply.rules()["stated"], **supply.rules()["exceptions"]}
    assert stated.keys() <= {each.name for lock in LOCKS.values() for each in supply.locked(lock)}
    assert all(each["reason"] for each in stated.values())


@EACH_LOCK
def test_every_version_was_a_week_old_when_it_was_locked_or_says_why_not(lock: str) -> None:
    known = supply.released()
    packages = supply.locked(LOCKS[lock])
    missing = [of(each) for each in packages if (each.name, each.version) not in known]
    assert missing == [], "make released (with uv), and commit tools/released.csv"
    days = {of(each): known[each.name, each.version] for each in packages}
    young = {name: day for name, day in days.items() if day.locked - day.released < YOUNGEST and not day.why}
    assert young == {}, "lock an older version, or say in tools/released.csv why not (a weakness that it mends)"


def test_the_day_of_a_release_is_that_of_its_newest_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = tmp_path / "released.csv"
    kept.write_text(
        "package,version,released,locked,why\nold,1,2026-01-01,2026-01-03,a reason\ngone,1,2026-01-01,2026-02-01,\n"
    )
    monkeypatch.setattr(supply, "RELEASED", kept)
    pylock = tmp_path / "pylock.toml"
    pylock.write_text(
        '[[packages]]\nname = "old"\nversion = "1"\n'
        "wheels = [{ upload-time = 2026-01-01T00:00:00Z }, { upload-time = 2026-01-01T23:59:00-02:00 }]\n"
        '[[packages]]\nname = "new"\nversion = "2"\nsdist = { upload-time = 2026-01-02T00:00:00Z }\n'
    )
    assert supply.main(["released", str(pylock)]) == 0
    found = supply.released()
    assert found.keys() == {("old", "1"), ("new", "2")}
    assert found["old", "1"] == (date(2026, 1, 2), date(2026, 1, 3), "a reason")
    assert found["new", "2"].released == date(2026, 1, 2)


def test_a_line_of_a_lock_that_is_not_read_is_refused(tmp_path: Path) -> None:
    lock = tmp_path / "requirements.lock"
    lock.write_text("plain==1.0\n")
    with pytest.raises(ValueError, match="not every line"):
        supply.locked(lock)


def test_a_package_that_is_not_installed_and_not_stated_is_refused() -> None:
    with pytest.raises(LookupError, match="nothing installed"):
        supply.licence(supply.Locked("not-a-package-of-ours", "1", "", ()))
