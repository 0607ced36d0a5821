"""A corpus of damaged CSVs by mutation, always the same: what a spreadsheet, an editor or a bad disk does to a row, a
column or a file, done to every table.

Every damage is to the form of a CSV. A wrong digit or a row left out is no damage of form: that is for `diff` to tell.
"""

import random
import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from tests.damage.csv_damage import Rows, parsed, short_curated_bytes, written

SEED = 20_260_922
FILE = 0  # a problem of the whole file names no line


class DamagedCsv(NamedTuple):
    """One damaged CSV: how it was made, its name, its bytes, and the lines that a problem may name (FILE and 1 too)."""

    name: str
    file: str
    content: bytes
    lines: frozenset[int]


Change = Callable[[str, random.Random], str]
IN_A_NUMBER: dict[str, Change] = {
    "a decimal comma": lambda text, _: text.replace(".", ",") if "." in text else text + ",5",
    "a thousands blank": lambda text, _: f"1\u202f{text.rjust(3, '0')}",
    "a currency sign": lambda text, _: f"${text}",
    "a percent sign": lambda text, _: f"{text} %",
    "scientific notation": lambda text, _: f"{float(text):.3E}",
    "letters for digits": lambda text, _: (
        text.replace("0", "O").replace("1", "l") if re.search("[01]", text) else text + "l"
    ),
    "a narrow column": lambda text, _: "#" * 8,
    "a failed lookup": lambda text, rng: rng.choice(["#N/A", "#REF!", "#VALEUR!", "#DIV/0!"]),
}
IN_A_DATE: dict[str, Change] = {
    "day first": lambda text, _: "/".join(reversed(text.split("-"))),
    "slashes": lambda text, _: text.replace("-", "/"),
    "a lost zero": lambda text, _: re.sub(r"-0(\d)", r"-\1", text) if "-0" in text else text + "-1-1-1",
    "a serial number": lambda text, _: "45812.0",
    "a month that does not exist": lambda text, _: text[:4] + "-13" + text[7:],
    "a time of day": lambda text, _: f"{text}T00:00:00",
}
IN_A_CODE: dict[str, Change] = {
    "a blank after it": lambda text, _: f"{text} ",
    "a no-break blank before it": lambda text, _: f"\u00a0{text}",
    "a zero-width blank": lambda text, _: f"{text[:2]}\u200b{text[2:]}",
    "another case": lambda text, _: text.swapcase(),
    "a line break": lambda text, _: f"{text}\n",
}
MISSPELT: dict[str, Change] = {"a misspelling": lambda text, rng: misspelt(text, rng)}  # noqa: PLW0108 (defined below)
IN_A_KEY: dict[str, Change] = {"nothing": lambda text, _: ""}
IN_A_FILE: dict[str, Callable[[bytes], bytes]] = {
    "a byte-order mark": lambda content: b"\xef\xbb\xbf" + content,
    "Windows line ends": lambda content: content.replace(b"\n", b"\r\n"),
    "UTF-16": lambda content: content.decode().encode("utf-16"),
    "semicolons": lambda content: written(parsed(content), ";"),
    "tabs": lambda content: written(parsed(content), "\t"),
    "no header": lambda content: content.split(b"\n", 1)[1],
    "a header and nothing more": lambda content: content.split(b"\n", 1)[0] + b"\n",
    "nothing at all": lambda content: b"",
    "zeros of a bad disk": lambda content: content[:-40] + b"\0" * 40,
    "a title above the header": lambda content: b"My table\n" + content,
    "quotation marks around every cell": lambda content: b"\n".join(
        b",".join(b'"' + cell.replace('"', '""').encode() + b'"' for cell in row) for row in parsed(content)
    ),
    "no line end at the end": lambda content: content.rstrip(b"\n"),
}


def corpus() -> Iterator[DamagedCsv]:
    """Every damaged CSV, always the same ones in the same order."""
    rng = random.Random(SEED)
    for file, content in sorted(short_curated_bytes().items()):
        rows = parsed(content)
        for name in rng.sample(sorted(IN_A_FILE), 1):
            yield DamagedCsv(f"{file}: {name}", file, IN_A_FILE[name](content), frozenset(range(len(rows) + 2)))
        yield from _cells(file, rows, rng)
        yield from _rows(file, rows, rng)


def _cells(file: str, rows: Rows, rng: random.Random) -> Iterator[DamagedCsv]:
    """Damages to one cell of the key, one date and one number of a table."""
    first = rows[1]
    numbers = [
        n for n, cell in enumerate(first) if re.fullmatch(r"\d+(\.\d+)?", cell) and not re.search("year", rows[0][n])
    ]
    numbers = [n for n in numbers if re.search("value|rate_pct|millions|gdp|lat|lon|size", rows[0][n])]
    dates = [n for n, cell in enumerate(first) if re.fullmatch(r"\d{4}-\d\d-\d\d", cell)]
    codes = [
        n
        for n, name in enumerate(rows[0])
        if re.fullmatch(r"\w+_id|bloc|partner_code|licence|confidence|status|kind", name) and first[n]
    ]
    # A new id misspelt is a new name; an id that points elsewhere, or a code of a closed list, is a fault.
    pointing = [n for n in codes if rows[0][n] in ("source_id", "confidence", "status", "kind") and n]
    for changes, columns, most in (
        (IN_A_NUMBER, numbers, 2),
        (IN_A_DATE, dates, 1),
        (IN_A_CODE, codes, 2),
        (IN_A_KEY, [0], 1),
        (MISSPELT, pointing, 1),
    ):
        for name in rng.sample(sorted(changes), most) if columns else ():
            column = rng.choice(columns)
            line = rng.choice([n for n, row in enumerate(rows[1:], 2) if _fits(row[column], first[column])])
            damaged = [list(row) for row in rows]
            damaged[line - 1][column] = changes[name](rows[line - 1][column], rng)
            place = f"{file}:{line} {rows[0][column]}"
            yield DamagedCsv(f"{place}: {name}", file, written(damaged), _lines_of(rows, line))


def _rows(file: str, rows: Rows, rng: random.Random) -> Iterator[DamagedCsv]:
    """Damages to whole rows: cut, doubled, merged, out of place, with a comma or a quotation mark too many or too few."""
    texts = [written([row]).decode() for row in rows]
    starts = [sum(text.count("\n") for text in texts[:n]) + 1 for n in range(len(texts))]
    for name in rng.sample(("cut", "doubled", "merged", "comma", "quote", "empty", "swapped"), 2):
        at = rng.randrange(2, len(rows))
        changed, line = list(texts), starts[at]
        if name == "cut":
            changed[at] = changed[at].rsplit(",", 2)[0] + "\n"
        elif name == "doubled":
            changed.insert(at, changed[at])
        elif name == "merged":
            changed[at] = changed[at].rstrip("\n") + ","
        elif name == "comma":
            changed[at] = changed[at].replace(",", ",,", 1)
        elif name == "quote":
            changed[at] = '"' + changed[at].replace('"', "")
        elif name == "empty":
            changed.insert(at, rng.choice(["\n", ",,,\n", "   \n"]))
        else:
            changed[at], changed[1] = changed[1], changed[at]
        touched = {line, line + 1, 2, 3} if name in ("doubled", "swapped") else {line}
        yield DamagedCsv(f"{file}:{line}: {name}", file, "".join(changed).encode(), frozenset(touched))


def _lines_of(rows: Rows, line: int) -> frozenset[int]:
    """The line of a damaged cell; a key that changed may also be out of its place there or on the next line."""
    return frozenset({line, line + 1})


def _fits(cell: str, example: str) -> bool:
    """Whether a cell has the form of another: number, date or text."""
    forms = (r"\d+(\.\d+)?", r"\d{4}-\d\d-\d\d", r".+")
    form = next(form for form in forms if re.fullmatch(form, example))
    return re.fullmatch(form, cell) is not None


def misspelt(text: str, rng: random.Random) -> str:
    """A letter doubled, which makes a code that no list holds."""
    at = rng.randrange(len(text))
    return text[:at] + text[at] * 2 + text[at + 1 :]
