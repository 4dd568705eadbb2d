# Derived from tests/stress/reliability/_async/test_where_credentials_go.py by `nox -s unasync`: change that file instead.
"""A credential goes to the API that was configured, and nowhere else, wherever responses point."""

from __future__ import annotations

import ssl
from collections.abc import Callable
from contextlib import suppress

import httpx
import pytest

from confluence_connector import Confluence, ConfluenceError, RetryPolicy
from confluence_connector.auth import ApiToken, Nango, OAuth2, ServiceAccount
from confluence_connector.sandbox import Sandbox

API = "https://api.atlassian.com"
SECRETS = ("a-secret-token", "a-client-secret", "a-refresh-token")
ELSEWHERE = [
    "https://evil.example/x",
    "//evil.example/x",
    "https://api.atlassian.com.evil.example/x",
    "https://api.atlassian.com@evil.example/x",
    "https://ann:pw@evil.example/x",
    "https://api.atlassian.com%2eevil.example/x",
    "https://api.atlassian.com\\@evil.example/x",
    "https://аpi.atlassian.com/x",
    "https://api.atlassian.com:444/x",
    "http://api.atlassian.com/x",
    "http://127.0.0.1:9/x",
    "https://API.atlassian.com./x",
    "https://acme.atlassian.net/x",
]
Call = Callable[[Confluence], object]


def read(confluence: Confluence) -> object:
    return confluence.pages.get(7)


def walk(confluence: Confluence) -> object:
    return [space for space in confluence.spaces.list()]


def search(confluence: Confluence) -> object:
    return [hit for hit in confluence.search("type = page")]


def discover(confluence: Confluence) -> object:
    return confluence.sites()


def create(confluence: Confluence) -> object:
    return confluence.pages.create(space=7, title="Grill plan")


def delete(confluence: Confluence) -> object:
    return confluence.pages.delete(7)


def upload(confluence: Confluence) -> object:
    return confluence.attachments.upload(7, b"ribs", name="list.csv")


def download(confluence: Confluence) -> object:
    with confluence.attachments.open("att9") as stream:
        return stream.read()


def follow(confluence: Confluence) -> object:
    return confluence.raw.httpx_client.get(f"{API}/x", follow_redirects=True)


CALLS: list[Call] = [read, walk, search, discover, create, delete, upload, download, follow]


class Wire:
    """Responses every request with pointers to somewhere else, and notes what was sent where.

    Args:
        place: Where redirects and links point.
        redirect: Status of the redirects; without, responses are whole and only their links point.
    """

    def __init__(self, place: str, redirect: int | None = None) -> None:
        self._place = place
        self._redirect = redirect
        self.sent: list[tuple[str, str]] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        origin = f"{request.url.scheme}://{request.url.netloc.decode()}"
        whole = f"{request.url} {request.headers.raw} {request.content!r}"
        self.sent.append((origin, whole.lower()))
        is_download = request.url.path.endswith("/download")
        if self._redirect or (is_download and origin == API):
            # In bytes: httpx would not let us write some of these places down otherwise.
            headers = {"Location": self._place.encode()}
            return httpx.Response(self._redirect or 302, headers=headers)
        return httpx.Response(200, json=self._content())

    def _content(self) -> dict[str, object]:
        page = {
            "id": "att9",
            "status": "current",
            "title": "list.csv",
            "fileSize": 4,
            "pageId": "7",
            "downloadLink": self._place,
            "webuiLink": self._place,
        }
        links = dict.fromkeys(("next", "base", "self", "context", "download"), self._place)
        return {**page, "results": [], "_links": links}

    def strangers(self) -> set[str]:
        """Return the addresses off the API that saw a secret."""
        return {
            origin
            for origin, sent in self.sent
            if origin != API and (any(s in sent for s in SECRETS) or "authorization" in sent)
        }


def made(wire: Wire, call: Call, auth: object = SECRETS[0]) -> None:
    transport = httpx.MockTransport(wire)
    retry = RetryPolicy(attempts=1)
    with Confluence(auth, cloud_id="1", transport=transport, retry=retry) as confluence:
        with suppress(ConfluenceError):
            call(confluence)


@pytest.mark.parametrize("place", ELSEWHERE)
def test_redirects_get_nothing(place: str) -> None:
    for call in CALLS:
        for status in (301, 302, 303, 307, 308):
            wire = Wire(place, status)
            made(wire, call)
            assert SECRETS[0] in wire.sent[0][1], "the API itself has to see it"
            assert not wire.strangers(), call


@pytest.mark.parametrize("place", [*ELSEWHERE, "https://evil.example/x?cursor=2&start=2"])
def test_links_get_nothing(place: str) -> None:
    for call in CALLS:
        wire = Wire(place)
        made(wire, call)
        assert SECRETS[0] in wire.sent[0][1]
        assert not wire.strangers(), call
        if call is not download:
            assert {origin for origin, _ in wire.sent} == {API}, "no link is followed at all"


@pytest.mark.parametrize("place", ELSEWHERE)
@pytest.mark.parametrize(
    "auth",
    [
        lambda: OAuth2("the-app", SECRETS[1], SECRETS[2], token_url=f"{API}/oauth/token"),
        lambda: ServiceAccount("the-app", SECRETS[1], token_url=f"{API}/oauth/token"),
        lambda: Nango("ann", secret_key=SECRETS[1], base_url=API),
    ],
    ids=["OAuth2", "ServiceAccount", "Nango"],
)
def test_redirects_of_the_token_endpoint_get_nothing(
    place: str, auth: Callable[[], object]
) -> None:
    for call in (read, create, upload, download, follow):
        for status in (302, 307, 308):
            wire = Wire(place, status)
            made(wire, call, auth())
            assert SECRETS[1] in wire.sent[0][1]
            assert not wire.strangers(), call


@pytest.mark.parametrize("place", [place for place in ELSEWHERE if place.startswith("http")])
@pytest.mark.parametrize("auth", [lambda: SECRETS[0], lambda: OAuth2("app", *SECRETS[1:])])
def test_a_request_of_ones_own_to_elsewhere_gets_nothing(
    place: str, auth: Callable[[], object]
) -> None:
    def ask(confluence: Confluence) -> object:
        return confluence.raw.httpx_client.get(place, follow_redirects=True)

    wire = Wire("https://evil.example/x")
    with suppress(httpx.InvalidURL, UnicodeError):
        made(wire, ask, auth())
    assert not wire.strangers()


def test_an_api_token_goes_to_the_site_and_to_the_api_alone() -> None:
    for place in ELSEWHERE[:-1]:
        for status in (302, 307):
            wire = Wire(place, status)
            transport = httpx.MockTransport(wire)
            with Confluence(
                ApiToken("ann@acme.example", SECRETS[0]),
                site="acme",
                cloud_id="1",
                transport=transport,
                retry=RetryPolicy(attempts=1),
            ) as confluence:
                with pytest.raises(ConfluenceError):
                    confluence.pages.get(7)
            seen = {origin for origin, sent in wire.sent if "authorization" in sent}
            assert seen <= {API, "https://acme.atlassian.net"}
            assert seen


def test_no_proxy_of_the_environment_sees_a_credential_in_the_clear(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with Sandbox() as sandbox, sandbox.serve() as server:
        for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(name, "http://127.0.0.1:9")
        for name in ("NO_PROXY", "no_proxy"):
            monkeypatch.delenv(name, raising=False)
        with Confluence(
            sandbox.issue_token(), site="acme", api_url=server.url, retry=RetryPolicy(attempts=1)
        ) as confluence:
            assert (confluence.spaces.get_by_key("DOCS")).key == "DOCS"


@pytest.mark.parametrize(
    "variables",
    [
        {},
        {"PYTHONHTTPSVERIFY": "0"},
        {"SSL_CERT_FILE": "the file"},
        {"SSL_CERT_DIR": "the folder"},
        {"CURL_CA_BUNDLE": "", "REQUESTS_CA_BUNDLE": ""},
        {"CONFLUENCE_VERIFY": "false", "HTTPX_VERIFY": "0"},
    ],
    ids=lambda variables: "+".join(variables) or "nothing",
)
def test_certificates_are_verified_whatever_the_environment_says(
    variables: dict[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = ssl.get_default_verify_paths()
    known = {"the file": paths.cafile or paths.openssl_cafile, "the folder": paths.openssl_capath}
    for name, value in variables.items():
        monkeypatch.setenv(name, known.get(value, value))
    contexts: list[ssl.SSLContext] = []
    shake_hands = ssl.SSLContext.wrap_bio, ssl.SSLContext.wrap_socket

    def noted(number: int) -> Callable[..., object]:
        def wrap(context: ssl.SSLContext, *arguments: object, **options: object) -> object:
            contexts.append(context)
            return shake_hands[number](context, *arguments, **options)

        return wrap

    monkeypatch.setattr(ssl.SSLContext, "wrap_bio", noted(0))
    monkeypatch.setattr(ssl.SSLContext, "wrap_socket", noted(1))
    with Sandbox() as sandbox, sandbox.serve() as server:
        url = server.url.replace("http://", "https://")  # where nobody speaks TLS
        with Confluence(
            "a-token", cloud_id="1", api_url=url, timeout=5, retry=RetryPolicy(attempts=1)
        ) as confluence:
            with pytest.raises(ConfluenceError):
                confluence.pages.get(7)
    assert contexts
    assert {(c.verify_mode, c.check_hostname) for c in contexts} == {(ssl.CERT_REQUIRED, True)}


@pytest.mark.parametrize("option", ["verify", "cert", "trust_env", "mounts", "auth_host"])
def test_nothing_about_trust_can_be_handed_in(option: str) -> None:
    with pytest.raises(TypeError, match=option):
        Confluence("a-token", **{option: False})
