"""Which tests are too slow for `make check`; everything runs in `make test`."""

import pytest

# Files that load the tables many times, draw every chart, or start a server: more than two seconds each.
SLOW = {
    "test_any_bytes",
    "test_broken_csvs",
    "test_command",
    "test_coverage",
    "test_curated",
    "test_data_page",
    "test_drawn",
    "test_first_readers",
    "test_messages",
    "test_pages",
    "test_partner_choice",
    "test_partner_figures",
    "test_partner_lists",
    "test_partner_measures",
    "test_partner_profile",
    "test_registries",
    "test_served",
    "test_tariff_figures",
    "test_us_share",
    "test_view",
    "test_warm_up",
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark the tests of slow files."""
    for item in items:
        if item.path.stem in SLOW:
            item.add_marker(pytest.mark.slow)
