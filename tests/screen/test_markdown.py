"""A label shows the names of the tables to the letter: what looks like Markdown is text."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from components.screen.markdown import JOINER, as_label


@pytest.mark.parametrize(
    "words", ["Côte d'Ivoire", "Exports, C$ billions", "Growth, % a year (2026)", "R&D", "États-Unis : 3"]
)
def test_plain_words_stay_as_they_are(words: str) -> None:
    assert as_label(words) == words


@pytest.mark.parametrize(
    ("name", "label"),
    [
        ("**China**", r"\*\*China\*\*"),
        ("![x](https://evil.example/x.png)", rf"!\[x\](https\:{JOINER}//evil.example/x.png)"),
        ("[x](javascript:alert(1))", rf"\[x\](javascript\:{JOINER}alert(1))"),
        ("$x$", r"\$x\$"),
        (":red[r]", rf"\:{JOINER}red\[r\]"),
        (":material/home: :smile:", rf"\:{JOINER}material/home: \:{JOINER}smile:"),
        ("`code` ~~gone~~ a_b_c", r"\`code\` \~\~gone\~\~ a\_b\_c"),
        ("<img src=x> &lt;", r"\<img src=x\> \&lt;"),
        ("a -> b", rf"a -{JOINER}\> b"),
        ("www.evil.example me@evil.example", f"w{JOINER}ww.evil.example me@{JOINER}evil.example"),
        ("# Chad", r"\# Chad"),
        ("- Chad", r"\- Chad"),
        ("12. Chad", r"12\. Chad"),
        (" \tChad\nTogo ", "Chad Togo"),
        ("\\*", r"\\\*"),
    ],
)
def test_what_markdown_would_read_is_set_apart(name: str, label: str) -> None:
    assert as_label(name) == label


@given(st.text())
def test_nothing_is_lost_but_line_breaks_and_doubled_blanks(name: str) -> None:
    shown = re.sub(r"\\(?=[!-/:-@\[-`{-~])(.)", r"\1", as_label(name.replace(JOINER, ""))).replace(JOINER, "")
    assert shown == re.sub(r"[ \t\r\n\f\v]+", " ", name.replace(JOINER, "")).strip(" ")
