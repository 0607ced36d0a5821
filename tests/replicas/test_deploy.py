"""The files in deploy/ are what the code writes, and what their own checkers accept."""

import json
import os
import re
import shutil
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import yaml
from prometheus_client import generate_latest

from dashboard.events.lines import LOG_VARIABLE
from dashboard.replicas.command import FOLDER_VARIABLE
from dashboard.replicas.front import AWAY, CONFIGURATION, COOKIE, DEPLOYED, Front, away_page, backends, nginx_file
from dashboard.serving.hosts import HOSTS_VARIABLE
from dashboard.serving.metrics import PORT_VARIABLE, REGISTRY
from dashboard.serving.probes import DRAIN_VARIABLE, LIVE, READY
from data.states.last_good import KEEP_VARIABLE
from tests.live_server import REPOSITORY
from tests.replicas.running import NGINX, needs_nginx, open_folder

DEPLOY = REPOSITORY / "deploy"
UNITS = sorted(path.name for path in DEPLOY.glob("*.service"))
METRIC = re.compile(r"\b(?:trade|process)_\w+")
REWRITE = "write them anew: python -m tests.replicas.test_deploy"


def read(name: str) -> str:
    return (DEPLOY / name).read_text(encoding="utf-8")


def settings(unit: str) -> dict[str, list[str]]:
    """Each setting of a unit with its values."""
    found: dict[str, list[str]] = {}
    for name, value in re.findall(r"^(\w+)=(.*)$", read(unit), re.MULTILINE):
        found.setdefault(name, []).append(value)
    return found


def documents() -> dict[str, dict[str, Any]]:
    """The objects of the Kubernetes manifest by kind."""
    return {each["kind"]: each for each in yaml.safe_load_all(read("kubernetes.yaml"))}


def service() -> dict[str, Any]:
    """The one service of the compose file."""
    return dict(yaml.safe_load(read("compose.yaml"))["services"]["dashboard"])


def accepted(configuration: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """What nginx says of a configuration."""
    (folder / CONFIGURATION).write_text(configuration, encoding="utf-8")
    command = (str(NGINX), "-e", "stderr", "-t", "-c", str(folder / CONFIGURATION))
    return subprocess.run(command, check=False, capture_output=True, text=True, timeout=60)


# nginx


def test_the_files_of_nginx_are_those_that_the_code_writes() -> None:
    assert read(CONFIGURATION) == nginx_file(DEPLOYED), REWRITE
    assert read(AWAY) == away_page(DEPLOYED), REWRITE


@needs_nginx
def test_nginx_accepts_the_file_without_a_warning() -> None:
    with open_folder() as folder:
        port = DEPLOYED.port if os.geteuid() == 0 else 8501
        text = read(CONFIGURATION).replace(str(DEPLOYED.folder), str(folder)).replace("listen 80;", f"listen {port};")
        said = accepted(text if os.geteuid() == 0 else text.replace("user www-data;", ""), folder)
        assert said.returncode == 0 and "[warn]" not in said.stderr, said.stderr


@needs_nginx
@pytest.mark.parametrize("count", [1, 3])
def test_nginx_accepts_one_replica_and_several_with_one_away(count: int) -> None:
    with open_folder() as folder:
        first, *others = backends(count, 9001)
        replicas = (replace(first, away=count > 1), *others)
        log = str(folder / "log") if count > 1 else ""
        said = accepted(nginx_file(Front(folder, 9000, replicas, "127.0.0.1", log=log)), folder)
        assert said.returncode == 0 and "[warn]" not in said.stderr, said.stderr


def test_no_request_goes_to_a_replica_that_is_away() -> None:
    first, second = backends(2, 9001)
    text = nginx_file(Front(Path("/"), 9000, (replace(first, away=True), second)))
    servers = re.findall(r"server 127\.0\.0\.1:9001 .*;", text)
    assert len(servers) == 3 and all(line.endswith(" down;") for line in servers)
    assert "down" not in "".join(re.findall(r"server 127\.0\.0\.1:9002 .*;", text))


def test_the_page_for_interruptions_asks_for_nothing_and_has_both_languages() -> None:
    text = read(AWAY)
    assert re.findall(r'<section lang="(\w+)">', text) == ["en", "fr"]
    assert re.findall(r'(?:src|href)="([^"]*)"', text) == ["/static-edition/", "/static-edition/"]
    assert 'http-equiv="refresh"' in text and "<script" not in text and "url(" not in text
    without = away_page(Front(Path("/"), 9000, backends(2, 9001)))
    assert "href" not in without and 'lang="fr"' in without


# systemd


@pytest.fixture
def units(tmp_path: Path) -> Path:
    """The units with programs that this machine has; the template also as the instances that the target wants."""
    for path in (*DEPLOY.glob("*.service"), *DEPLOY.glob("*.target")):
        text = re.sub(r"/opt/\S+/python", sys.executable, path.read_text(encoding="utf-8"))
        text = text.replace("/usr/sbin/nginx", NGINX or "/bin/true").replace("/usr/bin/curl", "/bin/true")
        (tmp_path / path.name).write_text(text, encoding="utf-8")
        if "@" in path.name:
            for each in DEPLOYED.replicas:
                (tmp_path / path.name.replace("@", f"@{each.port}")).write_text(text, encoding="utf-8")
    return tmp_path


# Containers often have no systemd; nothing else reads units.
@pytest.mark.skipif(shutil.which("systemd-analyze") is None, reason="systemd-analyze is not installed")
def test_systemd_accepts_the_units_and_sees_a_wrong_one(units: Path) -> None:
    def verified() -> str:
        names = [str(path) for path in sorted(units.iterdir()) if "@." not in path.name]
        variables = {**os.environ, "SYSTEMD_UNIT_PATH": f"{units}:"}
        command = ("systemd-analyze", "verify", "--man=no", *names)
        said = subprocess.run(command, check=False, capture_output=True, text=True, timeout=60, env=variables)
        return "\n".join(
            line for line in (said.stdout + said.stderr).splitlines() if str(units) in line or "trade-" in line
        )

    assert verified() == ""
    replica = units / "trade-dashboard@8511.service"
    replica.write_text(replica.read_text("utf-8").replace("PrivateTmp=yes", "PrivateTmpp=yes"), encoding="utf-8")
    assert "PrivateTmpp" in verified()


@pytest.mark.parametrize("unit", UNITS)
def test_a_unit_is_hardened(unit: str) -> None:
    set_to = {name: values[-1] for name, values in settings(unit).items()}
    for name in (
        "NoNewPrivileges",
        "ProtectHome",
        "PrivateTmp",
        "PrivateDevices",
        "RestrictSUIDSGID",
        "LockPersonality",
    ):
        assert set_to[name] == "yes", name
    assert set_to["ProtectSystem"] == "strict" and set_to["Restart"] == "always"


def test_the_units_are_the_replicas_that_nginx_knows() -> None:
    text = read("trade-dashboard.target")
    assert re.findall(r"@(\d+)\.service", text) == [str(each.port) for each in DEPLOYED.replicas]
    replica = settings("trade-dashboard@.service")
    assert "--server.port=%i --server.address=127.0.0.1" in replica["ExecStart"][0]
    assert replica["ExecStartPost"][0].endswith(READY)
    assert {line.partition("=")[0] for line in replica["Environment"]} == {
        KEEP_VARIABLE,
        DRAIN_VARIABLE,
        PORT_VARIABLE,
    }
    assert str(DEPLOYED.folder / CONFIGURATION) in settings("trade-dashboard-nginx.service")["ExecStart"][0]


# Containers


def test_the_image_serves_on_the_port_that_it_names_as_a_user_without_rights() -> None:
    text = read("Containerfile")
    (port,) = re.findall(r"^EXPOSE (\d+)$", text, re.MULTILINE)
    assert f"--server.port={port}" in text and "--server.address=0.0.0.0" in text
    assert re.search(r"^USER 10001", text, re.MULTILINE) and "--require-hashes" in text
    assert f"{FOLDER_VARIABLE}=/run/trade-dashboard" in text and f"{KEEP_VARIABLE}=/var/lib/trade-dashboard" in text
    for folder in re.findall(r"^COPY (\S+) \S+$", text, re.MULTILINE):
        assert (REPOSITORY / folder).exists(), folder
        assert f"!{folder}\n" in read("Containerfile.dockerignore"), folder


def test_the_compose_file_serves_several_replicas_and_asks_the_probe() -> None:
    one = service()
    port = one["command"][one["command"].index("--port") + 1]
    assert one["command"][:4] == ["python", "-m", "dashboard", "serve"] and one["ports"] == [f"{port}:{port}"]
    assert f"http://127.0.0.1:{port}{READY}" in one["healthcheck"]["test"][-1]
    assert set(one["environment"]) == {HOSTS_VARIABLE, DRAIN_VARIABLE, LOG_VARIABLE}
    assert one["read_only"] is True and one["cap_drop"] == ["ALL"]
    assert any(mount.startswith("/run/trade-dashboard:") for mount in one["tmpfs"])


def test_the_manifest_asks_the_probes_and_keeps_a_reader_with_a_pod() -> None:
    found = documents()
    assert set(found) == {"Deployment", "PodDisruptionBudget", "Service", "Ingress"}
    spec = found["Deployment"]["spec"]
    pod = spec["template"]["spec"]
    (container,) = pod["containers"]
    asked = {name: container[name]["httpGet"]["path"] for name in ("startupProbe", "livenessProbe", "readinessProbe")}
    assert asked == {"startupProbe": LIVE, "livenessProbe": LIVE, "readinessProbe": READY}
    names = {port["name"] for port in container["ports"]}
    assert {container[name]["httpGet"]["port"] for name in asked} <= names
    assert f"--server.port={container['ports'][0]['containerPort']}" in read("Containerfile")
    environment = {each["name"]: each["value"] for each in container["env"]}
    assert environment[HOSTS_VARIABLE] == found["Ingress"]["spec"]["rules"][0]["host"]
    assert float(environment[DRAIN_VARIABLE]) < pod["terminationGracePeriodSeconds"]
    labels = spec["selector"]["matchLabels"]
    assert labels == spec["template"]["metadata"]["labels"] == found["Service"]["spec"]["selector"]
    budget = found["PodDisruptionBudget"]["spec"]
    assert budget["selector"]["matchLabels"] == labels and budget["minAvailable"] < spec["replicas"]
    assert pod["affinity"]["podAntiAffinity"] and found["Service"]["spec"]["sessionAffinity"] == "ClientIP"
    notes = found["Ingress"]["metadata"]["annotations"]
    assert (
        notes["nginx.ingress.kubernetes.io/affinity"],
        notes["nginx.ingress.kubernetes.io/session-cookie-name"],
    ) == (
        "cookie",
        COOKIE,
    )
    assert all(isinstance(value, str) for value in notes.values())


def test_the_schemas_of_kubernetes_accept_the_manifest() -> None:
    validating = pytest.importorskip("kubernetes_validate", reason="pip install kubernetes-validate (100 MB) checks it")
    for each in documents().values():
        validating.validate(each, validating.latest_version(), strict=True)


def test_the_schema_of_compose_accepts_the_file() -> None:
    pytest.importorskip("check_jsonschema", reason="pip install check-jsonschema checks it")
    command = (sys.executable, "-m", "check_jsonschema", "--builtin-schema", "vendor.compose-spec")
    said = subprocess.run(
        (*command, str(DEPLOY / "compose.yaml")), check=False, capture_output=True, text=True, timeout=60
    )
    assert said.returncode == 0, said.stdout


def test_no_file_asks_another_host() -> None:
    for path in DEPLOY.iterdir():
        hosts = set(re.findall(r"https?://(\w+\.[\w.-]+)", path.read_text(encoding="utf-8")))
        assert hosts <= {"127.0.0.1"}, path.name


if __name__ == "__main__":
    (DEPLOY / CONFIGURATION).write_text(nginx_file(DEPLOYED), encoding="utf-8")
    (DEPLOY / AWAY).write_text(away_page(DEPLOYED), encoding="utf-8")


def test_prometheus_reads_the_ports_of_the_units_and_grafana_shows_metrics_that_there_are() -> None:
    (job,) = yaml.safe_load(read("prometheus.yml"))["scrape_configs"]
    assert job["static_configs"] == [{"targets": [f"127.0.0.1:1{each.port}" for each in DEPLOYED.replicas]}]
    board = json.loads(read("grafana.json"))
    asked = {name for panel in board["panels"] for each in panel["targets"] for name in METRIC.findall(each["expr"])}
    known = set(re.findall(r"^# TYPE (\w+)", generate_latest(REGISTRY).decode(), re.MULTILINE))
    assert len(asked) >= 10 and {re.sub("_(bucket|count)$", "", name) for name in asked} <= known
