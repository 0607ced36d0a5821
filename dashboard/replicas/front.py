"""What stands before the replicas: the configuration of nginx and the page that it shows while no replica answers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final

import jinja2

from dashboard.serving.assets import HASHED_FILES, OWN_FILES, OWN_FILES_CACHING
from dashboard.serving.headers import content_security_policy, protective_headers
from dashboard.serving.paths import LOST_LOOKS
from dashboard.serving.probes import LIVE, READY
from data.wording import LANGUAGES, wording_for

COOKIE: Final = "replica"
AWAY: Final = "away.html"
CONFIGURATION: Final = "nginx.conf"
EDITION: Final = "/static-edition/"
RETRY_SECONDS: Final = 5
# Names of these files change with what they contain.
HASHED_FILES_CACHING: Final = "public, max-age=31536000, immutable"
OPEN_FILES: Final = 16_384


@dataclass(frozen=True)
class Backend:
    """One replica as nginx knows it; no request goes to one that is `away`. Prometheus reads it at the port `metrics`."""

    number: int
    port: int
    away: bool = False
    metrics: int = 0


@dataclass(frozen=True)
class Front:
    """One nginx: the folder of its files, where it listens, and the replicas behind it.

    `edition` is the folder of the static edition, if there is one; `user` whose rights its workers have when root starts it;
    `log` where it writes one JSON line for each request.
    """

    folder: Path
    port: int
    replicas: tuple[Backend, ...]
    address: str = ""
    edition: Path | None = None
    user: str = ""
    open_files: int = OPEN_FILES
    log: str = ""


def backends(count: int, first_port: int) -> tuple[Backend, ...]:
    """So many replicas on ports that follow each other."""
    return tuple(Backend(number, first_port + number - 1) for number in range(1, count + 1))


# What the files in deploy/ are written for: two units of systemd, nginx on the usual port.
DEPLOYED: Final = Front(
    Path("/var/lib/trade-dashboard/nginx"),
    80,
    backends(2, 8511),
    edition=Path("/var/lib/trade-dashboard/static-edition"),
    user="www-data",
)


def nginx_file(front: Front) -> str:
    """The configuration of nginx."""
    text: str = _template("nginx.conf.jinja").render(
        front=front,
        cookie=COOKIE,
        away=AWAY,
        edition=EDITION,
        retry_seconds=RETRY_SECONDS,
        probes=(LIVE, READY),
        static={HASHED_FILES: HASHED_FILES_CACHING, OWN_FILES: OWN_FILES_CACHING},
        protective=protective_headers(content_security_policy([])),
    )
    return text


def away_page(front: Front) -> str:
    """What readers see while no replica answers, in both languages: it asks for nothing and tries again by itself."""
    said = []
    for language in LANGUAGES:
        wording = wording_for(language)
        text = wording("away-text", seconds=RETRY_SECONDS)
        title, edition = wording("away-title"), wording("away-edition")
        said.append({"language": language, "title": title, "text": text, "edition": edition})
    page: str = _template("away.html.jinja").render(
        languages=said,
        titles=[each["title"] for each in said],
        looks=LOST_LOOKS,
        edition=EDITION if front.edition else "",
        retry_seconds=RETRY_SECONDS,
    )
    return page


def _template(name: str) -> jinja2.Template:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(Path(__file__).parent),
        autoescape=jinja2.select_autoescape(("html.jinja",)),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        keep_trailing_newline=True,
    )
    return environment.get_template(name)
