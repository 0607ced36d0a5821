"""What is ready before the first reader is let in."""

import pytest

from dashboard import kept as drawn
from dashboard.page import PAGES
from dashboard.warm_up import warm_up
from data.wording import LANGUAGES
from tests.page_runs import run_page


@pytest.mark.slow
def test_the_first_readers_of_every_page_wait_for_no_chart(caplog: pytest.LogCaptureFixture) -> None:
    warm_up()
    assert [record.getMessage() for record in caplog.records if "cannot be shown" in record.getMessage()] == []
    drawn_before = drawn._drawn.cache_info().misses
    for page in PAGES:
        for language in LANGUAGES:
            run_page(page, lang=language)
    assert drawn._drawn.cache_info().misses == drawn_before
