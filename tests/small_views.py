"""Views for tests."""

from typing import Any

from dashboard.view import FIELDS, View


def view_of(**values: Any) -> View:
    """A view with some parameters at other values than their default."""
    assert set(values) <= set(FIELDS), values
    return View().with_values(values)


def read(**params: str) -> tuple[View, tuple[str, ...]]:
    """The view of parameters that each stand once."""
    return View.from_query({name: [value] for name, value in params.items()})
