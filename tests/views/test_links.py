"""Partners in an address are read by any name that is sure; else the page says what was not read and what it shows instead."""

import pytest
from streamlit.testing.v1 import AppTest

from tests.views.test_pages import notice, run  # noqa: F401 - a fixture


def address(app: AppTest, *names: str) -> list[str]:
    """The text of some parameters after the run."""
    return [value if isinstance(value := app.query_params[name], str) else value[0] for name in names]


@pytest.mark.parametrize("text", ["China", "chn", "Chine", "CN", "la Chine", "People's Republic of China", "CHN)."])
@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_partner_is_read_by_its_name(run, text: str, language: str) -> None:  # type: ignore[no-untyped-def]  # noqa: F811
    app = run("partner", partner=text, lang=language)
    assert not app.exception
    assert address(app, "partner") == ["CHN"]
    assert notice(app) == ""


def test_several_partners_a_region_and_a_bloc_are_read_in_any_case(run) -> None:  # type: ignore[no-untyped-def]  # noqa: F811
    app = run("partner", aspect="compare", compare="china.gbr.Inde", region="Europe", bloc="asean")
    assert address(app, "compare", "region", "bloc") == ["CHN.GBR.IND", "europe", "ASEAN"]
    assert notice(app) == ""


@pytest.mark.parametrize("text", ["Atlantis", "New Atlantis", "Chi"])
def test_a_partner_that_nobody_knows_is_named_with_the_one_that_is_shown(run, text: str) -> None:  # type: ignore[no-untyped-def]  # noqa: F811
    app = run("partner", partner=text)
    assert notice(app) == (f"One setting in the address is not valid: partner “{text}” (used instead: United Kingdom).")
    assert "partner" not in app.query_params
