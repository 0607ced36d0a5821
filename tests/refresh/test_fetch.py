"""Services are asked patiently: refusals that pass are tried again, downloads go on, and the rest is told plainly."""

import io
import os
import random
import time
import zipfile
from collections.abc import Iterator
from decimal import Decimal
from email.utils import formatdate
from pathlib import Path

import pytest

from data.refresh.fetch import Fetcher, Patience
from data.refresh.progress import Bars, Progress
from data.refresh.remarks import RefreshFailed
from tests.live_server import free_port
from tests.refresh.statcan_answers import Fault, Service
from tests.refresh.statcan_server import serving

QUICK = Patience(attempts=3, first_wait=0.01, longest_wait=0.05, timeout=1.0)
CODES = "/t1/wds/rest/getCodeSets"
FILE = "/zip/CIMT-CICM_Tot_Exp_2025.zip"


def archive(seed: int = 1, size: int = 300_000) -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as bundle:
        bundle.writestr("ODPFN021_202512N.csv", random.Random(seed).randbytes(size))
    return packed.getvalue()


@pytest.fixture
def service() -> Service:
    return Service(zips={2025: archive()})


@pytest.fixture
def address(service: Service) -> Iterator[str]:
    with serving(service) as found:
        yield found


@pytest.fixture
def fetcher(tmp_path: Path) -> Fetcher:
    return Fetcher(tmp_path / "cache", QUICK)


def refusal(fetcher: Fetcher, url: str) -> str:
    with pytest.raises(RefreshFailed) as failure:
        fetcher.archive(url) if url.endswith(".zip") else fetcher.answer(url)
    return failure.value.remarks[0].rule


@pytest.mark.parametrize("status", [408, 409, 425, 429, 500, 502, 503, 504])
def test_a_refusal_that_passes_is_asked_again(service: Service, address: str, fetcher: Fetcher, status: int) -> None:
    service.fail("getCodeSets", Fault(status=status), Fault(status=status))
    assert fetcher.answer(address + CODES)["status"] == "SUCCESS"
    assert service.times("getCodeSets") == 3


@pytest.mark.parametrize(
    ("status", "rule"),
    [
        (409, "locked"),
        (429, "too_many"),
        (503, "unavailable"),
        (403, "refused"),
        (404, "not_found"),
        (418, "unexpected_status"),
    ],
)
def test_a_refusal_that_stays_is_told(service: Service, address: str, fetcher: Fetcher, status: int, rule: str) -> None:
    service.fail("getCodeSets", *[Fault(status=status)] * 9)
    assert refusal(fetcher, address + CODES) == rule
    assert service.times("getCodeSets") == (4 if status in (409, 429, 503) else 1)


def test_a_body_is_posted_again_after_a_refusal(service: Service, address: str, fetcher: Fetcher) -> None:
    service.fail("getCubeMetadata", Fault(status=409))
    body = [{"productId": 12100011}]
    assert fetcher.answer(address + "/t1/wds/rest/getCubeMetadata", body=body)[0]["status"] == "SUCCESS"
    assert [method for method, _, _ in service.asked] == ["POST", "POST"]


@pytest.mark.parametrize("as_date", [False, True])
def test_retry_after_is_waited_for_but_not_for_ever(
    service: Service, address: str, tmp_path: Path, *, as_date: bool
) -> None:
    patient = Fetcher(tmp_path, Patience(attempts=3, first_wait=0.01, longest_wait=1.0, timeout=1.0))
    service.fail("getCodeSets", Fault(status=429, retry_after=formatdate(time.time() + 3600) if as_date else "3600"))
    start = time.monotonic()
    patient.answer(address + CODES)
    assert 0.9 < time.monotonic() - start < 3


def test_a_retry_after_that_makes_no_sense_is_no_reason_to_give_up(
    service: Service, address: str, fetcher: Fetcher
) -> None:
    service.fail("getCodeSets", Fault(status=503, retry_after="soon"))
    assert fetcher.answer(address + CODES)["status"] == "SUCCESS"


@pytest.mark.parametrize("kind", ["drop", "cut", "page", "slow"])
def test_a_broken_answer_is_asked_for_again(service: Service, address: str, fetcher: Fetcher, kind: str) -> None:
    service.fail("getCodeSets", Fault(kind, bytes_sent=20), Fault(kind, bytes_sent=20))
    assert fetcher.answer(address + CODES)["status"] == "SUCCESS"


@pytest.mark.parametrize(
    ("kind", "rule"), [("drop", "no_connection"), ("cut", "interrupted"), ("page", "not_json"), ("slow", "too_slow")]
)
def test_an_answer_that_stays_broken_is_told(
    service: Service, address: str, fetcher: Fetcher, kind: str, rule: str
) -> None:
    service.fail("getCodeSets", *[Fault(kind, bytes_sent=20)] * 20)
    assert refusal(fetcher, address + CODES) == rule


def test_nobody_at_the_address_is_told(fetcher: Fetcher) -> None:
    assert refusal(fetcher, f"http://127.0.0.1:{free_port()}{CODES}") == "no_connection"
    assert refusal(fetcher, "nonsense://x") == "cannot_ask"


def test_numbers_keep_every_digit(service: Service, address: str, fetcher: Fetcher) -> None:
    service.fail("getCodeSets", Fault("body", body=b'{"value": 54458.10}'))
    assert fetcher.answer(address + CODES) == {"value": Decimal("54458.10")}


def test_an_answer_is_kept_for_a_while_and_forgotten_when_it_was_of_no_use(
    service: Service, address: str, fetcher: Fetcher
) -> None:
    fetcher.answer(address + CODES)
    fetcher.answer(address + CODES)
    assert service.times("getCodeSets") == 1
    fetcher.forget()
    fetcher.answer(address + CODES)
    assert service.times("getCodeSets") == 2


def test_an_old_answer_is_asked_for_anew(service: Service, address: str, fetcher: Fetcher) -> None:
    fetcher.answer(address + CODES)
    for kept in fetcher.cache.glob("*.json"):
        os.utime(kept, (time.time() - 1000, time.time() - 1000))
    fetcher.answer(address + CODES)
    assert service.times("getCodeSets") == 2


def test_the_key_goes_to_the_service_and_nowhere_else(service: Service, address: str, fetcher: Fetcher) -> None:
    fetcher.answer(address + CODES, key=("Ocp-Apim-Subscription-Key", "abc123"))
    assert service.asked[0][2]["Ocp-Apim-Subscription-Key"] == "abc123"
    assert all(b"abc123" not in path.read_bytes() for path in fetcher.cache.iterdir())


def test_a_file_arrives_with_the_day_it_was_put_there(service: Service, address: str, fetcher: Fetcher) -> None:
    fetched = fetcher.archive(address + FILE)
    assert fetched.path.read_bytes() == service.zips[2025]
    assert str(fetched.released) == "2026-10-06"


def test_a_file_that_breaks_off_goes_on_where_it_stopped(service: Service, address: str, fetcher: Fetcher) -> None:
    service.fail(".zip", Fault("cut", bytes_sent=100_000), Fault("cut", bytes_sent=100_000))
    assert fetcher.archive(address + FILE).path.read_bytes() == service.zips[2025]
    # What came is kept in pieces of 8,192 bytes: 12 of 100,000, and 24 of 198,304.
    assert [headers.get("Range") for _, _, headers in service.asked] == [None, "bytes=98304-", "bytes=196608-"]


def test_a_file_goes_on_in_a_later_refresh(service: Service, address: str, fetcher: Fetcher) -> None:
    service.fail(".zip", *[Fault("cut", bytes_sent=50_000)] * 3)
    assert refusal(fetcher, address + FILE) == "interrupted"
    again = Fetcher(fetcher.cache, QUICK)
    assert again.archive(address + FILE).path.read_bytes() == service.zips[2025]
    assert service.asked[-1][2]["Range"] == "bytes=147456-"  # 3 x 6 pieces of 8,192 bytes


def test_a_file_that_changed_meanwhile_starts_over(service: Service, address: str, fetcher: Fetcher) -> None:
    service.fail(".zip", *[Fault("cut", bytes_sent=50_000)] * 3)
    refusal(fetcher, address + FILE)
    service.zips[2025], service.etag = archive(seed=2), '"b2"'
    assert fetcher.archive(address + FILE).path.read_bytes() == service.zips[2025]


def test_a_service_without_ranges_starts_over(service: Service, address: str, fetcher: Fetcher) -> None:
    service.ranges = False
    service.fail(".zip", Fault("cut", bytes_sent=50_000))
    assert fetcher.archive(address + FILE).path.read_bytes() == service.zips[2025]


def test_a_part_longer_than_the_file_starts_over(service: Service, address: str, fetcher: Fetcher) -> None:
    service.fail(".zip", *[Fault("cut", bytes_sent=50_000)] * 3)
    refusal(fetcher, address + FILE)
    part = fetcher.cache / "CIMT-CICM_Tot_Exp_2025.zip.part"
    part.write_bytes(part.read_bytes() + bytes(400_000))
    assert fetcher.archive(address + FILE).path.read_bytes() == service.zips[2025]


def test_an_unchanged_file_is_not_sent_again(service: Service, address: str, fetcher: Fetcher) -> None:
    fetcher.archive(address + FILE)
    again = fetcher.archive(address + FILE)
    assert again.path.read_bytes() == service.zips[2025] and str(again.released) == "2026-10-06"
    assert service.asked[-1][2]["If-None-Match"] == service.etag


def test_a_changed_file_is_sent_again(service: Service, address: str, fetcher: Fetcher) -> None:
    fetcher.archive(address + FILE)
    service.zips[2025], service.etag = archive(seed=3), '"c3"'
    assert fetcher.archive(address + FILE).path.read_bytes() == service.zips[2025]


def test_a_page_in_the_place_of_a_file_is_told_and_not_kept(service: Service, address: str, fetcher: Fetcher) -> None:
    service.fail(".zip", Fault("page"))
    assert refusal(fetcher, address + FILE) == "not_a_zip"
    assert fetcher.archive(address + FILE).path.read_bytes() == service.zips[2025]


def test_a_year_that_is_not_there_is_told(address: str, fetcher: Fetcher) -> None:
    assert refusal(fetcher, address + FILE.replace("2025", "2031")) == "not_found"


def test_the_proxy_of_the_environment_is_honoured(
    service: Service, address: str, fetcher: Fetcher, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("http_proxy", address)  # the server answers for any host, as a proxy does
    assert fetcher.answer("http://statcan.invalid" + CODES)["status"] == "SUCCESS"
    assert service.asked[0][1] == "http://statcan.invalid" + CODES


def test_progress_is_told_as_bytes_arrive_and_bars_are_drawn(
    service: Service, address: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    Fetcher(tmp_path / "a", QUICK, Progress()).archive(address + FILE)
    assert capsys.readouterr() == ("", "")
    Fetcher(tmp_path / "b", QUICK, Bars()).archive(address + FILE)
    assert capsys.readouterr().out == ""  # bars go to the error stream
