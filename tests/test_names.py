"""Names in sentences have their article and prepositions in both languages; what a reader types finds its partner."""

import csv

import pytest

from data.cells.folding import folded
from data.cells.two_letters import by_two_letters
from data.names import Name, agreement, also_called, found, known_as, meant, name, name_of, partner
from data.reading.loading import CURATED
from data.wording import Language, wording_for
from tests.small_tables import curated

EN, FR = wording_for("en"), wording_for("fr")


@pytest.mark.parametrize(
    ("code", "the", "of", "origin", "place"),
    [
        ("GBR", "the United Kingdom", "of the United Kingdom", "from the United Kingdom", "in the United Kingdom"),
        ("CHN", "China", "of China", "from China", "in China"),
        ("COD", "the Democratic Republic of the Congo", "of the Democratic Republic of the Congo",
         "from the Democratic Republic of the Congo", "in the Democratic Republic of the Congo"),
        ("WLD", "the world", "of the world", "from the world", "in the world"),
        ("XUS", "markets other than the United States", "of markets other than the United States",
         "from markets other than the United States", "in markets other than the United States"),
    ],
)  # fmt: skip
def test_an_english_name_has_its_article(code: str, the: str, of: str, origin: str, place: str) -> None:
    said = partner(curated(), code, EN)
    assert (said.the, said.of, said.from_, said.in_) == (the, of, origin, place)


@pytest.mark.parametrize(
    ("code", "whose"),
    [("CHN", "China’s"), ("GBR", "the United Kingdom’s"), ("USA", "the United States’")],
)
def test_an_english_name_has_what_is_its_own_with_an_apostrophe(code: str, whose: str) -> None:
    assert partner(curated(), code, EN).whose == whose
    assert partner(curated(), code, FR).whose == partner(curated(), code, FR).of


@pytest.mark.parametrize(
    ("code", "the", "of", "place"),
    [
        ("GBR", "le Royaume-Uni", "du Royaume-Uni", "au Royaume-Uni"),
        ("CHN", "la Chine", "de la Chine", "en Chine"),
        ("IND", "l’Inde", "de l’Inde", "en Inde"),
        ("IRN", "l’Iran", "de l’Iran", "en Iran"),
        ("USA", "les États-Unis", "des États-Unis", "aux États-Unis"),
        ("PHL", "les Philippines", "des Philippines", "aux Philippines"),
        ("CUB", "Cuba", "de Cuba", "à Cuba"),
        ("ISR", "Israël", "d’Israël", "en Israël"),
        ("HTI", "Haïti", "d’Haïti", "en Haïti"),
        ("HKG", "Hong Kong", "de Hong Kong", "à Hong Kong"),
        ("HND", "le Honduras", "du Honduras", "au Honduras"),
        ("OMN", "Oman", "d’Oman", "à Oman"),
        ("BRB", "la Barbade", "de la Barbade", "à la Barbade"),
        ("IMN", "l’Île de Man", "de l’Île de Man", "à l’Île de Man"),
        ("REU", "La Réunion", "de La Réunion", "à La Réunion"),
        ("CIV", "la Côte d’Ivoire", "de la Côte d’Ivoire", "en Côte d’Ivoire"),
        ("EU27", "l’Union européenne", "de l’Union européenne", "dans l’Union européenne"),
        ("WLD", "le monde", "du monde", "dans le monde"),
        ("XUS", "les marchés autres que les États-Unis", "des marchés autres que les États-Unis",
         "dans les marchés autres que les États-Unis"),
    ],
)  # fmt: skip
def test_a_french_name_contracts_and_elides(code: str, the: str, of: str, place: str) -> None:
    said = partner(curated(), code, FR)
    assert (said.the, said.of, said.from_, said.in_) == (the, of, of, place)


def test_a_list_has_the_name_without_its_article() -> None:
    assert [name(curated(), code, FR) for code in ("GBR", "WLD")] == ["Royaume-Uni", "Monde"]


@pytest.mark.parametrize(
    ("agreement_id", "english", "french"),
    [
        ("cptpp", "of the CPTPP", "du PTPGP"),
        ("ceta", "of CETA", "de l’AECG"),
        ("cusma", "of CUSMA", "de l’ACEUM"),
        ("ccfta", "of the CCFTA", "de l’ALE Canada–Chili"),
    ],
)
def test_an_agreement_has_its_article(agreement_id: str, english: str, french: str) -> None:
    assert [agreement(curated(), agreement_id, wording).of for wording in (EN, FR)] == [english, french]


@pytest.mark.parametrize("table", ["partners", "agreements"])
def test_a_french_article_fits_the_first_letter_of_its_name(table: str) -> None:
    column = "name_fr" if table == "partners" else "short_name_fr"
    rows = csv.DictReader((CURATED / f"{table}.csv").read_text("utf-8").splitlines())
    pairs = [(row["article_fr"], row[column]) for row in rows if row["article_fr"]]
    assert len(pairs) > 40
    assert [(a, n) for a, n in pairs if a != "les" and (a == "l'") != (folded(n)[0] in "aeiou")] == []


def test_a_partner_without_articles_is_named_as_it_is() -> None:
    row = {"kind": "country", "name_en": "Atlantis", "name_fr": "Atlantide", "article_en": None, "article_fr": None}
    assert name_of(row, "fr") == Name("Atlantide", "Atlantide", "", "fr")
    assert name_of(row, "en").of == "of Atlantis"


# What a reader types


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("UK", "GBR"), ("u.k.", "GBR"), ("Etats", "USA"), ("emirats", "ARE"), ("Coree", "KOR"), ("Perou", "PER"), ("Bresil", "BRA"), ("UAE", "ARE"),
        ("USA", "USA"), ("U.S.", "USA"), ("Turkey", "TUR"), ("Türkiye", "TUR"), ("turkiye", "TUR"), ("Holland", "NLD"), ("Ivory Coast", "CIV"),
        ("cote d'ivoire", "CIV"), ("Viet Nam", "VNM"), ("Burma", "MMR"), ("EAU", "ARE"), ("É.-U.", "USA"), ("Hollande", "NLD"), ("GBR", "GBR"),
        ("VN", "VNM"), ("the netherlands", "NLD"), ("les Pays-Bas", "NLD"), ("EU", "EU27"), ("UE", "EU27"), ("Niger", "NER"), ("guinea", "GIN"),
    ],
)  # fmt: skip
def test_what_people_type_finds_its_partner_first(typed: str, code: str, language: Language) -> None:
    assert found(curated(), typed, language)[0] == code


def test_the_same_name_comes_before_its_start_a_word_and_the_middle() -> None:
    assert found(curated(), "guinea", "en") == ("GIN", "GNB", "GNQ", "PNG")
    assert found(curated(), "niger", "en") == ("NER", "NGA")
    assert found(curated(), "land", "en")[0] == "ALA"  # Åland contains it as Poland does; sorted by name
    assert found(curated(), "corée", "fr") == ("KOR", "PRK")


def test_part_of_a_code_finds_nothing() -> None:
    assert "GBR" not in found(curated(), "gb", "en")[1:]
    assert found(curated(), "zwe", "en") == ("ZWE",)


@pytest.mark.parametrize("typed", ["", "  ", "...", "Atlantis"])
def test_what_no_partner_is_called_finds_none(typed: str) -> None:
    assert found(curated(), typed, "en") == ()


def test_every_name_and_alias_means_one_partner_in_its_language() -> None:
    shared = {form: codes for form, codes in known_as(curated().partners).items() if len(codes) > 1}
    assert shared == {}


def test_every_country_has_its_two_letters() -> None:
    countries = curated().partners.loc[lambda f: f["kind"] == "country", "partner_code"]
    assert set(countries) <= set(by_two_letters().values())


def test_texts_are_compared_without_case_accents_and_punctuation() -> None:
    assert [folded(text) for text in ("É.-U.", "U.S.", " Côte d’Ivoire ", "Viet-Nam")] == [
        "e u",
        "us",
        "cote d ivoire",
        "viet nam",
    ]


def test_lists_know_what_a_partner_is_also_called_besides_its_name() -> None:
    assert also_called(curated(), "en")["GBR"] == (
        "gbr|gb",
        "uk|britain|great britain",
        "royaume uni|r u|grande bretagne",
    )
    assert also_called(curated(), "fr")["CUB"] == ("cub|cu", "", "")


@pytest.mark.parametrize(
    ("text", "code"),
    [("China", "CHN"), ("chine", "CHN"), ("chn", "CHN"), ("cn", "CHN"), ("UK.", "GBR"), ("les États-Unis", "USA"),
     ("cote d'ivoire", "CIV"), ("Corée du Sud", "KOR"), ("Kor", "KOR"), ("Chi", ""), ("Guinea-", "GIN"), ("", ""), ("Atlantis", "")],
)  # fmt: skip
def test_a_partner_is_sure_only_by_a_whole_code_or_name(text: str, code: str) -> None:
    assert meant(curated(), text) == code
