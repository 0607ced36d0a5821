# Ce qui ne va pas dans un CSV et ce qu'il faut écrire; et les expressions qui figurent dans ces phrases.

problem-count = { $count } { $count ->
    [one] problème
   *[other] problèmes
 }
problem-missing-file = le fichier manque; remettez-le à partir d'une copie, ou avec : git checkout -- { $file }
problem-unknown-file = aucun tableau ne porte ce nom{ $suggestion }; renommez le fichier (pour un nouveau tableau, adressez-vous à un développeur)
problem-empty-file = le fichier est vide; la première ligne doit être { $header }
problem-no-rows = le fichier a un en-tête mais aucune ligne; rétablissez les lignes
problem-spreadsheet-file = c'est un classeur Excel qui porte le nom d'un CSV; enregistrez-le en « CSV UTF-8 (délimité par des virgules) »
problem-not-utf8 = le texte n'est pas en UTF-8 (octet { $byte }); enregistrez le fichier en « CSV UTF-8 (délimité par des virgules) »
problem-byte-order-mark = Excel a ajouté une marque invisible (BOM) au début du fichier; lancez : python -m data check --fix
problem-carriage-return = le fichier a des fins de ligne Windows (CRLF); lancez : python -m data check --fix
problem-null-character = la ligne contient un caractère illisible (NUL) : le fichier a été tronqué ou n'est pas un CSV; rétablissez la ligne
problem-semicolons = les colonnes sont séparées par des points-virgules, comme le fait Excel en français; enregistrez avec des virgules
problem-tabs = les colonnes sont séparées par des tabulations; enregistrez avec des virgules
problem-separator-line = cette ligne indique le séparateur à Excel et n'est pas un en-tête; supprimez-la
problem-unclosed-quote = un guillemet droit est ouvert et mal refermé; doublez les guillemets droits à l'intérieur d'un texte
problem-unknown-column = ce tableau n'a pas cette colonne{ $suggestion }; l'en-tête doit être { $header }{ $fix }
problem-wide-header = l'en-tête a { $found } noms, dont la plupart ne sont pas ceux de colonnes de ce tableau; l'en-tête doit être { $header }
problem-missing-column = la colonne manque; l'en-tête doit être { $header }
problem-repeated-column = la colonne figure deux fois dans l'en-tête; gardez-en une
problem-column-order = les colonnes sont dans un autre ordre; lancez : python -m data check --fix, ou écrivez-les ainsi : { $header }
problem-blank-line = la ligne est vide; supprimez-la, ou lancez : python -m data check --fix
problem-blank-lines = les lignes d'ici à la ligne { $last } sont vides; supprimez-les, ou lancez : python -m data check --fix
problem-more-lines = d'ici à la ligne { $last }, { $count } { $count ->
    [one] autre ligne ou suite de lignes a
   *[other] autres lignes ou suites de lignes ont
 } le même défaut; { $count ->
    [one] corrigez-la
   *[other] corrigez-les
 } de la même façon
problem-too-few-cells = la ligne a { $found } des { $expected } cellules de l'en-tête; rétablissez la virgule ou la colonne perdue
problem-too-many-cells = la ligne a { $found } cellules et l'en-tête { $expected }; mettez entre guillemets droits un texte qui contient une virgule
problem-required = cette cellule est vide mais doit être remplie; écrivez { $expected }
problem-outer-blanks = des espaces précèdent ou suivent la valeur; écrivez { $remedy }, ou lancez : python -m data check --fix
problem-spreadsheet-error = c'est une valeur d'erreur du tableur; écrivez la valeur elle-même, ou laissez la cellule vide
problem-narrow-column = la colonne était trop étroite pour la valeur et le tableur a enregistré des signes # à la place; élargissez-la et écrivez la valeur
problem-garbled-accents = les accents ont été altérés à l'ouverture du fichier dans un autre codage; écrivez { $remedy }
problem-lost-letter = un point d'interrogation figure dans un mot ({ $word }), comme un tableur l'écrit pour une lettre qu'il ne peut enregistrer; écrivez la lettre
problem-hidden-character = le texte contient un caractère caché ({ $character }); tapez le texte de nouveau
problem-not-a-number = ce n'est pas un nombre; écrivez { $remedy }
problem-decimal-comma = ce n'est pas un nombre; écrivez { $remedy } (un point décimal, pas une virgule)
problem-thousands-mark = le nombre contient un séparateur de milliers; écrivez { $remedy }
problem-scientific-notation = le tableur a mis le nombre en notation scientifique; écrivez-le au long, { $remedy }
problem-digits-lost = le tableur a mis le nombre en notation scientifique et des chiffres ont pu se perdre; écrivez le nombre au complet
problem-date-for-number = le tableur a pris le nombre pour une date; écrivez { $remedy }
problem-apostrophe-before-number = une apostrophe devant le nombre en fait un texte; écrivez { $remedy }
problem-formula-for-number = une formule occupe la place du nombre; écrivez le nombre qu'elle donne
problem-no-number = ce signe veut dire « pas de valeur », ce qu'indique ici une cellule vide; videz la cellule, ou supprimez la ligne si une valeur est exigée
problem-unit-in-number = le nombre contient une unité, que donne déjà le nom de la colonne; écrivez { $remedy }
problem-out-of-range = hors des valeurs possibles; écrivez une valeur de { $least } à { $most }
problem-not-a-date = ce n'est pas une date; écrivez-la sous la forme { $form }, par exemple { $example }
problem-reformatted-date = le tableur a changé la forme de la date; écrivez { $remedy }{ $fix }
problem-lost-zeros = des zéros de tête se sont perdus; écrivez { $remedy }{ $fix }
problem-impossible-date = ce jour n'existe pas au calendrier; écrivez une date valide
problem-unknown-code = ce n'est pas un code de cette colonne{ $suggestion }; écrivez l'un des suivants : { $expected }
problem-bad-identifier = un identifiant ne contient que des minuscules, des chiffres, « - » et « _ »; écrivez { $remedy }
problem-bad-partner-code = un code de partenaire est formé de trois majuscules (ou du code d'un bloc, comme EU27){ $suggestion }; écrivez { $remedy }
problem-bad-bloc-code = le code d'un bloc est formé de majuscules, de chiffres et de « _ »; écrivez { $remedy }
problem-bad-list = séparez les codes par « ; », sans espaces, chaque code une seule fois; écrivez { $remedy }
problem-bad-address = ce n'est pas une adresse Web; écrivez-la au complet, en commençant par https://
problem-unknown-page = ce n'est pas l'adresse d'une page; commencez par l'une de celles-ci : { $expected }
problem-parameter-of-the-reader = l'adresse contient { $name }, que chaque lecteur choisit; enlevez ce paramètre
problem-bad-parameters = la partie après le point d'interrogation n'est pas une liste de nom=valeur réunis par « & », chaque nom une seule fois; copiez-la de l'adresse de la page
problem-number-in-sentence = la phrase contient un nombre ({ $number }), qui resterait quand le graphique en montre un plus récent; dites-la sans ce nombre (une année peut rester)
problem-step-missing = les vues d'un récit sont numérotées à partir de 1 sans lacune; écrivez { $expected }
problem-story-without-views = le récit n'a aucune vue; ajoutez ses vues à story_views.csv, ou supprimez la ligne
problem-too-long = le texte a { $found } caractères; n'en gardez pas plus de { $most }
problem-one-language = le texte n'existe que dans une langue; remplissez aussi { $other }
problem-dates-out-of-order = { $column } précède { $other } ({ $other_value }); remettez les dates en ordre
problem-after-as-of = cette date est postérieure à la date as_of de la ligne ({ $as_of }) et n'était donc pas encore disponible; corrigez-la, ou écrivez dans as_of le { $value } ou une date ultérieure
problem-step-after-as-of = cette étape est postérieure à la date as_of de la ligne ({ $as_of }) et n'est donc pas encore survenue; écrivez yes dans intended, corrigez la date, ou écrivez dans as_of le { $value } ou une date ultérieure
problem-status-and-dates = l'état indique { $value } mais les dates disent autre chose : { $reason }
problem-share-over-whole = les exportations vers les États-Unis ({ $value }) dépassent le total mondial ({ $whole }); vérifiez les deux valeurs
problem-target-without-measure = une cible exige un multiple ou une valeur cible; écrivez l'un des deux
problem-pledge-without-year = un engagement exige l'année de son échéance; écrivez-la
problem-pledge-without-subject = un engagement doit nommer le partenaire dont les exportations montrent s'il est tenu (XUS désigne tous les pays sauf les États-Unis); écrivez son partner_code, ou l'un de { $reasons } dans unreadable_reason
problem-subject-and-reason = l'engagement est suivi d'après les exportations vers { $subject } et n'a donc pas besoin d'une raison de ne pas l'être; videz cette cellule ou subject
problem-followed-without-multiple = un engagement suivi d'après les exportations vers { $subject } exige sa cible en multiple de la valeur de base; écrivez-le, ou videz subject et écrivez l'un de { $reasons } dans unreadable_reason
problem-subject-of-no-pledge = seul un engagement est suivi d'après les exportations, mais la nature est { $kind }; videz cette cellule, ou écrivez pledge dans kind
problem-direction-without-home = un sens de droits de douane a le Canada ({ $home }) d'un côté et un partenaire de l'autre; corrigez imposed_by ou imposed_on
problem-direction-with-two-partners = la ligne { $line } a un autre partenaire ({ $other }) dans le même sens; un sens a un seul partenaire : corrigez l'une des deux lignes
problem-adds-to-itself = c'est la loi en vertu de laquelle les droits sont imposés; écrivez une autre loi, ou videz cette cellule
problem-reading-without-pledge = une interprétation doit nommer l'engagement; écrivez son target_id dans reading_of, ou choisissez une autre nature dans kind
problem-superseded-by-none = un accord remplacé doit nommer celui qui l'a remplacé; écrivez l'agreement_id de ce dernier, ou un autre état
problem-computed-and-by-hand = cette affirmation est jugée automatiquement ({ $quantity }) : un état écrit ici ne serait pas affiché; videz cette cellule ou la colonne quantity
problem-duplicate-key = la ligne { $first } a la même clé { $key }; supprimez l'une des deux lignes ou corrigez sa clé
problem-not-sorted = les lignes ne sont pas triées selon { $key } (celle-ci va avant la ligne { $before }); lancez : python -m data check --fix
problem-dangling-reference = { $table } n'a pas cette valeur dans { $key }{ $suggestion }; corrigez-la, ou ajoutez la ligne à { $table }
problem-needed-row-missing = aucune ligne n'a cette valeur dans { $key }, dont les pages ont besoin; remettez la ligne, ou corrigez { $key } dans celle qui a une autre valeur
problem-overlapping-intervals = la période chevauche la ligne { $other } ({ $other_id }) de la même série de droits de douane; terminez l'une avant le début de l'autre
problem-steps-out-of-order = { $stage } précède la première étape { $before } du même accord ({ $other_value }, ligne { $other }); corrigez la date erronée, ou ajoutez l'étape { $before } antérieure
problem-in-force-without-entry = aucune étape ne donne le jour de l'entrée en vigueur de { $agreement_id }; ajoutez son étape entry_into_force à agreement_milestones.csv, ou écrivez un autre état
problem-in-force-without-entry-or-note = aucune étape ne donne le jour de l'entrée en vigueur de { $agreement_id }; ajoutez son étape entry_into_force à agreement_milestones.csv, ou expliquez dans note_en et note_fr pourquoi aucune date n'est disponible
problem-period-not-over = la période n'était pas terminée à la date as_of de la ligne ({ $as_of }) : sa valeur n'était donc pas encore disponible; corrigez la période, ou écrivez dans as_of la date d'une diffusion ultérieure
problem-partner-over-world = c'est plus que le total mondial de la même mesure et de la même période ({ $whole }, ligne { $other }); vérifiez les deux valeurs
problem-partners-over-world = les partenaires de { $period } totalisent { $total }, plus que le total mondial ({ $value }); vérifiez les valeurs de cette période
problem-adjustment-does-not-add-up = les 12 mois désaisonnalisés de { $year } totalisent { $adjusted } et les 12 mois non désaisonnalisés, { $unadjusted }; corrigez le mois fautif
problem-months-do-not-add-up = les 12 mois de { $year } totalisent { $months }; corrigez cette valeur ou le mois fautif
problem-bloc-differs-from-members = les membres de { $bloc } totalisent { $total }; corrigez cette valeur ou le membre fautif
problem-missing-in-between = il manque des périodes à la série de { $partner } avant cette ligne ({ $gap }); ajoutez les lignes manquantes
problem-alias-of-two = { $partner } (ligne { $other }) a aussi ce nom ou cet autre nom : on ne peut savoir lequel des deux est visé; supprimez-le de l'une des lignes
problem-provinces-do-not-add-up = les exportations des provinces pour le secteur { $sector } en { $year } totalisent cette valeur, mais exports_by_sector donne { $whole }; corrigez la province fautive
problem-metals-over-exports = les métaux précieux dépassent toutes les exportations du même mois vers ce partenaire ({ $whole }, ligne { $other } d'exports_monthly.csv); vérifiez les deux valeurs
problem-sector-differs-from-metals = precious_metals_monthly.csv indique { $metals } pour { $month }; corrigez la valeur fautive
problem-rate-without-duty = une mesure du type { $kind } n'a pas de taux; videz cette cellule, ou écrivez duty dans measure_kind
problem-became-and-applied = seule une mesure qui n'est jamais entrée en vigueur peut en être devenue une autre; videz cette cellule, ou corrigez l'état
problem-became-in-a-circle = la suite des became ramène à cette ligne ({ $path }); videz la cellule fautive
problem-became-after-as-of = la mesure qu'elle est devenue a été annoncée le { $announced }, après la date as_of de cette ligne; écrivez dans as_of le { $announced } ou une date ultérieure
problem-contradicted-by-assumption = le verdict suppose une précision que l'article ne donne pas ({ $assumption }) et ne peut donc pas contredire l'affirmation; écrivez cannot_be_checked, ou videz assumption
problem-judged-by-itself = l'article est donné comme preuve de sa propre affirmation; écrivez une autre source, ou videz cette cellule

phrase-one-of = l'un des suivants : { $first }
phrase-value = la valeur
phrase-text = le texte
phrase-id = un identifiant
phrase-partner = un code de partenaire
phrase-partner-or-all = un code de partenaire ou ALL
phrase-bloc = le code d'un bloc, comme EU27
phrase-view = l'adresse d'une vue, telle que /tariffs?look=lanes
phrase-date = une date, comme 2026-07-01
phrase-month = un mois, comme 2026-07
phrase-partial-date = une date aussi précise que possible
phrase-year = une année
phrase-number = un nombre
phrase-percent = un pourcentage
phrase-nothing = rien
phrase-all-digits = le nombre avec tous ses chiffres
phrase-digits = des chiffres avec un point décimal, comme 12.5
phrase-code-such-as = un code comme { $first }
phrase-either = { $first } ou { $second }, selon le cas
phrase-line-break = saut de ligne
phrase-zero-width-space = espace sans chasse
phrase-byte-order-mark = marque d'ordre d'octets
phrase-line-separator = séparateur de lignes
phrase-replacement-character = caractère de remplacement
phrase-control-character = caractère de commande { $first }
phrase-to-without-from = effective_to sans effective_from
phrase-needs-from = { $first } exige effective_from
phrase-needs-to = il exige effective_to
phrase-needs-later-from = scheduled exige un effective_from postérieur à as_of
phrase-from-to = de { $first } à { $second }
phrase-form-year = AAAA
phrase-form-month = AAAA-MM
phrase-form-day = AAAA-MM-JJ
phrase-or-fix = { "" }, ou lancez : python -m data check --fix

phrase-soft-hyphen = trait d'union conditionnel
phrase-private-character = caractère à usage privé { $first }
phrase-invisible-character = caractère invisible { $first }
phrase-address-itself = l'adresse qui s'ouvre dans un navigateur
problem-rewritten-address = un filtre de courriel ou un moteur de recherche a réécrit l'adresse; écrivez { $remedy }{ $fix }
problem-tracked-address = l'adresse contient des paramètres de pistage; écrivez { $remedy }{ $fix }
problem-not-translated = le texte est le même que dans { $other }; traduisez-le
problem-languages-swapped = le texte est en français et celui de { $other } est en anglais; intervertissez-les
problem-other-language = le texte est en { $language ->
    [en] français, et la colonne est en anglais
   *[fr] anglais, et la colonne est en français
 }; traduisez-le, ou mettez un titre étranger entre guillemets
problem-left-to-translate = le texte n'est pas terminé ({ $mark }); écrivez-le
problem-folder-for-file = un dossier porte le nom du tableau; déplacez-le, puis remettez le fichier à partir d'une copie, ou avec : git checkout -- { $file }
problem-broken-link = un lien porte le nom du tableau et ne mène à aucun fichier; supprimez-le, puis remettez le fichier à partir d'une copie, ou avec : git checkout -- { $file }
problem-unreadable-file = le fichier ne peut pas être lu; accordez le droit de le lire
phrase-held-rows-gone = { $first } lignes sur { $second } ont disparu
phrase-held-code-gone = toutes les lignes de { $first } ont disparu
phrase-held-far-value = { $first } fois la valeur type
phrase-held-small-value = { $first } fois plus petit que la valeur type
problem-held-back = { $reason }; les lecteurs voient encore les dernières données valides; corrigez le fichier, ou redémarrez l'application si la modification est voulue
problem-page-fails = avec cette version du fichier, ces pages ne s'affichent plus : { $pages }; les lecteurs voient encore les dernières données valides; corrigez le fichier (le journal de l'application donne l'erreur)
problem-one-fact-two-confidences = { $other } énonce le même fait (fiabilité : { $best }); écrivez ici aussi la meilleure source et sa fiabilité, ou corrigez la ligne fautive
problem-publication-twice = la ligne { $other } a la même adresse, le même titre et la même date; gardez l'une des deux lignes et écrivez son source_id partout où l'autre est citée
