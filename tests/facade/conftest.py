"""Fixtures of the sync and async tests."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator

import httpx
import pytest
from tests.facade.relay import Relay

from confluence_connector import Confluence
from confluence_connector.sandbox import Sandbox

SIZE = 32 * 1024 * 1024
_CHUNK = bytes(64 * 1024)
_ATTACHMENT = {
    "id": "att9",
    "status": "current",
    "title": "zeros",
    "createdAt": "2026-09-01T10:00:00.000Z",
    "downloadLink": "/download",
    "fileId": "f",
    "fileSize": SIZE,
    "mediaType": "application/octet-stream",
    "pageId": "7",
}
_UPLOADED = {
    "results": [{"id": "att9", "type": "attachment", "status": "current", "title": "zeros"}],
    "size": 1,
    "_links": {},
}


class _Zeros(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __init__(self, breaks: bool) -> None:
        self._breaks = breaks

    def __iter__(self) -> Iterator[bytes]:
        for _ in range(SIZE // len(_CHUNK)):
            yield _CHUNK
            if self._breaks:
                raise httpx.ReadError("peer hung up")

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for chunk in self:
            yield chunk


class Funnel(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Takes an upload of any size and gives a large download, and holds neither."""

    def __init__(self) -> None:
        self.received = 0
        self.breaks = False

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.SyncByteStream)
        for chunk in request.stream:
            self.received += len(chunk)
        return self._error_response(request)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        assert isinstance(request.stream, httpx.AsyncByteStream)
        async for chunk in request.stream:
            self.received += len(chunk)
        return self._error_response(request)

    def _error_response(self, request: httpx.Request) -> httpx.Response:
        if request.method == "PUT":
            return httpx.Response(200, json=_UPLOADED)
        if request.url.host == "media.example":
            return httpx.Response(200, stream=_Zeros(self.breaks))
        if request.url.path.endswith("/download"):
            return httpx.Response(
                302, headers={"Location": "https://media.example/f?token=signed-token"}
            )
        return httpx.Response(200, json=_ATTACHMENT)


@pytest.fixture
def funnel() -> Funnel:
    return Funnel()


@pytest.fixture
def relay(sandbox: Sandbox) -> Relay:
    return Relay(sandbox)


@pytest.fixture
def aside(sandbox: Sandbox) -> Iterator[Confluence]:
    """Another program of the same account, which blocks, so that it fits into one request."""
    with sandbox.client() as aside:
        yield aside
