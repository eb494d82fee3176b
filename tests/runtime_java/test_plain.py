"""Times, addresses and limits: nothing is sent."""

from __future__ import annotations

import pytest

from tests.runtime_java.remote import Failed, Remote


def test_times(remote: Remote) -> None:
    assert remote("to-seconds", moment="2026-01-01T00:00:00.999Z") == 1767225600
    assert remote("to-seconds", moment="1950-01-01T00:00:00Z") == -631152000
    assert remote("from-seconds", value=1700000000) == "2023-11-14T22:13:20Z"
    for moment in ("1970-01-01T00:00:00Z", "1979-12-29T23:59:59Z", "1961-01-01T00:00:00Z"):
        with pytest.raises(Failed, match="1960 to 1979"):
            remote("to-seconds", moment=moment)


@pytest.mark.parametrize(
    ("url", "root"),
    [
        ("https://www.kaltura.com", "https://www.kaltura.com/api_v3"),
        (" HTTP://Host:8080/ ", "http://Host:8080/api_v3"),
        ("https://host:443/api_v3/", "https://host/api_v3"),
        ("https://host/prefix/api_v3/index.php", "https://host/prefix/api_v3"),
        ("http://[::1]:81", "http://[::1]:81/api_v3"),
        ("https://bücher.example", "https://xn--bcher-kva.example/api_v3"),
    ],
)
def test_addresses(remote: Remote, url: str, root: str) -> None:
    assert remote("root", url=url) == root


@pytest.mark.parametrize(
    "url",
    [
        "",
        "  ",
        "host",
        "ftp://host",
        "https://",
        "https://u:secret@host",
        "https://host?x=1",
        "https://host#x",
        "http://h:0",
        "http://h/a b",
    ],
)
def test_no_addresses(remote: Remote, url: str) -> None:
    with pytest.raises(Failed) as caught:
        remote("root", url=url)
    assert caught.value.facts["class"] == "UsageException"
    assert "secret" not in caught.value.facts["all"]


def test_limits(remote: Remote) -> None:
    assert remote("limits", millis=1500) == "Timeouts(connect=PT1.5S, read=PT1.5S, total=null)"
    assert remote("limits", retries=0).startswith("RetryPolicy(retries=0, baseDelay=PT0.5S")
    text, alike = remote("limits")
    assert text == "Timeouts(connect=null, read=null, total=null)"
    assert alike
    for refused in ({"millis": 0}, {"millis": -1}, {"retries": -1}):
        with pytest.raises(Failed) as caught:
            remote("limits", **refused)
        assert caught.value.facts["class"] == "UsageException"
