"""Accidents to a whole CSV: its bytes, its separators, its header, its lines."""

import io

import openpyxl

from tests.damage.csv_damage import BrokenCsv, Rows, broken, on_line, on_rows, parsed, written

HEADER = "bloc,name_en,name_fr"  # of blocs.csv, the shortest table: its second row is ASEAN,ASEAN,ANASE
MISSING = f"the column is missing; the header must be {HEADER}"
UNKNOWN = "no such column in this table"
CRLF = "the file has Windows line ends (CRLF); run: python -m data check --fix"
MARK = "Excel added an invisible mark (BOM) at the start of the file; run: python -m data check --fix"
NOT_UTF8 = "save the file as 'CSV UTF-8 (comma delimited)'"
WORKBOOK = f"this is an Excel workbook with the name of a CSV; {NOT_UTF8.replace('the file', 'it')}"
SEPARATOR = "this line is Excel's separator setting, not a header; delete it"
SMALL_BLOC = "a bloc's code contains only capital letters, digits and '_'; write"
UNCLOSED = "a quotation mark is opened but not closed; inside a text, write two quotation marks for one"


def as_workbook(content: bytes) -> bytes:
    """The table saved as .xlsx under the old name."""
    book, saved = openpyxl.Workbook(), io.BytesIO()
    for row in parsed(content):
        book.active.append(row)
    book.save(saved)
    return saved.getvalue()


def cells_of_line_2(rows: Rows, old: str, new: str) -> Rows:
    """The rows with another text for one in the first of them."""
    return [rows[0], [new if cell == old else cell for cell in rows[1]], *rows[2:]]


def split_names(rows: Rows) -> Rows:
    """'Text to columns' used on the English names."""
    return [
        [*rows[0], "Column1"],
        *([code, *name.partition(" ")[::2], french] for code, name, french in rows[1:]),
    ]


def blocs(name: str, damage, *expected: str) -> BrokenCsv:
    """An accident to blocs.csv."""
    return broken(name, "blocs.csv", damage, *(f"blocs.csv{line}" for line in expected))


BROKEN_FILES = (
    blocs(
        "saved with semicolons, as Excel does in French",
        lambda content: written(parsed(content), ";"),
        ":1: columns are separated by semicolons, as Excel does in French and some other regions; save with commas",
    ),
    blocs(
        "saved with tabs",
        lambda content: written(parsed(content), "\t"),
        ":1: columns are separated by tabs; save with commas",
    ),
    blocs(
        "semicolons in one row",
        on_line(3, lambda line: line.replace(",", ";")),
        ":3: the row has 1 of the 3 cells of the header; restore the comma or the column that was lost",
    ),
    blocs("a workbook under the name of a CSV", as_workbook, f": {WORKBOOK}"),
    blocs(
        "an old workbook under the name of a CSV",
        lambda content: b"\xd0\xcf\x11\xe0" + content,
        f": {WORKBOOK}",
    ),
    blocs("a byte-order mark", lambda content: b"\xef\xbb\xbf" + content, f":1: {MARK}"),
    blocs("Windows line ends", lambda content: content.replace(b"\n", b"\r\n"), f":1: {CRLF}"),
    blocs(
        "saved by Excel as 'CSV UTF-8': the mark and the line ends",
        lambda content: b"\xef\xbb\xbf" + content.replace(b"\n", b"\r\n"),
        f":1: {MARK}",
        f":1: {CRLF}",
    ),
    blocs("the line ends of an old Macintosh", lambda content: content.replace(b"\n", b"\r"), f":1: {CRLF}"),
    blocs("one lone carriage return", on_line(3, lambda line: line + "\r"), f":3: {CRLF}"),
    blocs(
        "UTF-16",
        lambda content: content.decode().encode("utf-16"),
        f":1: not UTF-8 text (byte 0xFF); {NOT_UTF8}",
    ),
    blocs(
        "Latin-1",
        lambda content: content.decode().replace("ANASE", "Éire").encode("latin-1"),
        f":3: not UTF-8 text (byte 0xC9); {NOT_UTF8}",
    ),
    blocs(
        "NUL bytes of a half-written disk",
        on_line(4, lambda line: line + "\0\0"),
        ":4: the line contains an unreadable character (NUL): the file was cut off or is not a CSV; restore the line",
    ),
    blocs(
        "cut in the middle of a letter",
        lambda content: b"".join(content.splitlines(keepends=True)[:3]) + b"X\xc3",
        f":4: not UTF-8 text (byte 0xC3); {NOT_UTF8}",
        ":4: the row has 1 of the 3 cells of the header; restore the comma or the column that was lost",
    ),
    blocs(
        "Latin-1 and a bloc in small letters",
        lambda content: content.decode().replace("ANASE", "Éire").replace("APEC,", "apec,", 1).encode("latin-1"),
        f':2 bloc "apec": {SMALL_BLOC} APEC',
        f":3: not UTF-8 text (byte 0xC9); {NOT_UTF8}",
    ),
    blocs(
        "a picture under the name of a CSV",
        lambda content: b"\x89PNG\r\n\x1a\n" + bytes(range(1, 250)),
        f":1: {CRLF}",
        f":1: not UTF-8 text (byte 0x89); {NOT_UTF8}",
        ":4: the line is empty; delete it, or run: python -m data check --fix",
    ),
    blocs(
        "the separator told to Excel in a line of its own",
        lambda content: b"sep=,\n" + content,
        f":1: {SEPARATOR}",
    ),
    blocs(
        "another separator told to Excel, and used",
        lambda content: b"sep=;\n" + written(parsed(content), ";"),
        f":1: {SEPARATOR}",
        ":2: columns are separated by semicolons, as Excel does in French and some other regions; save with commas",
    ),
    blocs(
        "a header of eight thousand names",
        lambda content: ",".join(f"n{n}" for n in range(8000)).encode() + b"\n" + content,
        f":1: the header has 8000 names, most of which are not columns of this table; the header must be {HEADER}",
    ),
    blocs(
        "a renamed column and a bloc in small letters",
        lambda content: content.replace(b"name_fr", b"nom_fr", 1).replace(b"APEC,", b"apec,", 1),
        f":1 name_fr: {MISSING}",
        f':1 nom_fr: {UNKNOWN} ("name_fr"?); the header must be {HEADER}',
        f':2 bloc "apec": {SMALL_BLOC} APEC',
    ),
    blocs(
        "a column of one's own and a bloc in small letters",
        on_rows(lambda rows: [[*rows[0], "flag"], ["apec", *rows[1][1:], "x"], *([*row, "x"] for row in rows[2:])]),
        f":1 flag: {UNKNOWN}; the header must be {HEADER}",
        f':2 bloc "apec": {SMALL_BLOC} APEC',
    ),
    broken(
        "semicolons and a decimal comma, as Excel does in French",
        "exports_annual.csv",
        lambda content: written(cells_of_line_2(parsed(content), "2407.2", "2407,2"), ";"),
        "exports_annual.csv:1: columns are separated by semicolons, as Excel does in French and some other regions; save with commas",
        'exports_annual.csv:2 value_cad_millions "2407,2": not a number; write 2407.2 (a decimal point, not a comma)',
    ),
    blocs("an empty file", lambda content: b"", f": the file is empty; the first line must be {HEADER}"),
    blocs(
        "only a line end",
        lambda content: b"\n",
        ":1: the line is empty; delete it, or run: python -m data check --fix",
    ),
    blocs(
        "a header and no rows",
        on_rows(lambda rows: rows[:1]),
        ":1: the file has a header and no rows; restore the rows",
    ),
    blocs(
        "rows and no header",
        on_rows(lambda rows: rows[1:]),
        f":1 APEC: {UNKNOWN}; the header must be {HEADER}",
        f":1 bloc: {MISSING}",
        f":1 name_en: {MISSING}",
        f":1 name_fr: {MISSING}",
    ),
    blocs("a quotation mark that is never closed", on_line(3, lambda line: f'"{line}'), f":3: {UNCLOSED}"),
    blocs("a quotation mark closed too early", on_line(3, lambda line: 'ASEAN,"AS"EAN,ANASE'), f":3: {UNCLOSED}"),
    blocs(
        "an empty line",
        on_line(3, lambda line: line + "\n"),
        ":4: the line is empty; delete it, or run: python -m data check --fix",
    ),
    blocs(
        "a line of commas",
        on_line(3, lambda line: line + "\n,,"),
        ":4: the line is empty; delete it, or run: python -m data check --fix",
    ),
    blocs(
        "empty lines at the end",
        lambda content: b"".join(content.splitlines(keepends=True)[:3]) + b"\n\n",
        ":4: lines from here to line 5 are empty; delete them, or run: python -m data check --fix",
    ),
    blocs(
        "empty lines between rows",
        on_line(3, lambda line: "\n\n,,\n" + line + "\n"),
        ":3: lines from here to line 5 are empty; delete them, or run: python -m data check --fix",
        ":7: the line is empty; delete it, or run: python -m data check --fix",
    ),
    blocs(
        "an empty line above the header",
        lambda content: b"\n" + content,
        ":1: the line is empty; delete it, or run: python -m data check --fix",
    ),
    blocs(
        "a thousand lines and two that are cut",
        lambda content: content.split(b"\n")[0] + b"\n" + b"x\n" * 1002,
        *(
            f":{n}: the row has 1 of the 3 cells of the header; restore the comma or the column that was lost"
            for n in range(2, 1002)
        ),
        ":1002: from here to line 1003, 2 more lines or groups of lines have the same fault; fix them in the same way",
    ),
    blocs("a missing column", on_rows(lambda rows: [row[:2] for row in rows]), f":1 name_fr: {MISSING}"),
    blocs(
        "a renamed column",
        on_line(1, lambda line: "bloc,name_en,nom_fr"),
        f":1 name_fr: {MISSING}",
        f':1 nom_fr: {UNKNOWN} ("name_fr"?); the header must be {HEADER}',
    ),
    blocs(
        "a blank in the header",
        on_line(1, lambda line: "bloc, name_en,name_fr"),
        f':1  name_en: {UNKNOWN} ("name_en"?); the header must be {HEADER}, or run: python -m data check --fix',
        f":1 name_en: {MISSING}",
    ),
    blocs(
        "columns in another order",
        on_rows(lambda rows: [[code, french, english] for code, english, french in rows]),
        f":1 name_fr: the columns are in another order; run: python -m data check --fix, or write them as {HEADER}",
    ),
    blocs(
        "a column that stands twice",
        on_rows(lambda rows: [[*row, row[1]] for row in rows]),
        ":1 name_en: the column appears twice in the header; keep one",
    ),
    blocs(
        "a column of one's own",
        on_rows(lambda rows: [[*row, "flag"] for row in rows]),
        f":1 flag: {UNKNOWN}; the header must be {HEADER}",
    ),
    blocs(
        "an empty column at the end",
        on_rows(lambda rows: [[*row, ""] for row in rows]),
        f":1 (blank): {UNKNOWN}; the header must be {HEADER}",
    ),
    blocs(
        "two columns merged",
        on_rows(lambda rows: [[row[0], " ".join(row[1:])] for row in rows]),
        f":1 name_en: {MISSING}",
        f":1 name_en name_fr: {UNKNOWN}; the header must be {HEADER}",
        f":1 name_fr: {MISSING}",
    ),
    blocs("a column split in two", on_rows(split_names), f":1 Column1: {UNKNOWN}; the header must be {HEADER}"),
    blocs(
        "a lost comma",
        on_line(3, lambda line: line.replace(",", "", 1)),
        ":3: the row has 2 of the 3 cells of the header; restore the comma or the column that was lost",
    ),
    blocs(
        "a comma in a text without quotation marks",
        on_line(3, lambda line: "ASEAN,Nations, South-East Asian,ANASE"),
        ":3: the row has 4 cells and the header 3; put a text that contains a comma in quotation marks",
    ),
    broken(
        "a decimal comma without quotation marks",
        "exports_annual.csv",
        on_line(2, lambda line: line.replace("2407.2", "2407,2")),
        "exports_annual.csv:2: the row has 11 cells and the header 10;"
        " put a text that contains a comma in quotation marks",
    ),
)
