# Derived from tests/facade/_async/test_bodies.py by `nox -s unasync`: change that file instead.
"""No response fills the memory or goes on for ever, whoever it comes from."""

from __future__ import annotations

import gzip
import json
import tracemalloc
from collections.abc import Iterator
from contextlib import nullcontext
from importlib import import_module
from typing import Any

import httpx
import pytest

from confluence_connector import (
    ConfigurationError,
    Confluence,
    NotFoundError,
    OAuth2,
    RequestTimeoutError,
    RetryPolicy,
    TransportError,
    UnexpectedResponseError,
)

MEGABYTE = 1024 * 1024
ATTACHMENT = {"id": "att9", "title": "list.csv", "fileSize": 4, "pageId": "7"}


class Body(httpx.SyncByteStream):
    """Gives one piece again and again."""

    def __init__(self, piece: bytes, times: int = 256) -> None:
        self._piece = piece
        self._times = times
        self.sent = 0
        self.is_closed = False

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(self._times):
            self.sent += len(self._piece)
            yield self._piece

    def close(self) -> None:
        self.is_closed = True


@pytest.fixture(autouse=True)
def limits(monkeypatch: pytest.MonkeyPatch) -> Any:
    bodies = import_module(Confluence.__module__.replace(".client", ".bodies"))
    monkeypatch.setattr(bodies, "MOST_BYTES", MEGABYTE)
    return bodies


def answering(responses: dict[str, httpx.Response], auth: Any = "a-token") -> Confluence:
    """Return a client that gets the response whose key its URL contains."""

    def response(request: httpx.Request) -> httpx.Response:
        return next(response for part, response in responses.items() if part in str(request.url))

    return Confluence(
        auth,
        cloud_id="1",
        transport=httpx.MockTransport(response),
        retry=RetryPolicy(attempts=1),
    )


@pytest.mark.parametrize(("status", "kind"), [(200, UnexpectedResponseError), (404, NotFoundError)])
def test_a_body_without_an_end_is_cut(status: int, kind: type[Exception]) -> None:
    body = Body(bytes(65_536))
    with answering({"/spaces/7": httpx.Response(status, stream=body)}) as confluence:
        with pytest.raises(kind):
            confluence.spaces.get(7)
    assert body.sent < 2 * MEGABYTE
    assert body.is_closed


def test_a_body_that_arrives_endlessly_is_aborted(
    monkeypatch: pytest.MonkeyPatch, limits: Any
) -> None:
    monkeypatch.setattr(limits, "_MOST_SECONDS", -1.0)
    body = Body(b" ")
    with answering({"/spaces/7": httpx.Response(200, stream=body)}) as confluence:
        with pytest.raises(RequestTimeoutError, match="not complete after"):
            confluence.spaces.get(7)
    assert body.sent == 1
    assert body.is_closed


@pytest.mark.parametrize(
    ("status", "kind"), [(200, UnexpectedResponseError), (400, ConfigurationError)]
)
def test_a_token_endpoint_that_never_ends(status: int, kind: type[Exception]) -> None:
    body = Body(bytes(65_536))
    auth = OAuth2("the-app", "its-secret", "the-refresh-token")
    with answering({"/oauth/token": httpx.Response(status, stream=body)}, auth) as confluence:
        with pytest.raises(kind):
            confluence.spaces.get(7)
    assert body.sent < 2 * MEGABYTE
    assert body.is_closed


def test_a_redirect_that_never_ends() -> None:
    body = Body(bytes(65_536))
    away = httpx.Response(302, headers={"Location": "https://media.example/f"}, stream=body)
    with answering(
        {"/download": away, "/attachments/": httpx.Response(200, json=ATTACHMENT)}
    ) as confluence:
        with pytest.raises(UnexpectedResponseError, match="more than"):
            with confluence.attachments.open("att9"):
                raise AssertionError("never entered")
    assert body.sent < 2 * MEGABYTE
    assert body.is_closed


@pytest.mark.parametrize("compressed", [1, 2])
def test_a_small_piece_that_swells(compressed: int) -> None:
    piece, encoding = bytes(64 * MEGABYTE), ", ".join(["gzip"] * compressed)
    for _ in range(compressed):
        piece = gzip.compress(piece)
    response = httpx.Response(200, headers={"Content-Encoding": encoding}, stream=Body(piece, 1))
    with answering({"/spaces/7": response}) as confluence:
        tracemalloc.start()
        with pytest.raises(UnexpectedResponseError):
            confluence.spaces.get(7)
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
    assert peak < 8 * MEGABYTE


def test_a_body_within_the_limit_is_refused_if_nothing_honest_compresses_so_well(
    monkeypatch: pytest.MonkeyPatch, limits: Any
) -> None:
    monkeypatch.setattr(limits, "MOST_BYTES", 8 * MEGABYTE)
    rows = [{"id": str(number), "key": "DOCS", "name": "Documents"} for number in range(20_000)]
    honest = json.dumps({"id": "7", "key": "DOCS", "rows": rows}).encode()
    swelling = b'{"id": "7", "key": "DOCS"}' + b" " * 4 * MEGABYTE
    assert MEGABYTE < len(honest) < len(swelling) < 8 * MEGABYTE
    for body, is_read in ((honest, True), (swelling, False)):
        stream = Body(gzip.compress(body), 1)
        response = httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=stream)
        with answering({"/spaces/7": response}) as confluence:
            with nullcontext() if is_read else pytest.raises(UnexpectedResponseError):
                assert (confluence.spaces.get(7)).key == "DOCS"
        assert stream.is_closed


def test_a_compressed_response_is_read() -> None:
    pieces = Body(gzip.compress(b'{"id": "7", "key": "DOCS", "name": "Documents"}'), 1)
    response = httpx.Response(200, headers={"Content-Encoding": "GZip"}, stream=pieces)
    with answering({"/spaces/7": response}) as confluence:
        assert (confluence.spaces.get(7)).key == "DOCS"


@pytest.mark.parametrize("piece", [1, 7, 1000])
def test_a_compressed_response_in_several_members(piece: int) -> None:
    whole = gzip.compress(b'{"id": "7", ') + gzip.compress(b"") + gzip.compress(b'"key": "DOCS"}')

    class Pieces(httpx.SyncByteStream):
        def __iter__(self) -> Iterator[bytes]:
            for start in range(0, len(whole), piece):
                yield whole[start : start + piece]

    response = httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=Pieces())
    with answering({"/spaces/7": response}) as confluence:
        assert (confluence.spaces.get(7)).key == "DOCS"


def test_a_compressed_response_that_is_broken() -> None:
    response = httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=Body(b"{}", 1))
    with answering({"/spaces/7": response}) as confluence:
        with pytest.raises(TransportError, match="DecodingError"):
            confluence.spaces.get(7)
