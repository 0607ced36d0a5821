"""Nobody gets an error page who comes in the moment when the server has started."""

import pytest

from tests.bench.first_readers import READERS, first_pages


@pytest.mark.soak
@pytest.mark.parametrize("start", range(2))  # `make bench` starts it more often
def test_twenty_first_readers_get_their_pages(start: int) -> None:
    runs = first_pages()
    assert len(runs) == READERS
    assert [run.errors for run in runs if run.errors] == []
