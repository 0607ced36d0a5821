"""Every word in English and in French, and the formats of numbers and dates.

Here: messages in `messages/<language>/<subject>.ftl` (Project Fluent), `Wording`, the typography of each language.
May import: `data.cells`.
"""

from data.wording.wording import LANGUAGE_NAMES, LANGUAGES, Language, Wording, wording_for

__all__ = ["LANGUAGES", "LANGUAGE_NAMES", "Language", "Wording", "wording_for"]
