"""Where a credential may go: https, or the loopback, and a host that can be read."""

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from confluence_connector._urls import api_origin, site_origin
from confluence_connector.errors import ConfigurationError

LOOPBACK = ["127.0.0.1", "127.1.2.3", "localhost", "[::1]"]
OFF_LOOPBACK = [
    "acme.atlassian.net",
    "api.atlassian.com",
    "10.0.0.1",
    "0.0.0.0",
    "[::]",
    "[fe80::1]",
    "127.1",
    "2130706433",
    "127.0.0.1.nip.example",
    "localhost.evil.example",
    "evil-localhost",
    "127.0.0.1.",
]


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://api.atlassian.com", "https://api.atlassian.com"),
        ("https://api.atlassian.com/", "https://api.atlassian.com"),
        (" https://api.atlassian.com//\n", "https://api.atlassian.com"),
        ("https://api.atlassian.com/#", "https://api.atlassian.com"),
        ("HTTPS://API.Atlassian.COM", "https://api.atlassian.com"),
        ("https://api.atlassian.com:443", "https://api.atlassian.com"),
        ("https://api.atlassian.com:", "https://api.atlassian.com"),
        ("https://proxy.example:8443/Gate/way/", "https://proxy.example:8443/Gate/way"),
        ("https://my_proxy:8443", "https://my_proxy:8443"),
        ("http://localhost:80", "http://localhost"),
        ("http://LOCALHOST:8090", "http://localhost:8090"),
        ("https://[2001:DB8::1]:8443/", "https://[2001:db8::1]:8443"),
    ],
)
def test_gateway_addresses(url, origin):
    assert api_origin(url) == origin


@pytest.mark.parametrize(
    ("site", "origin"),
    [
        ("acme", "https://acme.atlassian.net"),
        (" ACME \n", "https://acme.atlassian.net"),
        ("acme/wiki", "https://acme.atlassian.net"),
        ("acme.atlassian.net", "https://acme.atlassian.net"),
        ("acme.atlassian.net/wiki/spaces/DOCS", "https://acme.atlassian.net"),
        ("https://acme.atlassian.net", "https://acme.atlassian.net"),
        ("https://ACME.atlassian.net:443/wiki/", "https://acme.atlassian.net"),
        ("wiki.acme.example:8443", "https://wiki.acme.example:8443"),
        ("localhost:8090", "https://localhost:8090"),
        ("http://127.0.0.1:8090/", "http://127.0.0.1:8090"),
        ("http://[::1]:8090", "http://[::1]:8090"),
    ],
)
def test_site_addresses(site, origin):
    assert site_origin(site) == origin


@pytest.mark.parametrize("check", [api_origin, site_origin])
@pytest.mark.parametrize("host", LOOPBACK)
def test_plain_http_is_taken_on_the_loopback(check, host):
    assert check(f"http://{host}:8090") == f"http://{host}:8090"


@pytest.mark.parametrize("check", [api_origin, site_origin])
@pytest.mark.parametrize("host", OFF_LOOPBACK)
def test_plain_http_is_refused_elsewhere(check, host):
    with pytest.raises(ConfigurationError, match="plain http"):
        check(f"http://{host}")


BAD_EVERYWHERE = [
    "",
    " ",
    "https://",
    "https:///wiki",
    "ftp://acme.atlassian.net",
    "file:///etc/passwd",
    "https://ann@acme.atlassian.net",
    "https://ann:pw@acme.atlassian.net",
    "https://:pw@acme.atlassian.net",
    "https://@acme.atlassian.net",
    "https://acme.atlassian.net@evil.example",
    "https://acme.atlassian.net\\@evil.example",
    "https://acme.atlassian.net\\.evil.example",
    "https://acme.atlassian.net%2f.evil.example",
    "https://acme.atlas\nsian.net",
    "https://acme.atlas\tsian.net",
    "https://acme.atlassian.net .evil.example",
    "https://acme.atlassian.net?x=1",
    "https://acme.atlassian.net#evil",
    "https://acme.atlassian.net:99999",
    "https://acme.atlassian.net:-1",
    "https://acme.atlassian.net:port",
    "https://[::1",
    "https://[evil]",
    "https://аcme.atlassian.net",
    "https://acme。atlassian。net",
    "https://acme.atlassian.net／.evil.example",
    "http://１２７.0.0.1",
    "https://acme\x00.atlassian.net",
    "javascript://acme.atlassian.net",
]


@pytest.mark.parametrize("url", [*BAD_EVERYWHERE, "api.atlassian.com", "//api.atlassian.com"])
def test_what_is_not_a_gateway_address_is_refused(url):
    with pytest.raises(ConfigurationError, match="api_url="):
        api_origin(url)


@pytest.mark.parametrize(
    "site",
    [
        *BAD_EVERYWHERE,
        "ann@acme",
        "acme?x",
        "acme#x",
        "acme:8443",
        "/acme",
        "аcme",
        "a cme",
        "[::1]:8090",
        "acme\\evil",
    ],
)
def test_what_is_not_a_site_is_refused(site):
    with pytest.raises(ConfigurationError, match="site="):
        site_origin(site)


def test_the_error_does_not_repeat_a_password():
    for check in (api_origin, site_origin):
        with pytest.raises(ConfigurationError) as caught:
            check("https://ann:Zx9-abc@acme.atlassian.net")
        assert "Zx9" not in str(caught.value)


@given(st.text(max_size=30) | st.text("acmehtps:/.@\\?#[]%0189 \n", max_size=30))
def test_any_text_gives_an_origin_or_the_typed_error(text):
    for check in (api_origin, site_origin):
        for url in (text, f"https://acme.atlassian.net{text}", f"http://{text}"):
            try:
                parts = urlsplit(check(url))
            except ConfigurationError:
                continue
            assert parts.hostname
            assert parts.hostname.isascii()
            assert parts.username is None
            assert check(parts.geturl()) == parts.geturl()


@given(st.text(max_size=20).filter(lambda t: t[:1] not in ("/", "?", "#", ":")))
def test_nothing_after_the_host_leads_to_another_host(text):
    try:
        host = urlsplit(site_origin(f"https://acme.atlassian.net{text}")).hostname
    except ConfigurationError:
        return
    assert host is not None
    assert host.startswith("acme.atlassian.net")
