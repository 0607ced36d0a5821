"""Addresses that readers have kept: every parameter of a view, its codes and its default, as they have always been."""

from urllib.parse import parse_qsl

import pytest

from dashboard.page import claims
from dashboard.page.partners import profile_parts
from dashboard.page.tables import page as tables
from dashboard.page.targets import page as targets
from dashboard.page.tariffs import page as tariffs
from dashboard.view import FIELDS, View, codes_of

# Every parameter once, with a value that is not its default.
EVERY = (
    "lang=fr&present=1&chart=partner_map&story=road-to-2035&step=3&own=AAAAA2+AAAAA3&spread=hhi&"
    "direction=china&look=rates&groups=steel.lumber&status=in_force.expired&basis=ieepa&since=2024&"
    "until=2028&day=2025-03-04&events=none&agreements=1&series=principal&year=2020&show=growth5&us=1&"
    "region=europe&bloc=eu&partner=CHN&tab=bars&seek=new+words&aspect=compare&about=tariffs&"
    "compare=CHN.DEU&scope=imf&base_year=2015&traded=two_way&kinds=other&stages=signed.in_force&"
    "area=asia_pacific&reach=2015&covered=all&counted=principal&entered=ceta&aim=scenarios&baseline=2017&"
    "due=2040&multiple=1.234&usgrowth=-2.5&reading=own&start=250.5&toward=value&goal=500&prices=real&"
    "inflation=3.25&gold=without&first=usa%3A0.chn%3A5.5.rest%3A-2&second=europe%3A3&firstname=Mine&"
    "secondname=%C3%89.-U.&apart=CHN&window=20&months=years&pace=months&measured=imf&earlier=2019&"
    "later=2024&effect=share&matter=sources&verdict=outdated.supported&topic=canada&flow=total_exports&"
    "span=2024&cut=provinces&split=years&part=glossary&table=partners&find=steel&"
    "confidence=official.press&vintage=2026-01-01&against=abcdef&within=partners"
)
# The codes of those that have a list, in the order in which they are offered; the first is the default.
CODES = {
    "lang": "en fr",
    "spread": "markets hhi top",
    "direction": "us_on_canada canada_on_us china india eu all",
    "look": "now rates lanes day",
    "events": "key all none",
    "show": "share value growth1 growth5 growth10 change change5 stage duties",
    "tab": "map bars table",
    "aspect": "profile compare",
    "about": "exports imports share tariffs agreements events polls all",
    "traded": "exports imports two_way balance",
    "kinds": "trade investment other all",
    "reach": "all 2000 2015 2024",
    "covered": "non_us all",
    "counted": "imf principal",
    "aim": "path scenarios range shares change record",
    "reading": "goods services own",
    "toward": "multiple value",
    "prices": "nominal constant real",
    "gold": "with without",
    "window": "all 20 10",
    "months": "adjusted unadjusted bop years",
    "pace": "years months",
    "measured": "years sums todate month goods imf",
    "effect": "value share",
    "matter": "claims sources",
    "flow": "domestic_exports total_exports",
    "cut": "sectors provinces",
    "split": "months products years",
    "part": "tables sources state changes try glossary method",
}
OTHER_DEFAULT = {"reach": "2000"}


def test_every_parameter_is_listed_here() -> None:
    assert [name for name, _ in parse_qsl(EVERY)] == list(FIELDS)
    assert list(CODES) == [name for name in FIELDS if codes_of(name)]


@pytest.mark.parametrize(("name", "value"), parse_qsl(EVERY))
def test_a_parameter_comes_back_as_it_was(name: str, value: str) -> None:
    view, unread = View.from_query({name: [value]})
    assert (view.to_query(), unread) == ({name: value}, ())


def test_all_parameters_come_back_together_in_their_order() -> None:
    view, unread = View.from_query({name: [value] for name, value in parse_qsl(EVERY)})
    assert (list(view.to_query().items()), unread) == (parse_qsl(EVERY), ())


@pytest.mark.parametrize("name", CODES)
def test_the_codes_of_a_list_and_its_default_are_the_same(name: str) -> None:
    codes = CODES[name].split()
    default = OTHER_DEFAULT.get(name, codes[0])
    assert codes_of(name) == tuple(codes)
    for code in codes:
        view, unread = View.from_query({name: [code]})
        assert (view.to_query(), unread) == ({} if code == default else {name: code}, ())


def test_every_part_of_a_page_that_may_be_chosen_is_shown_by_something() -> None:
    assert tuple(targets.PARTS) == codes_of("aim")
    assert tuple(tables.PARTS) == codes_of("part")
    assert (*profile_parts.PARTS, profile_parts.EVERY) == codes_of("about")
    assert set(tariffs.BUILDERS) | {"day"} == set(codes_of("look"))
    assert set(claims.TABLE_OF) == set(codes_of("matter"))
