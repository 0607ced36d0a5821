"""How old the trade figures are: the release included, and those that came since."""

from datetime import date

from components.tables.release_words import releases_sentence
from data.frames import TradeTables
from data.indicators.exports.principal import principal_partners
from data.indicators.tables.releases import Release, releases_on
from data.wording import wording_for
from tests.small_tables import curated

JULY = Release("2026-07", "2026-09-03")
AUGUST, SEPTEMBER = Release("2026-08", "2026-10-06"), Release("2026-09", "2026-11")


def missing(day: date) -> tuple[Release, ...]:
    found = releases_on(curated(), day)
    assert found is not None
    assert found.included == JULY
    return found.missing


def test_a_release_is_missing_from_the_day_on_which_it_is_due_at_the_latest() -> None:
    assert missing(date(2026, 10, 5)) == ()
    assert missing(date(2026, 10, 6)) == (AUGUST,)
    assert missing(date(2026, 11, 13)) == (AUGUST,)
    assert missing(date(2026, 11, 29)) == (AUGUST, SEPTEMBER)


def test_readers_are_told_in_plain_words() -> None:
    found = releases_sentence(curated(), date(2026, 11, 29), wording_for("en"))
    assert found.replace("\u00a0", " ") == (
        "The latest trade figures included are those of July 2026, which Statistics Canada released on 3 September 2026. "
        "Of the figures for August 2026 (released 6 October 2026), only seasonally adjusted exports to 3 partners "
        "are included (customs basis, secondary source): "
        "to the United States (C$54.5 billion), China (C$4.2 billion) and the European Union "
        "(C$3.7 billion). Without the rest of the release, no share or change can be calculated. "
        "Later figures are not included here: September 2026 (released November 2026)."
    )
    french = releases_sentence(curated(), date(2026, 11, 29), wording_for("fr")).replace("\u00a0", " ")
    assert "Parmi les chiffres d’août 2026 (diffusion : 6 octobre 2026), seules sont incluses" in french
    assert french.endswith("Chiffres ultérieurs non inclus ici : septembre 2026 (diffusion : novembre 2026).")
    assert "vers 3 partenaires (base douanière, source secondaire) : les États-Unis (54,5 G$ CA), " in french
    assert "No later release was due by 9 September 2026." in releases_sentence(
        curated(), date(2026, 9, 9), wording_for("en")
    )


def test_a_calendar_without_the_last_month_says_nothing() -> None:
    rows = curated()["trade_releases"].loc[lambda f: f["reference_month"] > "2026-07"]
    tables = TradeTables({**curated().frames, "trade_releases": rows}, "later releases")
    assert releases_on(tables, date(2026, 11, 29)) is None
    assert releases_sentence(tables, date(2026, 11, 29), wording_for("en")) == ""


def test_16_of_the_27_published_partners_are_included() -> None:
    found = principal_partners(curated())
    assert (found.included, found.published) == (16, 27)
