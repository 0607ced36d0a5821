"""The wording of all that a refresh says: what was read, what failed, and what to do, in English and French.

`{count:month|months}` is the word that goes with the number `count`.
"""

from __future__ import annotations

from data.refresh.failure_words import FAILURES

WORDS: dict[str, dict[str, str]] = {
    # What was read
    "read_statcan": {
        "en": "Statistics Canada, table 12-10-0011: {series} series up to {month}, release of {released}",
        "fr": "Statistique Canada, tableau 12-10-0011 : {series} {series:série|séries} jusqu'à {month}, diffusion du {released}",
    },
    "read_cimt": {
        "en": "Statistics Canada, yearly file {year}: {destinations} {destinations:destination|destinations}",
        "fr": "Statistique Canada, fichier annuel {year} : {destinations} {destinations:destination|destinations}",
    },
    "read_comtrade": {
        "en": "UN Comtrade, {year}, flow {flow}: {partners} {partners:partner|partners}",
        "fr": "Comtrade de l'ONU, {year}, flux {flow} : {partners} {partners:partenaire|partenaires}",
    },
    # What was read and needs an eye
    "mark_withheld": {
        "en": "{count} {count:month carries|months carry} the mark {mark} (no figure); {count:it is|they are} left out",
        "fr": "{count} mois {count:porte|portent} la marque {mark} (aucun chiffre) et {count:est laissé|sont laissés} de côté",
    },
    "mark_with_caution": {
        "en": "{count} {count:month carries|months carry} the mark {mark} (use with caution); {count:it is|they are} kept",
        "fr": "{count} mois {count:porte|portent} la marque {mark} (à utiliser avec prudence) et {count:est gardé|sont gardés}",
    },
    "mark_rounded_to_zero": {
        "en": "{count} {count:month carries|months carry} the mark {mark} (small and rounded to 0, not a true zero); {count:it is|they are} kept",
        "fr": "{count} mois {count:porte|portent} la marque {mark} (petit et arrondi à 0, non un vrai zéro) et {count:est gardé|sont gardés}",
    },
    "mark_excellent": {
        "en": "{count} {count:month carries|months carry} the mark {mark} (data quality: excellent); {count:it is|they are} kept",
        "fr": "{count} mois {count:porte|portent} la marque {mark} (qualité des données : excellente) et {count:est gardé|sont gardés}",
    },
    "mark_very_good": {
        "en": "{count} {count:month carries|months carry} the mark {mark} (data quality: very good); {count:it is|they are} kept",
        "fr": "{count} mois {count:porte|portent} la marque {mark} (qualité des données : très bonne) et {count:est gardé|sont gardés}",
    },
    "mark_good": {
        "en": "{count} {count:month carries|months carry} the mark {mark} (data quality: good); {count:it is|they are} kept",
        "fr": "{count} mois {count:porte|portent} la marque {mark} (qualité des données : bonne) et {count:est gardé|sont gardés}",
    },
    "mark_acceptable": {
        "en": "{count} {count:month carries|months carry} the mark {mark} (data quality: acceptable); {count:it is|they are} kept",
        "fr": "{count} mois {count:porte|portent} la marque {mark} (qualité des données : acceptable) et {count:est gardé|sont gardés}",
    },
    "mark_preliminary": {
        "en": "{count} {count:month is|months are} preliminary ({mark}); expect revisions",
        "fr": "{count} mois {count:est provisoire|sont provisoires} ({mark}); des révisions suivront",
    },
    "mark_revised": {
        "en": "{count} {count:month is|months are} revised ({mark})",
        "fr": "{count} mois {count:est révisé|sont révisés} ({mark})",
    },
    "mark_other": {
        "en": "{count} {count:month carries|months carry} the mark {mark}; look it up in the service's list of codes",
        "fr": "{count} mois {count:porte|portent} la marque {mark}; consultez la liste de codes du service",
    },
    "series_ended": {
        "en": "the series {partner} ({basis}, {adjustment}) ends in {month}; its rows stay as they are",
        "fr": "la série {partner} ({basis}, {adjustment}) se termine en {month}; ses lignes restent telles quelles",
    },
    "series_stops": {
        "en": "the series {partner} ({basis}, {adjustment}) stops at {last} and the table goes to {month}, though its metadata do not call it ended; look before you accept",
        "fr": "la série {partner} ({basis}, {adjustment}) s'arrête à {last} et le tableau va jusqu'à {month}, sans que ses métadonnées la disent terminée; vérifiez avant d'accepter",
    },
    "latest_withheld": {
        "en": "{partner} ({basis}, {adjustment}): no figure for {month} (mark {mark}); the last one is of {last}",
        "fr": "{partner} ({basis}, {adjustment}) : aucun chiffre pour {month} (marque {mark}); le dernier est de {last}",
    },
    "month_withdrawn": {
        "en": "{partner} ({basis}, {adjustment}), {months}: the service gives no figure any more (mark {mark}); the table keeps its own: look, and edit the rows by hand",
        "fr": "{partner} ({basis}, {adjustment}), {months} : le service ne donne plus de chiffre (marque {mark}); la table garde le sien : vérifiez, et modifiez les lignes à la main",
    },
    "month_gone": {
        "en": "{partner} ({basis}, {adjustment}), {months}: the service's answer has no figure; the table keeps its own: look, and edit the rows by hand",
        "fr": "{partner} ({basis}, {adjustment}), {months} : la réponse du service n'a pas de chiffre; la table garde le sien : vérifiez, et modifiez les lignes à la main",
    },
    "no_series": {
        "en": "the table has no series {partner} ({basis}, {adjustment})",
        "fr": "le tableau n'a pas de série {partner} ({basis}, {adjustment})",
    },
    "unknown_member": {
        "en": "the table's partner '{name}' has no partner code here and was not read; add it to STATCAN_NAMES in data/refresh/codes.py",
        "fr": "le partenaire « {name} » du tableau n'a pas de code ici et n'a pas été lu; ajoutez-le à STATCAN_NAMES dans data/refresh/codes.py",
    },
    "unknown_destination": {
        "en": "{year}: destination {code} ({name}), C${amount} million, has no row in partners.csv; it counts in the world only",
        "fr": "{year} : la destination {code} ({name}), {amount} M$ CA, n'a pas de ligne dans partners.csv; elle ne compte que dans le monde",
    },
    "unknown_number": {
        "en": "{year}: partner number {number}, US${amount} million, has no row in partners.csv; it counts in the world only",
        "fr": "{year} : le partenaire numéro {number}, {amount} M$ US, n'a pas de ligne dans partners.csv; il ne compte que dans le monde",
    },
    "year_not_whole": {
        "en": "{year}: the yearly file has {months} of 12 months; no rows are made of it yet",
        "fr": "{year} : le fichier annuel a {months} mois sur 12; il ne donne pas encore de lignes",
    },
    "year_not_there": {
        "en": "UN Comtrade has no data of {year} yet (flow {flow})",
        "fr": "Comtrade de l'ONU n'a pas encore de données pour {year} (flux {flow})",
    },
    "services_differ": {
        "en": "{partner}, {year}: the months sum to C${months} million, the yearly file says C${file} million; the two may be of different releases",
        "fr": "{partner}, {year} : les mois totalisent {months} M$ CA, le fichier annuel indique {file} M$ CA; les deux peuvent venir de diffusions différentes",
    },
    # What failed, or came in another form
    **FAILURES,
    # The state of the tables
    "mend_first": {
        "en": "the tables in {folder} have {count} {count:problem|problems}; mend them first: python -m data check",
        "fr": "les tables de {folder} ont {count} {count:problème|problèmes}; {count:corrigez-le|corrigez-les} d'abord : python -m data check",
    },
    "no_folder": {
        "en": "{folder}: no such folder",
        "fr": "{folder} : ce dossier n'existe pas",
    },
    "busy": {
        "en": "another command is writing into this folder; wait until it has ended",
        "fr": "une autre commande écrit dans ce dossier; attendez qu'elle ait terminé",
    },
    "cannot_write": {
        "en": "a file cannot be written or read ({what}); check the disk and the rights on the folder",
        "fr": "un fichier ne peut être ni écrit ni lu ({what}); vérifiez le disque et les droits sur le dossier",
    },
    "finished_earlier": {
        "en": "an earlier acceptance was interrupted; it is complete now",
        "fr": "une acceptation précédente avait été interrompue; elle est maintenant terminée",
    },
    "nothing_changed": {
        "en": "nothing was changed",
        "fr": "rien n'a été modifié",
    },
    "nothing_new": {
        "en": "the services say nothing that the tables do not hold already",
        "fr": "les services n'indiquent rien que les tables ne contiennent déjà",
    },
    "by_hand": {
        "en": "left to hand: the Bank of Canada's pages (Monetary Policy Report), tariffs, agreements and events",
        "fr": "reste à la main : les pages de la Banque du Canada (Rapport sur la politique monétaire), les droits, les accords et les événements",
    },
    "rows_changed": {
        "en": "{file}: {added} {added:row|rows} added, {revised} revised",
        "fr": "{file} : {added} {added:ligne ajoutée|lignes ajoutées}, {revised} {revised:révisée|révisées}",
    },
    "all_of_them": {
        "en": "  {more}; all of them: python -m data diff {folder} {place} --all",
        "fr": "  {more}; toutes : python -m data diff {folder} {place} --all",
    },
    # What the newest month says, and what in it needs an eye
    "held_already": {
        "en": "{subject}: {value}, as held",
        "fr": "{subject} : {value}, comme déjà inscrit",
    },
    "us_share": {
        "en": "  the United States takes {share} of them",
        "fr": "  les États-Unis en reçoivent {share}",
    },
    "us_share_moved": {
        "en": "  the United States takes {share} of them, after {before} in the month before",
        "fr": "  les États-Unis en reçoivent {share}, après {before} le mois précédent",
    },
    "look_at_jump": {
        "en": "look at this: {change} from the month before",
        "fr": "à vérifier : {change} par rapport au mois précédent",
    },
    "look_at_share": {
        "en": "look at this: {subject}: {share} of exports to the world, outside {low} to {high}",
        "fr": "à vérifier : {subject} : {share} des exportations vers le monde, hors de {low} à {high}",
    },
    "more_jumps": {
        "en": "look at this: {count} smaller {count:jump|jumps} beyond {limit} from the month before: {places}",
        "fr": "à vérifier : {count} {count:saut plus petit|sauts plus petits} de plus de {limit} par rapport au mois précédent : {places}",
    },
    "candidates_broken": {
        "en": "{count} {count:problem|problems} in the candidates, so they cannot be accepted; look at them in {folder}",
        "fr": "{count} {count:problème|problèmes} dans les lignes proposées, qui ne peuvent donc pas être acceptées; voyez-les dans {folder}",
    },
    "accept_them": {
        "en": "the candidates wait in {folder}; write them into the tables with: python -m data refresh --accept",
        "fr": "les lignes proposées attendent dans {folder}; inscrivez-les dans les tables avec : python -m data refresh --accept",
    },
    "waiting_replaced": {
        "en": "the candidates of {services} waited and were not accepted; these take their place: to have both, run again: python -m data refresh {options}",
        "fr": "les lignes proposées de {services} attendaient et n'ont pas été acceptées; celles-ci les remplacent : pour avoir les deux, relancez : python -m data refresh {options}",
    },
    "waiting_outdated": {
        "en": "the candidates that waited are out of date and were taken away",
        "fr": "les lignes proposées qui attendaient sont périmées et ont été retirées",
    },
    "still_waiting": {
        "en": "the candidates of {services} still wait in {folder}; write them into the tables with: python -m data refresh --accept",
        "fr": "les lignes proposées de {services} attendent encore dans {folder}; inscrivez-les dans les tables avec : python -m data refresh --accept",
    },
    "stopped": {
        "en": "stopped; nothing was changed",
        "fr": "arrêté; rien n'a été modifié",
    },
    "stopped_accepted": {
        "en": "stopped, but the candidates were in the tables already: {files}; see the changes with: git diff",
        "fr": "arrêté, mais les lignes proposées étaient déjà dans les tables : {files}; voyez les changements avec : git diff",
    },
    "accept_alone": {
        "en": "--accept takes the candidates that wait, as they are; leave --source and --years out",
        "fr": "--accept prend les lignes proposées telles quelles; retirez --source et --years",
    },
    "none_waiting": {
        "en": "no candidates wait; run first: python -m data refresh",
        "fr": "aucune ligne proposée n'attend; lancez d'abord : python -m data refresh",
    },
    "tables_changed": {
        "en": "the tables changed since the candidates were made; run again: python -m data refresh",
        "fr": "les tables ont changé depuis la préparation des lignes proposées; relancez : python -m data refresh",
    },
    "candidates_changed": {
        "en": "the files in {folder} are not as the refresh wrote them; run again: python -m data refresh",
        "fr": "les fichiers de {folder} ne sont pas tels que l'actualisation les a écrits; relancez : python -m data refresh",
    },
    "accepted": {
        "en": "accepted: {files}; see the changes with: git diff",
        "fr": "accepté : {files}; voyez les changements avec : git diff",
    },
}
