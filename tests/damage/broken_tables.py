"""Accidents that show only when rows are seen together: keys, order, references, intervals, sums.

The sums are those of 1997, of 2000 and of the months of 2019.
"""

from data.rows.tariffs import TariffMeasureRow
from tests.damage.csv_damage import BrokenCsv, Damage, broken, cells, found_row, new_row, on_line, on_rows, without_rows

ANNUAL, MONTHLY, DOLLARS = "exports_annual.csv", "exports_monthly.csv", "exports_annual_usd.csv"
MEASURES, PROVINCES, METALS = "tariff_measures.csv", "exports_to_us_by_province.csv", "precious_metals_monthly.csv"
ANNUAL_KEY = "year, partner_code, basis, flow, compilation"
MONTHLY_KEY = "reference_month, partner_code, basis, flow, seasonal_adjustment"
WORLD_IN_MARCH = ("2019-03", "WLD", "customs", "total_exports")
MAY_OF_JAPAN, JUNE_OF_JAPAN = ("2019-05", "JPN"), ("2019-06", "JPN")


def dangling(name: str, file: str, column: str, value: str, message: str) -> BrokenCsv:
    """An id that points to no row."""
    line = f'{file}:2 {column} "{value}": no row of {message}'
    return broken(name, file, cells(2, **{column: value}), line)


def two_duties(*intervals: tuple[str, str, str]) -> Damage:
    """Duties of Switzerland on Norway, entered above all others: from, to and status of each."""

    def damage(content: bytes) -> bytes:
        for measure_id, (start, end, status) in reversed(list(zip(("0-first", "0-second"), intervals, strict=True))):
            same = {"imposed_by": "CHE", "imposed_on": "NOR", "announced_on": "2026-05-01"}
            dates = {"effective_from": start, "effective_to": end, "status": status}
            content = new_row(2, measure_id=measure_id, **same, **dates)(content)
        return content

    return damage


ENGLISH, FRENCH = "The duty on steel is that of the annex.", "Les droits sur les tubes sont ceux de l'annexe."
KEYS = (
    broken(
        "a bloc entered twice",
        "blocs.csv",
        on_line(3, lambda line: f"{line}\n{line}"),
        'blocs.csv:4 bloc "ASEAN": line 3 has the same bloc; delete one of the two rows or correct its key',
    ),
    broken(
        "the world of a year entered twice",
        ANNUAL,
        new_row(12, value_cad_millions="298000"),
        f'{ANNUAL}:13 {ANNUAL_KEY.replace(", ", ",")} "1997, WLD, customs, total_exports, statcan":'
        f" line 12 has the same {ANNUAL_KEY}; delete one of the two rows or correct its key",
    ),
    broken(
        "the European Union entered twice",
        DOLLARS,
        on_line(57, lambda line: f"{line}\n{line}"),
        f'{DOLLARS}:58 {ANNUAL_KEY.replace(", ", ",")} "2000, EU27, customs, total_exports, imf_dots":'
        f" line 57 has the same {ANNUAL_KEY}; delete one of the two rows or correct its key",
    ),
    broken(
        "two rows in each other's place",
        "blocs.csv",
        on_rows(lambda rows: [rows[0], rows[2], rows[1], *rows[3:]]),
        'blocs.csv:3 bloc "APEC": the rows are not sorted by bloc (this one belongs before line 2); run: python -m data check --fix',
    ),
    broken(
        "a month pasted after the next one",
        MONTHLY,
        on_rows(lambda rows: [*rows[:20], *rows[39:58], *rows[20:39], *rows[58:]]),
        f'{MONTHLY}:40 {MONTHLY_KEY.replace(", ", ",")} "2019-02, AUS, customs, total_exports, unadjusted":'
        f" the rows are not sorted by {MONTHLY_KEY} (this one belongs before line 39); run: python -m data check --fix",
    ),
)

REFERENCES = (
    dangling(
        "a source mistyped",
        ANNUAL,
        "source_id",
        "statcan_12100011_nsaa",
        'sources.csv has this source_id ("statcan_12100011_nsa"?); correct it, or add the row to sources.csv',
    ),
    dangling(
        "a source that nobody knows",
        ANNUAL,
        "source_id",
        "qqq",
        "sources.csv has this source_id; correct it, or add the row to sources.csv",
    ),
    dangling(
        "a product group mistyped",
        MEASURES,
        "product_group",
        "canned_vegetable",
        'product_groups.csv has this product_group ("canned_vegetables"?); correct it,'
        " or add the row to product_groups.csv",
    ),
    dangling(
        "a partner that does not exist",
        "agreements.csv",
        "partner_codes",
        "QQQ",
        "partners.csv has this partner_code; correct it, or add the row to partners.csv",
    ),
    dangling(
        "a bloc mistyped in a list",
        "partners.csv",
        "blocs",
        "ASEANN",
        'blocs.csv has this bloc ("ASEAN"?); correct it, or add the row to blocs.csv',
    ),
    dangling(
        "a target that reads none",
        "targets.csv",
        "reading_of",
        "qqq",
        "targets.csv has this target_id; correct it, or add the row to targets.csv",
    ),
)

NAMES = (
    broken(
        "the other name of one partner given to a second one",
        "partners.csv",
        cells(2, aliases_en="holland"),
        'partners.csv:165 aliases_en "Holland": ABW (line 2) has this name or alias too, so it cannot be known which of the'
        " two is meant; delete it from one of the rows",
    ),
    broken(
        "the name of a partner given to another one",
        "partners.csv",
        cells(2, aliases_fr="Emirats arabes unis"),
        'partners.csv:2 aliases_fr "Emirats arabes unis": ARE (line 10) has this name or alias too, so it cannot be known'
        " which of the two is meant; delete it from one of the rows",
    ),
)
EACH_OTHER = {"us-threat-dairy-250": "us-threat-lumber-250", "us-threat-lumber-250": "us-threat-dairy-250"}


def _turned(row: list[str]) -> list[str]:
    """A row of the measures that became another, where the accident says so."""
    at = TariffMeasureRow.columns().index("became")
    return [*row[:at], EACH_OTHER.get(row[0], row[at]), *row[at + 1 :]]


INTERVALS = (
    broken(
        "a second rate while the first is in force",
        MEASURES,
        two_duties(("2026-06-01", "", "in_force"), ("2026-07-01", "", "in_force")),
        f'{MEASURES}:3 effective_from "2026-07-01": '
        f"this period overlaps line 2 (0-first) of the same series of duties; end one before the other starts",
    ),
    broken(
        "a rate that ends on the day the next one starts",
        MEASURES,
        two_duties(("2026-06-01", "2026-07-01", "replaced"), ("2026-07-01", "", "in_force")),
        f'{MEASURES}:3 effective_from "2026-07-01": '
        f"this period overlaps line 2 (0-first) of the same series of duties; end one before the other starts",
    ),
    broken(
        "two threats that became each other",
        MEASURES,
        on_rows(lambda rows: [_turned(row) for row in rows]),
        f'{MEASURES}:133 became "us-threat-lumber-250": following became from row to row leads back to this row'
        " (us-threat-dairy-250, us-threat-lumber-250); clear the cell that is wrong",
        f'{MEASURES}:135 became "us-threat-dairy-250": following became from row to row leads back to this row'
        " (us-threat-lumber-250, us-threat-dairy-250); clear the cell that is wrong",
    ),
    broken(
        "a threat that became a measure announced later",
        MEASURES,
        found_row("us-threat-dairy-250", became="us-can-all-s301-10"),
        f'{MEASURES}:133 as_of "2025-03-07": '
        f"the measure that it became was announced on 2026-07-23, after the as_of date of this row; write an as_of of 2026-07-23 or later",
    ),
)

SUMS = (
    broken(
        "one partner over the world",
        ANNUAL,
        found_row("1997", "CHN", value_cad_millions="298069.4"),
        f'{ANNUAL}:2 value_cad_millions "298069.4": more than the world total'
        " of the same measure and period (298069.3, line 12); check both values",
        f'{ANNUAL}:12 value_cad_millions "298069.3": the partners of 1997 add up to 567899.8,'
        " more than the world total 298069.3; check the values of that period",
    ),
    broken(
        "all partners over the world",
        ANNUAL,
        found_row("1997", "USA", value_cad_millions="297000"),
        f'{ANNUAL}:12 value_cad_millions "298069.3": the partners of 1997 add up to 325349.3,'
        " more than the world total 298069.3; check the values of that period",
    ),
    broken(
        "a digit wrong in an unadjusted month",
        MONTHLY,
        found_row(*WORLD_IN_MARCH, "unadjusted", value_cad_millions="51734.8"),
        f'{ANNUAL}:241 value_cad_millions "592082.3": the 12 months of 2019 sum to 592182.3;'
        " correct this value or the month that is wrong",
        f'{MONTHLY}:228 partner_code "WLD": the 12 adjusted months of 2019 sum to 592082.5'
        " and the unadjusted ones to 592182.3; correct the wrong month",
    ),
    broken(
        "a digit wrong in an adjusted month",
        MONTHLY,
        found_row(*WORLD_IN_MARCH, "adjusted", value_cad_millions="49956.9"),
        f'{MONTHLY}:228 partner_code "WLD": the 12 adjusted months of 2019 sum to 592182.5'
        " and the unadjusted ones to 592082.3; correct the wrong month",
    ),
    broken(
        "precious metals over all exports",
        METALS,
        found_row(*WORLD_IN_MARCH, "unadjusted", value_cad_millions="60000"),
        f'{METALS}:127 value_cad_millions "60000": precious metals exceed all exports to the same partner in the same month'
        " (51634.8, line 58 of exports_monthly.csv); check both values",
    ),
    broken(
        "a month of the sector that is not that of the precious metals",
        "exports_by_sector.csv",
        new_row(
            2,
            period_from="2014-01",
            period_to="2014-01",
            sector_id="gold",
            flow="total_exports",
            exports_us_cad_millions="482",
            exports_world_cad_millions="1452.6",
        ),
        'exports_by_sector.csv:2 exports_world_cad_millions "1452.6": precious_metals_monthly.csv has 1452.452'
        " for 2014-01; correct the value that is wrong",
    ),
    broken(
        "a month of precious metals left out",
        METALS,
        without_rows(("2019-05", "USA")),
        f'{METALS}:131 reference_month "2019-06": the series of USA has a gap before this row (2019-05);'
        " add the missing rows",
    ),
    broken(
        "a digit wrong in the European Union",
        DOLLARS,
        found_row("2000", "EU27", value_usd_millions="8869.069"),
        f'{DOLLARS}:57 value_usd_millions "8869.069": the members of EU27 sum to 8769.1;'
        " correct this value or the member that is wrong",
    ),
    broken(
        "a digit wrong in a province",
        PROVINCES,
        found_row("2014", "AB", "section_aircraft_other_transport", exports_us_cad_millions="346.834"),
        f'{PROVINCES}:2 exports_us_cad_millions "11263.5": the provinces\' exports of section_aircraft_other_transport'
        " in 2014 sum to this, and exports_by_sector has 11258.5; correct the province that is wrong",
    ),
    broken(
        "a month left out",
        MONTHLY,
        without_rows(MAY_OF_JAPAN),
        f'{MONTHLY}:104 reference_month "2019-06": the series of JPN has a gap before this row (2019-05);'
        " add the missing rows",
    ),
    broken(
        "two months left out",
        MONTHLY,
        without_rows(MAY_OF_JAPAN, JUNE_OF_JAPAN),
        f'{MONTHLY}:122 reference_month "2019-07": the series of JPN has a gap before this row'
        " (2019-05 to 2019-06); add the missing rows",
    ),
)

LANGUAGES = (
    broken(
        "a remark that was not translated",
        "notes.csv",
        cells(4, text_en=ENGLISH, text_fr=ENGLISH),
        f'notes.csv:4 text_fr "{ENGLISH}": the text is the same as in text_en; translate it',
    ),
    broken(
        "a remark whose languages were swapped",
        "notes.csv",
        cells(4, text_en=FRENCH, text_fr=ENGLISH),
        f'notes.csv:4 text_en "{FRENCH}": the text is French and that of text_fr is English; swap the two',
    ),
    broken(
        "a remark in English in the column for French",
        "notes.csv",
        cells(4, text_en="Duties.", text_fr=ENGLISH),
        f'notes.csv:4 text_fr "{ENGLISH}": the text is in English, and the column is for French; translate it, or put a'
        " foreign title in quotation marks",
    ),
)

BROKEN_TABLES = (*LANGUAGES, *KEYS, *REFERENCES, *NAMES, *INTERVALS, *SUMS)
