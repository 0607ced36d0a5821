"""Slides for PowerPoint: one chart each, as a chart of PowerPoint's own with its numbers, or as a picture where there is none like it."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from typing import Any

from pptx.enum.shapes import MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Emu, Pt

from components.files.canvas import Canvas, Shape
from components.files.deck import Deck, Shown, notes_of
from components.files.laid_text import Words
from components.files.marks import (
    areas,
    bars_as_shapes,
    cell_texts,
    cells_as_shapes,
    hollow_marks,
    lines_as_shapes,
    texts_at_points,
)
from components.files.native_axes import tick_words
from components.files.native_charts import add_chart, is_native, style_bars, style_lines
from components.files.paint import POINT, PX, dash_of, paint, paint_line, pattern, set_colour
from components.files.slide_master import SOURCE, SUBTITLE, empty_presentation

Picture = Callable[[Shown], bytes]  # a chart without its caption as PNG; NoBrowser where none can be made
FLAT = {"scatter", "bar", "heatmap"}
MARKS = {
    "circle": MSO_SHAPE.OVAL, "square": MSO_SHAPE.RECTANGLE, "diamond": MSO_SHAPE.DIAMOND, "triangle-up": MSO_SHAPE.ISOSCELES_TRIANGLE,
    "triangle-down": MSO_SHAPE.FLOWCHART_MERGE, "triangle-right": MSO_SHAPE.ISOSCELES_TRIANGLE, "x": MSO_SHAPE.MATH_MULTIPLY,
    "cross": MSO_SHAPE.CROSS, "star": MSO_SHAPE.STAR_5_POINT, "rect": MSO_SHAPE.RECTANGLE,
}  # fmt: skip
ALIGN = {"left": PP_ALIGN.LEFT, "center": PP_ALIGN.CENTER, "right": PP_ALIGN.RIGHT}
MOST_ROWS = 16


def to_slides(deck: Deck, *, picture: Picture | None = None, progress: Callable[[int], None] = lambda _: None) -> bytes:
    """A PowerPoint file with a slide for each chart; `progress` is told how many are made."""
    presentation, layout = empty_presentation()
    core = presentation.core_properties
    core.title, core.language, core.subject = deck.title, deck.tag, deck.about
    core.author = deck.wording("app-title")
    for number, shown in enumerate(deck.charts, 1):
        slide = presentation.slides.add_slide(layout)
        _fill_slide(slide, shown, deck, picture)
        _say_language(slide, deck.tag)
        progress(number)
    file = io.BytesIO()
    presentation.save(file)
    return file.getvalue()


def _fill_slide(slide: Any, shown: Shown, deck: Deck, picture: Picture | None) -> None:
    canvas = Canvas(shown.chart.plain)
    slide.shapes.turbo_add_enabled = True
    holders = {holder.placeholder_format.idx: holder for holder in slide.placeholders}
    holders[0].text_frame.text = shown.chart.caption.title
    holders[SUBTITLE].text_frame.text = shown.chart.caption.subtitle
    holders[SOURCE].text_frame.text = shown.source
    words = canvas.caption("subtitle")
    holders[SUBTITLE].left, holders[SUBTITLE].top = Emu(round(34 * PX)), Emu(round(words.y * PX))
    holders[SUBTITLE].width, holders[SUBTITLE].height = Emu(round(1532 * PX)), Emu(round((words.height + 4) * PX))
    if {trace["type"] for trace in canvas.traces} <= FLAT:
        _draw(slide, shown, canvas, deck)
    elif picture is not None:
        _paste(slide, shown, picture(shown), canvas)
    else:
        _tabulate(slide, shown, canvas, deck)
    slide.notes_slide.notes_text_frame.text = "\n".join(notes_of(shown, deck.wording))


def _draw(slide: Any, shown: Shown, canvas: Canvas, deck: Deck) -> None:
    """Everything of the figure in its place: areas, charts, then lines, marks and texts in one group."""
    panels, french = canvas.panels(), deck.wording.language == "fr"
    behind, over = [], canvas.shapes()
    words: list[Words] = []
    native = [panel for panel in panels if is_native(panel)]
    for panel in native:
        behind += areas(panel)
    if behind:
        slide.shapes.add_group_shape(add_shapes(slide.shapes, behind))
    described = False
    drawn_axes: set[tuple[int, ...]] = set()
    for panel in panels:
        bars = any(trace["type"] == "bar" for trace in panel.traces)
        if panel in native:
            frame, missing = add_chart(slide.shapes, panel, canvas, french=french)
            _describe(frame, shown.chart.caption.subtitle if described else shown.chart.alt)
            frame.name = shown.chart.caption.title if not described else shown.chart.name
            described = True
            (style_bars(frame.chart, panel, canvas) if bars else style_lines(frame.chart, panel))
            words += missing
            over += hollow_marks(panel) if not bars else []
        else:
            over += cells_as_shapes(panel) + bars_as_shapes(panel, canvas)
            for axis, name in ((panel.x, "x"), (panel.y, "y")):
                at = tuple(round(v) for v in (axis.start, axis.end))
                if (name, *at) not in drawn_axes:
                    drawn_axes.add((name, *at))  # type: ignore[arg-type]
                    words += tick_words(axis, canvas)
                    over = _grid(axis, name, panel, axis.layout.get("showgrid", name == "y")) + over
        if bars or panel not in native:
            over += lines_as_shapes(panel)
        words += texts_at_points(panel, canvas) + cell_texts(panel, canvas)
    marks = add_shapes(slide.shapes, [*over, *canvas.note_lines()])
    texts = add_words(slide.shapes, [*words, *canvas.notes()])
    group = slide.shapes.add_group_shape([*marks, *texts])
    group.name = deck.wording("files-labels")
    if not described:
        _describe(group, shown.chart.alt)


def _grid(axis: Any, name: str, panel: Any, shown: bool) -> list[Shape]:
    if not shown:
        return []
    left, top, width, height = panel.box
    lines = []
    for value, _ in axis.ticks:
        at = axis.start + (value - axis.low) / (axis.high - axis.low) * (axis.end - axis.start)
        ends = ((at, top), (at, top + height)) if name == "x" else ((left, at), (left + width, at))
        lines.append(Shape("line", ends, outline=axis.layout.get("gridcolor") or "", width=1))
    return lines


def _describe(shape: Any, text: str) -> None:
    """Set what a screen reader says of a shape."""
    next(shape._element.iter(qn("p:cNvPr"))).set("descr", text)


def add_shapes(shapes: Any, given: Iterable[Shape]) -> list[Any]:
    """Draw rectangles, marks, lines and areas."""
    return [_add_path(shapes, shape) if shape.kind in ("line", "area") else _add_mark(shapes, shape) for shape in given]


def _add_mark(shapes: Any, shape: Shape) -> Any:
    (x0, y0), (x1, y1) = shape.points[0], shape.points[-1]
    box = (min(x0, x1), min(y0, y1), max(abs(x1 - x0), 0.5), max(abs(y1 - y0), 0.5))
    drawn = shapes.add_shape(MARKS.get(shape.kind, MSO_SHAPE.OVAL), *(Emu(round(v * PX)) for v in box))
    if shape.pattern.get("shape"):
        pattern(drawn.fill, shape.pattern, shape.fill)
    else:
        paint(drawn.fill, shape.fill, shape.opacity)
    _finish(drawn, shape)
    return drawn


def _finish(drawn: Any, shape: Shape) -> None:
    """The outline as it is given: without the shadow and the colour that a theme gives to shapes."""
    if (style := drawn._element.find(qn("p:style"))) is not None:
        drawn._element.remove(style)
    paint_line(drawn.line, shape.outline, shape.width)
    if shape.dash != "solid":
        drawn.line.dash_style = dash_of(shape.dash)


def _add_path(shapes: Any, shape: Shape) -> Any:
    points = [(round(x * PX), round(y * PX)) for x, y in shape.points]
    if len(points) == 2 and shape.kind == "line":
        drawn = shapes.add_connector(1, *(Emu(v) for v in points[0]), *(Emu(v) for v in points[1]))
    else:
        builder = shapes.build_freeform(*points[0], scale=1.0)
        builder.add_line_segments(points[1:], close=shape.kind == "area")
        drawn = builder.convert_to_shape()
        paint(drawn.fill, shape.fill if shape.kind == "area" else "", shape.opacity)
    _finish(drawn, shape)
    return drawn


def add_words(shapes: Any, given: Iterable[Words]) -> list[Any]:
    """Write texts where they stand on the canvas."""
    boxes = []
    for words in given:
        box = shapes.add_textbox(*(Emu(round(v * PX)) for v in (words.x, words.y, words.width, words.height)))
        frame = box.text_frame
        frame.word_wrap = False
        frame.margin_left = frame.margin_right = frame.margin_top = frame.margin_bottom = 0
        frame.vertical_anchor = MSO_ANCHOR.MIDDLE
        if words.angle:
            box.rotation = words.angle % 360
        if words.ground:
            paint(box.fill, words.ground)
        for index, line in enumerate(words.lines):
            paragraph = frame.paragraphs[0] if index == 0 else frame.add_paragraph()
            paragraph.alignment = ALIGN[words.align]
            for run in line:
                added = paragraph.add_run()
                added.text = run.text
                added.font.size = Pt(round(words.size * POINT, 1))
                added.font.bold = run.bold or None
                if colour := run.colour or words.colour:
                    added.font.fill.solid()
                    set_colour(added.font.fill.fore_color, colour.lower())
        boxes.append(box)
    return boxes


def _paste(slide: Any, shown: Shown, png: bytes, canvas: Canvas) -> None:
    """The picture of a chart between the subtitle and the source line."""
    top, bottom = canvas.body
    picture = slide.shapes.add_picture(
        io.BytesIO(png), 0, Emu(round(top * PX)), Emu(round(1600 * PX)), Emu(round((bottom - top) * PX))
    )
    picture.name = shown.chart.name
    _describe(picture, shown.chart.alt)


def _tabulate(slide: Any, shown: Shown, canvas: Canvas, deck: Deck) -> None:
    """The first rows of the chart's text table as a table of PowerPoint's own, where no picture can be made."""
    table, (top, bottom) = shown.chart.table, canvas.body
    rows = table.rows[:MOST_ROWS]
    place = (34, top + 8, 1532, min(bottom - top - 40, 40 * (len(rows) + 1)))
    frame = slide.shapes.add_table(len(rows) + 1, len(table.head), *(Emu(round(v * PX)) for v in place))
    frame.name = shown.chart.name
    _describe(frame, shown.chart.alt)
    for line, cells in enumerate((table.head, *rows)):
        for column, text in enumerate(cells):
            cell = frame.table.cell(line, column)
            cell.text = text
            cell.margin_top = cell.margin_bottom = Emu(0)
            for paragraph in cell.text_frame.paragraphs:
                paragraph.font.size = Pt(10)
    if len(table.rows) > len(rows):
        more = deck.wording("files-more-rows", count=len(table.rows) - len(rows))
        box = slide.shapes.add_textbox(*(Emu(round(v * PX)) for v in (34, bottom - 30, 1200, 24)))
        box.text_frame.text = more
        box.text_frame.paragraphs[0].font.size = Pt(10)


def _say_language(slide: Any, tag: str) -> None:
    """Name the language of every text of a slide, its charts and its notes, for spelling and screen readers."""
    parts = [slide._element, slide.notes_slide._element]
    parts += [shape.chart._chartSpace for shape in slide.shapes if shape.has_chart]
    for part in parts:
        for run in part.iter(qn("a:r"), qn("a:fld")):
            if run.find(qn("a:rPr")) is None:
                run.insert(0, run.makeelement(qn("a:rPr")))
        for look in part.iter(qn("a:rPr"), qn("a:defRPr"), qn("a:endParaRPr")):
            look.set("lang", tag)
