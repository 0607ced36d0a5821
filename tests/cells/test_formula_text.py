"""Text that a spreadsheet would run carries an apostrophe in a download, and loses it when it is read back."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.cells.formula_text import marked, unmarked
from data.cells.kinds import plain

SEARCH = settings(deadline=None, derandomize=True)
ANY = st.text() | st.from_regex(r"'*[=+\-@].*")


@pytest.mark.parametrize("text", ["=1+1", "+1", "-2", "@SUM(A1)", "\t=1", "\r=1", "\uff1d1", "'=1"])
def test_text_that_would_run_gets_an_apostrophe(text: str) -> None:
    assert marked(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "China", "1+1", "l'or", "'tis", "3 - 2", "— a dash"])
def test_other_text_stays_as_it_is(text: str) -> None:
    assert marked(text) == text
    assert unmarked(text) == text


@SEARCH
@given(ANY)
def test_the_mark_comes_off_without_loss(text: str) -> None:
    assert unmarked(marked(text)) == text


@SEARCH
@given(ANY)
def test_marked_text_never_begins_with_a_sign_that_runs(text: str) -> None:
    assert not marked(text).startswith(("=", "+", "-", "@", "\t", "\r", "\uff1d", "\uff0b", "\uff0d", "\uff20"))


def test_a_curated_cell_is_read_without_the_mark_of_a_download() -> None:
    assert plain("'=HYPERLINK(1)") == "=HYPERLINK(1)"
