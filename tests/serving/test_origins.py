"""The server asks nobody outside, not even to learn who it is."""

import pytest
import requests
from streamlit import net_util
from streamlit.web.server.server_util import is_url_from_allowed_origins

from dashboard.serving.headers import ask_nobody_outside


def test_another_origin_is_refused_without_asking_anyone_outside(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []
    monkeypatch.setattr(net_util, "get_external_ip", net_util.get_external_ip)  # so that it is put back
    monkeypatch.setattr(requests, "get", lambda url, **_: asked.append(url))
    ask_nobody_outside()
    assert not is_url_from_allowed_origins("https://elsewhere.example")
    assert asked == []
