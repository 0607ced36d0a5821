"""A chart's text table: everything escaped, and the rows of a folded one waiting as text that loses nothing."""

from html import unescape
from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from components.drawing.chart import TextTable
from components.html.chart_table import folded_table, text_table

CELL = st.text(st.characters(exclude_categories=("Cs", "Cc")), max_size=12)
HEADS = ("Year", "Exports", "Share")
ROWS = st.lists(st.tuples(CELL, CELL, CELL), min_size=1, max_size=6)


class Waiting(HTMLParser):
    """The text that waits in a folded table, as a browser reads the attribute."""

    rows = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Keep what the body of the table carries."""
        self.rows = dict(attrs).get("data-rows") or self.rows


def waiting(html: str) -> list[tuple[str, ...]]:
    """The waiting rows, parted as the page's script parts them."""
    parser = Waiting()
    parser.feed(html)
    return [tuple(line.split("\t")) for line in parser.rows.split("\n")]


@given(ROWS)
def test_the_waiting_rows_are_the_rows_of_the_table(rows: list[tuple[str, ...]]) -> None:
    table = TextTable(HEADS, tuple(rows))
    assert waiting(folded_table(table, name="Text table", caption="c")) == rows


def test_a_break_inside_a_cell_does_not_part_it() -> None:
    table = TextTable(HEADS, (("2024", "one\ntwo\tthree", ""), ("2025", "", "\r")))
    assert waiting(folded_table(table, name="n", caption="c")) == [("2024", "one two three", ""), ("2025", "", " ")]


def test_what_looks_like_markup_is_text_in_both_kinds_of_table() -> None:
    table = TextTable(("<i>", "b", "c"), (('"><img src=x onerror=alert(1)>', "<script>", "&amp;"),))
    for html in (text_table(table, caption="<u>"), folded_table(table, name="<s>", caption="<u>")):
        assert not any(tag in html for tag in ("<i>", "<img", "<script", "<u>", "<s>"))
        assert "&amp;amp;" in html


def test_a_folded_table_has_the_head_and_the_caption_of_the_whole_one() -> None:
    table = TextTable(HEADS, (("2024", "1", "2"),))
    whole, folded = text_table(table, caption="Exports"), folded_table(table, name="n", caption="Exports")
    assert whole.partition("<tbody")[0] in folded
    assert "<td>" in whole and "<td>" not in folded and unescape(folded).count("2024\t1\t2") == 1
