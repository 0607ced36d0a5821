"""The codes that are worded, by kind: what `wording.code(kind, ...)` may be asked for."""

from typing import get_args

from components.drawing.style import SHAPES, Scheme
from components.figures import FIGURES
from components.overview.agenda_words import RELIEF_KINDS
from dashboard.view import PARAMETERS, codes_of
from data.cells import codes
from data.cells.named_rows import NON_US_GROWTH
from data.columns import fields_of
from data.indicators.agreements.coverage import CLASSES
from data.indicators.exports.both_ways import TRADED
from data.indicators.exports.periods import COUNTED
from data.indicators.targets.record import MEASURE_OF_READING, UNREADABLE, PledgeStanding
from data.indicators.tariffs.directions import ALL_DIRECTIONS
from data.indicators.tariffs.rates import CONCEPTS
from data.tables import TABLES
from data.wording.valued import Unit
from tests.tables.code_lists import CODE_LISTS

# What `wording.code(kind, ...)` may be asked for, by kind. A new kind needs a line here.
KINDS: dict[str, tuple[str, ...]] = {
    "chart-name": tuple(FIGURES),
    "page": codes.PAGES,
    "agenda-measure": (
        "start",
        "start_unconfirmed",
        "end",
        "announced",
        "announced_threat",
        "scheduled",
        "undecided",
        "threatened",
        "last_day",
        "last_day_of_rate",
    ),
    "agenda-relief": RELIEF_KINDS,
    "address-form": tuple(sorted({parameter.form for parameter in PARAMETERS.values()} - {"choice"})),
    "chart-data-unit": tuple(sorted(set(get_args(Unit)) - {"number", "period", "code"})),
    "picture-scheme": get_args(Scheme),
    "picture-shape": tuple(SHAPES),
    "agenda-release": ("release", "next_release", "due"),
    "confidence": codes.CONFIDENCES,
    "claims-assumes": codes.CLAIM_ASSUMPTIONS,
    "basis": (*codes.BASES, "goods_and_services"),
    "flow": codes.FLOWS,
    "adjustment": codes.ADJUSTMENTS,
    "region": codes.REGIONS,
    "stage": (*codes.AGREEMENT_STATUSES, "none"),
    "targets-aim": ("path", "shares", "record"),
    "months": ("adjusted", "unadjusted", "bop"),
    "statuses": (*codes.MEASURE_STATUSES, "became"),
    "tariffs-direction": (*codes.DIRECTIONS, ALL_DIRECTIONS),
    "tariffs-subject": (*codes.DIRECTIONS, ALL_DIRECTIONS),
    "tariffs-look": ("now", "rates", "lanes", "day"),
    "tariffs-events": ("key", "all", "none"),
    "tariffs-state": ("in_force", "announced", "threatened"),
    "sectors-match": ("clear", "uncertain"),
    "sectors-flow": ("domestic_exports", "total_exports"),
    "sectors-cut": ("sectors", "provinces"),
    "sectors-apart": ("months", "products", "years"),
    "change-counted-name": tuple(COUNTED),
    "change-effect": ("value", "share"),
    "record-reading": (*MEASURE_OF_READING, *NON_US_GROWTH, *UNREADABLE, "stated"),
    "record-standing": get_args(PledgeStanding),
    "record-verdict": ("met", "not_met"),
    "record-reason": (
        *codes.UNREADABLE_REASONS,
        *UNREADABLE.values(),
        "no_baseline",
        "no_year_since",
        "series_ended",
        "not_published",
        "published_earlier",
        "stated_by_source",
        "reached_by_source",
    ),
    "number-words": ("billions", "percent"),
    "number-refused": ("unclear", "unsure", "outside"),
    "changes-kind": ("added", "removed", "revised"),
    "changes-head": ("added", "removed", "revised"),
    "table": tuple(table.name for table in TABLES),
    "field": tuple({field for table in TABLES for field in fields_of(table)}),
    "name": ("us", "non_us"),
    "agreements-class": CLASSES,
    "apart-side": ("us", "non_us"),
    "changes-uncompared": ("only_old", "only_new", "old_broken", "old_rows", "new_broken"),
    "claims-counted": ("partner_share", "partner_rank"),
    "concentration-label": ("hhi", "hhi_non_us", "top1", "top3", "top5"),
    "partner-goods": TRADED,
    "partner-traded": TRADED,
    "partner-part": (*codes_of("about"), "sources"),
    "partners-refused": ("only_us", "no_duties", "nobody"),
    "rates-label": CONCEPTS,
    "rates-part": CONCEPTS,
    "rates-panel": ("headline", "average", "duty_free", "cusma_claims"),
    "scenarios-wrong": ("no_parts", "no_years_left", "few_rates"),
    "targets-wrong": (
        "due_before",
        "no_baseline",
        "services_baseline",
        "own_baseline",
        "goal",
        "multiple",
        "inflation",
    ),
    "package-type": ("string", "number", "integer", "date", "yearmonth"),
    **{f"cell-{kind}": listed for kind, listed in CODE_LISTS.items()},
}
