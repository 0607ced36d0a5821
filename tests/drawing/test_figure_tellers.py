"""The language of a text and the need of WebGL are told right."""

from tests.drawing.figure_tellers import language_of, needs_webgl


def test_kinds_of_traces_that_need_webgl_are_told_from_those_that_do_not() -> None:
    webgl = ["scattergl", "scatter3d", "splom", "scattermap", "choroplethmapbox", "mesh3d", "surface", "parcoords"]
    plain = ["scatter", "bar", "scattergeo", "choropleth", "heatmap", "treemap", "pie"]
    assert all(needs_webgl(kind) for kind in webgl)
    assert not any(needs_webgl(kind) for kind in plain)


def test_the_language_of_a_text_is_told_by_its_common_words() -> None:
    assert language_of("The share of the United States in exports") == "en"
    assert language_of("La part des États-Unis dans les exportations") == "fr"
