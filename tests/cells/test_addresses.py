"""Addresses that were passed on are read back as what was meant."""

import pytest

from data.cells.addresses import is_private, rewritten, without_tracking

REPORT = "https://www.example.org/a_b-c.pdf?id=7"


@pytest.mark.parametrize(
    "address",
    [
        "https://can01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.example.org%2Fa_b-c.pdf%3Fid%3D7&data=05%7Ca",
        "https://urldefense.proofpoint.com/v2/url?u=https-3A__www.example.org_a-5Fb-2Dc.pdf-3Fid-3D7&d=DwMFAg&c=x",
        "https://urldefense.com/v3/__https://www.example.org/a_b-c.pdf?id=7__;!!AbC!xyz$",
        "https://linkprotect.cudasvc.com/url?a=https%3a%2f%2fwww.example.org%2fa_b-c.pdf%3fid%3d7&c=E,1,x",
        "https://secure-web.cisco.com/1aBc/https%3A%2F%2Fwww.example.org%2Fa_b-c.pdf%3Fid%3D7",
        "https://www.google.com/url?sa=t&url=https%3A%2F%2Fwww.example.org%2Fa_b-c.pdf%3Fid%3D7&usg=x",
        "https://l.facebook.com/l.php?u=https%3A%2F%2Fwww.example.org%2Fa_b-c.pdf%3Fid%3D7&h=x",
    ],
)
def test_the_address_is_read_out_of_what_a_mail_filter_made_of_it(address: str) -> None:
    assert rewritten(address) == REPORT


@pytest.mark.parametrize(
    "address",
    [
        "https://protect-eu.mimecast.com/s/AbC1?domain=example.org",
        "https://urldefense.com/v3/__https://a.org/*x__;Iw!!b",
    ],
)
def test_what_cannot_be_read_out_is_still_known_as_rewritten(address: str) -> None:
    assert rewritten(address) == ""


@pytest.mark.parametrize(
    "address", [REPORT, "https://www.google.com/", "https://web.archive.org/web/2020/https://a.org/"]
)
def test_other_addresses_are_not_rewritten(address: str) -> None:
    assert rewritten(address) is None


@pytest.mark.parametrize(
    ("address", "clean"),
    [
        ("https://example.org/a?utm_source=x&utm_medium=mail", "https://example.org/a"),
        ("https://example.org/a?id=7&fbclid=Iw%2F0&lang=fr#part", "https://example.org/a?id=7&lang=fr#part"),
        ("https://example.org/a?GCLID=1", "https://example.org/a"),
        ("https://example.org/a?id=%C3%A9&b", "https://example.org/a?id=%C3%A9&b"),
    ],
)
def test_tracking_goes_and_every_other_byte_stays(address: str, clean: str) -> None:
    assert without_tracking(address) == clean


@pytest.mark.parametrize(
    "address",
    [
        "http://10.1.2.3/x", "https://files.corp/a", "http://localhost/b", "http://[fd00::1]/",
        "https://intranet.example.ca/report", "https://example.sharepoint.com/sites/trade/report.pdf",
    ],
)  # fmt: skip
def test_addresses_for_the_members_of_an_organisation_are_private(address: str) -> None:
    assert is_private(address)


@pytest.mark.parametrize("address", ["https://www150.statcan.gc.ca/t1", "https://example.org", "http://8.8.8.8/"])
def test_public_addresses_are_not_private(address: str) -> None:
    assert not is_private(address)
