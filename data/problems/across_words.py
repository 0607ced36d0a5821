"""The wording of each rule between cells: across the columns of a row, across rows, across tables (see `problem_words`)."""

from __future__ import annotations

ACROSS: dict[str, dict[str, str]] = {
    # Rules across the columns of a row
    "dates_out_of_order": {
        "en": "{column} comes before {other} ({other_value}); put the dates in order",
        "fr": "{column} précède {other} ({other_value}); remettez les dates en ordre",
    },
    "after_as_of": {
        "en": "the date is after the as_of of the row ({as_of}), when it was not known yet; correct it, or write an as_of of {value} or later",
        "fr": "la date suit l'as_of de la ligne ({as_of}), où elle n'était pas encore connue; corrigez-la, ou écrivez un as_of du {value} ou postérieur",
    },
    "step_after_as_of": {
        "en": "the step is dated after the as_of of the row ({as_of}), so it is no record; write yes in intended, correct the date, or write an as_of of {value} or later",
        "fr": "l'étape est datée d'après l'as_of de la ligne ({as_of}) et n'est donc pas un fait; écrivez yes dans intended, corrigez la date, ou écrivez un as_of du {value} ou postérieur",
    },
    "status_and_dates": {
        "en": "the status says {value} and the dates do not: {reason}",
        "fr": "l'état indique {value} mais les dates disent autre chose : {reason}",
    },
    "share_over_whole": {
        "en": "exports to the United States ({value}) exceed the world total ({whole}); check both values",
        "fr": "les exportations vers les États-Unis ({value}) dépassent le total mondial ({whole}); vérifiez les deux valeurs",
    },
    "target_without_measure": {
        "en": "a target needs a multiple or a target value; write one of them",
        "fr": "une cible exige un multiple ou une valeur cible; écrivez l'un des deux",
    },
    "pledge_without_year": {
        "en": "a pledge needs the year in which it falls due; write it",
        "fr": "un engagement exige l'année de son échéance; écrivez-la",
    },
    "pledge_without_subject": {
        "en": "a pledge names the partner whose exports show whether it is met, such as XUS for all but the United States; write its partner_code, or one of {reasons} in unreadable_reason",
        "fr": "un engagement nomme le partenaire dont les exportations montrent s'il est tenu, comme XUS pour tous les pays sauf les États-Unis; écrivez son partner_code, ou l'un de {reasons} dans unreadable_reason",
    },
    "subject_and_reason": {
        "en": "the pledge is followed on the exports to {subject}, so there is no reason why it cannot be; clear this cell or the subject",
        "fr": "l'engagement est suivi d'après les exportations vers {subject}, donc rien n'empêche de le suivre; videz cette cellule ou le sujet",
    },
    "followed_without_multiple": {
        "en": "a pledge followed on the exports to {subject} needs its target as a multiple of the baseline; write it, or clear the subject and write one of {reasons} in unreadable_reason",
        "fr": "un engagement suivi d'après les exportations vers {subject} exige sa cible en multiple de la valeur de base; écrivez-le, ou videz le sujet et écrivez l'un de {reasons} dans unreadable_reason",
    },
    "subject_of_no_pledge": {
        "en": "only a pledge is followed on exports, and the kind is {kind}; clear this cell, or write pledge",
        "fr": "seul un engagement est suivi d'après les exportations, et le type est {kind}; videz cette cellule, ou écrivez pledge",
    },
    "direction_without_home": {
        "en": "a direction of duties has Canada ({home}) on one side and one partner on the other; correct imposed_by or imposed_on",
        "fr": "un sens de droits de douane a le Canada ({home}) d'un côté et un partenaire de l'autre; corrigez imposed_by ou imposed_on",
    },
    "direction_with_two_partners": {
        "en": "line {line} has another partner ({other}) in the same direction; a direction has one partner: correct one of the two rows",
        "fr": "la ligne {line} a un autre partenaire ({other}) dans le même sens; un sens a un seul partenaire : corrigez l'une des deux lignes",
    },
    "adds_to_itself": {
        "en": "the duty rests on the law that it is said to add to; write another law, or clear this cell",
        "fr": "le droit repose sur la loi à laquelle il est dit s'ajouter; écrivez une autre loi, ou videz cette cellule",
    },
    "reading_without_pledge": {
        "en": "a reading names the pledge that it reads; write the target_id of the pledge, or another kind",
        "fr": "une lecture nomme l'engagement qu'elle interprète; écrivez le target_id de l'engagement, ou un autre type",
    },
    "superseded_by_none": {
        "en": "a superseded agreement names the one that took its place; write its agreement_id, or another status",
        "fr": "un accord remplacé nomme celui qui a pris sa place; écrivez l'agreement_id de ce dernier, ou un autre état",
    },
    "computed_and_by_hand": {
        "en": "the claim is judged by {quantity} of the tables, so a verdict by hand would not be shown; clear this cell or the quantity",
        "fr": "l'affirmation est jugée par {quantity} à partir des tables, donc un verdict établi à la main ne serait pas affiché; videz cette cellule ou la quantité",
    },
    # Rules across rows and tables
    "duplicate_key": {
        "en": "line {first} has the same {key}; delete one of the two rows or correct its key",
        "fr": "la ligne {first} a la même clé {key}; supprimez l'une des deux lignes ou corrigez sa clé",
    },
    "not_sorted": {
        "en": "the rows are not sorted by {key}; this row belongs before line {before}",
        "fr": "les lignes ne sont pas triées selon {key}; celle-ci va avant la ligne {before}",
    },
    "dangling_reference": {
        "en": "no row of {table} has this {key}{suggestion}; correct it, or add the row to {table}",
        "fr": "aucune ligne de {table} n'a ce {key}{suggestion}; corrigez-le, ou ajoutez la ligne à {table}",
    },
    "needed_row_missing": {
        "en": "no row has this {key}, which the pages ask for; add the row back, or correct the {key} of the row that has another",
        "fr": "aucune ligne n'a ce {key}, que les pages demandent; remettez la ligne, ou corrigez le {key} de celle qui en a un autre",
    },
    "overlapping_intervals": {
        "en": "the interval overlaps line {other} ({other_id}) of the same line of duties; end one before the other starts",
        "fr": "l'intervalle chevauche la ligne {other} ({other_id}) de la même série de droits; terminez l'un avant le début de l'autre",
    },
    "steps_out_of_order": {
        "en": "{stage} comes before the first {before} of the same agreement ({other_value}, line {other}); correct the date that is wrong, or add the earlier {before}",
        "fr": "{stage} précède la première étape {before} du même accord ({other_value}, ligne {other}); corrigez la date fautive, ou ajoutez l'étape {before} antérieure",
    },
    "in_force_without_entry": {
        "en": "no recorded step says since when {agreement_id} is in force; add its entry_into_force to agreement_milestones.csv, or write another status",
        "fr": "aucune étape attestée ne dit depuis quand {agreement_id} est en vigueur; ajoutez son entry_into_force à agreement_milestones.csv, ou écrivez un autre état",
    },
    "in_force_without_entry_or_note": {
        "en": "no recorded step says since when {agreement_id} is in force; add its entry_into_force to agreement_milestones.csv, or say in note_en and note_fr why no date is known",
        "fr": "aucune étape attestée ne dit depuis quand {agreement_id} est en vigueur; ajoutez son entry_into_force à agreement_milestones.csv, ou dites dans note_en et note_fr pourquoi aucune date n'est connue",
    },
    "period_not_over": {
        "en": "the period had not ended on the as_of of the row ({as_of}), so its trade was not known; correct the period, or write the date of a later release",
        "fr": "la période n'était pas terminée à l'as_of de la ligne ({as_of}), donc sa valeur n'était pas connue; corrigez la période, ou écrivez la date d'une diffusion ultérieure",
    },
    "partner_over_world": {
        "en": "more than the world total of the same measure and period ({whole}, line {other}); check both values",
        "fr": "plus que le total mondial de la même mesure et période ({whole}, ligne {other}); vérifiez les deux valeurs",
    },
    "partners_over_world": {
        "en": "the partners of {period} add up to {total}, more than the world total {value}; check the values of that period",
        "fr": "les partenaires de {period} totalisent {total}, plus que le total mondial {value}; vérifiez les valeurs de cette période",
    },
    "adjustment_does_not_add_up": {
        "en": "the twelve adjusted months of {year} sum to {adjusted} and the unadjusted ones to {unadjusted}; correct the wrong month",
        "fr": "les douze mois désaisonnalisés de {year} totalisent {adjusted} et les mois bruts {unadjusted}; corrigez le mois fautif",
    },
    "months_do_not_add_up": {
        "en": "the twelve months of {year} sum to {months}; correct this value or the month that is wrong",
        "fr": "les douze mois de {year} totalisent {months}; corrigez cette valeur ou le mois fautif",
    },
    "bloc_differs_from_members": {
        "en": "the members of {bloc} sum to {total}; correct this value or the member that is wrong",
        "fr": "les membres de {bloc} totalisent {total}; corrigez cette valeur ou le membre fautif",
    },
    "missing_in_between": {
        "en": "the series of {partner} has a gap before this row ({gap}); add the missing rows",
        "fr": "la série de {partner} a un trou avant cette ligne ({gap}); ajoutez les lignes manquantes",
    },
    "alias_of_two": {
        "en": "{partner} (line {other}) has this name or alias too, so it cannot be known which of the two is meant; delete it from one of the rows",
        "fr": "{partner} (ligne {other}) porte aussi ce nom ou cet autre nom, et on ne peut savoir lequel des deux est visé; supprimez-le de l'une des lignes",
    },
    "provinces_do_not_add_up": {
        "en": "the provinces' exports of {sector} in {year} sum to this, and exports_by_sector has {whole}; correct the province that is wrong",
        "fr": "les exportations des provinces en {sector} pour {year} totalisent cette valeur, et exports_by_sector donne {whole}; corrigez la province fautive",
    },
    "metals_over_exports": {
        "en": "precious metals exceed all exports to the same partner in the same month ({whole}, line {other} of exports_monthly.csv); check both values",
        "fr": "les métaux précieux dépassent toutes les exportations du même mois vers ce partenaire ({whole}, ligne {other} de exports_monthly.csv); vérifiez les deux valeurs",
    },
    "sector_differs_from_metals": {
        "en": "precious_metals_monthly.csv has {metals} for {month}; correct the value that is wrong",
        "fr": "precious_metals_monthly.csv indique {metals} pour {month}; corrigez la valeur fautive",
    },
    "rate_without_duty": {
        "en": "a measure of the kind {kind} has no rate; clear this cell, or write duty in measure_kind",
        "fr": "une mesure du type {kind} n'a pas de taux; videz cette cellule, ou écrivez duty dans measure_kind",
    },
    "became_and_applied": {
        "en": "only a measure that never took effect became another; clear this cell, or correct the status",
        "fr": "seule une mesure qui n'est jamais entrée en vigueur en devient une autre; videz cette cellule, ou corrigez l'état",
    },
    "became_in_a_circle": {
        "en": "following became from row to row leads back to this row ({path}); clear the cell that is wrong",
        "fr": "en suivant became d'une ligne à l'autre, on revient à celle-ci ({path}); videz la cellule fautive",
    },
    "became_after_as_of": {
        "en": "the row that it became was announced on {announced}, after the as_of of this row; write an as_of of {announced} or later",
        "fr": "la ligne qu'elle est devenue a été annoncée le {announced}, après l'as_of de cette ligne; écrivez un as_of du {announced} ou postérieur",
    },
    "contradicted_by_assumption": {
        "en": "the verdict assumes the {assumption}, which the article does not state, so it cannot contradict the claim; write cannot_be_checked, or clear assumption",
        "fr": "le verdict suppose une précision que l'article ne donne pas ({assumption}) et ne peut donc pas contredire l'affirmation; écrivez cannot_be_checked, ou videz assumption",
    },
    "judged_by_itself": {
        "en": "the article is named as evidence for its own statement; write another source, or clear this cell",
        "fr": "l'article est donné comme preuve de sa propre affirmation; écrivez une autre source, ou videz cette cellule",
    },
}
