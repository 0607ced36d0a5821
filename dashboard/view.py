"""`View`: everything that decides what a reader sees, in codes, and its form in a URL.

A view has a part for each page: the choices of that page, a frozen dataclass of `data.indicators`. A field of a part
is one query parameter; its type says how it is read and which codes it may have (`data.choices`). Values are read as
they were meant (`links`); unknown parameters are ignored with a notice, values that cannot be read fall to their
default with a notice, and a value equal to its default is left out of the URL. Codes are those of the tables, so a
link survives a change of language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, is_dataclass
from datetime import date
from operator import attrgetter
from typing import Annotated, Any, Literal, NamedTuple, TypeVar, get_args, get_origin, get_type_hints

from dashboard import links
from data.choices import Confidences
from data.indicators.agreements.choice import AgreementChoice
from data.indicators.claims.judged import ClaimChoice
from data.indicators.exports.concentration import SpreadChoice
from data.indicators.partners.choice import AskedPartners
from data.indicators.partners.comparison import ProfileChoice
from data.indicators.sectors.points import SectorChoice
from data.indicators.tables.choice import TablesChoice
from data.indicators.targets.choice import TargetsChoice
from data.indicators.tariffs.choice import TariffChoice
from data.wording import Language

LONGEST_VALUE = 4000
# The form of a field's type, unless that is annotated with another.
FORM_OF_TYPE: Mapping[Any, str] = {str: "identifier", int: "year", date | None: "day", float: "number", bool: "switch"}
P = TypeVar("P")


class Unread(NamedTuple):
    """A parameter of an address that could not be read, and the text that it had."""

    name: str
    given: str


@dataclass(frozen=True)
class View:
    """What this reader sees now; frozen, codes only.

    The names of its fields, and of the fields of its parts, are the URL's parameters. A name that several parts have is
    one parameter.
    """

    lang: Language = "en"
    present: bool = False
    chart: str = ""
    story: str = ""
    step: Annotated[int, "step"] = 0
    own: Annotated[str, "view_codes"] = ""
    # a part for each page, by its code
    overview: SpreadChoice = field(default=SpreadChoice())
    tariffs: TariffChoice = field(default=TariffChoice())
    partners: AskedPartners = field(default=AskedPartners())
    partner: ProfileChoice = field(default=ProfileChoice())
    agreements: AgreementChoice = field(default=AgreementChoice())
    targets: TargetsChoice = field(default=TargetsChoice())
    claims: ClaimChoice = field(default=ClaimChoice())
    sectors: SectorChoice = field(default=SectorChoice())
    data: TablesChoice = field(default=TablesChoice())

    @property
    def confidence(self) -> Confidences:
        """How far rows must be confirmed, on every page that lists rows; none means all."""
        return self.data.confidence

    @classmethod
    def from_query(cls, params: Mapping[str, Iterable[str]]) -> tuple[View, tuple[str, ...]]:
        """The view of a URL, and the names of the parameters that could not be read."""
        values: dict[str, Any] = {}
        unread: list[str] = []
        for name, texts in links.cleaned(params, PARAMETERS).items():
            if name in PARAMETERS and len(texts) == 1 and len(texts[0]) <= LONGEST_VALUE:
                for text in links.possible_readings(texts[0]):
                    with suppress(ValueError, KeyError):
                        values.setdefault(name, PARAMETERS[name].read(text))
            if name not in values:
                unread.append(name)
        return cls().with_values(values), tuple(unread)

    def to_query(self) -> dict[str, str]:
        """The view as query parameters; fields at their default are left out."""
        return {
            name: text_of(value)
            for name, parameter in PARAMETERS.items()
            if (value := parameter.of(self)) != parameter.default
        }

    def value(self, name: str) -> Any:
        """What the view has for a parameter."""
        return PARAMETERS[name].of(self)

    def text(self, name: str) -> str:
        """A parameter as an address has it; empty for a name that is none."""
        return text_of(self.value(name)) if name in PARAMETERS and self.value(name) is not None else ""

    def with_values(self, values: Mapping[str, Any]) -> View:
        """The view with some parameters changed; names that are none are ignored."""
        return _changed(self, values)


@dataclass(frozen=True)
class Parameter:
    """A parameter of an address: the form of its value, the codes if it has a list, its default, and how to get it."""

    form: str
    codes: tuple[str, ...]
    default: Any
    of: Callable[[View], Any]
    several: tuple[str, ...] = ()  # the codes that it may have any number of

    def read(self, text: str) -> Any:
        """The value of a text; raises ValueError or KeyError if it is none."""
        return links.read_code(text, self.codes) if self.codes else links.FORMS[self.form](text)


def _changed(part: P, values: Mapping[str, Any]) -> P:
    """A view, or a part of one, with some parameters changed wherever they stand in it."""
    own = {n: _changed(held, values) if is_dataclass(held) else values.get(n, held) for n, held in vars(part).items()}
    return type(part)(**own)


def parameters_of(part: Any, path: str = "") -> Iterator[tuple[str, Parameter]]:
    """The parameters of a view, or of a part of one that a view has at a path."""
    hints = get_type_hints(type(part), include_extras=True)
    for name, default in vars(part).items():
        if is_dataclass(default):
            yield from parameters_of(default, f"{path}{name}.")
        else:
            yield name, _parameter(hints[name], default, attrgetter(path + name))


def _parameter(hint: Any, default: Any, of: Callable[[View], Any]) -> Parameter:
    if get_origin(hint) is tuple:
        return Parameter("codes", (), default, of, several=_listed(get_args(hint)[0]))
    if codes := _listed(hint):
        return Parameter("choice", codes, default, of)
    form = get_args(hint)[1] if get_origin(hint) is Annotated else FORM_OF_TYPE[hint]
    return Parameter(form, (), default, of)


def _listed(hint: Any) -> tuple[str, ...]:
    """The codes of a type that lists them; none of any other."""
    told = get_args(hint)
    if get_origin(hint) is Annotated:
        return () if isinstance(told[1], str) else tuple(told[1])
    return told if get_origin(hint) is Literal else ()


def text_of(value: Any) -> str:
    """A value as an address has it."""
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, tuple):
        return ".".join(v if isinstance(v, str) else f"{v[0].lower()}:{text_of(v[1])}" for v in value)
    if isinstance(value, float):
        return f"{value:.3f}".rstrip("0").rstrip(".")
    return value.isoformat() if isinstance(value, date) else str(value)


def codes_of(name: str) -> tuple[str, ...]:
    """The codes that a parameter may have, in the order in which they are offered; none for one of other values."""
    return PARAMETERS[name].codes


# A parameter that several pages have stands where the last of them has it.
PARAMETERS: Mapping[str, Parameter] = dict(reversed(dict(reversed(list(parameters_of(View())))).items()))
FIELDS = tuple(PARAMETERS)
