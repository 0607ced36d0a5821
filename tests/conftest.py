"""Which tests are too slow for `make check`; everything runs in `make test`."""

from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import settings

from tests.frozen_tables import serve_frozen

# How long an example takes says how busy the machine is; what must be fast is measured by `make bench`.
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")
serve_frozen()

# Files that load the tables many times, draw every chart, or start a server: more than two seconds each.
SLOW = {
    "test_agreement_choice",
    "test_agreement_coverage",
    "test_agreement_entries",
    "test_agreement_figures",
    "test_agreement_stages",
    "test_any_bytes",
    "test_broken_csvs",
    "test_change_list",
    "test_claims_page",
    "test_command",
    "test_command_changes",
    "test_confidence",
    "test_coverage",
    "test_curated",
    "test_damage_corpus",
    "test_data_page",
    "test_diff",
    "test_drawn",
    "test_first_readers",
    "test_fix",
    "test_glossary_pages",
    "test_handover",
    "test_indicator_laws",
    "test_indicator_library",
    "test_killed_writers",
    "test_large_tables",
    "test_last_good",
    "test_live",
    "test_messages",
    "test_package",
    "test_pages",
    "test_partner_choice",
    "test_partner_comparison",
    "test_partner_figures",
    "test_partner_lists",
    "test_partner_measures",
    "test_partner_profile",
    "test_partner_profile_figures",
    "test_partner_standing",
    "test_preview",
    "test_publishing",
    "test_recipes",
    "test_refresh_any_answer",
    "test_refresh_fetch",
    "test_refresh_files",
    "test_refresh_kills",
    "test_refresh_merge",
    "test_refresh_run",
    "test_refresh_stopped",
    "test_registries",
    "test_scoreboard",
    "test_sector_figures",
    "test_sectors",
    "test_served",
    "test_share_change",
    "test_share_change_page",
    "test_tables_of_today",
    "test_target_charts",
    "test_target_page",
    "test_tariff_figures",
    "test_tariff_words",
    "test_three_rates",
    "test_trial",
    "test_us_share",
    "test_view",
    "test_vintages",
    "test_warm_up",
}


@pytest.fixture
def memory_folder() -> Iterator[Path]:
    """A folder in memory where there is one: hundreds of killed writers need no disk to be mixed up, or not."""
    memory = Path("/dev/shm")  # noqa: S108 - a folder of its own is made below it
    with TemporaryDirectory(dir=memory if memory.is_dir() else None, ignore_cleanup_errors=True) as folder:
        yield Path(folder)


def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> bool | None:
    """Do not even import what `make check` leaves out: importing it takes longer than the quick tests themselves."""
    left_out = "not slow" in config.getoption("markexpr") and not config.option.collectonly
    return True if left_out and (collection_path.stem in SLOW or collection_path.name == "browser") else None


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of slow files."""
    for item in items:
        if item.path.stem in SLOW:
            item.add_marker(pytest.mark.slow)
