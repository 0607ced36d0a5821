"""Which of many like cases run on every submission; the rest run with `make soak`."""

from collections.abc import Iterable

import pytest
from _pytest.mark import ParameterSet


def sampled(cases: Iterable[object], *, every: int = 1) -> list[ParameterSet]:
    """All cases as parameters of a test; only the first `every` of them are without the mark `soak`."""
    return [
        _case(case) if at < every else pytest.param(*_case(case).values, marks=pytest.mark.soak)
        for at, case in enumerate(cases)
    ]


def _case(case: object) -> ParameterSet:
    return pytest.param(*case) if isinstance(case, tuple) else pytest.param(case)
