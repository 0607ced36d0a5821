"""The words of the maintainer's commands, in English and French; those of problems stand in `data/problems/words.py`."""

from __future__ import annotations

from typing import Literal

Language = Literal["en", "fr"]

WORDS: dict[str, dict[str, str]] = {
    "no_folder": {"en": "{folder}: no such folder", "fr": "{folder} : ce dossier n'existe pas"},
    "busy": {
        "en": "another command is writing into {folder}; wait until it has ended",
        "fr": "une autre commande écrit dans {folder}; attendez qu'elle ait terminé",
    },
    "problems": {"en": "{count} problem(s) in {files} file(s)", "fr": "{count} problème(s) dans {files} fichier(s)"},
    "sound": {
        "en": "{tables} tables, {rows} rows, no problem; newest as-of date {newest}",
        "fr": "{tables} tables, {rows} lignes, aucun problème; date la plus récente {newest}",
    },
    "note": {"en": "note: {text}", "fr": "à noter : {text}"},
    "overdue": {
        "en": "{file}: overdue; its newest as-of date is {newest} and a newer one was due by {due}",
        "fr": "{file} : en retard; sa date la plus récente est {newest} et une plus récente était attendue au plus tard le {due}",
    },
    "ahead": {
        "en": '{place} {column}: "{value}" lies after today, {today}; write the day on which the row was read or published',
        "fr": "{place} {column} : la date « {value} » est postérieure à celle d'aujourd'hui ({today}); écrivez le jour de la consultation ou de la publication",
    },
    "ahead_more": {
        "en": "{file}: {count} more row(s) with such a date",
        "fr": "{file} : {count} autre(s) ligne(s) avec une telle date",
    },
    "package_written": {"en": "{file}: written", "fr": "{file} : écrit"},
    "package_same": {"en": "{file}: already in step with the tables", "fr": "{file} : déjà conforme aux tables"},
    # What --fix did
    "fixed": {"en": "mended: {text}", "fr": "réparé : {text}"},
    "byte_order_mark": {"en": "{place}: byte-order mark taken off", "fr": "{place} : marque d'ordre d'octets retirée"},
    "line_ends": {"en": "{place}: line ends changed to LF", "fr": "{place} : fins de ligne changées en LF"},
    "last_line_end": {
        "en": "{place}: line end added after the last row",
        "fr": "{place} : fin de ligne ajoutée après la dernière ligne",
    },
    "blank_lines": {
        "en": "{place}: {count} empty line(s) deleted",
        "fr": "{place} : {count} ligne(s) vide(s) supprimée(s)",
    },
    "blank_columns": {
        "en": "{place}: {count} empty column(s) at the end taken off",
        "fr": "{place} : {count} colonne(s) vide(s) retirée(s) à la fin",
    },
    "column_order": {"en": "{place}: columns put in order", "fr": "{place} : colonnes remises en ordre"},
    "outer_blanks": {
        "en": '{place} {column}: blanks around "{after}" taken off',
        "fr": "{place} {column} : espaces autour de « {after} » retirées",
    },
    "date": {
        "en": '{place} {column}: "{before}" written as {after}',
        "fr": "{place} {column} : « {before} » écrit {after}",
    },
    "order": {"en": "{place}: rows sorted by {column}", "fr": "{place} : lignes triées selon {column}"},
    # Where the old tables come from
    "no_git": {
        "en": "git is not installed, so there is no committed version; name a folder to compare with",
        "fr": "git n'est pas installé : il n'y a pas de version enregistrée; indiquez un dossier pour comparer",
    },
    "no_repository": {
        "en": "{folder} lies in no git repository with a commit; name a folder or a vintage to compare with",
        "fr": "{folder} n'est dans aucun dépôt git qui a une version; indiquez un dossier ou un millésime pour comparer",
    },
    "no_such_revision": {
        "en": "{revision}: no folder, vintage or commit has this name; `python -m data vintages` lists the vintages",
        "fr": "{revision} : aucun dossier, millésime ou commit ne porte ce nom; « python -m data vintages » liste les millésimes",
    },
    "not_in_revision": {
        "en": "{folder} holds no CSV in {revision}; name a folder or a vintage to compare with",
        "fr": "{folder} ne contient aucun CSV dans {revision}; indiquez un dossier ou un millésime pour comparer",
    },
    "damaged_vintage": {
        "en": "{vintage}: the file does not match its checksums; restore it from a copy",
        "fr": "{vintage} : le fichier ne correspond pas à ses sommes de contrôle; rétablissez-le à partir d'une copie",
    },
    "compared": {"en": "{old} → {new}", "fr": "{old} → {new}"},
    "committed": {"en": "committed version ({revision})", "fr": "version enregistrée ({revision})"},
    # Vintages and the changelog
    "no_vintages": {
        "en": 'no vintage is kept yet; `python -m data vintages --keep "why"` keeps the tables of today',
        "fr": "aucun millésime n'est encore conservé; « python -m data vintages --keep \"pourquoi\" » conserve les tables d'aujourd'hui",
    },
    "kept": {"en": "kept as {name}", "fr": "conservé sous {name}"},
    "not_kept": {
        "en": "not kept: the tables have {count} problem(s); run check",
        "fr": "non conservé : les tables ont {count} problème(s); lancez check",
    },
    "changelog": {"en": "What changed in the tables", "fr": "Ce qui a changé dans les tables"},
    "nothing_to_tell": {
        "en": "fewer than two states of the tables are known, so nothing can have changed",
        "fr": "moins de deux états des tables sont connus : rien n'a pu changer",
    },
    "written": {"en": "written to {path}", "fr": "écrit dans {path}"},
}


def words(key: str, language: str, **details: object) -> str:
    """A sentence of the commands in a language."""
    return WORDS[key]["fr" if language == "fr" else "en"].format(**details)
