"""Accidents to one code, one list or one text, and to the cells of one row together."""

from tests.damage.csv_damage import BrokenCsv, broken, broken_cell, cells

ANNUAL, MEASURES = "exports_annual.csv", "tariff_measures.csv"
CONFIDENCES = "write one of these: official, secondary, press, unverified"
ERROR_VALUE = "this is an error value of the spreadsheet; write the value itself, or leave the cell blank"
NOT_AN_ADDRESS = "not a web address; write it in full, starting with https://"
NOT_A_PARTNER = "a partner code is three capital letters (or a bloc's code such as EU27); write"
LISTED = "separate the codes with ';' without spaces, each code once; write ARG;CHL"
SAFE = "https%3A%2F%2Fexample.org%2Fa"
NOTHING = "this cell is empty but must be filled; write"


def hidden(name: str, character: str, shown: str) -> BrokenCsv:
    """A name with a character that nobody sees."""
    message = f"the text contains a hidden character ({name}); type the text again"
    damage = cells(2, name_en=f"AP{character}EC")
    return broken(f"a hidden {name}", "blocs.csv", damage, f'blocs.csv:2 name_en "AP{shown}EC": {message}')


CODES = (
    broken_cell(
        "a code mistyped",
        ANNUAL,
        "confidence",
        "oficial",
        f'not a code of this column ("official"?); {CONFIDENCES}',
    ),
    broken_cell("a code invented", ANNUAL, "confidence", "sure", f"not a code of this column; {CONFIDENCES}"),
    broken_cell(
        "an id written as a title",
        ANNUAL,
        "source_id",
        "StatCan 12-10-0011",
        "an id contains only lowercase letters, digits, '-' and '_'; write statcan_12_10_0011",
    ),
    broken_cell("a partner in small letters", ANNUAL, "partner_code", "chn", f"{NOT_A_PARTNER} CHN"),
    broken_cell("a partner by its name", ANNUAL, "partner_code", "China", f"{NOT_A_PARTNER} a code such as USA"),
    broken_cell(
        "a bloc in small letters",
        "blocs.csv",
        "bloc",
        "apec",
        "a bloc's code contains only capital letters, digits and '_'; write APEC",
    ),
    broken_cell("a list with commas", "agreements.csv", "partner_codes", "ARG,CHL", LISTED),
    broken_cell("a list with blanks", "agreements.csv", "partner_codes", "ARG; CHL", LISTED),
    broken_cell("a list with a loose end", "agreements.csv", "partner_codes", "ARG;CHL;", LISTED),
    broken_cell("a list with a repeat", "agreements.csv", "partner_codes", "ARG;CHL;ARG", LISTED),
    broken_cell("an address without https", "sources.csv", "url", "www.example.org", NOT_AN_ADDRESS),
    broken_cell("an address that runs a script", "sources.csv", "url", "javascript:alert(1)", NOT_AN_ADDRESS),
    broken(
        "an address rewritten by a mail filter",
        "sources.csv",
        cells(2, url=f"https://can01.safelinks.protection.outlook.com/?url={SAFE}%3Futm_source%3Dx&data=05%7Ca%40b.ca"),
        'sources.csv:2 url "https://can01.safelinks.protection.outlook.com/?url=https%3A": a mail filter or a search'
        " engine rewrote the address; write https://example.org/a, or run: python -m data check --fix",
    ),
    broken_cell(
        "an address that tracks its readers",
        "sources.csv",
        "url",
        "https://example.org/a?utm_source=x&id=7&fbclid=y",
        "the address includes tracking parameters; write https://example.org/a?id=7,"
        " or run: python -m data check --fix",
    ),
    broken_cell(
        "an address that cannot be read out of a mail filter's",
        "sources.csv",
        "url",
        "https://protect-eu.mimecast.com/s/AbC1?domain=a.org",
        "a mail filter or a search engine rewrote the address; write the address that opens in a browser",
    ),
    broken_cell("an address with an open bracket", "sources.csv", "url", "https://[example.org", NOT_AN_ADDRESS),
)

TEXTS = (
    hidden("zero-width space", "\u200b", "\\u200b"),
    hidden("soft hyphen", "\u00ad", "\\xad"),
    hidden("private-use character U+F0B7", "\uf0b7", "\\uf0b7"),
    hidden("invisible character U+200E", "\u200e", "\\u200e"),
    hidden("line break", "\n", "\\n"),
    hidden("control character 11", "\x0b", "\\x0b"),
    hidden("replacement character", "\ufffd", "\ufffd"),
    broken_cell("no name", "blocs.csv", "name_en", "", f"{NOTHING} the text"),
    broken_cell(
        "accents opened in another code",
        "blocs.csv",
        "name_fr",
        "UniversitÃ©",
        "the accents were garbled when the file was opened in another encoding; write Université",
    ),
    broken_cell(
        "a text left to translate",
        "blocs.csv",
        "name_fr",
        "À TRADUIRE",
        "the text is not finished (À TRADUIRE); write it",
    ),
    broken_cell(
        "an accent that a spreadsheet could not save",
        "blocs.csv",
        "name_fr",
        "Alliance du Qu?bec",
        "there is a question mark inside a word (Qu?bec): the spreadsheet could not save a letter; write the letter",
    ),
    broken_cell(
        "an article with its noun",
        "partners.csv",
        "article_fr",
        "l'île",
        "not a code of this column; write one of these: le, la, les, l'",
    ),
    broken(
        "a text of a page",
        "blocs.csv",
        cells(2, name_en="x" * 701),
        f'blocs.csv:2 name_en "{"x" * 60}": the text has 701 characters; keep it within 700',
    ),
    broken(
        "a remark in English only",
        MEASURES,
        cells(2, note_en="A remark.", note_fr=""),
        f"{MEASURES}:2 note_fr: the text is in one language only; fill in note_fr too",
    ),
    broken(
        "a remark in French only",
        MEASURES,
        cells(2, note_en="", note_fr="Une remarque."),
        f"{MEASURES}:2 note_en: the text is in one language only; fill in note_en too",
    ),
    broken(
        "two faults in one row",
        "blocs.csv",
        cells(2, bloc="apec", name_fr="#NOM?"),
        "blocs.csv:2 bloc \"apec\": a bloc's code contains only capital letters, digits and '_'; write APEC",
        f'blocs.csv:2 name_fr "#NOM?": {ERROR_VALUE}',
    ),
)

ROWS = (
    broken(
        "a duty in effect before it was announced",
        MEASURES,
        cells(2, announced_on="2026-06-19", effective_from="2026-06-18", effective_to="", status="in_force"),
        f'{MEASURES}:2 effective_from "2026-06-18": effective_from comes before announced_on (2026-06-19);'
        " put the dates in order",
    ),
    broken(
        "a duty that ends before it starts",
        MEASURES,
        cells(2, announced_on="2026-06-01", effective_from="2026-06-19", effective_to="2026-06-18"),
        f'{MEASURES}:2 effective_to "2026-06-18": effective_to comes before effective_from (2026-06-19);'
        " put the dates in order",
    ),
    broken(
        "a duty in force that never started",
        MEASURES,
        cells(2, status="in_force", effective_from="", effective_to=""),
        f"{MEASURES}:2 effective_from: the status is in_force but the dates say otherwise: in_force needs effective_from",
    ),
    broken(
        "a repealed duty without an end",
        MEASURES,
        cells(2, status="repealed", effective_to=""),
        f"{MEASURES}:2 effective_to: the status is repealed but the dates say otherwise: it needs effective_to",
    ),
    broken(
        "a rise scheduled for a day that has passed",
        MEASURES,
        cells(2, status="scheduled", effective_from="2026-06-19", effective_to=""),
        f'{MEASURES}:2 effective_from "2026-06-19": the status is scheduled but the dates say otherwise:'
        " scheduled needs an effective_from after as_of",
    ),
    broken(
        "an import ban with a rate",
        MEASURES,
        cells(2, measure_kind="import_ban"),
        f'{MEASURES}:2 rate_pct "10": a measure of the kind import_ban has no rate; clear this cell,'
        " or write duty in measure_kind",
    ),
    broken(
        "a duty in force that became another",
        MEASURES,
        cells(2, became="can-all-steel-derivatives-25"),
        f'{MEASURES}:2 became "can-all-steel-derivatives-25": only a measure that never took effect can have become another;'
        " clear this cell, or correct the status",
    ),
    broken(
        "a threat that ends",
        MEASURES,
        cells(2, status="threatened", effective_from="", effective_to="2026-07-01"),
        f'{MEASURES}:2 effective_to "2026-07-01": the status is threatened but the dates say otherwise:'
        " effective_to without effective_from",
    ),
    broken(
        "the United States over the world in a sector",
        "exports_by_sector.csv",
        cells(2, exports_us_cad_millions="11258.5", exports_world_cad_millions="11258.4"),
        'exports_by_sector.csv:2 exports_us_cad_millions "11258.5": exports to the United States (11258.5)'
        " exceed the world total (11258.4); check both values",
    ),
    broken(
        "a period that ends before it starts",
        "exports_by_sector.csv",
        cells(2, period_to="2013-12"),
        'exports_by_sector.csv:2 period_to "2013-12": period_to comes before period_from (2014-01);'
        " put the dates in order",
    ),
    broken(
        "a reading without a measure",
        "targets.csv",
        cells(6, multiple="", target_value=""),
        "targets.csv:6 multiple: a target needs a multiple or a target value; write one of them",
    ),
    broken(
        "a verdict by hand beside a quantity",
        "news_claims.csv",
        cells(2, status="supported"),
        'news_claims.csv:2 status "supported": this claim is judged automatically (milestone_by), so a status written here would not be shown; clear this cell, or clear the quantity',
    ),
    broken(
        "a verdict that an assumption decides",
        "news_claims.csv",
        cells(
            2,
            quantity="",
            assumption="currency",
            status="contradicted",
            confidence="unverified",
            reason_en="In another currency.",
            reason_fr="Dans une autre monnaie.",
            reason_for="",
        ),
        'news_claims.csv:2 status "contradicted": the verdict assumes the currency, which the article does not state,'
        " so it cannot contradict the claim; write cannot_be_checked, or clear assumption",
    ),
    broken(
        "an article that confirms itself",
        "news_claims.csv",
        cells(2, evidence_ids="news_2025_11_indexbox", confidence="press"),
        'news_claims.csv:2 evidence_ids "news_2025_11_indexbox": the article is named as evidence for its own'
        " statement; write another source, or clear this cell",
    ),
    broken(
        "a reason without the verdict that it explains",
        "news_claims.csv",
        cells(2, reason_en="Talks go on.", reason_fr="Les pourparlers continuent."),
        "news_claims.csv:2 reason_for: this cell is empty but must be filled; write one of these: supported, outdated, contradicted, pending, cannot_be_checked",
    ),
)

BROKEN_ROWS = (*CODES, *TEXTS, *ROWS)
