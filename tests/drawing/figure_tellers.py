"""What a figure is told by: its words, the lines of its title, its language by common words, the need of WebGL by the kind of a trace."""

import re

from components.drawing.chart import Chart
from data.wording import LANGUAGES

WEBGL = re.compile(r"gl$|3d$|mapbox|map$|^(splom|parcoords|surface|volume|isosurface|cone|streamtube|pointcloud)$")
NO_WEBGL = {"heatmap", "treemap"}
COMMON_WORDS = {
    "en": {"the", "of", "and", "to", "in", "by", "with"},
    "fr": {"les", "des", "de", "la", "et", "le", "du", "à", "vers", "en"},
}


def said(text: str) -> str:
    """The words of an annotation, without the marks of type and lines."""
    return str(re.sub(r"</?b>", "", text).replace("<br>", " "))


def title_lines(chart: Chart) -> int:
    """How many lines the title of a chart has."""
    return next(note.text.count("<br>") + 1 for note in chart.figure.layout.annotations if note.name == "title")


def language_of(text: str) -> str:
    """The language whose common words are more frequent in a text."""
    words = re.findall(r"\w+", text.lower())
    return max(LANGUAGES, key=lambda language: sum(word in COMMON_WORDS[language] for word in words))


def needs_webgl(kind: str) -> bool:
    """Whether traces of a kind are drawn by the graphics card."""
    return kind not in NO_WEBGL and WEBGL.search(kind) is not None
