"""`python -m tests.replicas.small_server serve ...`: as `python -m dashboard serve`, with the stand-in for the app."""

import sys
from pathlib import Path

from dashboard.__main__ import main
from dashboard.replicas import supervisor

supervisor.ENTRY = Path(__file__).with_name("small_app.py")  # type: ignore[misc]
sys.exit(main())
