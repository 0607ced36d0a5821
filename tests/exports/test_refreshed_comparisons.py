"""What compares partners, or counts them by agreement, takes in the series of a refresh where they hold enough."""

import pytest

from components.agreements.figures.coverage import agreement_coverage_chart, coverage_sentence
from components.drawing.style import Style
from components.drawing.text_fit import text_width
from components.exports.figures.concentration import concentration_chart
from data.indicators.agreements.coverage import years_of
from data.indicators.exports.series import national_series
from data.indicators.partners.comparison import ProfileChoice, compared_series, partner_comparison, settled_comparison
from data.wording import LANGUAGES, Language, wording_for
from tests.exports.refreshed_tables import CIMT, plain, refreshed, tables_of, with_several_years
from tests.small_tables import curated


def test_partners_are_compared_in_every_series_of_several_years() -> None:
    assert compared_series(curated()) == ("principal", "goods", "imf")
    assert compared_series(with_several_years()) == ("principal", "cimt", "goods", "imf", "comtrade")
    assert compared_series(refreshed()) == ("principal", "cimt", "goods", "imf")  # one year of Comtrade is no line


def test_a_comparison_in_a_refreshed_series_is_kept_and_counted_in_it() -> None:
    assert settled_comparison(curated(), ProfileChoice(scope="cimt")).scope == "principal"
    asked = settled_comparison(
        with_several_years(), ProfileChoice(compare=("VNM", "CHN"), scope="cimt", base_year="2023")
    )
    assert (asked.scope, asked.base_year) == ("cimt", "2023")
    found = partner_comparison(with_several_years(), "cimt", asked.compare, 2023)
    assert found.index["VNM"].round(2).to_dict() == {2023: 100.0, 2024: 133.33, 2025: 183.33}


@pytest.mark.parametrize("language", LANGUAGES)
def test_coverage_by_agreements_stands_in_the_series_of_a_refresh_too(language: Language) -> None:
    wording = wording_for(language)
    charts = [
        agreement_coverage_chart(tables, wording=wording, style=Style(), scope="non_us")
        for tables in (curated(), with_several_years())
    ]
    cimt, comtrade, principal = (wording(f"agreements-series-{name}") for name in ("cimt", "comtrade", "principal"))
    before, after = ({row[1] for row in chart.table.rows} for chart in charts)
    assert len(before) == 4 and not before & {cimt, comtrade}
    assert after == before - {principal} | {cimt, comtrade}
    counted = {"en": ("Four series", "Five series"), "fr": ("Quatre séries", "Cinq séries")}[language]
    assert all(count in chart.caption.subtitle for count, chart in zip(counted, charts, strict=True))


def test_the_title_of_coverage_is_that_of_the_series_in_canadian_dollars_that_reaches_furthest() -> None:
    assert national_series(curated()) == "goods"
    assert national_series(with_several_years()) == "cimt"
    title = coverage_sentence(with_several_years(), "non_us", wording_for("en"))
    assert title.startswith("In 2025, ") and "in 2023" in title
    one_year = tables_of("one year", {2025: CIMT[2025]}, {}, {})
    assert national_series(one_year) == "goods"  # a single year tells no change


def test_principal_partners_leave_coverage_where_every_destination_is_known() -> None:
    assert years_of(curated(), "principal", "non_us") == (2024, 2025)
    assert years_of(with_several_years(), "principal", "non_us") == ()


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("width", [1240, 1560])
def test_series_whose_names_do_not_fit_over_their_bars_have_letters_with_a_key(language: Language, width: int) -> None:
    style, wording = Style(width), wording_for(language)
    chart = agreement_coverage_chart(with_several_years(), wording=wording, style=style, scope="non_us")
    texts = [note.text for note in chart.figure.layout.annotations]
    assert [text for text in texts if len(text) == 1] == list("ABCDE")
    last = wording.labelled("E", wording("agreements-series-baci"))
    assert last in texts
    assert text_width(last, style.label_size) <= width - 24


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (
            "en",
            "total exports in US$ (line without dots) and total exports in C$ (annual trade files) (line with dots)",
        ),
        (
            "fr",
            "exportations totales en $ US (courbe sans points) et exportations totales en $ CA (fichiers annuels) (courbe avec points)",
        ),
    ],
)
def test_concentration_is_told_by_the_series_in_canadian_dollars_that_reaches_furthest(
    language: Language, words: str
) -> None:
    drawn = concentration_chart(with_several_years(), wording=wording_for(language), style=Style(), spread="hhi")
    assert words in plain(drawn.caption.subtitle)
    # 2025: CHN 66, USA 700, VNM 55: shares of 821, squared and summed
    assert wording_for(language).number((66**2 + 700**2 + 55**2) / 821**2, 3) in drawn.caption.title
    assert "2025" in drawn.caption.title


@pytest.mark.parametrize("width", [358, 1240])
def test_the_label_of_the_yearly_files_stands_inside_the_picture(width: int) -> None:
    style, wording = Style(width), wording_for("fr")
    drawn = concentration_chart(with_several_years(), wording=wording, style=style)
    lines = wording("concentration-cimt-label").split("|")
    (label,) = [note for note in drawn.figure.layout.annotations if note.text == "<br>".join(lines)]
    first, last = drawn.figure.layout.xaxis.range
    margin = drawn.figure.layout.margin
    right = margin.l + (label.x - first) / (last - first) * (width - margin.l - margin.r) + label.xshift
    assert label.xanchor == "right" and right <= width
    assert right - max(text_width(line, style.label_size) for line in lines) >= 0
