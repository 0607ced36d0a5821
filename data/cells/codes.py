"""The closed lists of codes that curated rows use; `data/wording` has a word for each."""

from __future__ import annotations

CONFIDENCES = ("official", "secondary", "press", "unverified")
PARTNER_KINDS = ("country", "former", "bloc", "aggregate")
REGIONS = ("africa", "americas", "asia_pacific", "europe", "middle_east")
SUBREGIONS = (
    "australia_and_new_zealand", "caribbean", "central_america", "central_asia", "eastern_africa", "eastern_asia",
    "eastern_europe", "melanesia", "micronesia", "middle_africa", "northern_africa", "northern_america",
    "northern_europe", "polynesia", "south_america", "south_eastern_asia", "southern_africa", "southern_asia",
    "southern_europe", "western_africa", "western_asia", "western_europe",
)  # fmt: skip
BASES = ("customs", "bop", "reconciled")
FIGURE_BASES = ("customs", "bop", "goods_and_services", "services")
TARGET_BASES = ("customs", "bop", "goods_and_services")
FLOWS = ("total_exports", "domestic_exports", "domestic_exports_goods_industries", "imports")
ADJUSTMENTS = ("unadjusted", "adjusted")
COMPILATIONS = (
    "statcan", "cimt", "trade_data_online", "gac_summary", "imf_dots", "baci", "un_comtrade", "single_figures",
)  # fmt: skip
READ_FROM = (
    "publisher", "archive", "public_repository", "series_registry", "article", "package", "project", "not_found",
)  # fmt: skip
PROVINCES = ("AB", "BC", "MB", "NB", "NL", "NS", "NT", "NU", "ON", "PE", "QC", "SK", "YT")
TITLE_LANGUAGES = ("en", "fr", "es", "other")
# The pages by their name in an address; the overview has none. `dashboard/page/__init__.py` says what shows them.
PAGES = ("tariffs", "partners", "partner", "agreements", "sectors", "targets", "claims", "stories", "data")

MEASURE_STATUSES = (
    "in_force", "replaced", "expired", "repealed", "suspended", "struck_down", "scheduled", "announced", "threatened",
)  # fmt: skip
MEASURE_KINDS = ("duty", "import_ban", "exemption_end")
LEGAL_BASES = (
    "ieepa", "section_232", "section_301", "section_338", "section_122", "trade_remedy", "surtax", "safeguard",
    "customs_tariff", "countermeasure", "provincial", "announcement",
)  # fmt: skip
PRODUCT_FAMILIES = ("economy", "metals", "vehicles", "wood", "resources", "agrifood", "lists", "other")
SECTOR_FAMILIES = (
    "energy", "gold", "metals", "vehicles", "wood", "agrifood", "machinery", "chemicals", "consumer", "minerals", "other",
)  # fmt: skip
# The directions of duties that the tariffs page offers, in its order; `tariff_directions.csv` says between whom.
DIRECTIONS = ("us_on_canada", "canada_on_us", "china", "india", "eu")
RATE_CONCEPTS = ("average_statutory", "collected", "duty_free_share")
RATE_PERIODS = ("month", "up_to")
RATE_UNITS = ("percent", "percent_of_import_value")
EVENT_CATEGORIES = ("tariff", "retaliation", "negotiation", "court", "policy", "diplomacy")

AGREEMENT_KINDS = ("fta", "cepa", "fipa", "mou", "partnership", "framework", "sectoral")
AGREEMENT_STATUSES = (
    "exploratory", "negotiating", "suspended", "concluded", "signed", "in_force", "superseded",
)  # fmt: skip
MILESTONE_STAGES = (
    "exploratory_talks", "negotiations_launched", "round", "paused", "resumed", "concluded", "signed", "ratified",
    "provisional_application", "entry_into_force", "accession", "modernised", "superseded", "target",
)  # fmt: skip
YES_NO = ("yes", "no")
EXTENTS = ("all", "part")

TARGET_KINDS = ("pledge", "reading", "context")
# Why the tables cannot follow a pledge.
UNREADABLE_REASONS = ("no_agrifood", "no_firms", "no_two_way", "no_series")
VALUE_UNITS = ("percent", "percent_growth", "cad_millions", "cad_billions", "usd_billions", "companies", "multiple")
CLAIM_STATUSES = ("supported", "outdated", "contradicted", "pending", "cannot_be_checked")
# What happened, judged for its own period only; what is so, judged by the latest figure too.
CLAIM_KINDS = ("event", "state")
CLAIM_ASSUMPTIONS = (
    "currency",
    "goods",
)  # what an article leaves open; a verdict that needs it is never "contradicted"
# What the tables say of a claim, computed by the function of the same name that `indicators/claims/quantities.py` lists.
CLAIM_QUANTITIES = (
    "us_share", "partner_share", "partner_rank", "rate_in_force", "measures_in_force", "rate_threatened",
    "milestone_in", "milestone_by", "target_multiple", "measures_applied", "rates_matched", "events_by", "negotiation_step",
    "published_value", "published_rank", "two_way_rank",
)  # fmt: skip
CLAIM_COMPARISONS = ("about", "below")
CLAIM_UNITS = ("percent", "rank", "multiple", "cad_billions", "usd_billions")
DISAGREEMENT_TOPICS = ("articles", "united_states", "canada", "china_and_others")

TRADE_AGREEMENTS = ("fta", "cepa")
