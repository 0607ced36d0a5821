"""The master of the slides: 16:9, one layout with placeholders, the theme's fonts and colours; an office restyles these alone."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from lxml import etree
from pptx import Presentation
from pptx.oxml import parse_xml
from pptx.oxml.ns import nsdecls, qn
from pptx.util import Emu

from components.drawing.style import FONT
from components.files.paint import PX, THEME

WIDTH, HEIGHT = 1600, 900  # px of the canvas
EDGE = 34
SUBTITLE, SOURCE = 10, 11  # numbers of the two placeholders beside the title
THEME_FONT = FONT.split(", ")[1]


class Holder(NamedTuple):
    """A placeholder: its box in px, the end of it at which the text stands, and the type in hundredths of a point."""

    name: str
    kind: str
    number: int
    box: tuple[int, int, int, int]
    anchor: str
    size: int
    colour: str
    bold: int = 0


HOLDERS = (
    Holder("Title", "title", 0, (EDGE, 24, WIDTH - 2 * EDGE, 80), "t", 1680, "tx1", 1),
    Holder("Subtitle", "body", SUBTITLE, (EDGE, 100, WIDTH - 2 * EDGE, 46), "t", 960, "tx2"),
    Holder("Source", "body", SOURCE, (EDGE, HEIGHT - 88, WIDTH - 2 * EDGE, 60), "b", 840, "tx2"),
    Holder("Number", "sldNum", 12, (WIDTH - EDGE - 60, HEIGHT - 28, 60, 22), "b", 800, "tx2"),
)


def empty_presentation() -> tuple[Any, Any]:
    """A presentation without slides, and the layout that its slides have."""
    deck = Presentation()
    deck.slide_width, deck.slide_height = Emu(WIDTH * PX), Emu(HEIGHT * PX)
    master = deck.slide_master
    for layout in list(deck.slide_layouts)[:-1]:
        deck.slide_layouts.remove(layout)
    (layout,) = deck.slide_layouts
    layout.name = "Chart"
    layout._element.attrib.pop("type", None)
    for owner in (master, layout):
        tree = owner.shapes._spTree
        for shape in list(tree.iterchildren(qn("p:sp"))):
            tree.remove(shape)
        for number, holder in enumerate(HOLDERS, 2):
            if owner is layout or holder.kind in ("title", "sldNum"):
                tree.append(_placeholder(number, holder))
    text = Holder("Text", "body", 1, (EDGE, 150, WIDTH - 2 * EDGE, 650), "t", 1200, "tx1")
    master.shapes._spTree.append(_placeholder(9, text))
    _theme(master)
    return deck, layout


def _placeholder(shape_id: int, holder: Holder) -> Any:
    left, top, width, height = (value * PX for value in holder.box)
    at = f'idx="{holder.number}"' if holder.number else ""
    text = (
        '<a:fld id="{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}" type="slidenum"><a:rPr/><a:t>#</a:t></a:fld>'
        if holder.kind == "sldNum"
        else f"<a:r><a:rPr/><a:t>{holder.name}</a:t></a:r>"
    )
    side = "r" if holder.kind == "sldNum" else "l"
    return parse_xml(
        f'<p:sp {nsdecls("p", "a")}><p:nvSpPr><p:cNvPr id="{shape_id}" name="{holder.name}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
        f'<p:nvPr><p:ph type="{holder.kind}" {at}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="{left}" y="{top}"/>'
        f'<a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody>'
        f'<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="{holder.anchor}"><a:normAutofit/></a:bodyPr><a:lstStyle><a:lvl1pPr marL="0" indent="0" algn="{side}">'
        f'<a:lnSpc><a:spcPct val="100000"/></a:lnSpc><a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/><a:defRPr sz="{holder.size}" b="{holder.bold}"><a:solidFill><a:schemeClr val="{holder.colour}"/></a:solidFill></a:defRPr></a:lvl1pPr></a:lstStyle>'
        f"<a:p>{text}</a:p></p:txBody></p:sp>"
    )


def _theme(master: Any) -> None:
    """Our fonts and colours as those of the theme."""
    part = next(rel.target_part for rel in master.part.rels.values() if rel.reltype.endswith("/theme"))
    theme = etree.fromstring(part.blob)
    theme.set("name", "Diversification")
    for font in ("a:majorFont", "a:minorFont"):
        theme.find(f".//{font}/a:latin", namespaces={"a": theme.nsmap["a"]}).set("typeface", THEME_FONT)
    scheme = theme.find(".//a:clrScheme", namespaces={"a": theme.nsmap["a"]})
    for code, colour in THEME.items():
        slot = scheme.find(qn(f"a:{code}"))
        for old in list(slot):
            slot.remove(old)
        etree.SubElement(slot, qn("a:srgbClr")).set("val", re.sub("#", "", colour).upper())
    part._blob = etree.tostring(theme, xml_declaration=True, encoding="UTF-8", standalone=True)
