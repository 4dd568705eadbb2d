"""The transport inside the process: a transport for httpx clients, sync and async."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

import httpx

from ..store import FileGoneError, StoreClosedError
from .messages import Hosts, Request
from .request_body import RequestBody

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator

    from .messages import Application, HostKind, Stream

__all__ = ["API_URL", "SITE_URL", "SandboxTransport"]

API_URL = "https://api.atlassian.com"
SITE_URL = "https://acme.atlassian.net"
_MEDIA_URL = "https://api.media.atlassian.com"
_HOSTS = Hosts(api=API_URL, site=SITE_URL, media=_MEDIA_URL)
_PLACES: dict[str, HostKind] = {
    "api.atlassian.com": "gateway",
    "auth.atlassian.com": "gateway",
    "acme.atlassian.net": "site",
    "api.media.atlassian.com": "media",
}


class SandboxTransport(httpx.BaseTransport, httpx.AsyncBaseTransport):
    """Carries httpx requests to the sandbox in place of a network.

    Args:
        application: The sandbox.
    """

    def __init__(self, application: Application) -> None:
        self._application = application

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Respond to a request of a sync client."""
        assert isinstance(request.stream, httpx.SyncByteStream)  # noqa: S101 -- httpx sees to it
        head = _read_head(request)
        with self._body(head) as incoming:
            if incoming.limit:
                for piece in request.stream:
                    if not incoming.add(piece):
                        break
            delay = self._application.delay()
            if delay:
                time.sleep(delay)
            return self._exchange(request, head, incoming)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Respond to a request of an async client."""
        assert isinstance(request.stream, httpx.AsyncByteStream)  # noqa: S101 -- httpx sees to it
        head = _read_head(request)
        with self._body(head) as incoming:
            if incoming.limit:
                async for piece in request.stream:
                    if not incoming.add(piece):
                        break
            delay = self._application.delay()
            if delay:
                await asyncio.sleep(delay)
            return self._exchange(request, head, incoming)

    def _body(self, head: Request) -> RequestBody:
        return RequestBody(head.headers.get("content-type", ""), self._application.body_limit(head))

    def _exchange(
        self, request: httpx.Request, head: Request, incoming: RequestBody
    ) -> httpx.Response:
        response = self._application.handle(incoming.complete(head))
        if response.interruption == "timeout":
            raise httpx.ReadTimeout("the sandbox was told to time out", request=request)
        if response.interruption == "disconnect":
            raise httpx.RemoteProtocolError("the sandbox was told to hang up", request=request)
        headers = {**response.headers, "content-length": str(response.size)}
        if request.method == "HEAD":
            return httpx.Response(response.status, headers=headers)
        if response.stream is not None:
            content = _Content(response.stream, request)
            return httpx.Response(response.status, headers=headers, stream=content)
        return httpx.Response(response.status, headers=headers, content=response.body)


class _Content(httpx.SyncByteStream, httpx.AsyncByteStream):
    """A body on its way out, for clients of both colours."""

    def __init__(self, stream: Stream, request: httpx.Request) -> None:
        self._stream = stream
        self._request = request

    def __iter__(self) -> Iterator[bytes]:
        try:
            yield from self._stream.pieces
        except (FileGoneError, StoreClosedError) as error:
            raise httpx.ReadError(str(error), request=self._request) from error

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for piece in self:
            yield piece


def _read_head(request: httpx.Request) -> Request:
    place = _PLACES.get(request.url.host)
    if place is None:
        raise httpx.ConnectError(
            f"the sandbox stands in for {', '.join(_PLACES)}, not for {request.url.host}",
            request=request,
        )
    path, _, query = request.url.raw_path.decode("ascii").partition("?")
    headers = {name.lower(): value for name, value in request.headers.items()}
    return Request(request.method, place, path, query, headers, b"", _HOSTS)
