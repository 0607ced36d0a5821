"""The words of a comparison of tables, in English and French: tables, columns, measures, sentences."""

from __future__ import annotations

Pair = tuple[str, str]  # English, French
LANGUAGES = ("en", "fr")

# One row of a table, as a sentence begins.
NOUNS: dict[str, Pair] = {
    "sources": ("Source", "Source"),
    "licences": ("Licence", "Licence"),
    "notes": ("Remark", "Remarque"),
    "glossary": ("Term", "Terme"),
    "blocs": ("Bloc", "Bloc"),
    "partners": ("Partner", "Partenaire"),
    "partner_gdp": ("GDP", "PIB"),
    "exports_annual": ("Exports", "Exportations"),
    "exports_monthly": ("Exports", "Exportations"),
    "exports_annual_usd": ("Exports", "Exportations"),
    "imports_annual_usd": ("Imports", "Importations"),
    "sectors": ("Sector", "Secteur"),
    "exports_by_sector": ("Exports of", "Exportations"),
    "published_figures": ("Published figure", "Chiffre publié"),
    "targets": ("Target", "Cible"),
    "product_groups": ("Product group", "Groupe de produits"),
    "sector_product_groups": ("Product group of a sector", "Groupe de produits d'un secteur"),
    "preference_rules": ("Preference rule", "Règle de préférence"),
    "tariff_measures": ("Tariff measure", "Mesure tarifaire"),
    "average_tariff_rates": ("Average tariff rate", "Taux tarifaire moyen"),
    "trade_events": ("Event", "Événement"),
    "agreements": ("Agreement", "Accord"),
    "agreement_milestones": ("Step of an agreement", "Étape d'un accord"),
    "agreement_parties": ("Party to an agreement", "Partie à un accord"),
    "polls": ("Poll", "Sondage"),
    "news_claims": ("Claim", "Affirmation"),
    "source_disagreements": ("Disagreement of sources", "Désaccord entre sources"),
}

# English names that take the article after "to" or "from".
WITH_ARTICLE = (
    "United ",
    "European ",
    "World",
    "Netherlands",
    "Philippines",
    "Bahamas",
    "Markets ",
    "Dominican ",
    "Central ",
)

# Columns whose name does not say enough; the others read as they stand in the CSV, with blanks.
COLUMNS: dict[str, Pair] = {
    "as_of": ("as-of date", "date de constat"),
    "published": ("published", "date de publication"),
    "source_id": ("source", "source"),
    "source_ids": ("sources", "sources"),
    "confidence": ("confidence", "confiance"),
    "note_id": ("remark", "remarque"),
    "note": ("remark", "remarque"),
    "title": ("title", "titre"),
    "text": ("text", "texte"),
    "name": ("name", "nom"),
    "short_name": ("short name", "nom abrégé"),
    "full_name": ("full name", "nom complet"),
    "definition": ("definition", "définition"),
    "reason": ("reason", "raison"),
    "publisher": ("publisher", "éditeur"),
    "url": ("address", "adresse"),
    "status": ("status", "état"),
    "stage": ("stage", "étape"),
    "kind": ("kind", "type"),
    "rate_pct": ("rate", "taux"),
    "value_pct": ("value", "valeur"),
    "rate_note": ("remark on the rate", "remarque sur le taux"),
    "legal_text": ("instrument", "instrument"),
    "legal_basis": ("legal basis", "fondement juridique"),
    "announced_on": ("announced on", "annoncé le"),
    "effective_from": ("in effect from", "en vigueur à partir du"),
    "effective_to": ("in effect to", "en vigueur jusqu'au"),
    "imposed_by": ("imposed by", "imposé par"),
    "imposed_on": ("imposed on", "imposé à"),
    "product_group": ("product group", "groupe de produits"),
    "preference_rule": ("preference rule", "règle de préférence"),
    "measure_ids": ("measures", "mesures"),
    "partner_codes": ("partners", "partenaires"),
    "blocs": ("blocs", "blocs"),
    "actors": ("actors", "acteurs"),
    "category": ("category", "catégorie"),
    "event_date": ("date", "date"),
    "milestone_date": ("date", "date"),
    "intended": ("intended", "prévu"),
    "baseline_year": ("baseline year", "année de base"),
    "baseline_value": ("baseline value", "valeur de base"),
    "target_value": ("target value", "valeur cible"),
    "target_year": ("target year", "année cible"),
    "multiple": ("multiple", "multiple"),
    "value": ("value", "valeur"),
    "value_unit": ("unit", "unité"),
    "stated_value": ("stated value", "valeur énoncée"),
    "gdp_usd_current": ("GDP", "PIB"),
    "year": ("year", "année"),
    "region": ("region", "région"),
    "subregion": ("subregion", "sous-région"),
    "exports_us_cad_millions": ("to the United States", "vers les États-Unis"),
    "exports_world_cad_millions": ("to the world", "vers le monde"),
}

# What sets a trade value apart from the customs total that a sentence means where it says nothing.
MEASURES: dict[str, Pair] = {
    "bop": ("balance of payments", "balance des paiements"),
    "reconciled": ("reconciled from both sides' reports", "rapprochées d'après les déclarations des deux côtés"),
    "domestic_exports": ("domestic exports", "exportations nationales"),
    "domestic_exports_goods_industries": (
        "domestic exports, goods-producing industries",
        "exportations nationales des industries de biens",
    ),
    "adjusted": ("seasonally adjusted", "désaisonnalisées"),
    "unadjusted": ("unadjusted", "brutes"),
    "trade_data_online": ("Trade Data Online", "Données sur le commerce en direct"),
    "gac_summary": ("Global Affairs Canada summary", "sommaire d'Affaires mondiales Canada"),
    "imf_dots": ("IMF", "FMI"),
    "baci": ("BACI", "BACI"),
    "un_comtrade": ("UN Comtrade", "Comtrade de l'ONU"),
    "single_figures": ("single figures", "chiffres isolés"),
}

SENTENCES: dict[str, Pair] = {
    "same": ("No difference.", "Aucune différence."),
    "counts": (
        "{added} row(s) added, {removed} removed, {revised} revised in {tables} table(s)",
        "{added} ligne(s) ajoutée(s), {removed} retirée(s), {revised} révisée(s) dans {tables} table(s)",
    ),
    "more": ("and {count} more: --all tells them", "et {count} de plus : --all les dit"),
    "more_of_them": ("and {count} more", "et {count} de plus"),
    "uncompared": ("{table}: not compared: {reason}", "{table} : non comparée : {reason}"),
    "only_old": ("only the old tables hold it", "seules les anciennes tables la contiennent"),
    "only_new": ("only the new tables hold it", "seules les nouvelles tables la contiennent"),
    "old_broken": (
        "its old file breaks {count} rule(s) of today",
        "son ancien fichier enfreint {count} règle(s) d'aujourd'hui",
    ),
    "old_rows": (
        "{count} row(s) whose old form breaks a rule of today",
        "{count} ligne(s) dont l'ancienne forme enfreint une règle d'aujourd'hui",
    ),
    "new_broken": (
        "its new file has {count} problem(s): run check",
        "son nouveau fichier a {count} problème(s) : lancez check",
    ),
    "added": ("{subject}: added", "{subject} : ajout"),
    "added_value": ("{subject}: new, {value}", "{subject} : ajout, {value}"),
    "removed": ("{subject}: removed", "{subject} : retrait"),
    "removed_value": ("{subject}: removed (was {value})", "{subject} : retrait (était {value})"),
    "revised": ("{subject}: {changes}", "{subject} : {changes}"),
    "many": ("{table}: {rows} rows: {changes}", "{table} : {rows} lignes : {changes}"),
    "became": ("{column} {before} → {after}", "{column} : {before} → {after}"),
    "filled": ("{column}: {after} (was blank)", "{column} : {after} (était vide)"),
    "emptied": ("{column}: blank (was {before})", "{column} : vide (était {before})"),
    "also": ("also {columns}", "aussi {columns}"),
    "blank": ("blank", "vide"),
    "exports_to": ("{noun} to {partner}, {period}", "{noun}, {partner}, {period}"),
    "imports_from": ("{noun} from {partner}, {period}", "{noun}, {partner}, {period}"),
    "of_sector": ("{noun} {sector}, {start} to {end}", "{noun}, {sector}, {start} à {end}"),
    "duty": ("{by} on {on}, {goods}", "{by}, envers {on}, {goods}"),
    "every_origin": ("every origin", "toute origine"),
    "in_french": ("{column} (French)", "{column} (français)"),
    "in_english": ("{column} (English)", "{column} (anglais)"),
    "quoted": ("“{text}”", "« {text} »"),
    "cad": ("C${value} million", "{value} M$ CA"),
    "usd": ("US${value} million", "{value} M$ US"),
    "percent": ("{value}%", "{value} %"),
}


def said(key: str, language: str, **details: object) -> str:
    """A sentence or phrase in a language."""
    return SENTENCES[key][LANGUAGES.index(language)].format(**details)


def pick(words: Pair, language: str) -> str:
    """The word of a language."""
    return words[LANGUAGES.index(language)]
