"""Rows that other tables point to: partners, blocs, sources, licences, remarks, product groups, terms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Annotated, ClassVar

from pydantic import Field

from data.cells import codes
from data.cells.kinds import (
    BlocCode,
    BlocCodes,
    Day,
    Identifier,
    MaybeAddress,
    MaybePartialDate,
    MaybePartnerCode,
    MaybeText,
    PartnerCode,
    Text,
    Texts,
    number,
    optional,
    refuse,
    required,
    whole_number,
    within,
)
from data.cells.named_rows import GOLD
from data.cells.phrases import phrase
from data.rows.base import ENGLISH_ARTICLE, FRENCH_ARTICLE, Fault, Row, code, maybe_code

Latitude = Annotated[float | None, optional(within(number, -90, 90))]
Position = Annotated[int, required(within(whole_number, 1, 9), "number")]
PARAMETERS = re.compile(r"(?:\?[a-z_]+=[^\s=&#?]+(?:&[a-z_]+=[^\s=&#?]+)*)?")
Longitude = Annotated[float | None, optional(within(number, -180, 180))]


def view_address(value: str) -> str:
    """The address of a view: a page of the app and its choices, without those of the reader (language, presenter mode)."""
    path, mark, query = value.partition("?")
    if not path.startswith("/") or path[1:] not in codes.PAGES:
        refuse("unknown_page", expected=", ".join(f"/{name}" for name in codes.PAGES))
    names = [part.partition("=")[0] for part in query.split("&")]
    if readers := {"lang", "present"} & set(names):
        refuse("parameter_of_the_reader", name=min(readers))
    if not PARAMETERS.fullmatch(mark + query) or len(set(names)) < len(names):
        refuse("bad_parameters")
    return value


class PartnerRow(Row):
    """A destination of exports: a country, a bloc, or an aggregate such as the world."""

    of_one_language: ClassVar[frozenset[str]] = frozenset({"article", "aliases"})
    partner_code: PartnerCode = Field(description="ISO 3166-1 alpha-3 code; EU27, WLD and XUS for bloc and aggregates")
    kind: code(*codes.PARTNER_KINDS) = Field(description="country, former country, bloc or aggregate")  # type: ignore[valid-type]
    name_en: Text = Field(description="name in English")
    name_fr: Text = Field(description="name in French")
    article_en: ENGLISH_ARTICLE = Field(description="article of the English name in a sentence: the, or blank")
    article_fr: FRENCH_ARTICLE = Field(
        description="article of the French name in a sentence: le, la, les, l', or blank as of Cuba"
    )
    in_french: maybe_code("à", "dans", "en") = Field(  # type: ignore[valid-type]
        description="French preposition of place where the article does not give it (à la Barbade, en Israël); blank for au, aux, en of la and l', and à"
    )
    aliases_en: Texts = Field(
        description="other English names that people type, joined with ';'; codes and forms without accents or points are known anyway"
    )
    aliases_fr: Texts = Field(description="other French names that people type, joined with ';'")
    region: maybe_code(*codes.REGIONS) = Field(description="region of the world; blank for aggregates")  # type: ignore[valid-type]
    subregion: maybe_code(*codes.SUBREGIONS) = Field(description="subregion of the world")  # type: ignore[valid-type]
    blocs: BlocCodes = Field(description="blocs the partner belongs to on the as-of date, joined with ';'")
    label_lat: Latitude = Field(description="latitude of the label point, degrees north")
    label_lon: Longitude = Field(description="longitude of the label point, degrees east")
    source_id: Identifier = Field(description="row of sources.csv")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the row is confirmed")  # type: ignore[valid-type]
    as_of: Day = Field(description="day on which memberships were last known")


class BlocRow(Row):
    """A group of partners that readers filter by."""

    bloc: BlocCode = Field(description="code used in partners.csv")
    name_en: Text = Field(description="name in English")
    name_fr: Text = Field(description="name in French")


class SourceRow(Row):
    """A publication that facts were read from."""

    source_id: Identifier = Field(description="id used by every other table")
    publisher_en: Text = Field(description="who published it, in English")
    publisher_fr: Text = Field(description="who published it, in French")
    title: Text = Field(description="title in the publication's own language")
    french_title: MaybeText = Field(
        description="official French title of a publication with a title in English; blank if it has none"
    )
    title_language: code(*codes.TITLE_LANGUAGES) = Field(description="language of the title")  # type: ignore[valid-type]
    url: MaybeAddress = Field(description="web address; blank where none is known")
    published: MaybePartialDate = Field(description="date of publication, as precise as known")
    read_from: code(*codes.READ_FROM) = Field(description="where the project read it")  # type: ignore[valid-type]
    licence: Identifier = Field(description="row of licences.csv")
    note_en: MaybeText = Field(description="remark in English")
    note_fr: MaybeText = Field(description="remark in French")


class LicenceRow(Row):
    """Terms of use of a source, and the line that they ask for."""

    licence: Identifier = Field(description="id used by sources.csv")
    name_en: Text = Field(description="name in English")
    name_fr: Text = Field(description="name in French")
    attribution_en: MaybeText = Field(description="line of attribution in English")
    attribution_fr: MaybeText = Field(description="line of attribution in French")
    url: MaybeAddress = Field(description="text of the licence")


class NoteRow(Row):
    """A remark that many rows of the trade tables share."""

    note_id: Identifier = Field(description="id used in the note_id column of other tables")
    text_en: Text = Field(description="remark in English")
    text_fr: Text = Field(description="remark in French")


class ProductGroupRow(Row):
    """A group of products that duties apply to."""

    product_group: Identifier = Field(description="id used by tariff_measures.csv")
    family: code(*codes.PRODUCT_FAMILIES) = Field(description="family of product groups, for filters")  # type: ignore[valid-type]
    name_en: Text = Field(description="name in English")
    name_fr: Text = Field(description="name in French")
    note_en: MaybeText = Field(description="what the group covers, in English")
    note_fr: MaybeText = Field(description="what the group covers, in French")


class PreferenceRuleRow(Row):
    """Which goods of a product group a duty applies to, by preference or quota."""

    preference_rule: Identifier = Field(description="id used by tariff_measures.csv")
    aimed_at: MaybePartnerCode = Field(
        description="partner that duties on every origin under this rule are about; blank where it is no one partner"
    )
    in_labels: code(*codes.YES_NO) = Field(  # type: ignore[valid-type]
        description="whether a chart names the rule beside the product group: no where the group's name says enough"
    )
    name_en: Text = Field(description="name in English")
    name_fr: Text = Field(description="name in French")
    text_en: Text = Field(description="meaning in English")
    text_fr: Text = Field(description="meaning in French")


class SectorRow(Row):
    """A product sector of exports by the North American Product Classification System (NAPCS)."""

    sector_id: Identifier = Field(description="id used by exports_by_sector.csv")
    classification: Text = Field(description="NAPCS code or section")
    family: code(*codes.SECTOR_FAMILIES) = Field(description="family of sectors; gold and energy stand apart")  # type: ignore[valid-type]
    main_partner: MaybePartnerCode = Field(
        description="partner that most exports of the sector outside the United States go to, where it is known"
    )
    name_en: Text = Field(description="name in English")
    name_fr: Text = Field(description="name in French")
    short_name_en: Text = Field(description="short name in English, for the labels of a chart")
    short_name_fr: Text = Field(description="short name in French, for the labels of a chart")

    def faults(self) -> Iterator[Fault]:
        """The page says where most gold goes."""
        yield from super().faults()
        if self.sector_id == GOLD and self.main_partner is None:
            yield "main_partner", "required", {"expected": phrase("partner")}


class SectorProductGroupRow(Row):
    """Which product group of the tariff measures belongs to a sector of exports: no publication says so, the project reads it in both names."""

    sector_id: Identifier = Field(description="row of sectors.csv")
    product_group: Identifier = Field(description="row of product_groups.csv")
    extent: code(*codes.EXTENTS) = Field(description="whether the group covers all of the sector or part of it")  # type: ignore[valid-type]
    reason_en: Text = Field(description="why the group belongs to the sector, in English")
    reason_fr: Text = Field(description="why the group belongs to the sector, in French")
    as_of: Day = Field(description="day on which the two names were last read")
    source_id: Identifier = Field(description="row of sources.csv: the project itself")
    confidence: code(*codes.CONFIDENCES) = Field(description="how far the match is confirmed")  # type: ignore[valid-type]


class QuestionRow(Row):
    """A question that the overview suggests, and the view that answers it."""

    position: Position = Field(description="place of the question in the list, from 1 to 9")
    question_id: Identifier = Field(description="id of the question")
    question_en: Text = Field(description="question in English")
    question_fr: Text = Field(description="question in French")
    address: Annotated[str, required(view_address, "view")] = Field(
        description="address of the view from the page on, without language and presenter mode: /tariffs?look=lanes"
    )


class GlossaryRow(Row):
    """A term of the field and its meaning."""

    term_id: Identifier = Field(description="id of the term")
    term_en: Text = Field(description="term in English")
    term_fr: Text = Field(description="term in French")
    forms_en: MaybeText = Field(description="other forms of the term in English, joined with ';'")
    forms_fr: MaybeText = Field(description="other forms of the term in French, joined with ';'")
    definition_en: Text = Field(description="meaning in English")
    definition_fr: Text = Field(description="meaning in French")
