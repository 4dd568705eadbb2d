"""No credential shows, whatever it is and whatever the server does with it."""

from __future__ import annotations

import copy
import io
import logging
import os
import pickle
import threading
import traceback
import warnings
from base64 import b64decode
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl

import httpx
import pytest
import rich.console
import rich.traceback
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from confluence_connector import Confluence, ConfluenceError, RetryPolicy
from confluence_connector.auth import ApiToken, Nango, OAuth2, ServiceAccount

_SECRETS = st.text("abcdefXYZ0123456789-_.=+/", min_size=12, max_size=60).map("s3".__add__)
_WAYS = ["token", "API token", "client secret", "refresh token", "service account", "Nango"]
_STATUSES = [200, 302, 400, 401, 403, 404, 409, 429, 500, 503]
_LOGGERS = ["", "httpx", "httpcore.http11", "httpcore.connection", "h11", "confluence_connector"]


class _Echo(BaseHTTPRequestHandler):
    """The worst server: it sends back whatever it was sent."""

    protocol_version = "HTTP/1.1"
    status = 200

    def answer(self) -> None:
        sent = self.rfile.read(int(self.headers.get("Content-Length", 0))).decode()
        header = self.headers.get("Authorization", "")
        told = [header, header.partition(" ")[2], *(value for _, value in parse_qsl(sent))]
        if header.startswith("Basic"):
            told.append(b64decode(header[6:]).decode().partition(":")[2])
        body = f'{{"message": "you sent {" and ".join(told)}"}}'.encode()
        self.send_response(self.status)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Set-Cookie", f"session={told[-1]}")
        self.send_header("Location", f"/elsewhere?token={told[-1]}")
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = answer  # noqa: N815

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), _Echo)
    threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    server.server_close()


def credential(way: str, secret: str, url: str) -> object:
    match way:
        case "token":
            return secret
        case "API token":
            return ApiToken("ann@acme.example", secret)
        case "client secret":
            return OAuth2("the-app", secret, "a-refresh-token", token_url=f"{url}/t")
        case "refresh token":
            return OAuth2("the-app", "its-secret", secret, token_url=f"{url}/t")
        case "service account":
            return ServiceAccount("the-app", secret, token_url=f"{url}/t")
        case _:
            return Nango("ann", secret_key=secret, base_url=url)


@contextmanager
def all_logs() -> Iterator[io.StringIO]:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    held = [(logger := logging.getLogger(name), logger.level) for name in _LOGGERS]
    for logger, _ in held:
        logger.setLevel(logging.DEBUG)
    logging.getLogger().addHandler(handler)
    try:
        yield stream
    finally:
        logging.getLogger().removeHandler(handler)
        for logger, level in held:
            logger.setLevel(level)


def shown(thing: object) -> Iterator[str]:
    yield repr(thing)
    yield str(thing)
    yield f"{thing}"
    yield repr(getattr(thing, "__dict__", ""))
    for way in (copy.copy, pickle.dumps):
        try:
            yield repr(way(thing))
        except TypeError as refusal:
            yield str(refusal)


def told(error: BaseException) -> Iterator[str]:
    chained = traceback.TracebackException.from_exception(error, capture_locals=True)
    yield "".join(chained.format())
    console = rich.console.Console(file=io.StringIO(), width=500)
    console.print(
        rich.traceback.Traceback.from_exception(
            type(error), error, error.__traceback__, show_locals=True, locals_max_string=None
        )
    )
    yield console.file.getvalue()


@settings(
    # The long form asks for more.
    max_examples=int(os.environ.get("RELIABILITY_EXAMPLES", "20")),
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(secret=_SECRETS, way=st.sampled_from(_WAYS), status=st.sampled_from(_STATUSES))
def test_a_credential_never_shows(url: str, secret: str, way: str, status: int) -> None:
    _Echo.status = status
    held = credential(way, secret, url)
    texts = [] if way == "token" else list(shown(held))
    with all_logs() as logs, warnings.catch_warnings(record=True) as warned:
        confluence = Confluence(
            held, site=url, cloud_id="1", api_url=url, retry=RetryPolicy(attempts=1)
        )
        del held
        with confluence:
            texts += [repr(confluence), str(confluence), f"{confluence}", repr(vars(confluence))]
            texts += [repr(confluence.raw), repr(vars(confluence.pages)), repr(confluence._http)]
            error = call(confluence)
            texts += [*shown(error), *told(error)]
            texts += [repr(vars(confluence._http)), repr(confluence._http.cookies)]
    texts += [logs.getvalue(), *(str(warning.message) for warning in warned)]
    assert "GET" in logs.getvalue() or "POST" in logs.getvalue()
    leaks = [text.replace(secret, "<SECRET>") for text in texts if secret in text]
    assert not leaks, leaks[0][:3000]


def call(confluence: Confluence) -> BaseException:
    try:
        confluence.pages.get(7)
    except ConfluenceError as error:
        return error
    return ValueError("what is no error is the server's own text, and the user's")


@pytest.mark.parametrize(
    "place",
    [
        "https://evil.example/x",
        "https://api.atlassian.com.evil.example/x",
        "https://api.atlassian.com:444/x",
        "http://api.atlassian.com/x",
        "https://api.atlassian.com@evil.example/x",
        "https://api.atlassian.com%2eevil.example/x",
        "https://api.atlassian.com\\@evil.example/x",
        "https://аpi.atlassian.com/x",
        "//evil.example/x",
        "https://API.atlassian.com./x",
    ],
)
def test_a_credential_goes_to_the_api_alone(place: str) -> None:
    seen: list[tuple[str, str]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        origin = f"{request.url.scheme}://{request.url.netloc.decode()}"
        seen.append((origin, request.headers.get("authorization", "")))
        if len(seen) > 3:
            return httpx.Response(200, content=b"")
        if request.url.path.endswith("/download"):
            return httpx.Response(302, headers={"Location": place.encode()})
        attachment = {
            "id": "att9",
            "status": "current",
            "title": "a",
            "fileSize": 0,
            "pageId": "7",
            "createdAt": "2026-09-01T10:00:00.000Z",
            "downloadLink": place,
            "mediaType": "a/b",
            "fileId": "f",
            "_links": {"next": place, "base": place, "download": place},
        }
        return httpx.Response(200, json=attachment)

    with Confluence("a-token", cloud_id="1", transport=httpx.MockTransport(answer)) as confluence:
        try:
            with confluence.attachments.open("att9") as stream:
                stream.read()
        except ConfluenceError:
            pass
    assert seen[0] == ("https://api.atlassian.com", "Bearer a-token")
    assert {origin for origin, header in seen if header} == {"https://api.atlassian.com"}
