"""Every accident of the catalogue: what can happen to a curated CSV, and what a maintainer reads of it."""

from tests.broken_cells import BROKEN_CELLS
from tests.broken_files import BROKEN_FILES
from tests.broken_tables import BROKEN_TABLES

BROKEN = (*BROKEN_FILES, *BROKEN_CELLS, *BROKEN_TABLES)
