"""Accidents to the facts that the pages ask for: what a pledge is followed on, between whom duties run, which rows there must be."""

from tests.damage.csv_damage import broken, broken_cell, cells, found_row, new_row, without_rows

TARGETS, DIRECTIONS = "targets.csv", "tariff_directions.csv"
QUESTIONS = "questions.csv"
REASONS = "no_agrifood, no_firms, no_two_way, no_series"
CHINA, READING = 4, 6  # lines of the pledge on exports to China and of a reading of another


def needed(file: str, key: str, value: str) -> str:
    """What `check` says of a row that is gone."""
    return (
        f'{file} {key} "{value}": no row has this {key}, which the pages need;'
        f" add the row back, or correct the {key} of the row that has another"
    )


BROKEN_FACTS = (
    broken(
        "a sentence of a story with a number",
        "story_views.csv",
        cells(2, sentence_en="Exports grew by 16.4% in 2025."),
        'story_views.csv:2 sentence_en "Exports grew by 16.4% in 2025.": the sentence has a number (16.4%), which would stay'
        " when the chart shows a newer one; say it without the number (a year may stay)",
    ),
    broken(
        "a story that misses a view",
        "story_views.csv",
        cells(8, position="8"),
        'story_views.csv:8 position "8": the views of a story are numbered from 1 without a gap; write 7',
    ),
    broken(
        "a story whose views are gone",
        "story_views.csv",
        without_rows(("tariff-year",)),
        'stories.csv:4 story_id "tariff-year": the story has no view; add its views to story_views.csv, or delete the row',
    ),
    broken(
        "a pledge that names no partner",
        TARGETS,
        cells(CHINA, subject=""),
        f"{TARGETS}:{CHINA} subject: a pledge must name the partner whose exports show whether it is met"
        f" (XUS means all countries except the United States); write its partner_code, or one of {REASONS} in unreadable_reason",
    ),
    broken(
        "a pledge without a year",
        TARGETS,
        cells(CHINA, target_year=""),
        f"{TARGETS}:{CHINA} target_year: a pledge needs the year in which it falls due; write it",
    ),
    broken(
        "a pledge on a partner that there is not",
        TARGETS,
        cells(CHINA, subject="CHX"),
        f'{TARGETS}:{CHINA} subject "CHX": no row of partners.csv has this partner_code;'
        " correct it, or add the row to partners.csv",
    ),
    broken(
        "a pledge that is followed and cannot be",
        TARGETS,
        cells(CHINA, unreadable_reason="no_series"),
        f'{TARGETS}:{CHINA} unreadable_reason "no_series": the pledge is tracked on exports to CHN, so it needs no'
        " reason for not being tracked; clear this cell or the subject",
    ),
    broken(
        "a followed pledge without a multiple",
        TARGETS,
        cells(CHINA, multiple="", target_value="90", value_unit="cad_billions"),
        f"{TARGETS}:{CHINA} multiple: a pledge tracked on exports to CHN needs its target as a multiple of the"
        f" baseline; write it, or clear the subject and write one of {REASONS} in unreadable_reason",
    ),
    broken(
        "a reading with a subject of its own",
        TARGETS,
        cells(READING, subject="XUS"),
        f'{TARGETS}:{READING} subject "XUS": only a pledge is tracked on exports, but the kind is reading;'
        " clear this cell, or write pledge in kind",
    ),
    broken(
        "a duty that adds to its own law",
        "tariff_measures.csv",
        found_row("us-all-lumber-232-10", adds_to="section_232"),
        'tariff_measures.csv:73 adds_to "section_232": this is the law under which the duty is imposed;'
        " write another law, or clear this cell",
    ),
    broken(
        "a direction without Canada",
        DIRECTIONS,
        found_row("us_on_canada", imposed_on="MEX"),
        f'{DIRECTIONS}:9 imposed_on "MEX": a direction of duties has Canada (CAN) on one side and one partner on the'
        " other; correct imposed_by or imposed_on",
    ),
    broken(
        "a direction with two partners",
        DIRECTIONS,
        cells(4, imposed_by="JPN"),
        f'{DIRECTIONS}:4 direction "china": line 3 has another partner (CHN) in the same direction;'
        " a direction has one partner: correct one of the two rows",
    ),
    broken(
        "gold without the partner that it goes to",
        "sectors.csv",
        found_row("gold", main_partner=""),
        "sectors.csv:4 main_partner: this cell is empty but must be filled; write a partner code",
    ),
    broken(
        "a direction left out",
        DIRECTIONS,
        without_rows(("us_on_canada",)),
        needed(DIRECTIONS, "direction", "us_on_canada"),
    ),
    broken(
        "a figure renamed that a title compares with",
        "published_figures.csv",
        found_row("non_us_exports_growth", metric_id="non_us_exports_growth_2024"),
        needed("published_figures.csv", "metric_id", "non_us_exports_growth"),
    ),
    broken(
        "a milestone less sure than the event that it is",
        "agreement_milestones.csv",
        found_row("cusma-06", confidence="press"),
        'agreement_milestones.csv:90 confidence "press": trade_events.csv:15 states the same fact with confidence official;'
        " write the better source and its confidence here too, or correct the row that is wrong",
    ),
    broken(
        "a publication listed twice",
        "sources.csv",
        new_row(3, source_id="aawsat_saudi_2"),
        'sources.csv:4 source_id "aljazeera_2026_08_22": line 3 has the same address, title and date;'
        " keep one of the two rows and write its source_id wherever the other is named",
    ),
    broken_cell(
        "a question that leads to no page",
        QUESTIONS,
        "address",
        "https://example.org/tariffs",
        "this is not the address of a page; start with one of these: /tariffs, /partners, /partner, /agreements, /sectors,"
        " /targets, /claims, /stories, /data",
    ),
    broken_cell(
        "a question in one language for all",
        QUESTIONS,
        "address",
        "/tariffs?look=lanes&lang=fr",
        "the address names lang, which each reader chooses; remove this parameter",
    ),
    broken_cell(
        "a question with a choice without a value",
        QUESTIONS,
        "address",
        "/tariffs?look",
        "the part after the question mark is not a list of name=value joined with '&', each name once;"
        " copy it from the address of the page",
    ),
    broken_cell(
        "a question with a choice made twice",
        QUESTIONS,
        "address",
        "/tariffs?look=lanes&look=day",
        "the part after the question mark is not a list of name=value joined with '&', each name once;"
        " copy it from the address of the page",
    ),
)
