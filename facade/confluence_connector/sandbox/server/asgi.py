"""The transport for ASGI servers."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from .messages import Hosts, Request, host_kind
from .request_body import RequestBody

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, MutableMapping
    from typing import Any, TypeAlias

    from .messages import Application, Stream

    Scope: TypeAlias = MutableMapping[str, Any]
    Message: TypeAlias = MutableMapping[str, Any]
    Receive: TypeAlias = Callable[[], Awaitable[Message]]
    Send: TypeAlias = Callable[[Message], Awaitable[None]]

__all__ = ["AsgiApp"]


class AsgiApp:
    """The sandbox as an ASGI application.

    Args:
        application: The sandbox.
    """

    def __init__(self, application: Application) -> None:
        self._application = application

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one HTTP request, or the lifespan's events."""
        if scope["type"] == "lifespan":
            await _live(receive, send)
            return
        if scope["type"] != "http":
            raise ValueError(f"the sandbox does not speak {scope['type']}")
        head = _read_head(scope)
        # In threads: SQLite blocks, and other requests must not wait for it.
        limit = await asyncio.to_thread(self._application.body_limit, head)
        with RequestBody(head.headers.get("content-type", ""), limit) as incoming:
            if limit:
                await _receive(receive, incoming)
            await asyncio.sleep(self._application.delay())
            request = incoming.complete(head)
            response = await asyncio.to_thread(self._application.handle, request)
        if response.interruption is not None:
            raise ConnectionAbortedError("the sandbox was asked to break the connection")
        headers = {**response.headers, "content-length": str(response.size)}
        await send(
            {
                "type": "http.response.start",
                "status": response.status,
                "headers": [
                    (name.encode("latin-1"), value.encode("latin-1", "replace"))
                    for name, value in headers.items()
                ],
            }
        )
        if request.method != "HEAD" and response.stream is not None:
            await _send_stream(response.stream, send)
        body = b"" if request.method == "HEAD" else response.body
        await send({"type": "http.response.body", "body": body})


async def _live(receive: Receive, send: Send) -> None:
    while True:
        event = (await receive())["type"]
        await send({"type": f"{event}.complete"})
        if event == "lifespan.shutdown":
            return


async def _receive(receive: Receive, incoming: RequestBody) -> None:
    more = True
    while more:
        message = await receive()
        more = incoming.add(message.get("body", b"")) and message.get("more_body", False)


async def _send_stream(stream: Stream, send: Send) -> None:
    while (piece := await asyncio.to_thread(next, stream.pieces, None)) is not None:
        await send({"type": "http.response.body", "body": piece, "more_body": True})


def _headers(scope: Scope) -> dict[str, str]:
    return {
        name.decode("latin-1").lower(): value.decode("latin-1") for name, value in scope["headers"]
    }


def _read_head(scope: Scope) -> Request:
    headers = _headers(scope)
    path = (scope.get("raw_path") or scope["path"].encode()).decode("latin-1")
    address = f"{scope['scheme']}://{headers.get('host', 'localhost')}"
    return Request(
        scope["method"],
        host_kind(path),
        path.partition("?")[0],
        scope["query_string"].decode("latin-1"),
        headers,
        b"",
        Hosts(api=address, site=address, media=address),
    )
