"""Which tests are too slow for `make check`; everything runs in `make test`."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from unittest.mock import patch

import pytest
from hypothesis import settings

from tests.frozen_tables import serve_frozen

# How long an example takes says how busy the machine is; what must be fast is measured by `make bench`.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")
serve_frozen()

TESTS = Path(__file__).parent

# Files that load the tables many times, draw every chart, or start a server: about a second each or more.
SLOW = {
    "addresses/test_chart_data",
    "addresses/test_data_addresses",
    "addresses/test_data_box",
    "addresses/test_embed_addresses",
    "addresses/test_same_everywhere",
    "addresses/test_view_codes",
    "agreements/test_board",
    "agreements/test_choice",
    "agreements/test_coverage",
    "agreements/test_entries",
    "agreements/test_figures",
    "agreements/test_stages",
    "cells/test_excel_damage",
    "cells/test_formula_text",
    "cells/test_kinds",
    "changes/test_held_back",
    "changes/test_oddities",
    "changes/test_rows",
    "changes/test_sentences",
    "changes/test_trial",
    "claims/test_judged_anew",
    "claims/test_lists",
    "claims/test_page",
    "claims/test_verdicts",
    "commands/test_command",
    "commands/test_command_changes",
    "commands/test_command_json",
    "damage/test_any_bytes",
    "damage/test_broken_csvs",
    "damage/test_damage_corpus",
    "drawing/test_every_figure",
    "drawing/test_text_fit",
    "drawing/test_titles",
    "edition/test_edition",
    "exports/test_concentration",
    "exports/test_refreshed_comparisons",
    "exports/test_refreshed_series",
    "exports/test_share_change",
    "exports/test_share_change_page",
    "exports/test_us_share",
    "files/test_killed_writers",
    "files/test_publishing",
    "html/test_confidence",
    "indicators/test_laws",
    "indicators/test_library",
    "overview/test_agenda_words",
    "overview/test_calendar_file",
    "overview/test_feed",
    "overview/test_first_steps",
    "overview/test_headlines",
    "partners/test_choice",
    "partners/test_comparison",
    "partners/test_comparison_figures",
    "partners/test_figures",
    "partners/test_lists",
    "partners/test_profile",
    "partners/test_profile_figures",
    "partners/test_series",
    "partners/test_standing",
    "partners/test_summary",
    "problems/test_problems",
    "reading/test_curated",
    "reading/test_date_checks",
    "reading/test_fact_checks",
    "reading/test_language_checks",
    "reading/test_large_tables",
    "reading/test_loading",
    "reading/test_mending",
    "reading/test_partner_guesses",
    "refresh/test_any_answer",
    "refresh/test_fetch",
    "refresh/test_merge",
    "refresh/test_metals",
    "refresh/test_release",
    "refresh/test_run",
    "refresh/test_stopped",
    "refresh/test_yearly_files",
    "replicas/test_rolls",
    "replicas/test_serving",
    "sectors/test_figures",
    "sectors/test_points",
    "serving/test_agenda_files",
    "serving/test_handover",
    "serving/test_headers",
    "serving/test_live",
    "serving/test_probes",
    "serving/test_slow_line",
    "states/test_last_good",
    "states/test_vintages",
    "stories/test_command",
    "stories/test_opened",
    "stories/test_own",
    "stories/test_slides",
    "stories/test_steps",
    "stories/test_web_page",
    "tables/test_agenda",
    "tables/test_changes",
    "tables/test_coverage",
    "tables/test_csv_file",
    "tables/test_freshness",
    "tables/test_held_years",
    "tables/test_package",
    "tables/test_page",
    "tables/test_provenance",
    "tables/test_readable_table",
    "tables/test_state",
    "targets/test_figures",
    "targets/test_gold_said",
    "targets/test_page",
    "targets/test_record",
    "targets/test_scenarios",
    "targets/test_shares",
    "tariffs/test_figures",
    "tariffs/test_histories",
    "tariffs/test_rates",
    "tariffs/test_words",
    "test_recipes",
    "test_registries",
    "test_rewording",
    "test_tables_of_today",
    "views/test_first_readers",
    "views/test_glossary_pages",
    "views/test_held_tables",
    "views/test_kept",
    "views/test_links",
    "views/test_pages",
    "views/test_presented",
    "views/test_preview",
    "views/test_rehearsal",
    "views/test_served",
    "views/test_unattended",
    "views/test_view",
    "views/test_warm_up",
    "wording/test_messages",
    "wording/test_rendered",
}


@pytest.fixture(autouse=True, scope="session")
def _no_installed_components() -> Iterator[None]:
    """Runs of `AppTest` do not search the installed packages for components, of which there are none: half of a run."""
    with patch("streamlit.components.v2.manifest_scanner.scan_component_manifests", return_value=[]):
        yield


@pytest.fixture
def memory_folder() -> Iterator[Path]:
    """A folder in memory where there is one: hundreds of killed writers need no disk to be mixed up, or not."""
    memory = Path("/dev/shm")  # noqa: S108 - a folder of its own is made below it
    with TemporaryDirectory(dir=memory if memory.is_dir() else None, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def _place(path: Path) -> str:
    """A test file as `SLOW` names it: below `tests`, without its ending."""
    return path.relative_to(TESTS).with_suffix("").as_posix() if path.is_relative_to(TESTS) else ""


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Do not even import what `make check` leaves out: importing it takes longer than the quick tests themselves."""
    left_out = "not slow" in config.getoption("markexpr") and not config.option.collectonly
    return True if left_out and (_place(collection_path) in SLOW or collection_path.name == "browser") else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of slow files."""
    for item in items:
        if _place(item.path) in SLOW:
            item.add_marker(pytest.mark.slow)
