"""Proxies and certificates of the environment: understood exactly, or refused by name."""

from __future__ import annotations

import ssl

import httpx
import pytest

from confluence_connector import AsyncConfluence, ConfigurationError, Confluence, _proxies
from confluence_connector._proxies import proxy_of_environment


@pytest.fixture(autouse=True)
def bare_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("https_proxy", "all_proxy", "no_proxy", "http_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


@pytest.mark.parametrize(
    ("no_proxy", "host", "bypasses"),
    [
        ("", "api.atlassian.com", False),
        ("atlassian.com", "api.atlassian.com", True),
        (".atlassian.com", "api.atlassian.com", True),
        ("*.atlassian.com", "api.atlassian.com", True),
        ("API.Atlassian.COM", "api.atlassian.com", True),
        ("lassian.com", "api.atlassian.com", False),
        ("localhost,fd07:b51a:cc66:f0::/64", "api.atlassian.com", False),
        ("fd07:b51a:cc66:f0::/64", "[fd07:b51a:cc66:f0::9]", True),
        ("fd07:b51a:cc66:f0::/64", "[fd07:b51a:cc66:f1::9]", False),
        ("10.0.0.0/8", "10.1.2.3", True),
        ("10.0.0.0/8", "11.1.2.3", False),
        ("10.0.0.1", "10.0.0.1", True),
        ("::1", "[::1]", True),
        ("[::1]:8443", "[::1]:8443", True),
        ("[::1]:8443", "[::1]", False),
        ("wiki.acme.example:443", "wiki.acme.example", True),
        ("wiki.acme.example:8443", "wiki.acme.example", False),
        ("https://wiki.acme.example", "wiki.acme.example", True),
        (" , atlassian.com ,", "api.atlassian.com", True),
    ],
)
def test_exceptions_are_understood(
    monkeypatch: pytest.MonkeyPatch, no_proxy: str, host: str, bypasses: bool
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.acme.example:3128")
    monkeypatch.setenv("NO_PROXY", no_proxy)
    assert proxy_of_environment().bypasses(httpx.URL(f"https://{host}/wiki")) is bypasses


def test_a_star_turns_every_proxy_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.acme.example:3128")
    monkeypatch.setenv("NO_PROXY", "localhost, *")
    assert proxy_of_environment().proxy is None


@pytest.mark.parametrize("kind", [Confluence, AsyncConfluence])
@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("HTTPS_PROXY", "http://[half"),
        ("HTTPS_PROXY", "ftp://proxy.acme.example"),
        ("https_proxy", "http://proxy.acme.example:port"),
        ("ALL_PROXY", "gopher://user:pass-word@proxy.acme.example"),
        ("SSL_CERT_FILE", "/no/such/file.pem"),
        ("SSL_CERT_FILE", "/dev/null"),
        ("SSL_CERT_DIR", "/no/such/folder"),
    ],
)
def test_what_is_not_understood_is_named(
    monkeypatch: pytest.MonkeyPatch, kind: type, name: str, value: str
) -> None:
    monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=name) as caught:
        kind("a-token-that-is-long")
    assert "pass-word" not in str(caught.value)


@pytest.mark.parametrize(
    "address",
    [
        *("http://a..b", "http://.", "http://a." + "b" * 64, "socks5://a..b", "http://a b"),
        *("http://127.0.0.1:99999", "http:/x", "http://us/er:p@h", "http://a/path?q", "http://*"),
        *("http://%zz", "http://xn--", "http://1.2.3"),
    ],
)
def test_an_address_without_a_host_that_can_be_is_named(
    monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", address)
    with pytest.raises(ConfigurationError, match="HTTPS_PROXY"):
        Confluence("a-token-that-is-long")


@pytest.mark.parametrize(
    "address",
    ["proxy:8080", "http://u:p@proxy.acme.example.:1/", "http://10.0.0.1", "http://[::1]:80"],
)
def test_an_address_with_a_host_is_taken(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.setenv("HTTPS_PROXY", address)
    with Confluence("a-token-that-is-long"):
        pass


@pytest.mark.parametrize(
    "entry",
    [
        *("not a host", "10.0.0.0/99", "fd07::/64/x", "a..b", "host:port", "10.0.0.1-10.0.0.5"),
        *("1.2.3", "0x7f.1", "a:99999", "[::1", "10.0.0.0/0.255.255.255", "*a"),
    ],
)
def test_an_exception_that_is_not_understood_is_named(
    monkeypatch: pytest.MonkeyPatch, entry: str
) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://proxy.acme.example:3128")
    monkeypatch.setenv("no_proxy", f"localhost,{entry}")
    with pytest.raises(ConfigurationError, match="no_proxy"):
        Confluence("a-token-that-is-long")


def test_a_socks_proxy_takes_an_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", "socks5://127.0.0.1:1080")
    monkeypatch.setattr(_proxies, "find_spec", lambda _: None)
    with pytest.raises(ConfigurationError, match=r"ALL_PROXY.*confluence-connector\[socks\]"):
        Confluence("a-token-that-is-long")


@pytest.mark.parametrize(
    "options",
    [
        {"proxy": "nonsense://x"},
        {"proxy": 7},
        {"ssl_context": "a.pem"},
        {"proxy": "http://127.0.0.1:1", "transport": httpx.MockTransport(lambda _: None)},
        {
            "ssl_context": ssl.create_default_context(),
            "transport": httpx.MockTransport(lambda _: None),
        },
    ],
)
@pytest.mark.parametrize("kind", [Confluence, AsyncConfluence])
def test_arguments_that_cannot_be_are_refused(kind: type, options: dict) -> None:
    with pytest.raises(ConfigurationError, match=next(iter(options))):
        kind("a-token-that-is-long", **options)


def test_an_argument_outweighs_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTPS_PROXY", "http://[half")
    with Confluence("a-token-that-is-long", proxy="http://127.0.0.1:3128"):
        pass
