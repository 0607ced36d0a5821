"""Each indicator says what it is: its definition and its unit; that a definition is this project's own is said once."""

import inspect
import re
from dataclasses import fields, is_dataclass
from types import ModuleType

import pytest

from data import indicators
from tests.indicators.library import CLASSES, FUNCTIONS, inner, library, modules

UNIT = re.compile(
    r"million|percent|per cent|%|fraction|share|0-1|0 to 1|1/n|points|count|how many|number|rank|rate|unit|days?\b|years?\b|multiple|times|px|index",
    re.IGNORECASE,
)
# What a page prints as a number: each of them says how it is made and in which unit; whose definition it is where it is not ours.
INDICATORS = (
    "agreements.coverage.coverage_by_stage",
    "agreements.coverage.covered",
    "agreements.entries.group_series",
    "agreements.entries.indexed",
    "agreements.entries.non_us_series",
    "exports.concentration.concentration",
    "exports.concentration.herfindahl",
    "exports.contributions.contributions",
    "exports.decomposition.ShareSplit",
    "exports.decomposition.share_split",
    "tariffs.duties.duties_by_month",
    "tariffs.duties.in_force_by_pair",
    "tariffs.duties.state_on",
    "tariffs.facts.day_counts",
    "exports.flows.Growth",
    "exports.flows.export_shares",
    "exports.flows.growth",
    "exports.flows.partner_series",
    "exports.flows.rolling_year",
    "exports.flows.us_and_non_us",
    "exports.gold.Pace",
    "exports.gold.counted_flows",
    "exports.gold.gold_months",
    "exports.gold.metal_flows",
    "partners.comparison.partner_comparison",
    "partners.imports.two_way",
    "exports.series.partner_figures",
    "exports.series.twelve_month_sums",
    "partners.profile.standings",
    "partners.standing.standing_by_year",
    "targets.past_growth.growth_range",
    "targets.record.scores",
    "sectors.shares.Parts",
    "sectors.points.SectorPoint",
    "targets.aim.path_reading",
    "targets.path.TargetPath",
    "targets.path.Verdict",
    "targets.path.implied_us_share",
    "exports.periods.counted_values",
)


@pytest.mark.parametrize("module", modules(), ids=lambda m: m.__name__.rsplit(".", 1)[1])
def test_a_module_says_in_one_sentence_what_it_measures(module: ModuleType) -> None:
    assert re.match(r"[A-Z].{20,}[.:]", (module.__doc__ or "").strip(), re.DOTALL)


@pytest.mark.parametrize("name", sorted(library()))
def test_a_definition_stands_in_the_docstring(name: str) -> None:
    doc = inspect.getdoc(inner(library()[name])) or ""
    first = doc.split("\n\n")[0]
    assert first.endswith((".", ":")) and len(first) > 20, f"{name} needs a sentence that says what it is"


@pytest.mark.parametrize("name", FUNCTIONS)
def test_a_number_has_its_unit_in_the_docstring(name: str) -> None:
    """A function that returns numbers names their unit; one that returns a record leaves it to the record."""
    function = inner(library()[name])
    returned = str(inspect.signature(function).return_annotation)
    if "float" in returned:
        assert UNIT.search(inspect.getdoc(function) or ""), f"{name} returns {returned}: say in which unit"


@pytest.mark.parametrize("name", [n for n in CLASSES if is_dataclass(library()[n])])
def test_a_record_with_numbers_names_their_unit(name: str) -> None:
    record = library()[name]
    numbers = [f.name for f in fields(record) if "float" in str(f.type)]
    if numbers:
        assert UNIT.search(inspect.getdoc(record) or ""), f"{name} holds {numbers}: say in which unit"


@pytest.mark.parametrize("name", INDICATORS)
def test_an_indicator_states_its_definition_and_its_unit(name: str) -> None:
    doc = " ".join((inspect.getdoc(inner(library()[name])) or "").split())
    assert re.search(r"Definition( of constant prices)?: \S.{15,}", doc), f"{name}: what is computed from what?"
    assert re.search(r"Unit: \S.{4,}", doc), f"{name}: in which unit?"


@pytest.mark.parametrize("name", FUNCTIONS)
def test_nothing_in_the_library_asks_for_the_clock_or_the_network(name: str) -> None:
    source = inspect.getsource(inner(library()[name]))
    assert not re.search(r"\b(today|now)\(\)|datetime\.now|requests\.|httpx\.|open\(|os\.environ", source)


def test_whose_definitions_they_are_is_said_once_where_they_are_this_projects_own() -> None:
    assert "this project's\nown unless" in (indicators.__doc__ or "")
    ours = [name for name in INDICATORS if "Source of the definition: this project" in (library()[name].__doc__ or "")]
    assert ours == []
