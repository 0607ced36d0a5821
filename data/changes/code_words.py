"""The codes of the tables as the sentences of a comparison say them: in English as they stand, with blanks; in French here.

A page has its own, fuller words for codes (`data/wording`); the command line has these.
"""

from __future__ import annotations

FRENCH: dict[str, str] = {
    # confidence
    "official": "officiel", "secondary": "secondaire", "press": "presse", "unverified": "non vérifié",
    # partners
    "country": "pays", "former": "ancien pays", "bloc": "bloc", "aggregate": "agrégat",
    "africa": "Afrique", "americas": "Amériques", "asia_pacific": "Asie-Pacifique", "europe": "Europe",
    "middle_east": "Moyen-Orient",
    "australia_and_new_zealand": "Australie et Nouvelle-Zélande", "caribbean": "Caraïbes",
    "central_america": "Amérique centrale", "central_asia": "Asie centrale", "eastern_africa": "Afrique de l'Est",
    "eastern_asia": "Asie de l'Est", "eastern_europe": "Europe de l'Est", "melanesia": "Mélanésie",
    "micronesia": "Micronésie", "middle_africa": "Afrique centrale", "northern_africa": "Afrique du Nord",
    "northern_america": "Amérique du Nord", "northern_europe": "Europe du Nord", "polynesia": "Polynésie",
    "south_america": "Amérique du Sud", "south_eastern_asia": "Asie du Sud-Est", "southern_africa": "Afrique australe",
    "southern_asia": "Asie du Sud", "southern_europe": "Europe du Sud", "western_africa": "Afrique de l'Ouest",
    "western_asia": "Asie de l'Ouest", "western_europe": "Europe de l'Ouest",
    # measures of trade
    "customs": "base douanière", "bop": "base de la balance des paiements",
    "reconciled": "base rapprochée des deux côtés", "total_exports": "exportations totales",
    "domestic_exports": "exportations nationales",
    "domestic_exports_goods_industries": "exportations nationales des industries de biens", "imports": "importations",
    "unadjusted": "brut", "adjusted": "désaisonnalisé", "statcan": "Statistique Canada", "cimt": "CICM",
    "trade_data_online": "Données sur le commerce en direct", "gac_summary": "sommaire d'Affaires mondiales Canada",
    "imf_dots": "FMI", "baci": "BACI", "un_comtrade": "Comtrade de l'ONU", "single_figures": "chiffres isolés",
    # provinces and territories
    "AB": "Alberta", "BC": "Colombie-Britannique", "MB": "Manitoba", "NB": "Nouveau-Brunswick",
    "NL": "Terre-Neuve-et-Labrador", "NS": "Nouvelle-Écosse", "NT": "Territoires du Nord-Ouest", "NU": "Nunavut",
    "ON": "Ontario", "PE": "Île-du-Prince-Édouard", "QC": "Québec", "SK": "Saskatchewan", "YT": "Yukon",
    # where a source was read
    "publisher": "éditeur", "archive": "archives", "public_repository": "dépôt public",
    "series_registry": "registre de séries", "article": "article", "package": "paquet", "project": "projet",
    "not_found": "introuvable", "en": "anglais", "fr": "français", "es": "espagnol", "other": "autre",
    # duties
    "in_force": "en vigueur", "replaced": "remplacé", "repealed": "abrogé", "suspended": "suspendu",
    "struck_down": "invalidé", "threatened": "menacé", "expired": "expiré", "scheduled": "prévu par la loi",
    "duty": "droits de douane", "import_ban": "interdiction d'importer", "exemption_end": "fin d'une exonération",
    "ieepa": "IEEPA", "section_232": "article 232",
    "section_301": "article 301", "section_338": "article 338", "section_122": "article 122",
    "trade_remedy": "recours commercial", "surtax": "surtaxe", "safeguard": "sauvegarde",
    "customs_tariff": "tarif des douanes", "countermeasure": "contre-mesure", "provincial": "provincial",
    "announcement": "annonce", "economy": "économie", "metals": "métaux", "vehicles": "véhicules", "wood": "bois",
    "resources": "ressources", "agrifood": "agroalimentaire", "lists": "listes", "energy": "énergie", "gold": "or",
    "machinery": "machinerie", "chemicals": "produits chimiques", "consumer": "biens de consommation",
    "minerals": "minéraux", "average_statutory": "moyenne légale", "collected": "perçu",
    "duty_free_share": "part en franchise", "month": "mois", "up_to": "jusqu'à", "percent": "pour cent",
    "percent_of_import_value": "pour cent de la valeur importée",
    # events and agreements
    "tariff": "droits", "retaliation": "riposte", "negotiation": "négociation", "court": "tribunal",
    "policy": "politique", "diplomacy": "diplomatie", "day": "jour", "year": "année", "fta": "accord de libre-échange",
    "cepa": "accord de partenariat économique", "fipa": "accord sur l'investissement", "mou": "protocole d'entente",
    "partnership": "partenariat", "framework": "cadre", "sectoral": "accord sectoriel", "exploratory": "exploratoire",
    "negotiating": "en négociation", "concluded": "conclu", "signed": "signé", "superseded": "remplacé par un autre",
    "exploratory_talks": "discussions exploratoires", "negotiations_launched": "négociations lancées",
    "round": "cycle", "paused": "pause", "resumed": "reprise", "ratified": "ratifié",
    "provisional_application": "application provisoire", "entry_into_force": "entrée en vigueur",
    "accession": "adhésion", "modernised": "modernisé", "target": "cible", "yes": "oui", "no": "non", "services": "services",
    "us_on_canada": "États-Unis envers le Canada", "canada_on_us": "Canada envers les États-Unis", "china": "Chine",
    "india": "Inde", "eu": "Union européenne", "goods_and_services": "biens et services",
    "no_agrifood": "exportations agroalimentaires", "no_firms": "nombre d'entreprises",
    "no_two_way": "commerce bilatéral", "no_series": "pas de données",
    "all": "tout", "part": "en partie",
    # targets and claims
    "pledge": "engagement", "reading": "lecture", "context": "contexte", "percent_growth": "croissance en pour cent",
    "cad_millions": "M$ CA", "cad_billions": "G$ CA", "companies": "entreprises", "multiple": "multiple",
    "supported": "confirmé", "outdated": "dépassé", "contradicted": "contredit", "pending": "en attente",
    "cannot_be_checked": "invérifiable", "us_share": "part des États-Unis", "partner_share": "part du partenaire",
    "partner_rank": "rang du partenaire", "rate_in_force": "taux en vigueur", "measures_in_force": "mesures en vigueur",
    "rate_threatened": "taux menacé", "milestone_in": "étape dans l'année", "milestone_by": "étape au plus tard",
    "measures_applied": "mesures entrées en vigueur", "rates_matched": "taux égaux", "events_by": "événements survenus",
    "negotiation_step": "étape des négociations", "published_value": "chiffre publié", "published_rank": "rang publié",
    "event": "événement", "state": "situation", "currency": "monnaie", "usd_billions": "G$ US",
    "target_multiple": "multiple de la cible", "about": "environ", "below": "moins de", "rank": "rang",
    "articles": "articles", "united_states": "États-Unis", "canada": "Canada", "china_and_others": "Chine et autres",
}  # fmt: skip


def code_word(code: str, language: str) -> str | None:
    """What a sentence says for a code of a closed list; None for any other text."""
    if code not in FRENCH:
        return None
    return FRENCH[code] if language == "fr" else code.replace("_", " ")
