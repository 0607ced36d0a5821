"""The refresh from start to end against a local server: aside, checked, told, accepted; a failure changes nothing."""

import io
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pandas as pd
import pytest

from data import load_tables
from data.__main__ import main
from data.frames import CUSTOMS_TOTAL, MONTHLY_ADJUSTED, MONTHLY_BOP, MONTHLY_UNADJUSTED, Measure
from data.reading.loading import read_bytes, version
from data.refresh import candidates, run
from data.refresh.command import _years
from data.refresh.services import Addresses, usual_years
from data.wording import wording_for
from tests.refresh.refresh_runs import TODAY, accept, curated_folder, refresh, served, value
from tests.refresh.statcan_answers import Fault, Service
from tests.refresh.statcan_world import new_month, unadjusted


@pytest.fixture
def service(monkeypatch: pytest.MonkeyPatch) -> Iterator[Service]:
    yield from served(monkeypatch)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return curated_folder(tmp_path)


def test_a_release_comes_in_and_says_nothing_new_the_second_time(folder: Path, service: Service) -> None:
    # China's March 2025 is revised by +100, the world's with it.
    for partner in ("CHN", "WLD"):
        service.points[partner, "2025-03"] = {"value": float(unadjusted()["2025-03"][partner]) + 100, "symbolCode": 2}
    before = read_bytes(folder)
    held = value(load_tables(folder), "exports_annual", year=2025, partner_code="CHN", **ANNUAL)[0]
    status, said = refresh(folder)
    assert read_bytes(folder) == before
    # The adjusted series of the server do not know the revision: told as a problem, so nothing can be accepted.
    assert status == 1 and any("the 12 adjusted months of 2025" in line for line in said)
    assert accept(folder)[0] == 1 and read_bytes(folder) == before

    for partner in ("CHN", "WLD"):
        service.points[partner, "2025-03"] = {}
    _forget(folder)
    status, said = refresh(folder, language="fr")
    assert status == 0, said
    assert said[-1].endswith("python -m data refresh --accept")
    assert accept(folder)[0] == 0
    tables = load_tables(folder)
    assert {tables.exports(m)["period"].max() for m in (MONTHLY_UNADJUSTED, MONTHLY_ADJUSTED, MONTHLY_BOP)} == {
        new_month()
    }
    assert tables.exports(MONTHLY_BOP)["partner_code"].nunique() == 29
    # Every destination of 2025: all that the server knows but the bloc and `QZ`.
    annual = tables.exports(Measure("exports_annual", "customs", "total_exports", "cimt"))
    assert len(annual.loc[annual["period"] == 2025]) == len(unadjusted()["2025-01"]) - 2
    assert tables.exports(CUSTOMS_TOTAL)["partner_code"].nunique() == 29
    assert value(tables, "exports_annual", year=2025, partner_code="CHN", **ANNUAL)[0] == held
    assert value(tables, "exports_annual", year=2025, partner_code="ARE", **(ANNUAL | {"compilation": "cimt"})) == (
        60.0,
        "2026-10-06",
        "statcan_cimt_total_exports",
    )  # 12 x 5.0
    assert len(list((folder.parent / "vintages").glob("*.zip"))) == 2  # before and after
    assert not candidates.place(folder).exists()
    status, said = refresh(folder)
    assert status == 0 and "the services have nothing that is not already in the tables" in said


UNADJUSTED = {"basis": "customs", "seasonal_adjustment": "unadjusted"}
ANNUAL = {"basis": "customs", "flow": "total_exports", "compilation": "statcan"}


def _forget(folder: Path) -> None:
    shutil.rmtree(folder.parent / run.CACHE)


def test_thousands_withheld_months_ended_and_missing_series_are_taken_as_they_are(
    folder: Path, service: Service
) -> None:
    service.scalar = 3
    service.ends = {"NGA": "2025-06"}
    service.late = {"BRA": "2026-06"}
    service.points["PER", new_month()] = {"securityLevelCode": 1, "value": 1.0}
    service.points["USA", new_month()] = {"symbolCode": 1}
    service.absent = {"1.2.1.1.22.0.0.0.0.0", "1.2.1.2.22.0.0.0.0.0", "1.2.2.2.22.0.0.0.0.0"}
    status, said = refresh(folder, "statcan")
    assert status == 0, said
    assert "3 months have the mark x (no figure); they are not included" in said
    assert f"PER (customs, unadjusted): no figure for {new_month()} (mark x); the latest is for 2026-07" in said
    assert "3 months are preliminary (p); expect revisions" in said
    assert "the series NGA (customs, unadjusted) ends in 2025-06; its rows stay as they are" in said
    assert (
        f"the series BRA (customs, unadjusted) stops at 2026-06 while Statistics Canada's table goes to {new_month()}, although the service does not say that it ended; check before you accept"
        in said
    )
    assert not [line for line in said if "ends in" in line and "NGA" not in line]
    assert "Statistics Canada's table has no series IRQ (bop, adjusted)" in said
    months = pd.read_csv(io.BytesIO(candidates.read(folder).contents["exports_monthly.csv"]))  # type: ignore[union-attr]
    world = months.loc[(months["reference_month"] == new_month()) & (months["partner_code"] == "WLD")]
    assert world.loc[world["seasonal_adjustment"] == "unadjusted", "value_cad_millions"].tolist() == [
        float(unadjusted()[new_month()]["WLD"])
    ]


def test_when_one_service_fails_nothing_is_changed_and_every_failure_is_told(folder: Path, service: Service) -> None:
    before = read_bytes(folder)
    del service.zips[2025]
    service.fail("getCodeSets", *[Fault(status=409)] * 9)
    status, said = refresh(folder, language="fr")
    assert status == 1 and read_bytes(folder) == before and candidates.read(folder) is None
    assert [line for line in said if "127.0.0.1" not in line and "2024" not in line] == [
        "le service « statcan » a échoué :", "le service « cimt » a échoué :", "rien n'a été modifié",
    ]  # fmt: skip
    assert any("verrouillé avant une diffusion (HTTP 409)" in line for line in said)
    assert any("CIMT-CICM_Tot_Exp_2025.zip n'existe pas (HTTP 404)" in line for line in said)


def test_a_series_that_is_held_and_no_longer_served_is_a_failure(folder: Path, service: Service) -> None:
    service.absent = {"1.2.1.1.11.0.0.0.0.0"}
    status, said = refresh(folder, "statcan")
    assert status == 1 and any("the series CHN (customs, unadjusted) is in our table" in line for line in said)


def test_a_partner_that_leaves_the_tables_metadata_is_a_failure(folder: Path, service: Service) -> None:
    before = read_bytes(folder)
    for name in ("", "People's Republic of China"):
        del service.names[11]
        service.names |= {11: name} if name else {}
        status, said = refresh(folder, "statcan")
        assert (status, said[-1]) == (1, "nothing was changed")
        assert any("the series CHN (customs, unadjusted) is in our table" in line for line in said)
        assert any(name in line for line in said if "that has no code here" in line) is bool(name)
        assert candidates.read(folder) is None and read_bytes(folder) == before
        service.names[11] = "China"
        _forget(folder)


def test_a_held_month_that_is_withdrawn_is_named_and_keeps_its_figure(folder: Path, service: Service) -> None:
    held = value(load_tables(folder), "exports_monthly", reference_month="2026-07", partner_code="CHN", **UNADJUSTED)
    service.points["CHN", "2026-07"] = {"statusCode": 1, "value": None}
    status, said = refresh(folder, "statcan")
    assert status == 0, said
    assert (
        "CHN (customs, unadjusted), 2026-07: the service no longer gives a figure (mark ..); our table is unchanged. Check, and edit the rows by hand"
        in said
    )
    assert accept(folder)[0] == 0
    tables = load_tables(folder)
    assert value(tables, "exports_monthly", reference_month="2026-07", partner_code="CHN", **UNADJUSTED) == held


def test_the_report_begins_with_the_release_and_points_at_what_looks_wrong(folder: Path, service: Service) -> None:
    service.points["USA", new_month()] = {"value": 5000.0}
    status, said = refresh(folder, "statcan")
    assert status == 0
    first = next(n for n, line in enumerate(said) if line.startswith("Exports to the world, August 2026"))
    assert first < min(n for n, line in enumerate(said) if line.startswith(("check this", "exports_monthly.csv")))
    looks = [line for line in said if line.startswith("check this: Exports to the United States, August 2026")]
    assert sum("outside the expected range of 50% to 90%" in line for line in looks) == 3  # every measure
    assert sum("→ C$5,000 million" in line for line in looks) == 3


def test_candidates_of_another_service_are_not_replaced_in_silence(folder: Path, service: Service) -> None:
    held = read_bytes(folder)
    candidates.write(folder, candidates.Candidates(held, version(held), ("statcan",)))
    replaced = "the new figures from statcan had not been accepted; these replace them. To have both, run: python -m data refresh --source statcan --source comtrade"
    assert replaced in refresh(folder, "comtrade")[1]
    assert (candidates.read(folder) or candidates.Candidates({}, "")).services == ("comtrade",)
    assert replaced not in refresh(folder, "comtrade")[1]


def test_candidates_that_are_out_of_date_are_taken_away(folder: Path, service: Service) -> None:
    held = read_bytes(folder)
    refresh(folder, "comtrade")
    assert accept(folder)[0] == 0
    now = candidates.Candidates(held, version(read_bytes(folder)), ("cimt",))
    candidates.write(folder, now)
    said = refresh(folder, "comtrade")[1]
    assert any(line.startswith("the new figures from cimt are still waiting in ") for line in said)
    assert candidates.read(folder) == now
    for waiting in (replace(now, services=("comtrade",)), replace(now, made_from="earlier tables")):
        candidates.write(folder, waiting)
        assert "the new figures that were waiting are out of date and were removed" in refresh(folder, "comtrade")[1]
        assert not candidates.place(folder).exists()


def test_comtrade_comes_into_the_tables_in_us_dollars(folder: Path, service: Service) -> None:
    assert refresh(folder, "comtrade")[0] == 0
    assert accept(folder)[0] == 0
    tables = load_tables(folder)
    key = {"year": 2025, "basis": "customs", "compilation": "un_comtrade"}
    # 12 months x C$5.0 million x 0.75 = US$45 million.
    assert value(tables, "exports_annual_usd", partner_code="ARE", flow="total_exports", **key) == (
        45.0, "2026-11-22", "un_comtrade_exports",
    )  # fmt: skip
    assert value(tables, "imports_annual_usd", partner_code="TWN", flow="imports", **key)[2] == "un_comtrade_imports"
    assert service.asked[0][1].startswith("/public/v1/preview/C/A/HS?reporterCode=124&period=2024&flowCode=X")


def test_a_key_changes_the_door_and_the_limit(folder: Path, service: Service, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COMTRADE_KEY", "abc123")
    service.comtrade[2025, "X"] *= 3  # 700 records are no longer cut short, but partners stand there twice
    status, said = refresh(folder, "comtrade")
    assert status == 1 and any("twice" in line for line in said) and "abc123" not in "".join(said)
    _, path, headers = service.asked[0]
    assert path.startswith("/data/v1/get/C/A/HS") and headers["Ocp-Apim-Subscription-Key"] == "abc123"


def test_broken_tables_are_mended_first(folder: Path, service: Service) -> None:
    (folder / "blocs.csv").write_text("broken")
    status, said = refresh(folder)
    assert status == 1 and "fix them first: python -m data check" in said[0]
    assert service.asked == []


def test_candidates_no_longer_fit_tables_that_changed(folder: Path) -> None:
    assert accept(folder)[1][0] == "there are no new figures to accept; first run: python -m data refresh"
    candidates.write(folder, candidates.Candidates(read_bytes(folder), "another version"))
    assert (
        accept(folder)[1][0] == "the tables changed after the new figures were read; run again: python -m data refresh"
    )


def test_the_command_knows_its_options(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["refresh", str(tmp_path / "none"), "--language", "fr"]) == 1
    assert capsys.readouterr().out.endswith("none : ce dossier n'existe pas; vérifiez le chemin\n")
    wording = wording_for("en")
    assert (_years("2024", wording), _years("2019-2021", wording)) == ((2024,), (2019, 2020, 2021))
    for wrong in ("", "20x", "2021-2019", "1500", "1988-2099"):
        with pytest.raises(SystemExit):
            main(["refresh", "--years", wrong])
    assert usual_years(TODAY) == (2024, 2025)


def test_addresses_come_from_the_environment_or_are_the_services_own() -> None:
    assert Addresses.of({}) == Addresses("https://www150.statcan.gc.ca", "https://comtradeapi.un.org", "")
    assert Addresses.of({"TRADE_STATCAN_ADDRESS": "http://mirror/"}).statcan == "http://mirror"
