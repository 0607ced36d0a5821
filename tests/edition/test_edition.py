"""The static edition: what a page shows as blocks, where its links lead, and the files."""

import re
from collections.abc import Iterator
from html import escape
from pathlib import Path

import pytest

from components.drawing.style import DESKTOP, PHONE, Scheme, Style
from components.files.browser_files import pictures, settled
from components.files.deck import Shown
from dashboard.edition.addresses import Edited, Links, listed_views, named, story_view
from dashboard.edition.blocks import Folded, Grid, Picture, Text, blocks_of
from dashboard.edition.recolouring import colours_between, recoloured
from dashboard.edition.writing import Edition
from dashboard.page import PAGES, Page
from dashboard.place import Place
from dashboard.stories.files import shapes
from dashboard.stories.steps import story
from dashboard.unattended import chart_shown, charts_shown
from dashboard.view import View
from data.wording import wording_for
from tests.small_tables import curated

PAGE = {page.code: page for page in PAGES}
OVERVIEW, TARIFFS, TARGETS = PAGE["overview"], PAGE["tariffs"], PAGE["targets"]
SCHEMES: tuple[Scheme, ...] = ("light", "dark")
STORY = "road-to-2035"
DRAWN = b'<svg xmlns="http://www.w3.org/2000/svg"><defs id="defs-a1b2c3"/><use href="#defs-a1b2c3"/></svg>'


def shown(page: Page, **values: object) -> tuple[Text | Picture | Grid | Folded, ...]:
    view = View().with_values(values)
    place = Place(view, curated(), wording_for(view.lang), Style(), {})
    return blocks_of(page, place, most_rows=5).blocks


def test_a_page_is_written_in_reading_order_with_its_charts_among_the_words() -> None:
    blocks = shown(OVERVIEW)
    assert isinstance(blocks[0], Text) and '<h1 class="page-title">' in blocks[0].html
    drawn = [block.chart.name for block in blocks if isinstance(block, Picture)]
    assert drawn == [chart.name for chart in charts_shown("overview", View(), curated(), Style())]


def test_a_link_of_a_page_leads_to_the_page_with_its_view() -> None:
    words = "".join(block.html for block in shown(OVERVIEW, lang="fr") if isinstance(block, Text))
    assert 'href="./targets?lang=fr"' in words


def test_a_table_has_its_first_rows_and_says_how_many_there_are() -> None:
    (grid,) = (block for block in shown(PAGE["data"]) if isinstance(block, Grid))
    assert len(grid.table.rows) == 5
    assert grid.rows == len(curated()["exports_annual"])


def test_the_choices_of_a_page_are_known_by_their_words() -> None:
    place = Place(View(lang="fr"), curated(), wording_for("fr"), Style(), {})
    label, options = blocks_of(TARIFFS, place, most_rows=5).choices["look"]
    assert (label, options["rates"]) == ("Afficher", "Taux")


@pytest.fixture(scope="module")
def links() -> Links:
    return Links("fr", {view: view.file for view in listed_views(curated())})


@pytest.mark.parametrize(
    ("address", "target"),
    [
        ("./targets?lang=fr", "targets.html"),
        ("./targets?lang=fr&amp;aim=record", "targets_aim-record.html"),
        ("?lang=fr&amp;look=rates#part-list", "tariffs_look-rates.html#part-list"),
        ("./tarifs?look=lanes", "tariffs_look-lanes.html"),
        ("./?lang=en", "../en/index.html"),
        ("./targets?multiple=3.7", "targets.html"),
        (
            "targets?present=1&amp;chart=us_share&amp;story=tariff-year&amp;step=3",
            "stories_story-tariff-year.html#step-3",
        ),
        ("./feed.atom?lang=fr", "feed.atom"),
        ("#part-list", "#part-list"),
        ("https://www150.statcan.gc.ca/", "https://www150.statcan.gc.ca/"),
    ],
)
def test_a_link_leads_to_the_file_of_its_view(links: Links, address: str, target: str) -> None:
    assert links.relinked(f'<a href="{address}">', named(TARIFFS)) == f'<a href="{target}">'


def test_a_view_that_the_edition_lacks_is_the_live_one_where_there_is_an_app() -> None:
    files = {view: view.file for view in listed_views(curated())}
    links = Links("en", files, live="https://trade.example.org/")
    html = links.relinked('<a href="./targets?multiple=3.7">', named(TARIFFS))
    assert html == '<a href="https://trade.example.org/targets?multiple=3.7">'


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Two editions of the same tables, with few pages, and with pictures that nobody drew."""
    made = tuple(tmp_path_factory.mktemp("edition") for _ in range(2))
    for folder in made:
        with pytest.MonkeyPatch.context() as patched:
            patched.setattr("dashboard.edition.writing.listed_views", lambda _: tuple(few()))
            edition = Edition(
                curated(), folder, lambda charts: (DRAWN for _ in charts), base="https://example.org/trade"
            )
            assert len(list(edition.pages())) == len(edition)
            assert list(edition.pictures())
            edition.entrance()
    return made  # type: ignore[return-value]


def few() -> Iterator[Edited]:
    yield from (
        named(OVERVIEW),
        named(TARGETS),
        named(TARGETS, aim="record"),
        named(PAGE["stories"]),
        story_view(STORY),
    )


def texts(folder: Path) -> dict[str, str]:
    return {str(path.relative_to(folder)): path.read_text("utf-8") for path in folder.rglob("*.html")}


def test_every_page_is_there_in_both_languages(folders: tuple[Path, Path]) -> None:
    pages = texts(folders[0])
    assert len(pages) == 2 * 5 + 1
    assert 'lang="fr"' in pages["fr/targets_aim-record.html"]
    assert wording_for("fr")("page-targets") in pages["fr/targets_aim-record.html"]


def test_every_link_and_every_picture_of_the_edition_is_a_file_of_it(folders: tuple[Path, Path]) -> None:
    folder = folders[0]
    for name, text in texts(folder).items():
        named_there = re.findall(r'(?:href|src|srcset)="([^"#]*)', text)
        inside = [each for each in named_there if each and not re.match(r"https?:|data:", each)]
        missing = [each for each in inside if not (folder / name).parent.joinpath(each.partition("?")[0]).is_file()]
        assert not missing, name
        assert inside


def test_every_chart_has_an_alternative_text_and_its_numbers_as_text(folders: tuple[Path, Path]) -> None:
    page = texts(folders[0])["en/targets.html"]
    (chart,) = charts_shown("targets", View(), curated(), Style())
    assert re.search(r'<img [^>]*alt="([^"]+)"', page)
    assert all(f"<td>{cell}</td>" in page or cell in page for cell in chart.table.rows[-1])


def test_a_story_is_a_page_with_the_sentence_and_the_chart_of_each_step(folders: tuple[Path, Path]) -> None:
    told = story(curated(), wording_for("fr"), STORY)
    assert told is not None
    page, listed = (texts(folders[0])[f"fr/{name}.html"] for name in (f"stories_story-{STORY}", "stories"))
    assert f'<h1 class="page-title">{told.title}</h1>' in page
    assert page.count("<picture>") == len(told.steps)
    for number, step in enumerate(told.steps, 1):
        after = page.partition(f'id="step-{number}"')[2]
        assert after.index(escape(step.sentence)) < after.index("<picture>")
        assert f'href="stories_story-{STORY}.html#step-{number}"' in listed


def test_equal_tables_give_equal_bytes(folders: tuple[Path, Path]) -> None:
    one, other = ({p.relative_to(f): p.read_bytes() for p in f.rglob("*") if p.is_file()} for f in folders)
    assert one == other


def test_the_ids_of_a_picture_are_not_drawn_by_lot(folders: tuple[Path, Path]) -> None:
    for picture in (folders[0] / "files").glob("*.svg"):
        ids = set(re.findall(r"defs-(\w+)", picture.read_text("utf-8")))
        assert len(ids) == 1 and (folders[0] / "files" / f"{ids.pop()}.svg").is_file()


def test_a_dark_picture_is_the_light_one_in_other_colours_unless_a_scale_mixes_them() -> None:
    light, dark = (
        {"line": {"color": "#102030"}, "x": [1, "#FFFFFF"]},
        {"line": {"color": "#a0b0c0"}, "x": [1, "#000000"]},
    )
    between = colours_between(light, dark)
    assert between == {(16, 32, 48): (160, 176, 192), (255, 255, 255): (0, 0, 0)}
    svg = (
        b'<path style="stroke: rgb(16, 32, 48); fill: rgba(255, 255, 255, 0.5)"/><a fill="#102030"/><b fill="#444444"/>'
    )
    assert recoloured(svg, between) == (
        b'<path style="stroke: rgb(160, 176, 192); fill: rgba(0, 0, 0, 0.5)"/><a fill="#a0b0c0"/><b fill="#444444"/>'
    )
    assert colours_between({"x": [1], "color": "#ffffff"}, {"x": [2], "color": "#000000"}) is None
    assert colours_between({"a": "#ffffff", "b": "#ffffff"}, {"a": "#000000", "b": "#111111"}) is None
    assert colours_between({"colorscale": [[0, "#ffffff"]]}, {"colorscale": [[0, "#000000"]]}) is None


@pytest.mark.browser
@pytest.mark.parametrize("width", [DESKTOP, pytest.param(PHONE, marks=pytest.mark.soak)])
def test_recolouring_gives_the_picture_that_would_be_drawn(width: int) -> None:
    names = ["target_path", "tariff_now", "sector_dependence", "three_rates"]
    light, dark = ([chart_shown(name, View(), curated(), Style(width, s)) for name in names] for s in SCHEMES)
    between = [colours_between(one.plain, other.plain) for one, other in zip(light, dark, strict=True)]
    drawn = [settled(p, "x") for p in pictures((Shown(c, width=width) for c in (*light, *dark)), shapes(), "svg")]
    for one, other, colours in zip(drawn[: len(names)], drawn[len(names) :], between, strict=True):
        assert colours and recoloured(one, colours) == other


def test_search_engines_get_a_list_of_the_pages_with_their_other_language(folders: tuple[Path, Path]) -> None:
    sitemap = (folders[0] / "sitemap.xml").read_text("utf-8")
    assert "<loc>https://example.org/trade/fr/targets.html</loc>" in sitemap
    assert 'hreflang="en" href="https://example.org/trade/en/targets.html"' in sitemap
