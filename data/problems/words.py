"""The wording of each rule that a curated CSV can break: what is wrong; what to write instead.

One entry per rule, in English and French, with the same placeholders. Kept in `data` because the
maintainer's command speaks without any page.
"""

from __future__ import annotations

from data.problems.across_words import ACROSS

RULES: dict[str, dict[str, str]] = {
    # The file as a whole
    "missing_file": {
        "en": "the file is missing; restore it, or take its line out of TABLES in data/tables.py",
        "fr": "le fichier manque; rétablissez-le, ou retirez sa ligne de TABLES dans data/tables.py",
    },
    "unknown_file": {
        "en": "no table has this name{suggestion}; rename the file or add a line to TABLES in data/tables.py",
        "fr": "aucune table ne porte ce nom{suggestion}; renommez le fichier ou ajoutez une ligne à TABLES dans data/tables.py",
    },
    "empty_file": {
        "en": "the file is empty; the first line must be {header}",
        "fr": "le fichier est vide; la première ligne doit être {header}",
    },
    "no_rows": {
        "en": "the file has a header and no rows; restore the rows",
        "fr": "le fichier a un en-tête mais aucune ligne; rétablissez les lignes",
    },
    "spreadsheet_file": {
        "en": "this is an Excel workbook with the name of a CSV; save it as 'CSV UTF-8 (comma delimited)'",
        "fr": "c'est un classeur Excel qui porte le nom d'un CSV; enregistrez-le en « CSV UTF-8 (délimité par des virgules) »",
    },
    "not_utf8": {
        "en": "not UTF-8 text (byte {byte}); save the file as 'CSV UTF-8 (comma delimited)'",
        "fr": "le texte n'est pas en UTF-8 (octet {byte}); enregistrez le fichier en « CSV UTF-8 (délimité par des virgules) »",
    },
    "byte_order_mark": {
        "en": "the file starts with a byte-order mark that Excel added; save as UTF-8 without it",
        "fr": "le fichier commence par une marque d'ordre d'octets ajoutée par Excel; enregistrez en UTF-8 sans cette marque",
    },
    "carriage_return": {
        "en": "lines end the Windows way (CRLF); save with LF line ends",
        "fr": "les lignes se terminent à la manière de Windows (CRLF); enregistrez avec des fins de ligne LF",
    },
    "null_character": {
        "en": "the line holds a NUL character, so the file was cut or is binary; restore the line",
        "fr": "la ligne contient un caractère NUL : le fichier a été tronqué ou est binaire; rétablissez la ligne",
    },
    "semicolons": {
        "en": "columns are separated by semicolons, as Excel does in some regions; save with commas",
        "fr": "les colonnes sont séparées par des points-virgules, comme le fait Excel en français; enregistrez avec des virgules",
    },
    "tabs": {
        "en": "columns are separated by tabs; save with commas",
        "fr": "les colonnes sont séparées par des tabulations; enregistrez avec des virgules",
    },
    "separator_line": {
        "en": "this line names the separator for Excel and is no header; delete it",
        "fr": "cette ligne indique le séparateur à Excel et n'est pas un en-tête; supprimez-la",
    },
    "unclosed_quote": {
        "en": "a quotation mark is opened and never closed properly; double the quotation marks inside a text",
        "fr": "un guillemet droit est ouvert et mal refermé; doublez les guillemets droits à l'intérieur d'un texte",
    },
    # The header
    "unknown_column": {
        "en": "no such column in this table{suggestion}; the header must be {header}",
        "fr": "cette table n'a pas cette colonne{suggestion}; l'en-tête doit être {header}",
    },
    "wide_header": {
        "en": "the header has {found} names, most of them of no column of this table; the header must be {header}",
        "fr": "l'en-tête a {found} noms, dont la plupart ne sont pas ceux de colonnes de cette table; l'en-tête doit être {header}",
    },
    "missing_column": {
        "en": "the column is missing; the header must be {header}",
        "fr": "la colonne manque; l'en-tête doit être {header}",
    },
    "repeated_column": {
        "en": "the column stands twice in the header; keep one",
        "fr": "la colonne figure deux fois dans l'en-tête; gardez-en une",
    },
    "column_order": {
        "en": "the columns stand in another order; write them as {header}",
        "fr": "les colonnes sont dans un autre ordre; écrivez-les ainsi : {header}",
    },
    # The row
    "blank_line": {
        "en": "the line is empty; delete it",
        "fr": "la ligne est vide; supprimez-la",
    },
    "blank_lines": {
        "en": "the lines from here to line {last} are empty; delete them",
        "fr": "les lignes d'ici à la ligne {last} sont vides; supprimez-les",
    },
    "more_lines": {
        "en": "from here to line {last}, {count} more lines or runs of lines have the same fault; mend them in the same way",
        "fr": "d'ici à la ligne {last}, {count} autres lignes ou suites de lignes ont le même défaut; corrigez-les de la même façon",
    },
    "too_few_cells": {
        "en": "the row has {found} cells and the header {expected}; a comma or a column was lost",
        "fr": "la ligne a {found} cellules et l'en-tête {expected}; une virgule ou une colonne s'est perdue",
    },
    "too_many_cells": {
        "en": "the row has {found} cells and the header {expected}; put a text that holds a comma in quotation marks",
        "fr": "la ligne a {found} cellules et l'en-tête {expected}; mettez entre guillemets droits un texte qui contient une virgule",
    },
    # The cell
    "required": {
        "en": "nothing is written here and the table needs a value; write {expected}",
        "fr": "rien n'est écrit ici et la table exige une valeur; écrivez {expected}",
    },
    "outer_blanks": {
        "en": "blanks stand before or after the value; write {remedy}",
        "fr": "des espaces précèdent ou suivent la valeur; écrivez {remedy}",
    },
    "spreadsheet_error": {
        "en": "this is an error value of the spreadsheet; write the value itself, or leave the cell blank",
        "fr": "c'est une valeur d'erreur du tableur; écrivez la valeur elle-même, ou laissez la cellule vide",
    },
    "narrow_column": {
        "en": "the column was too narrow to show the value, so the spreadsheet saved signs instead; widen it and write the value",
        "fr": "la colonne était trop étroite pour la valeur et le tableur a enregistré des signes; élargissez-la et écrivez la valeur",
    },
    "garbled_accents": {
        "en": "the accents were garbled when the file was opened in another encoding; write {remedy}",
        "fr": "les accents ont été altérés à l'ouverture du fichier dans un autre codage; écrivez {remedy}",
    },
    "lost_letter": {
        "en": "a question mark stands inside a word ({word}), as a spreadsheet writes for a letter that it cannot save; write the letter",
        "fr": "un point d'interrogation figure dans un mot ({word}), comme un tableur l'écrit pour une lettre qu'il ne peut enregistrer; écrivez la lettre",
    },
    "hidden_character": {
        "en": "the text holds a hidden character ({character}); type the text again",
        "fr": "le texte contient un caractère caché ({character}); tapez le texte de nouveau",
    },
    "not_a_number": {
        "en": "not a number; write {remedy}",
        "fr": "ce n'est pas un nombre; écrivez {remedy}",
    },
    "decimal_comma": {
        "en": "not a number; write {remedy} (a decimal point, not a comma)",
        "fr": "ce n'est pas un nombre; écrivez {remedy} (un point décimal, pas une virgule)",
    },
    "thousands_mark": {
        "en": "a thousands mark stands in the number; write {remedy}",
        "fr": "le nombre contient un séparateur de milliers; écrivez {remedy}",
    },
    "scientific_notation": {
        "en": "the spreadsheet turned the number into scientific notation; write it out, {remedy}",
        "fr": "le tableur a mis le nombre en notation scientifique; écrivez-le au long, {remedy}",
    },
    "digits_lost": {
        "en": "the spreadsheet turned the number into scientific notation and may have lost digits; write the number with all of them",
        "fr": "le tableur a mis le nombre en notation scientifique et a pu en perdre des chiffres; écrivez le nombre avec tous ses chiffres",
    },
    "date_for_number": {
        "en": "the spreadsheet took the number for a date; write {remedy}",
        "fr": "le tableur a pris le nombre pour une date; écrivez {remedy}",
    },
    "apostrophe_before_number": {
        "en": "an apostrophe before the number makes it a text; write {remedy}",
        "fr": "une apostrophe devant le nombre en fait un texte; écrivez {remedy}",
    },
    "formula_for_number": {
        "en": "a formula stands where the number belongs; write the number that it gives",
        "fr": "une formule figure à la place du nombre; écrivez le nombre qu'elle donne",
    },
    "no_number": {
        "en": "this sign says that there is no value, and a blank says it here; leave the cell blank, or leave out the row where a value is needed",
        "fr": "ce signe indique qu'il n'y a pas de valeur, ce que dit ici une cellule vide; laissez la cellule vide, ou omettez la ligne là où il faut une valeur",
    },
    "unit_in_number": {
        "en": "a unit stands in the number; the column's name has the unit, write {remedy}",
        "fr": "une unité figure dans le nombre; le nom de la colonne donne l'unité, écrivez {remedy}",
    },
    "out_of_range": {
        "en": "outside the possible range; write a value from {least} to {most}",
        "fr": "hors des valeurs possibles; écrivez une valeur de {least} à {most}",
    },
    "not_a_date": {
        "en": "not a date; write it as {form}, for example {example}",
        "fr": "ce n'est pas une date; écrivez-la sous la forme {form}, par exemple {example}",
    },
    "reformatted_date": {
        "en": "the spreadsheet changed the form of the date; write {remedy}",
        "fr": "le tableur a changé la forme de la date; écrivez {remedy}",
    },
    "lost_zeros": {
        "en": "leading zeros were lost; write {remedy}",
        "fr": "des zéros de tête se sont perdus; écrivez {remedy}",
    },
    "impossible_date": {
        "en": "no such day in the calendar; write a date that exists",
        "fr": "ce jour n'existe pas au calendrier; écrivez une date qui existe",
    },
    "unknown_code": {
        "en": "not one of the codes of this column{suggestion}; write one of {expected}",
        "fr": "ce n'est pas un code de cette colonne{suggestion}; écrivez l'un de {expected}",
    },
    "bad_identifier": {
        "en": "an id holds only small letters, digits, '-' and '_'; write {remedy}",
        "fr": "un identifiant ne contient que des minuscules, des chiffres, « - » et « _ »; écrivez {remedy}",
    },
    "bad_partner_code": {
        "en": "a partner code is three capital letters (or a bloc's code such as EU27){suggestion}; write {remedy}",
        "fr": "un code de partenaire est formé de trois majuscules (ou du code d'un bloc, comme EU27){suggestion}; écrivez {remedy}",
    },
    "bad_bloc_code": {
        "en": "a bloc's code holds capital letters, digits and '_'; write {remedy}",
        "fr": "le code d'un bloc est formé de majuscules, de chiffres et de « _ »; écrivez {remedy}",
    },
    "bad_list": {
        "en": "a list is written with ';' and no blanks, each code once; write {remedy}",
        "fr": "une liste s'écrit avec « ; » sans espaces, chaque code une fois; écrivez {remedy}",
    },
    "bad_address": {
        "en": "not a web address; write it in full, starting with https://",
        "fr": "ce n'est pas une adresse Web; écrivez-la au complet, en commençant par https://",
    },
    "too_long": {
        "en": "the text has {found} characters; keep it within {most}",
        "fr": "le texte a {found} caractères; tenez-vous-en à {most}",
    },
    "one_language": {
        "en": "the text stands in one language only; fill {other} too",
        "fr": "le texte n'existe que dans une langue; remplissez aussi {other}",
    },
    # Between cells
    **ACROSS,
}
