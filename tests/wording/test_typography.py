"""Texts are set in type as their language wants it: spaces that hold, apostrophes, and nothing else changed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from data.wording import LANGUAGES, Language, wording_for

SEARCH = settings(deadline=None, max_examples=100, derandomize=True)
BOTH = pytest.mark.parametrize("language", LANGUAGES)
NB = "\u00a0"  # no-break space
MINUS = "\u2212"
EN, FR = wording_for("en"), wording_for("fr")
TYPED = "aeé'\u2019015 \u00a0%$:;«»GMkCAUS-"  # what typography looks at


@pytest.mark.parametrize(
    ("written", "set_in_type"),
    [
        ("une part de 75,9 % du total", f"une part de 75,9{NB}% du total"),
        ("Source : Statistique Canada", f"Source{NB}: Statistique Canada"),
        ("le mot « droit » dit", f"le mot «{NB}droit{NB}» dit"),
        ("en $ US", f"en{NB}${NB}US"),
        ("35,0 G$ CA", f"35,0{NB}G${NB}CA"),
        ("75 $ US", f"75{NB}${NB}US"),
        ("10 000 tonnes", f"10{NB}000 tonnes"),
        ("1 234 567", f"1{NB}234{NB}567"),
        ("300 milliards", f"300{NB}milliards"),
        ("l'accord d'aujourd'hui", "l\u2019accord d\u2019aujourd\u2019hui"),
        ("de août 2025 à juillet 2026", "d\u2019août 2025 à juillet 2026"),
        ("en 2025; puis oui! non?", "en 2025; puis oui! non?"),
        ("https://exemple.ca et 16:9", "https://exemple.ca et 16:9"),
        ("en 2024 et en 2025", "en 2024 et en 2025"),
        ("(acier (article 232) et cuivre (autre)) (25)", "(acier [article 232] et cuivre [autre]) (25)"),
        ("le 3 septembre 2026", f"le 3{NB}septembre 2026"),
        ("le 1er juillet 2026", f"le 1er{NB}juillet 2026"),
        ("M. Carney, MM. Carney et Xi, Mme Sheinbaum", f"M.{NB}Carney, MM.{NB}Carney et Xi, Mme{NB}Sheinbaum"),
        ("avis no 1162", f"avis no{NB}1162"),
        ("à 0 h 01, plus de 800 cm³, 2 Mo", f"à 0{NB}h{NB}01, plus de 800{NB}cm³, 2{NB}Mo"),
        ("12 mois, 27 pays, 5 mesures", f"12{NB}mois, 27{NB}pays, 5{NB}mesures"),
    ],
)
def test_french_has_its_no_break_spaces_and_apostrophes(written: str, set_in_type: str) -> None:
    assert FR.typeset(written) == set_in_type


@pytest.mark.parametrize(
    ("written", "set_in_type"),
    [
        ("Canada's exports", "Canada\u2019s exports"),
        ("C$300 billion more", f"C$300{NB}billion more"),
        ("9.7 points", f"9.7{NB}points"),
        ("Source: a page", "Source: a page"),
        ("both sides' reports", "both sides\u2019 reports"),
        ('reads: "Monthly, customs basis".', "reads: \u201cMonthly, customs basis\u201d."),
        ("saved as 'CSV UTF-8'", "saved as \u2018CSV UTF-8\u2019"),
    ],
)
def test_english_has_its_apostrophes_and_keeps_amounts_together(written: str, set_in_type: str) -> None:
    assert EN.typeset(written) == set_in_type


@SEARCH
@given(st.text(alphabet=TYPED, max_size=30), st.sampled_from(LANGUAGES))
def test_type_that_is_set_stays_as_it_is_when_set_again(text: str, language: Language) -> None:
    once = wording_for(language).typeset(text)
    assert wording_for(language).typeset(once) == once


@SEARCH
@given(st.text(alphabet=TYPED, max_size=30), st.sampled_from(LANGUAGES))
def test_setting_type_changes_spaces_and_apostrophes_only(text: str, language: Language) -> None:
    def plain(words: str) -> str:
        return words.replace(NB, " ").replace("\u2019", "'")

    assert plain(wording_for(language).typeset(text)) == plain(text)
