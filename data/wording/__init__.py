"""Everything a reader reads, in English and in French, and the formats of numbers and dates."""

from data.wording.wording import LANGUAGES, Language, Wording, wording_for

__all__ = ["LANGUAGES", "Language", "Wording", "wording_for"]
