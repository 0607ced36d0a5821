"""What a field of a reader's choices holds where its type alone does not say.

A choice is a field of a frozen dataclass of `data.indicators`, and one parameter of an address. A `Literal` is one of
its codes, in the order in which they are offered; so is a `str` annotated with a list of codes that has other uses. A
tuple of these is any number of them. Any other `str` is a code that depends on the tables, and an `int` is a year.
"""

from __future__ import annotations

from typing import Annotated

from data.cells.codes import CONFIDENCES

Confidences = tuple[Annotated[str, CONFIDENCES], ...]
Words = Annotated[str, "words"]  # to look for
Name = Annotated[str, "name"]  # of the reader's own
Growths = Annotated[
    tuple[tuple[str, float], ...], "growths"
]  # a partner, a region or `rest`, and its growth in % a year
