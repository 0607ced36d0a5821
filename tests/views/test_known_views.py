"""Codes of pictures and the views they stand for: what is noted, what is not, and what a restart keeps."""

from pathlib import Path

import pytest

from dashboard.known_views import KnownView, KnownViews, file_of
from dashboard.view import View
from tests.small_views import view_of

VIEW = view_of(lang="fr", multiple=3.0, present=True, chart="target_path", seek="a name", find="my word")


def test_a_view_is_found_by_its_code_however_it_is_typed_in_either_language() -> None:
    views = KnownViews(None)
    views.note("3HUMVZ", "target_path", "targets", VIEW)
    for typed in ("3HUMVZ", "3humvz", " 3hu-mvz. "):
        assert views.find(typed) == KnownView("target_path", "targets", "multiple=3")
    assert views.find("222222") is None
    found = views.find("3HUMVZ")
    assert found and found.view("en") == view_of(multiple=3.0) and found.view("fr") == view_of(lang="fr", multiple=3.0)


def test_a_restart_keeps_the_views_and_reads_no_line_that_is_none(tmp_path: Path) -> None:
    file = tmp_path / "kept" / "codes.tsv"
    views = KnownViews(file)
    for _ in range(3):
        views.note("3HUMVZ", "target_path", "targets", VIEW)
    assert file.read_text() == "3HUMVZ\ttarget_path\ttargets\tmultiple=3\n"
    with file.open("a") as lines:
        lines.write("O0I1LL\ta\tb\tc\nhalf a li\n\nJJJJJJ\tus_share\t../etc\t\n22222\xe9\t\t\t\n")
    again = KnownViews(file)
    assert again.find("3HUMVZ") and not again.find("JJJJJJ") and not again.find("O0I1LL")


def test_a_view_that_another_process_notes_is_found(tmp_path: Path) -> None:
    views, others = KnownViews(tmp_path / "codes.tsv"), KnownViews(tmp_path / "codes.tsv")
    assert views.find("3HUMVZ") is None
    others.note("3HUMVZ", "target_path", "targets", VIEW)
    assert views.find("3HUMVZ") == KnownView("target_path", "targets", "multiple=3")


def test_what_somebody_typed_is_never_noted(tmp_path: Path) -> None:
    views = KnownViews(tmp_path / "codes.tsv")
    views.note("AAAAAA", "scenario_paths", "targets", view_of(firstname="My plan"))
    views.note("BBBBBB", "us_share", "targets", view_of(seek="secret", find="secret"))
    assert views.find("AAAAAA") is None
    assert "secret" not in (tmp_path / "codes.tsv").read_text()


def test_the_file_and_the_memory_are_bounded(tmp_path: Path) -> None:
    views = KnownViews(tmp_path / "codes.tsv", most=2)
    for code in ("AAAAAA", "BBBBBB", "CCCCCC"):
        views.note(code, "us_share", "targets", View())
    assert len((tmp_path / "codes.tsv").read_text().splitlines()) == 2
    assert [views.find(code) is not None for code in ("AAAAAA", "BBBBBB", "CCCCCC")] == [False, True, True]
    views.note("DDDDDD", "us_share", "partners", view_of(compare=tuple(f"C{number:03}" for number in range(200))))
    assert views.find("DDDDDD") is None


def test_a_place_that_cannot_be_written_costs_only_the_memory_of_a_restart(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("")
    views = KnownViews(tmp_path / "file" / "codes.tsv")
    views.note("AAAAAA", "us_share", "targets", View())
    views.note("BBBBBB", "us_share", "targets", View())
    assert views.find("AAAAAA") and views.find("BBBBBB") and len(caplog.records) == 1


def test_where_views_are_noted_is_configuration(tmp_path: Path) -> None:
    assert file_of({"TRADE_DATA_VIEW_CODES": "off"}) is None
    assert file_of({"TRADE_DATA_VIEW_CODES": str(tmp_path / "a.tsv")}) == tmp_path / "a.tsv"
    usual = file_of({})
    assert usual and usual.name == "view_codes.tsv"
