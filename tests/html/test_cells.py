"""Cells with a long text ask for a wider column, by what a reader reads and not by the markup."""

import pytest

from components.html.cells import LONG, cell


@pytest.mark.parametrize(
    ("html", "made"),
    [
        ("50%", "<td>50%</td>"),
        ("x" * LONG, f"<td>{'x' * LONG}</td>"),
        ("x" * (LONG + 1), f'<td class="long">{"x" * (LONG + 1)}</td>'),
        ('<a href="https://example.org/a-very-long-address-of-a-page">EY</a>', '<td><a href="https://example.org/a-very-long-address-of-a-page">EY</a></td>'),
    ],
)  # fmt: skip
def test_a_cell_is_long_by_its_words(html: str, made: str) -> None:
    assert cell(html) == made
