"""The wording of what failed at a service, or came in another form than it documents (see `words`)."""

from __future__ import annotations

FAILURES: dict[str, dict[str, str]] = {
    # What failed at a service
    "service_failed": {
        "en": "the service '{service}' failed:",
        "fr": "le service « {service} » a échoué :",
    },
    "locked": {
        "en": "{url} is locked before a release (HTTP {status}); run the refresh again after 09:00 Eastern",
        "fr": "{url} est verrouillé avant une diffusion (HTTP {status}); relancez l'actualisation après 9 h, heure de l'Est",
    },
    "too_many": {
        "en": "{url} gets too many requests (HTTP {status}); run the refresh again in an hour",
        "fr": "{url} reçoit trop de requêtes (HTTP {status}); relancez l'actualisation dans une heure",
    },
    "unavailable": {
        "en": "{url} does not work at the moment (HTTP {status}); run the refresh again later",
        "fr": "{url} ne fonctionne pas en ce moment (HTTP {status}); relancez l'actualisation plus tard",
    },
    "refused": {
        "en": "{url} refuses the request (HTTP {status}); check COMTRADE_KEY, or unset it to ask without a key",
        "fr": "{url} refuse la requête (HTTP {status}); vérifiez COMTRADE_KEY, ou retirez-la pour demander sans clé",
    },
    "not_found": {
        "en": "{url} is not there (HTTP {status}); choose other years, or check the address on the service's page",
        "fr": "{url} n'existe pas (HTTP {status}); choisissez d'autres années, ou vérifiez l'adresse sur la page du service",
    },
    "unexpected_status": {
        "en": "{url} answers with HTTP {status}; look at the address in a browser",
        "fr": "{url} répond par HTTP {status}; ouvrez l'adresse dans un navigateur",
    },
    "no_connection": {
        "en": "no connection to {url}; check the network and run the refresh again",
        "fr": "aucune connexion à {url}; vérifiez le réseau et relancez l'actualisation",
    },
    "no_proxy": {
        "en": "the proxy does not lead to {url}; check HTTPS_PROXY and NO_PROXY",
        "fr": "le serveur mandataire ne mène pas à {url}; vérifiez HTTPS_PROXY et NO_PROXY",
    },
    "no_trust": {
        "en": "the certificate of {url} is not trusted; name your authorities in REQUESTS_CA_BUNDLE",
        "fr": "le certificat de {url} n'est pas reconnu; indiquez vos autorités dans REQUESTS_CA_BUNDLE",
    },
    "too_slow": {
        "en": "{url} does not answer in time; run the refresh again later",
        "fr": "{url} ne répond pas à temps; relancez l'actualisation plus tard",
    },
    "interrupted": {
        "en": "{url} breaks off again and again; run the refresh again, a download goes on where it stopped",
        "fr": "{url} s'interrompt sans cesse; relancez l'actualisation, un téléchargement reprend où il s'est arrêté",
    },
    "cannot_ask": {
        "en": "{url} cannot be asked ({what}); check the address",
        "fr": "impossible d'interroger {url} ({what}); vérifiez l'adresse",
    },
    "not_json": {
        "en": "{url} sends a page instead of data, as it does during maintenance; run the refresh again later",
        "fr": "{url} envoie une page au lieu de données, comme pendant un entretien; relancez l'actualisation plus tard",
    },
    "not_a_zip": {
        "en": "{url} sends something else than a ZIP file; choose other years, or check the address on the service's page",
        "fr": "{url} n'envoie pas un fichier ZIP; choisissez d'autres années, ou vérifiez l'adresse sur la page du service",
    },
    "service_says": {
        "en": "{service} says: {message}; run the refresh again later",
        "fr": "{service} répond : {message}; relancez l'actualisation plus tard",
    },
    # What came in another form than the service documents
    "unreadable_answer": {
        "en": "the answer has another form than documented ({what}); the reader in data/refresh must follow the change",
        "fr": "la réponse n'a pas la forme documentée ({what}); le lecteur dans data/refresh doit suivre le changement",
    },
    "rearranged": {
        "en": "table 12-10-0011 was rearranged ({what}); check data/refresh/wds.py against the table's page",
        "fr": "le tableau 12-10-0011 a été réorganisé ({what}); comparez data/refresh/wds.py à la page du tableau",
    },
    "series_refused": {
        "en": "the service refuses the series of {partner} (response code {code}); run the refresh again later",
        "fr": "le service refuse la série de {partner} (code de réponse {code}); relancez l'actualisation plus tard",
    },
    "series_lost": {
        "en": "the series {partner} ({basis}, {adjustment}) is in our table and no longer in the service's; old months would stand among new ones: ask Statistics Canada, or edit the rows by hand",
        "fr": "la série {partner} ({basis}, {adjustment}) est dans notre table et n'est plus dans celle du service; d'anciens mois côtoieraient les nouveaux : demandez à Statistique Canada, ou modifiez les lignes à la main",
    },
    "not_monthly": {
        "en": "the series of {partner} is not monthly (frequency code {code}); check data/refresh/wds.py against the table's page",
        "fr": "la série de {partner} n'est pas mensuelle (code de fréquence {code}); comparez data/refresh/wds.py à la page du tableau",
    },
    "no_world": {
        "en": "{service} sent no figure for the world; run the refresh again later",
        "fr": "{service} n'a envoyé aucun chiffre pour le monde; relancez l'actualisation plus tard",
    },
    "no_data_file": {
        "en": "{file} has no data file (ODPFN...csv) in it; check the layout on the service's page",
        "fr": "{file} ne contient aucun fichier de données (ODPFN...csv); vérifiez la structure sur la page du service",
    },
    "other_columns": {
        "en": "the columns of {file} are {found}; needed are {wanted}",
        "fr": "les colonnes de {file} sont {found}; il faut {wanted}",
    },
    "damaged_line": {
        "en": "{file}, line {line}, cannot be read: {what}; run the refresh again, the file is fetched anew",
        "fr": "{file}, ligne {line}, est illisible : {what}; relancez l'actualisation, le fichier sera téléchargé de nouveau",
    },
    "damaged_file": {
        "en": "{file} is damaged ({what}); run the refresh again, the file is fetched anew",
        "fr": "{file} est endommagé ({what}); relancez l'actualisation, le fichier sera téléchargé de nouveau",
    },
    "too_large": {
        "en": "{file} is larger than expected ({bytes} bytes) and was not read; check it by hand",
        "fr": "{file} est plus gros que prévu ({bytes} octets) et n'a pas été lu; vérifiez-le à la main",
    },
    "cut_short": {
        "en": "UN Comtrade sent {limit} records for {year}, its limit, so some are missing; get a free key and set COMTRADE_KEY",
        "fr": "Comtrade de l'ONU a envoyé {limit} enregistrements pour {year}, sa limite; il en manque : obtenez une clé gratuite et définissez COMTRADE_KEY",
    },
    "twice": {
        "en": "UN Comtrade names partner {number} of {year} twice; a breakdown that was not asked for is in the answer",
        "fr": "Comtrade de l'ONU nomme deux fois le partenaire {number} en {year}; la réponse contient une ventilation non demandée",
    },
}
